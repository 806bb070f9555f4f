"""One poll of a source: fetch, read, settle, record, until nothing more waits; one failing source never stops another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from domain.deliveries import Delivery
from domain.entries import Entry
from domain.errors import AccessDeniedError, AmanaError, CursorExpiredError, MisconfiguredError, UnavailableError
from domain.events import Event, MessageRead
from domain.health import Reads
from domain.messages import Message
from domain.ports import Batch, Fetched, Source
from domain.problems import Problem
from workflow.conferences import record_conferences
from workflow.forgotten import not_forgotten
from workflow.ingestion import calendar_event, gone_event, message_event, without_findings
from workflow.invitations import invitation_events, refused
from workflow.parts import Parts
from workflow.recording import record
from workflow.replying import answered_delivery, decisions
from workflow.watching import count_missing, counted_in, is_paused, note_failure, note_parts, note_success

#: So many items are read and recorded together; whoever stops the daemon waits for no more than these.
PAGE = 100


@dataclass(slots=True)
class Polled:
    """What a poll did: how much was seen, recorded as new, already known, left as a problem, and what failed."""

    seen: int = 0
    recorded: int = 0
    known: int = 0
    problems: int = 0
    skipped: int = 0
    failures: dict[str, AmanaError] = field(default_factory=dict)

    @property
    def accounted(self) -> bool:
        """True where nothing seen was lost: it was recorded, already known, of no concern, or is a problem."""
        return self.seen == self.recorded + self.known + self.problems + self.skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a poll goes about it.

    `patient` leaves those alone that failed a short while ago. `only` are the names of those to be polled, where not all are.
    `halted` tells after each page whether to stop there; `progress` hears how much has come so far.
    """

    patient: bool = False
    only: Collection[str] | None = None
    halted: Callable[[], bool] = lambda: False
    progress: Callable[[int], None] = lambda _count: None

    def takes_in(self, parts: Parts, name: str) -> bool:
        """True where the source of that name is to be polled now."""
        wanted = not self.halted() and (self.only is None or name in self.only)
        return wanted and not (self.patient and is_paused(parts, name, parts.clock()))


EVERYTHING = Look()


def poll(parts: Parts, look: Look = EVERYTHING) -> Polled:
    """Poll every source once, calendars first: a mail about a meeting then finds it."""
    outcome = Polled()
    everything = [(source, Reads.CALENDAR) for source in parts.calendars] + [(source, Reads.MAIL) for source in parts.sources]
    for source, reads in everything:
        if look.takes_in(parts, source.name):
            _poll_source(parts, source, reads, outcome, look)
    for records in parts.conferences:
        if look.takes_in(parts, records.name):
            with _failing_alone(parts, records.name, Reads.CONFERENCES, outcome):
                record_conferences(parts, records)
    return outcome


def _poll_source(parts: Parts, source: Source, reads: Reads, outcome: Polled, look: Look) -> None:
    """Poll one source until it has nothing more; its failure is noted, not raised."""
    cursor, more = parts.ledger.cursor(source.name), True
    look.progress(outcome.seen)
    with _failing_alone(parts, source.name, reads, outcome):
        while more:
            page = _page(parts, source, cursor, outcome)
            cursor, more = page.cursor, page.more
            look.progress(outcome.seen)
            if look.halted():
                return
        outcome.failures.update({f"{source.name}/{part}": error for part, error in page.failures.items()})
        note_parts(parts, source.name, reads, page.failures)
        count_missing(parts, source, parts.clock())


@contextmanager
def _failing_alone(parts: Parts, source: str, reads: Reads, outcome: Polled) -> Iterator[None]:
    """Notes the source's failure, so that it stops no other."""
    try:
        yield
    except (UnavailableError, AccessDeniedError, CursorExpiredError, MisconfiguredError) as error:
        outcome.failures[source] = error
        note_failure(parts, source, reads, error)
    else:
        note_success(parts, source)


def _page(parts: Parts, source: Source, cursor: str | None, outcome: Polled) -> Fetched:
    try:
        fetched = source.fetch(cursor, PAGE)
    except CursorExpiredError:
        if cursor is None:
            raise
        fetched = source.fetch(None, PAGE)
    if fetched.seen or fetched.gone or fetched.cursor != cursor:
        take_in(parts, source.name, fetched, outcome)
    return fetched


@dataclass(frozen=True, slots=True)
class Taken:
    """What a page changed: entries opened (by id) or changed, and problems recorded."""

    entries: tuple[Entry, ...]
    opened: frozenset[str]
    problems: tuple[Problem, ...]


def take_in(parts: Parts, source: str, fetched: Fetched, outcome: Polled) -> Taken:
    """Record one page with its cursor in one durable step."""
    now = parts.clock()
    page = read_page(parts, fetched, now)
    events, problems = page.events, page.problems
    known = parts.ledger.has_events(event.key for event in events)
    unread = (event for event in events if event.key not in known)
    fresh = tuple(not_forgotten(parts.ledger, parts.house, unread))
    recorded = record(
        parts,
        fresh,
        now,
        Batch(
            deliveries=tuple(page.answers),
            problems=(*problems, *page.notices),
            cursors={source: fetched.cursor},
            settings=counted_in(parts, source, fetched),
        ),
    )
    own = sum(_is_own(event, fetched) for event in fresh)
    outcome.seen += fetched.seen
    outcome.skipped += fetched.skipped
    outcome.problems += len(problems)
    outcome.recorded += own
    outcome.known += fetched.seen - fetched.skipped - len(problems) - own
    return Taken(recorded.entries, recorded.opened, (*problems, *page.notices))


def _is_own(event: Event, fetched: Fetched) -> bool:
    """True for an event that stands for one fetched item; an invite inside a mail is counted with its mail."""
    return event.key.startswith("message:") or (bool(fetched.events) and event.key.startswith("event:"))


@dataclass(slots=True)
class PageRead:
    """What a page says: its events, each once; its problems; answers to replies that could not be understood."""

    events: list[Event]
    problems: list[Problem]
    answers: list[Delivery]
    notices: list[Problem] = field(default_factory=list)


def read_page(parts: Parts, fetched: Fetched, now: datetime) -> PageRead:
    """The page, read. A message that cannot be read is one of its problems."""
    page = PageRead([], list(fetched.problems), [])
    events: dict[str, Event] = {}
    for message in fetched.messages:
        for event in _read(parts, message, page, now):
            events.setdefault(event.key, event)
    for calendar in fetched.events:
        event = calendar_event(calendar, parts.house, parts.read)
        events.setdefault(event.key, event)
    for uid in fetched.gone:
        events.setdefault(uid, gone_event(uid, "calendar", now))
    page.events = list(events.values())
    return page


def _read(parts: Parts, message: Message, page: PageRead, now: datetime) -> tuple[Event, ...]:
    try:
        replied_to = answered_delivery(message, parts.house, parts.ledger)
        event = message_event(message, parts.house, parts.read, commands=replied_to is not None)
        page.notices += (*_notices(message, event), *refused(message, parts.house, parts.ledger))
        if replied_to is not None:
            return _reply(parts, message, event, replied_to, page)
        return (event, *invitation_events(message, parts.house, parts.read))
    except Exception as error:  # noqa: BLE001 - the one place where a bad message must not stop the rest
        page.problems.append(Problem(message.key, message.source, message.subject, f"could not be read: {error!r}", now))
        return ()


def _notices(message: Message, event: Event) -> Iterator[Problem]:
    """What is shown of a message that is recorded but not believed."""
    why = event.payload.distrust if isinstance(event.payload, MessageRead) else ""
    if why and message.automation is None:
        where = f"{message.sender.email}: {message.subject}"
        yield Problem(f"distrust:{message.key}", message.source, where, f"not believed: {why}", message.written_at)


def _reply(parts: Parts, message: Message, event: Event, replied_to: Delivery, page: PageRead) -> tuple[Event, ...]:
    """A reply to our own mail decides; it promises nothing to anybody."""
    commands = event.payload.findings.commands if isinstance(event.payload, MessageRead) else ()
    decided = decisions(message, replied_to, commands, parts.ledger)
    if not decided and not parts.ledger.has_events([event.key]):
        page.answers.append(parts.letters.answer(message, replied_to))
    return (without_findings(event), *decided)
