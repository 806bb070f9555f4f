"""A day and a time together, parts of the day, and ranges from one expression to another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from extractors.dates.clocks import clock_of, for_length, in_half, span, within
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.periods import turn_of
from extractors.dates.reckoning import day_of, in_month, in_year, next_weekday, plus, plus_days, unit_around
from extractors.dates.values import Clock, DayPart, Days, Moment, Part, Range, TimeSpan, Unit

_DAY_MINUTES = 1440


def moment(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "Tuesday at 3pm", "10:30 on 5 March", "tomorrow 9 am"."""
    days, clock = parts["date"], clock_of(parts.node("clock"))
    if clock is None or not days.is_day:
        return None
    return Made(Kind.MOMENT, Moment(days, clock))


def at_hour(parts: Parts, now: Now) -> Made | None:
    """What is meant by "tomorrow at 5": a bare hour, which a day beside it makes a clock."""
    number = parts["clock"]
    if getattr(number, "counts", False) or getattr(number, "digits", 1) > 2:
        return None
    return moment(parts, now)


def moment_in_part(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "tomorrow morning at 9", "8 tonight", "7:00 on Sunday afternoon"."""
    daypart: DayPart = parts["part"]
    clock = clock_of(parts.node("clock"))
    if clock is None or not isinstance(daypart, DayPart):
        return None
    name = "night" if daypart.first >= 1200 else ""
    clock = within(clock, Part(name, daypart.first, daypart.until)) if name != "night" else _at_night(clock)
    return Made(Kind.MOMENT, Moment(daypart.days, clock))


def _at_night(clock: Clock) -> Clock:
    """What is meant by "8 tonight" is 20:00, "midnight tonight" the night's own."""
    if clock.exact:
        return clock
    return in_half(clock, "pm") or clock if clock.hour % 12 >= 5 else replace(clock, hour=clock.hour % 12, exact=True)


def day_part(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "tomorrow morning", "the afternoon of 5 March", "Friday PM", "Monday early morning"."""
    days: Days = parts["date"]
    part = _part_value(parts)
    if part is None or not days.is_day:
        return None
    return Made(Kind.DAYPART, DayPart(days, part.first, part.until))


def _part_value(parts: Parts) -> Part | None:
    half = parts["half"]
    if half is not None:
        return Part("morning", 480, 720) if half == "am" else Part("afternoon", 720, 960)
    part: Part | None = parts["part"]
    return part if isinstance(part, Part) else None


def trimmed_part(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "early morning", "late in the afternoon": half of it."""
    part: Part = parts["part"]
    middle = (part.first + part.until + 1) // 2
    if parts.has(Kind.MIDDLE):
        return Made(Kind.CLOCK, Clock(middle // 60, 0, exact=True))
    early = parts.has(Kind.EARLY) or parts.has(Kind.EARLIER)
    halves = Part(part.name, part.first, middle) if early else Part(part.name, middle, part.until)
    return Made(Kind.PART, halves)


def turned_part(parts: Parts, now: Now) -> Made | None:
    """What is meant by "this morning", "last night", "next evening", "tonight"."""
    turn = turn_of(parts.node("turn"))
    part: Part = parts["part"]
    days = day_of(plus_days(now.today, turn), fixed=True, past=turn < 0)
    return Made(Kind.DAYPART, DayPart(days, part.first, part.until), f"on {days.first}")


def coming_part(parts: Parts, now: Now) -> Made | None:
    """What is meant by "first thing in the morning": of the next day, once today's is past."""
    part: Part = parts["part"]
    later = now.at.hour * 60 + now.at.minute >= part.first
    days = day_of(plus_days(now.today, int(later)), fixed=True)
    return Made(Kind.DAYPART, DayPart(days, part.first, part.until), f"the coming one: on {days.first}")


def part_alone(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "in the morning", "after lunch"."""
    part: Part = parts["part"]
    return Made(Kind.TIMESPAN, TimeSpan(_clock(part.first), _clock(part.until)))


def _clock(minutes: int) -> Clock:
    return Clock(minutes // 60 % 24, minutes % 60, exact=True, days=minutes // _DAY_MINUTES)


def day_span(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "Monday 10-12", "from 2 to 4pm on 5 March", "Friday afternoon between 1 and 4"."""
    where = parts["date"]
    times: TimeSpan = parts["times"]
    days = where.days if isinstance(where, DayPart) else where
    if not days.is_day or times.first is None or times.until is None:
        return None
    first, until = times.first, times.until
    if isinstance(where, DayPart) and where.first >= 720 and first.hour < 12 and parts.node("times").kind is Kind.HOURSPAN:  # type: ignore[union-attr]
        first, until = first.shifted(12), until.shifted(12) if until.hour < 12 else until
    elif isinstance(where, DayPart) and where.until <= 720 and parts.node("times").kind is Kind.HOURSPAN:  # type: ignore[union-attr]
        first, until = replace(first, hour=first.hour % 12), replace(until, hour=until.hour % 12)
    low, high = first.minutes, until.minutes
    return Made(Kind.DAYPART, DayPart(days, low, high if high > low else high + _DAY_MINUTES, zone=first.zone))


def date_range(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "from Sunday to Tuesday", "5 May - 7 June", "May to October 2020", "2pm today until 5pm tomorrow"."""
    first, last = parts["first"], parts["last"]
    if isinstance(first, Days) and isinstance(last, Days):
        return _days_range(first, last)
    if isinstance(first, Clock) or isinstance(last, Clock):
        return _clock_range(first, last)
    return Made(Kind.RANGE, Range(_end(first), _end(last)))


def _end(value: Any) -> Days | Moment:  # noqa: ANN401
    if isinstance(value, DayPart):
        return Moment(value.days, _clock(min(value.until, _DAY_MINUTES - 1)))
    assert isinstance(value, (Days, Moment))
    return value


def _clock_range(first: Any, last: Any) -> Made | None:  # noqa: ANN401
    if isinstance(first, Clock) and isinstance(last, Moment):
        return Made(Kind.RANGE, Range(Moment(last.days, first), last))
    if isinstance(last, Clock) and isinstance(first, Moment):
        made = last if last.exact else max((last, last.shifted(12)), key=lambda clock: clock.minutes > first.clock.minutes)
        return Made(Kind.RANGE, Range(first, Moment(first.days, made)))
    return None


def _days_range(first: Days, last: Days) -> Made | None:
    last = _after_first(first, last)
    if not first.fixed and last.fixed and last.year is not None and first.month is not None:
        first = _lent_year(first, last)
    elif not last.fixed and last.month is not None:
        last = _year_of_first(first, last)
    if last.first < first.first and not first.fixed and first.other is not None and first.other.first <= last.first:
        first = first.other
    return Made(Kind.RANGE, Range(first, last)) if first.first <= last.last else None


def _after_first(first: Days, last: Days) -> Days:
    """A weekday that ends a range is the next one after its beginning."""
    if last.weekday is not None and last.day is None and not last.fixed:
        return day_of(next_weekday(last.weekday, first.first), weekday=last.weekday, fixed=first.fixed)
    return last


def _lent_year(first: Days, last: Days) -> Days:
    """What is meant by "26 June to 28 June 2020": the end lends its year."""
    assert last.year is not None
    lent = in_year(first, last.year)
    if lent is not None and lent.first > last.first:
        lent = in_year(first, last.year - 1)
    return lent or first


def _year_of_first(first: Days, last: Days) -> Days:
    lent = in_year(last, first.first.year)
    if lent is not None and lent.first < first.first:
        lent = in_year(last, first.first.year + 1)
    return replace(lent, year=None, fixed=first.fixed) if lent else last


def days_of_month(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from 3 to 5 April", "July 13-15", "between the 9th and the 17th of April 2026"."""
    from extractors.dates.reckoning import nearest_day

    low, high, month, year = int(parts["low"]), int(parts["high"]), parts["month"], parts["year"]
    if low >= high or high > 31 or getattr(parts["low"], "digits", 1) > 2:
        return None
    last = nearest_day(month, high, now)
    if last is None:
        return None
    if year is not None:
        last = in_year(last, int(year))
    first = last and in_month(low, replace(unit_around(last.first, Unit.MONTH, now), month=month))
    if first is None or last is None:
        return None
    return Made(Kind.RANGE, Range(replace(first, fixed=last.fixed), last), f"both in {last.first:%B %Y}")


def day_to_number(parts: Parts, now: Now) -> Made | None:
    """What is meant by "April 9th through 17th", "from 5 April to the 7th"."""
    first: Days = parts["first"]
    number = parts["number"]
    if getattr(number, "counts", False) or not first.is_day:
        return None
    last = in_month(int(number), unit_around(first.first, Unit.MONTH, now))
    if last is None or last.first <= first.first:
        return None
    return Made(Kind.RANGE, Range(first, replace(last, month=first.month, fixed=first.fixed)))


def number_to_day(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from the 27th to 3 April", "02 to April 07"."""
    last: Days = parts["last"]
    number = int(parts["number"])
    if getattr(parts["number"], "counts", False) or not last.is_day or last.month is None:
        return None
    first = in_month(number, unit_around(last.first, Unit.MONTH, now))
    if first is None or first.first > last.first:
        before = unit_around(plus_days(last.first.replace(day=1), -1), Unit.MONTH, now)
        first = in_month(number, before)
    return None if first is None else Made(Kind.RANGE, Range(replace(first, fixed=last.fixed), last))


def years(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "2014-2018", "from 2014 to 2018"."""
    from extractors.dates.reckoning import year_of

    first, last = int(parts["first"]), int(parts["last"])
    return Made(Kind.RANGE, Range(year_of(first), year_of(last))) if first < last else None


def for_days(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from 18 December for 10 days", "3 days starting next Monday"."""
    start, length = parts["start"], parts["length"]
    if isinstance(start, Moment):
        from extractors.dates.periods import counted_from

        made = counted_from(length, start, now, 1)
        return None if made is None else Made(Kind.RANGE, Range(start, made.value))
    if any(unit.is_clock for unit, _count in length.amounts):
        return None
    until = plus(start.first, length)
    return Made(Kind.PERIOD, Days(start.first, until, Unit.WEEK, fixed=start.fixed)) if until > start.first else None


def hours_for(parts: Parts, now: Now) -> Made | None:
    """What is meant by "for 3 hours from 10 am"."""
    return for_length(parts, now)


_LINK = "(COMMA|AT|ON|FOR|DASH|ABOUT|COMMA AT|AT ABOUT|COMMA ON|FROM|THE)?"
_BACK = "(COMMA|ON|OF|IN|FOR|COMMA ON|ON THE)?"
_IN_THE = "(COMMA? (IN|ON|DURING)? THE?|DASH)?"

PARTS = (
    Rule("trimmed part", "(IN THE?)? (EARLY|LATE|LATER|EARLIER|MIDDLE) DASH? (IN THE?)? part:(PART|NIGHT)", trimmed_part),
    Rule("turned part", "turn:(THIS|LAST|NEXT|PAST) part:(PART|NIGHT)", turned_part),
    Rule("turned part, trimmed", "(EARLY|LATE) turn:(THIS|LAST|NEXT) part:PART", turned_part),
    Rule("tonight", "part:NIGHT", turned_part),
    Rule("first thing in the morning", "OPENING (IN THE|THIS)? part:PART", coming_part),
)
TOGETHER = (
    Rule("day part", f"date:DAY {_IN_THE} part:PART", day_part),
    Rule("part of a day", "(IN? THE)? part:PART (OF|ON|COMMA|COMMA ON)? THE? date:DAY", day_part),
    Rule("day am or pm", "date:DAY half:AMPM", day_part),
    Rule("moment", f"date:DAY {_LINK} clock:CLOCK", moment),
    Rule("moment in brackets", "date:DAY OPEN clock:CLOCK CLOSE", moment),
    Rule("moment, day last", f"(AT|FOR)? clock:CLOCK {_BACK} date:DAY", moment),
    Rule("moment at an hour", "date:DAY COMMA? (AT|ABOUT|AT ABOUT) clock:(HOUR|HOURNUM|DOTCLOCK)", at_hour),
    Rule("moment at words", "date:DAY clock:HOUR", at_hour),
    Rule("hour, day last", "(AT|FOR) clock:(HOURNUM|HOUR|DOTCLOCK) (ON|COMMA)? date:DAY", at_hour),
    Rule("hour before the day", "clock:HOURNUM COMMA? date:DAY (?!DASH)", at_hour),
    Rule("moment in a part", "part:DAYPART (COMMA|AT|ABOUT|FOR)* clock:(CLOCK|HOUR|HOURNUM)", moment_in_part),
    Rule("part, clock first", "AT? clock:(CLOCK|HOUR|HOURNUM) (COMMA|ON)? part:DAYPART", moment_in_part),
    Rule("day span", "date:(DATE|WEEKDATE|DAYPART) (COMMA|AT|ON)? times:(TIMESPAN|HOURSPAN)", day_span),
    Rule("day span, day last", "times:(TIMESPAN|HOURSPAN) (ON|OF|COMMA)? date:(DATE|WEEKDATE|DAYPART)", day_span),
)
SPANS = (
    Rule(
        "clock span",
        "(FROM|AT)? first:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999|N999) UPTO until:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999|N999) (?!MONTH|WEAKMONTH|UNIT|DATE)",
        span,
    ),
    Rule(
        "clock span between",
        "BETWEEN first:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999) (AND|UPTO) until:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999) (?!MONTH|WEAKMONTH|UNIT|DATE)",
        span,
    ),
    Rule("clock for a length", "FROM? clock:CLOCK FOR length:LENGTH", for_length),
    Rule("clock for a length, hour", "FROM clock:HOURNUM FOR length:LENGTH", for_length),
    Rule("length from a clock", "FOR? length:LENGTH (FROM|BEGINNING) clock:CLOCK", for_length),
)
RANGES = (
    Rule(
        "days of a month",
        "(FROM|BETWEEN)? THE? low:DAYORD UPTO THE? high:DAYORD (OF|IN)? month:ANYMONTH (COMMA? OF? year:YEAR)?",
        days_of_month,
    ),
    Rule(
        "days of a month between",
        "BETWEEN THE? low:DAYORD AND THE? high:DAYORD (OF|IN)? month:ANYMONTH (COMMA? OF? year:YEAR)?",
        days_of_month,
    ),
    Rule(
        "month and its days",
        "(FROM|ON)? month:ANYMONTH THE? (FROM|BETWEEN)? low:DAYORD UPTO THE? high:DAYORD (COMMA? OF? year:YEAR)?",
        days_of_month,
    ),
    Rule("years", "(FROM|BETWEEN)? first:YEAR4 UPTO last:YEAR4", years),
    Rule("years between", "BETWEEN first:YEAR4 AND last:YEAR4", years),
)
DATE_RANGES = (
    Rule(
        "range",
        "(FROM|BEGINNING)? first:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK) COMMA? UPTO (DATE DASH)? last:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK)",
        date_range,
    ),
    Rule(
        "range between",
        "BETWEEN first:(DATE|WEEKDATE|PERIOD|MOMENT|CLOCK) (AND|UPTO) last:(DATE|WEEKDATE|PERIOD|MOMENT|CLOCK)",
        date_range,
    ),
    Rule("range to a number", "(FROM|ON)? first:(DATE|WEEKDATE) UPTO THE? number:(ORD|SECOND|DAYNUM)", day_to_number),
    Rule("range from a number", "(FROM|BETWEEN) THE? number:(ORD|SECOND|DAYNUM) (UPTO|AND) last:DATE", number_to_day),
    Rule("from for a length", "FROM? start:(DATE|WEEKDATE|MOMENT) FOR length:LENGTH", for_days),
    Rule("length starting", "FOR? length:LENGTH COMMA? (FROM|BEGINNING) ON? start:(DATE|WEEKDATE|MOMENT)", for_days),
)
