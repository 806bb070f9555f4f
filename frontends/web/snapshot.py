"""What the status page shows: the state of the ledger at one instant, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.alerts import Alert
from domain.digests import quote
from domain.entries import Entry
from domain.meetings import Meeting, MeetingStatus
from domain.ports import Ledger
from domain.prices import Price, PriceStatus
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.requests import Request, RequestStatus
from frontends.bidi import isolated, one_line
from frontends.lines import Slot, running_order, sentence
from frontends.phrases import Phrases
from frontends.web.acting import possible
from workflow.watching import troubles

RECENT = timedelta(days=7)
SURE = 0.5


@dataclass(frozen=True, slots=True)
class Row:
    """One line: the entry in words, the words it rests on, and the word for its status."""

    id: str
    text: str
    quote: str
    status: str
    tone: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting of today with its agenda in running order, how it fits, what the last of its series left open, and what can
    be said of it now (start, tick, end).
    """

    row: Row
    slots: tuple[Slot, ...]
    fits: str
    left: str
    possible: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Health:
    """A source with how it was when last read: `well`, `failing` or `new`, and why."""

    name: str
    state: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Everything on the page."""

    overdue: tuple[Row, ...]
    open: tuple[Row, ...]
    theirs: tuple[Row, ...]
    inside: tuple[Row, ...]
    requests: tuple[Row, ...]
    meetings: tuple[MeetingRow, ...]
    quoted: tuple[Row, ...]
    alerts: tuple[Row, ...]
    sources: tuple[Health, ...]


def snapshot(ledger: Ledger, sources: Sequence[str], now: datetime, words: Phrases) -> Snapshot:
    """The state as of `now`, whose zone is the reader's. `sources` are the names of those that are configured."""
    promises = sorted((promise for promise in ledger.entries(Promise, status="open") if promise.confidence >= SURE), key=_when)
    ours = [promise for promise in promises if promise.direction is PromiseDirection.OURS]
    overdue = [promise for promise in ours if promise.status_at(now) is PromiseStatus.OVERDUE]
    waiting = [each for each in ledger.entries(Request, status="open") if not each.by_us and each.confidence >= SURE]
    prices = [
        price
        for price in ledger.entries(Price, status="quoted")
        if price.direction == "ours" and price.status_at(now) is PriceStatus.QUOTED
    ]
    alerts = [alert for alert in ledger.entries(Alert, live_at=now - RECENT) if alert.cleared_at is None]

    waiting.sort(key=lambda request: request.answer_due or request.asked_at)
    alerts.sort(key=lambda alert: alert.raised_at, reverse=True)

    def rows(entries: Iterable[Entry]) -> tuple[Row, ...]:
        return tuple(_row(entry, now, words) for entry in entries)

    return Snapshot(
        overdue=rows(overdue),
        open=rows(promise for promise in ours if promise not in overdue),
        theirs=rows(promise for promise in promises if promise.direction is PromiseDirection.THEIRS),
        inside=rows(promise for promise in promises if promise.direction is PromiseDirection.INTERNAL),
        requests=rows(waiting),
        meetings=tuple(_meeting(meeting, now, words) for meeting in _today(ledger, now)),
        quoted=rows(prices),
        alerts=rows(alerts),
        sources=tuple(health for name in sources for health in _health(ledger, name, now, words)),
    )


def _when(promise: Promise) -> tuple[datetime, str]:
    return promise.lapses_at or promise.opened_at + timedelta(days=3650), promise.id


def _today(ledger: Ledger, now: datetime) -> list[Meeting]:
    found = ledger.entries(Meeting, live_at=now - timedelta(days=1))
    return sorted(
        (
            meeting
            for meeting in found
            if meeting.status is not MeetingStatus.CANCELLED and meeting.starts_at.astimezone(now.tzinfo).date() == now.date()
        ),
        key=lambda meeting: (meeting.starts_at, meeting.id),
    )


def _row(entry: Entry, now: datetime, words: Phrases) -> Row:
    status, tone = _status(entry, now)
    words_behind = entry.words if isinstance(entry, Alert) else quote(entry)

    def mark(text: str) -> str:
        return isolated(text, within_right_to_left=words.direction == "rtl")

    return Row(entry.id, sentence(entry, words, now, mark), one_line(words_behind), words.statuses.get(status, ""), tone)


def _status(entry: Entry, now: datetime) -> tuple[str, str]:
    match entry:
        case Promise() | Request():
            late = entry.status_at(now) in {PromiseStatus.OVERDUE, RequestStatus.OVERDUE}
            return entry.status_at(now).value, "late" if late else "calm"
        case Price():
            return entry.status_at(now).value, "calm"
        case Meeting():
            return entry.status_at(now).value, "calm"
        case _:
            return "", str(getattr(entry, "severity", ""))


def _meeting(meeting: Meeting, now: datetime, words: Phrases) -> MeetingRow:
    planned = meeting.planned_minutes
    fits = "" if planned is None else words.words["planned"].format(planned=planned, slot=meeting.slot_minutes)
    left = ", ".join(isolated(one_line(item)) for item in meeting.carried_over)
    return MeetingRow(
        _row(meeting, now, words),
        running_order(meeting, now.tzinfo, now),
        fits,
        words.words["left_open"].format(items=left) if left else "",
        possible(meeting, now),
    )


def _health(ledger: Ledger, name: str, now: datetime, words: Phrases) -> Iterator[Health]:
    """How a source is, and each part of it that cannot be read while the rest is."""
    failing = {each: trouble.told(words.language, now.tzinfo or UTC) for each, trouble in troubles(ledger, name)}
    if name not in failing:
        yield Health(name, "well" if ledger.cursor(name) is not None else "new", "")
    for each, told in failing.items():
        yield Health(each, "failing", told)
