"""What the workflow needs of the world, as protocols; connectors, store and outboxes provide it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar, runtime_checkable

from domain.deliveries import Delivery
from domain.entries import Entry
from domain.errors import AmanaError
from domain.events import ConferenceSeen, Event, Payload
from domain.meetings import CalendarEvent, Occurrence
from domain.messages import Message
from domain.problems import Problem

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One page of a source: messages (or calendar events) oldest first, what could not be read, and where to go on.

    `cursor` is opaque text to give to the next `fetch` once the page is safely recorded; `more` says that another page waits
    now. `seen` counts what the server held out in this page: always messages + events + problems + `skipped` (already known
    to be of no concern, such as drafts). `gone` are UIDs of calendar events that the server no longer has.
    """

    messages: tuple[Message, ...] = ()
    events: tuple[CalendarEvent, ...] = ()
    problems: tuple[Problem, ...] = ()
    cursor: str = ""
    more: bool = False
    seen: int = 0
    skipped: int = 0
    gone: tuple[str, ...] = ()
    failures: Mapping[str, AmanaError] = field(default_factory=dict)


class Source(Protocol):
    """A mailbox or a calendar, read only.

    `fetch(None, n)` starts from the beginning. Raises UnavailableError, AccessDeniedError, CursorExpiredError (then fetch
    again with None: harmless) or MisconfiguredError. Repeating a fetch with the same cursor gives the same or newer data.
    """

    @property
    def name(self) -> str:
        """A stable name, unique in the configuration, such as `maildir:mail`."""
        ...

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """At most about `limit` messages or events after `cursor`."""
        ...

    def close(self) -> None:
        """Release connections; a later fetch opens them again."""
        ...


@runtime_checkable
class Listening(Protocol):
    """A source whose server can say that something may be new: a hint, with polling behind it. Nothing here raises."""

    def listen(self) -> int | None:
        """A descriptor that becomes readable when the server says something; None where it cannot be listened to now."""
        ...

    def heard(self) -> bool:
        """True, once, where something may be new; never waits."""
        ...


class ConferenceRecords(Protocol):
    """What tells when video meetings really began and ended."""

    @property
    def name(self) -> str:
        """A stable name such as `meet:lina@northstar.example`."""
        ...

    def since(self, when: datetime) -> tuple[ConferenceSeen, ...]:
        """The conferences that began at that instant or later, the first first. Raises as `Source.fetch` does."""
        ...

    def close(self) -> None:
        """Release connections; a later call opens them again."""
        ...


class Outbox(Protocol):
    """Where mails to the coordinator go."""

    @property
    def name(self) -> str:
        """A stable name such as `smtp:mail.northstar.example`."""
        ...

    def send(self, delivery: Delivery) -> None:
        """Send one mail. Raises UnavailableError (try again later), AccessDeniedError, or BadInputError (never will go)."""
        ...

    def check(self) -> None:
        """See that a mail could be sent, and send none. Raises as `send`."""
        ...


class Expander(Protocol):
    """Turns calendar events into meetings."""

    def occurrences(self, versions: Sequence[CalendarEvent], start: datetime, end: datetime) -> tuple[Occurrence, ...]:
        """The occurrences of one UID that overlap `[start, end)`, in order; `versions` are its master and its exceptions."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Everything that one step changes, to be made durable in one transaction or not at all.

    `replaced` are events already recorded that now belong to another client. `entries` replace those of the same id;
    `removed` are ids of derived entries that no longer follow from the events.
    `settings` are small named facts (the instant of first start, the last digest).
    """

    events: tuple[Event, ...] = ()
    replaced: tuple[Event, ...] = ()
    entries: tuple[Entry, ...] = ()
    removed: tuple[str, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    problems: tuple[Problem, ...] = ()
    cursors: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)


class Ledger(Protocol):
    """The lasting record. Reads see one consistent state; `record` is atomic and durable when it returns."""

    def record(self, batch: Batch) -> None:
        """Make the batch durable.

        An event or problem whose key is already there is left as it is. A delivery replaces its earlier state, unless that is
        already sent. Raises UnavailableError (disk full, file busy) with nothing written, or LedgerDamagedError.
        """
        ...

    def cursor(self, source: str) -> str | None:
        """Where to go on with that source; None at the start."""
        ...

    def setting(self, name: str) -> str | None:
        """A small named fact, or None."""
        ...

    def has_events(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of the event keys that are already recorded."""
        ...

    def has_entries(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of the entry ids that are already recorded."""
        ...

    def events(
        self,
        *,
        client: str | None = None,
        kind: type[Payload] | None = None,
        thread: str | Collection[str] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Event, ...]:
        """Events in canonical order (`at`, then key) in `[since, until)`; every filter is served by an index.

        `client`: an empty text means those of no client; None means no filter. `thread`: events that name a Message-ID
        (their own or one they refer to), a calendar UID, or an entry's id; or one of several.
        """
        ...

    def event(self, key: str) -> Event | None:
        """The event of that key."""
        ...

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
        """Entries of a kind, ordered by when they were opened, then id; every filter is served by an index.

        `client`: an empty text means those of no client; None means no filter.

        `review_before`: those whose `review_at` is at or before it. `live_at`: those open, or closed at or after it.
        `subject`: alerts about that entry. `status` is the stored one (never the derived `overdue` or `expired`).
        """
        ...

    def next_review_at(self) -> datetime | None:
        """The earliest `review_at` of all entries: nothing needs deciding before it, unless something new comes."""
        ...

    def entry(self, key: str) -> Entry | None:
        """The entry of that id."""
        ...

    def deliveries(self, *, pending_at: datetime | None = None) -> tuple[Delivery, ...]:
        """The outbox by `written_at`, then key: all deliveries, or those to be tried at or before that instant."""
        ...

    def delivery(self, key: str) -> Delivery | None:
        """The mail of that key."""
        ...

    def problems(self) -> tuple[Problem, ...]:
        """Every recorded problem, oldest first."""
        ...

    def counts(self) -> Mapping[str, int]:
        """How many documents each table holds."""
        ...

    def close(self) -> None:
        """Give up the file and its lock."""
        ...
