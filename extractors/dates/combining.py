"""A day and a time together, parts of the day, and ranges from one expression to another."""

from __future__ import annotations

from dataclasses import replace

from extractors.dates.calendar_days import day_month
from extractors.dates.clocks import after_clock, clock_of, for_length, in_half, settled, span, within
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.periods import turn_of
from extractors.dates.reckoning import day_of, month_with_day, plus_days
from extractors.dates.values import Clock, DayPart, Days, Moment, Part, TimeSpan

_DAY_MINUTES = 1440


def moment(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "Tuesday at 3pm", "10:30 on 5 March", "tomorrow 9 am"."""
    days, clock = parts["date"], clock_of(parts.node("clock"))
    if clock is None or not days.is_day:
        return None
    return Made(Kind.MOMENT, Moment(days, clock))


def on_bare_day(parts: Parts, now: Now) -> Made | None:
    """What is meant by "on 15 at 8:00"."""
    number, clock = parts["day"], clock_of(parts.node("clock"))
    days = month_with_day(int(number), now) if 1 <= number <= 31 and not number.counts else None
    return None if days is None or clock is None else Made(Kind.MOMENT, Moment(days, clock))


def at_hour(parts: Parts, now: Now) -> Made | None:
    """What is meant by "tomorrow at 5": a bare hour, which a day beside it makes a clock."""
    number = parts["clock"]
    if getattr(number, "counts", False) or getattr(number, "digits", 1) > 2:
        return None
    return moment(parts, now)


def before_part(parts: Parts, _now: Now) -> Made:
    """As in "قبل الظهر", "قبل العصر": until that part of the day begins."""
    part: Part = parts["part"]
    return Made(Kind.TIMESPAN, TimeSpan(None, Clock(part.first // 60 % 24, part.first % 60, exact=True)))


def moment_in_part(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "tomorrow morning at 9", "8 tonight", "7:00 on Sunday afternoon"."""
    daypart: DayPart = parts["part"]
    clock = clock_of(parts.node("clock"))
    if clock is None or not isinstance(daypart, DayPart):
        return None
    midnight = clock.hour == 0 if clock.exact else clock.hour % 12 == 0  # "this evening at 12", "midnight tonight"
    if daypart.first >= 960 and midnight:
        return Made(Kind.MOMENT, Moment(daypart.days, Clock(0, clock.minute, exact=True, days=1)))
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


def trimmed_day_part(parts: Parts, now: Now) -> Made | None:
    """What is meant by "late tomorrow afternoon", "early Monday morning"."""
    days: Days = parts["date"]
    made = trimmed_part(parts, now)
    if made is None or not days.is_day:
        return None
    return Made(Kind.DAYPART, DayPart(days, made.value.first, made.value.until))


def turned_part(parts: Parts, now: Now) -> Made | None:
    """What is meant by "this morning", "last night", "next evening", "tonight"."""
    turn = turn_of(parts.node("turn"))
    part: Part = parts["part"]
    middle = (part.first + part.until) // 2
    if parts.has(Kind.EARLY) or parts.has(Kind.EARLIER):
        part = Part(part.name, part.first, middle)
    elif parts.has(Kind.LATE) or parts.has(Kind.LATER):
        part = Part(part.name, middle, part.until)
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
    return Made(Kind.TIMESPAN, TimeSpan(clock_from(part.first), clock_from(part.until)))


def clock_from(minutes: int) -> Clock:
    """The clock so many minutes after midnight."""
    return Clock(minutes // 60 % 24, minutes % 60, exact=True, days=minutes // _DAY_MINUTES)


def _in_part(clock: Clock, where: DayPart) -> Clock:
    return within(clock, Part("", where.first, where.until))


def day_span(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "Monday 10-12", "from 2 to 4pm on 5 March", "Friday afternoon between 1 and 4"."""
    where = parts["date"]
    times: TimeSpan = parts["times"]
    days = where.days if isinstance(where, DayPart) else where
    if not days.is_day or times.first is None or times.until is None:
        return None
    first, until = times.first, times.until
    if isinstance(where, DayPart) and not first.exact and not until.exact:
        first, until = _in_part(first, where), _in_part(until, where)
    elif not first.exact and not until.exact:
        span = settled(times)
        assert span.first is not None
        assert span.until is not None
        first, until = span.first, span.until
    low, high = first.minutes, until.minutes
    return Made(Kind.DAYPART, DayPart(days, low, high if high > low else high + _DAY_MINUTES, zone=first.zone or until.zone))


def half_of_day(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Feb 5 AM": that morning, as its number is the day's and no hour's."""
    made = day_month(parts, now)
    if made is None:
        return None
    first, until = (480, 720) if parts["half"] == "am" else (720, 960)
    return Made(Kind.DAYPART, DayPart(made.value, first, until), made.step)


_LINK = "(COMMA|AT|ON|FOR|DASH|ABOUT|COMMA AT|AT ABOUT|COMMA ON|FROM|THE)?"
_BACK = "(COMMA|ON|OF|IN|FOR|COMMA ON|ON THE)?"
_IN_THE = "(COMMA? (IN|ON|DURING)? THE?|DASH)?"

TRIMMED = (Rule("trimmed part", "(EARLY|LATE|LATER|EARLIER|MIDDLE) DASH? (IN THE?)? part:PART", trimmed_part),)
MEALS = (Rule("meal", "(?<=BEFORE|AFTER|ABOUT|AT|BY) part:MEAL", part_alone),)
ALONE = (
    Rule("in a part of day", "(IN|DURING) THE? part:(PART|PARTS|LUNCHTIME)", coming_part),
    Rule("at lunchtime", "(AT|ABOUT)? part:LUNCHTIME", part_alone),
    Rule("meal", "(?<=BEFORE|AFTER|ABOUT|AT|BY) part:MEAL", part_alone),
)
PARTS = (
    Rule("turned part", "turn:(THIS|LAST|NEXT|PAST) part:(PART|NIGHT)", turned_part),
    Rule("turned part, trimmed", "(EARLY|LATE|LATER|EARLIER) turn:(THIS|LAST|NEXT) part:PART", turned_part),
    Rule("trimmed tonight", "(EARLY|LATE|LATER) part:NIGHT", turned_part),
    Rule("tonight", "part:NIGHT", turned_part),
    Rule("late on a day", "(EARLY|LATE|LATER|EARLIER) (ON|THE)? date:DAY part:PART", trimmed_day_part),
    Rule("first thing in the morning", "OPENING (IN THE|THIS)? part:PART", coming_part),
)
DAYPARTS = (
    Rule("day part", f"date:DAY {_IN_THE} part:PART", day_part),
    Rule("part of a day", "(IN? THE)? part:PART (OF|ON|COMMA|COMMA ON)? THE? date:DAY", day_part),
    Rule("lunchtime of a day", "date:DAY (AT|COMMA)? part:LUNCHTIME", day_part),
    Rule("lunchtime, day last", "(AT|ABOUT)? part:LUNCHTIME (ON|COMMA)? date:DAY", day_part),
    Rule("day am or pm", "date:DAY half:AMPM", day_part),
)
TOGETHER = (
    Rule("moment", f"date:DAY {_LINK} clock:CLOCK", moment),
    Rule("moment on a bare day", "ON THE? day:(DAYNUM|ORD) (COMMA|AT)? clock:CLOCK", on_bare_day),
    Rule(
        "moment on a bare day, clock first",
        "AT? clock:(CLOCK|HOUR) ON THE? day:(DAYNUM|ORD) (?!DASH|COLON|MONTH|UNIT)",
        on_bare_day,
    ),
    Rule("moment in brackets", "date:DAY OPEN clock:CLOCK CLOSE", moment),
    Rule("moment, day last", f"(AT|FOR)? clock:CLOCK {_BACK} date:DAY", moment),
    Rule("moment at an hour", "date:DAY COMMA? (AT|ABOUT|AT ABOUT) clock:(HOUR|HOURNUM|DOTCLOCK)", at_hour),
    Rule("moment at words", "date:DAY clock:HOUR", at_hour),
    Rule("hour, day last", "(AT|FOR) clock:(HOURNUM|HOUR|DOTCLOCK) (ON|COMMA)? date:DAY", at_hour),
    Rule("hour told, day last", "clock:HOUR (ON|COMMA)? date:DAY (?!DASH)", at_hour),
    Rule("hour before the day", "(?<!TO|DASH|AND) clock:HOURNUM COMMA? date:DAY (?!DASH)", at_hour),
    Rule("moment in a part", "part:DAYPART (COMMA|AT|ABOUT|FOR)* clock:(CLOCK|HOUR|HOURNUM)", moment_in_part),
    Rule("part, clock first", "AT? clock:(CLOCK|HOUR|HOURNUM) (COMMA|ON)? part:DAYPART", moment_in_part),
    Rule("day span", "date:(DATE|WEEKDATE|DAYPART) (COMMA|AT|ON)? times:(TIMESPAN|HOURSPAN)", day_span),
    Rule("day span, day last", "times:(TIMESPAN|HOURSPAN) (ON|OF|COMMA)? date:(DATE|WEEKDATE|DAYPART)", day_span),
)
SPANS = (
    Rule(
        "clock span",
        "(FROM|AT)? first:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999|N999) UPTO until:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999|N999) (?!MONTH|WEAKMONTH|UNIT)",
        span,
    ),
    Rule(
        "clock span between",
        "BETWEEN first:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999) (AND|UPTO) until:(CLOCK|HOUR|HOURNUM|DOTCLOCK|N9999) (?!MONTH|WEAKMONTH|UNIT)",
        span,
    ),
    Rule("clock for a length", "FROM? clock:CLOCK FOR length:LENGTH", for_length),
    Rule("clock for a length, hour", "FROM clock:HOURNUM FOR length:LENGTH", for_length),
    Rule("length from a clock", "FOR length:LENGTH (FROM|BEGINNING) clock:CLOCK", for_length),
    Rule("length after a clock", "length:LENGTH (FROM|AFTER) clock:CLOCK", after_clock),
    Rule("length beginning at a clock", "length:LENGTH BEGINNING clock:CLOCK", for_length),
)
