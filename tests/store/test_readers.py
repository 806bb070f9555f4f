"""Any number of readers beside the writer, in other processes and threads."""

import threading
from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import LedgerLockedError, UnavailableError
from domain.promises import Promise
from store import connection
from store.connection import FILE_NAME, connect
from store.ledger import open_ledger
from tests.store.batches import batch

COUNT = 40


def write_all(ledger, done):
    for number in range(1, COUNT + 1):
        ledger.record(batch(number))
    done.set()


def whole_batches(counts):
    events = counts["events"]
    assert counts["deliveries"] == counts["problems"] == events // 2
    assert counts["entries"] == (events // 2 + 1 if events else 0)
    return events // 2


@pytest.mark.parametrize("own_connection", [True, False], ids=["as another process", "as another thread"])
def test_a_reader_sees_whole_batches_only_and_never_an_older_state(tmp_path, own_connection):
    done = threading.Event()
    with closing(open_ledger(tmp_path)) as ledger:
        ledger.record(batch(1))
        reader = open_ledger(tmp_path, read_only=True) if own_connection else ledger
        writer = threading.Thread(target=write_all, args=(ledger, done))
        writer.start()
        seen = 0
        while not done.is_set():
            now = whole_batches(reader.counts())
            assert now >= seen
            assert len(reader.entries(Promise)) >= now + 1
            seen = now
        writer.join()
        assert whole_batches(reader.counts()) == COUNT
        reader.close()


def test_a_snapshot_sees_one_state(tmp_path):
    with closing(open_ledger(tmp_path)) as ledger, closing(open_ledger(tmp_path, read_only=True)) as reader:
        ledger.record(batch(1))
        with reader.documents.storage.snapshot():
            before = reader.counts()
            ledger.record(batch(2))
            assert reader.counts() == before
        assert reader.counts() != before


def test_a_file_held_by_another_program_is_told_after_a_while(tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    with closing(open_ledger(tmp_path)) as ledger, closing(connect(tmp_path / FILE_NAME, read_only=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UnavailableError, match="locked"):
            ledger.record(batch(1))
        other.execute("ROLLBACK")
        ledger.record(batch(1))


def test_a_lock_whose_holder_left_no_name_is_told_all_the_same(tmp_path):
    with closing(open_ledger(tmp_path)):
        (tmp_path / "writer.lock").write_bytes(b"")
        with pytest.raises(LedgerLockedError, match="by process unknown"):
            open_ledger(tmp_path)


def test_closing_twice_is_harmless(tmp_path):
    ledger = open_ledger(tmp_path)
    ledger.close()
    ledger.close()
    open_ledger(tmp_path).close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UnavailableError, match="cannot be made"):
        open_ledger(tmp_path / "file" / "ledger")


def test_what_the_ledger_writes_is_for_its_owner_only(tmp_path):
    folder = tmp_path / "ledger"
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(1))
        modes = {path.name: oct(path.stat().st_mode & 0o077) for path in (folder, *folder.iterdir())}
    assert set(modes.values()) == {"0o0"}
    assert Path(folder / FILE_NAME).exists()
