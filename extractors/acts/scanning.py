"""Many patterns, of which one linear scan tells those that a text may match; only those are compiled and tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from extractors.acts.outlines import Stretch, stretches
from extractors.rules import compile_bounded

#: A budget for the scanner's states: an odd text then costs it a flushed cache, never an answer.
_SCANNER_BYTES = 32 << 20
_NONE: frozenset[int] = frozenset()


class Patterns:
    """Patterns in the syntax that `ActRule` describes, told apart by their numbers."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = list(patterns)
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._numbers: dict[str, int] = {}  # of the stretches
        #: By the number of its most telling stretch: a pattern's number, and all the stretches that it needs.
        self._needing: dict[int, list[tuple[int, frozenset[int]]]] = {}
        self._always: list[int] = []
        for number, pattern in enumerate(self._patterns):
            self._enter(number, stretches(pattern))
        self._scanner = _scanner(self._numbers)

    def _enter(self, number: int, needed: tuple[Stretch, ...]) -> None:
        if not needed:
            self._always.append(number)
            return
        places = [self._numbers.setdefault(one.words, len(self._numbers)) for one in needed]
        telling = max(range(len(needed)), key=lambda place: needed[place].letters)
        self._needing.setdefault(places[telling], []).append((number, frozenset(places)))

    def found_in(self, text: str, without: frozenset[int] = _NONE) -> Iterator[tuple[int, re.Match[str]]]:
        """Each pattern's number with each of its matches, by number; those `without` are not tried."""
        for number in self._candidates(text):
            if number not in without:
                for found in self._pattern(number).finditer(text):
                    yield number, found

    def _candidates(self, text: str) -> list[int]:
        stretches_here = self._scanner.Match(text)
        if not stretches_here:
            return self._always
        here = frozenset(stretches_here)
        found = [number for place in here for number, needed in self._needing.get(place, ()) if needed <= here]
        return sorted([*self._always, *found])

    def _pattern(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            self._compiled[number] = compile_bounded(self._patterns[number])
        return self._compiled[number]


def _scanner(expressions: Iterable[str]) -> Any:  # noqa: ANN401 - re2 has no types
    import re2

    options = re2.Options()
    options.max_mem = _SCANNER_BYTES
    options.log_errors = False
    scanner = re2.Set.SearchSet(options)
    for expression in expressions:
        scanner.Add(expression)
    scanner.Compile()
    return scanner
