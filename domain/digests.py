"""The digest: what a coordinator should know this morning, on one screen, each line with the words it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.alerts import Alert, AlertKind
from domain.entries import Entry
from domain.meetings import Meeting, MeetingStatus
from domain.prices import Price, PriceStatus
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.requests import Request, RequestStatus
from domain.trust import TrustRecord


class Section(StrEnum):
    """The parts of a digest, in the order they are shown."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    WAITING = "waiting"
    ATTENTION = "attention"
    MEETINGS = "meetings"
    HELD = "held"
    THEIRS = "theirs"
    INSIDE = "inside"
    ASKS = "asks"
    PRICES = "prices"
    LEADS = "leads"
    CLEARED = "cleared"
    TRUST = "trust"
    SOURCES = "sources"


#: At most so many lines a section; the rest is counted.
LINES = {Section.OVERDUE: 7, Section.WAITING: 6, Section.MEETINGS: 6}
LINES_ELSEWHERE = 4
#: How far back a digest without a predecessor looks for what is new.
FIRST_LOOK = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `number` is what a reply calls it; `entry` is the entry it is about, or None for a source.

    `ask` marks a question ("was this it?") or a note ("no sign that it ended").
    """

    number: int
    entry: Entry | None
    text: str = ""
    quote: str = ""
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section with its lines; `more` counts those left out."""

    section: Section
    lines: tuple[Line, ...]
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """All of it. `on` is the coordinator's local day; `calm` is true where there is nothing to say."""

    on: date
    now: datetime
    chapters: tuple[Chapter, ...]
    weekly: bool = False
    trust: tuple[TrustRecord, ...] = ()

    @property
    def calm(self) -> bool:
        """True where no line says anything."""
        return not any(chapter.lines for chapter in self.chapters)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The entry ids behind the numbers 1, 2, 3…; empty text for lines that are about no entry."""
        return tuple(line.entry.id if line.entry else "" for chapter in self.chapters for line in chapter.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a digest is made from: open entries, those changed since the last one, today's meetings, failing sources."""

    promises: Sequence[Promise] = ()
    prices: Sequence[Price] = ()
    requests: Sequence[Request] = ()
    meetings: Sequence[Meeting] = ()
    cleared: Sequence[Alert] = ()
    raised: Sequence[Alert] = ()
    failing: Sequence[str] = ()
    trust: Sequence[TrustRecord] = ()


def digest(known: Known, now: datetime, on: date, since: datetime | None, *, weekly: bool = False) -> Digest:
    """The digest for the local day `on`, telling as new what happened in `[since, now)`."""
    since = since or now - FIRST_LOOK
    sections: dict[Section, list[tuple[Entry | None, str, str]]] = {section: [] for section in Section}
    _promises(known.promises, now, since, on, sections)
    _requests(known.requests, now, since, sections)
    _prices(known.prices, now, since, sections)
    _meetings(known.meetings, on, now, since, sections)
    sections[Section.CLEARED] = [(alert, alert.message, "") for alert in known.cleared if alert.mailed and _is_settled(alert)]
    shown = {entry.id for lines in sections.values() for entry, _, _ in lines if entry}
    sections[Section.ATTENTION] += [(alert, alert.message, "") for alert in known.raised if alert.subject not in shown]
    sections[Section.SOURCES] = [(None, text, "") for text in known.failing]
    return Digest(on=on, now=now, chapters=_numbered(sections), weekly=weekly, trust=tuple(known.trust) if weekly else ())


def _numbered(sections: dict[Section, list[tuple[Entry | None, str, str]]]) -> tuple[Chapter, ...]:
    chapters, number = [], 0
    for section, found in sections.items():
        limit = LINES.get(section, LINES_ELSEWHERE)
        lines = []
        for entry, text, ask in found[:limit]:
            number += 1
            quote = entry.words if entry else ""
            lines.append(Line(number=number, entry=entry, text=text, quote=quote, ask=ask))
        if lines:
            chapters.append(Chapter(section, tuple(lines), max(0, len(found) - limit)))
    return tuple(chapters)


Sections = dict[Section, list[tuple[Entry | None, str, str]]]
#: What is due within so many days is due soon.
SOON_DAYS = 2
SURE = 0.5


def _promises(promises: Iterable[Promise], now: datetime, since: datetime, on: date, sections: Sections) -> None:
    for promise in sorted(promises, key=_when):
        section = _section_of(promise, now, on) or (_SLIPPED[promise.direction] if _slipped(promise, since) else None)
        if section is not None:
            sections[section].append((promise, "", _question(promise) or _remark(promise, since)))


def _slipped(promise: Promise, since: datetime) -> bool:
    return promise.slipped_at is not None and promise.slipped_at >= since


def _remark(promise: Promise, since: datetime) -> str:
    """What is worth saying of a promise that is shown: its maker moved it alone, or nobody has it in writing."""
    if _slipped(promise, since):
        return "delayed" if promise.history[-1].change == "delayed" else "slipped"
    return "" if promise.in_writing else "call"


#: Where a promise is shown that its maker moved alone.
_SLIPPED = {
    PromiseDirection.OURS: Section.ATTENTION,
    PromiseDirection.THEIRS: Section.THEIRS,
    PromiseDirection.INTERNAL: Section.INSIDE,
}


def _when(promise: Promise) -> tuple[datetime, str]:
    return promise.lapses_at or promise.opened_at, promise.id


def _section_of(promise: Promise, now: datetime, on: date) -> Section | None:
    if promise.confidence < SURE or _question(promise):
        return Section.ASKS if promise.status is PromiseStatus.OPEN else None
    overdue = promise.status_at(now) is PromiseStatus.OVERDUE
    soon = promise.status is PromiseStatus.OPEN and promise.due is not None and promise.due.on <= on + timedelta(days=SOON_DAYS)
    if promise.direction is PromiseDirection.OURS:
        return Section.OVERDUE if overdue else Section.DUE_SOON if soon else None
    if not overdue:
        return None
    return Section.THEIRS if promise.direction is PromiseDirection.THEIRS else Section.INSIDE


#: The last step of an open promise that leaves something to ask.
_ASKED_OF = {"maybe_delivered": "delivered", "refused": "refused"}


def _question(entry: Promise) -> str:
    """What is asked about an entry: whether a mail that may have kept it did, or whether it was a promise at all."""
    step = entry.history[-1].change if entry.status is PromiseStatus.OPEN else ""
    if step in _ASKED_OF:
        return _ASKED_OF[step]
    if entry.asked_due is not None:
        return "moved"
    return "promise" if entry.confidence < SURE else ""


def _requests(requests: Iterable[Request], now: datetime, since: datetime, sections: Sections) -> None:
    for request in sorted(requests, key=lambda request: (request.asked_at, request.id)):
        if request.by_us or request.confidence < SURE:
            continue
        if request.topic == "lead" and request.opened_at >= since:
            sections[Section.LEADS].append((request, "", ""))
        elif request.status_at(now) in (RequestStatus.OVERDUE, RequestStatus.OPEN):
            sections[Section.WAITING].append((request, "", ""))


def _prices(prices: Iterable[Price], now: datetime, since: datetime, sections: Sections) -> None:
    for price in prices:
        fresh = price.direction == "ours" and price.status_at(now) is PriceStatus.QUOTED and _surprised(price, since)
        if fresh:
            sections[Section.PRICES].append((price, "", ""))


def _surprised(price: Price, since: datetime) -> bool:
    return any(step.at >= since and step.change in ("raised", "undisclosed", "cannot_compare") for step in price.history)


#: What is told while a meeting runs is of no interest the day after.
MOMENTARY = (AlertKind.MEETING_ENDING, AlertKind.MEETING_OVERRUNNING)


def _is_settled(alert: Alert) -> bool:
    """True where somebody did something about an alert; False where only its time went by."""
    return alert.kind not in MOMENTARY and alert.cleared_because != "over"


def _meetings(meetings: Iterable[Meeting], on: date, now: datetime, since: datetime, sections: Sections) -> None:
    """Today's meetings; those answered with no or with another time; those that are over, with nothing to tell when."""
    for meeting in sorted(meetings, key=lambda meeting: (meeting.starts_at, meeting.id)):
        if meeting.status is MeetingStatus.CANCELLED:
            continue
        note = _note(meeting, now)
        if note == "no_end" and meeting.client and since <= meeting.ends_at:
            sections[Section.HELD].append((meeting, "", note))
        elif meeting.starts_at.astimezone(now.tzinfo).date() == on:
            sections[Section.MEETINGS].append((meeting, "", note))
        elif note and meeting.starts_at > now and meeting.history[-1].at >= since:
            sections[Section.ATTENTION].append((meeting, "", note))


def _note(meeting: Meeting, now: datetime) -> str:
    """What is worth saying of a meeting: nothing tells that it ended, nobody comes, or another time is proposed."""
    if meeting.status_at(now) is MeetingStatus.ENDED:
        return "no_end" if meeting.actual_end is None else ""
    if meeting.client_declined:
        return "declined"
    return "proposed" if meeting.proposed else ""
