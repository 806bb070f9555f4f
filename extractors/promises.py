"""Promises: what a sentence makes, accepts, moves, keeps, takes back or refuses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.evidence import Span
from domain.findings import Act, Context, DateFinding, PromiseFinding
from extractors.acts.deeds import Deed
from extractors.acts.matching import Grammar
from extractors.acts.phrases import noun_before, resolved, subject_before, thing_at, whole
from extractors.acts.sayings import Letter
from extractors.languages.base import Language

_JOINED = re.compile(r"[\s,;:(-]{0,4}(?:\b(?:and|or|but|then|so|و|et|mais|y|pero|und|aber))?[\s,(-]{0,3}$")
_JOINT = 12
_NO_THING = {"", "and", "but", "or", "then"}


def find_promises(
    text: str, spans: Sequence[Span], context: Context, language: Language, dates: Sequence[DateFinding]
) -> tuple[PromiseFinding, ...]:
    """The acts upon promises in the author's own words, in text order. Never raises on any text."""
    from extractors.acts.reading import find_acts

    return find_acts(text, spans, context, language, dates).promises


def promise(letter: Letter, deed: Deed, subject: str, grammar: Grammar) -> PromiseFinding:
    """The finding for a deed whose rule is an act upon a promise."""
    rule, due = deed.match.rule, deed.due
    assert isinstance(rule.act, Act)
    span = letter.span(deed.saying, *evidence(deed))
    return PromiseFinding(
        span=span,
        text=letter.folded.original[span.start : span.end],
        rule=rule.name,
        act=rule.act,
        what=what_of(letter, deed, subject, grammar),
        who=deed.doer.who,
        due=due.date.due if due else None,
        due_text=due.date.text if due else None,
        confidence=deed.confidence,
        maker=deed.doer.maker,
        condition=deed.condition,
        asked="asked" in rule.marks,
        partial=rule.act is Act.DELIVERY and grammar.partly.search(deed.saying.text) is not None,
        slip="slip" in rule.marks,
        says_attached="attached" in rule.marks,
    )


def evidence(deed: Deed) -> tuple[int, int]:
    """Where the words of a deed start and end in its sentence: its clause, without what only joins it to another."""
    text, reach = deed.saying.text, deed.reach
    start, end = (0 if deed.first and deed.condition else reach.start), max(deed.end, reach.match_end)
    while start < reach.match and not text[start].isalnum() and text[start] not in "¤(¿":
        start += 1
    joined = _JOINED.search(text, max(reach.match_end, end - _JOINT), end)
    return start, joined.start() if joined else end


def what_of(letter: Letter, deed: Deed, subject: str, grammar: Grammar) -> str:
    """The thing promised or asked, in a few words; empty where the words name none. A request's is never empty."""
    if "empty" in deed.marks:
        return ""
    phrase = _told(letter, deed, grammar)
    if not any(character.isalnum() for character in phrase):
        if isinstance(deed.match.rule.act, Act):
            return ""
        phrase = whole(letter, deed.saying, *evidence(deed))
    if "asking" in deed.marks:
        return phrase
    start = 0 if deed.condition else deed.reach.match
    return resolved(letter, deed.saying, start, phrase, subject, grammar)


def _told(letter: Letter, deed: Deed, grammar: Grammar) -> str:
    match, saying, reach = deed.match, deed.saying, deed.reach
    if "whole" in deed.marks:
        return whole(letter, saying, *evidence(deed))
    if match.place("what") >= 0:
        start = match.place("what")
        return thing_at(letter, saying, start, start + len(match.words("what")), grammar, deed.due)
    if "given" in deed.marks and (reach.start < reach.match or saying.text.endswith(": ", 0, reach.match)):
        return _given(letter, deed, grammar)
    if deed.due is not None and match.place("verb") < 0 and match.start < deed.due.start < match.end:
        return thing_at(letter, saying, match.start, deed.due.start, grammar)
    return _done(letter, deed, grammar)


def _done(letter: Letter, deed: Deed, grammar: Grammar) -> str:
    """The verb with what follows it, or what follows alone where that tells enough."""
    saying, verb = deed.saying, deed.match.place("verb")
    start = verb if verb >= 0 else deed.match.end
    given = grammar.give.match(saying.text, start)
    phrase = thing_at(letter, saying, given.end(), deed.reach.end, grammar, deed.due) if given else ""
    if not phrase and deed.match.rule.act is Act.PROMISE and grammar.clitic.fullmatch(deed.match.words("verb")):
        return noun_before(letter, saying, deed.reach.match, grammar)  # "سنرسلها" holds its object
    return phrase or thing_at(letter, saying, start, deed.reach.end, grammar, deed.due)


def _given(letter: Letter, deed: Deed, grammar: Grammar) -> str:
    """The thing before a verb in the passive, with the verb where the thing alone would not tell what is done to it."""
    phrase = thing_at(letter, deed.saying, _opening(deed, grammar), deed.reach.match, grammar)
    colon = deed.saying.text.rfind(": ", 0, deed.reach.match)
    names_nothing = phrase.lower() in _NO_THING or not any(map(str.isalpha, phrase))
    if names_nothing and colon > 0:  # "UAT plan: will be with you tomorrow", "Dashboard: 70 %, ready on Wednesday"
        phrase = thing_at(letter, deed.saying, 0, colon, grammar)
    if phrase.lower() in _NO_THING:
        phrase = subject_before(letter, deed.saying, deed.reach.match, grammar)
    verb = deed.match.place("verb")
    told = verb < 0 or grammar.given.match(deed.saying.text, verb)
    return phrase if told else f"{phrase} {deed.match.words('verb')}"


def _opening(deed: Deed, grammar: Grammar) -> int:
    """Where in its clause the subject of a deed starts: behind its date, an aside, and who says it."""
    text, start, end = deed.saying.text, deed.reach.start, deed.reach.match
    for mention in deed.saying.mentions:
        if start <= mention.start < end and (mention is deed.due or text[mention.end] == ","):
            start = mention.end
    if aside := grammar.aside.match(text, start, end):
        start = aside.end()
    return max((that.end() for that in grammar.that.finditer(text, start, end)), default=start)
