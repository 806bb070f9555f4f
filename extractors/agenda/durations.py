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
from extractors.numbers import spelled

_LONGEST = 12 * 60
_LONGEST_NUMBER = 40
_LONGEST_LEAD = 24
_NUMBER_WORDS = 4
_WORD = re.compile(r"[^\W\d_]+")
_FRACTIONS = {"¼": 15, "½": 30, "¾": 45, "1/4": 15, "1/2": 30, "3/4": 45}
_OPENING = frozenset("([{<-:,|;/+\t~*_=>")
_CLOSING = frozenset(")]}>-:,|;/+\t([~*_.")
_ABOUT = re.compile(
    r"(?:^|(?<=[\s(\[,;:|~-]))(?:approx\.?|approximately|about|around|roughly|ca\.?|circa|max\.?|maximum|up to|for"
    r"|env\.?|environ|etwa|circa"
    r"|aprox\.?|unos"
    r"|pendant|لمده|حوالي|مده|المده:?|duration:?|time:?|duree ?:?|durée ?:?"
    r"|dauer:?|duración:?|length:?|timebox:?|est\.?|~|≈|=|\+)\s?$"
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

    Each begins with its `about` or `duration:`. `sure` leaves out what may be metres or feet: a bare `15m` behind words.
    """
    found = ((one, _lead(line, one)) for one in _all_durations(line) if 0 < one.minutes <= _LONGEST)
    return [Duration(one.minutes, lead, one.end) for one, lead in found if _stands_apart(line, one, lead, sure=sure)]


def _lead(line: str, found: Duration) -> int:
    """Where the words before a duration begin that belong to it."""
    first = max(0, found.start - _LONGEST_LEAD)
    before = line[first : found.start]
    lead = _ABOUT.search(before)
    return first + lead.start() if lead is not None else found.start


def total(found: list[Duration], line: str) -> int | None:
    """The minutes that they mean together: joined by a plus they add up, else the first counts."""
    if not found:
        return None
    minutes = found[0].minutes
    for before, after in pairwise(found):
        if not line[before.end : after.end].lstrip().startswith("+"):
            break
        minutes += after.minutes
    return minutes


def minutes_of(words: str) -> int | None:
    """The minutes that folded `words` tell of: a number alone, or the first duration in them; None where they tell none."""
    if words.isdigit():
        return int(words)
    found = next(_all_durations(words), None)
    return found.minutes if found is not None else None


def _all_durations(line: str) -> Iterator[Duration]:
    """The durations of a line in order; where one in words and one in digits overlap, the one in words."""
    found = [_in_words(line, *hit.span()) for hit in _worded().finditer(line)] if any(stem in line for stem in _stems()) else []
    taken = 0
    for one in sorted((one for one in (*found, *_in_digits(line)) if one is not None), key=lambda one: (one.start, -one.end)):
        if one.start >= taken:
            yield one
            taken = one.end


def _in_digits(line: str) -> Iterator[Duration]:
    if any(char in line for char in "0123456789¼½¾") and _counted().search(line):
        for match in _pattern().finditer(line):
            yield Duration(_minutes(match), match.start(), match.end())


def _in_words(line: str, start: int, end: int) -> Duration | None:
    """The duration whose last words stand at `[start, end)`: a known phrase, or a spelled number before a unit."""
    known = _spoken().get(line[start:end])
    if known is not None:
        return Duration(known, start, end)
    before = line[max(0, start - _LONGEST_NUMBER) : start]
    begins = [start - len(before) + found.start() for found in _WORD.finditer(before)]
    for begin in begins[-_NUMBER_WORDS:]:
        for code in CODES:
            read = spelled(line, begin, code)
            if read is not None and not line[read[1] : start].strip(" -"):
                return Duration(int(read[0]), begin, end)
    return None


def _minutes(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups["clock_h"]:
        return int(groups["clock_h"]) * 60 + int(groups["clock_m"])
    if groups["fraction"]:
        return int(groups["whole"] or 0) * 60 + _FRACTIONS[groups["fraction"]]
    if groups["minutes"]:
        return round(_number(groups["minutes"])) + round(_number(groups["more"] or "0"))
    return round(_number(groups["hours"]) * 60) + (30 if groups["half"] else 0)


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))


def _stands_apart(line: str, found: Duration, lead: int, *, sure: bool) -> bool:
    """True between separators or brackets, at the line's end behind words, or at its beginning."""
    after = line[found.end : found.end + _LONGEST_LEAD]
    if _NO_ITEM.match(after):
        return False
    before = line[:lead].rstrip(" ")
    rest = after.lstrip(" ")
    if not before:
        return True
    opened = before[-1] in _OPENING or lead - len(before) > 1
    last = not rest.strip(" .)]*_~")
    return (opened and (last or rest[0] in _CLOSING)) or (last and not (sure and _is_letter_unit(line, found)))


def _is_letter_unit(line: str, found: Duration) -> bool:
    return line[found.start : found.end].lstrip("0123456789 ") in {"m", "'", "h", "s", "د", "س"}


@cache
def _spoken() -> dict[str, int]:
    return {fold_word(word): minutes for words in agenda_words() for word, minutes in words.spoken.items()}


@cache
def _pattern() -> re.Pattern[str]:
    minute, hour = either(lambda words: words.minutes), either(lambda words: words.hours)
    number, both = r"\d{1,3}(?:[.,]\d{1,2})?", "(?:-|to|a|à|bis|الي)"
    return re.compile(
        rf"(?<![\w.,$€£#/:'])(?:"
        rf"(?P<clock_h>\d{{1,2}}) ?{hour} ?(?:and |et |und |y |و ?)?(?P<clock_m>[0-5]?\d)(?: ?{minute})?(?!\w)"
        rf"|(?:(?P<whole>\d) ?)?(?P<fraction>[¼½¾]|[13]/[24]) ?{hour}(?!\w)"
        rf"|(?:{number} ?{both} ?)?(?P<minutes>{number})(?: ?\+ ?(?P<more>\d{{1,2}}))? ?-?(?:{minute}(?!\w)|'(?![\w']))"
        rf"|(?:{number} ?{both} ?)?(?P<hours>{number}) ?-?{hour}(?!\w)(?P<half> ?(?:and a half|et demie|y media|و ?نصف)(?!\w))?"
        rf")"
    )


@cache
def _counted() -> re.Pattern[str]:
    """Finds what every duration in digits has: a digit before a unit."""
    return re.compile(rf"[\d¼½¾] ?-?(?:{either(lambda words: words.minutes)}|{either(lambda words: words.hours)}|')")


@cache
def _worded() -> re.Pattern[str]:
    """Finds a duration in words, or the unit behind a spelled number."""
    phrases = "|".join(sorted((re.escape(word) for word in _spoken()), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{phrases}|(?<=[^\W\d_][ -]){either(lambda words: words.minutes)})(?!\w)")


@cache
def _stems() -> tuple[str, ...]:
    """One of these stands in whatever has a duration in words: the longest word of each phrase, and each unit."""
    longest = {max(phrase.split(), key=len) for phrase in _spoken()}
    units = {unit for unit in every(lambda words: words.minutes) if len(unit) > 2}  # noqa: PLR2004 (letters are no words)
    stems = longest | units
    return tuple(stem for stem in stems if not any(other != stem and other in stem for other in stems))


def _in_words_hint() -> str:
    units = either(lambda words: (word for word in words.minutes if len(word) > 1))
    return rf"{'|'.join(re.escape(word) for word in _spoken())}|[^0-9 ][ -]{units}"


def mentions_minutes() -> str:
    """An RE2 pattern that finds whatever may be a duration of minutes or hours."""
    units = "|".join(sorted({*every(lambda words: words.minutes), *every(lambda words: words.hours)}, key=len, reverse=True))
    return rf"[0-9¼½¾] ?-?(?:{units}|')|{_in_words_hint()}"
