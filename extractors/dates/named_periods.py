"""Periods by name: seasons, long weekends, fiscal years, and any of them in a given year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.grammar import Made, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import unit_of
from extractors.dates.now import Now
from extractors.dates.periods import moment_at, numbered_in, turn_of
from extractors.dates.reckoning import (
    day_of,
    in_year,
    plus_days,
    plus_months,
    quarter_of,
    unit_around,
    year_of,
)
from extractors.dates.values import Days, Range, Unit


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


#: Each season's first and last day, by its first month.
_SEASONS = {3: ((3, 20), (6, 20)), 6: ((6, 21), (9, 23)), 9: ((9, 23), (12, 20)), 12: ((12, 21), (3, 20))}


def season(parts: Parts, now: Now) -> Made | None:
    """What is meant by "this summer", "last season": by astronomical days, the one that lasts or comes."""
    month, turn = parts["season"], turn_of(parts.node("turn"))
    years = range(now.today.year - 2, now.today.year + 3)
    all_of_them = sorted(_season(year, which) for year in years for which in _SEASONS if month in {0, which})
    place = next((place for place, (_first, until) in enumerate(all_of_them) if until > now.today), 0)
    if not 0 < place < len(all_of_them) - 1:  # a year at the end of the calendar, or no season
        return None
    if turn > 0 and all_of_them[place][0] <= now.today:
        place += 1
    if turn < 0:
        place -= 1
    first, until = all_of_them[place]
    return Made(Kind.PERIOD, Days(first, until, Unit.QUARTER, fixed=True, past=turn < 0))


def _season(year: int, month: int) -> tuple[date, date]:
    first, last = _SEASONS[month]
    return date(year, *first), plus_days(date(year + (last < first), *last), 1)


def in_that_year(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Q3 this year", "5 March next year", "week 27 of last year"."""
    days, year = parts["days"], parts["year"]
    if year.unit is not Unit.YEAR or days.fixed or days.year is not None:
        return None
    if days.month is not None:
        made = in_year(days, year.first.year)
        return None if made is None else Made(Kind.DATE if made.is_day else Kind.PERIOD, replace(made, past=year.past))
    if days.unit is Unit.WEEK and days.first.isocalendar().week:
        return numbered_in(Unit.WEEK, days.first.isocalendar().week, year.first.year, now)
    if days.unit in {Unit.QUARTER, Unit.HALFYEAR}:
        size = 3 if days.unit is Unit.QUARTER else 6
        return numbered_in(days.unit, (days.first.month - 1) // size + 1, year.first.year, now)
    return None


def weekend_of_day(parts: Parts, now: Now) -> Made:
    """What is meant by "Labor Day weekend", "the weekend of 5 April": the days off next to it, and itself."""
    return weekend_about(parts["date"] or parts["date2"], now)


def weekend_about(days: Days, now: Now) -> Made:
    """The days off next to a day, and the day itself."""
    on = days.first
    near = plus_days(on, -7) if on.weekday() in now.calendar.working_days and on.weekday() <= 1 else on
    off = unit_around(near, Unit.WEEKEND, now)
    first, until = min(off.first, on), max(off.until, plus_days(on, 1))
    return Made(Kind.PERIOD, Days(first, until, Unit.WEEKEND, fixed=days.fixed))


def soon(_parts: Parts, now: Now) -> Made:
    """What is meant by "as soon as possible": from now, with no end."""
    return Made(Kind.RANGE, Range(moment_at(now.at.replace(second=0, microsecond=0)), None))


def so_far(parts: Parts, now: Now) -> Made:
    """What is meant by "to date", "year to date", "from March to date"."""
    today = day_of(now.today, fixed=True)
    unit, first = parts.node("unit"), parts["first"]
    if unit is not None:
        first = unit_around(now.today, unit_of(unit), now)
    return Made(Kind.RANGE, Range(first and day_of(_gone(first, now), fixed=True), today, past=True))


def _gone(days: Days, now: Now) -> date:
    """The first day of what has begun already, in its other reading where the likelier is still to come."""
    return days.other.first if days.first > now.today and days.other is not None else days.first


def decade(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "the 1990s", "the '90s"."""
    number = int(parts["year"])
    year = number if number >= 100 else 1900 + number if number >= 30 else 2000 + number
    if year % 10:
        return None
    first = date(year, 1, 1)
    return Made(Kind.PERIOD, Days(first, plus_months(first, 120), Unit.DECADE, year=year, fixed=True))


def century(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "the 21st century"."""
    number = int(parts["number"])
    if parts["unit"] is not Unit.CENTURY or not 1 < number < 30:
        return None
    first = date(number * 100 - 100, 1, 1)
    return Made(Kind.PERIOD, Days(first, plus_months(first, 1200), Unit.CENTURY, fixed=True))
