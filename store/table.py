"""A TinyDB table that reads and writes only the rows it needs; everything that it answers, stock TinyDB answers as well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any

import msgspec
from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.table import Document, Table

from store.storage import SqliteStorage


class SqliteTable(Table):
    """TinyDB's table over a `SqliteStorage`.

    Conditions on indexed fields are answered by SQL (see `conditions`), all others by reading every document. There is no
    query cache, since other processes write too. In an indexed field only texts are compared: a document with another type
    there does not match, where stock TinyDB would raise TypeError.
    """

    @property
    def storage(self) -> SqliteStorage:
        """The storage behind this table."""
        assert isinstance(self._storage, SqliteStorage)
        return self._storage

    def search(self, cond: QueryLike) -> list[Document]:
        """All documents that match."""
        return list(self.matching(cond))

    def matching(self, cond: QueryLike) -> Iterator[Document]:
        """As `search`, one by one: a document need not outlive its turn. All belong to the state at the call."""
        rows = self.storage.rows(self.name, cond)
        return (document for document in self._documents(rows) if cond(document))

    def get(self, cond: QueryLike | None = None, doc_id: int | None = None, doc_ids: list[int] | None = None) -> Any:  # noqa: ANN401
        """The document of that id; those of the given ids; or the first that matches."""
        if doc_id is not None:
            return next(self._documents(self.storage.numbered(self.name, [doc_id])), None)
        if doc_ids is not None:
            return list(self._documents(self.storage.numbered(self.name, doc_ids)))
        if cond is not None:
            return next(self.matching(cond), None)
        raise RuntimeError("You have to pass either cond or doc_id or doc_ids")

    def update(
        self,
        fields: Mapping[str, Any] | Callable[[MutableMapping[str, Any]], None],
        cond: QueryLike | None = None,
        doc_ids: Iterable[int] | None = None,
    ) -> list[int]:
        """Changes the documents that match, or of these ids, or all, and gives their ids."""
        with self.storage.transaction():
            return super().update(fields, doc_ids=self._chosen(cond, doc_ids))

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        """Removes the documents that match, or of these ids, and gives their ids."""
        with self.storage.transaction():
            return super().remove(doc_ids=self._chosen(cond, doc_ids))

    def replace(self, field: str, documents: Iterable[Mapping[str, Any]]) -> None:
        """Puts each document in the place of the one with the same text in an indexed field, or adds it."""
        with self.storage.transaction():
            found = list(documents)
            numbers = self.storage.numbers_by(self.name, field, [document[field] for document in found])
            known = {numbers[document[field]]: document for document in found if document[field] in numbers}
            self._update_table(lambda table: table.update(known))
            self.insert_multiple(document for document in found if document[field] not in numbers)

    def known(self, field: str, values: Iterable[str]) -> frozenset[str]:
        """Those of the values that an indexed field has in some document."""
        return frozenset(self.storage.numbers_by(self.name, field, values))

    def __iter__(self) -> Iterator[Document]:
        return self._documents(self.storage.rows(self.name))

    def __len__(self) -> int:
        return self.storage.count(self.name)

    def _chosen(self, cond: QueryLike | None, doc_ids: Iterable[int] | None) -> Iterable[int] | None:
        if doc_ids is None and cond is not None:
            return [document.doc_id for document in self.matching(cond)]
        return doc_ids

    def _documents(self, rows: Iterable[tuple[int, bytes]]) -> Iterator[Document]:
        return (self.document_class(msgspec.json.decode(text), number) for number, text in rows)

    def _get_next_id(self) -> int:
        number: int = self._next_id or self.storage.highest(self.name) + 1
        self._next_id = number + 1  # type: ignore[assignment]  # TinyDB leaves it without a type
        return number

    def _update_table(self, updater: Callable[[dict[int, Mapping[str, Any]]], None]) -> None:
        """Runs TinyDB's own change on a view of the table, then writes what it changed, in one transaction."""
        with self.storage.transaction():
            changes = _Changes(self.storage, self.name)
            updater(changes)  # type: ignore[arg-type]
            changes.write()


class _Changes(MutableMapping[int, Any]):
    """A table's documents by id, read one by one when asked for; changes are kept until `write`."""

    def __init__(self, storage: SqliteStorage, table: str) -> None:
        self._storage = storage
        self._table = table
        self._read: dict[int, Any] = {}
        self._gone: set[int] = set()

    def __getitem__(self, number: int) -> Any:  # noqa: ANN401
        if number not in self._read:
            rows = [] if number in self._gone else self._storage.numbered(self._table, [number])
            for _, text in rows:
                self._read[number] = msgspec.json.decode(text)
        return self._read[number]

    def __setitem__(self, number: int, document: Mapping[str, Any]) -> None:
        self._read[number] = document
        self._gone.discard(number)

    def __delitem__(self, number: int) -> None:
        self._read.pop(number, None)
        self._gone.add(number)

    def __iter__(self) -> Iterator[int]:
        return iter([number for number in self._storage.numbers(self._table) if number not in self._gone])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        self._read.clear()
        self._gone.update(self._storage.numbers(self._table))

    def write(self) -> None:
        """Writes what was removed and what differs from what is stored."""
        self._storage.keep_table(self._table)
        for number in self._gone:
            self._storage.drop(self._table, number)
        for number, document in self._read.items():
            self._storage.put(self._table, number, msgspec.json.encode(document, order="deterministic"))


class SqliteDB(TinyDB):
    """TinyDB over an open connection: `SqliteDB(connection, place)`, where `place` names the file in errors."""

    table_class = SqliteTable
    default_storage_class = SqliteStorage  # type: ignore[assignment]  # TinyDB's own type is its default's

    @property
    def storage(self) -> SqliteStorage:
        """The storage behind all tables."""
        assert isinstance(self._storage, SqliteStorage)
        return self._storage

    def table(self, name: str, **kwargs: Any) -> SqliteTable:  # noqa: ANN401
        """The table of that name."""
        found = super().table(name, **kwargs)
        assert isinstance(found, SqliteTable)
        return found

    def tables(self) -> set[str]:
        """The names of all tables."""
        return set(self.storage.counts())
