"""Days and stretches inside a period: "last Friday of October", "first week of May", "20th of next month", "w/c 6 April"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.grammar import Made, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import amount_of, unit_of
from extractors.dates.now import Now
from extractors.dates.periods import turn_of
from extractors.dates.reckoning import (
    day_of,
    in_month,
    month_with_day,
    nearest_month,
    next_weekday,
    nth_weekday,
    plus,
    plus_days,
    shifted,
    span_of,
    unit_around,
    week_start,
)
from extractors.dates.values import Days, Length, Range, Unit

#: No period holds more working days that are told by their number.
_MOST = 60


def weekday_of_period(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Friday next week", "next week on Tuesday", "Monday of this week"."""
    period: Days = parts["period"]
    if period.unit is not Unit.WEEK or (period.until - period.first).days != 7:
        return None
    on = next_weekday(parts["weekday"], period.first, same=True)
    del now
    return Made(Kind.DATE, day_of(on, weekday=parts["weekday"], fixed=True), f"in the week of {period.first}: {on}")


def ordinal_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "first week of October", "last Friday in March", "second half of 2026", "third day of May"."""
    number = -1 if parts.has(Kind.LAST) else int(parts["number"] or 1)
    if parts["backward"] is not None:
        number = -int(parts["backward"])
    period = _period_of(parts, now)
    if parts["weekday"] is not None:
        on = nth_weekday(parts["weekday"], number, period)
        return (
            None
            if on is None
            else Made(
                Kind.DATE,
                day_of(on, weekday=parts["weekday"], fixed=period.fixed),
                f"within {period.first} to {period.last}: {on}",
            )
        )
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    if unit is Unit.HALFYEAR:
        return _half(number, period)
    count = int(amount_of(parts.node("count"))) if parts.node("count") is not None else 1  # type: ignore[arg-type]
    return _nth(unit, number, count, period, now)


def _nth(unit: Unit, number: int, count: int, period: Days, now: Now) -> Made | None:
    if unit.is_clock or number == 0 or count > 400:
        return None
    if unit in {Unit.WEEK, Unit.WEEKEND}:
        first = _first_week(period, now)
        if number < 0:
            first = week_start(plus_days(period.until, -4), now)
            if unit is Unit.WEEKEND and unit_around(first, Unit.WEEKEND, now).first >= period.until:
                first = plus_days(first, -7)
            first = plus_days(first, 7 * (number + 1) - 7 * (count - 1))
        else:
            first = plus_days(first, 7 * (number - 1) * count)
        days = span_of(first, Unit.WEEK, count)
        days = unit_around(days.first, Unit.WEEKEND, now) if unit is Unit.WEEKEND else days
    else:
        length = Length(((unit, number * count if number < 0 else (number - 1) * count),))
        first = plus(period.until if number < 0 else period.first, length)
        days = span_of(first, unit, count)
    if not period.first <= plus_days(days.first, 6) <= plus_days(period.until, 6):
        return None
    days = replace(days, fixed=period.fixed)
    return Made(
        Kind.DATE if days.is_day else Kind.PERIOD, days, f"within {period.first} to {period.last}: {days.first} to {days.last}"
    )


def _first_week(period: Days, now: Now) -> date:
    """The first week of a period is the one with most of its days within (ISO 8601's rule for years)."""
    return week_start(plus_days(period.first, 3), now)


def day_in_period(parts: Parts, now: Now) -> Made | None:
    """What is meant by "20th of next month", "the 26th day of the month"."""
    period = _period_of(parts, now)
    if period.unit is not Unit.MONTH:
        return None
    days = in_month(int(parts["day"]), period)
    return None if days is None else Made(Kind.DATE, days, f"of {period.first:%B %Y}")


def days_in_period(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from 4 to 23 of next month"."""
    period: Days = parts["period"]
    if period.unit is not Unit.MONTH:
        return None
    first, last = in_month(int(parts["first"]), period), in_month(int(parts["last"]), period)
    del now
    return Made(Kind.RANGE, Range(first, last)) if first and last else None


def week_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the week of 5 April", "w/c 6 April", "week ending 10 April"; "minutes of today" are no time."""
    if parts["unit"] in {Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY}:
        return None
    days: Days = parts["date"]
    unit = Unit.MONTH if parts["unit"] is Unit.MONTH else Unit.WEEK
    around = unit_around(days.first, unit, now)
    other = unit_around(days.other.first, unit, now) if days.other else None
    return Made(Kind.PERIOD, replace(around, other=other), f"the {unit.value} of {days.first}: {around.first} to {around.last}")


def week_of_nth(parts: Parts, now: Now) -> Made | None:
    """What is meant by "w/c 9th"."""
    days = month_with_day(int(parts["day"]), now)
    return None if days is None else Made(Kind.PERIOD, unit_around(days.first, Unit.WEEK, now), f"the week of {days.first}")


def week_ending(parts: Parts, _now: Now) -> Made:
    """What is meant by "week ending Friday 10 April": the seven days up to it."""
    days: Days = parts["date"]
    return Made(Kind.PERIOD, Days(plus_days(days.first, -6), days.until, Unit.WEEK, fixed=True))


def several_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the first 2 weeks of 2021", "the last four months of this year"."""
    length: Length = parts["length"]
    unit, count = length.amounts[0]
    period = _period_of(parts, now)
    number = -1 if parts.has(Kind.LAST) else int(parts["number"])
    return _nth(unit, number, int(count), period, now)


def weekdays_of_period(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "from Tuesday to Thursday next week"."""
    period: Days = parts["period"]
    if period.unit is not Unit.WEEK or (period.until - period.first).days != 7:
        return None
    first = next_weekday(parts["first"], period.first, same=True)
    last = next_weekday(parts["last"], first, same=True)
    return Made(Kind.RANGE, Range(day_of(first, fixed=True), day_of(last, fixed=True)), f"in the week of {period.first}")


def working_day_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the last working day of the month", "first business day of April"."""
    return _working_day(parts, _period_of(parts, now), now)


def _working_day(parts: Parts, period: Days, now: Now) -> Made | None:
    number = int(parts["number"] or -1)
    if parts["unit"] is not Unit.DAY or not -_MOST <= number <= _MOST:
        return None
    on = now.calendar.add_working_days(plus_days(period.first, -1) if number > 0 else period.until, number)
    step = f"working day {number} within {period.first} to {period.last}: {on}"
    return Made(Kind.DATE, day_of(on, fixed=period.fixed), step) if period.first <= on < period.until else None


def working_day_of_month(parts: Parts, now: Now) -> Made | None:
    """As in "آخر يوم عمل في الشهر", "أول يوم عمل من أبريل", where the length would else be read first."""
    if parts["month"] is not None:
        period = nearest_month(parts["month"], now)
    else:
        unit = unit_of(parts.node("whole"))  # type: ignore[arg-type]
        period = shifted(unit_around(now.today, unit, now), unit, turn_of(parts.node("turn")), now)
    return _working_day(parts, period, now)


def half_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the second half of March", "first half of next week"; of a year by its months."""
    return _half(-1 if parts.has(Kind.LAST) else int(parts["number"]), _period_of(parts, now))


def _half(number: int, period: Days) -> Made | None:
    if number not in {-1, 1, 2} or period.is_day:
        return None
    if period.unit is Unit.YEAR:
        middle = plus(period.first, Length(((Unit.MONTH, 6),)))
    else:
        middle = plus_days(period.first, (period.until - period.first).days // 2)
    first, until = (period.first, middle) if number == 1 else (middle, period.until)
    unit = Unit.HALFYEAR if period.unit is Unit.YEAR else Unit.WEEK
    return Made(Kind.PERIOD, Days(first, until, unit, fixed=period.fixed), f"half of {period.first} to {period.last}")


def _period_of(parts: Parts, now: Now) -> Days:
    """The period that is named, or the one of that unit which lasts now ("of the month")."""
    named: Days | None = parts["period"]
    return named or unit_around(now.today, unit_of(parts.node("whole")), now)  # type: ignore[arg-type]
