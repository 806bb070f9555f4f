"""Which of a sentence's dates a deed is due on: the one that belongs to the deed, not any date that is near."""

from __future__ import annotations

from typing import NamedTuple

from domain.evidence import Span
from extractors.acts.matching import Grammar
from extractors.acts.sayings import Mention, Saying

#: A date whose words speak against it as much as this is no due date even where it is the only one.
_HARDLY = -1.5
_AHEAD = -0.5
_FAR_AHEAD = -2.0
#: So many characters may stand between a date and the doer it is told before: "On Friday, as agreed, we will …".
_NEAR = 14
_NOWHERE = Span(0, 0)


class Reach(NamedTuple):
    """The part of a sentence that belongs to one deed: the clause, and where in it the rule's words start and end."""

    start: int
    match: int
    match_end: int
    end: int


def due_of(saying: Saying, reach: Reach, grammar: Grammar, *, moving: bool = False, aside: Span = _NOWHERE) -> Mention | None:
    """The date the deed is due on; None where no date is its own. `moving` prefers the date that something moves to.

    Dates in `aside`, a condition's words, are none of its own.
    """
    best: Mention | None = None
    best_score = _HARDLY
    for mention in saying.mentions:
        if mention.start < reach.start or mention.end > reach.end or aside.start <= mention.start < aside.end:
            continue
        score = _score(saying, mention, reach, grammar, moving)
        if score > best_score:
            best, best_score = mention, score
    return best


def _score(saying: Saying, mention: Mention, reach: Reach, grammar: Grammar, moving: bool) -> float:
    before = saying.text[max(0, mention.start - 24) : mention.start]
    score = next((weight for pattern, weight in grammar.due if pattern.search(before)), 0.0)
    if _names_a_thing(saying, mention, grammar):
        score -= 4.0  # "push Thursday's call" names what moves, not where to
    elif moving:
        score = _score_of_move(score, before, mention, reach)
    if mention.end <= reach.match:
        score += _AHEAD if reach.match - mention.end <= _NEAR else _FAR_AHEAD
    return score


def _names_a_thing(saying: Saying, mention: Mention, grammar: Grammar) -> bool:
    """True for "the 3 March outage", "the Monday report", whether or not the article is among the date's own words."""
    before, behind = saying.text[max(0, mention.start - 8) : mention.start], saying.text[mention.start : mention.end + 24]
    article, _, _ = mention.date.text.lower().partition(" ")
    return any(grammar.attributive.search(words) is not None for words in (before + behind, f"{before}{article} {behind}"))


def _score_of_move(score: float, before: str, mention: Mention, reach: Reach) -> float:
    """What something moves *to* comes first, then what the rule's own words hold ("how about ¤")."""
    if before.rstrip().endswith((" to", " until", " till", "instead", " الي", " ل")):
        return 4.0
    return max(score, 3.0) if reach.match <= mention.start < reach.match_end else score
