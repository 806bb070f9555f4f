"""Many patterns, of which one linear scan of a text tells those that it may match; only those are compiled and tried."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import prod

from extractors.acts.outlines import Stretch, stretches
from extractors.rules import compile_bounded

#: A budget for a scanner's states: an odd text then costs it a flushed cache, never an answer.
_SCANNER_BYTES = 8 << 20
#: A scanner has to keep in mind which of its stretches it has seen so far, and makes a new state for each such set that is
#: new to it; several scanners with a few stretches each make far fewer than one with all of them.
_STRETCHES = 24
_FIRST_WORD = re.compile(r"(?<!\\)[^\W\d_]{2,}")

Hints = frozenset[int]
"""The numbers of the patterns that a text may match."""


class Patterns:
    """Patterns in the syntax that `ActRule` describes, each known by its number."""

    def __init__(self) -> None:
        self._patterns: list[str] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._numbers: dict[str, int] = {}  # of the stretches
        self._always: set[int] = set()
        #: By the number of a stretch: the patterns that need nothing else.
        self._alone: dict[int, set[int]] = {}
        #: By the number of its most telling stretch: a pattern that needs several, and which.
        self._joint: dict[int, list[tuple[int, frozenset[int]]]] = {}
        self._scanners: tuple[tuple[Callable[[bytes], list[int]], Sequence[int]], ...] | None = None

    def add(self, patterns: Iterable[str], *, whole: bool = True) -> range:
        """Takes more patterns, and tells their numbers. `whole` is unset where they are held against parts of the text."""
        first = len(self._patterns)
        for pattern in patterns:
            self._enter(len(self._patterns), stretches(pattern, whole=whole))
            self._patterns.append(pattern)
        return range(first, len(self._patterns))

    def _enter(self, number: int, needed: tuple[Stretch, ...]) -> None:
        if not needed:
            self._always.add(number)
            return
        places = [self._numbers.setdefault(one.words, len(self._numbers)) for one in needed]
        if len(places) == 1:
            self._alone.setdefault(places[0], set()).add(number)
        else:
            telling = max(range(len(needed)), key=lambda place: needed[place].letters)
            self._joint.setdefault(places[telling], []).append((number, frozenset(places)))

    def hints(self, text: str) -> Hints:
        """Which patterns `text`, or a part of it, may match."""
        if self._scanners is None:
            self._scanners = _scanners(self._numbers)
        read = text.encode()
        present = {places[here] for match, places in self._scanners for here in match(read)}
        if not present:
            return frozenset(self._always)
        found = self._always.union(*[self._alone[place] for place in present & self._alone.keys()])
        for place in present & self._joint.keys():
            found.update(number for number, needed in self._joint[place] if needed <= present)
        return frozenset(found)

    def __getitem__(self, number: int) -> re.Pattern[str]:
        """The compiled pattern."""
        if number not in self._compiled:
            self._compiled[number] = compile_bounded(self._patterns[number])
        return self._compiled[number]


class Doubts:
    """Words that make a reading less sure, each with a factor."""

    def __init__(self, patterns: Patterns, numbers: range, doubts: tuple[tuple[str, str, float], ...]) -> None:
        self._patterns = patterns
        self._factors = dict(zip(numbers, (factor for _, _, factor in doubts), strict=True))

    def factor(self, text: str, hints: Hints, start: int = 0, end: int = sys.maxsize) -> float:
        """The product of the factors of those found at `[start, end)` of `text`; 1.0 where there is nothing to doubt."""
        likely = hints & self._factors.keys()
        part = text[start:end] if likely else ""
        return prod(self._factors[number] for number in sorted(likely) if self._patterns[number].search(part))


def _scanners(numbers: Mapping[str, int]) -> tuple[tuple[Callable[[bytes], list[int]], Sequence[int]], ...]:
    """Functions that tell which of their expressions stand in a text, each with those expressions' `numbers`."""
    alike = sorted(numbers, key=_first_word)  # what begins alike shares states
    groups = [alike[start : start + _STRETCHES] for start in range(0, len(alike), _STRETCHES)]
    return tuple((_scanner(group), [numbers[words] for words in group]) for group in groups)


def _first_word(expression: str) -> str:
    found = _FIRST_WORD.search(expression)
    return found[0] if found else ""


def _scanner(expressions: Iterable[str]) -> Callable[[bytes], list[int]]:
    import re2

    options = re2.Options()
    options.max_mem = _SCANNER_BYTES
    options.log_errors = False
    scanner = re2.Set.SearchSet(options)
    for expression in expressions:
        scanner.Add(expression)
    scanner.Compile()
    match: Callable[[bytes], list[int] | None] = scanner.Match
    return lambda text: match(text) or []
