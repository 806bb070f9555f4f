"""Calendar arithmetic: days, weeks, months and lengths of time counted from a day. No words here."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from typing import Any

from extractors.dates.now import Now
from extractors.dates.values import Days, Length, Unit

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALFYEAR: 6, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14, Unit.WEEKEND: 7}
_SECONDS = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
#: A day and month without a year is the coming one, unless that is further ahead than this: then the last.
FORWARD_DAYS = 274
_FAR = 40_000


def day_in_year(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def day_of(on: date, **said: Any) -> Days:  # noqa: ANN401 - fields of `Days`
    """One day, with what its words said."""
    return Days(on, plus_days(on, 1), **said)


def plus_days(day: date, count: int) -> date:
    """The day so many days on, held within the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return date.max if count > 0 else date.min


def plus_months(day: date, count: int) -> date:
    """The same day of the month so many months on, or that month's last."""
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if count > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def plus(day: date, length: Length) -> date:
    """The day that a length of whole days, months or years after `day` ends on."""
    for unit, count in length.amounts:
        if unit in _MONTHS:
            whole = int(_MONTHS[unit] * count)
            day = plus_months(day, max(-_FAR, min(_FAR, whole)))
            day = plus_days(day, round((_MONTHS[unit] * count - whole) * 30))
        elif unit in _DAYS:
            day = plus_days(day, round(max(-4e6, min(4e6, _DAYS[unit] * count))))
    return day


def plus_exact(at: datetime, length: Length) -> datetime:
    """The instant that a length after `at` ends."""
    try:
        at = at.replace(**_ymd(plus(at.date(), length)))  # type: ignore[arg-type]
        seconds = sum(_SECONDS[unit] * count for unit, count in length.amounts if unit in _SECONDS)
        return at + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return at


def _ymd(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def unit_around(day: date, unit: Unit, now: Now) -> Days:
    """The week, month, quarter, year… that `day` lies in."""
    first, until = _bounds(day, unit, now)
    return Days(first, until, unit, fixed=True)


def _bounds(day: date, unit: Unit, now: Now) -> tuple[date, date]:
    if unit in _MONTHS:
        size = _MONTHS[unit]
        index = day.year * 12 + day.month - 1
        first = _month(index - index % size)
        return first, plus_months(first, size)
    if unit is Unit.WEEKEND:
        return weekend_of(day, now)
    if unit in {Unit.WEEK, Unit.FORTNIGHT}:
        first = week_start(day, now)
        return first, plus_days(first, _DAYS[unit])
    return day, plus_days(day, 1)


def _month(index: int) -> date:
    year, month = divmod(index, 12)
    return date(min(max(year, MINYEAR), MAXYEAR), month + 1, 1)


def week_start(day: date, now: Now) -> date:
    """The first day of the week that `day` lies in."""
    return plus_days(day, -((day.weekday() - now.first_weekday) % 7))


def weekend_of(day: date, now: Now) -> tuple[date, date]:
    """The days off of the week that `day` lies in, as `[first, until)`."""
    first = week_start(day, now)
    off = [plus_days(first, step) for step in range(-1, 8) if plus_days(first, step).weekday() not in now.calendar.working_days]
    runs = [day for day in off if first <= day] or [plus_days(first, 5)]
    start = runs[0]
    until = start
    while until.weekday() not in now.calendar.working_days and (until - start).days < 7:
        until = plus_days(until, 1)
    return start, max(until, plus_days(start, 1))


def shifted(days: Days, unit: Unit, count: int, now: Now) -> Days:
    """The unit so many units after the one that `days` begins in."""
    if unit in _MONTHS:
        return unit_around(plus_months(days.first, _MONTHS[unit] * count), unit, now)
    return unit_around(plus_days(days.first, _DAYS.get(unit, 1) * count), unit, now)


def span_of(first: date, unit: Unit, count: int) -> Days:
    """So many units from `first` on."""
    until = plus(first, Length(((unit, count),)))
    several = Unit.WEEK if unit is Unit.DAY else unit
    return Days(first, until, Unit.DAY if (until - first).days == 1 else several, fixed=True)


def month_of(year: int, month: int, *, said_year: bool = True) -> Days:
    """A month of a year."""
    first = date(year, month, 1)
    return Days(first, plus_months(first, 1), Unit.MONTH, year=year if said_year else None, month=month, fixed=said_year)


def year_of(year: int) -> Days:
    """A whole year."""
    first = date(year, 1, 1)
    return Days(first, plus_months(first, 12), Unit.YEAR, year=year, fixed=True)


def quarter_of(year: int, quarter: int, *, months: int = 3, first_month: int = 1) -> Days:
    """A quarter (of three `months`) or half (of six) of the year that begins in `first_month`."""
    first = plus_months(date(year, first_month, 1), (quarter - 1) * months)
    return Days(first, plus_months(first, months), Unit.QUARTER if months == 3 else Unit.HALFYEAR, year=year, fixed=True)


def nearest_day(month: int, day: int, now: Now) -> Days | None:
    """A day and month without a year: the coming one unless it is far, else the last; the other year's as other reading."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    reach = 8 if month == 2 and day == 29 else 1
    years = range(now.today.year - reach, now.today.year + reach + 1)
    days = [on for year in years if (on := day_in_year(year, month, day)) is not None]
    ahead, behind = [on for on in days if on >= now.today], [on for on in days if on < now.today]
    if not ahead or not behind:
        return None
    coming, gone = ahead[0], behind[-1]
    likely, other = (coming, gone) if (coming - now.today).days <= FORWARD_DAYS else (gone, coming)
    alternative = day_of(other, month=month, day=day)
    return replace(day_of(likely, month=month, day=day), other=alternative)


def nearest_month(month: int, now: Now) -> Days:
    """A month without a year, by the same rule; the current month is itself."""
    year = now.today.year
    ahead = month_of(year if month >= now.today.month else year + 1, month, said_year=False)
    behind = month_of(year if month < now.today.month else year - 1, month, said_year=False)
    near = (ahead.first - now.today).days <= FORWARD_DAYS
    return replace(ahead, other=behind) if near else replace(behind, other=ahead)


def in_year(days: Days, year: int) -> Days | None:
    """A day or month that said no year, in that year; None where it has no such day."""
    if days.month is None:
        return None
    if days.day is None:
        return month_of(year, days.month)
    on = day_in_year(year, days.month, days.day)
    return None if on is None else day_of(on, year=year, month=days.month, day=days.day, fixed=True)


def in_month(day: int, month: Days) -> Days | None:
    """A day of a month that is given."""
    on = day_in_year(month.first.year, month.first.month, day)
    if on is None:
        return None
    return day_of(on, year=month.year, month=on.month, day=day, fixed=month.fixed)


def month_with_day(day: int, now: Now, *, weekday: int | None = None) -> Days | None:
    """What is meant by "The 15th": of this month if still to come, else of the next that has one (and begins on that weekday)."""
    for ahead in _months_from(now.today):
        on = day_in_year(ahead.year, ahead.month, day)
        if on is not None and on >= now.today and weekday in {None, on.weekday()}:
            last = _day_before_today(day, now, weekday)
            other = None if last is None else day_of(last, day=day, weekday=weekday)
            if last is not None and weekday is not None and (on - now.today).days > 62 and (now.today - last).days < 31:
                return replace(day_of(last, day=day, weekday=weekday), other=day_of(on, day=day, weekday=weekday))
            return replace(day_of(on, day=day, weekday=weekday), other=other)
    return None


def _day_before_today(day: int, now: Now, weekday: int | None) -> date | None:
    for back in range(24):
        first = plus_months(now.today.replace(day=1), -back)
        on = day_in_year(first.year, first.month, day)
        if on is not None and on < now.today and weekday in {None, on.weekday()}:
            return on
    return None


def _months_from(day: date) -> Iterator[date]:
    first = day.replace(day=1)
    for step in range(48):
        yield plus_months(first, step)


def next_weekday(weekday: int, after: date, *, same: bool = False) -> date:
    """The first such weekday after `after`, or on it where `same`."""
    gap = (weekday - after.weekday()) % 7
    return plus_days(after, gap if gap or same else 7)


def last_weekday(weekday: int, before: date) -> date:
    """The last such weekday before `before`."""
    return plus_days(before, -(((before.weekday() - weekday - 1) % 7) + 1))


def nth_weekday(weekday: int, number: int, within: Days) -> date | None:
    """The `number`-th such weekday of a period (-1 for the last); None where it has not so many."""
    if number > 0:
        on = plus_days(next_weekday(weekday, within.first, same=True), 7 * (number - 1))
        return on if on < within.until else None
    on = plus_days(last_weekday(weekday, within.until), 7 * (number + 1))
    return on if on >= within.first else None


def iso_week(year: int, week: int) -> Days | None:
    """Week `week` after ISO 8601."""
    try:
        first = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return Days(first, plus_days(first, 7), Unit.WEEK, year=year, fixed=True)
