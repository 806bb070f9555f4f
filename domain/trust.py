"""The trust record: what was kept and what was not, per client, in honest small numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from domain.entries import SURE
from domain.meetings import Meeting
from domain.overruns import OverrunRecord, SeriesRecord, overruns, series_overruns
from domain.prices import Price, PriceStatus
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.requests import Request, RequestStatus
from domain.working_time import WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustRecord:
    """One client's record. Counts are of promises of ours; minutes of answers are of our working time.

    `meetings` is how long its meetings took, `series` the same of each series.
    """

    client: str
    kept_on_time: int
    kept_late: int
    overdue: int
    open: int
    moved: int
    days_moved: int
    answered: int
    unanswered: int
    answer_median_minutes: int | None
    answer_worst_minutes: int | None
    price_surprises: int
    meetings: OverrunRecord
    series: tuple[SeriesRecord, ...]

    @property
    def come(self) -> int:
        """Promises of ours whose day has come: kept, kept late, or overdue."""
        return self.kept_on_time + self.kept_late + self.overdue

    @property
    def holds_anything(self) -> bool:
        """False for a client with whom nothing has happened yet."""
        counts = (self.come, self.moved, self.answered, self.unanswered, self.price_surprises, self.meetings.known)
        return any(counts)


def trust_record(
    client: str,
    entries: tuple[Sequence[Promise], Sequence[Price], Sequence[Request], Sequence[Meeting]],
    calendar: WorkingCalendar,
    now: datetime,
) -> TrustRecord:
    """The record of one client as of `now`, from its promises, prices, requests and meetings."""
    promises, prices, requests, meetings = entries
    ours = [promise for promise in promises if promise.direction is PromiseDirection.OURS and promise.confidence >= SURE]
    statuses = [promise.status_at(now) for promise in ours]
    moves = [days for promise in ours for days in _moved_days(promise)]
    asked = [request for request in requests if not request.by_us and request.confidence >= SURE]
    answers = sorted(
        calendar.minutes_between(request.asked_at, request.answered_at) for request in asked if request.answered_at
    )
    return TrustRecord(
        client=client,
        kept_on_time=statuses.count(PromiseStatus.KEPT),
        kept_late=statuses.count(PromiseStatus.KEPT_LATE),
        overdue=statuses.count(PromiseStatus.OVERDUE),
        open=statuses.count(PromiseStatus.OPEN),
        moved=len(moves),
        days_moved=sum(moves),
        answered=len(answers),
        unanswered=sum(request.status_at(now) is RequestStatus.OVERDUE for request in asked),
        answer_median_minutes=int(median(answers)) if answers else None,
        answer_worst_minutes=answers[-1] if answers else None,
        price_surprises=sum(_surprised(price) for price in prices),
        meetings=overruns(meetings, now),
        series=series_overruns(meetings, now),
    )


def _surprised(price: Price) -> bool:
    ours = price.direction == "ours" and price.status is not PriceStatus.DISMISSED and price.confidence >= SURE
    return ours and any(step.change in ("raised", "undisclosed") for step in price.history)


def _moved_days(promise: Promise) -> list[int]:
    """By how many days each move put the promise off."""
    found = []
    for step in promise.history:
        if step.change == "moved" and step.before and step.after:
            gap: timedelta = date.fromisoformat(step.after[:10]) - date.fromisoformat(step.before[:10])
            found.append(max(0, gap.days))
    return found
