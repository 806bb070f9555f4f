"""Spelled numbers: "two thousand five hundred", "خمسة آلاف", "zweiundzwanzig", "half a million", "twenty-first".

All functions read folded text (`extractors.folding`), which has Western digits only; `language` is a code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from extractors.languages import language as language_of
from extractors.languages.base import NumberWords
from extractors.words import alternatives, key

_LONGEST: Final = 12  # words of one number: no amount in a mail has more


def spelled(text: str, start: int, language: str) -> tuple[Decimal, int] | None:
    """The cardinal that is spelled out from `start`, and where it ends; None where none begins there."""
    lexicon = _lexicon(language)
    reading = _Reading(lexicon)
    article = lexicon.article.match(text, start)
    found, at, joined = None, article.end() if article else start, False
    for _ in range(_LONGEST):
        word = lexicon.word.match(text, at)
        if word is None or not reading.take(key(word[0]), joined=joined, article=bool(article)):
            break
        at = word.end()
        if not text[at : at + 1].isalnum() and reading.value is not None:
            found = (reading.value, at)
        link = lexicon.link.match(text, at)
        if link is None:
            break
        at, joined = link.end(), link["join"] is not None or link.end() == at
    return found


def scale(text: str, start: int, language: str) -> tuple[Decimal, int] | None:
    """The factor that a scale word at `start` stands for ("million", "آلاف"), as after digits, and where the word ends."""
    lexicon = _lexicon(language)
    word = lexicon.word.match(text, start)
    factor = lexicon.scales.get(key(word[0])) if word else None
    return (Decimal(factor), word.end()) if word and factor and not text[word.end() : word.end() + 1].isalnum() else None


def ordinal(text: str, start: int, language: str) -> tuple[int, int] | None:
    """The ordinal from 1 to 31 that is spelled out from `start`, and where it ends."""
    lexicon = _lexicon(language)
    word = lexicon.ordinal.match(text, start)
    return (lexicon.ordinals[key(word[0])], word.end()) if word else None


def _cardinals(words: NumberWords) -> list[str]:
    return [*words.values, *words.scales, *words.fractions]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """A language's number words, compiled."""

    word: re.Pattern[str]
    link: re.Pattern[str]
    article: re.Pattern[str]
    ordinal: re.Pattern[str]
    values: dict[str, int]
    scales: dict[str, int]
    fractions: dict[str, Decimal]
    ordinals: dict[str, int]
    units_first: bool


@cache
def _lexicon(language: str) -> _Lexicon:
    words = language_of(language).numbers
    return _Lexicon(
        word=re.compile(alternatives(_cardinals(words))),
        link=re.compile(f"(?P<join>{words.join})|{words.gap}"),
        article=re.compile(words.article or r"(?!)"),
        ordinal=re.compile(rf"(?:{alternatives(words.ordinals)})(?!\w)"),
        values={key(word): value for word, value in words.values.items()},
        scales={key(word): value for word, value in words.scales.items()},
        fractions={key(word): Decimal(value) for word, value in words.fractions.items()},
        ordinals={key(word): value for word, value in words.ordinals.items()},
        units_first=words.units_first,
    )


class _Reading:
    """A number put together word by word; a word that cannot belong to it is refused.

    `_total` is what whole scales have closed ("two thousand"), `_group` what is below a thousand and still open,
    `_floor` the smallest closed scale: the next one must be smaller. `_part` is a fraction that waits for its scale.
    """

    __slots__ = ("_floor", "_group", "_lexicon", "_part", "_total")

    def __init__(self, lexicon: _Lexicon) -> None:
        self._lexicon = lexicon
        self._total = Decimal(0)
        self._group: Decimal | None = None
        self._part: Decimal | None = None
        self._floor = 0

    @property
    def value(self) -> Decimal | None:
        """What the words so far stand for; None while a fraction waits for its scale."""
        return None if self._part is not None else self._total + (self._group or 0)

    @property
    def _empty(self) -> bool:
        return self._group is None and self._part is None and not self._floor

    def take(self, word: str, *, joined: bool, article: bool) -> bool:
        """True where `word` carries the number on; `joined` where an "and" stands before it, `article` where "a" opened it."""
        if (factor := self._lexicon.scales.get(word)) is not None:
            return self._multiply(factor)
        if (value := self._lexicon.values.get(word)) is not None:
            return not (article and self._empty) and self._part is None and self._add(value, joined=joined)
        return self._add_fraction(self._lexicon.fractions[word], joined=joined)

    def _multiply(self, factor: int) -> bool:
        if self._part is not None:
            self._total, self._part, self._floor = self._part * factor, None, factor
            return True
        if factor < 1000:  # noqa: PLR2004
            return self._multiply_group(factor)
        if (self._floor and factor >= self._floor) or (self._group is None and self._floor):
            return False
        self._total += factor if self._group is None else self._group * factor
        self._group, self._floor = None, factor
        return True

    def _multiply_group(self, factor: int) -> bool:
        group = Decimal(1) if self._group is None else self._group
        if not 0 < group < factor:
            return False
        self._group = group * factor
        return True

    def _add(self, value: int, *, joined: bool) -> bool:
        if value >= 1000:  # noqa: PLR2004
            return self._add_whole(value)
        if self._group is None:
            self._group = Decimal(value)
            return True
        if not _fits(self._group % 100, value, self._lexicon.units_first and joined):
            return False
        self._group += value
        return True

    def _add_whole(self, value: int) -> bool:
        """A word that holds its scale, as the dual of a thousand does."""
        size = 1
        while value % (size * 1000) == 0:
            size *= 1000
        if self._group is not None or (self._floor and size >= self._floor):
            return False
        self._total += value
        self._floor = size
        return True

    def _add_fraction(self, fraction: Decimal, *, joined: bool) -> bool:
        if self._empty and fraction > 1:
            self._group = fraction
        elif self._empty:
            self._part = fraction
        elif not joined or self._part is not None or (self._group is not None and self._group % 1):
            return False
        elif self._group is not None:
            self._group += fraction
        else:
            self._total += fraction * self._floor
            self._floor = 1
        return True


def _fits(rest: Decimal, value: int, units_first: bool) -> bool:
    """True where `value` may follow a group that ends in `rest`: units after tens; tens after units where units come first."""
    if rest == 0:
        return value < 100  # noqa: PLR2004
    if value < 10:  # noqa: PLR2004
        return rest >= 20 and rest % 10 == 0  # noqa: PLR2004
    return units_first and value in range(20, 100, 10) and rest in range(1, 10)
