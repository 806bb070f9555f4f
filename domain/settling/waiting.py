"""Promises that wait for something: "within two days of your approval", "once we have the data, within three days"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from domain.entries import Change, Due
from domain.findings import DateFinding, DateType, Finding, PromiseFinding
from domain.matching import CERTAIN, content_words, likeness
from domain.promises import Promise, PromiseDirection
from domain.settling.book import Book, Told, evolved, lapse, still_open
from domain.working_time import WorkingCalendar

_DURATION = re.compile(r"P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
DAYS_IN_MONTH = 30
NOTHING = ("0",) * 5

#: Rules of dates that count from the time of writing; in a sentence with a condition they count from that instead.
_COUNTED = frozenset({"date: within", "date: from now", "date: hence"})

#: How the words begin by which a client lets work begin.
_APPROVING = (
    "approv", "sign", "confirm", "accept", "agree", "consent", "authori", "ahead", "green", "purchase",
    "موافق", "اعتماد", "توقيع", "تاكيد", "قبول", "تعميد",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wait:
    """What must come first, and the ISO 8601 duration after it, in working days where `working`."""

    condition: str
    within: str | None
    working: bool = False


def wait_of(told: Told, found: PromiseFinding, calendar: WorkingCalendar) -> Wait | None:
    """What a promise waits for; None where it waits for nothing, or has a day of its own all the same."""
    for when in told.mail.findings.dates:
        if not found.span.contains(when.span):
            continue
        if when.condition and when.type is DateType.DURATION:
            return Wait(when.condition, str(when.value), when.working)
        if found.condition and found.due and when.due == found.due and when.rule in _COUNTED:
            return Wait(found.condition, f"P{_days_until(when, found.due, told.at, calendar)}D", when.working)
    return Wait(found.condition, None) if found.condition and found.due is None else None


def _days_until(when: DateFinding, due: Due, written_at: datetime, calendar: WorkingCalendar) -> int:
    day = written_at.astimezone(ZoneInfo(due.zone)).date() if "/" in due.zone else written_at.date()
    if when.working:
        return len(list(takewhile(lambda each: each <= due.on, calendar.working_days_from(day + timedelta(days=1)))))
    return (due.on - day).days


def approved(book: Book, told: Told, found: Finding) -> None:
    """Start the clock of the promises of this conversation that waited for the other side's word."""
    _start(book, told, found, _is_of_approval)


def brought(book: Book, told: Told, found: PromiseFinding) -> None:
    """Start the clock of the promises that waited for the thing that the other side sends."""
    things = (found.what, *(attachment.filename for attachment in told.mail.attachments))
    if told.mail.attachments or not found.says_attached:
        _start(book, told, found, lambda condition: any(likeness(condition, thing) >= CERTAIN for thing in things))


def _is_of_approval(condition: str) -> bool:
    words = content_words(condition)
    return not words or any(word.startswith(_APPROVING) for word in words)


def _start(book: Book, told: Told, found: Finding, is_met: Callable[[str], bool]) -> None:
    for known in still_open(book.told_in(Promise, told)):
        other_side = (known.direction is PromiseDirection.THEIRS) == told.by_us
        if known.condition and known.within and known.due is None and other_side and is_met(known.condition):
            calendar = book.calendar(known.direction)
            due = counted_from(told.at, known.within, calendar, working=known.working)
            change = Change(told.at, "started", None, str(due), told.evidence(found))
            book.put(evolved(known, change, due=due, lapses_at=lapse(due, calendar), condition=None))


def counted_from(start: datetime, duration: str, calendar: WorkingCalendar, *, working: bool = False) -> Due:
    """The due day (or instant, for hours) an ISO 8601 duration after `start`, in the calendar's zone."""
    found = _DURATION.match(duration)
    months, weeks, days, hours, minutes = (int(part or 0) for part in (found.groups() if found else NOTHING))
    local = start.astimezone(ZoneInfo(calendar.zone))
    if hours or minutes:
        length = hours + minutes / 60
        at = calendar.add_working_hours(start, length) if working else start + timedelta(hours=length)
        at = at.astimezone(ZoneInfo(calendar.zone))
        return Due(at.date(), at, calendar.zone)
    count = months * DAYS_IN_MONTH + weeks * (len(calendar.working_days) if working else 7) + days
    on = calendar.add_working_days(local.date(), count) if working else local.date() + timedelta(days=count)
    return Due(on, None, calendar.zone)
