"""Deeds: the rules' matches that hold, each with its clause, its doer, its due date and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.evidence import Span
from domain.findings import Act, RemarkKind, Topic, Who
from extractors.acts.doers import BEFORE, Doer, doer_of
from extractors.acts.matching import Grammar, Match
from extractors.acts.sayings import Letter, Mention, Saying
from extractors.acts.scanning import Hints
from extractors.acts.timing import Reach, due_of

_NEAR = 50
_HAS_DATE = 0.05
_HIGHEST = 0.97
_LOWEST = 0.3
_IN_QUESTION = 0.6
_WEAK = 0.45
_OTHERS_UNDATED = 0.75
_LISTED = 0.05
_QUOTED = 0.4


_ASKS = frozenset({"question", "asking"})
_JOINTS = (" and ", " or ", " but ", ", ", " و")
#: Before a named doer: what was said before is another one's.
_JOINING = re.compile(r"\b(?:and|but|or) {0,3}$")
Borders = list[tuple[int, int]]


class Signs(NamedTuple):
    """What one scan tells of a sentence: which patterns of doubt and condition it may match, and its clauses' borders."""

    hints: Hints
    borders: Borders


class Deed(NamedTuple):
    """What one rule read in one sentence.

    `end` is where the next deed starts, or the sentence ends; `first` marks the first of its sentence.
    """

    match: Match
    saying: Saying
    reach: Reach
    doer: Doer
    due: Mention | None
    confidence: float
    condition: str | None = None
    end: int = -1
    first: bool = True

    @property
    def marks(self) -> frozenset[str]:
        """The rule's marks."""
        return self.match.rule.marks


def deeds_in(letter: Letter, saying: Saying, matches: Sequence[Match], grammar: Grammar) -> list[Deed]:
    """The promises and requests of one sentence, in text order; of overlapping ones that of the earlier rule."""
    acts = [match for match in matches if not isinstance(match.rule.act, RemarkKind)]
    if not acts:
        return []
    chosen: list[Deed] = []
    signs: Signs | None = None
    for match in acts:
        if (chosen and any(_overlap(match, deed.match) for deed in chosen)) or _is_none(letter, saying, match, grammar):
            continue
        signs = _signs(saying, grammar) if signs is None else signs
        deed = _deed(letter, saying, match, signs, grammar)
        if deed is not None:
            chosen.append(deed)
    if not chosen or signs is None:
        return []
    chosen = sorted(_one_request(chosen, saying), key=lambda deed: deed.match.start)
    return [deed for deed in _apart(letter, chosen, signs, grammar) if deed.confidence >= _LOWEST]


def _signs(saying: Saying, grammar: Grammar) -> Signs:
    hints = grammar.signs(saying.text)
    return Signs(hints, grammar.borders(saying.text, hints))


def _one_request(deeds: list[Deed], saying: Saying) -> list[Deed]:
    """Of a sentence's requests the one of the earliest rule, unless each has a date of its own."""
    requests = [deed for deed in deeds if isinstance(deed.match.rule.act, Topic)]
    if len(requests) <= max(1, len(saying.mentions)):
        return deeds
    return [deed for deed in deeds if deed is requests[0] or deed not in requests]


def _overlap(one: Match, other: Match) -> bool:
    return one.start < other.end and other.start < one.end


def _is_none(letter: Letter, saying: Saying, match: Match, grammar: Grammar) -> bool:
    """True where the words of the match, and what stands right before them, tell no deed."""
    return _is_idle(letter, saying, match, grammar) or (isinstance(match.rule.act, Act) and _is_open(saying, match, grammar))


def _deed(letter: Letter, saying: Saying, match: Match, signs: Signs, grammar: Grammar) -> Deed | None:
    """The deed as far as the match and its clause decide it; None where it is none."""
    rule = match.rule
    reach = reach_of(signs.borders, saying, match)
    if grammar.takes_back(rule, saying.text, *_around(saying, match, reach)):
        return None
    doer = doer_of(letter, saying, match, reach, grammar)
    if doer is None or ("dated" in rule.marks and due_of(saying, reach, grammar) is None):
        return None
    if doer.start > reach.start and _JOINING.search(saying.text, reach.start, doer.start):
        reach = reach._replace(start=doer.start)
    factor = _sureness(saying, match, reach, doer, signs, grammar)
    return Deed(match, saying, reach, doer, None, rule.confidence * factor)


def _is_idle(letter: Letter, saying: Saying, match: Match, grammar: Grammar) -> bool:
    """True where the verb of a rule that asks for a deed tells none: "I will see", "I am going to Chicago"."""
    verb = match.place("verb") if "idle" in match.rule.marks else -1
    if verb < 0:
        return False
    if grammar.idle.match(saying.text, verb):
        return True
    return verb > 0 and not grammar.words.nouns_capital and letter.capital(saying, verb)


def _is_open(saying: Saying, match: Match, grammar: Grammar) -> bool:
    """True where a question or a condition leaves open whether anything will be done."""
    if saying.question and match.rule.marks & {"given", "subject"} and not match.rule.marks & _ASKS:
        return True
    return grammar.hypothetic.search(saying.text, max(0, match.start - 20), match.start) is not None


def _around(saying: Saying, match: Match, reach: Reach) -> tuple[int, int]:
    """Where words may take a match back: near it in its clause; for a request, anywhere behind it too."""
    if isinstance(match.rule.act, Topic):
        return reach.start, len(saying.text)
    return max(reach.start, match.start - _NEAR), min(reach.end, match.end + _NEAR)


def reach_of(borders: Borders, saying: Saying, match: Match) -> Reach:
    """The clause around a match: from the clause border before it to the next one after it."""
    start, end = 0, len(saying.text)
    inside = max(match.end - 1, match.start + 1)
    for opens, closes in borders:
        if closes <= match.start:
            if saying.text[opens] != "(" or saying.text.find(")", closes, match.start) < 0:
                start = closes
        elif opens >= inside:
            end = opens
            break
    return Reach(start, match.start, match.end, end)


def _sureness(saying: Saying, match: Match, reach: Reach, doer: Doer, signs: Signs, grammar: Grammar) -> float:
    factor = doer.factor
    if isinstance(match.rule.act, Act):
        if "doubting" not in match.rule.marks:
            factor *= grammar.doubts.factor(saying.text, signs.hints, reach.start, reach.end)
        if saying.question and match.rule.marks.isdisjoint(_ASKS):
            factor *= _IN_QUESTION if reach.match <= reach.start + BEFORE else 0.0
    verb = match.place("verb") if "idle" in match.rule.marks else -1
    if verb >= 0 and grammar.weak.match(saying.text, verb):
        factor *= _WEAK
    return factor * _QUOTED if saying.text.count('"', 0, match.start) % 2 else factor


def _apart(letter: Letter, deeds: list[Deed], signs: Signs, grammar: Grammar) -> Iterator[Deed]:
    """The deeds, each ending where the next begins, with their due dates and conditions."""
    if not deeds:
        return
    saying = deeds[0].saying
    setting = grammar.setting.factor(saying.text, signs.hints)
    condition = grammar.condition(saying.text, signs.hints)
    starts = [_start(deed, deeds[number - 1] if number else None) for number, deed in enumerate(deeds)]
    for number, deed in enumerate(deeds):
        reach = deed.reach
        end = starts[number + 1] if number + 1 < len(deeds) else len(saying.text)
        apart = Reach(starts[number], reach.match, reach.match_end, max(min(reach.end, end), reach.match_end))
        rule = deed.match.rule
        due = None
        if "undated" not in rule.marks:
            due = due_of(saying, apart, grammar, moving=rule.act is Act.MOVE, aside=_aside(deed, condition))
        if due is not None or "dated" not in rule.marks:
            sure, needs = _sure(deed, due, setting), _condition(letter, deed, due, condition)
            yield Deed(deed.match, saying, apart, deed.doer, due, sure, needs, end, number == 0)


def _aside(deed: Deed, condition: re.Match[str] | None) -> Span:
    """Where a condition stands before its deed: "if you agree by Tuesday we will start"."""
    first = condition.start() if condition else deed.reach.match
    return Span(min(first, deed.reach.match), deed.reach.match)


def _start(deed: Deed, earlier: Deed | None) -> int:
    """Where a deed's own words start: at its clause, or at its doer where the clause is another deed's as well."""
    if earlier is None or deed.reach.start >= earlier.match.end:
        return deed.reach.start
    if not deed.marks & {"given", "subject"}:
        return deed.match.start
    joint = max(deed.saying.text.rfind(word, earlier.match.end, deed.match.start) for word in _JOINTS)
    return max(joint, earlier.match.end)


def _sure(deed: Deed, due: Mention | None, setting: float) -> float:
    confidence = deed.confidence * setting + (_LISTED if deed.saying.item else 0.0)
    if due is not None:
        confidence += _HAS_DATE
    elif deed.doer.who is Who.THIRD:
        confidence *= _OTHERS_UNDATED
    return round(min(_HIGHEST, confidence), 2)


def _condition(letter: Letter, deed: Deed, due: Mention | None, found: re.Match[str] | None) -> str | None:
    """What must come first, in the mail's own spelling."""
    if due is not None and due.date.condition:
        return due.date.condition
    if found is None:
        return None
    start, end = found.span("what")
    dated = next((mention.end for mention in deed.saying.mentions if end <= mention.start <= end + 1), end)
    end = dated  # "you agree by Tuesday"
    return letter.words(deed.saying, start, deed.match.start if start < deed.match.start < end else end)
