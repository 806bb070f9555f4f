"""Days by their date: "5 March 2026", "Tuesday the 19th", "03/04", "the 15th", "March 2026"."""

from __future__ import annotations

from dataclasses import replace

from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.numbers import Number
from extractors.dates.reckoning import (
    day_in_year,
    day_of,
    in_year,
    last_weekday,
    month_of,
    month_with_day,
    nearest_day,
    nearest_month,
    next_weekday,
    year_of,
)
from extractors.dates.shapes import full_year, short_date
from extractors.dates.values import Days, Range, Unit

_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
#: "1/2", "3/4": more often parts of a whole than days, unless a word before says otherwise.
_FRACTIONS = frozenset({(1, 2), (1, 3), (1, 4), (2, 3), (3, 4)})


def on_weekday(days: Days, weekday: int | None) -> Days:
    """The day, in the order or the year in which it falls on the weekday said, if there is such a one nearby."""
    if weekday is None:
        return days
    for reading in (days, days.other, *_other_years(days)):
        if reading is not None and reading.first.weekday() == weekday:
            return replace(reading, weekday=weekday, other=None)
    return replace(days, weekday=weekday)


def _other_years(days: Days) -> list[Days]:
    if days.fixed or days.month is None or days.day is None:
        return []
    years = (days.first.year + 1, days.first.year - 1)
    found = [on for year in years if (on := day_in_year(year, days.month, days.day)) is not None]
    return [day_of(on, month=days.month, day=days.day, fixed=True) for on in found]


def _year(value: int | None) -> int | None:
    return None if value is None else full_year(int(value))


def day_month(parts: Parts, now: Now) -> Made | None:
    """What is meant by "5 March", "March 5th, 2026", "Tue 5 March"."""
    number, month, year = parts["day"], parts["month"], _year(parts["year"])
    if getattr(number, "digits", 2) > 2 or not 1 <= number <= 31 or _is_short_year(parts):
        return None
    if year is None:
        days = nearest_day(month, number, now)
    else:
        on = day_in_year(year, month, number)
        days = None if on is None else day_of(on, year=year, month=month, day=int(number), fixed=True)
    return None if days is None else _told(on_weekday(days, parts["weekday"]), year, now)


def _is_short_year(parts: Parts) -> bool:
    """True where two digits for the year were written as one ("5 March 3")."""
    year = parts["year"]
    return isinstance(year, Number) and year.digits not in {0, 2, 4}


def _told(days: Days, year: int | None, now: Now) -> Made:
    step = "" if year is not None else f"no year said: the one nearest to {now.told} gives {days.first}"
    return Made(Kind.DATE, days, step)


def full(parts: Parts, _now: Now) -> Made:
    """A date in digits, with or without its weekday."""
    days: Days = parts["date"]
    step = f"read in the order of the writer's region; the other order is {days.other.first}" if days.other else ""
    return Made(Kind.DATE, on_weekday(days, parts["weekday"]), step)


def short(parts: Parts, now: Now) -> Made | None:
    """What is meant by "03/04" with a slash; "1/2" and its like only after a word that a date follows."""
    days, numbers = parts["date"]
    if numbers in _FRACTIONS and not parts.has(Kind.ON) and not parts.has(Kind.BY) and parts["weekday"] is None:
        return None
    made = on_weekday(days, parts["weekday"])
    return Made(Kind.DATE, made, f"in the order of the writer's region, nearest to {now.today}: {made.first}")


def short_loose(parts: Parts, now: Now) -> Made | None:
    """What is meant by "7-6" or "7.6", where a weekday or a preposition makes them a date."""
    numbers = (parts["first"], parts["second"]) if parts["first"] is not None else parts["point"][2]
    if len(numbers) != 2:
        return None
    first, second = numbers
    days = short_date(int(first), int(second), now)
    if days is not None and parts["weekday"] is not None:
        hours = first < second <= 24  # "Monday 10-12" is two hours unless the order of the region makes it that day
        readings = [day for day in (days, None if hours else days.other) if day and day.first.weekday() == parts["weekday"]]
        if not readings and parts["point"] is None:
            return None
    if days is None or abs((days.first - now.today).days) > 183:
        return None
    return Made(Kind.DATE, on_weekday(days, parts["weekday"]))


def weekday_and_date(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "Friday, the 13th of March": the weekday beside a date that is already read."""
    return Made(Kind.DATE, on_weekday(parts["date"], parts["weekday"]))


def named_month(parts: Parts, now: Now) -> Made:
    """What is meant by "March", "March 2026"."""
    month, year = parts["month"], _year(parts["year"])
    if year is not None:
        return Made(Kind.PERIOD, month_of(year, month))
    days = nearest_month(month, now)
    return Made(Kind.PERIOD, days, f"no year said: the nearest is {days.first:%B %Y}")


def month_shape(parts: Parts, _now: Now) -> Made:
    """What is meant by "03/2026"."""
    return Made(Kind.PERIOD, parts["month"])


def whole_year(parts: Parts, _now: Now) -> Made:
    """What is meant by "in 2026", "the year 2026"."""
    return Made(Kind.PERIOD, year_of(int(parts["year"])))


def the_year(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "the year 2026"."""
    return Made(Kind.PERIOD, year_of(int(parts["year"]))) if parts["unit"] is Unit.YEAR else None


def day_of_month(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the 15th", "on the 27", "Tuesday the 19th"."""
    number, weekday = parts["day"], parts["weekday"]
    if not 1 <= number <= 31 or getattr(number, "counts", False):
        return None
    days = month_with_day(int(number), now, weekday=weekday)
    if days is None or (weekday is not None and not parts.has(Kind.THE) and _far(days, now) and number <= 12):
        return None
    return Made(Kind.DATE, days, f"the next {int(number)} after {now.today}: {days.first}")


def between_nths(parts: Parts, now: Now) -> Made | None:
    """What is meant by "between the 9th and the 11th"."""
    first, last = (month_with_day(int(parts[name]), now) for name in ("first", "last"))
    if first is None or last is None or last.first <= first.first:
        return None
    return Made(Kind.RANGE, Range(first, last))


def to_the_nth(parts: Parts, now: Now) -> Made | None:
    """What is meant by "move it to the 15th", in digits: "compared to the first" is none."""
    return day_of_month(parts, now) if getattr(parts["day"], "digits", 0) else None


def _far(days: Days, now: Now) -> bool:
    return (days.first - now.today).days > 62


def lone_weekday(parts: Parts, now: Now) -> Made:
    """What is meant by "Monday": the next one (never today); the last one is its other reading."""
    days = coming_weekday(parts["weekday"], now)
    return Made(Kind.WEEKDATE, days, f"the next {_NAMES[days.first.weekday()]} after {now.told}: {days.first}")


def coming_weekday(weekday: int, now: Now) -> Days:
    """The next such weekday after today, with the last as other reading."""
    coming = next_weekday(weekday, now.today)
    gone = last_weekday(weekday, now.today)
    return day_of(coming, weekday=weekday, other=day_of(gone, weekday=weekday, fixed=True))


def year_lent(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "26 June in 2019"."""
    days = in_year(parts["date"], int(parts["year"]))
    return None if days is None else Made(Kind.DATE if days.is_day else Kind.PERIOD, days)


_WD = "(weekday:ANYDAY DOT? (COMMA|DASH)? THE?)?"
_AFTER_WD = "(COMMA? OPEN? weekday:ANYDAY CLOSE?)?"
_Y = "(COMMA? (OF|IN)? year:YEAR)?"
_CUE = "(?<=IN|ON|BY|SINCE|UNTIL|FROM|BEFORE|AFTER|EARLY|LATE|MIDDLE|END|START|NEXT|LAST|OF|TO|BETWEEN|DASH|OPEN|DURING)"

RULES = (
    Rule("full date", f"{_WD} date:FULLDATE", full),
    Rule("full date (weekday)", f"date:FULLDATE {_AFTER_WD}", full),
    Rule("short date", f"(ON|BY)? {_WD} date:SHORTDATE", short),
    Rule("short date (weekday)", f"date:SHORTDATE {_AFTER_WD}", short),
    Rule("weekday, loose date", "weekday:ANYDAY COMMA? first:SMALL DASH second:SMALL", short_loose),
    Rule("weekday, pointed date", "weekday:ANYDAY COMMA? point:(DOTCLOCK|DECIMAL)", short_loose),
    Rule("on a loose date", "(ON|THIS|NEXT) first:SMALL DASH second:SMALL", short_loose),
    Rule("on a pointed date", "ON point:(DOTCLOCK|DECIMAL)", short_loose),
    Rule("day month", f"{_WD} THE? day:DAYORD DOT? (OF|IN)? THE? month:ANYMONTH DOT? {_Y}", day_month),
    Rule(
        "day month yy",
        f"{_WD} day:DAYORD (DASH|SLASH|DOT)? month:ANYMONTH (DASH|SLASH|DOT)? year:(YEAR4|N12|N24|N31|N59|N99)",
        day_month,
    ),
    Rule("day month (weekday)", f"day:DAYORD OF? month:ANYMONTH {_Y} {_AFTER_WD}", day_month),
    Rule("month day", f"{_WD} month:ANYMONTH (DOT|SLASH|DASH)? THE? day:DAYORD {_Y}", day_month),
    Rule("month day (weekday)", f"month:ANYMONTH DOT? THE? day:DAYORD {_Y} {_AFTER_WD}", day_month),
    Rule("month-day-year", "month:ANYMONTH (DASH|SLASH) day:DAYNUM (DASH|SLASH) year:YEAR", day_month),
    Rule("year month day", "year:YEAR4 (DASH|SLASH|COMMA)? month:ANYMONTH (DASH|SLASH)? day:DAYNUM", day_month),
    Rule("year day month", "year:YEAR4 (DASH|SLASH) day:DAYNUM (DASH|SLASH) month:ANYMONTH", day_month),
    Rule(
        "day of a list",
        "THE? day:DAYORD (?=((COMMA|AND|OR|COMMA AND|COMMA OR) THE? DAYORD)+ OF? month:ANYMONTH (COMMA? year:YEAR)?)",
        day_month,
    ),
    Rule("month year", "month:ANYMONTH DOT? (COMMA|OF|IN|DASH|SLASH)? THE? year:YEAR", named_month),
    Rule("year month", "year:YEAR4 (COMMA|DASH|SLASH)? month:ANYMONTH", named_month),
    Rule("month in digits", "month:MONTHYEAR", month_shape),
    Rule(
        "weekday, day of month",
        "weekday:ANYDAY DOT? COMMA? THE? day:(ORD|SECOND|N12|N24|N31) (?!DASH|COLON|AMPM|OCLOCK|UNIT|MONTH)",
        day_of_month,
    ),
    Rule(
        "the day of month",
        "(?<=ON|BY|UNTIL|FROM|BEFORE|AFTER|SINCE|FOR) THE day:(ORD|N12|N24|N31) (?!DASH|COLON|AMPM|OCLOCK|UNIT|UNITS|MONTH|WEAKMONTH|WEEKDAY|WEAKDAY|QUARTER|WEEKEND|LAST|HALF|DECADE|WORDNUM|N12|PART|WORKING|LENGTH|HOLIDAY|OF NEXT|OF LAST|OF THIS|OF THE|OF PAST|OF UNIT|OF MY|OF EVERY|UPTO THE? DAYORD OF|AND THE? DAYORD OF)",
        day_of_month,
    ),
    Rule(
        "the nth",
        "(?<=ON|BY|UNTIL|FROM|BEFORE|AFTER|SINCE|FOR|OR|DASH|COMMA) THE day:ORD (?!UNIT|UNITS|MONTH|WEAKMONTH|WEEKDAY|WEAKDAY|QUARTER|WEEKEND|LAST|HALF|DECADE|WORDNUM|N12|PART|WORKING|LENGTH|HOLIDAY|OF NEXT|OF LAST|OF THIS|OF THE|OF PAST|OF UNIT|OF MY|OF EVERY|UPTO THE? DAYORD OF|AND THE? DAYORD OF)",
        day_of_month,
    ),
    Rule(
        "between nths",
        "BETWEEN THE first:ORD AND THE last:ORD (?!UNIT|MONTH|WEAKMONTH|WEEKDAY|WEAKDAY|OF|QUARTER)",
        between_nths,
    ),
    Rule("to the nth", "(?<=TO) THE day:ORD (?=BREAK|COMMA|DOT|AT)", to_the_nth),
    Rule(
        "on the nth",
        "(?<=ON|BY|UNTIL|FROM|BEFORE|AFTER|SINCE) day:ORD (?!UNIT|UNITS|MONTH|WEAKMONTH|WEEKDAY|WEAKDAY|QUARTER|WEEKEND|LAST|HALF|DECADE|WORDNUM|N12|PART|WORKING|LENGTH|HOLIDAY|OF NEXT|OF LAST|OF THIS|OF THE|OF PAST|OF UNIT|OF MY|OF EVERY|UPTO THE? DAYORD OF|AND THE? DAYORD OF)",
        day_of_month,
    ),
    Rule("month", "month:MONTH DOT?", named_month),
    Rule("month by its cue", f"{_CUE} month:WEAKMONTH", named_month),
    Rule("the year", "THE? unit:UNIT OF? year:YEAR4", the_year),
    Rule("day month of year", f"{_WD} day:DAYORD OF? month:ANYMONTH OF year:N99", day_month),
    Rule(
        "year by its cue",
        "(?<=IN|SINCE|UNTIL|FROM|BEFORE|AFTER|LATERTHAN|EARLY|LATE|MIDDLE|END|START|OF|BETWEEN|DURING) year:YEAR4 (?!DASH|SLASH|AMPM|COLON)",
        whole_year,
    ),
)
LONE = (
    Rule("weekday beside a date", "weekday:ANYDAY COMMA? OPEN? date:DATE CLOSE?", weekday_and_date),
    Rule("weekday", "THE? weekday:WEEKDAY DOT?", lone_weekday),
    Rule(
        "weekday by its cue",
        "(?<=ON|BY|UNTIL|FROM|BEFORE|AFTER|SINCE|NEXT|LAST|THIS|TO|OR|COMMA|DASH) weekday:WEAKDAY",
        lone_weekday,
    ),
    Rule("weekday that begins a range", "weekday:WEAKDAY DOT? (?=(UPTO|SLASH) (WEEKDAY|WEAKDAY|WEEKDATE))", lone_weekday),
    Rule("date, its year", "date:(DATE|PERIOD) (COMMA? IN|OF) year:YEAR4", year_lent),
)
