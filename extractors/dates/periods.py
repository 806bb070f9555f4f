"""Days and periods told from today, from a day or within a period: "next week", "3 days ago", "last Friday of October"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.calendar_days import coming_weekday
from extractors.dates.grammar import Made, Node, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import amount_of, unit_of
from extractors.dates.now import Now
from extractors.dates.reckoning import (
    day_of,
    in_month,
    iso_week,
    last_weekday,
    nearest_month,
    next_weekday,
    nth_weekday,
    plus,
    plus_days,
    plus_exact,
    plus_months,
    quarter_of,
    shifted,
    span_of,
    unit_around,
    week_start,
    year_of,
)
from extractors.dates.values import Clock, Days, Length, Moment, Range, Unit

_TURNS = {Kind.NEXT: 1, Kind.LAST: -1, Kind.PAST: -1, Kind.THIS: 0}


def turn_of(node: Node | None) -> int:
    """1 for next, -1 for last, 0 for this."""
    return _TURNS.get(node.kind, 0) if node is not None else 0


def today(parts: Parts, now: Now) -> Made:
    """What is meant by "today", "tomorrow", "the day before yesterday"."""
    on = plus_days(now.today, parts["offset"])
    return Made(Kind.DATE, day_of(on, fixed=True), f"counted from {now.today:%a %d %b %Y}: {on}")


def right_now(_parts: Parts, now: Now) -> Made:
    """What is meant by "now"."""
    return Made(Kind.MOMENT, moment_at(now.at.replace(second=0, microsecond=0)))


def moment_at(at: object) -> Moment:
    """The moment of an instant in the writer's zone."""
    from datetime import datetime

    assert isinstance(at, datetime)
    return Moment(day_of(at.date(), fixed=True), Clock(at.hour, at.minute, at.second, exact=True))


def turned_unit(parts: Parts, now: Now) -> Made | None:
    """What is meant by "next week", "this month", "last year", "the coming weekend"."""
    unit_node = parts.node("unit")
    assert unit_node is not None
    unit, turn = unit_of(unit_node), turn_of(parts.node("turn"))
    if unit.is_clock:
        return _turned_hours(unit, turn, now)
    here = unit_around(now.today, unit, now)
    days = shifted(here, unit, turn, now)
    kind = Kind.DATE if days.is_day else Kind.PERIOD
    return Made(kind, replace(days, past=turn < 0), f"the {unit.value} {_side(turn)} {now.today}: {days.first} to {days.last}")


def _side(turn: int) -> str:
    return {1: "after the one of", -1: "before the one of", 0: "of"}[turn]


def _turned_hours(unit: Unit, turn: int, now: Now) -> Made | None:
    if not turn:
        return None
    return _rolling_exact(Length(((unit, 1),)), turn, now)


def _rolling_exact(length: Length, turn: int, now: Now) -> Made:
    at = now.at.replace(second=0, microsecond=0)
    other = plus_exact(at, length if turn > 0 else -length)
    first, last = (at, other) if turn > 0 else (other, at)
    return Made(Kind.RANGE, Range(moment_at(first), moment_at(last), past=turn < 0))


def turned_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the next 3 days", "the past two weeks", "5 coming years", "next 4 business days"."""
    length: Length = parts["length"]
    turn = turn_of(parts.node("turn"))
    if not turn:
        return None
    if any(unit.is_clock for unit, _count in length.amounts):
        return _rolling_exact(length, turn, now)
    if length.working:
        return _working_period(length, turn, now)
    unit, count = length.amounts[0]
    if unit in {Unit.QUARTER, Unit.DECADE, Unit.HALFYEAR} and len(length.amounts) == 1:
        return _whole_units(unit, int(count), turn, now)
    if turn > 0:
        first = plus_days(now.today, 1)
        return Made(Kind.PERIOD, Days(first, plus(first, length), Unit.WEEK, fixed=True))
    return Made(Kind.PERIOD, Days(plus(now.today, -length), now.today, Unit.WEEK, fixed=True, past=True))


def _whole_units(unit: Unit, count: int, turn: int, now: Now) -> Made:
    here = unit_around(now.today, unit, now)
    start = shifted(here, unit, 1 if turn > 0 else -count, now)
    return Made(Kind.PERIOD, replace(span_of(start.first, unit, count), past=turn < 0))


def _working_period(length: Length, turn: int, now: Now) -> Made:
    count = int(length.amounts[0][1])
    edge = now.calendar.add_working_days(now.today, turn * count)
    near = now.calendar.add_working_days(now.today, turn)
    first, last = min(edge, near), max(edge, near)
    return Made(Kind.PERIOD, Days(first, plus_days(last, 1), Unit.WEEK, fixed=True), f"{count} working days: {first} to {last}")


def turned_weekday(parts: Parts, now: Now) -> Made:
    """What is meant by "next Friday" is that of the next week, "last Friday" the last one, "this Friday" the coming one."""
    weekday, turn = parts["weekday"], turn_of(parts.node("turn"))
    if parts.node("turn").value == "coming":  # type: ignore[union-attr]
        turn = 0
    if turn > 0:
        return _next_weekday(weekday, now)
    if turn < 0:
        on = last_weekday(weekday, now.today)
        days = day_of(on, weekday=weekday, fixed=True, past=True)
        return Made(Kind.DATE, days, f"the last before {now.today:%a %d %b %Y}: {on}")
    on = next_weekday(weekday, now.today, same=True)
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True), f"the coming one from {now.today:%a %d %b %Y}: {on}")


def _next_weekday(weekday: int, now: Now) -> Made:
    monday = plus_days(week_start(now.today, now), 7)
    on = next_weekday(weekday, monday, same=True)
    coming = next_weekday(weekday, now.today)
    other = day_of(coming, weekday=weekday, fixed=True) if coming != on else None
    step = f"that of the week after the one of {now.today:%a %d %b %Y}: {on}"
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True, other=other), step)


def turned_month(parts: Parts, now: Now) -> Made:
    """What is meant by "next March" is the coming one, "last September" the one before, "this May" that of this year."""
    month, turn = parts["month"], turn_of(parts.node("turn"))
    first = now.today.replace(day=1, month=month)
    if turn > 0 and first <= now.today:
        first = plus_months(first, 12)
    if turn < 0 and first > now.today.replace(day=1):
        first = plus_months(first, -12)
    if turn < 0 and first == now.today.replace(day=1):
        first = plus_months(first, -12)
    days = replace(nearest_month(month, now), first=first, until=plus_months(first, 1), fixed=True, other=None, year=first.year)
    return Made(Kind.PERIOD, days)


def weekday_of_period(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Friday next week", "next week on Tuesday", "Monday of this week"."""
    period: Days = parts["period"]
    if period.unit is not Unit.WEEK or (period.until - period.first).days != 7:
        return None
    on = next_weekday(parts["weekday"], period.first, same=True)
    del now
    return Made(Kind.DATE, day_of(on, weekday=parts["weekday"], fixed=True), f"in the week of {period.first}: {on}")


def after_next(parts: Parts, now: Now) -> Made:
    """What is meant by "the week after next", "the Monday after next"."""
    weekday = parts["weekday"]
    if weekday is not None:
        coming = next_weekday(weekday, now.today)
        on = plus_days(coming, 7)
        return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True), f"a week after the next one, {coming}: {on}")
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    days = shifted(unit_around(now.today, unit, now), unit, 2, now)
    return Made(Kind.DATE if days.is_day else Kind.PERIOD, days)


def ordinal_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "first week of October", "last Friday in March", "second half of 2026", "third day of May"."""
    number = -1 if parts.has(Kind.LAST) else int(parts["number"] or 1)
    if parts["backward"] is not None:
        number = -int(parts["backward"])
    period: Days = parts["period"] or unit_around(now.today, unit_of(parts.node("whole")), now)  # type: ignore[arg-type]
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
    count = int(amount_of(parts.node("count"))) if parts.node("count") is not None else 1  # type: ignore[arg-type]
    return _nth(unit, number, count, period, now)


def _nth(unit: Unit, number: int, count: int, period: Days, now: Now) -> Made | None:
    if unit.is_clock or number == 0 or count > 400:
        return None
    if unit in {Unit.WEEK, Unit.WEEKEND}:
        first = _first_week(period, now)
        if number < 0:
            first = week_start(plus_days(period.until, -4), now)
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
    period: Days = parts["period"] or unit_around(now.today, unit_of(parts.node("whole")), now)  # type: ignore[arg-type]
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


def week_of(parts: Parts, now: Now) -> Made:
    """What is meant by "the week of 5 April", "w/c 6 April", "week ending 10 April"."""
    days: Days = parts["date"]
    unit = Unit.MONTH if parts["unit"] is Unit.MONTH else Unit.WEEK
    around = unit_around(days.first, unit, now)
    other = unit_around(days.other.first, unit, now) if days.other else None
    return Made(Kind.PERIOD, replace(around, other=other), f"the {unit.value} of {days.first}: {around.first} to {around.last}")


def week_ending(parts: Parts, _now: Now) -> Made:
    """What is meant by "week ending Friday 10 April": the seven days up to it."""
    days: Days = parts["date"]
    return Made(Kind.PERIOD, Days(plus_days(days.first, -6), days.until, Unit.WEEK, fixed=True))


def numbered(parts: Parts, now: Now) -> Made | None:
    """What is meant by "week 31", "Q3", "H1 2026", "third quarter of 2026", "2026 Q2"."""
    unit = parts["unit"] if isinstance(parts["unit"], Unit) else unit_of(parts.node("unit"))  # type: ignore[arg-type]
    number, year, period = int(parts["number"]), parts["year"], parts["period"]
    if year is not None:
        year = int(year) if year >= 100 else 2000 + int(year)
    if period is not None:
        if period.unit is not Unit.YEAR:
            return None
        year = period.first.year
    return _numbered(unit, number, year, now)


def _numbered(unit: Unit, number: int, year: int | None, now: Now) -> Made | None:
    sizes = {Unit.QUARTER: (3, 4), Unit.HALFYEAR: (6, 2)}
    here = year or now.today.year
    if unit is Unit.WEEK:
        week = iso_week(here, number)
        return None if week is None else Made(Kind.PERIOD, week, f"ISO week {number} of {here}: {week.first} to {week.last}")
    if unit not in sizes or not 1 <= number <= sizes[unit][1]:
        return None
    days = quarter_of(here, number, months=sizes[unit][0])
    if year is None:
        days = replace(days, year=None)
        if days.until <= now.today:
            days = replace(quarter_of(here + 1, number, months=sizes[unit][0]), year=None, other=days)
    return Made(Kind.PERIOD, days, f"{unit.value} {number}: {days.first} to {days.last}")


def fiscal(parts: Parts, now: Now) -> Made | None:
    """What is meant by "FY2026", "fiscal year 2026", "Q1 FY26": taken for the calendar year, and said so."""
    year = parts["year"]
    year = now.today.year if year is None else int(year) if year >= 100 else 2000 + int(year)
    days = year_of(year)
    if parts["number"] is not None:
        if not 1 <= parts["number"] <= 4:
            return None
        days = quarter_of(year, int(parts["number"]))
    return Made(Kind.PERIOD, days, "the fiscal year taken for the calendar year")


def from_now(parts: Parts, now: Now) -> Made | None:
    """What is meant by "in 3 days", "two weeks from now", "2 hours later"."""
    return counted_from(parts["length"], None, now, 1)


def ago(parts: Parts, now: Now) -> Made | None:
    """What is meant by "3 days ago"."""
    return counted_from(parts["length"], None, now, -1)


def counted_from(length: Length, start: Days | Moment | None, now: Now, sign: int) -> Made | None:
    """The day, or the instant, that lies a length after (or before) a start; now where None."""
    signed = length if sign > 0 else -length
    base = start.days if isinstance(start, Moment) else start
    if length.working:
        return _working_from(length, base.last if base else None, now, sign)
    if any(unit.is_clock for unit, _count in length.amounts):
        if base is not None and not isinstance(start, Moment):
            return None
        at = now.at if start is None else _instant(start, now)
        return Made(Kind.MOMENT, moment_at(plus_exact(at, signed)), f"counted from {at:%d %b %Y %H:%M}")  # type: ignore[arg-type]
    first = plus(now.today if base is None else (base.last if sign > 0 and not base.is_day else base.first), signed)
    days = day_of(first, fixed=base is None or base.fixed, past=sign < 0 and base is None)
    step = f"counted from {now.today if base is None else base.first}: {first}"
    if isinstance(start, Moment):
        return Made(Kind.MOMENT, replace(start, days=days), step)
    return Made(Kind.DATE, days, step)


def _instant(start: Days | Moment, now: Now) -> object:
    from datetime import datetime, time

    assert isinstance(start, Moment)
    return datetime.combine(start.days.first, time(start.clock.hour, start.clock.minute), now.at.tzinfo)


def _working_from(length: Length, start: date | None, now: Now, sign: int) -> Made | None:
    unit, count = length.amounts[0]
    if unit is Unit.HOUR and start is None and sign > 0:
        at = now.calendar.add_working_hours(now.at, count).astimezone(now.tzinfo)
        return Made(Kind.MOMENT, moment_at(at), f"{count:g} working hours from {now.at:%a %H:%M}: {at:%a %d %b %H:%M}")
    if unit is Unit.WEEK:
        unit, count = Unit.DAY, count * len(now.calendar.working_days)
    if unit is not Unit.DAY or count > 500:
        return None
    base = start or now.today
    on = now.calendar.add_working_days(base, sign * int(count))
    days = day_of(on, fixed=True)
    return Made(Kind.DATE, replace(days, closing="working"), f"{count:g} working days from {base}: {on}")


def within(parts: Parts, now: Now) -> Made | None:
    """What is meant by "within 3 working days" is the day it ends on; "within 5 days" runs from now to then."""
    length: Length = parts["length"]
    if length.working:
        return counted_from(length, None, now, 1)
    if any(unit.is_clock for unit, _count in length.amounts):
        return _rolling_exact(length, 1, now)
    until = plus(now.today, length)
    return Made(Kind.RANGE, Range(day_of(now.today, fixed=True), day_of(until, fixed=True)), f"from {now.today}: until {until}")


def length_from(parts: Parts, now: Now) -> Made | None:
    """What is meant by "two weeks after 5 March", "3 days before Christmas", "a fortnight from Friday"."""
    sign = -1 if parts.has(Kind.BEFORE) else 1
    return counted_from(parts["length"], parts["start"], now, sign)


def weekday_week(parts: Parts, now: Now) -> Made:
    """What is meant by "Thursday week", "a week on Tuesday": a week after the coming one."""
    days = coming_weekday(parts["weekday"], now)
    weeks = 2 if parts["unit"] is Unit.FORTNIGHT else 1
    on = plus_days(days.first, 7 * weeks)
    return Made(
        Kind.DATE, day_of(on, weekday=parts["weekday"], fixed=True), f"{weeks} week after the coming one, {days.first}: {on}"
    )


def weekday_after_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Monday two weeks from now": the first such weekday from then on."""
    date_: Days = parts["date"]
    on = next_weekday(parts["weekday"], date_.first, same=True)
    del now
    return Made(Kind.DATE, day_of(on, weekday=parts["weekday"], fixed=True))


def weekdays_from_now(parts: Parts, now: Now) -> Made | None:
    """What is meant by "three Fridays from now", "2 Thursdays ago"."""
    count = int(amount_of(parts.node("count")))  # type: ignore[arg-type]
    if not 0 < count < 100:
        return None
    weekday = parts["weekday"]
    if parts.has(Kind.AGO):
        on = plus_days(last_weekday(weekday, now.today), -7 * (count - 1))
    else:
        on = plus_days(next_weekday(weekday, now.today), 7 * (count - 1))
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True))


def season(parts: Parts, now: Now) -> Made:
    """What is meant by "this summer": by its astronomical days."""
    month, turn = parts["season"], turn_of(parts.node("turn"))
    first = date(now.today.year, month, 21)
    until = plus_months(first, 3)
    if turn >= 0 and until <= now.today:
        first, until = plus_months(first, 12), plus_months(until, 12)
    shift = 12 if turn > 0 and first <= now.today else -12 if turn < 0 and first > now.today else 0
    first, until = plus_months(first, shift), plus_months(until, shift)
    return Made(Kind.PERIOD, Days(first, until, Unit.QUARTER, fixed=True))


def weekend(parts: Parts, now: Now) -> Made:
    """What is meant by "the weekend", "next weekend", "the weekend of 5 April"."""
    if parts["date"] is not None:
        days = unit_around(parts["date"].first, Unit.WEEKEND, now)
        return Made(Kind.PERIOD, days)
    here = unit_around(now.today, Unit.WEEKEND, now)
    turn = turn_of(parts.node("turn"))
    if turn == 0 and here.until <= now.today:
        turn = 1
    return Made(Kind.PERIOD, replace(shifted(unit_around(now.today, Unit.WEEK, now), Unit.WEEKEND, turn, now), past=turn < 0))


def several_of(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the first 2 weeks of 2021", "the last four months of this year"."""
    length: Length = parts["length"]
    unit, count = length.amounts[0]
    period: Days = parts["period"] or unit_around(now.today, unit_of(parts.node("whole")), now)  # type: ignore[arg-type]
    number = -1 if parts.has(Kind.LAST) else int(parts["number"])
    return _nth(unit, number, int(count), period, now)


def in_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "in 3 days", "after 5 days" (open at its end)."""
    made = counted_from(parts["length"], None, now, 1)
    if made is None or not parts.has(Kind.AFTER):
        return made
    return Made(Kind.RANGE, Range(made.value, None), made.step)


def weekday_week_checked(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Thursday week"; no other unit."""
    return weekday_week(parts, now) if parts["unit"] in {Unit.WEEK, Unit.FORTNIGHT} else None


def week_on_weekday(parts: Parts, now: Now) -> Made | None:
    """What is meant by "a week on Tuesday", "two weeks on Monday"."""
    length: Length = parts["length"]
    if length.amounts[0][0] not in {Unit.WEEK, Unit.FORTNIGHT} or len(length.amounts) > 1:
        return None
    start = coming_weekday(parts["weekday"], now)
    return counted_from(length, replace(start, fixed=True), now, 1)


def day_beside(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the day before Christmas", "the week after Easter"."""
    unit = unit_of(parts.matched[1])
    if unit.is_clock:
        return None
    sign = -1 if parts.has(Kind.BEFORE) else 1
    start: Days = parts["start"]
    days = shifted(unit_around(start.first, unit, now), unit, sign, now)
    return Made(Kind.DATE if days.is_day else Kind.PERIOD, replace(days, fixed=start.fixed))


def after_something(parts: Parts, _now: Now) -> Made:
    """What is meant by "two weeks after sign-off", "within 3 days of receipt": counted from what is not known yet."""
    return Made(Kind.CONDITION, parts["length"], "counted from an event whose day is not said")
