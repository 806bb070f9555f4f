"""Until when an offer stands: "valid until 31 March", "valid for 30 days"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from domain.findings import Context, DateFinding
from extractors.folding import Folded
from extractors.prices.lexicon import lexicon
from extractors.prices.signals import Signal
from extractors.words import alternatives, key

_SATURDAY = 5
_REACH, _OVERLAP = 16, 8  # characters between "valid until" and its date, and how far a date may hold the word "until"
_FAR = date(9000, 1, 1)  # no calendar ends within an offer's validity of it
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def valid_until(
    folded: Folded, signals: Sequence[Signal], context: Context, language: str, dates: Sequence[DateFinding] = ()
) -> date | None:
    """The last day on which the offer in the text stands; None where it says none or says it in no way that is understood."""
    words = _pattern(language)
    for signal in signals:
        found = words.match(folded.text, signal.start, signal.limits.end)
        if found and found["count"]:
            return _after(int(found["count"]), found["unit"], context, language)
        if found and (day := _named(folded.span(found.start(), found.end()).end, dates)) is not None:
            return day
    return None


def _named(end: int, dates: Sequence[DateFinding]) -> date | None:
    """The day of the first of `dates` right behind the original index `end`: the last one where it is a range."""
    for found in dates:
        if end - _OVERLAP <= found.span.start <= end + _REACH:
            return _day(found.value if isinstance(found.value, str) else found.value[1])
    return None


def _day(value: str | None) -> date | None:
    """The day that a date finding's value begins with; None for clock times, durations and recurrences."""
    return date.fromisoformat(value[:10]) if value and _ISO.match(value) else None


def _after(count: int, unit: str, context: Context, language: str) -> date | None:
    written = min(context.written_at.date(), _FAR)
    days = lexicon(language).days[key(unit)]
    if days == 0:
        return _working(written, count, context)
    return written + timedelta(days=count * days) if days > 0 else _months(written, -count * days)


def _working(written: date, count: int, context: Context) -> date:
    working = context.calendar
    day = written
    while count:
        day += timedelta(days=1)
        count -= working.is_working_day(day) if working is not None else day.weekday() < _SATURDAY
    return day


def _months(written: date, count: int) -> date:
    years, month = divmod(written.month - 1 + count, 12)
    year = written.year + years
    return date(year, month + 1, min(written.day, calendar.monthrange(year, month + 1)[1]))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    table = lexicon(language)
    return re.compile(
        rf"(?<!\w)(?:(?:{table.words.valid_for})\s?(?:a\s(?:period\s)?(?:of\s)?|of\s|de\s)?(?P<count>[0-9]{{1,3}})(?:\s?-\s?|\s)(?P<unit>{alternatives(table.days)})(?!\w)|(?:{table.words.valid_until})(?!\w))"
    )
