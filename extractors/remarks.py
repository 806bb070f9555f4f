"""Remarks: what a sentence says that is no promise and no request, but bears on one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.evidence import Span
from domain.findings import Context, DateFinding, Remark, RemarkKind
from extractors.acts.matching import Grammar, Match
from extractors.acts.phrases import thing_at
from extractors.acts.sayings import Letter, Saying
from extractors.agenda.durations import minutes_of
from extractors.languages.base import Language

#: How far from a match words may stand that take it back.
_BEFORE = 35
_BEHIND = 15


def find_remarks(
    text: str, spans: Sequence[Span], context: Context, language: Language, dates: Sequence[DateFinding]
) -> tuple[Remark, ...]:
    """The remarks in the author's own words, in text order, one of a kind per sentence. Never raises on any text."""
    from extractors.acts.reading import find_acts

    return find_acts(text, spans, context, language, dates).remarks


def signs_in(text: str, spans: Sequence[Span]) -> tuple[Remark, ...]:
    """The acknowledgement that own words are of which no sign is a letter or a digit: a thumb up, a tick."""
    said = [span for span in spans if text[span.start : span.end].strip()]
    if not said or any(character.isalnum() for span in said for character in text[span.start : span.end]):
        return ()
    start, end = said[0].start, said[-1].end
    return (Remark(span=Span(start, end), text=text[start:end], rule="signs", kind=RemarkKind.ACKNOWLEDGEMENT),)


def remarks_in(letter: Letter, saying: Saying, matches: Sequence[Match], grammar: Grammar) -> Iterator[Remark]:
    """The remarks of one sentence."""
    kinds: set[RemarkKind] = set()
    for match in matches:
        kind = match.rule.act
        if not isinstance(kind, RemarkKind) or kind in kinds or not _holds(saying, match, grammar):
            continue
        kinds.add(kind)
        yield _remark(letter, saying, match, kind, grammar)


def _holds(saying: Saying, match: Match, grammar: Grammar) -> bool:
    if saying.question and "question" not in match.rule.marks:
        return False
    return not grammar.takes_back(match.rule, saying.text, max(0, match.start - _BEFORE), match.end + _BEHIND)


def _remark(letter: Letter, saying: Saying, match: Match, kind: RemarkKind, grammar: Grammar) -> Remark:
    what = match.place("what")
    minutes = match.words("minutes")
    day = saying.mentions[0].date.due if saying.mentions else None
    span = letter.span(saying, 0, len(saying.text))
    return Remark(
        span=span,
        text=letter.folded.original[span.start : span.end],
        rule=match.rule.name,
        kind=kind,
        what=thing_at(letter, saying, what, what + len(match.words("what")), grammar) if what >= 0 else "",
        minutes=minutes_of(minutes) if minutes else None,
        on=day.on if day else None,
    )
