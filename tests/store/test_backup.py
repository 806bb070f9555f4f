from contextlib import closing

import pytest

from domain.errors import BadInputError, LedgerDamagedError, LedgerLockedError, UnavailableError
from store.backup import backup, restore
from store.connection import FILE_NAME
from store.ledger import open_ledger
from store.verify import verify, verify_file
from tests.store.batches import batch, batches_in


@pytest.fixture
def folder(tmp_path):
    with closing(open_ledger(tmp_path / "ledger")) as ledger:
        ledger.record(batch(1))
    return tmp_path / "ledger"


def held(folder):
    with closing(open_ledger(folder)) as ledger:
        return batches_in(ledger)


def test_a_backup_beside_the_writer_holds_what_was_recorded(folder, tmp_path):
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(2))
        backup(folder, tmp_path / "copies" / "monday")
        ledger.record(batch(3))
    assert verify_file(tmp_path / "copies" / "monday") == ()
    assert [path.name for path in (tmp_path / "copies").iterdir()] == ["monday"]
    assert (tmp_path / "copies" / "monday").stat().st_mode & 0o077 == 0
    restore(tmp_path / "other", tmp_path / "copies" / "monday")
    assert held(tmp_path / "other") == 2


def test_a_newer_backup_takes_the_place_of_an_older_one(folder, tmp_path):
    backup(folder, tmp_path / "copy")
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(2))
    backup(folder, tmp_path / "copy")
    restore(folder, tmp_path / "copy")
    assert held(folder) == 2


def test_a_damaged_ledger_does_not_replace_a_good_backup(folder, tmp_path):
    backup(folder, tmp_path / "copy")
    content = bytearray((folder / FILE_NAME).read_bytes())
    at = content.index(b"is no mail")
    content[at : at + 10] = b"is an mail"
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(LedgerDamagedError, match="is damaged"):
        backup(folder, tmp_path / "copy")
    assert verify_file(tmp_path / "copy") == ()


def test_without_a_ledger_there_is_no_backup(tmp_path):
    with pytest.raises(BadInputError, match="no ledger at"):
        backup(tmp_path, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_backup_to_a_place_that_cannot_be_written_is_told(folder, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UnavailableError, match="cannot be"):
        backup(folder, tmp_path / "file" / "copy")
    with pytest.raises(UnavailableError, match="cannot be written"):
        backup(folder, folder)


def test_restoring_keeps_what_it_replaces(folder, tmp_path):
    backup(folder, tmp_path / "copy")
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(2))
    first, second = restore(folder, tmp_path / "copy"), restore(folder, tmp_path / "copy")
    assert (first.name, second.name) == (f"{FILE_NAME}.replaced-1", f"{FILE_NAME}.replaced-2")
    assert held(folder) == 1
    restore(folder, first)
    assert held(folder) == 2


def test_restoring_keeps_the_log_of_a_crashed_writer_with_its_file(folder, tmp_path):
    backup(folder, tmp_path / "copy")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(open_ledger(folder)) as ledger:
        ledger.record(batch(2))
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            (crashed / name).write_bytes((folder / name).read_bytes())
    kept = restore(crashed, tmp_path / "copy")
    assert held(crashed) == 1
    restore(crashed, kept)
    assert held(crashed) == 2


def test_restoring_where_nothing_was_keeps_nothing(folder, tmp_path):
    backup(folder, tmp_path / "copy")
    assert restore(tmp_path / "new", tmp_path / "copy") is None
    assert held(tmp_path / "new") == 1


def test_a_damaged_copy_is_not_restored(folder, tmp_path):
    (tmp_path / "copy").write_bytes(b"no database" * 1000)
    with pytest.raises(LedgerDamagedError, match="is damaged"):
        restore(folder, tmp_path / "copy")
    assert held(folder) == 1
    assert verify(folder) == ()


def test_a_missing_copy_is_told(folder, tmp_path):
    with pytest.raises(BadInputError):
        restore(folder, tmp_path / "copy")


def test_nothing_is_restored_under_a_running_daemon(folder, tmp_path):
    backup(folder, tmp_path / "copy")
    with closing(open_ledger(folder)) as ledger:
        with pytest.raises(LedgerLockedError):
            restore(folder, tmp_path / "copy")
        assert batches_in(ledger) == 1
