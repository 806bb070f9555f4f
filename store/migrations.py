"""The file's layout, as numbered steps from the first version on: each runs once, all that are due in one transaction.

Documents of every TinyDB table stand in `documents` in the order they were inserted; SQLite itself derives the indexes from
their text, so that the two never disagree. `mentions` is the index of the one list field.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from domain.errors import BadInputError, UnavailableError

#: Fields of each table that conditions are answered on by an index.
INDEXED: Mapping[str, frozenset[str]] = {
    "entries": frozenset({"id", "kind", "client", "status", "subject", "review_at", "live_until"}),
    "events": frozenset({"key", "kind", "client", "at"}),
    "deliveries": frozenset({"key", "try_at"}),
    "problems": frozenset({"key"}),
    "cursors": frozenset({"name"}),
    "settings": frozenset({"name"}),
}

#: The list field whose members are indexed.
LISTED = ("events", "mentions")

# What SQLite's planner shall believe: rows in the index, then rows for each prefix of its columns (as ANALYZE would write for
# a large ledger). Without it, it takes the name of a table for the narrowest condition and reads the whole table.
_SIZES = {
    "sqlite_autoindex_documents_1": "1000000 200000 1",
    "entries_by_id": "400000 1",
    "entries_by_status": "400000 4000 2000 50",
    "entries_by_client": "400000 2000 400 1",
    "entries_by_life": "400000 4000 2",
    "entries_by_review": "400000 4000 2",
    "entries_by_subject": "400000 2",
    "events_by_key": "500000 1",
    "events_by_client": "500000 2000 1",
    "events_by_time": "500000 1",
    "events_by_kind": "500000 5000 1",
    "deliveries_by_key": "10000 1",
    "deliveries_by_try": "10000 2",
    "problems_by_key": "10000 1",
    "cursors_by_name": "20 1",
    "settings_by_name": "20 1",
}

#: "Aman" in ASCII, in the file's header: says whose file this is.
APPLICATION_ID = 0x416D616E

_FIRST = (
    "CREATE TABLE tables (name TEXT PRIMARY KEY) WITHOUT ROWID",
    """CREATE TABLE documents (
        place INTEGER PRIMARY KEY,
        table_name TEXT NOT NULL,
        id INTEGER NOT NULL,
        document TEXT NOT NULL,
        checksum TEXT NOT NULL,
        UNIQUE (table_name, id)
    )""",
    "CREATE UNIQUE INDEX entries_by_id ON documents ((document ->> '$.id')) WHERE table_name = 'entries'",
    """CREATE INDEX entries_by_status ON documents
        ((document ->> '$.kind'), (document ->> '$.status'), (document ->> '$.client')) WHERE table_name = 'entries'""",
    """CREATE INDEX entries_by_client ON documents
        ((document ->> '$.client'), (document ->> '$.kind'), (document ->> '$.live_until')) WHERE table_name = 'entries'""",
    """CREATE INDEX entries_by_life ON documents
        ((document ->> '$.kind'), (document ->> '$.live_until')) WHERE table_name = 'entries'""",
    "CREATE INDEX entries_by_subject ON documents ((document ->> '$.subject')) WHERE table_name = 'entries'",
    """CREATE INDEX entries_by_review ON documents
        ((document ->> '$.kind'), (document ->> '$.review_at')) WHERE table_name = 'entries'""",
    "CREATE UNIQUE INDEX events_by_key ON documents ((document ->> '$.key')) WHERE table_name = 'events'",
    """CREATE INDEX events_by_client ON documents
        ((document ->> '$.client'), (document ->> '$.at')) WHERE table_name = 'events'""",
    "CREATE INDEX events_by_time ON documents ((document ->> '$.at')) WHERE table_name = 'events'",
    "CREATE INDEX events_by_kind ON documents ((document ->> '$.kind'), (document ->> '$.at')) WHERE table_name = 'events'",
    "CREATE UNIQUE INDEX deliveries_by_key ON documents ((document ->> '$.key')) WHERE table_name = 'deliveries'",
    "CREATE INDEX deliveries_by_try ON documents ((document ->> '$.try_at')) WHERE table_name = 'deliveries'",
    "CREATE UNIQUE INDEX problems_by_key ON documents ((document ->> '$.key')) WHERE table_name = 'problems'",
    "CREATE UNIQUE INDEX cursors_by_name ON documents ((document ->> '$.name')) WHERE table_name = 'cursors'",
    "CREATE UNIQUE INDEX settings_by_name ON documents ((document ->> '$.name')) WHERE table_name = 'settings'",
    "CREATE TABLE mentions (mention TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (mention, place)) WITHOUT ROWID",
    "CREATE INDEX mentions_by_place ON mentions (place)",
    """CREATE TRIGGER mentions_added AFTER INSERT ON documents WHEN new.table_name = 'events' BEGIN
        INSERT INTO mentions SELECT DISTINCT value, new.place FROM json_each(new.document, '$.mentions') WHERE type = 'text';
    END""",
    """CREATE TRIGGER mentions_changed AFTER UPDATE OF document ON documents WHEN new.table_name = 'events' BEGIN
        DELETE FROM mentions WHERE place = old.place;
        INSERT INTO mentions SELECT DISTINCT value, new.place FROM json_each(new.document, '$.mentions') WHERE type = 'text';
    END""",
    """CREATE TRIGGER mentions_removed AFTER DELETE ON documents WHEN old.table_name = 'events' BEGIN
        DELETE FROM mentions WHERE place = old.place;
    END""",
    "ANALYZE sqlite_schema",  # makes the table of statistics, measures nothing
    *(f"INSERT INTO sqlite_stat1 VALUES ('documents', '{index}', '{sizes}')" for index, sizes in _SIZES.items()),  # noqa: S608
    "ANALYZE sqlite_schema",  # lets this very connection read it
)

#: Step 1, 2, 3…: never changed once released, only followed by another.
MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST,)


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations the file has seen. Raises BadInputError where it is no ledger or comes from a newer Amana."""
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    anything = connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID and (application or version or anything):
        raise BadInputError("This SQLite file is not a ledger of Amana.", "Check [store] path in the configuration.")
    if version > len(MIGRATIONS):
        raise BadInputError(
            f"The ledger was written by a newer Amana (its layout is {version}, this program knows up to {len(MIGRATIONS)}).",
            "Install the newer version again, or restore a backup made by this one.",
        )
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the file to this program's layout, or leaves it as it was. Raises as `version_of`."""
    if version_of(connection) == len(MIGRATIONS):
        return
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        take_steps(connection, version_of(connection), len(MIGRATIONS))


def take_steps(connection: sqlite3.Connection, done: int, wanted: int) -> None:
    """Runs the steps after `done` up to `wanted`, within the caller's transaction."""
    for step in MIGRATIONS[done:wanted]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {wanted}")


def require_current(connection: sqlite3.Connection) -> None:
    """Nothing, where a reader can read this file. Raises UnavailableError where the daemon must first migrate it."""
    if version_of(connection) < len(MIGRATIONS):
        raise UnavailableError(
            "The ledger's layout is older than this program; a reader does not change it.", "Start the daemon once: amana once"
        )
