"""The rule engine: one scan for triggers, then local patterns around each, and the longest reading wins.

A rule has a name, a *trigger* (a cheap sign that it may apply), a *pattern* (what its words look like) and a *production*
(what they mean). All triggers of one dimension and language become one google-re2 expression, so a text is read once, in
linear time, however many rules there are. The patterns are Python's, tried only in a window around a trigger.

To add a rule::

    def days_from_now(found: re.Match[str], context: Context) -> date | None:
        return context.written_at.date() + timedelta(days=int(found["count"]))

    RULES: RuleSet[Context, date] = RuleSet(
        (Rule("in days", trigger=r"days", pattern=r"in (?P<count>[0-9]{1,3}) days", production=days_from_now, before=10),)
    )

    for hit in RULES.scan(fold(text), own_spans, context):
        hit.rule, hit.span, hit.value        # the span counts characters of the original text

What a rule must keep to:

- Triggers and patterns see *folded* text (`extractors.folding`): lower case, western digits, plain quotes and dashes.
  The original spelling, where it matters, is `hit.text`.
- A trigger is in the syntax that re2 and Python share, without look-around or groups, and is best one word or a few: `any_of`
  makes one of a word list. It does not count inside a longer word, of any script, unless the rule is `partial` ("5k").
- A pattern is in Python syntax, every quantifier bounded (`{0,3}`; `RuleSet` refuses `*` and `+`), and its match has to
  touch the trigger. It begins at most `before` characters ahead of the trigger, and ends at most `after` behind it.
- A production returns None where the words mean something else after all; then the next longest reading has its turn.
- Where readings overlap the longest wins, then the higher `rank`, then the earlier rule.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

from domain.evidence import Span
from extractors.folding import Folded, fold_word

Setting = TypeVar("Setting")
Value = TypeVar("Value")

#: The meaning of one kind of trigger word is looked up once and kept, for so many different words.
_REMEMBERED = 4096
_UNBOUNDED = re.compile(r"(?<!\\)(?:\\\\)*(?:[*+]|\{\d+,\})")
_CLASS = re.compile(r"\[(?:\\.|[^\]\\])*\]")


class Trigger(Protocol):
    """The part of google-re2's compiled expression that is used."""

    def finditer(self, text: str | bytes) -> Iterator[Any]:
        """The matches, left to right, without overlap."""
        ...


@dataclass(frozen=True, slots=True)
class Rule(Generic[Setting, Value]):
    """One rule; see the module's docstring. `pattern` None takes the trigger's own words."""

    name: str
    trigger: str
    production: Callable[[re.Match[str], Setting], Value | None]
    pattern: str | None = None
    before: int = 0
    after: int = 120
    rank: int = 0
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Hit(Generic[Value]):
    """Words that a rule could read; `span` and `text` are of the original text."""

    rule: str
    span: Span
    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class _Reading(Generic[Setting, Value]):
    """A place where a rule's pattern matches, before its production has been asked."""

    found: re.Match[str]
    rule: Rule[Setting, Value]
    order: int

    @property
    def preference(self) -> tuple[int, int, int, int]:
        return (self.found.start() - self.found.end(), -self.rule.rank, self.found.start(), self.order)


@dataclass(frozen=True)
class RuleSet(Generic[Setting, Value]):
    """The rules of one dimension and language. Compiled at the first scan; raises `ValueError` for an unbounded pattern."""

    rules: tuple[Rule[Setting, Value], ...]
    _meaning: dict[str, tuple[tuple[int, int, int], ...]] = field(default_factory=dict, compare=False, repr=False)

    def scan(self, folded: Folded, spans: Sequence[Span], setting: Setting) -> list[Hit[Value]]:
        """The readings that win within `spans` of the original text, in text order, without overlap."""
        readings = {
            (reading.order, reading.found.span()): reading
            for start, end, limits in triggers_in(self._scanner, folded, spans)
            for reading in self._readings(folded.text, start, end, limits)
        }
        return sorted(self._winners(folded, readings.values(), setting), key=lambda hit: hit.span)

    @cached_property
    def _scanner(self) -> Trigger:
        return compile_triggers(rule.trigger for rule in self.rules)

    @cached_property
    def _triggers(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(rule.trigger) for rule in self.rules)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(compile_bounded(rule.trigger if rule.pattern is None else rule.pattern) for rule in self.rules)

    def _rules_for(self, words: str) -> tuple[tuple[int, int, int], ...]:
        """Which rules the trigger's `words` call, and where within them each rule's own trigger stands."""
        known = self._meaning.get(words)
        if known is None:
            known = tuple(
                (order, *found.span()) for order, trigger in enumerate(self._triggers) for found in trigger.finditer(words)
            )
            if len(self._meaning) < _REMEMBERED:
                self._meaning[words] = known
        return known

    def _readings(self, text: str, start: int, end: int, limits: Span) -> Iterator[_Reading[Setting, Value]]:
        for order, first, last in self._rules_for(text[start:end]):
            rule, pattern = self.rules[order], self._patterns[order]
            if not rule.partial and not is_word(text, start + first, start + last):
                continue
            low = max(limits.start, start + first - rule.before)
            high = min(limits.end, start + last + rule.after)
            found = _match_touching(pattern, text, Span(low, high), Span(start + first, start + last))
            if found is not None:
                yield _Reading(found, rule, order)

    def _winners(self, folded: Folded, readings: Iterable[_Reading[Setting, Value]], setting: Setting) -> Iterator[Hit[Value]]:
        taken = Taken()
        for reading in sorted(readings, key=lambda reading: reading.preference):
            start, end = reading.found.span()
            if start < end and taken.is_free(start, end):
                value = reading.rule.production(reading.found, setting)
                if value is not None:
                    taken.take(start, end)
                    span = folded.span(start, end)
                    yield Hit(reading.rule.name, span, folded.original[span.start : span.end], value)


class Taken:
    """The parts of a text that already have a reading, as disjoint ranges; asked and told in logarithmic time."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def is_free(self, start: int, end: int) -> bool:
        """True where no taken range shares a character with `[start, end)`."""
        place = bisect_right(self._starts, start)
        before = place == 0 or self._ends[place - 1] <= start
        return before and (place == len(self._starts) or self._starts[place] >= end)

    def take(self, start: int, end: int) -> None:
        """Mark `[start, end)`, which must be free."""
        place = bisect_right(self._starts, start)
        self._starts.insert(place, start)
        self._ends.insert(place, end)


def compile_triggers(triggers: Iterable[str]) -> Trigger:
    """One google-re2 expression that finds the leftmost, longest of all `triggers`."""
    import re2

    options = re2.Options()
    options.longest_match = True
    options.log_errors = False
    options.max_mem = 64 << 20
    scanner: Trigger = re2.compile("|".join(f"(?:{trigger})" for trigger in triggers), options)
    return scanner


def matches_of(scanner: Trigger, text: str) -> Iterator[tuple[int, int]]:
    """Where `scanner` matches in `text`, left to right."""
    # bytes spare re2 the way from each byte's place back to its character's
    for found in scanner.finditer(text.encode() if text.isascii() else text):
        yield found.span()


def triggers_in(scanner: Trigger, folded: Folded, spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    """Where triggers stand within `spans`: folded start and end, and the folded span they lie in. Linear in the text."""
    limits = iter(sorted(Span(folded.index(span.start), folded.index(span.end)) for span in spans))
    limit = next(limits, None)
    for start, end in matches_of(scanner, folded.text):
        while limit is not None and limit.end <= start:
            limit = next(limits, None)
        if limit is None:
            return
        if limit.start <= start and end <= limit.end:
            yield start, end, limit


def compile_bounded(pattern: str) -> re.Pattern[str]:
    """`pattern` compiled. Raises `ValueError` where a quantifier has no upper bound."""
    if _UNBOUNDED.search(_CLASS.sub("x", pattern)):
        raise ValueError(f"unbounded quantifier in {pattern!r}")
    return re.compile(pattern)


def any_of(words: Iterable[str]) -> str:
    """A trigger that is any of `words`, each folded; re2's own word borders where it knows them, which saves it false hits."""
    return "|".join(sorted({one_word(fold_word(word)) for word in words}, key=len, reverse=True))


def one_word(word: str) -> str:
    """A literal folded word in re2 syntax, with word borders where re2 knows them (beside ASCII letters)."""
    border = r"\b" if word.isascii() else ""
    return (border if word[:1].isalnum() else "") + re.escape(word) + (border if word[-1:].isalnum() else "")


def is_word(text: str, start: int, end: int) -> bool:
    """True where `[start, end)` neither begins nor ends inside a word (of letters and digits of any script)."""
    return not (
        (start > 0 and _joins(text[start - 1]) and _joins(text[start]))
        or (end < len(text) and _joins(text[end - 1]) and _joins(text[end]))
    )


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


def _match_touching(pattern: re.Pattern[str], text: str, window: Span, trigger: Span) -> re.Match[str] | None:
    """The first match within `window` that shares a character with `trigger`."""
    position = window.start
    while position <= trigger.start:
        found = pattern.search(text, position, window.end)
        if found is None or found.start() >= trigger.end:
            return None
        if found.end() > trigger.start:
            return found
        position = found.start() + 1
    return None
