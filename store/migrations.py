"""The file's layout, as numbered steps from the first version on: each runs once, all that are due in one transaction.

Documents of every TinyDB table stand in `documents` in the order they were inserted; SQLite itself derives the indexes from
their text, so that the two never disagree. `mentions` is the index of the one list field.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from domain.errors import BadInputError, UnavailableError


@dataclass(frozen=True, slots=True)
class Index:
    """An index on fields of one table's documents.

    `sizes` is what SQLite's planner shall believe of it: rows in all, then rows for each prefix of its fields, as ANALYZE
    would write for a large ledger. Without it, it takes a table's name for the narrowest condition and reads the whole table.
    """

    name: str
    table: str
    fields: tuple[str, ...]
    sizes: str
    unique: bool = False

    @property
    def sql(self) -> str:
        """The statement that makes it."""
        columns = ", ".join(map(column, self.fields))
        return f"CREATE {'UNIQUE ' * self.unique}INDEX {self.name} ON documents ({columns}) WHERE table_name = '{self.table}'"


def column(field: str) -> str:
    """A field of a document in SQL; an index serves it where these very words stand in the statement."""
    return f"json_extract(document, '$.{field}')"


_FIRST_INDEXES = (
    Index("entries_by_id", "entries", ("id",), "400000 1", unique=True),
    Index("entries_by_status", "entries", ("kind", "status", "client"), "400000 4000 2000 50"),
    Index("entries_by_client", "entries", ("client", "kind", "live_until"), "400000 2000 400 1"),
    Index("entries_by_life", "entries", ("kind", "live_until"), "400000 4000 2"),
    Index("entries_by_review", "entries", ("kind", "review_at"), "400000 4000 2"),
    Index("entries_by_subject", "entries", ("subject",), "400000 2"),
    Index("events_by_key", "events", ("key",), "500000 1", unique=True),
    Index("events_by_client", "events", ("client", "at"), "500000 2000 1"),
    Index("events_by_time", "events", ("at",), "500000 1"),
    Index("events_by_kind", "events", ("kind", "at"), "500000 5000 1"),
    Index("deliveries_by_key", "deliveries", ("key",), "10000 1", unique=True),
    Index("deliveries_by_try", "deliveries", ("try_at",), "10000 2"),
    Index("problems_by_key", "problems", ("key",), "10000 1", unique=True),
    Index("cursors_by_name", "cursors", ("name",), "20 1", unique=True),
    Index("settings_by_name", "settings", ("name",), "20 1", unique=True),
)

#: Fields of each table that conditions are answered on by an index.
INDEXED: Mapping[str, frozenset[str]] = {
    table: frozenset(field for index in _FIRST_INDEXES if index.table == table for field in index.fields)
    for table in {index.table for index in _FIRST_INDEXES}
}

#: The list field whose members are indexed.
LISTED = ("events", "mentions")

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
    *(index.sql for index in _FIRST_INDEXES),
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
    "INSERT INTO sqlite_stat1 VALUES ('documents', 'sqlite_autoindex_documents_1', '1000000 200000 1')",
    *(f"INSERT INTO sqlite_stat1 VALUES ('documents', '{index.name}', '{index.sizes}')" for index in _FIRST_INDEXES),  # noqa: S608
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
