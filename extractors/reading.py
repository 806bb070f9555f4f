"""Reads a whole text: own words, then dates, prices, promises, requests and agenda, each in text order."""

from __future__ import annotations

from collections.abc import Sequence

from domain.evidence import Span
from domain.findings import AgendaFinding, Context, Findings, RequestFinding
from extractors.acts.reading import read_acts
from extractors.agenda import find_agenda
from extractors.dates import find_dates_in
from extractors.detect import languages_in
from extractors.folding import fold
from extractors.languages import language
from extractors.parts import own_words
from extractors.prices import find_prices
from extractors.remarks import signs_in
from extractors.replies import find_commands


def read(text: str, context: Context, quoted: Sequence[Span] = (), subject: str = "") -> Findings:
    """Everything found in the author's own words of `text`.

    `quoted` are spans known to be quoted (from HTML). `subject` helps to tell what a message is about; no finding points
    into it. Never raises on any text.
    """
    folded = fold(text)
    own = own_words(text, quoted, folded)
    codes = languages_in(text, context.language)
    languages = [language(code) for code in codes]
    dates = find_dates_in(text, own, context, languages, folded)
    acts = read_acts(text, own, context, languages, dates, subject, folded)
    agenda = find_agenda(text, own, context, subject, folded)
    return Findings(
        language=codes[0],
        own_text=own,
        dates=dates,
        prices=find_prices(text, own, context, languages[0], folded, dates),
        promises=acts.promises,
        requests=_apart(acts.requests, agenda),
        agenda=agenda,
        remarks=acts.remarks or signs_in(text, own),
        commands=find_commands(folded, own, dates) if context.commands else (),
    )


def _apart(requests: Sequence[RequestFinding], agenda: Sequence[AgendaFinding]) -> tuple[RequestFinding, ...]:
    """The requests outside an agenda: what stands in its items is to be talked about, not to be answered."""
    return tuple(asked for asked in requests if not any(asked.span.overlaps(item.span) for item in agenda))
