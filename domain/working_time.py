"""Working time: zones, working days, hours, dated hours (Ramadan) and holidays, as one engine for every question of "by when".

All arithmetic on days is done in the calendar's own zone; instants go in and come out aware. Ranges are `[start, end)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

#: No working calendar is searched further than this for its next working day.
HORIZON_DAYS = 800


def no_holidays(_day: date) -> str | None:
    """A land without holidays."""
    return None


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours of one day. `until` at or before `opens` means they end after midnight."""

    opens: time
    until: time


@dataclass(frozen=True, slots=True)
class DatedHours:
    """Hours that hold from `first` to `last`, both inclusive, such as in Ramadan."""

    first: date
    last: date
    hours: Hours


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of working time: whole working days, or working hours. `theirs` where the client's own time is meant."""

    days: int = 0
    hours: float = 0.0
    theirs: bool = False


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """When one party works. `working_days` are ISO weekdays less one (Monday 0). `holiday` names a day's holiday, or None."""

    zone: str
    working_days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    hours: Hours = Hours(time(9), time(18))
    dated_hours: tuple[DatedHours, ...] = ()
    holiday: Callable[[date], str | None] = field(default=no_holidays, compare=False)

    def is_working_day(self, day: date) -> bool:
        """True where work is done on that day."""
        return day.weekday() in self.working_days and self.holiday(day) is None

    def hours_on(self, day: date) -> Hours:
        """The working hours that hold on that day, whether or not it is worked."""
        for dated in self.dated_hours:
            if dated.first <= day <= dated.last:
                return dated.hours
        return self.hours

    def opening(self, day: date) -> datetime:
        """When work begins on that day, aware in the calendar's zone."""
        return datetime.combine(day, self.hours_on(day).opens, ZoneInfo(self.zone))

    def closing(self, day: date) -> datetime:
        """When work ends on that day, aware in the calendar's zone."""
        hours = self.hours_on(day)
        last = day + timedelta(days=1) if hours.until <= hours.opens else day
        return datetime.combine(last, hours.until, ZoneInfo(self.zone))

    def end_of_day(self, day: date) -> datetime:
        """The midnight with which that day ends, aware in the calendar's zone."""
        return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(self.zone))

    def local_day(self, instant: datetime) -> date:
        """The calendar day of an instant in this calendar's zone."""
        return instant.astimezone(ZoneInfo(self.zone)).date()

    def is_working_time(self, instant: datetime) -> bool:
        """True within the working hours of a working day."""
        day = self.local_day(instant)
        return any(
            self.is_working_day(candidate) and self.opening(candidate) <= instant < self.closing(candidate)
            for candidate in (day - timedelta(days=1), day)
        )

    def working_days_from(self, day: date) -> Iterator[date]:
        """Working days from `day` on, that day included, in order; ends after `HORIZON_DAYS`."""
        for offset in range(HORIZON_DAYS):
            candidate = day + timedelta(days=offset)
            if self.is_working_day(candidate):
                yield candidate

    def next_working_day(self, day: date) -> date:
        """The first working day after `day`."""
        return next(self.working_days_from(day + timedelta(days=1)), day + timedelta(days=1))

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after `day` (before it, where negative); `day` itself for 0."""
        step = timedelta(days=1 if count > 0 else -1)
        left, current = abs(count), day
        for _ in range(HORIZON_DAYS):
            if not left:
                break
            current += step
            left -= self.is_working_day(current)
        return current

    def add_working_hours(self, instant: datetime, hours: float) -> datetime:
        """The instant at which `hours` of working time after `instant` have passed."""
        left = timedelta(hours=hours)
        for day in self.working_days_from(self.local_day(instant) - timedelta(days=1)):
            opens, closes = self._worked(day)
            opens = max(opens, instant.astimezone(UTC))
            if closes <= opens:
                continue
            if closes - opens >= left:
                return (opens + left).astimezone(ZoneInfo(self.zone))
            left -= closes - opens
        return instant + timedelta(days=HORIZON_DAYS)

    def _worked(self, day: date) -> tuple[datetime, datetime]:
        """Opening and closing in UTC: two times of one zone subtract by the wall clock, which errs when clocks change."""
        return self.opening(day).astimezone(UTC), self.closing(day).astimezone(UTC)

    def add(self, instant: datetime, duration: Duration) -> datetime:
        """When `duration` of working time after `instant` is over.

        Working days count whole: two working days from a Monday (at any hour) end on Wednesday at closing time. What begins
        on a day off counts from the next working day. Whose time it is, is the caller's business: see `Directory.answer_due`.
        """
        if duration.hours:
            return self.add_working_hours(instant, duration.hours)
        day = self.local_day(instant)
        if not self.is_working_day(day):
            day = self.next_working_day(day)
            return self.closing(self.add_working_days(day, max(0, duration.days)))
        return self.closing(self.add_working_days(day, duration.days))

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Whole minutes of working time in `[start, end)`; 0 where `end` is not after `start`."""
        total = timedelta()
        day, last = self.local_day(start) - timedelta(days=1), self.local_day(end)
        while day <= last:
            if self.is_working_day(day):
                opens, closes = self._worked(day)
                total += max(timedelta(), min(closes, end.astimezone(UTC)) - max(opens, start.astimezone(UTC)))
            day += timedelta(days=1)
        return int(total.total_seconds() // 60)
