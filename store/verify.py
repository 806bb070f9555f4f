"""Does the ledger still hold what was written? Every document against its checksum, and the file against SQLite's rules.

SQLite does not checksum its pages: most single flipped bits would go unseen by `PRAGMA integrity_check` alone.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import msgspec

from domain.errors import BadInputError, LedgerDamagedError
from store import codec
from store.connection import FILE_NAME, connect, failures_named
from store.migrations import take_steps, version_of
from store.storage import TEXT, checksum

_READERS: Mapping[str, Callable[[codec.Document], object]] = {
    "events": codec.event_of,
    "entries": codec.entry_of,
    "deliveries": codec.delivery_of,
    "problems": codec.problem_of,
}
_NAME = re.compile(rb'"(?:key|id|name)":"([^"]{1,200})"')


def verify(path: Path) -> tuple[str, ...]:
    """What is wrong with the ledger in a folder, one sentence each; empty where nothing is. The daemon may run meanwhile.

    Raises BadInputError where there is none or it is from a newer Amana, UnavailableError where it cannot be read now.
    """
    return verify_file(path / FILE_NAME)


def verify_file(file: Path) -> tuple[str, ...]:
    """What is wrong with one file: a ledger's, or a backup's. Raises as `verify`."""
    if not file.exists():
        raise BadInputError(f"There is no ledger at {file}.", "Check the path.")
    try:
        with failures_named(str(file)), closing(connect(file, read_only=True)) as connection:
            connection.text_factory = _lenient
            version = version_of(connection)
            found = [*_structure(connection), *_layout(connection, version)]
            if version:
                found += _documents(connection)
            return tuple(found)
    except (LedgerDamagedError, sqlite3.Error) as error:
        # Whatever else SQLite stumbles over, it was not there when the ledger was written.
        return (str(error),)


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _structure(connection: sqlite3.Connection) -> Iterator[str]:
    """What SQLite itself finds wrong with pages and indexes."""
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"SQLite: {line}"


def _layout(connection: sqlite3.Connection, version: int) -> Iterator[str]:
    """Tables, indexes, triggers and statistics that are not as their migrations made them."""
    with closing(sqlite3.connect(":memory:")) as model:
        take_steps(model, 0, version)
        expected = _parts(model, version)
    found = _parts(connection, version)
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            yield f"The layout of {name} is not what this program made."


def _parts(connection: sqlite3.Connection, version: int) -> dict[str, str]:
    """The statements that made a file, and what its planner believes, by name."""
    parts = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    if version:
        parts |= dict(connection.execute("SELECT 'statistics of ' || idx, tbl || ' ' || stat FROM sqlite_stat1"))
    return parts


def _documents(connection: sqlite3.Connection) -> Iterator[str]:
    """Documents whose text is not what was written, or that this program cannot read, or whose table is not known."""
    for (table,) in connection.execute("SELECT DISTINCT table_name FROM documents EXCEPT SELECT name FROM tables"):
        yield f"The name of the table {table} is missing."
    rows = connection.execute(f"SELECT table_name, id, {TEXT}, checksum FROM documents ORDER BY place")  # noqa: S608
    for table, number, text, expected in rows:
        what = f"Document {number} of {table}{_called(text)}"
        if checksum(table, number, text) != expected:
            yield f"{what} is not what was written."
        else:
            try:
                _READERS.get(table, dict)(msgspec.json.decode(text))
            except (msgspec.MsgspecError, LookupError) as error:
                yield f"{what} cannot be read: {error}"


def _called(text: bytes) -> str:
    """The name that a damaged document still shows, in brackets."""
    found = _NAME.search(text)
    return f" ({_lenient(found[1])})" if found else ""
