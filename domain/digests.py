"""The digest: what a coordinator should know this morning, on one screen, each line with the words it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain.alerts import OVER, Alert, AlertKind
from domain.entries import SURE, Entry
from domain.matching import folded
from domain.meetings import Meeting, MeetingStatus
from domain.prices import Price, PriceStatus
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.requests import Request, RequestStatus
from domain.screen import Chapter, Line, Section, fitted
from domain.trust import TrustRecord

__all__ = ["Chapter", "Digest", "Known", "Line", "Section", "digest", "settled_subjects"]

#: How far back a digest without a predecessor looks for what is new.
FIRST_LOOK = timedelta(days=1)
#: The lines of one screen, less those of the title and the footer.
ROOM = 40 - 5
#: At most so many clients' trust records; the rest is counted.
TRUST_LINES = 8


#: Sections that ask for nothing.
QUIET = (Section.MEETINGS, Section.HELD, Section.CLEARED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """All of it. `on` is the coordinator's local day; `calm` is true where there is nothing to say."""

    on: date
    now: datetime
    chapters: tuple[Chapter, ...]
    weekly: bool = False
    trust: tuple[TrustRecord, ...] = ()
    trust_more: int = 0

    @property
    def calm(self) -> bool:
        """True where no line asks for anything."""
        return all(chapter.section in QUIET for chapter in self.chapters)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The ids of the entries behind the numbers 1, 2, 3…; empty text for lines that are about no entry."""
        return tuple(_meant(line.entry) for chapter in self.chapters for line in chapter.lines)


def _meant(entry: Entry | None) -> str:
    """What a reply to a line decides on: for an alert, what it is about."""
    return entry.subject if isinstance(entry, Alert) else entry.id if entry else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a digest is made from: open entries and those closed since the last one, today's meetings, failing sources.

    `raised` are the alerts that stand since then; `settled` the entries whose alerts have lost their cause since. `soon` is the
    last day that is soon; what was over before `began` is history, which nobody wants to be told each morning.
    """

    promises: Sequence[Promise] = ()
    prices: Sequence[Price] = ()
    requests: Sequence[Request] = ()
    meetings: Sequence[Meeting] = ()
    settled: Sequence[Entry] = ()
    raised: Sequence[Alert] = ()
    failing: Sequence[str] = ()
    trust: Sequence[TrustRecord] = ()
    soon: date | None = None
    began: datetime | None = None


@dataclass(slots=True)
class _Draft:
    """The lines found so far, by section in the order they are shown."""

    now: datetime
    on: date
    since: datetime
    soon: date
    lines: dict[Section, list[Line]] = field(default_factory=lambda: {section: [] for section in Section})

    def add(self, section: Section, entry: Entry, *, ask: str = "", settled: bool = False) -> None:
        """One more line."""
        words = "" if settled else quote(entry)
        agenda = section is Section.MEETINGS and isinstance(entry, Meeting) and bool(entry.agenda)
        self.lines[section].append(Line(entry=entry, quote=words, ask=ask, settled=settled, agenda=agenda))

    def holds(self, key: str) -> bool:
        """True where a line is about that entry."""
        return any(line.entry is not None and line.entry.id == key for lines in self.lines.values() for line in lines)


def digest(known: Known, now: datetime, on: date, since: datetime | None, *, weekly: bool = False) -> Digest:
    """The digest for the local day `on`, telling as new what happened in `[since, now)`."""
    draft = _Draft(now, on, since or now - FIRST_LOOK, known.soon or on + timedelta(days=SOON_DAYS))
    _promises([each for each in known.promises if not _past(each.lapses_at, known.began)], draft)
    _requests([each for each in known.requests if not _past(each.answer_due, known.began)], draft)
    _prices(known.prices, draft)
    _meetings(known.meetings, draft)
    for alert in known.raised:
        if not draft.holds(alert.subject):
            draft.add(Section.ATTENTION, alert)
    for entry in known.settled:
        if not draft.holds(entry.id):
            draft.add(Section.CLEARED, entry, settled=True)
    draft.lines[Section.SOURCES] = [Line(entry=None, text=text) for text in known.failing]
    records = tuple(record for record in known.trust if record.holds_anything) if weekly else ()
    chapters = (Chapter(section, tuple(lines)) for section, lines in draft.lines.items())
    return Digest(
        on=on,
        now=now,
        chapters=fitted(chapters, ROOM - (2 + min(len(records), TRUST_LINES + 1) if records else 0)),
        weekly=weekly,
        trust=records[:TRUST_LINES],
        trust_more=max(0, len(records) - TRUST_LINES),
    )


#: What is told while a meeting runs is of no interest the day after.
MOMENTARY = (AlertKind.MEETING_ENDING, AlertKind.MEETING_OVERRUNNING)


def settled_subjects(alerts: Iterable[Alert]) -> tuple[str, ...]:
    """What the cleared alerts were about where somebody did something about it, each once; not where only its time went by."""
    cleared = (alert for alert in alerts if alert.cleared_at and alert.mailed and alert.cleared_because != OVER)
    return tuple(dict.fromkeys(alert.subject for alert in cleared if alert.kind not in MOMENTARY))


def quote(entry: Entry) -> str:
    """The words an entry rests on, where its line does not say them already: a price's words are no more than its amount."""
    if isinstance(entry, Meeting | Alert | Price):
        return ""
    words, what = entry.words, getattr(entry, "what", "")
    return "" if folded(words) == folded(what) else words


#: What is due within so many days is due soon, where nothing else is said.
SOON_DAYS = 2


def _past(over_at: datetime | None, began: datetime | None) -> bool:
    return over_at is not None and began is not None and over_at < began


def _promises(promises: Iterable[Promise], draft: _Draft) -> None:
    for promise in sorted(promises, key=_when):
        slipped = _slipped(promise, draft.since)
        section = _section_of(promise, draft.now, draft.soon) or (_SLIPPED[promise.direction] if slipped else None)
        if section is not None:
            draft.add(section, promise, ask=_question(promise) or _remark(promise, draft.since))


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


def _section_of(promise: Promise, now: datetime, soon_until: date) -> Section | None:
    if promise.confidence < SURE or _question(promise):
        return Section.ASKS if promise.status is PromiseStatus.OPEN else None
    overdue = promise.status_at(now) is PromiseStatus.OVERDUE
    soon = promise.status is PromiseStatus.OPEN and promise.due is not None and promise.due.on <= soon_until
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


def _requests(requests: Iterable[Request], draft: _Draft) -> None:
    """Who waits, and each lead once, whether or not it was answered meanwhile."""
    for request in sorted(requests, key=lambda request: (request.asked_at, request.id)):
        if request.by_us or request.confidence < SURE:
            continue
        if request.topic == "lead" and request.opened_at >= draft.since and request.status is not RequestStatus.DISMISSED:
            draft.add(Section.LEADS, request)
        elif request.status is RequestStatus.OPEN:
            draft.add(Section.WAITING, request)


def _prices(prices: Iterable[Price], draft: _Draft) -> None:
    for price in prices:
        if price.direction == "ours" and (_surprised(price, draft.since) or _ended(price, draft)):
            draft.add(Section.PRICES, price)


def _surprised(price: Price, since: datetime) -> bool:
    words = ("undisclosed",) if price.status is PriceStatus.ACCEPTED else ("raised", "undisclosed", "cannot_compare")
    standing = price.status in (PriceStatus.QUOTED, PriceStatus.ACCEPTED)
    return standing and any(step.at >= since and step.change in words for step in price.history)


def _ended(price: Price, draft: _Draft) -> bool:
    """True for an offer that ended unanswered since the last digest."""
    lapsed = price.lapses_at is not None and draft.since <= price.lapses_at <= draft.now
    return lapsed and price.status_at(draft.now) is PriceStatus.EXPIRED


def _meetings(meetings: Iterable[Meeting], draft: _Draft) -> None:
    """Today's meetings; those answered with no or with another time; those that are over, with nothing to tell when."""
    for meeting in sorted(meetings, key=lambda meeting: (meeting.starts_at, meeting.id)):
        if meeting.status is MeetingStatus.CANCELLED:
            continue
        note = _note(meeting, draft.now)
        if note == "no_end" and meeting.client and draft.since <= meeting.ends_at:
            draft.add(Section.HELD, meeting, ask=note)
        elif meeting.starts_at.astimezone(draft.now.tzinfo).date() == draft.on:
            draft.add(Section.MEETINGS, meeting, ask=note)
        elif note and meeting.starts_at > draft.now and meeting.history[-1].at >= draft.since:
            draft.add(Section.ATTENTION, meeting, ask=note)


def _note(meeting: Meeting, now: datetime) -> str:
    """What is worth saying of a meeting: nothing tells that it ended, nobody comes, or another time is proposed."""
    if meeting.status_at(now) is MeetingStatus.ENDED:
        return "no_end" if meeting.actual_end is None else ""
    if meeting.client_declined:
        return "declined"
    return "proposed" if meeting.proposed else ""
