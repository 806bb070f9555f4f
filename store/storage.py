"""A TinyDB storage on SQLite: documents as JSON text, each with a checksum of its own."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from threading import RLock
from typing import Any

import msgspec
from tinydb.storages import Storage

from store.conditions import AMONG, Where, documents_of, text_list
from store.connection import damaged, failures_named
from store.migrations import column

Document = dict[str, Any]
Row = tuple[int, bytes]

#: A document as the bytes that were written: damaged text need not be UTF-8, nor be there at all.
TEXT = "ifnull(CAST(document AS BLOB), x'')"

#: How many documents are held at once where all are read one after the other.
PAGE = 500


def checksum(table: str, number: int, text: bytes) -> str:
    """Sixteen hex digits over a document and its place, so that neither a flipped bit nor a swapped row goes unseen."""
    digest = hashlib.blake2b(f"{table}\x1f{number}\x1f".encode("utf-8", "replace"), digest_size=8)
    digest.update(text)
    return digest.hexdigest()


class SqliteStorage(Storage):
    """TinyDB's storage over an open connection that has the current layout; it owns and closes the connection.

    TinyDB's own `Table` would read and write whole databases through `read` and `write`; `SqliteTable` asks for rows.
    """

    def __init__(self, connection: sqlite3.Connection, place: str = "") -> None:
        super().__init__()
        self._connection = connection
        self._place = place
        self._lock = RLock()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction around the block: durable when it ends, or undone when it raises. Inner ones join the outer."""
        with self._within("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads within the block see one state, whatever other processes write meanwhile."""
        with self._within("BEGIN DEFERRED"):
            yield

    @contextmanager
    def _within(self, begin: str) -> Iterator[None]:
        with self._lock, failures_named(self._place):
            if self._connection.in_transaction:
                yield
                return
            # The connection's own block commits at its end, and rolls back where the block or the commit raises.
            with self._connection:
                self._connection.execute(begin)
                yield

    def rows(self, table: str, condition: object = None) -> Iterator[Row]:
        """Ids and JSON texts of a table in the order they were inserted; with a condition, at least those that match it."""
        return self._checked(table, documents_of(table, condition))

    def numbered(self, table: str, numbers: Iterable[int]) -> Iterator[Row]:
        """Those of the documents of these ids that exist, in the order they were inserted."""
        own = documents_of(table)
        wanted = msgspec.json.encode(sorted({int(number) for number in numbers})).decode()
        return self._checked(table, Where(f"{own.sql} AND id {AMONG}", (*own.parameters, wanted)))

    def numbers_by(self, table: str, field: str, values: Iterable[str]) -> dict[str, int]:
        """For each of the values that an indexed field has, the id of the document; no document is read."""
        own = documents_of(table)
        found = self._fetched(
            f"SELECT {column(field)}, id FROM documents"  # noqa: S608
            f" WHERE {own.sql} AND {column(field)} {AMONG}",
            (*own.parameters, text_list(list(values))),
        )
        return dict(found)

    def numbers(self, table: str) -> list[int]:
        """The ids of a table's documents in the order they were inserted."""
        own = documents_of(table)
        found = self._fetched(f"SELECT id FROM documents WHERE {own.sql} ORDER BY place", own.parameters)  # noqa: S608
        return [number for (number,) in found]

    def pages(self, table: str) -> Iterator[list[Row]]:
        """All documents of a table in pages, so that no more than a page is held at once. Belongs within a `snapshot`."""
        numbers = self.numbers(table)
        for start in range(0, len(numbers), PAGE):
            yield list(self.numbered(table, numbers[start : start + PAGE]))

    def highest(self, table: str) -> int:
        """The highest id in a table, 0 if it is empty."""
        found = self._fetched("SELECT max(id) FROM documents WHERE table_name = ?", (table,))
        return found[0][0] or 0

    def lowest(self, table: str, kind: str, field: str) -> str | None:
        """The lowest text in an indexed field among documents of one `kind`; no document is read."""
        found = self._fetched(
            f"SELECT min({column(field)}) FROM documents"  # noqa: S608
            f" WHERE table_name = '{table}' AND {column('kind')} = ?",
            (kind,),
        )
        return found[0][0]  # type: ignore[no-any-return]

    def counts(self) -> dict[str, int]:
        """How many documents each table holds, by name."""
        return dict(
            self._fetched("SELECT name, (SELECT count(*) FROM documents WHERE table_name = name) FROM tables ORDER BY name", ())
        )

    def count(self, table: str) -> int:
        """How many documents one table holds."""
        found = self._fetched("SELECT count(*) FROM documents WHERE table_name = ?", (table,))
        return int(found[0][0])

    def keep_table(self, table: str) -> None:
        """Makes the table exist, even while it is empty."""
        self._run("INSERT OR IGNORE INTO tables VALUES (?)", (table,))

    def put(self, table: str, number: int, text: bytes) -> None:
        """Inserts or replaces one document; one that is there already, letter for letter, is not written again."""
        self._run(
            "INSERT INTO documents (table_name, id, document, checksum) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (table_name, id) DO UPDATE SET document = excluded.document, checksum = excluded.checksum"
            " WHERE document <> excluded.document",
            (table, number, text.decode(), checksum(table, number, text)),
        )

    def drop(self, table: str, number: int) -> None:
        """Removes one document."""
        self._run("DELETE FROM documents WHERE table_name = ? AND id = ?", (table, number))

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Everything as TinyDB keeps it: table → id → document; None while there is no table."""
        with self.snapshot():
            everything = {
                table: {str(number): msgspec.json.decode(text) for number, text in self.rows(table)} for table in self.counts()
            }
        return everything or None

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Replaces everything, in one transaction."""
        with self.transaction():
            self._run("DELETE FROM documents", ())
            self._run("DELETE FROM tables", ())
            for table, documents in data.items():
                self.keep_table(table)
                for number, document in documents.items():
                    self.put(table, int(number), msgspec.json.encode(document, order="deterministic"))

    def close(self) -> None:
        """Closes the connection."""
        with self._lock:
            self._connection.close()

    def _checked(self, table: str, where: Where) -> Iterator[Row]:
        """Rows of the state at this call whose text has its checksum; raises LedgerDamagedError at the first that has not."""
        select = f"SELECT id, {TEXT}, checksum FROM documents WHERE {where.sql} ORDER BY place"  # noqa: S608
        return self._intact(table, self._fetched(select, where.parameters))

    def _intact(self, table: str, rows: list[tuple[int, bytes, str]]) -> Iterator[Row]:
        for number, text, expected in rows:
            if checksum(table, number, text) != expected:
                raise damaged(self._place, f"document {number} of {table} is not what was written")
            yield number, text

    def _fetched(self, sql: str, parameters: tuple[object, ...]) -> list[Any]:
        with self._lock, failures_named(self._place):
            return self._connection.execute(sql, parameters).fetchall()

    def _run(self, sql: str, parameters: tuple[object, ...]) -> None:
        with self._lock, failures_named(self._place):
            self._connection.execute(sql, parameters)
