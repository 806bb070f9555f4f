"""A ledger in plain dictionaries, for tests of what stands above it; it obeys `tests.contracts.ledger`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from domain.deliveries import Delivery
from domain.entries import Entry
from domain.events import Event, Payload
from domain.ports import Batch, E, Ledger
from domain.problems import Problem


class MemoryLedger(Ledger):
    """`domain.ports.Ledger` in memory."""

    def __init__(self) -> None:
        self._events: dict[str, Event] = {}
        self._entries: dict[str, Entry] = {}
        self._deliveries: dict[str, Delivery] = {}
        self._problems: dict[str, Problem] = {}
        self._cursors: dict[str, str] = {}
        self._settings: dict[str, str] = {}

    def record(self, batch: Batch) -> None:
        for event in batch.events:
            self._events.setdefault(event.key, event)
        self._events.update({event.key: event for event in batch.replaced})
        for problem in batch.problems:
            self._problems.setdefault(problem.key, problem)
        for key in batch.removed:
            self._entries.pop(key, None)
        self._entries.update({entry.id: entry for entry in batch.entries})
        sent = {delivery.key for delivery in self._deliveries.values() if delivery.sent_at}
        self._deliveries.update({delivery.key: delivery for delivery in batch.deliveries if delivery.key not in sent})
        self._cursors.update(batch.cursors)
        self._settings.update(batch.settings)

    def cursor(self, source: str) -> str | None:
        return self._cursors.get(source)

    def setting(self, name: str) -> str | None:
        return self._settings.get(name)

    def has_events(self, keys: Iterable[str]) -> frozenset[str]:
        return frozenset(keys) & self._events.keys()

    def has_entries(self, keys: Iterable[str]) -> frozenset[str]:
        return frozenset(keys) & self._entries.keys()

    def events(
        self,
        *,
        client: str | None = None,
        kind: type[Payload] | None = None,
        thread: str | Collection[str] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Event, ...]:
        named = {thread} if isinstance(thread, str) else set(thread or ())
        found = [
            event
            for event in self._events.values()
            if client in (None, event.client or "")
            and (kind is None or isinstance(event.payload, kind))
            and (thread is None or not named.isdisjoint(event.mentions))
            and (since is None or event.at >= since)
            and (until is None or event.at < until)
        ]
        return tuple(sorted(found, key=lambda event: (event.at, event.key)))

    def event(self, key: str) -> Event | None:
        return self._events.get(key)

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
        found = [
            entry
            for entry in self._entries.values()
            if isinstance(entry, kind)
            and client in (None, entry.client or "")
            and status in (None, entry.status)
            and (review_before is None or (entry.review_at is not None and entry.review_at <= review_before))
            and (live_at is None or entry.closed_at is None or entry.closed_at >= live_at)
            and (subjects is None or getattr(entry, "subject", None) in subjects)
        ]
        return tuple(sorted(found, key=lambda entry: (entry.opened_at, entry.id)))

    def next_review_at(self) -> datetime | None:
        return min((entry.review_at for entry in self._entries.values() if entry.review_at), default=None)

    def entry(self, key: str) -> Entry | None:
        return self._entries.get(key)

    def deliveries(self, *, pending_at: datetime | None = None) -> tuple[Delivery, ...]:
        found = [
            delivery
            for delivery in self._deliveries.values()
            if pending_at is None or (delivery.pending_from is not None and delivery.pending_from <= pending_at)
        ]
        return tuple(sorted(found, key=lambda delivery: (delivery.written_at, delivery.key)))

    def delivery(self, key: str) -> Delivery | None:
        return self._deliveries.get(key)

    def problems(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._problems.values(), key=lambda problem: (problem.at, problem.key)))

    def counts(self) -> Mapping[str, int]:
        return {
            "events": len(self._events),
            "entries": len(self._entries),
            "deliveries": len(self._deliveries),
            "problems": len(self._problems),
            "cursors": len(self._cursors),
            "settings": len(self._settings),
        }

    def close(self) -> None:
        """Nothing to give up."""
