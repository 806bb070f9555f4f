"""What a pattern cannot do without: stretches of words, all of which stand in whatever it matches.

One linear scan for the stretches of all rules tells which rules are worth trying. A scan for the patterns themselves would
be linear too, but of a pattern that runs over any words ("move [^.;]{0,60} to") it has to keep in mind that it has begun,
and with many of them it makes new states for nearly every sentence. So a pattern is cut where it runs over other words:
that one needs "move " and " to".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

#: Plain letters as far as none is counted, a class, or one sign.
_SIGN = re.compile(r"(?:[^\\\[\](){}|?.^$](?![?{]))+|\[(?:\\.|[^\]\\])*\]|\\?.", re.DOTALL)
_OPENING = re.compile(r"\((?:\?P<\w+>|\?:)?")
_LOOK_AROUND = re.compile(r"\(\?<?[!=]")
_BRACKETS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]", re.DOTALL)
_COUNT = re.compile(r"(?:(\?)|\{(\d+)(?:,(\d+))?\})\??")
#: A border beside what may be any letter: "José" ends with one that re2 takes for none.
_LOOSE_BORDER = re.compile(r"((?:\\[wS]|\])(?:\{[^{}]{1,9}\}|\?)?\)*)\\b|\\b((?:\((?:\?:|\?P<\w+>)?)*(?:\\w|\[))")
_ENDS = frozenset({"^", "$"})
_BORDERS = frozenset({r"\b", *_ENDS})
#: re2 takes only ASCII letters for letters.
_LETTERS = r"a-z0-9_\x{80}-\x{10ffff}"
#: A class that holds none of these tells as much as a letter.
_COMMON = "e ا"
#: A class of letters that stands so often is a word that may be any.
_ANY_WORD = 6
#: A stretch with fewer letters is in every other sentence: it counts only where a pattern has no other.
_TELLING = 3


class Stretch(NamedTuple):
    """An expression in RE2's syntax, and how many letters it matches at least."""

    words: str
    letters: int


class _Part(NamedTuple):
    """Letters, a sign or a class (`words`), or a group (`branches`), and how often it stands there."""

    words: str
    branches: tuple[tuple[_Part, ...], ...] = ()
    low: int = 1
    high: int = 1


def stretches(pattern: str, *, whole: bool = True) -> tuple[Stretch, ...]:
    """What stands in every text that `pattern` matches; nothing where that may be anything.

    `pattern` is in the syntax that `ActRule` describes. `whole` is unset where it is held against parts of texts, whose ends
    are not the texts' own.
    """
    # re2 knows no borders but those of ASCII letters
    ascii_only = _LOOSE_BORDER.sub(r"\1\2", pattern) if pattern.isascii() else pattern.replace(r"\b", "")
    branches, _ = _parsed(without_look_around(ascii_only), 0)
    branches = branches if whole else _unanchored(branches)
    found = _of_group(_Part("", branches))
    return tuple(one for one in found if one.letters >= _TELLING) or tuple(one for one in found if one.letters)


def without_look_around(pattern: str) -> str:
    """`pattern` without its look-aheads and look-behinds, however deep the groups within them: they match no words."""
    kept, done = [], 0
    for opening in _LOOK_AROUND.finditer(pattern):
        if opening.start() >= done:
            kept.append(pattern[done : opening.start()])
            done = _closing(pattern, opening.end())
    return "".join(kept) + pattern[done:]


def _closing(pattern: str, place: int) -> int:
    """Behind the parenthesis that closes the one before `place`."""
    depth = 1
    for sign in _BRACKETS.finditer(pattern, place):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if depth == 0:
            return sign.end()
    return len(pattern)


def _parsed(pattern: str, place: int) -> tuple[tuple[tuple[_Part, ...], ...], int]:
    """The branches from `place` to the parenthesis that closes them, and what is behind it."""
    branches: list[tuple[_Part, ...]] = []
    parts: list[_Part] = []
    while place < len(pattern) and pattern[place] != ")":
        if pattern[place] == "|":
            branches.append(tuple(parts))
            parts, place = [], place + 1
            continue
        part, place = _part(pattern, place)
        parts.append(part)
    return (*branches, tuple(parts)), place + 1


def _unanchored(branches: tuple[tuple[_Part, ...], ...]) -> tuple[tuple[_Part, ...], ...]:
    return tuple(
        tuple(part._replace(branches=_unanchored(part.branches)) for part in branch if part.words not in _ENDS)
        for branch in branches
    )


def _part(pattern: str, place: int) -> tuple[_Part, int]:
    opening = _OPENING.match(pattern, place)
    if opening is not None:
        branches, place = _parsed(pattern, opening.end())
        part = _Part("", branches)
    else:
        sign = _SIGN.match(pattern, place)
        assert sign is not None
        part, place = _Part(sign[0]), sign.end()
    count = _COUNT.match(pattern, place)
    if count is None:
        return part, place
    low, high = (0, 1) if count[1] else (int(count[2]), int(count[3] or count[2]))
    return part._replace(low=low, high=high), count.end()


def _runs_on(part: _Part) -> bool:
    """True where a part may run over words that it does not name."""
    if part.branches:
        return any(map(_runs_on, _inner(part))) or (part.high > 1 and any(map(_is_any_word, _inner(part))))
    return part.high > 1 and _is_class(part.words) and re.match(part.words, " ") is not None and part.words != r"\s"


def _is_any_word(part: _Part) -> bool:
    if part.branches:
        return any(map(_is_any_word, _inner(part)))
    return part.high >= _ANY_WORD and _is_class(part.words)


def _inner(part: _Part) -> Iterable[_Part]:
    return (inner for branch in part.branches for inner in branch)


def _is_class(words: str) -> bool:
    return words[0] == "[" or words in {".", r"\w", r"\s", r"\d"}


def _of_branch(branch: Sequence[_Part]) -> list[Stretch]:
    """The stretches of one branch, in order."""
    found: list[Stretch] = []
    run: list[_Part] = []
    for part in _flat(branch):
        if not _runs_on(part):
            run.append(part)
            continue
        begun = any(map(_letters, run))
        lead = _lead(part) if begun else None
        found += [_stretch([*run, lead] if lead else run), *(_of_group(part) if part.low else ())]
        run = []
    return [one for one in (*found, _stretch(run)) if one.words]


def _flat(branch: Sequence[_Part]) -> Iterable[_Part]:
    """The parts, with those of a group that stands there just as it is in its place."""
    for part in branch:
        if len(part.branches) == 1 and part.low == part.high == 1:
            yield from _flat(part.branches[0])
        else:
            yield part


def _lead(part: _Part) -> _Part | None:
    """What a group begins with, up to where it runs on; None where that may be nothing."""
    leads = [tuple(_until_run(branch)) for branch in part.branches]
    return _Part("", tuple(leads)) if part.low and leads and all(leads) else None


def _until_run(branch: Sequence[_Part]) -> Iterable[_Part]:
    for part in _flat(branch):
        if _runs_on(part):
            return
        yield part


def _of_group(part: _Part) -> list[Stretch]:
    """The stretches of a group: of several branches, the best of each, either of which stands there."""
    if len(part.branches) == 1:
        return _of_branch(part.branches[0])
    best = [max(_of_branch(branch), key=lambda one: one.letters, default=None) for branch in part.branches]
    known = [one for one in best if one is not None]
    if len(known) < len(best) or not known:
        return []
    return [Stretch("|".join(one.words for one in known), min(one.letters for one in known))]


def _stretch(run: Sequence[_Part]) -> Stretch:
    """The parts as one expression, without those at its ends that may be missing."""
    needed = [place for place, part in enumerate(run) if part.low]
    kept = run[needed[0] : needed[-1] + 1] if needed else ()
    return Stretch("".join(map(_spelled, kept)), sum(map(_letters, kept)))


def _letters(part: _Part) -> int:
    if part.low == 0:
        return 0
    if part.branches:
        return min(sum(map(_letters, branch)) for branch in part.branches)
    if part.words in _BORDERS:
        return 0
    if _is_class(part.words):
        return int(not any(re.match(part.words, letter) for letter in _COMMON))
    return 1 if part.words[0] == "\\" else len(part.words) - part.words.count(" ")


def _spelled(part: _Part) -> str:
    """The part in RE2's syntax. Counting costs the scanner states, so that "up to three" becomes "any number"."""
    words = f"(?:{'|'.join(''.join(map(_spelled, branch)) for branch in part.branches)})" if part.branches else part.words
    words = words.replace(r"\w", _LETTERS if words[0] == "[" else f"[{_LETTERS}]") if not part.branches else words
    if part.high == 1:
        return words if part.low else f"{words}?"
    return f"{words}{'+' if part.low else '*'}"
