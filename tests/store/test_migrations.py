import sqlite3
from contextlib import closing

import pytest

from domain.errors import BadInputError, UnavailableError
from store import migrations
from store.connection import FILE_NAME
from store.ledger import open_ledger
from store.verify import verify
from tests.store.batches import batch, batches_in


@pytest.fixture
def next_step(monkeypatch):
    """The program as it will be once a second step is released."""

    def released(*statements):
        monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, statements))

    return released


@pytest.fixture
def folder(tmp_path):
    with closing(open_ledger(tmp_path)) as ledger:
        ledger.record(batch(1))
    return tmp_path


def test_an_older_file_is_brought_up_to_date_once(folder, next_step):
    next_step("CREATE TABLE more (x)")
    assert verify(folder) == ()
    for _ in range(2):
        with closing(open_ledger(folder)) as ledger:
            assert batches_in(ledger) == 1
    assert verify(folder) == ()


def test_a_step_that_fails_leaves_the_file_as_it_was(folder, next_step):
    next_step("CREATE TABLE more (x)", "CREATE TABLE nonsense")
    with pytest.raises(sqlite3.OperationalError):
        open_ledger(folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'more'").fetchall()


def test_a_reader_does_not_migrate(folder, next_step):
    next_step("CREATE TABLE more (x)")
    with pytest.raises(UnavailableError, match="older than this program"):
        open_ledger(folder, read_only=True)


def test_a_file_from_a_newer_program_is_refused(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(BadInputError, match="newer Amana") as refused:
        open_ledger(folder)
    assert "99" in refused.value.message
    with pytest.raises(BadInputError, match="newer Amana"):
        open_ledger(folder, read_only=True)


def test_another_programs_file_is_left_alone(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(BadInputError, match="not a ledger"):
        open_ledger(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("theirs",)]


def test_a_refused_writer_leaves_no_lock(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")
    for _ in range(2):
        with pytest.raises(BadInputError):
            open_ledger(folder)
