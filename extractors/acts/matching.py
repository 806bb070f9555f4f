"""Which rules match where in a sentence: one linear scan tells which rules may, then only those are tried."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import NamedTuple

from domain.findings import Who
from extractors.acts.scanning import Doubts, Hints, Patterns
from extractors.folding import fold_pattern
from extractors.languages.base import ActRule, ActWords
from extractors.rules import compile_bounded

MASK = "¤"
"""Stands for each character of a date that may be a due date, so that patterns see where one is."""

LISTS = frozenset({"listed", "wanted"})
"""The marks of rules that hold for items of a list only."""

_CLASS_NAME = re.compile(r"<([A-Z_]+)>")
_DATE = re.compile(r"\[(?:\\.|[^\]\\])*\]|¤(?!\{)")
_NOWHERE = r"[^\s\S]"
_BLANK = re.compile(r" (?!\{)")


class Match(NamedTuple):
    """A rule's words at `[start, end)` of its sentence's text. `groups` are the names of its groups by what they hold."""

    rule: ActRule
    found: re.Match[str]
    start: int
    end: int
    groups: Mapping[str, tuple[str, ...]]

    def place(self, name: str) -> int:
        """Where the group `name` (or `name2`, `name3` …) starts; -1 where there is none."""
        for key in self.groups.get(name, ()):
            if self.found[key]:
                return self.found.start(key)
        return -1

    def words(self, name: str) -> str:
        """The words of that group, or nothing."""
        for key in self.groups.get(name, ()):
            if self.found[key]:
                return self.found[key]
        return ""


def _groups_of(pattern: re.Pattern[str]) -> Mapping[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for key in pattern.groupindex:
        name = key.rstrip("23456789")
        names[name] = (*names.get(name, ()), key)
    return names


class Grammar:
    """A language's act words, compiled when first used.

    One scan of a sentence tells which of the rules it may match, another what speaks for or against a deed: together they
    would cost the scanner far more states.
    """

    def __init__(self, words: ActWords) -> None:
        self.words = words
        self._groups: dict[int, Mapping[str, tuple[str, ...]]] = {}
        self._unless: dict[str, re.Pattern[str]] = {}
        self._patterns, self._signs, self._wills = Patterns(), Patterns(), Patterns()
        self._rules = self._patterns.add(self.spell(rule.pattern) for rule in words.rules)
        self._clause, self._condition = (self._signs.add(self._spelled(pattern)) for pattern in (words.clause, words.condition))
        self.doubts = self._doubts(words.doubts, whole=False)
        self.setting = self._doubts(words.setting)
        self._wills.add(self._spelled(words.paying))

    def _spelled(self, pattern: str) -> list[str]:
        return [self.spell(pattern)] if pattern else []

    def _doubts(self, doubts: tuple[tuple[str, str, float], ...], *, whole: bool = True) -> Doubts:
        numbers = self._signs.add((self.spell(pattern) for _, pattern, _ in doubts), whole=whole)
        return Doubts(self._signs, numbers, doubts)

    def signs(self, text: str) -> Hints:
        """What of borders, conditions, doubts and settings a sentence may hold."""
        return self._signs.hints(text)

    def spell(self, pattern: str) -> str:
        """`pattern` with its classes filled in, its words folded and its blanks made elastic."""
        for _ in range(4):
            pattern = _CLASS_NAME.sub(lambda name: f"(?:{self.words.classes[name[1]]})", pattern)
        pattern = fold_pattern(pattern)
        pattern = _DATE.sub(lambda part: part[0] if part[0][0] == "[" else f"{MASK}{{1,60}}", pattern)
        # one blank, then its repetitions: Python tries a pattern faster whose first sign is certain
        return _BLANK.sub("  {0,2}", pattern.replace(" ?", " {0,3}"))

    def compile(self, pattern: str) -> re.Pattern[str]:
        """The compiled pattern; one that matches nowhere for an empty one."""
        return compile_bounded(self.spell(pattern) if pattern else _NOWHERE)

    def matches(self, text: str, listed: str = "") -> list[Match]:
        """All readings of `text`, in order of precedence; those which overlap a better one are still among them.

        `listed` is the mark of the rules for a list, where the text is an item of one.
        """
        hints = self._patterns.hints(text)
        likely = hints & (self._usual if "?" in text[-4:] else self._telling)
        if listed:
            likely |= {number for number in hints & self._listing if listed in self.words.rules[number].marks}
        found_here = []
        for number in sorted(likely):
            rule, groups = self.words.rules[number], self._groups_of(number)
            found_here += [
                Match(rule, found, found.start(), found.end(), groups) for found in self._patterns[number].finditer(text)
            ]
        return found_here

    def _groups_of(self, number: int) -> Mapping[str, tuple[str, ...]]:
        if number not in self._groups:
            self._groups[number] = _groups_of(self._patterns[number])
        return self._groups[number]

    @cached_property
    def _listing(self) -> Hints:
        """The rules for items of lists."""
        return frozenset(number for number in self._rules if self.words.rules[number].marks & LISTS)

    @cached_property
    def _usual(self) -> Hints:
        """The rules for any sentence, questions too."""
        return frozenset(self._rules) - self._listing

    @cached_property
    def _telling(self) -> Hints:
        """The rules for any sentence that is no question."""
        return frozenset(number for number in self._usual if "asking" not in self.words.rules[number].marks)

    def takes_back(self, rule: ActRule, text: str, start: int, end: int) -> bool:
        """True where words at `[start, end)` of `text` take a rule's match back."""
        if rule.unless and rule.unless not in self._unless:
            self._unless[rule.unless] = self.compile(rule.unless)
        return bool(rule.unless) and self._unless[rule.unless].search(text, start, end) is not None

    @cached_property
    def idle(self) -> re.Pattern[str]:
        """Verbs that make no promise."""
        return self.compile(self.words.idle)

    @cached_property
    def weak(self) -> re.Pattern[str]:
        """Verbs that hardly make one."""
        return self.compile(self.words.weak)

    @cached_property
    def subjects(self) -> tuple[tuple[re.Pattern[str], Who | None, float], ...]:
        """`ActWords.subjects`, compiled."""
        return tuple((self.compile(pattern), who, factor) for pattern, who, factor in self.words.subjects)

    @cached_property
    def due(self) -> tuple[tuple[re.Pattern[str], float], ...]:
        """`ActWords.due`, compiled."""
        return tuple((self.compile(pattern), weight) for pattern, weight in self.words.due)

    def sureness(self, text: str) -> float:
        """What the doubts that a whole text raises leave of its findings' confidence."""
        patterns = self._letter[0]
        return self._letter[1].factor(text, patterns.hints(text))

    @cached_property
    def _letter(self) -> tuple[Patterns, Doubts]:
        patterns = Patterns()
        numbers = patterns.add(self.spell(pattern) for _, pattern, _ in self.words.letter)
        return patterns, Doubts(patterns, numbers, self.words.letter)

    @cached_property
    def ourselves(self) -> re.Pattern[str]:
        """Pronouns of the first person."""
        return self.compile(self.words.ourselves)

    @cached_property
    def others(self) -> re.Pattern[str]:
        """Pronouns of the third person."""
        return self.compile(self.words.others)

    @cached_property
    def named(self) -> re.Pattern[str]:
        """A sentence's subject by name, in the group `maker`."""
        return self.compile(self.words.named)

    @cached_property
    def hypothetic(self) -> re.Pattern[str]:
        """What before a doer leaves open whether anything will be done."""
        return self.compile(self.words.hypothetic)

    @cached_property
    def announcing(self) -> re.Pattern[str]:
        """What says that a list of the writer's own deeds follows."""
        return self.compile(self.words.announcing)

    @cached_property
    def wanting(self) -> re.Pattern[str]:
        """What says that a list of things wanted of the reader follows."""
        return self.compile(self.words.wanting)

    @cached_property
    def aside(self) -> re.Pattern[str]:
        """What may stand before the thing, up to a comma."""
        return self.compile(self.words.aside)

    def condition(self, text: str, signs: Hints) -> re.Match[str] | None:
        """What must come first, if `text` says so."""
        return next((self._signs[number].search(text) for number in self._condition if number in signs), None)

    def borders(self, text: str, signs: Hints) -> list[tuple[int, int]]:
        """Where one clause of `text` ends and the next starts."""
        return [border.span() for number in self._clause if number in signs for border in self._signs[number].finditer(text)]

    @cached_property
    def attributive(self) -> re.Pattern[str]:
        """What behind a date makes it a part of a name."""
        return self.compile(self.words.attributive)

    @cached_property
    def lead(self) -> re.Pattern[str]:
        """What of a date's own words is left for the rules to see."""
        return self.compile(self.words.lead)

    @cached_property
    def thing(self) -> re.Pattern[str]:
        """Where a deed's object ends."""
        return self.compile(self.words.thing)

    @cached_property
    def drop(self) -> re.Pattern[str]:
        """What is left out of an object."""
        return self.compile(self.words.drop)

    @cached_property
    def give(self) -> re.Pattern[str]:
        """Verbs told by their object alone."""
        return self.compile(self.words.give)

    @cached_property
    def given(self) -> re.Pattern[str]:
        """Participles told by their subject alone."""
        return self.compile(self.words.given)

    def paying(self, text: str) -> bool:
        """True where `text` tells of a will to pay for what is asked."""
        return any(self._wills[number].search(text) for number in self._wills.hints(text))

    @cached_property
    def partly(self) -> re.Pattern[str]:
        """What tells that only a part is delivered."""
        return self.compile(self.words.partly)

    @cached_property
    def pronoun(self) -> re.Pattern[str]:
        """What stands for something said before."""
        return self.compile(self.words.pronoun)

    @cached_property
    def bare(self) -> re.Pattern[str]:
        """Things that say nothing alone."""
        return self.compile(self.words.bare)

    @cached_property
    def preposition(self) -> re.Pattern[str]:
        """Words that make the thing behind them a part of something else."""
        return self.compile(self.words.preposition)

    @cached_property
    def clitic(self) -> re.Pattern[str]:
        """A verb that has its object in it, as a pronoun."""
        return self.compile(self.words.clitic)

    @cached_property
    def that(self) -> re.Pattern[str]:
        """What leads from who says something to what is said."""
        return self.compile(self.words.that)

    @cached_property
    def noun(self) -> re.Pattern[str]:
        """Things a pronoun may stand for, in the group `what`."""
        return self.compile(self.words.noun)


@cache
def grammar_of(words: ActWords) -> Grammar:
    """The grammar of these words, compiled once."""
    return Grammar(words)
