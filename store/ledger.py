"""The ledger on TinyDB's API over one SQLite file: `domain.ports.Ledger`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from tinydb import Query, where
from tinydb.queries import QueryInstance

from domain.deliveries import Delivery
from domain.entries import Entry
from domain.errors import BadInputError
from domain.events import Event, Payload
from domain.ports import Batch, E, Ledger
from domain.problems import Problem
from store import codec
from store.conditions import storable
from store.connection import FILE_NAME, connect, failures_named
from store.files import make_private
from store.locking import WriterLock
from store.migrations import migrate, require_current
from store.table import SqliteDB, SqliteTable

Keyed = TypeVar("Keyed", Event, Problem)

TABLES = ("events", "entries", "deliveries", "problems", "cursors", "settings")


class DocumentLedger(Ledger):
    """`domain.ports.Ledger` on documents. May be used from several threads; each call sees one consistent state.

    `documents` are the same documents through TinyDB's own interface. `release` closes the file.
    """

    def __init__(self, documents: SqliteDB, release: Callable[[], None]) -> None:
        self.documents = documents
        self._release = release

    def record(self, batch: Batch) -> None:
        """Makes the batch durable in one transaction. Raises UnavailableError or LedgerDamagedError with nothing written."""
        with self.documents.storage.transaction():
            self._add("events", batch.events, codec.event_document)
            self._add("problems", batch.problems, codec.problem_document)
            self._replace("events", "key", map(codec.event_document, batch.replaced))
            if batch.removed:
                self._table("entries").remove(where("id").one_of([storable(key) for key in batch.removed]))
            self._replace("entries", "id", map(codec.entry_document, batch.entries))
            self._replace("deliveries", "key", map(codec.delivery_document, self._unsent(batch.deliveries)))
            self._replace("cursors", "name", map(codec.named_document, batch.cursors.items()))
            self._replace("settings", "name", map(codec.named_document, batch.settings.items()))

    def cursor(self, source: str) -> str | None:
        """Where to go on with that source; None at the start."""
        return self._named_value("cursors", source)

    def setting(self, name: str) -> str | None:
        """A small named fact, or None."""
        return self._named_value("settings", name)

    def has_events(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of the event keys that are already recorded."""
        return self._known("events", "key", keys)

    def has_entries(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of the entry ids that are already recorded; no entry is read."""
        return self._known("entries", "id", keys)

    def events(
        self,
        *,
        client: str | None = None,
        kind: type[Payload] | None = None,
        thread: str | Collection[str] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Event, ...]:
        """Events in canonical order (`at`, then key) in `[since, until)`, by client, kind, or what they name."""
        condition = _all_of(client=client, kind=codec.payload_kind(kind) if kind else None)
        if since is not None:
            condition &= where("at") >= codec.utc_text(since)
        if until is not None:
            condition &= where("at") < codec.utc_text(until)
        if thread is not None:
            named = (thread,) if isinstance(thread, str) else thread
            condition &= where("mentions").any([storable(name) for name in named])
        found = map(codec.event_of, self._table("events").matching(condition))
        return tuple(sorted(found, key=lambda event: (event.at, event.key)))

    def event(self, key: str) -> Event | None:
        """The event of that key."""
        found = self._table("events").get(where("key") == storable(key))
        return codec.event_of(found) if found else None

    def entries(
        self,
        kind: type[E],
        *,
        client: str | None = None,
        status: str | None = None,
        review_before: datetime | None = None,
        live_at: datetime | None = None,
        subjects: Collection[str] | None = None,
    ) -> tuple[E, ...]:
        """Entries of a kind, ordered by when they were opened, then id."""
        condition = _all_of(kind=codec.kind_of(kind), client=client, status=status)
        if subjects is not None:
            condition &= where("subject").one_of([storable(subject) for subject in subjects])
        if review_before is not None:
            condition &= where("review_at") <= codec.utc_text(review_before)
        if live_at is not None:
            condition &= where("live_until") >= codec.utc_text(live_at)
        found = map(codec.entry_of, self._table("entries").matching(condition))
        return tuple(sorted((entry for entry in found if isinstance(entry, kind)), key=lambda one: (one.opened_at, one.id)))

    def next_review_at(self) -> datetime | None:
        """The earliest `review_at` of all entries, in UTC."""
        storage = self.documents.storage
        found = filter(None, (storage.lowest("entries", kind, "review_at") for kind in codec.ENTRY_KINDS))
        return min(map(datetime.fromisoformat, found), default=None)

    def entry(self, key: str) -> Entry | None:
        """The entry of that id."""
        found = self._table("entries").get(where("id") == storable(key))
        return codec.entry_of(found) if found else None

    def deliveries(self, *, pending_at: datetime | None = None) -> tuple[Delivery, ...]:
        """The outbox by `written_at`, then key: all deliveries, or those to be tried at or before that instant."""
        table = self._table("deliveries")
        rows = iter(table) if pending_at is None else table.matching(where("try_at") <= codec.utc_text(pending_at))
        return tuple(sorted(map(codec.delivery_of, rows), key=lambda delivery: (delivery.written_at, delivery.key)))

    def delivery(self, key: str) -> Delivery | None:
        """The mail of that key."""
        found = self._table("deliveries").get(where("key") == storable(key))
        return codec.delivery_of(found) if found else None

    def problems(self) -> tuple[Problem, ...]:
        """Every recorded problem, oldest first."""
        found = map(codec.problem_of, self._table("problems"))
        return tuple(sorted(found, key=lambda problem: (problem.at, problem.key)))

    def counts(self) -> Mapping[str, int]:
        """How many documents each table holds."""
        return dict.fromkeys(TABLES, 0) | self.documents.storage.counts()

    def close(self) -> None:
        """Gives up the file and its lock."""
        self._release()

    def _table(self, name: str) -> SqliteTable:
        return self.documents.table(name)

    def _known(self, table: str, field: str, keys: Iterable[str]) -> frozenset[str]:
        wanted = frozenset(keys)
        known = self._table(table).known(field, wanted)
        return frozenset(key for key in wanted if storable(key) in known)

    def _add(self, table: str, values: Iterable[Keyed], document: Callable[[Keyed], codec.Document]) -> None:
        """Inserts those whose key is not there yet, each once."""
        fresh = {one["key"]: one for one in reversed(list(map(document, values)))}
        if fresh:
            known = self._table(table).known("key", fresh)
            self._table(table).insert_multiple(fresh[key] for key in reversed(fresh) if key not in known)

    def _replace(self, table: str, field: str, documents: Iterable[codec.Document]) -> None:
        """Puts each in the place of its earlier state; of several states the last one counts."""
        latest = {document[field]: document for document in documents}
        if latest:
            self._table(table).replace(field, latest.values())

    def _unsent(self, deliveries: Iterable[Delivery]) -> list[Delivery]:
        """Those whose recorded state does not say that they are sent."""
        wanted = list(deliveries)
        if not wanted:
            return []
        recorded = self._table("deliveries").matching(where("key").one_of([storable(delivery.key) for delivery in wanted]))
        sent = {document["key"] for document in recorded if codec.delivery_of(document).sent_at}
        return [delivery for delivery in wanted if storable(delivery.key) not in sent]

    def _named_value(self, table: str, name: str) -> str | None:
        found = self._table(table).get(where("name") == storable(name))
        return found["value"] if found else None


def _all_of(**fields: str | None) -> QueryInstance:
    """The condition that each field which is given has that text."""
    condition: QueryInstance = Query().noop()
    for name, text in fields.items():
        if text is not None:
            condition &= where(name) == storable(text)
    return condition


def open_ledger(path: Path, *, read_only: bool = False, lasting: bool = True) -> DocumentLedger:
    """The ledger in the folder `path`, which is made where it is missing; one not `lasting` need not outlive a power cut.

    One process writes (a second one gets LedgerLockedError naming it), any number read. Raises BadInputError where a reader
    finds none or the file is no ledger or too new, LedgerDamagedError, UnavailableError.
    """
    with ExitStack() as undo:
        if not read_only:
            make_private(path, FILE_NAME)
            undo.callback(WriterLock(path).release)
        elif not (path / FILE_NAME).exists():
            raise BadInputError(f"There is no ledger at {path}.", "Start the daemon first, or once: amana once")
        with failures_named(str(path)):
            connection = connect(path / FILE_NAME, read_only=read_only, lasting=lasting)
            undo.callback(connection.close)
            (require_current if read_only else migrate)(connection)
        return DocumentLedger(SqliteDB(connection, str(path)), undo.pop_all().close)
