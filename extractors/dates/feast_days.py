"""On which days feasts and public days fall: the same day each year, the nth weekday, from Easter, and by other calendars."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from extractors.dates.feast_tables import BY_REGION, EASTER, EASTERN, FIXED, HIJRI, LASTING, LUNISOLAR, NTH, TABLES
from extractors.dates.reckoning import day_of, nth_weekday, plus_days
from extractors.dates.values import Days, Unit

_HIJRI_YEARS = range(1343, 1501)
_JULIAN_LAG = 13


def has_a_date(name: str) -> bool:
    """True for a feast that falls on the same day and month each year."""
    return name in FIXED or name in BY_REGION


def feast_days(name: str, year: int, region: str) -> list[Days]:
    """When a feast is in a Gregorian year: never, once, or (of the moon's feasts, in some years) twice."""
    return [_lasting(name, on) for on in _first_days(name, year, region)]


def _lasting(name: str, first: date) -> Days:
    """One day, or all of a longer feast; those of the Hebrew calendar from the evening before."""
    length = LASTING.get(name, 1)
    eve = name in TABLES and TABLES[name][0] == "hebrew"
    if length == 1 and not eve:
        return day_of(first)
    return Days(plus_days(first, -1 if eve else 0), plus_days(first, length), Unit.WEEK)


def _first_days(name: str, year: int, region: str) -> list[date]:
    if name == "eid":
        return sorted(_hijri_days("eid al-fitr", year) + _hijri_days("eid al-adha", year))
    if name in HIJRI:
        return _hijri_days(name, year)
    if name in TABLES:
        return _in_table(name, year)
    on = _fixed(name, year, region) or _movable(name, year)
    return [] if on is None else [on]


def _fixed(name: str, year: int, region: str) -> date | None:
    regions: Mapping[str, tuple[int, int]] = BY_REGION.get(name, {})
    on = FIXED.get(name) or regions.get(region) or regions.get("")
    if on is None:
        return None
    day = date(year, *on)
    return plus_days(day, -1) if name == "kings day" and day.weekday() == 6 else day


def _movable(name: str, year: int) -> date | None:
    if name in NTH:
        return _nth(name, year)
    if name in EASTER:
        return plus_days(easter(year), EASTER[name])
    return plus_days(eastern_easter(year), EASTERN[name]) if name in EASTERN else None


def _nth(name: str, year: int) -> date | None:
    month, weekday, number, after = NTH[name]
    first = date(year, month, 1)
    on = nth_weekday(weekday, number, Days(first, date(year, month + 1, 1)))
    return plus_days(on, after) if on else None


def _in_table(name: str, year: int) -> list[date]:
    calendar, table, after = TABLES[name]
    on = _table(calendar, table).get(year) or ()
    days = on if on and isinstance(on[0], tuple) else [on]  # some years hold two of the moon's feasts
    return [plus_days(date(year, *day), after) for day in days if day]


@cache
def _table(calendar: str, name: str) -> Mapping[int, Any]:
    """Month and day by year (or several such pairs), as `holidays` knows them."""
    from holidays import calendars

    found: Mapping[int, Any] = getattr(getattr(calendars, LUNISOLAR[calendar]), f"{name}_DATES")
    return found


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, part = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, left = divmod(rest, 4)
    weekday = (32 + 2 * part + 2 * quarter - epact - left) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def eastern_easter(year: int) -> date:
    """Easter Sunday of the eastern churches, from 1900 to 2099 (Meeus's rule for the Julian calendar)."""
    epact = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + weekday + 114, 31)
    return plus_days(date(year, month, day + 1), _JULIAN_LAG)


def from_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Hijri date, or None outside the calendar's tables (1343 to 1500)."""
    if year not in _HIJRI_YEARS:
        return None
    from hijridate import Hijri

    try:
        made: date = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(made.year, made.month, made.day)


def is_hijri_year(year: int) -> bool:
    """True for a year that the Hijri calendar's tables hold."""
    return year in _HIJRI_YEARS


def hijri_year_of(day: date) -> int:
    """The Hijri year that a Gregorian day falls in, to within a few days of its turn."""
    return int((day.year + (day.timetuple().tm_yday - 1) / 365.25 - 621.57) * 1.0307)


def _hijri_days(name: str, year: int) -> list[date]:
    month, day = HIJRI[name]
    around = hijri_year_of(date(year, 1, 1))
    days = [from_hijri(hijri, month, day) for hijri in range(around - 1, around + 3)]
    return [on for on in days if on is not None and on.year == year]
