"""Days and periods told from today, from a day or within a period: "next week", "3 days ago", "last Friday of October"."""

from __future__ import annotations

from dataclasses import replace

from extractors.dates.grammar import Made, Node, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import unit_of
from extractors.dates.now import Now
from extractors.dates.reckoning import (
    day_of,
    iso_week,
    last_weekday,
    nearest_month,
    next_weekday,
    plus,
    plus_days,
    plus_exact,
    plus_months,
    quarter_of,
    shifted,
    span_of,
    unit_around,
    week_start,
)
from extractors.dates.values import Clock, Days, Length, Moment, Range, Unit

#: "In the next two weeks" counts from now; "the next two weeks" by itself is two whole ones. Quarters and decades always are.
_COUNTED_FROM_NOW = frozenset({Kind.IN, Kind.WITHIN, Kind.OVER, Kind.FOR, Kind.DURING})
_WHOLE = frozenset({Unit.QUARTER, Unit.DECADE, Unit.HALFYEAR})
_WHOLE_BARE = _WHOLE | {Unit.WEEK, Unit.MONTH, Unit.YEAR}
_TURNS = {Kind.NEXT: 1, Kind.LAST: -1, Kind.PAST: -1, Kind.THIS: 0}


def turn_of(node: Node | None) -> int:
    """1 for next, -1 for last, 0 for this."""
    return _TURNS.get(node.kind, 0) if node is not None else 0


def same_day(_parts: Parts, now: Now) -> Made:
    """What is meant by "the same day": the one that the text named last, or else the one it was written on."""
    on = now.named or now.today
    return Made(Kind.DATE, day_of(on, fixed=True), f"the day named last: {on}" if now.named else f"the day of writing: {on}")


def today(parts: Parts, now: Now) -> Made:
    """What is meant by "today", "tomorrow", "the day before yesterday"."""
    on = plus_days(now.today, parts["offset"])
    return Made(Kind.DATE, day_of(on, fixed=True), f"counted from {now.told}: {on}")


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
    if unit is Unit.WEEKEND and parts["turn"] == "coming" and now.today < here.first:
        turn = 0  # the coming weekend is this week's; next weekend is that of the next week
    days = shifted(here, unit, turn, now)
    kind = Kind.DATE if days.is_day else Kind.PERIOD
    return Made(kind, replace(days, past=turn < 0), f"the {unit.value} {_side(turn)} {now.today}: {days.first} to {days.last}")


def _side(turn: int) -> str:
    return {1: "after the one of", -1: "before the one of", 0: "of"}[turn]


def _turned_hours(unit: Unit, turn: int, now: Now) -> Made | None:
    if not turn:
        return None
    return rolling_exact(Length(((unit, 1),)), turn, now)


def rolling_exact(length: Length, turn: int, now: Now) -> Made:
    """From now to the instant a length away, or from that to now."""
    at = now.at.replace(second=0, microsecond=0)
    other = plus_exact(at, length if turn > 0 else -length)
    first, last = (at, other) if turn > 0 else (other, at)
    return Made(Kind.RANGE, Range(moment_at(first), moment_at(last), past=turn < 0))


def turned_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the next 3 days", "the past two weeks", "5 coming years", "next 4 business days"."""
    turn = turn_of(parts.node("turn"))
    bare = len(parts.matched) <= 3 and parts.matched[0].kind not in _COUNTED_FROM_NOW
    made = turned_length_of(parts["length"], turn, now, whole=bare)
    if made is not None and turn > 0 and parts.has(Kind.WITHIN) and isinstance(made.value, Days):
        return made._replace(value=replace(made.value, first=now.today))
    return made


def turned_length_of(length: Length, turn: int, now: Now, *, whole: bool = False) -> Made | None:
    """The length that begins after today or now, or that ended there."""
    if not turn:
        return None
    if any(unit.is_clock for unit, _count in length.amounts):
        return rolling_exact(length, turn, now)
    if length.working:
        return _working_period(length, turn, now)
    unit, count = length.amounts[0]
    if unit in (_WHOLE_BARE if whole else _WHOLE) and len(length.amounts) == 1:
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
    return weekday_turned(parts["weekday"], parts.node("turn"), now)  # type: ignore[arg-type]


def weekday_turned(weekday: int, node: Node, now: Now) -> Made:
    """The weekday that a word for next, last or this turns to."""
    turn, coming = turn_of(node), node.value == "coming"
    if coming:
        turn = 0
    if turn > 0:
        return _next_weekday(weekday, now)
    if turn < 0:
        on = last_weekday(weekday, now.today)
        days = day_of(on, weekday=weekday, fixed=True, past=True)
        return Made(Kind.DATE, days, f"the last before {now.told}: {on}")
    on = next_weekday(weekday, now.today, same=not coming)
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True), f"the coming one from {now.told}: {on}")


def _next_weekday(weekday: int, now: Now) -> Made:
    monday = plus_days(week_start(now.today, now), 7)
    on = next_weekday(weekday, monday, same=True)
    coming = next_weekday(weekday, now.today)
    other = day_of(coming, weekday=weekday, fixed=True) if coming != on else None
    step = f"that of the week after the one of {now.told}: {on}"
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True, other=other), step)


def turned_month(parts: Parts, now: Now) -> Made:
    """What is meant by "next March" is the coming one, "last September" the one before, "this May" that of this year."""
    turn = turn_of(parts.node("turn")) if parts["month"] else (1 if parts.has(Kind.NEXT) else -1)
    return in_turn(parts["month"] or parts["month2"], turn, now)


def in_turn(month: int, turn: int, now: Now) -> Made:
    """A month of this year, the coming or the last one."""
    first = now.today.replace(day=1, month=month)
    if turn > 0 and first <= now.today:
        first = plus_months(first, 12)
    if turn < 0 and first > now.today.replace(day=1):
        first = plus_months(first, -12)
    if turn < 0 and first == now.today.replace(day=1):
        first = plus_months(first, -12)
    days = replace(nearest_month(month, now), first=first, until=plus_months(first, 1), fixed=True, other=None, year=first.year)
    return Made(Kind.PERIOD, days)


def after_next(parts: Parts, now: Now) -> Made:
    """What is meant by "the week after next", "the Monday after next"."""
    weekday = parts["weekday"]
    if weekday is not None:
        coming = next_weekday(weekday, now.today)
        on = plus_days(coming, 7)
        return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True), f"the next one: {coming}; a week later: {on}")
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    days = shifted(unit_around(now.today, unit, now), unit, 2, now)
    step = f"the {unit.value} after the next one from {now.told}: {days.first} to {days.last}"
    return Made(Kind.DATE if days.is_day else Kind.PERIOD, days, step)


def numbered(parts: Parts, now: Now) -> Made | None:
    """What is meant by "week 31", "Q3", "H1 2026", "third quarter of 2026", "2026 Q2"."""
    unit = parts["unit"] if isinstance(parts["unit"], Unit) else unit_of(parts.node("unit"))  # type: ignore[arg-type]
    number, year, period = int(parts["number"]), parts["year"], parts["period"]
    if unit not in {Unit.WEEK, Unit.QUARTER, Unit.HALFYEAR} or (unit is Unit.WEEK and parts.has(Kind.ORD)):
        return None
    if year is not None:
        year = int(year) if year >= 100 else 2000 + int(year)
    if period is not None:
        if period.unit is not Unit.YEAR:
            return None
        year = period.first.year
    return numbered_in(unit, number, year, now)


def numbered_in(unit: Unit, number: int, year: int | None, now: Now) -> Made | None:
    """The week, quarter or half of that number in a year; of this one, or the next once it is over, where None."""
    sizes = {Unit.QUARTER: (3, 4), Unit.HALFYEAR: (6, 2)}
    here = year or now.today.year
    if unit is Unit.WEEK:
        week = iso_week(here, number)
        if week is None:
            return None
        week = week if year is not None else replace(week, year=None, fixed=False)
        return Made(Kind.PERIOD, week, f"ISO week {number} of {here}: {week.first} to {week.last}")
    if unit not in sizes or not 1 <= number <= sizes[unit][1]:
        return None
    days = quarter_of(here, number, months=sizes[unit][0])
    if year is None:
        days = replace(days, year=None, fixed=False)
        if days.until <= now.today:
            days = replace(quarter_of(here + 1, number, months=sizes[unit][0]), year=None, other=days, fixed=False)
    return Made(Kind.PERIOD, days, f"{unit.value} {number}: {days.first} to {days.last}")


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


def turned_count(parts: Parts, now: Now) -> Made | None:
    """What is meant by "5 coming years", "the 3 last weeks"."""
    turn = parts.node("turn")
    if not parts.has(Kind.THE) and parts["turn"] != "coming":
        return None  # "we will be only 3 next week"
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    return turned_length_of(Length(((unit, float(parts["count"])),)), turn_of(turn), now)


def turned_named_month(parts: Parts, now: Now) -> Made | None:
    """What is meant by "next March", where the month has been read already."""
    days: Days = parts["month"]
    if days.month is None or days.fixed or days.unit is not Unit.MONTH:
        return None
    return in_turn(days.month, turn_of(parts.node("turn")), now)


def turned_working_day(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the next working day"."""
    if parts["unit"] is not Unit.DAY:
        return None
    on = now.calendar.add_working_days(now.today, turn_of(parts.node("turn")))
    return Made(Kind.DATE, day_of(on, fixed=True), f"one working day from {now.told}: {on}")


def turned_weeks_weekday(parts: Parts, now: Now) -> Made | None:
    """What is meant by "next week's Tuesday"."""
    if parts["unit"] is not Unit.WEEK:
        return None
    week = shifted(unit_around(now.today, Unit.WEEK, now), Unit.WEEK, turn_of(parts.node("turn")), now)
    on = next_weekday(parts["weekday"], week.first, same=True)
    return Made(Kind.DATE, day_of(on, weekday=parts["weekday"], fixed=True), f"in the week of {week.first}: {on}")


def closest_weekday(parts: Parts, _now: Now) -> Made:
    """What is meant by "the closest Monday to 5 October"."""
    about: Days = parts["date"]
    weekday = (parts["weekday"] or parts["weekday2"]).weekday
    on = next_weekday(weekday, plus_days(about.first, -4))
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=about.fixed), f"the nearest to {about.first}: {on}")
