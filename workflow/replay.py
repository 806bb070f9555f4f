"""Plays mailboxes and calendars in time order on a simulated clock: what would have been recorded and told, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from domain.alerts import Alert
from domain.deliveries import Delivery
from domain.digests import Digest
from domain.entries import Entry
from domain.messages import Message
from domain.ports import Fetched, Source
from domain.problems import Problem
from workflow.digesting import LAST, digest_due, next_digest_at, note_digest
from workflow.parts import Parts
from workflow.polling import Polled, take_in
from workflow.review import review

INSTANT = timedelta(microseconds=1)


@dataclass(slots=True)
class Clock:
    """A clock that is set by hand."""

    now: datetime

    def __call__(self) -> datetime:
        """The simulated now."""
        return self.now


class Silence:
    """Letters that are never written: a replay tells its reader directly."""

    def digest(self, digest: Digest, now: datetime) -> Delivery:
        """An empty mail."""
        return self._empty(f"digest:{digest.on}", now)

    def alerts(self, alerts: Sequence[Alert], now: datetime) -> Delivery:
        """An empty mail."""
        return self._empty(f"alert:{alerts[0].id}", now)

    def answer(self, message: Message, replied_to: Delivery) -> Delivery:
        """An empty mail."""
        return self._empty(f"answer:{replied_to.key}", message.written_at)

    def _empty(self, key: str, now: datetime) -> Delivery:
        kind = key.partition(":")[0]
        return Delivery(key=key, message_id=key, kind=kind, to="", subject="", text="", html="", written_at=now, try_at=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line of a replay: at an instant, an entry was opened or changed, an alert raised or cleared, a digest due, a
    problem recorded.
    """

    at: datetime
    event: str
    entry: Entry | None = None
    alert: Alert | None = None
    problem: Problem | None = None


@dataclass(slots=True)
class Replay:
    """Runs the daemon's own steps over the past. `parts.clock` must be `clock`; its ledger a scratch one.

    `digest` is called with the instant of each digest that falls due, and must note in the ledger that it was made.
    """

    parts: Parts
    clock: Clock
    digest: Callable[[Parts, datetime], object] = note_digest
    seen: Polled = field(default_factory=Polled)

    def play(self, start: datetime, until: datetime, progress: Callable[[int], None] = lambda _n: None) -> Iterator[Happening]:
        """What happens in `[start, until]`, in time order. What is older than `start` is taken in quietly at `start`."""
        note_digest(self.parts, start)
        for at, fetched in self._timeline(start, until):
            yield from self._decide_until(at)
            self.clock.now = at
            yield from self._take(at, fetched)
            yield from self._review(at)
            progress(fetched.seen)
        yield from self._decide_until(until + INSTANT)
        self.clock.now = until
        yield from self._review(until)

    def _timeline(self, start: datetime, until: datetime) -> list[tuple[datetime, Fetched]]:
        """Everything the sources hold up to `until`, each item by itself at the instant it is seen."""
        found: list[tuple[datetime, int, str, Fetched]] = []
        for source in (*self.parts.calendars, *self.parts.sources):
            for page in pages(source):
                found += [(_seen_at(one, start), rank, name, one) for rank, name, one in _singly(page) if _when(one) <= until]
        found.sort(key=lambda item: (item[0], _when(item[3]), item[1], item[2]))
        return [(at, fetched) for at, _, _, fetched in found]

    def _take(self, at: datetime, fetched: Fetched) -> Iterator[Happening]:
        taken = take_in(self.parts, "replay", fetched, self.seen)
        for problem in taken.problems:
            yield Happening(at=at, event="problem", problem=problem)
        for entry in sorted(taken.entries, key=lambda entry: (entry.opened_at, entry.id)):
            yield Happening(at=at, event="entry.opened" if entry.id in taken.opened else "entry.changed", entry=entry)

    def _review(self, at: datetime) -> Iterator[Happening]:
        outcome = review(self.parts, at)
        for alert in outcome.cleared:
            yield Happening(at=at, event="alert.cleared", alert=alert)
        for alert in outcome.raised:
            yield Happening(at=at, event="alert.raised", alert=alert)

    def _decide_until(self, end: datetime) -> Iterator[Happening]:
        """Every decision and digest that falls due before `end`, at its own instant."""
        while True:
            review_at = self.parts.ledger.next_review_at()
            digest_at = next_digest_at(self.parts, self._last_digest())
            at = min(filter(None, (review_at, digest_at)))
            if at >= end:
                return
            at = max(at, self.clock.now)
            self.clock.now = at
            yield from self._review(at)
            if digest_due(self.parts, at):
                self.digest(self.parts, at)
                yield Happening(at=at, event="digest.due")

    def _last_digest(self) -> datetime:
        return datetime.fromisoformat(self.parts.ledger.setting(LAST) or self.clock.now.isoformat())


def pages(source: Source) -> Iterator[Fetched]:
    """All that a source holds, page by page, from the beginning."""
    cursor: str | None = None
    while True:
        page = source.fetch(cursor, 500)
        yield page
        cursor = page.cursor
        if not page.more:
            return


def _singly(page: Fetched) -> Iterator[tuple[int, str, Fetched]]:
    """Each item of a page as a page of its own, with its rank among what is seen at one instant (calendar first)."""
    for event in page.events:
        yield 0, event.uid, Fetched(events=(event,), seen=1)
    for message in page.messages:
        yield 1, message.key, Fetched(messages=(message,), seen=1)
    for problem in page.problems:
        yield 2, problem.key, Fetched(problems=(problem,), seen=1)


def _when(fetched: Fetched) -> datetime:
    if fetched.events:
        return fetched.events[0].seen_at.astimezone(UTC)
    if fetched.messages:
        return fetched.messages[0].written_at.astimezone(UTC)
    return fetched.problems[0].at.astimezone(UTC)


def _seen_at(fetched: Fetched, start: datetime) -> datetime:
    return max(_when(fetched), start.astimezone(UTC))
