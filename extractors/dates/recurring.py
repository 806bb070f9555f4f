"""What comes back: "every Monday at 9", "weekly", "Tuesdays", "every other week", as RRULEs (RFC 5545)."""

from __future__ import annotations

from typing import Any

from extractors.dates.clocks import clock_of, likely
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.lengths import unit_of
from extractors.dates.now import Now
from extractors.dates.values import Clock, Length, Part, Recurrence, Unit

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {
    Unit.SECOND: ("SECONDLY", 1),
    Unit.MINUTE: ("MINUTELY", 1),
    Unit.HOUR: ("HOURLY", 1),
    Unit.DAY: ("DAILY", 1),
    Unit.WEEK: ("WEEKLY", 1),
    Unit.FORTNIGHT: ("WEEKLY", 2),
    Unit.WEEKEND: ("WEEKLY", 1),
    Unit.MONTH: ("MONTHLY", 1),
    Unit.QUARTER: ("MONTHLY", 3),
    Unit.HALFYEAR: ("MONTHLY", 6),
    Unit.YEAR: ("YEARLY", 1),
    Unit.DECADE: ("YEARLY", 10),
    Unit.CENTURY: ("YEARLY", 100),
}


def _every(unit: Unit, interval: float, now: Now, *, working: bool = False) -> Made | None:
    frequency, times = _FREQUENCIES[unit]
    count = int(times * interval)
    if count < 1 or count != times * interval:
        return None
    rule = f"FREQ={frequency}" + (f";INTERVAL={count}" if count > 1 else "")
    if working:
        days = ",".join(_DAYS[day] for day in sorted(now.calendar.working_days))
        rule = f"FREQ=WEEKLY;BYDAY={days}"
    elif unit is Unit.WEEKEND:
        days = ",".join(_DAYS[day] for day in range(7) if day not in now.calendar.working_days)
        rule += f";BYDAY={days}"
    return Made(Kind.RECUR, Recurrence(rule))


def every_unit(parts: Parts, now: Now) -> Made | None:
    """What is meant by "every week", "each working day", "every other month", "every 2 weeks"."""
    length: Length | None = parts["length"]
    other = 2 if parts.has(Kind.EACH_OTHER) else 1
    working = parts.has(Kind.WORKING)
    if length is not None:
        unit, count = length.amounts[0]
        return _every(unit, count * other, now, working=length.working) if len(length.amounts) == 1 else None
    unit_node = parts.node("unit")
    assert unit_node is not None
    unit = Unit.WEEKEND if unit_node.kind is Kind.WEEKEND else unit_of(unit_node)
    number = parts["number"]
    return _every(unit, int(number) if number is not None else other, now, working=working)


def once_a(parts: Parts, now: Now) -> Made | None:
    """What is meant by "once a week", "twice a month" (each as often as its unit)."""
    length: Length = parts["length"]
    return _every(length.amounts[0][0], length.amounts[0][1], now)


def frequency(parts: Parts, _now: Now) -> Made:
    """What is meant by "daily", "weekly"."""
    return Made(Kind.RECUR, Recurrence(parts["rule"]))


def every_weekday(parts: Parts, _now: Now) -> Made:
    """What is meant by "every Monday", "Tuesdays", "weekly on Mondays"."""
    days = [node.value for node in parts.matched if node.kind in {Kind.WEEKDAY, Kind.WEAKDAY, Kind.WEEKDAYS}]
    days += [node.value.weekday for node in parts.matched if node.kind is Kind.WEEKDATE]
    names = ",".join(_DAYS[day] for day in dict.fromkeys(days))
    interval = ";INTERVAL=2" if parts.has(Kind.EACH_OTHER) else ""
    return Made(Kind.RECUR, Recurrence(f"FREQ=WEEKLY{interval};BYDAY={names}"))


def nth_of_every(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "the first Monday of every month", "the 15th of each month", "last day of every month"."""
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    if unit is not Unit.MONTH:
        return None
    number = -1 if parts["number"] is None else int(parts["number"])
    if parts["weekday"] is not None:
        return Made(Kind.RECUR, Recurrence(f"FREQ=MONTHLY;BYDAY={number}{_DAYS[parts['weekday']]}"))
    return Made(Kind.RECUR, Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={number}"))


def every_part(parts: Parts, _now: Now) -> Made:
    """What is meant by "every morning", "Friday mornings", "every Tuesday morning"."""
    part: Part = parts["part"]
    base: Recurrence | None = parts["base"]
    rule = base.rule if base is not None else "FREQ=DAILY"
    if parts["weekday"] is not None:
        rule = f"FREQ=WEEKLY;BYDAY={_DAYS[parts['weekday']]}"
    return Made(Kind.RECUR, Recurrence(rule if "BYHOUR" in rule else f"{rule}{_at(Clock(part.first // 60, part.first % 60))}"))


def _at(clock: Clock) -> str:
    return f";BYHOUR={clock.hour}" + (f";BYMINUTE={clock.minute}" if clock.minute else "")


def recurring_at(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "every Monday at 9", "3pm each day"."""
    base: Recurrence = parts["base"]
    clock = clock_of(parts.node("clock"))
    if clock is None or "BYHOUR" in base.rule:
        return None
    clock = likely(clock)
    return Made(Kind.RECUR, Recurrence(f"{base.rule}{_at(clock)}"))


def recurring_span(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "every Tuesday 19:00 - 21:00"."""
    base: Recurrence = parts["base"]
    times: Any = parts["times"]
    if times.first is None or "BYHOUR" in base.rule:
        return None
    return Made(Kind.RECUR, Recurrence(f"{base.rule}{_at(times.first)}"))


RULES = (
    Rule("every unit", "(EVERY|EACH_OTHER) WORKING? unit:(UNIT|QUARTER|WEEKEND)", every_unit),
    Rule("every so many", "EVERY length:LENGTH", every_unit),
    Rule("every nth unit", "EVERY number:(ORD|SECOND) unit:(UNIT|QUARTER)", every_unit),
    Rule("once a unit", "ONCE length:LENGTH", once_a),
    Rule("once every", "ONCE (EVERY|EACH_OTHER) unit:(UNIT|QUARTER)", every_unit),
    Rule("frequency", "rule:FREQUENCY", frequency),
    Rule(
        "every weekday",
        "(FREQUENCY ON)? (EVERY|EACH_OTHER) (WEEKDAY|WEAKDAY) ((COMMA|AND|OR|COMMA AND) (WEEKDAY|WEAKDAY))*",
        every_weekday,
    ),
    Rule(
        "weekdays",
        "(FREQUENCY ON|ON|EVERY)? WEEKDAYS ((COMMA|AND|OR|COMMA AND) WEEKDAYS)* (?!FROMNOW|HENCE|AGO|LATER)",
        every_weekday,
    ),
    Rule("frequency on a weekday", "FREQUENCY COMMA? ON (WEEKDAY|WEAKDAY)", every_weekday),
    Rule("nth weekday of every", "THE? (number:ORDINAL|LAST) weekday:ANYDAY (OF|IN) EVERY unit:UNIT", nth_of_every),
    Rule("nth of every", "(ON? THE)? number:(ORD|SECOND) (OF|IN) EVERY unit:UNIT", nth_of_every),
    Rule("nth day of every", "(ON? THE)? (number:(ORD|SECOND)|LAST) UNIT (OF|IN) EVERY unit:UNIT", nth_of_every),
    Rule("every part of day", "EVERY part:PART", every_part),
    Rule("weekday parts", "weekday:ANYDAY part:PARTS", every_part),
    Rule("parts", "part:PARTS", every_part),
    Rule("recurring part", "base:RECUR (IN THE)? part:PART", every_part),
)
TIMED = (
    Rule("recurring at", "base:RECUR (COMMA|ON)? AT? clock:(CLOCK|HOUR|HOURNUM|DOTCLOCK)", recurring_at),
    Rule("at, recurring", "AT? clock:(CLOCK|HOUR) COMMA? ON? base:RECUR", recurring_at),
    Rule("recurring span", "base:RECUR (COMMA|ON|AT)? times:(TIMESPAN|HOURSPAN)", recurring_span),
)
