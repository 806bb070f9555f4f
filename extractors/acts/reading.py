"""Promises, requests and remarks of a text, read together: of one sentence's words only one of them takes hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from domain.evidence import Span
from domain.findings import Act, Context, DateFinding, Finding, PromiseFinding, Remark, RequestFinding, Topic
from extractors.acts.deeds import Deed, deeds_in
from extractors.acts.matching import Grammar, grammar_of
from extractors.acts.sayings import Letter, Saying, letter_of
from extractors.folding import Folded, fold
from extractors.languages.base import Language
from extractors.promises import promise
from extractors.remarks import remarks_in
from extractors.requests import request
from extractors.rules import Taken

Found = TypeVar("Found", bound=Finding)

#: What is left of a finding's confidence where the text is an automatic reply.
_AUTOMATIC = 0.4
_FIRST, _SHORT = 4, 7  # sentences
_HEADING = 3  # words
#: Sentences within which a request of that topic is still the same one.
_GOES_ON: dict[object, int] = {Topic.LEAD: 3, Topic.SUPPORT: 1}


@dataclass(frozen=True, slots=True)
class Acts:
    """What was read, each kind in text order."""

    promises: tuple[PromiseFinding, ...] = ()
    requests: tuple[RequestFinding, ...] = ()
    remarks: tuple[Remark, ...] = ()


def read_acts(
    text: str,
    spans: Sequence[Span],
    context: Context,
    languages: Iterable[Language],
    dates: Sequence[DateFinding],
    subject: str = "",
    folded: Folded | None = None,
) -> Acts:
    """What `find_acts` finds in each of `languages`; where two read the same words, the one that stands first."""
    found = [find_acts(text, spans, context, language, dates, subject, folded) for language in languages]
    return Acts(
        _merged([acts.promises for acts in found]),
        _merged([acts.requests for acts in found]),
        _merged([acts.remarks for acts in found]),
    )


def _merged(readings: Sequence[tuple[Found, ...]]) -> tuple[Found, ...]:
    if len(readings) == 1:
        return readings[0]
    merged: list[Found] = []
    taken = Taken()
    for reading in readings:
        free = [found for found in reading if taken.is_free(found.span.start, found.span.end)]
        merged += free
        for found in free:
            if taken.is_free(found.span.start, found.span.end):
                taken.take(found.span.start, found.span.end)
    return tuple(sorted(merged, key=lambda found: found.span))


def find_acts(
    text: str,
    spans: Sequence[Span],
    context: Context,
    language: Language,
    dates: Sequence[DateFinding],
    subject: str = "",
    folded: Folded | None = None,
) -> Acts:
    """The promises, requests and remarks in the author's own words. `dates` are those of the same text, in text order.

    `subject` may name the thing that a pronoun stands for. Linear in the text's length; never raises on any text.
    """
    if language.acts is None:
        return Acts()
    grammar = grammar_of(language.acts)
    letter = letter_of(folded or fold(text), spans, dates, context, grammar)
    told = [saying for saying in letter.sayings if not _is_heading(letter, saying)]
    read = [(saying, matches) for saying in told if (matches := grammar.matches(saying.text, saying.listed))]
    remarks = tuple(remark for saying, matches in read for remark in remarks_in(letter, saying, matches, grammar))
    factor = grammar.sureness(letter.folded.text)
    if any("automatic" in match.rule.marks for saying, matches in read for match in matches if _is_leading(saying, letter)):
        factor *= _AUTOMATIC
    deeds = [deed for saying, matches in read for deed in deeds_in(letter, saying, matches, grammar)]
    if factor < 1.0:
        deeds = [deed._replace(confidence=round(deed.confidence * factor, 2)) for deed in deeds]
    return Acts(
        tuple(promise(letter, deed, subject, grammar) for deed in deeds if isinstance(deed.match.rule.act, Act)),
        tuple(_requests(letter, deeds, subject, grammar)),
        remarks,
    )


def _is_heading(letter: Letter, saying: Saying) -> bool:
    """True for a word or two over a list, such as "DONE", which say nothing by themselves."""
    if saying.item or saying.text.count(" ") >= _HEADING or not saying.text[-1:].isalnum():
        return False
    return saying.number + 1 < len(letter.sayings) and letter.sayings[saying.number + 1].item


def _is_leading(saying: Saying, letter: Letter) -> bool:
    """True for a sentence that tells what its whole mail is: among the first, or in a short one."""
    return saying.number < _FIRST or len(letter.sayings) <= _SHORT


def _requests(letter: Letter, deeds: Sequence[Deed], subject: str, grammar: Grammar) -> Iterable[RequestFinding]:
    requests = _without_echoes([deed for deed in deeds if isinstance(deed.match.rule.act, Topic)])
    paid = _paid_for(letter, {deed.saying.number for deed in requests}, grammar)
    for deed in requests:
        yield request(letter, deed, subject, grammar, paying=deed.saying.number in paid)


def _paid_for(letter: Letter, asked: set[int], grammar: Grammar) -> set[int]:
    """Of the sentences `asked` those that a will to pay is about: its own, else the one before it, else the next."""
    near = {number + step for number in asked for step in (-1, 0, 1)}
    beside = [letter.sayings[number] for number in near if 0 <= number < len(letter.sayings)]
    paying = [saying.number for saying in beside if grammar.paying(saying.text)]
    return {next(about for about in (number, number - 1, number + 1) if about in asked) for number in paying}


def _without_echoes(requests: list[Deed]) -> list[Deed]:
    """The requests without those leads and calls for help that go on about the one just told."""
    kept: list[Deed] = []
    for deed in requests:
        last = kept[-1] if kept and kept[-1].match.rule.act is deed.match.rule.act else None
        if last is None or deed.saying.number - last.saying.number > _GOES_ON.get(deed.match.rule.act, -1):
            kept.append(deed)
    return kept
