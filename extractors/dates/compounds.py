"""Words and marks that are several things at once, as German writes them: "Montagnachmittag", "Werktag", "22.04."."""

from __future__ import annotations

from dataclasses import replace

from extractors.dates import periods
from extractors.dates.calendar_days import coming_weekday, on_weekday
from extractors.dates.clocks import clock_of, in_half, within
from extractors.dates.grammar import Made, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import amount_of, unit_of
from extractors.dates.now import Now
from extractors.dates.ranges import date_range
from extractors.dates.reckoning import day_in_year, day_of, nearest_day, shifted, unit_around
from extractors.dates.shapes import full_year
from extractors.dates.values import Clock, DayPart, Days, Length, Part, TimeSpan, Unit
from extractors.dates.word_order import minutes_of, moved

_MORNING = Part("morning", 480, 720)


def pointed_date(parts: Parts, now: Now) -> Made | None:
    """As in "22.04.", "27. 11.", "siebter vierter": day and month in numbers, where a word before says that it is a day."""
    numbers = parts["point"][2] if parts["point"] is not None else (parts["first"], parts["second"])
    if len(numbers) != 2:
        return None
    day, month, year = int(numbers[0]), int(numbers[1]), parts["year"]
    if year is None:
        days = nearest_day(month, day, now)
    else:
        on = day_in_year(full_year(int(year)), month, day)
        days = None if on is None else day_of(on, year=on.year, month=month, day=day, fixed=True)
    if days is None:
        return None
    made = on_weekday(days, parts["weekday"])
    return Made(Kind.DATE, made, f"day and month in numbers: {made.first}")


def working_length(parts: Parts, _now: Now) -> Made | None:
    """As in "drei Werktage"."""
    node = parts.node("count")
    assert node is not None
    return Made(Kind.LENGTH, Length(((Unit(parts["unit"]), amount_of(node)),), working=True))


def length_word(parts: Parts, _now: Now) -> Made:
    """As in "Viertelstunde": a length in one word, in minutes."""
    return Made(Kind.LENGTH, Length(((Unit.MINUTE, parts["length"]),)))


def minutes_beside(parts: Parts, _now: Now) -> Made | None:
    """As in "Viertel nach drei", "zehn vor acht"."""
    clock, minutes = clock_of(parts.node("clock")), minutes_of(parts.node("by"))
    if clock is None or minutes is None:
        return None
    return Made(Kind.CLOCK, moved(clock, -minutes if parts.has(Kind.BEFORE) else minutes))


def before_last(parts: Parts, now: Now) -> Made:
    """As in "vorletzte Woche"."""
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    days = shifted(unit_around(now.today, unit, now), unit, -2, now)
    return Made(Kind.DATE if days.is_day else Kind.PERIOD, replace(days, past=True))


def part_of_weekday(parts: Parts, now: Now) -> Made:
    """As in "Dienstagnachmittag", "nächsten Montagabend"."""
    weekday, part = parts["day"]
    return _on_weekday(weekday, part, parts, now)


def weekday_morning(parts: Parts, now: Now) -> Made | None:
    """As in "Dienstag Morgen", where the word for tomorrow is the morning."""
    return _on_weekday(parts["weekday"], _MORNING, parts, now) if parts["tomorrow"] == 1 else None


def _on_weekday(weekday: int, part: Part, parts: Parts, now: Now) -> Made:
    turn = parts.node("turn")
    days: Days = coming_weekday(weekday, now) if turn is None else periods.weekday_turned(weekday, turn, now).value
    return Made(Kind.DAYPART, DayPart(days, part.first, part.until))


def span_in_part(parts: Parts, _now: Now) -> Made | None:
    """As in "von 5 bis 6 nachmittags": the part of the day is that of both."""
    times: TimeSpan = parts["times"]
    part: Part = parts["part"]
    if times.first is None or times.until is None:
        return None
    return Made(Kind.TIMESPAN, TimeSpan(_in_part(times.first, part), _in_part(times.until, part)))


def _in_part(clock: Clock, part: Part) -> Clock:
    """The clock in that part, whatever half of the day had been taken to be likely."""
    if clock.hour > 12:
        return clock
    return (in_half(replace(clock, exact=False), "pm") or clock) if part.is_late else within(replace(clock, exact=False), part)


def range_joined(parts: Parts, now: Now) -> Made | None:
    """As in "vom 5. März bis 7. April"; two days joined by "und" are a range only after "zwischen"."""
    if parts.has(Kind.AND) and not parts.has(Kind.BETWEEN):
        return None
    return date_range(parts, now)
