"""Dates and times written in digits alone: 2026-03-05, 05/03/2026, 15:30, 10h30."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.reckoning import day_in_year, day_of, month_of
from extractors.dates.values import Clock, Days, Moment, Zone

Shape = tuple[Kind, Any] | None
_STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s?(?:(z)|([+-])(\d\d):?(\d\d))?")
#: Two-digit years up to this one are of this century.
_CENTURY_TURN = 40


def full_year(year: int) -> int:
    """The year that two digits stand for; four-digit years as they are."""
    if year > 99:
        return year
    return year + (2000 if year < _CENTURY_TURN else 1900)


def _stamp(words: str, _numbers: list[int], _now: Now) -> Shape:
    found = _STAMP.fullmatch(words)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(group or 0) for group in found.groups()[:6])
    on, clock = _date(year, month, day), clock_at(hour, minute, second)
    if on is None or clock is None:
        return None
    if found.group(7):
        clock = Clock(hour, minute, second, exact=True, zone=Zone("UTC"))
    elif found.group(8):
        offset = int(found.group(9)) * 60 + int(found.group(10))
        offset = -offset if found.group(8) == "-" else offset
        clock = Clock(hour, minute, second, exact=True, zone=Zone(words[-6:].upper(), offset=offset))
    return Kind.MOMENT, Moment(on, clock)


def _year_first(_words: str, numbers: list[int], _now: Now) -> Shape:
    if 1343 <= numbers[0] <= 1500:
        from extractors.dates.feasts import hijri_shape

        days = hijri_shape(*numbers)
        return None if days is None else (Kind.FULLDATE, days)
    made = _date(*numbers) if numbers[0] >= 1000 else None
    return None if made is None else (Kind.FULLDATE, made)


def _year_last(_words: str, numbers: list[int], now: Now) -> Shape:
    first, second, year = numbers
    if 1343 <= year <= 1500:
        return _year_first(_words, [year, second, first], now)
    made = either_order(first, second, full_year(year), now)
    return None if made is None else (Kind.FULLDATE, made)


def _spaced(words: str, numbers: list[int], now: Now) -> Shape:
    return _year_first(words, numbers, now) if words[2].isdigit() else _year_last(words, numbers, now)


def _compact(words: str, _numbers: list[int], _now: Now) -> Shape:
    made = _date(int(words[:4]), int(words[4:6]), int(words[6:]))
    return None if made is None else (Kind.FULLDATE, made)


def _month_year(_words: str, numbers: list[int], _now: Now) -> Shape:
    month, year = numbers
    return (Kind.MONTHYEAR, month_of(year, month)) if 1 <= month <= 12 else None


def _year_month(words: str, numbers: list[int], now: Now) -> Shape:
    return _month_year(words, numbers[::-1], now)


def _short(words: str, numbers: list[int], now: Now) -> Shape:
    made = short_date(numbers[0], numbers[1], now)
    if made is None or numbers == [24, 7]:
        return None
    padded = words[0] == "0" or "/0" in words  # "03/04" is no three quarters
    return Kind.SHORTDATE, (made, (0, 0) if padded else tuple(numbers))


def _clock(words: str, numbers: list[int], _now: Now) -> Shape:
    made = clock_at(*numbers, padded=words[0] == "0" and words[1] != ":")
    return None if made is None else (Kind.CLOCKSHAPE, made)


def _point(words: str, numbers: list[int], _now: Now) -> Shape:
    _whole, part = words.split(".")
    if len(part) == 2 and numbers[0] < 24 and numbers[1] < 60:
        return Kind.DOTCLOCK, (float(words), clock_at(*numbers), tuple(numbers))
    return Kind.DECIMAL, (float(words), None, tuple(numbers))


def _hour(_words: str, numbers: list[int], _now: Now) -> Shape:
    made = clock_at(*numbers, padded=True)
    return None if made is None else (Kind.HCLOCK, made)


def _apostrophe(_words: str, numbers: list[int], _now: Now) -> Shape:
    return Kind.YEAR2, full_year(numbers[0])


def _thousands(words: str, _numbers: list[int], _now: Now) -> Shape:
    return Kind.BIG, int(words.replace(",", ""))


SHAPES: dict[str, Callable[[str, list[int], Now], Shape]] = {
    "stamp": _stamp,
    "ymd": _year_first,
    "dmy": _year_last,
    "spaced": _spaced,
    "compact": _compact,
    "my": _month_year,
    "ym": _year_month,
    "short": _short,
    "weakshort": lambda _words, _numbers, _now: None,
    "clock": _clock,
    "hclock": _hour,
    "point": _point,
    "year2": _apostrophe,
    "thousands": _thousands,
}


def _date(year: int, month: int, day: int) -> Days | None:
    on = day_in_year(year, month, day)
    return None if on is None else day_of(on, year=year, month=month, day=day, fixed=True)


def either_order(first: int, second: int, year: int, now: Now) -> Days | None:
    """The day, read in the region's order; the other order as its other reading where that is a day too."""
    from dataclasses import replace

    month_first, day_first = _date(year, first, second), _date(year, second, first)
    likely, other = (month_first, day_first) if now.month_first else (day_first, month_first)
    if likely is None:
        return other
    return replace(likely, other=other) if other is not None and other.first != likely.first else likely


def short_date(first: int, second: int, now: Now) -> Days | None:
    """A day and month without a year, in the region's order."""
    from dataclasses import replace

    from extractors.dates.reckoning import nearest_day

    month_first, day_first = nearest_day(first, second, now), nearest_day(second, first, now)
    likely, other = (month_first, day_first) if now.month_first else (day_first, month_first)
    if likely is None:
        return other
    return replace(likely, other=other) if other is not None and other.first != likely.first else likely


def clock_at(hour: int, minute: int = 0, second: int = 0, *, padded: bool = False) -> Clock | None:
    """A time of day as 24-hour digits give it, or None where there is none such."""
    if hour == 24 and not minute:
        return Clock(0, 0, 0, exact=True, days=1)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return Clock(hour, minute, second, exact=hour > 12 or hour == 0 or padded)


def today_at(now: Now) -> datetime:
    """The instant of writing, to the minute."""
    return now.at.replace(second=0, microsecond=0)


def tomorrow_of(day: date) -> date:
    """The next day."""
    return day + timedelta(days=1)
