"""Whether a mention is of what is over: "thanks for Tuesday", "we met on 3 May"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from extractors.dates.lexicon import Lexicon
from extractors.dates.now import Now
from extractors.dates.values import DayPart, Days, Moment, Range

_LOOK_BACK = 70
#: A day without a year, said of the past, is at most so long ago: else the coming one is meant after all.
_LONG_AGO = 200
_SENTENCE_ENDS = (".", "!", "?", "\n\n", ";")


def says_past(text: str, start: int, lexicon: Lexicon) -> bool:
    """True where the nearest cue before `start` in its sentence is one of the past."""
    before = text[max(0, start - _LOOK_BACK) : start]
    before = before[max(before.rfind(mark) for mark in _SENTENCE_ENDS) + 1 :]
    past = max((found.end() for found in lexicon.past.finditer(before)), default=-1)
    future = max((found.end() for found in lexicon.future.finditer(before)), default=-1)
    return past >= max(future, 0)  # a cue of the past may hold one of what is to come: "was due"


def is_past(value: Any, now: Now) -> bool:  # noqa: ANN401 - any of `values.Value`
    """True where the expression itself, or the day it means, is over."""
    if isinstance(value, (Moment, DayPart)):
        return is_past(value.days, now)
    if isinstance(value, Range):
        first = value.first.days if isinstance(value.first, Moment) else value.first
        ahead = first is not None and first.first > now.today  # "as of 1 April"
        return (value.past and not ahead) or (value.last is not None and is_past(value.last, now))
    return isinstance(value, Days) and (value.past or value.until <= now.today)


def turned_back(value: Any, now: Now) -> Any:  # noqa: ANN401
    """The same words as said of what is over: the last such day rather than the coming one."""
    if isinstance(value, (Moment, DayPart)):
        return replace(value, days=turned_back(value.days, now))
    if isinstance(value, Range) and value.first is None and value.last is not None:
        last = turned_back(value.last, now)
        return value if last is value.last else replace(value, last=last)
    if not isinstance(value, Days) or value.fixed or value.other is None or value.first <= now.today:
        return value
    gone = value.other
    if gone.first > now.today or (now.today - gone.first).days > _LONG_AGO:
        return value
    return replace(gone, past=True, other=replace(value, other=None))
