"""Times of day: "3pm", "half past four", "quarter to 8", with their zones and spans."""

from __future__ import annotations

from dataclasses import replace

from extractors.dates.grammar import Made, Node, Parts
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.numbers import Number
from extractors.dates.shapes import clock_at
from extractors.dates.values import Clock, Length, Part, TimeSpan, Unit

#: Without am or pm these hours are taken for the afternoon: business is done between 7 and 19.
_AFTERNOON_HOURS = range(1, 7)


def in_half(clock: Clock, half: str) -> Clock | None:
    """The clock in the half of the day that "am" or "pm" names; 24-hour times keep theirs."""
    if clock.hour > 12:
        return replace(clock, exact=True) if half == "pm" else None
    hour = clock.hour % 12 + (12 if half == "pm" else 0)
    return replace(clock, hour=hour, exact=True, days=0)


def likely(clock: Clock) -> Clock:
    """The clock as a person at work means it: 1 to 6 without am or pm is after noon."""
    return clock.shifted(12) if not clock.exact and clock.hour in _AFTERNOON_HOURS else clock


def other_half(clock: Clock) -> Clock | None:
    """The other reading of a clock that said neither am nor pm."""
    if clock.exact or clock.hour > 12:
        return None
    return clock.shifted(0) if clock.hour in _AFTERNOON_HOURS else clock.shifted(12)


def within(clock: Clock, part: Part) -> Clock:
    """The clock in the half of the day that a part of the day names."""
    if clock.exact and (clock.hour != 0 or part.name != "night"):
        return clock
    if part.name == "night" and clock.hour % 12 < 5:  # "2 at night" is after midnight
        return replace(clock, hour=clock.hour % 12, exact=True)
    for reading in (replace(clock, exact=True), clock.shifted(12)):
        if part.first <= reading.minutes < part.until:
            return reading
    return in_half(clock, "pm" if part.is_late else "am") or clock


def clock_of(node: Node | None) -> Clock | None:
    """The clock that an hour, a clock shape or a bare number stands for."""
    if node is None:
        return None
    value = node.value
    if isinstance(value, Clock):
        return value
    if isinstance(value, tuple):
        return value[1] if isinstance(value[1], Clock) else None
    return _from_number(value) if isinstance(value, int) else None


def _from_number(value: int) -> Clock | None:
    digits = getattr(value, "digits", 0)
    if value >= 100:
        return clock_at(value // 100, value % 100, padded=digits == 4 and value < 1000)
    return clock_at(value, 0, padded=digits == 2 and value < 10)


def half_said(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "3pm", "10:30 am", "1140 a.m."."""
    clock = clock_of(parts.node("clock"))
    if clock is None or (clock.exact and clock.hour < 13 and isinstance(parts["clock"], Clock)):
        return None
    made = in_half(clock, parts["half"])
    return None if made is None else Made(Kind.CLOCK, made)


def hour_and_minute(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "seven thirty", "9 15": in words, or minutes of two digits."""
    hour, minute = parts["hour"], parts["minute"]
    if minute.digits == 1 or (minute.digits and parts.has(Kind.DASH)) or bool(minute.digits) != bool(hour.digits):
        return None
    clock = clock_at(hour, minute)
    if clock is None:
        return None
    half = parts["half"]
    made = in_half(clock, half) if half else clock
    return None if made is None else Made(Kind.CLOCK if half else Kind.HOUR, made)


def as_clock(parts: Parts, _now: Now) -> Made | None:
    """A shape that is a clock by itself or by what stands before it."""
    clock = clock_of(parts.node("clock"))
    return None if clock is None else Made(Kind.CLOCK, clock)


def at_digits(parts: Parts, now: Now) -> Made | None:
    """What is meant by "at 1030", but not by "at 500": that is an amount as often."""
    number = parts["clock"]
    return None if number.counts or (number.digits == 3 and number % 100 == 0) else as_clock(parts, now)


def with_h(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "15h30" and "15h" is a time; by "3h" a length."""
    clock: Clock = parts["clock"]
    node = parts.node("clock")
    assert node is not None
    if (clock.hour <= 12 or clock.days) and node.end - node.start <= 3:
        return Made(Kind.LENGTH, Length(((Unit.HOUR, clock.minutes // 60),)))
    return Made(Kind.CLOCK, clock)


def as_hour(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "at 5": no clock if it counts something."""
    number = parts["hour"]
    if isinstance(number, Number) and number.counts:
        return None
    clock = clock_of(parts.node("hour"))
    return None if clock is None else Made(Kind.HOUR, clock)


def past(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "half past four", "20 minutes past 3pm"."""
    return _moved(parts, 1)


def to(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "quarter to eight", "20 minutes to 2pm"."""
    return _moved(parts, -1)


def words_to(parts: Parts, now: Now) -> Made | None:
    """What is meant by "at twenty to five": in words, as "at 20 to 5" may count; fives of minutes only."""
    minutes, hour = parts["by"], parts["clock"]
    in_words = not any(getattr(number, "digits", 1) for number in (minutes, hour))
    return to(parts, now) if in_words and int(minutes) in {5, 10, 20, 25} and 1 <= hour <= 12 else None


def _moved(parts: Parts, sign: int) -> Made | None:
    clock, minutes = clock_of(parts.node("clock")), _minutes(parts.node("by"))
    if clock is None or minutes is None or (minutes % 1) or not 0 < minutes < 60:
        return None
    total = (clock.hour * 60 + clock.minute + sign * int(minutes)) % 1440
    crossed = clock.hour in range(7, 13) and total // 60 in _AFTERNOON_HOURS  # "quarter to seven" is in the morning
    return Made(Kind.CLOCK, replace(clock, exact=clock.exact or crossed, hour=total // 60, minute=total % 60))


def _minutes(node: Node | None) -> float | None:
    if node is None:
        return None
    if node.kind is Kind.HALF:
        return 30
    if node.kind is Kind.QUARTER:
        return 15
    if isinstance(node.value, Length):
        return node.value.amounts[0][1] if [unit for unit, _ in node.value.amounts] == [Unit.MINUTE] else None
    return float(node.value)


def in_part(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "7 in the morning", "3 o'clock in the afternoon", "in the evening at eight"."""
    clock, part = clock_of(parts.node("clock")), parts["part"]
    if clock is None or not isinstance(part, Part):
        return None
    return Made(Kind.CLOCK, within(clock, part))


def military(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "at 1600 hours"."""
    clock = clock_of(parts.node("clock"))
    if clock is None or parts["unit"] is not Unit.HOUR or getattr(parts["clock"], "digits", 0) != 4:
        return None
    return Made(Kind.CLOCK, replace(clock, exact=True))


def half_gone(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "at half four", as said in Britain: 4:30."""
    clock = clock_of(parts.node("clock"))
    return None if clock is None or clock.hour > 12 else Made(Kind.CLOCK, replace(clock, minute=30))


def span(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "2:30-4pm", "from 9 to 11am", "between 3 and 5pm": each end lends the other its half of the day."""
    first, until = parts.node("first"), parts.node("until")
    made = spanned(clock_of(first), clock_of(until))
    if made is None or _counts(until) or (first is not None and _counts(first)):
        return None
    said = (clock_of(first), clock_of(until))
    if any(node is not None and node.kind is Kind.HOUR and node.value.minute for node in (first, until)):
        return Made(Kind.TIMESPAN, made)
    told = Kind.CLOCK in {first and first.kind, until and until.kind} or all(
        clock is not None and clock.exact for clock in said
    )
    kind = Kind.TIMESPAN if told else Kind.HOURSPAN
    return Made(kind, made)


def _counts(node: Node | None) -> bool:
    return node is not None and isinstance(node.value, Number) and node.value.counts


def spanned(first: Clock | None, until: Clock | None) -> TimeSpan | None:
    """The span of two clocks, of which one may have said its half, or its zone, for both."""
    if first is None or until is None:
        return None
    if not first.exact and until.exact:
        first = _before(first, until)
    elif first.exact and not until.exact:
        until = _after(until, first)
    return TimeSpan(replace(first, zone=first.zone or until.zone), replace(until, zone=until.zone or first.zone))


def settled(span: TimeSpan) -> TimeSpan:
    """The span with both its clocks read: where neither said its half, business hours decide."""
    first, until = span.first, span.until
    if first is None or until is None:
        return TimeSpan(first and likely(first), until and likely(until))
    if first.exact or until.exact:
        return span
    first = likely(first)
    return TimeSpan(first, _after(until, first))


def _before(first: Clock, until: Clock) -> Clock:
    """The later of the two readings that still comes before `until`."""
    readings = (replace(first, exact=True), first.shifted(12)) if first.hour <= 12 else (first,)
    earlier = [clock for clock in readings if clock.minutes < until.minutes or until.minutes == 0]
    return max(earlier, key=lambda clock: clock.minutes) if earlier else max(readings, key=lambda clock: clock.minutes)


def _after(until: Clock, first: Clock) -> Clock:
    """The first reading that comes after `first`."""
    readings = (replace(until, exact=True), until.shifted(12)) if until.hour <= 12 else (until,)
    later = [clock for clock in readings if clock.minutes > first.minutes]
    return min(later, key=lambda clock: clock.minutes) if later else min(readings, key=lambda clock: clock.minutes)


def for_length(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "from 2pm for 2 hours"."""
    clock, length = clock_of(parts.node("clock")), parts["length"]
    if clock is None or any(not unit.is_clock for unit, _count in length.amounts):
        return None
    sizes = {Unit.HOUR: 60, Unit.MINUTE: 1, Unit.SECOND: 0}
    first = likely(clock) if parts.node("clock").kind is Kind.CLOCK else clock  # type: ignore[union-attr]
    total = int(first.minutes + sum(sizes[unit] * count for unit, count in length.amounts))
    if total >= 2880:
        return None
    until = Clock(total // 60 % 24, total % 60, exact=True, zone=first.zone, days=total // 1440)
    return Made(Kind.TIMESPAN, TimeSpan(replace(first, exact=True), until))


def after_clock(parts: Parts, now: Now) -> Made | None:
    """What is meant by "15 minutes from 1pm": the clock then."""
    made = for_length(parts, now)
    return None if made is None or made.value.until is None else Made(Kind.CLOCK, made.value.until)
