import pytest

from domain.errors import BadInputError, LedgerLockedError
from domain.ports import Batch
from store.ledger import open_ledger
from tests.contracts.ledger import LedgerContract
from tests.contracts.ledger_samples import delivery, message


@pytest.fixture
def ledger(tmp_path):
    opened = open_ledger(tmp_path / "ledger")
    yield opened
    opened.close()


class TestDocumentLedger(LedgerContract):
    @pytest.fixture
    def ledger(self, tmp_path):
        opened = open_ledger(tmp_path / "ledger")
        yield opened
        opened.close()


def test_what_is_recorded_is_there_after_reopening(tmp_path):
    ledger = open_ledger(tmp_path)
    ledger.record(Batch(events=(message("m1"),), cursors={"a": "1"}))
    ledger.close()
    again = open_ledger(tmp_path)
    assert again.event("m1") == message("m1")
    assert again.cursor("a") == "1"
    again.close()


def test_a_reader_sees_what_the_writer_recorded_and_cannot_write(ledger, tmp_path):
    reader = open_ledger(tmp_path / "ledger", read_only=True)
    ledger.record(Batch(events=(message("m1"),)))
    assert reader.event("m1") == message("m1")
    with pytest.raises(Exception, match="readonly"):
        reader.record(Batch(cursors={"a": "1"}))
    reader.close()


def test_a_reader_without_a_ledger_is_told_so(tmp_path):
    with pytest.raises(BadInputError, match="no ledger at"):
        open_ledger(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


def test_lone_surrogates_are_kept_as_question_marks(ledger):
    odd = message("m\udc801")
    ledger.record(Batch(events=(odd,), deliveries=(delivery("d\udc80"),)))
    ledger.record(Batch(events=(odd,), deliveries=(delivery("d\udc80"),)))
    assert ledger.has_events(["m\udc801", "m2"]) == {"m\udc801"}
    assert [event.key for event in ledger.events(thread="m\udc801")] == ["m?1"]
    assert ledger.event("m\udc801") == message("m?1")


def test_a_second_writer_is_refused_and_told_who_writes(ledger, tmp_path):
    with pytest.raises(LedgerLockedError, match=r"by process \d+\.") as refused:
        open_ledger(tmp_path / "ledger")
    assert "Stop that one" in refused.value.advice
    ledger.close()
    open_ledger(tmp_path / "ledger").close()
