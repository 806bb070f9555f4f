"""The ledger's one SQLite file: opened so that what is written stays written, and its failures told in our own words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from domain.errors import AmanaError, LedgerDamagedError, UnavailableError

FILE_NAME = "ledger.sqlite3"

#: How long a statement waits for another process that holds the file, in seconds.
BUSY_SECONDS = 5.0

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PASSING = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT,
    }
)
#: What SQLite calls a plain error, and what can only come from a damaged document or layout: our own statements are fixed.
_DAMAGE_WORDS = ("malformed JSON", "JSON path error", "no such ", "Could not decode")
_PRIMARY = 0xFF  # the lower byte of SQLite's extended result codes


def connect(file: Path, *, read_only: bool, lasting: bool = True) -> sqlite3.Connection:
    """A connection in autocommit mode, usable from any thread by turns.

    A writer's commits are on the disk when they return (WAL with `synchronous=FULL`), unless nothing need be `lasting`.
    """
    mode = "ro" if read_only else "rwc"
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    with ExitStack() as undo:
        undo.callback(connection.close)
        connection.execute("PRAGMA cell_size_check = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'OFF'}")
        undo.pop_all()
    return connection


def damaged(place: str, what: str) -> LedgerDamagedError:
    """The error that says so, and what to do."""
    return LedgerDamagedError(
        f"The ledger {place} is damaged: {what}",
        "Stop the daemon, keep a copy of the folder, and restore the latest backup: amana restore FILE",
    )


def named(error: sqlite3.Error, place: str) -> AmanaError | None:
    """What a failure of SQLite means to the user; None where it is a fault of our own."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY
    if code in _DAMAGE or any(words in str(error) for words in _DAMAGE_WORDS):
        return damaged(place, str(error))
    if code in _PASSING:
        return UnavailableError(
            f"The ledger {place} cannot be used now: {error}",
            "Look for room and rights on that disk; nothing was half written.",
        )
    return None


@contextmanager
def failures_named(place: str) -> Iterator[None]:
    """Lets SQLite's failures leave as UnavailableError or LedgerDamagedError naming `place`."""
    try:
        yield
    except sqlite3.Error as error:
        known = named(error, place)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:
        # SQLite's message quotes what is damaged, and that need not be UTF-8.
        raise damaged(place, str(error)) from error
