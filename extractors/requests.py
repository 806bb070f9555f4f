"""Requests: what a sentence asks of its reader, and by when."""

from __future__ import annotations

from collections.abc import Sequence

from domain.evidence import Span
from domain.findings import Context, DateFinding, RequestFinding, Topic
from extractors.acts.deeds import Deed
from extractors.acts.matching import Grammar
from extractors.acts.sayings import Letter
from extractors.languages.base import Language
from extractors.promises import evidence, what_of


def find_requests(
    text: str, spans: Sequence[Span], context: Context, language: Language, dates: Sequence[DateFinding]
) -> tuple[RequestFinding, ...]:
    """What is asked in the author's own words, in text order. Never raises on any text."""
    from extractors.acts.reading import find_acts

    return find_acts(text, spans, context, language, dates).requests


def request(letter: Letter, deed: Deed, subject: str, grammar: Grammar, *, paying: bool) -> RequestFinding:
    """The finding for a deed whose rule is a topic of requests."""
    rule, due = deed.match.rule, deed.due
    assert isinstance(rule.act, Topic)
    span = letter.span(deed.saying, *evidence(deed))
    return RequestFinding(
        span=span,
        text=letter.folded.original[span.start : span.end],
        rule=rule.name,
        topic=rule.act,
        what=what_of(letter, deed, subject, grammar),
        willing_to_pay=paying,
        due=due.date.due if due else None,
        due_text=due.date.text if due else None,
        confidence=deed.confidence,
    )
