"""From expressions to findings: the contract's values, deadlines and due days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from domain.entries import Due
from domain.findings import DateType
from extractors.dates.clocks import likely, other_half, settled
from extractors.dates.now import Now, offset_name, zone_by_name
from extractors.dates.reckoning import day_of, plus_days
from extractors.dates.values import Clock, DayPart, Days, Length, Moment, Range, Recurrence, TimeSpan, Unit, Zone

Told = str | tuple[str | None, str | None]
_LETTERS = {
    Unit.YEAR: ("Y", 1),
    Unit.DECADE: ("Y", 10),
    Unit.CENTURY: ("Y", 100),
    Unit.HALFYEAR: ("M", 6),
    Unit.QUARTER: ("M", 3),
    Unit.MONTH: ("M", 1),
    Unit.FORTNIGHT: ("W", 2),
    Unit.WEEK: ("W", 1),
    Unit.WEEKEND: ("D", 2),
    Unit.DAY: ("D", 1),
}
_CLOCK_LETTERS = {Unit.HOUR: "H", Unit.MINUTE: "M", Unit.SECOND: "S"}


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a finding says of an expression."""

    type: DateType
    value: Told
    deadline: datetime | None = None
    due: Due | None = None
    ambiguous: Told | None = None


def resolve(value: Any, now: Now) -> Resolved:  # noqa: ANN401 - any of `values.Value`
    """The contract's value of an expression, its deadline and due day."""
    resolved: Resolved = _RESOLVERS[type(value)](value, now)
    return resolved


# ------------------------------------------------------------------------------------------------------------------ days


def _days(days: Days, now: Now) -> Resolved:
    ambiguous = told_days(days.other) if days.other is not None else None
    on = due_day(days, now)
    deadline = now.calendar.closing(on) if days.closing else midnight_after(on, now)
    kind = DateType.DATE if days.is_day else DateType.RANGE
    return Resolved(kind, told_days(days), deadline, Due(on, None, now.zone), ambiguous)


def told_days(days: Days) -> Told:
    """A day, or the first and last of a period."""
    return days.first.isoformat() if days.is_day else (days.first.isoformat(), days.last.isoformat())


def due_day(days: Days, now: Now) -> date:
    """The day on which something promised for then is due: the last, or of a week's end its last working day."""
    if days.edge and days.unit is Unit.WEEK:
        working = [day for day in _each(days) if day.weekday() in now.calendar.working_days]
        return working[-1] if working else days.last
    return days.last


def _each(days: Days) -> list[date]:
    return [plus_days(days.first, step) for step in range(min(31, (days.until - days.first).days))]


def midnight_after(day: date, now: Now) -> datetime:
    """The instant at which a day of the writer's is over."""
    return datetime.combine(plus_days(day, 1), time(), now.tzinfo)


# --------------------------------------------------------------------------------------------------------------- moments


def instant_of(moment: Moment, now: Now) -> datetime:
    """The aware instant of a moment, in the zone its words name or else the writer's."""
    clock = likely(moment.clock)
    day = plus_days(moment.days.first, clock.days)
    return datetime.combine(day, time(clock.hour, clock.minute, clock.second), _zone(clock.zone, now))


def _zone(zone: Zone | None, now: Now) -> tzinfo | None:
    if zone is None:
        return now.tzinfo
    return zone_by_name(zone.key) if zone.key else timezone(timedelta(minutes=max(-1439, min(1439, zone.offset))))


def told_instant(at: datetime, *, zoned: bool) -> str:
    """An instant as the contract writes it: the offset only where the words named a zone."""
    form = "seconds" if at.second else "minutes"
    return at.isoformat(timespec=form) if zoned else at.replace(tzinfo=None).isoformat(timespec=form)


def _moment(moment: Moment, now: Now) -> Resolved:
    at = instant_of(moment, now)
    zoned = moment.clock.zone is not None
    ambiguous = _other_moment(moment, now)
    if moment.closing == "eod":
        on = moment.days.first
        return Resolved(
            DateType.DATETIME, told_instant(at, zoned=zoned), now.calendar.closing(on), Due(on, None, now.zone), ambiguous
        )
    return Resolved(DateType.DATETIME, told_instant(at, zoned=zoned), at, _due_at(at, moment.clock.zone, now), ambiguous)


def _other_moment(moment: Moment, now: Now) -> Told | None:
    if moment.days.other is not None:
        return told_instant(instant_of(replace(moment, days=moment.days.other), now), zoned=moment.clock.zone is not None)
    clock = other_half(moment.clock)
    return None if clock is None else told_instant(instant_of(replace(moment, clock=clock), now), zoned=clock.zone is not None)


def _due_at(at: datetime, zone: Zone | None, now: Now) -> Due:
    name = now.zone if zone is None else zone.key or offset_name(at)
    return Due(at.date(), at, name)


def _day_part(part: DayPart, now: Now) -> Resolved:
    zone = _zone(part.zone, now)
    first, until = (_minutes_on(part.days.first, minutes, zone) for minutes in (part.first, part.until))
    if part.until == 1440:  # a day's end is told as its last minute
        until -= timedelta(minutes=1)
    zoned = part.zone is not None
    value = (told_instant(first, zoned=zoned), told_instant(until, zoned=zoned))
    ambiguous = _day_part(replace(part, days=part.days.other), now).value if part.days.other is not None else None
    return Resolved(DateType.RANGE, value, until, _due_at(until, part.zone, now), ambiguous)


def _minutes_on(day: date, minutes: int, zone: tzinfo | None) -> datetime:
    return datetime.combine(plus_days(day, minutes // 1440), time(minutes % 1440 // 60, minutes % 60), zone)


# ---------------------------------------------------------------------------------------------------------------- clocks


def _clock(clock: Clock, now: Now) -> Resolved:
    if clock.zone is not None:
        return _moment(Moment(_day_of_clock(clock, now), clock), now)
    at = instant_of(Moment(_day_of_clock(clock, now), clock), now)
    other = other_half(clock)
    return Resolved(
        DateType.TIME, _told_clock(likely(clock)), at, _due_at(at, None, now), _told_clock(other) if other else None
    )


def _day_of_clock(clock: Clock, now: Now) -> Days:
    """The day on which a time by itself comes next."""
    today = day_of(now.today, fixed=True)
    gone = instant_of(Moment(today, clock), now) < now.at
    return day_of(plus_days(now.today, 1), fixed=True) if gone else today


def _told_clock(clock: Clock) -> str:
    return f"{clock.hour:02}:{clock.minute:02}"


def _time_span(span: TimeSpan, now: Now) -> Resolved:
    span = settled(span)
    ends = [span.first, span.until]
    zone = next((clock.zone for clock in ends if clock is not None and clock.zone is not None), None)
    ends = [clock and replace(clock, zone=zone) for clock in ends]
    zoned = zone is not None
    start = next(clock for clock in ends if clock is not None)
    day = _day_of_clock(start, now)
    instants = [None if clock is None else instant_of(Moment(day, clock), now) for clock in ends]
    if instants[0] is not None and instants[1] is not None and instants[1] <= instants[0]:
        instants[1] += timedelta(days=1)
    if zoned:
        first, until = (None if at is None else told_instant(at, zoned=True) for at in instants)
    else:
        first, until = (None if clock is None else _told_clock(clock) for clock in ends)
    due = _due_at(instants[1], start.zone, now) if instants[1] is not None else None
    return Resolved(DateType.RANGE, (first, until), instants[1], due)


# ---------------------------------------------------------------------------------------------------------------- ranges


def _range(span: Range, now: Now) -> Resolved:
    timed = any(isinstance(end, Moment) for end in (span.first, span.last))
    first, last = _range_end(span.first, now, first=True, timed=timed), _range_end(span.last, now, first=False, timed=timed)
    resolved = resolve(span.last, now) if span.last is not None else None
    ambiguous = _other_range(span, now)
    if resolved is None:
        return Resolved(DateType.RANGE, (first, last), None, None, ambiguous)
    return Resolved(DateType.RANGE, (first, last), resolved.deadline, resolved.due, ambiguous)


def _range_end(end: Days | Moment | None, now: Now, *, first: bool, timed: bool) -> str | None:
    if end is None:
        return None
    if isinstance(end, Moment):
        return told_instant(instant_of(end, now), zoned=end.clock.zone is not None)
    if timed:
        return f"{end.first if first else end.until}T00:00"
    return (end.first if first else end.last).isoformat()


def _other_range(span: Range, now: Now) -> Told | None:
    first, last = (end.other if isinstance(end, Days) else None for end in (span.first, span.last))
    if (span.first is not None and first is None) or (span.last is not None and last is None) or not (first or last):
        return None
    return _range_end(first, now, first=True, timed=False), _range_end(last, now, first=False, timed=False)


# --------------------------------------------------------------------------------------------------- lengths, recurrences


def iso_length(length: Length) -> str:
    """An ISO 8601 duration; weeks stay alone as the standard has them, else become days."""
    days: dict[str, float] = {}
    hours: dict[str, float] = {}
    for unit, count in length.amounts:
        if unit in _CLOCK_LETTERS:
            _add_clock(hours, unit, count)
        else:
            letter, times = _LETTERS[unit]
            _add_days(days, hours, letter, count * times)
    if "W" in days and (len(days) > 1 or hours):
        days["D"] = days.get("D", 0) + 7 * days.pop("W")
    told = "".join(f"{_number(days[letter])}{letter}" for letter in "YMWD" if letter in days)
    clock = "".join(f"{_number(hours[letter])}{letter}" for letter in "HMS" if letter in hours)
    return f"P{told}" + (f"T{clock}" if clock else "")


def _add_clock(hours: dict[str, float], unit: Unit, count: float) -> None:
    letter = _CLOCK_LETTERS[unit]
    whole = int(count)
    rest = count - whole
    smaller = {"H": "M", "M": "S"}.get(letter)
    if smaller is None or not rest:
        hours[letter] = hours.get(letter, 0) + whole
        return
    if whole:
        hours[letter] = hours.get(letter, 0) + whole
    hours[smaller] = hours.get(smaller, 0) + round(rest * 60)


def _add_days(days: dict[str, float], hours: dict[str, float], letter: str, count: float) -> None:
    whole = int(count)
    rest = count - whole
    if letter == "D" and rest:
        hours["H"] = hours.get("H", 0) + round(rest * 24)
    if letter == "Y" and rest:
        days["M"] = days.get("M", 0) + round(rest * 12)
    if letter in "MW" and rest:
        whole_days = round(rest * (30 if letter == "M" else 7))
        days["D"] = days.get("D", 0) + whole_days
    if whole or not rest:
        days[letter] = days.get(letter, 0) + whole


def _number(count: float) -> str:
    return f"{count:g}" if count != int(count) else str(int(count))


def _length(length: Length, now: Now) -> Resolved:
    del now
    return Resolved(DateType.DURATION, iso_length(length))


def _recurrence(recurrence: Recurrence, now: Now) -> Resolved:
    del now
    return Resolved(DateType.RECURRENCE, recurrence.rule)


_RESOLVERS: dict[type, Any] = {
    Days: _days,
    Moment: _moment,
    DayPart: _day_part,
    Clock: _clock,
    TimeSpan: _time_span,
    Range: _range,
    Length: _length,
    Recurrence: _recurrence,
}
