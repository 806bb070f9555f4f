"""The cascade: productions over kinds of tokens, applied level by level until the words of an island are whole expressions.

Each token and each made expression has a *kind*, and each kind a one-character code, so that an island of words is a short
string of codes and a rule's pattern an ordinary regular expression over it. A pattern is written with the kinds' names::

    Rule("day of month", "THE? day:ORDINAL OF? month:MONTH", day_of_month)

Names in capitals are kinds or groups of kinds, `name:` binds a node for the production, and `? * {1,3} ( | )` mean what they
mean in regular expressions. Within a level the longest pattern goes first, then the earlier rule; a production may
refuse by returning None. A level is repeated until nothing changes, at most `_ROUNDS` times.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, NamedTuple

from extractors.dates.kinds import Kind, codes_of
from extractors.dates.now import Now

_ROUNDS = 6
#: So many code strings on which a level has nothing to do are remembered; most islands look alike.
_REMEMBERED = 20_000
_SHORT = 32
_NAME = re.compile(r"(?:([a-z_0-9]+):)?([A-Z][A-Z_0-9]+|A)(?![a-z<>])")
_UNION = re.compile(r"([a-z_0-9]+):\(([A-Z0-9_|]+)\)")
_GROUP = re.compile(r"\((?!\?)")
_QUANTIFIER = re.compile(r"\?|\*|\{\d,\d\}")


class Node(NamedTuple):
    """A token or a made expression: folded text `[start, end)`, what it means, the rule that made it and how."""

    kind: Kind
    value: Any
    start: int
    end: int
    rule: str = ""
    steps: tuple[str, ...] = ()


class Made(NamedTuple):
    """What a production returns: a kind, a value, and in words how it was worked out ("" for nothing worth saying)."""

    kind: Kind
    value: Any
    step: str = ""


class Parts:
    """The nodes that a pattern matched."""

    __slots__ = ("_found", "nodes")

    def __init__(self, found: re.Match[str], nodes: Sequence[Node]) -> None:
        self._found = found
        self.nodes = nodes

    def node(self, name: str) -> Node | None:
        """The node bound to `name`, or None where the pattern has no such part or it was absent."""
        place = self._found.start(name) if name in self._found.re.groupindex else -1
        return self.nodes[place] if place >= 0 else None

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - values are of the kind that the pattern names
        """The value bound to `name`, or None where the pattern has no such part or it was absent."""
        node = self.node(name)
        return None if node is None else node.value

    def has(self, kind: Kind) -> bool:
        """True where a node of that kind was matched."""
        return any(node.kind is kind for node in self.matched)

    @property
    def matched(self) -> Sequence[Node]:
        """All nodes from the pattern's first to its last."""
        return self.nodes[self._found.start() : self._found.end()]


Production = Callable[[Parts, Now], Made | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A production and the kinds of nodes it combines."""

    name: str
    pattern: str
    production: Production


Match = tuple[re.Match[str], "Rule"]


class Level:
    """Rules that are tried together.

    Which rules match a code string depends on nothing else, and mails are full of the same few: it is found out once.
    Patterns are compiled when a text has words that they may begin with, so that a first short text does not wait for all.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple((rule, *_expressed(rule.pattern)) for rule in rules)
        self._firsts = frozenset().union(*(firsts for _rule, _pattern, firsts in self._rules))
        self._matches: dict[tuple[str, int], tuple[int, tuple[Match, ...]]] = {}
        self._by_first: dict[str, tuple[tuple[Rule, re.Pattern[str]], ...]] = {}

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{_anonymous(pattern)})" for _rule, pattern, _firsts in self._rules))

    def has_work(self, codes: str) -> bool:
        """True where some rule matches somewhere."""
        return not self._firsts.isdisjoint(codes) and self._any.search(codes) is not None

    def apply(self, nodes: list[Node], codes: str, now: Now) -> tuple[list[Node], str]:
        """The nodes after this level, and their codes."""
        for _round in range(_ROUNDS):
            before = codes
            nodes, codes = self._round(nodes, codes, now)
            if codes == before:
                break
        return nodes, codes

    def _round(self, nodes: list[Node], codes: str, now: Now) -> tuple[list[Node], str]:
        place, matches = self._matching(codes, 0)
        while matches:
            made = _made(matches, nodes, now)
            if made is None:
                place += 1
            else:
                node, end = made
                nodes[place:end] = [node]
                codes = codes[:place] + node.kind.code + codes[end:]
            place, matches = self._matching(codes, place)
        return nodes, codes

    def _matching(self, codes: str, start: int) -> tuple[int, tuple[Match, ...]]:
        """The first place from `start` on where rules match, and their matches there, longest first; empty for none."""
        known = self._matches.get((codes, start))
        if known is None:
            known = self._found(codes, start)
            if len(self._matches) < _REMEMBERED and len(codes) <= _SHORT:
                self._matches[codes, start] = known
        return known

    def _found(self, codes: str, start: int) -> tuple[int, tuple[Match, ...]]:
        anywhere = None if self._firsts.isdisjoint(codes) else self._any.search(codes, start)
        if anywhere is None:
            return start, ()
        place = anywhere.start()
        matches = [
            (found, rule)
            for rule, pattern in self._rules_for(codes[place])
            if (found := pattern.match(codes, place)) is not None
        ]
        return place, tuple(sorted(matches, key=lambda match: -match[0].end()))

    def _rules_for(self, code: str) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
        """The rules that may begin with this code, in their order; found out once per code."""
        rules = self._by_first.get(code)
        if rules is None:
            rules = tuple((rule, re.compile(pattern)) for rule, pattern, firsts in self._rules if code in firsts)
            self._by_first[code] = rules
        return rules


class Cascade:
    """Levels in order. Which of them has something to do with a code string is found out once."""

    __slots__ = ("_bare_days", "_levels", "_next")

    def __init__(self, levels: Sequence[Level], *, bare_days: bool = False) -> None:
        self._levels = tuple(levels)
        self._bare_days = bare_days
        self._next: dict[tuple[int, str], int] = {}

    def parse(self, nodes: list[Node], now: Now) -> list[Node]:
        """The island's nodes after every level."""
        codes = "".join([node.kind.code for node in nodes])
        place = self._working(0, codes)
        while place < len(self._levels):
            nodes, codes = self._levels[place].apply(nodes, codes, now)
            place = self._working(place + 1, codes)
        return nodes

    def _working(self, start: int, codes: str) -> int:
        """The first level from `start` on that some rule of matches; their number for none, or where nothing is worth it."""
        known = self._next.get((start, codes))
        if known is None:
            levels = range(start, len(self._levels))
            idle = start == 0 and self._is_idle(codes)
            known = next((place for place in levels if not idle and self._levels[place].has_work(codes)), len(self._levels))
            if len(self._next) < _REMEMBERED and len(codes) <= _SHORT:
                self._next[start, codes] = known
        return known

    def _is_idle(self, codes: str) -> bool:
        """True where no rule can make anything of it; `bare_days` is for languages in which "the 15" is a day by itself."""
        return _IDLE.fullmatch(codes) is not None and not (self._bare_days and _BARE_DAY.search(codes))


def _made(matches: Sequence[Match], nodes: Sequence[Node], now: Now) -> tuple[Node, int] | None:
    """What the first production that does not refuse makes, and where its last node ends."""
    for found, rule in matches:
        parts = Parts(found, nodes)
        made = rule.production(parts, now)
        if made is not None:
            return _node(made, rule, parts.matched), found.end()
    return None


def _node(made: Made, rule: Rule, matched: Sequence[Node]) -> Node:
    steps: tuple[str, ...] = (made.step,) if made.step else ()
    for node in reversed(matched):
        steps = node.steps + steps
    return Node(made.kind, made.value, matched[0].start, matched[-1].end, rule.name, steps)


def expression(pattern: str) -> str:
    """The regular expression over codes that a pattern in kinds' names stands for."""

    def union(found: re.Match[str]) -> str:
        return f"(?P<{found[1]}>[{''.join(codes_of(kind) for kind in found[2].split('|'))}])"

    def kinds(found: re.Match[str]) -> str:
        name, kind = found.groups()
        characters = f"[{codes_of(kind)}]"
        return f"(?P<{name}>{characters})" if name else characters

    return _GROUP.sub("(?:", _NAME.sub(kinds, _UNION.sub(union, pattern))).replace(" ", "")


@cache
def _expressed(pattern: str) -> tuple[str, frozenset[str]]:
    """The regular expression of a pattern, and the codes that it may begin with; languages share most of them."""
    expressed = expression(pattern)
    return expressed, frozenset(first_codes(expressed))


def _anonymous(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def first_codes(pattern: str) -> str:
    """The codes that a match may begin with: those after which the rest of the pattern can still be met."""
    codes, _nullable, _place = _firsts(pattern, 0)
    return codes


def _firsts(pattern: str, place: int) -> tuple[str, bool, int]:
    """Of the alternatives from `place` to the closing parenthesis: first codes, whether they may be empty, and the end."""
    codes, nullable, open_ = "", False, True
    while place < len(pattern) and pattern[place] != ")":
        if pattern[place] == "|":
            nullable, open_, place = nullable or open_, True, place + 1
            continue
        found, empty, place = _item(pattern, place)
        if open_:
            codes += found
            open_ = empty
    return codes, nullable or open_, place + 1


def _item(pattern: str, place: int) -> tuple[str, bool, int]:
    """Of one class or group with its quantifier: first codes, whether it may be empty, and the end."""
    if pattern[place] == "[":
        end = pattern.index("]", place)
        codes, empty, place = pattern[place + 1 : end], False, end + 1
    elif pattern.startswith(("(?<", "(?!", "(?="), place) and not pattern.startswith("(?P", place):
        return "", True, _firsts(pattern, pattern.index("[", place))[2]
    else:
        place = pattern.index(">", place) + 1 if pattern.startswith("(?P<", place) else place + 3
        codes, empty, place = _firsts(pattern, place)
    found = _QUANTIFIER.match(pattern, place)
    if found is not None:
        return codes, empty or found.group()[0] in "?*" or found.group().startswith("{0"), found.end()
    return codes, empty, place


_BARE_DAY = re.compile(expression("(THE|ON|FOR|OF|FROM|UNTIL|BETWEEN|IN|BY|TO|AND) (N12|N24|N31|DECIMAL)"))
#: Islands of nothing but numbers, marks and small words, with no "at" before a number: nothing in them is a date.
_IDLE = re.compile(
    expression(
        "(?!.{0,400}(N12|N24) (N12|N24|N31|N59)) (N12|N24|N31|N59|N99|N999|BIG|DECIMAL|FRACTION|YEAR2|A|FEW|THE|OF|AND|OR|BUT|FOR|BY|FROM|TO|ON|IN|"
        "COMMA|DASH|SLASH|OPEN|CLOSE|DOT|COLON|BREAK|PLUS|MY|NEXT|LAST|THIS|ALL|THAT|END|EVERY|OVER|MORE|LESS|WITH|BETWEEN|ABOUT|UNTIL)*"
    )
)
