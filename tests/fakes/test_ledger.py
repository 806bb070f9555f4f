import pytest

from tests.contracts.ledger import LedgerContract
from tests.fakes.ledger import MemoryLedger


class TestMemoryLedger(LedgerContract):
    @pytest.fixture
    def ledger(self):
        return MemoryLedger()
