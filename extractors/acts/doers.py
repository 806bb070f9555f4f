"""Whose deed it is: by the rule itself, by the words before its verb, or by a name."""

from __future__ import annotations

import re
from typing import NamedTuple

from domain.findings import Who
from extractors.acts.matching import Grammar, Match
from extractors.acts.sayings import Letter, Saying
from extractors.acts.timing import Reach

BEFORE = 90
"""How much of what stands before a verb is looked at for its doer."""

#: "al", "bin", "van": words of a name that may be written small.
_PARTICLE = 3
_OTHER_JOINED = 0.75
#: "Thanks Omar, will send it": words before a verb without doer that name nobody else.
_FEW_WORDS = 4


class Doer(NamedTuple):
    """Whose deed it is, the words that say so at `[start, end)`, and how sure that is."""

    who: Who
    factor: float = 1.0
    start: int = -1
    end: int = -1
    maker: str | None = None


def doer_of(letter: Letter, saying: Saying, match: Match, reach: Reach, grammar: Grammar) -> Doer | None:
    """The doer that a match and the words before it name; None where they name nobody, so that there is no deed."""
    maker = match.place("maker")
    if maker >= 0:
        end = maker + len(match.words("maker"))
        named = _name(letter, saying, maker, end)
        return Doer(match.rule.who, 1.0, maker, end, named) if named else None
    if not match.rule.marks & {"subject", "joined"}:
        return Doer(match.rule.who)
    if "joined" in match.rule.marks:
        return _joined_doer(letter, saying, match, grammar)
    low = max(reach.start, match.start - BEFORE)
    before = saying.text[low : match.start]
    for pattern, who, factor in grammar.subjects:
        found = pattern.search(before)
        doer = _read_doer(letter, saying, low, found, who, factor) if found else None
        if doer is not None or (found and who is None):
            return doer
    return None


def _joined_doer(letter: Letter, saying: Saying, match: Match, grammar: Grammar) -> Doer | None:
    """The doer of the verb to which "and will …" is joined: the first one the sentence names."""
    found = [pronoun.search(saying.text, 0, match.start) for pronoun in (grammar.ourselves, grammar.others)]
    places = [pronoun.start() if pronoun else len(saying.text) for pronoun in found]
    if min(places) == len(saying.text):
        few = saying.text.count(" ", 0, match.start) < _FEW_WORDS
        return _named_doer(letter, saying, match, grammar) or (Doer(Who.SENDER) if few else None)
    return Doer(Who.SENDER) if places[0] < places[1] else Doer(Who.THIRD, _OTHER_JOINED)


def _named_doer(letter: Letter, saying: Saying, match: Match, grammar: Grammar) -> Doer | None:
    """The doer that the sentence names as its subject: "Omar is looking into it and will update you"."""
    found = grammar.named.search(saying.text, 0, match.start)
    named = _name(letter, saying, found.start("maker"), found.end("maker")) if found else None
    return Doer(Who.THIRD, _OTHER_JOINED, maker=named) if named else None


def _read_doer(letter: Letter, saying: Saying, low: int, found: re.Match[str], who: Who | None, factor: float) -> Doer | None:
    """The doer that the words found behind `low` name; None where they name nobody, or a name is not written like one."""
    if who is None:
        return None
    if "maker" not in found.re.groupindex:
        return Doer(who, factor, low + found.start(), low + found.end())
    place, end = low + found.start("maker"), low + found.end("maker")
    named = _name(letter, saying, place, end)
    if not named:
        return None
    begins = saying.text.rfind(named.split()[0].lower(), place, end)
    return Doer(who, factor, max(place, begins), end, named)


def _name(letter: Letter, saying: Saying, start: int, end: int) -> str | None:
    """The words at `[start, end)` from the first that is written like a name: with a capital, or in a script without."""
    words = letter.words(saying, start, end).split()
    while words and words[0][0].islower():
        del words[0]
    return None if any(word[0].islower() and len(word) > _PARTICLE for word in words) else " ".join(words) or None
