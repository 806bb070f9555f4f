"""Clock times of agenda items: `09:10 - 09:40`, `9-9:30am`, `14h00`, `من ٩:٠٠ إلى ٩:٣٠`, or a start alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractors.agenda.words import either, either_pattern

_DAY = 24 * 60
_HALF_DAY = 12 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """When an item starts and ends, in minutes of the day; `start` and `end` are where it stands in the folded line.

    `exact` is set where the text tells morning from afternoon, or counts to 24.
    """

    starts: int
    ends: int | None
    start: int
    end: int
    exact: bool


def clock_in(line: str) -> Clock | None:
    """The clock range of a folded line, wherever it stands, or the single time that it begins with."""
    if _sign().search(line) is None:
        return None
    found = _range().search(line) or _single().match(line) or _bracketed().search(line)
    return _read(found) if found is not None else None


def clock_text(minutes: int) -> str:
    """`HH:MM` of minutes of the day."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _read(found: re.Match[str]) -> Clock | None:
    groups = found.groupdict()
    starts = _minute_of_day(groups["hour"], groups["minute"], groups["half"] or _shared_half(groups))
    if starts is None:
        return None
    exact = bool(groups["half"] or groups.get("half2")) or starts >= _HALF_DAY + 60 or groups["hour"].startswith("0")
    if groups.get("hour2") is None:
        return Clock(starts, None, found.start(), found.end(), exact)
    ends = _minute_of_day(groups["hour2"], groups["minute2"], groups["half2"])
    if ends is None:
        return None
    if ends <= starts and ends < _HALF_DAY and not groups["half2"]:
        ends += _HALF_DAY
    return Clock(starts, ends, found.start(), found.end(), exact) if starts < ends <= _DAY else None


def _shared_half(groups: dict[str, str | None]) -> str | None:
    """`9-9:30pm` means the evening at both ends, `11-1pm` does not."""
    half, hour, hour2 = groups.get("half2"), groups["hour"], groups.get("hour2")
    if not half or not hour or not hour2:
        return None
    return half if int(hour) % 12 <= int(hour2) % 12 or int(hour) > 12 else _other(half)  # noqa: PLR2004 (hours)


def _other(half: str) -> str:
    return "am" if _is_afternoon(half) else half


def _is_afternoon(half: str) -> bool:
    return half[0] == "p" or half in {"م", "مساء", "ظهرا", "عصرا"}


def _minute_of_day(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if half and half[0] in "apمص" and hours <= 12:  # noqa: PLR2004 (hours of a half day)
        hours = hours % 12 + (12 if _is_afternoon(half) else 0)
    elif half and _is_afternoon(half) and hours < 12:  # noqa: PLR2004
        hours += 12
    moment = hours * 60 + minutes
    return moment if moment <= _DAY else None


def _time(suffix: str = "") -> str:
    half = either_pattern(lambda words: (words.half_days,) if words.half_days else ())
    return rf"(?P<hour{suffix}>[01]?\d|2[0-4])(?:[:.h](?P<minute{suffix}>[0-5]\d))?(?: ?(?P<half{suffix}>{half})(?![^\W\d_]))?"


def clock_sign() -> str:
    """A pattern, for RE2 and Python, of what every clock time has: minutes behind a separator, or a half of the day."""
    half = either_pattern(lambda words: (words.half_days,) if words.half_days else ())
    return rf"[0-9](?:[:.h][0-9][0-9]| ?{half})"


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(clock_sign())


@cache
def _range() -> re.Pattern[str]:
    until = rf"(?:-|{either(lambda words: words.until)})"
    told = r"(?=[^-]{0,12}[:.h]\d\d|.{0,24}(?<=[\d ])(?:[ap]\.?m|uhr|h\b|ص|م\b|صباح|مساء))"
    lead = r"(?<![\w.:/-])(?:من |from |de |von )?(?:الساعه )?"
    return re.compile(rf"{lead}{told}{_time()} ?{until} ?(?:الساعه )?{_time('2')}{_END}")


@cache
def _single() -> re.Pattern[str]:
    half = either_pattern(lambda words: (words.half_days,) if words.half_days else ())
    told = rf"(?=\d{{1,2}}(?:[:h.]\d\d(?!\d)| ?{half}(?![^\W\d_])))"
    return re.compile(rf"[(\[]?(?:at |um |à |الساعه )?{told}{_time()}{_END}[)\]]?")


@cache
def _bracketed() -> re.Pattern[str]:
    """A single time in brackets at the end of a line."""
    return re.compile(rf"[(\[](?=\d{{1,2}}[:h.]\d\d){_time()}[)\]]$")


_ZONES = r"\(?(?:gst|ast|utc|gmt|cet|cest|bst|est|edt|pst|pdt|ist|ksa time|dubai time|uae time)\)?(?!\w)"
_END = rf"(?![\w/]|[:.]\d)(?: ?{_ZONES})?"
