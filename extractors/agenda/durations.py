"""How long an agenda item lasts: `15 min`, `15'`, `1h30`, `¼ h`, "half an hour", "خمس عشرة دقيقة", `10-15 min` (fifteen)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from extractors.agenda.words import agenda_words, either, every
from extractors.folding import fold_word
from extractors.languages import CODES
from extractors.numbers import spelled, spelled_pattern

_LONGEST = 12 * 60
_FRACTIONS = {"¼": 15, "½": 30, "¾": 45, "1/4": 15, "1/2": 30, "3/4": 45}
_OPENING = frozenset("([{<-:,|;/+\t~*_=>")
_CLOSING = frozenset(")]}>-:,|;/+\t([~*_.")
_ABOUT = re.compile(
    r"(?:^|(?<=[\s(\[,;:|~-]))(?:approx\.?|approximately|about|around|roughly|ca\.?|circa|max\.?|maximum|up to|for"
    r"|env\.?|environ|etwa|circa"
    r"|aprox\.?|unos"
    r"|pendant|لمده|حوالي|مده|المده:?|duration:?|time:?|duree:?|durée:?|dauer:?|duración:?|length:?|timebox:?|est\.?|~|≈|=|\+)\s?$"
)
_NO_ITEM = re.compile(
    r"\s*(?:items?|slots?|topics?|sessions?|increments?|blocks?|each way|late|early|ago|before|after|from|away|walk|drive)\b"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """Minutes, and where in the folded line they stand."""

    minutes: int
    start: int
    end: int


def durations(line: str, *, sure: bool = False) -> list[Duration]:
    """The durations in a folded line that stand apart from its sentence, as an agenda's do, in order.

    `sure` leaves out what may be metres or feet: a bare `15m` behind words.
    """
    return [found for found in _all_durations(line) if 0 < found.minutes <= _LONGEST and _stands_apart(line, found, sure=sure)]


def total(found: list[Duration], line: str) -> int | None:
    """The minutes that they mean together: joined by a plus they add up, else the first counts."""
    if not found:
        return None
    minutes = found[0].minutes
    for before, after in pairwise(found):
        if line[before.end : after.start].strip() != "+":
            break
        minutes += after.minutes
    return minutes


def _all_durations(line: str) -> Iterator[Duration]:
    for match in _pattern().finditer(line):
        minutes = _minutes(match)
        if minutes is not None:
            yield Duration(minutes, match.start(), match.end())


def _minutes(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups["word"]:
        return _spoken()[groups["word"]]
    if groups["clock_h"]:
        return int(groups["clock_h"]) * 60 + int(groups["clock_m"])
    if groups["fraction"]:
        return int(groups["whole"] or 0) * 60 + _FRACTIONS[groups["fraction"]]
    if groups["minutes"]:
        return round(_number(groups["minutes"])) + round(_number(groups["more"] or "0"))
    if groups["hours"]:
        return round(_number(groups["hours"]) * 60)
    return _spelled(groups["spelled"])


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))


def _spelled(words: str) -> int | None:
    for code in CODES:
        read = spelled(words, 0, code)
        if read is not None and read[1] == len(words.rstrip(" -")):
            return int(read[0])
    return None


def _stands_apart(line: str, found: Duration, *, sure: bool) -> bool:
    """True between separators or brackets, at the line's end behind words, or at its beginning."""
    before = line[max(0, found.start - 24) : found.start]
    gap = before[len(before.rstrip(" ")) :]
    before = _ABOUT.sub("", before.rstrip(" ")).rstrip(" ")
    after = line[found.end : found.end + 24]
    if _NO_ITEM.match(after):
        return False
    opened = not before or before[-1] in _OPENING or len(gap) > 1
    rest = after.lstrip(" ")
    closed = not rest.rstrip(". ") or rest[0] in _CLOSING
    starts = found.start == 0 or not before
    return (
        (opened and closed) or (closed and not rest.rstrip(". )]*_~") and not (sure and _is_letter_unit(line, found))) or starts
    )


def _is_letter_unit(line: str, found: Duration) -> bool:
    return line[found.start : found.end].lstrip("0123456789 ") in {"m", "'", "h", "s", "د", "س"}


@cache
def _spoken() -> dict[str, int]:
    return {fold_word(word): minutes for words in agenda_words() for word, minutes in words.spoken.items()}


@cache
def _pattern() -> re.Pattern[str]:
    minute, hour = either(lambda words: words.minutes), either(lambda words: words.hours)
    phrases = "|".join(sorted((re.escape(word) for word in _spoken()), key=len, reverse=True))
    number, both = r"\d{1,3}(?:[.,]\d{1,2})?", "(?:-|to|a|à|bis|الي)"
    cardinals = "|".join(f"(?:{spelled_pattern(code)})" for code in CODES)
    return re.compile(
        rf"(?<![\w.,$€£#/:'])(?:"
        rf"(?P<clock_h>\d{{1,2}}) ?{hour} ?(?:and |et |und |y |و ?)?(?P<clock_m>[0-5]?\d)(?: ?{minute})?(?!\w)"
        rf"|(?:(?P<whole>\d) ?)?(?P<fraction>[¼½¾]|[13]/[24]) ?{hour}(?!\w)"
        rf"|(?:{number} ?{both} ?)?(?P<minutes>{number})(?: ?\+ ?(?P<more>\d{{1,2}}))? ?-?(?:{minute}(?!\w)|'(?![\w']))"
        rf"|(?:{number} ?{both} ?)?(?P<hours>{number}) ?-?{hour}(?!\w)"
        rf"|(?P<word>{phrases})(?!\w)"
        rf"|(?P<spelled>(?:{cardinals})(?=[ -]{minute}(?!\w)))[ -]{minute}"
        rf")"
    )


def mentions_minutes() -> str:
    """An RE2 pattern that finds whatever may be a duration of minutes or hours."""
    units = "|".join(sorted({*every(lambda words: words.minutes), *every(lambda words: words.hours)}, key=len, reverse=True))
    return rf"[0-9¼½¾] ?-?(?:{units}|')|{'|'.join(re.escape(word) for word in _spoken())}"
