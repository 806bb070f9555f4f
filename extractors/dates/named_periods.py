"""Periods by name: seasons, long weekends, fiscal years, and any of them in a given year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.grammar import Made, Parts
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.periods import numbered_in, turn_of
from extractors.dates.reckoning import (
    in_year,
    plus_days,
    plus_months,
    quarter_of,
    unit_around,
    year_of,
)
from extractors.dates.values import Days, Unit


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


def season(parts: Parts, now: Now) -> Made:
    """What is meant by "this summer": by its astronomical days, the one that lasts or comes."""
    month, turn = parts["season"], turn_of(parts.node("turn"))
    starts = [date(now.today.year + step, month, 21) for step in (-2, -1, 0, 1, 2)]
    lasting = next(first for first in starts if plus_months(first, 3) > now.today)
    place = starts.index(lasting)
    if turn > 0 and lasting <= now.today:
        place += 1
    if turn < 0:
        place -= 1
    first = starts[place]
    return Made(Kind.PERIOD, Days(first, plus_months(first, 3), Unit.QUARTER, fixed=True, past=turn < 0))


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
    days: Days = parts["date"] or parts["date2"]
    on = days.first
    near = plus_days(on, -7) if on.weekday() in now.calendar.working_days and on.weekday() <= 1 else on
    off = unit_around(near, Unit.WEEKEND, now)
    first, until = min(off.first, on), max(off.until, plus_days(on, 1))
    return Made(Kind.PERIOD, Days(first, until, Unit.WEEKEND, fixed=days.fixed))
