"""Days and instants counted from another: "in 3 days", "two weeks ago", "within 3 working days", "Thursday week"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.calendar_days import coming_weekday
from extractors.dates.grammar import Made, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import amount_of, unit_of
from extractors.dates.now import Now
from extractors.dates.periods import moment_at, rolling_exact
from extractors.dates.reckoning import (
    day_of,
    last_weekday,
    next_weekday,
    plus,
    plus_days,
    plus_exact,
    shifted,
    unit_around,
    week_start,
)
from extractors.dates.values import Days, Length, Moment, Range, Unit


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
        return rolling_exact(length, 1, now)
    until = plus(now.today, length)
    return Made(Kind.RANGE, Range(day_of(now.today, fixed=True), day_of(until, fixed=True)), f"from {now.today}: until {until}")


def within_unit(parts: Parts, now: Now) -> Made:
    """What is meant by "within the hour", "within the week": an hour at the most; the day, week or month that lasts now."""
    unit: Unit = parts["unit"]
    if unit.is_clock:
        return rolling_exact(Length(((unit, 1),)), 1, now)
    lasting = unit_around(now.today, unit, now)
    return Made(Kind.DATE if lasting.is_day else Kind.PERIOD, replace(lasting, fixed=True), f"until {lasting.last}")


def length_from(parts: Parts, now: Now) -> Made | None:
    """What is meant by "two weeks after 5 March", "3 days before Christmas", "a fortnight from Friday"."""
    sign = -1 if parts.has(Kind.BEFORE) else 1
    return counted_from(parts["length"], parts["start"], now, sign)


def weekday_week(parts: Parts, now: Now) -> Made:
    """What is meant by "Thursday week", "a week on Tuesday": a week after the coming one."""
    days = coming_weekday(parts["weekday"], now)
    weeks = 2 if parts["unit"] is Unit.FORTNIGHT else 1
    on = plus_days(days.first, 7 * weeks)
    later = "a week later" if weeks == 1 else "two weeks later"
    step = f"the coming one from {now.told}: {days.first}; {later}: {on}"
    return Made(Kind.DATE, day_of(on, weekday=parts["weekday"], fixed=True), step)


def weekday_after_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Monday two weeks from now": the first such weekday from then on."""
    made = counted_from(parts["length"], parts["start"], now, 1)
    if made is None or not isinstance(made.value, Days):
        return None
    weekday = parts["weekday"].weekday
    weeks = parts["length"].unit in {Unit.WEEK, Unit.FORTNIGHT}
    start = week_start(made.value.first, now) if weeks else made.value.first
    on = next_weekday(weekday, start, same=True)
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True), f"{made.step}, then the first such weekday: {on}")


def weekdays_from_now(parts: Parts, now: Now) -> Made | None:
    """What is meant by "three Fridays from now", "2 Thursdays ago"."""
    count = int(amount_of(parts.node("count")))  # type: ignore[arg-type]
    if not 0 < count < 100:
        return None
    weekday = parts["weekday"]
    weekday = (weekday.weekday or 0) if isinstance(weekday, Days) else weekday
    if parts.has(Kind.AGO):
        on = plus_days(last_weekday(weekday, now.today), -7 * (count - 1))
    else:
        on = plus_days(next_weekday(weekday, now.today), 7 * (count - 1))
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=True))


def in_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "in 3 days", "after 5 days" (open at its end)."""
    opener = parts.matched[0]
    if opener.end - opener.start == 1:
        return None  # "بعشرين دقيقة" is by how much, not when
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
    """What is meant by "the day before Christmas", "the week after Easter"; by "the day before" alone, of today."""
    unit = unit_of(parts.matched[1])
    start: Days | None = parts["start"]
    if unit.is_clock or (start is None and unit is not Unit.DAY):
        return None
    sign = -1 if parts.has(Kind.BEFORE) else 1
    start = start or day_of(now.today, fixed=True)
    days = shifted(unit_around(start.first, unit, now), unit, sign, now)
    return Made(Kind.DATE if days.is_day else Kind.PERIOD, replace(days, fixed=start.fixed))


def after_something(parts: Parts, _now: Now) -> Made:
    """What is meant by "two weeks after sign-off", "within 3 days of receipt": counted from what is not known yet."""
    return Made(Kind.CONDITION, parts["length"] or parts["length2"], "counted from an event whose day is not said")


def thereafter(parts: Parts, now: Now) -> Made | None:
    """What is meant by "two days thereafter": counted from the day its sentence named last, or from what is not known yet."""
    if now.named is None:
        return after_something(parts, now)
    return counted_from(parts["length"], day_of(now.named, fixed=True), now, 1)


def nth_weekday_after(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "the second Tuesday after Easter"."""
    said, start = parts["weekday"], parts["start"]
    weekday = said.weekday if isinstance(said, Days) else said
    if weekday is None or not start.is_day:
        return None
    on = plus_days(next_weekday(weekday, start.first), 7 * (int(parts["number"]) - 1))
    return Made(Kind.DATE, day_of(on, weekday=weekday, fixed=start.fixed), f"counted from {start.first}: {on}")
