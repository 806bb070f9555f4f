"""`find_dates`: from a text's islands of date words to findings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from domain.evidence import Span
from domain.findings import Context, DateFinding, DateType
from extractors.dates.grammar import Node
from extractors.dates.kinds import Kind
from extractors.dates.lexicon import Lexicon, lexicon_of
from extractors.dates.lexing import PIECE, Lexer
from extractors.dates.now import Now, now_of
from extractors.dates.resolving import resolve
from extractors.dates.tense import is_past, says_past, turned_back
from extractors.dates.values import Length
from extractors.folding import Folded, fold
from extractors.languages.base import Language
from extractors.rules import Taken, matches_of

_TOLD = frozenset(
    {
        Kind.DATE,
        Kind.WEEKDATE,
        Kind.PERIOD,
        Kind.MOMENT,
        Kind.DAYPART,
        Kind.CLOCK,
        Kind.TIMESPAN,
        Kind.RANGE,
        Kind.RECUR,
        Kind.LENGTH,
        Kind.CONDITION,
        Kind.HOUR,
    }
)
_ONE_DAY = frozenset({DateType.DATE, DateType.DATETIME})
_CLOSING = frozenset({Kind.DOT, Kind.COMMA})
#: What is read for its neighbours' sake only.
_NO_DUE = frozenset({"right now", "as soon as possible"})
_SILENT = frozenset({"now"})
_AFTERWARDS = frozenset({Kind.THEREAFTER, Kind.THAT})
_SENTENCE_END = re.compile(r"[.!?؟]\s|\n\s*\n")
_TRIMMED = frozenset({Kind.ON, Kind.AT, Kind.COMMA})
_MARKS = " .,:()-\n\t"
_COMPACT = 8
_EVENT = re.compile(r"\s{1,4}((?:[\w'/&-]{1,40}[ ]?){1,6})")  # what a condition is counted from
#: So many characters of date words are read of one text: more than a mail of 400,000 characters has.
_MOST = 40_000


def find_dates_in(
    text: str, spans: Sequence[Span], context: Context, languages: Sequence[Language], folded: Folded
) -> tuple[DateFinding, ...]:
    """The time expressions in any of the languages, in text order; where two overlap the longer stands, then the first's."""
    found = [one for language in languages for one in find_dates(text, spans, context, language, folded)]
    if len(languages) == 1:
        return tuple(found)
    taken = Taken()
    kept = []
    for one in sorted(found, key=lambda one: one.span.start - one.span.end):
        if taken.is_free(one.span.start, one.span.end):
            taken.take(one.span.start, one.span.end)
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.span))


def find_dates(
    text: str, spans: Sequence[Span], context: Context, language: Language, folded: Folded | None = None
) -> tuple[DateFinding, ...]:
    """The time expressions within `spans` of `text`, in text order, read at the instant the text was written.

    `folded` is the text folded, where somebody has it already.
    """
    if language.dates is None:
        return ()
    folded = folded or fold(text)
    lexicon = lexicon_of(language, language.dates)
    now = now_of(context, language.code, month_first=language.dates.month_first)
    reader = _Reader(folded, lexicon, now)
    return tuple(found for island in _first(_islands(lexicon, folded, spans)) for found in reader.island(*island))


def _first(islands: Iterator[tuple[int, int, Span]]) -> Iterator[tuple[int, int, Span]]:
    """The islands up to so much work as no honest mail makes."""
    left = _MOST
    for start, end, limits in islands:
        yield start, min(end, start + left), limits
        left -= end - start
        if left <= 0:
            return


def _islands(lexicon: Lexicon, folded: Folded, spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    """Where runs of date words lie within the spans: folded start and end, and the folded span. Linear in the text."""
    limits = sorted(Span(folded.index(span.start), folded.index(span.end)) for span in spans)
    current = 0
    for first, end in matches_of(lexicon.islands, folded.text):
        start = first + (not folded.text[first].isalnum())  # the border before the first word
        digits = folded.text[start:end].strip(_MARKS)
        if len(digits) < _COMPACT and digits.isdigit():  # a number by itself is no date
            continue
        while current < len(limits) and limits[current].end <= start:
            current += 1
        place = current
        while place < len(limits) and limits[place].start < end:
            yield max(start, limits[place].start), min(end, limits[place].end), limits[place]
            place += 1


class _Reader:
    """Reads the islands of one text."""

    def __init__(self, folded: Folded, lexicon: Lexicon, now: Now) -> None:
        self._folded = folded
        self._lexicon = lexicon
        self._now = now
        self._lexer = Lexer(folded, lexicon, now)
        self._done = 0
        self._named: date | None = None
        self._named_end = 0

    def island(self, start: int, end: int, limits: Span) -> Iterator[DateFinding]:
        """The findings of one island, in order."""
        for first, last in _pieces(self._folded.text, start, end):
            tokens = [node for node in self._lexer.tokens(first, last, limits.start, limits.end) if node.start >= self._done]
            if not tokens:
                continue
            self._done = tokens[-1].end
            now = replace(self._now, named=self._named) if self._looks_back(tokens) else self._now
            for node in self._lexicon.cascade.parse(list(tokens), now):
                if (
                    node.kind in _TOLD
                    and not (node.kind is Kind.HOUR and node.rule not in {"at an hour", "at hour minute"})
                    and node.rule not in _SILENT
                ):
                    found = self._finding(node, tokens, limits)
                    if found.type in _ONE_DAY and found.due is not None:
                        self._named, self._named_end = found.due.on, node.end
                    yield found

    def _looks_back(self, tokens: list[Node]) -> bool:
        """True where the tokens tell of the day named last: "the same day", or in its own sentence "two days thereafter"."""
        if any(token.kind is Kind.SAMEDAY for token in tokens):
            return True
        after = any(token.kind in _AFTERWARDS for token in tokens)
        return after and not _SENTENCE_END.search(self._folded.text, self._named_end, tokens[0].start)

    def _finding(self, node: Node, tokens: list[Node], limits: Span) -> DateFinding:
        value, past = self._in_tense(node)
        resolved = resolve(value, self._now)
        condition, end = self._condition(node, limits)
        span = self._folded.span(_start(node, tokens), _end(tokens, end))
        return DateFinding(
            span=span,
            text=self._folded.original[span.start : span.end],
            rule=f"date: {node.rule}",
            type=resolved.type,
            value=resolved.value,
            deadline=resolved.deadline,
            due=None if node.rule in _NO_DUE else resolved.due,
            ambiguous=resolved.ambiguous,
            past=past,
            condition=condition,
            working=_counts_working(value),
            steps=node.steps,
        )

    def _in_tense(self, node: Node) -> tuple[Any, bool]:
        value = node.value
        turned = turned_back(value, self._now)
        if turned is not value and says_past(self._folded.text, node.start, self._lexicon):
            return turned, True
        return value, is_past(value, self._now)

    def _condition(self, node: Node, limits: Span) -> tuple[str | None, int]:
        """What a length is counted from, in the text's own words, and where they end."""
        if node.kind is not Kind.CONDITION:
            return None, node.end
        if node.rule == "length thereafter":
            return self._folded.text[node.start : node.end].rsplit(None, 1)[-1], node.end
        found = _EVENT.match(self._folded.text, node.end, min(limits.end, node.end + 120))
        if found is None:
            return None, node.end
        span = self._folded.span(found.start(1), found.start(1) + len(found.group(1).rstrip()))
        return self._folded.original[span.start : span.end], found.start(1) + len(found.group(1).rstrip())


def _counts_working(value: Any) -> bool:  # noqa: ANN401 - values are of many kinds
    """True for what counts working days or hours."""
    return value.working if isinstance(value, Length) else getattr(value, "closing", "") == "working"


def _start(node: Node, tokens: list[Node]) -> int:
    """Where a finding begins: without a leading preposition or comma."""
    for token in tokens:
        if token.start >= node.start and (token.kind not in _TRIMMED or token.end >= node.end):
            return token.start
    return node.start


def _end(tokens: list[Node], end: int) -> int:
    """Where a finding ends: without the full stop or comma that may have belonged to a short form ("Tue.")."""
    last = next((token for token in tokens if token.end == end), None)
    return end - 1 if last is not None and last.kind in _CLOSING and last.end == last.start + 1 else end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """An island in pieces of bounded length, cut at spaces where there are any."""
    while end - start > PIECE:
        cut = text.rfind(" ", start + PIECE // 2, start + PIECE)
        cut = start + PIECE if cut < 0 else cut
        yield start, cut
        start = cut
    yield start, end
