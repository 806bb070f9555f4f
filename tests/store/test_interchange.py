import json
from contextlib import closing

import pytest
from tinydb import TinyDB, where

from domain.errors import BadInputError, LedgerDamagedError, UnavailableError
from domain.ports import Batch
from store import storage
from store.connection import FILE_NAME
from store.interchange import export_tinydb
from store.ledger import open_ledger
from tests.contracts.ledger_samples import NOON, message
from tests.store.batches import batch


@pytest.fixture
def folder(tmp_path):
    with closing(open_ledger(tmp_path / "ledger")) as ledger:
        ledger.record(batch(1))
    return tmp_path / "ledger"


def test_stock_tinydb_opens_what_was_exported(folder, tmp_path):
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(2))
        export_tinydb(folder, tmp_path / "out" / "ledger.json")
        expected = {name: [dict(one) for one in ledger.documents.table(name)] for name in ledger.documents.tables()}
    with TinyDB(tmp_path / "out" / "ledger.json", access_mode="r") as stock:
        assert {name: [dict(one) for one in stock.table(name)] for name in stock.tables()} == expected
        found = stock.table("entries").search((where("kind") == "promise") & (where("status") == "open"))
        assert [one["id"] for one in found] == ["p-1", "p-0", "p-2"]


def test_a_long_table_is_exported_page_by_page(tmp_path):
    count = storage.PAGE + 1
    with closing(open_ledger(tmp_path / "ledger")) as ledger:
        ledger.record(Batch(events=tuple(message(f"m{number}", at=NOON) for number in range(count))))
    export_tinydb(tmp_path / "ledger", tmp_path / "out.json")
    assert len(json.loads((tmp_path / "out.json").read_bytes())["events"]) == count


def test_an_empty_ledger_is_an_empty_database(tmp_path):
    open_ledger(tmp_path / "ledger").close()
    export_tinydb(tmp_path / "ledger", tmp_path / "out.json")
    with TinyDB(tmp_path / "out.json") as stock:
        assert stock.tables() == set()


def test_a_damaged_document_stops_the_export_and_keeps_the_older_one(folder, tmp_path):
    content = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(content.replace(b"is no mail", b"is no tail"))
    (tmp_path / "out.json").write_text("older")
    with pytest.raises(LedgerDamagedError, match="of problems"):
        export_tinydb(folder, tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text() == "older"


def test_an_export_of_nothing_or_to_nowhere_is_told(folder, tmp_path):
    with pytest.raises(BadInputError):
        export_tinydb(tmp_path / "none", tmp_path / "out.json")
    with pytest.raises(UnavailableError):
        export_tinydb(folder, tmp_path)
