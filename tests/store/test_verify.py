import os
import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from domain.errors import BadInputError, LedgerDamagedError, UnavailableError
from domain.promises import Promise
from store.connection import FILE_NAME
from store.ledger import open_ledger
from store.verify import verify, verify_file
from tests.store.batches import batch, batches_in

#: How many bits the long run flips; `make soak` makes it 5,000.
FLIPS = 25 * int(os.environ.get("AMANA_SOAK", "20"))


@pytest.fixture
def folder(tmp_path):
    with closing(open_ledger(tmp_path / "ledger")) as ledger:
        for number in range(1, 4):
            ledger.record(batch(number))
    return tmp_path / "ledger"


def changed(folder, sql):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute(sql)


def rewritten(folder, old, new):
    content = (folder / FILE_NAME).read_bytes()
    assert old in content
    (folder / FILE_NAME).write_bytes(content.replace(old, new))


def test_a_whole_ledger_has_nothing_wrong(folder):
    assert verify(folder) == ()


def test_a_ledger_is_verified_while_it_is_written(folder):
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(4))
        assert verify(folder) == ()


def test_a_changed_document_is_named_and_not_read(folder):
    changed(
        folder,
        "UPDATE documents SET document = replace(document, 'API keys', 'API kegs') WHERE json_extract(document, '$.id') = 'p-2'",
    )
    (found,) = verify(folder)
    assert found.startswith("Document")
    assert "of entries (p-2) is not what was written" in found
    with closing(open_ledger(folder)) as ledger, pytest.raises(LedgerDamagedError, match="of entries"):
        ledger.entries(Promise)


def test_a_document_under_anothers_number_is_seen(folder):
    changed(folder, "UPDATE documents SET id = id + 100 WHERE table_name = 'problems'")
    assert len(verify(folder)) == 3


def test_a_document_that_is_no_text_is_named(folder):
    rewritten(folder, b'"value":"3"', b'"value":"\xff"')
    assert any("Document 1 of settings (last) is not what was written." in line for line in verify(folder))


def test_a_document_that_this_program_cannot_read_is_told(folder):
    with closing(open_ledger(folder)) as ledger:
        ledger.documents.table("events").insert({"key": "odd", "kind": "prophecy"})
        ledger.documents.table("problems").insert({"key": "odder", "body": {"key": 7}})
        ledger.documents.table("notes of a plugin").insert({"free": True})
    first, second = verify(folder)
    assert "of events (odd) cannot be read" in first
    assert "of problems (odder) cannot be read" in second


def test_a_changed_layout_is_told(folder):
    changed(folder, "DROP INDEX entries_by_review")
    assert verify(folder)[0] == "The layout of entries_by_review is not what this program made."


def test_a_changed_statistic_is_told(folder):
    changed(folder, "UPDATE sqlite_stat1 SET stat = '1 1' WHERE idx = 'entries_by_id'")
    assert verify(folder) == ("The layout of statistics of entries_by_id is not what this program made.",)


def test_a_table_without_its_name_is_told(folder):
    changed(folder, "UPDATE tables SET name = 'evants' WHERE name = 'events'")
    assert verify(folder) == ("The name of the table events is missing.",)


def test_a_document_without_text_is_told(folder):
    rewritten(folder, b"document TEXT NOT NULL", b"document TEXT     NULL")
    changed(folder, "UPDATE documents SET document = NULL WHERE table_name = 'settings'")
    assert "Document 1 of settings is not what was written." in verify(folder)


def test_an_index_without_its_row_is_told(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'problems_by_key'").fetchone()
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[page * 4096 - 8] ^= 1
    (folder / FILE_NAME).write_bytes(content)
    assert any(line.startswith("SQLite: ") for line in verify(folder))


def test_a_file_that_is_no_database_is_told(folder):
    (folder / FILE_NAME).write_bytes(b"no database" * 1000)
    (found,) = verify(folder)
    assert "is damaged" in found
    with pytest.raises(LedgerDamagedError, match="not a database"):
        open_ledger(folder)


def test_a_damaged_name_is_told_though_it_is_no_text(folder):
    rewritten(folder, b"entries_by_id", b"\xffntries_by_id")
    rewritten(folder, b"INDEX \xffntries_by_id", b"INDEX (ntries_by_id")
    assert "is damaged" in verify(folder)[0]
    with pytest.raises(LedgerDamagedError):
        open_ledger(folder)


def test_a_missing_table_is_told_by_whoever_asks(folder):
    changed(folder, "ALTER TABLE documents RENAME TO lost")
    assert any("documents" in line for line in verify(folder))
    with closing(open_ledger(folder)) as ledger, pytest.raises(LedgerDamagedError, match="no such table"):
        ledger.counts()


def test_a_file_cut_short_is_told(folder):
    content = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(content[: len(content) // 2])
    assert verify(folder)


def test_an_empty_file_holds_nothing_wrong(tmp_path):
    (tmp_path / FILE_NAME).touch()
    assert verify(tmp_path) == ()


def test_a_missing_ledger_is_told(tmp_path):
    with pytest.raises(BadInputError, match="no ledger at"):
        verify(tmp_path)


def test_another_programs_database_is_no_ledger(tmp_path):
    changed(tmp_path, "CREATE TABLE other (x)")
    with pytest.raises(BadInputError, match="not a ledger"):
        verify(tmp_path)


@pytest.mark.parametrize("flips", [40, pytest.param(FLIPS, marks=pytest.mark.slow)])
def test_a_flipped_bit_is_found_or_does_no_harm(folder, tmp_path, flips):
    whole = (folder / FILE_NAME).read_bytes()
    target = tmp_path / "flipped"
    chance = random.Random()
    found = 0
    for _ in range(flips):
        bit = chance.randrange(len(whole) * 8)
        content = bytearray(whole)
        content[bit // 8] ^= 1 << bit % 8
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        (target / FILE_NAME).write_bytes(content)
        if told(target):
            found += 1
        else:
            with closing(open_ledger(target)) as ledger:
                assert batches_in(ledger) == 3, bit
                assert verify_file(target / FILE_NAME) == ()
    assert found


def told(folder):
    """Whether verify finds something, or refuses the file."""
    try:
        return bool(verify(folder))
    except (BadInputError, UnavailableError):
        return True


def test_damage_met_while_writing_is_told_and_nothing_is_written(folder):
    rewritten(folder, b'{"name":"last"', b'["name":"last"')
    with closing(open_ledger(folder)) as ledger:
        before = ledger.counts()
        with pytest.raises(LedgerDamagedError, match="malformed JSON") as told:
            ledger.record(batch(4))
        assert "restore" in told.value.advice
        assert ledger.counts() == before
