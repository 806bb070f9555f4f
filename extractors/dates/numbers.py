"""Numbers as the grammar sees them: their value, how they were written, and whether they count something else."""

from __future__ import annotations

from typing import Self

from extractors.dates.grammar import Node
from extractors.dates.kinds import Kind

_TENS = range(20, 100, 10)
_CENTURIES = range(18, 21)


class Number(int):
    """A whole number. `digits` is how many were written (0 for words); `counts` is set where a noun follows ("3 users")."""

    digits: int
    counts: bool

    def __new__(cls, value: int, digits: int = 0, *, counts: bool = False) -> Self:
        """The number."""
        made = super().__new__(cls, value)
        made.digits = digits
        made.counts = counts
        return made


def number_node(number: Number, start: int, end: int) -> Node:
    """The node of a number, its kind by what the number can be."""
    return Node(_kind(int(number), number.digits), number, start, end)


def _kind(value: int, digits: int) -> Kind:
    if digits == 4:
        return Kind.YEAR4 if 1900 <= value <= 2100 else Kind.N9999
    if digits == 3:
        return Kind.N999
    for limit, kind in ((12, Kind.N12), (24, Kind.N24), (31, Kind.N31), (59, Kind.N59), (99, Kind.N99), (999, Kind.N999)):
        if value <= limit:
            return kind
    return Kind.YEAR4 if not digits and 1900 <= value <= 2100 else Kind.BIG


def join_numbers(nodes: list[Node], *, units_first: bool) -> list[Node]:
    """The nodes with number words put together: "twenty" "-" "one" becomes 21, "nineteen" "eighty" "six" 1986."""
    if Kind.WORDNUM not in [node.kind for node in nodes]:
        return nodes
    made: list[Node] = []
    place = 0
    while place < len(nodes):
        if nodes[place].kind is not Kind.WORDNUM:
            made.append(nodes[place])
            place += 1
            continue
        reader = _NumberReader(nodes, place, units_first=units_first)
        made.append(reader.read())
        place = reader.place
    return made


class _NumberReader:
    """Reads one number from `place` on."""

    def __init__(self, nodes: list[Node], place: int, *, units_first: bool) -> None:
        self.nodes = nodes
        self.place = place
        self._first = place
        self._units_first = units_first
        self._total = 0
        self._current = 0
        self._after_scale = False

    def read(self) -> Node:
        """The node of the longest number."""
        self._take()
        while (step := self._next()) is not None:
            self.place = step
            if self.nodes[step].kind is not Kind.WORDNUM:
                return self._ordinal()
            self._take()
        value = self._total + self._current
        return number_node(Number(value), self.nodes[self._first].start, self.nodes[self.place - 1].end)

    def _take(self) -> None:
        value, is_scale = self.nodes[self.place].value
        self.place += 1
        self._after_scale = is_scale
        if not is_scale:
            self._current += value if not self._is_century(value) else self._current * 99 + value
        elif value == 100:
            self._current = max(1, self._current) * 100
        else:
            self._total += max(1, self._current) * value
            self._current = 0

    def _is_century(self, value: int) -> bool:
        return self._current in _CENTURIES and self._total == 0 and value >= 10

    def _ordinal(self) -> Node:
        value = self._total + self._current + int(self.nodes[self.place].value)
        end = self.nodes[self.place].end
        self.place += 1
        counts = getattr(self.nodes[self.place - 1].value, "counts", False)
        return Node(Kind.ORD, Number(value, counts=counts), self.nodes[self._first].start, end)

    def _next(self) -> int | None:
        """Where the next word of this number stands, or None where it ends."""
        step = self.place
        joined = step < len(self.nodes) and self.nodes[step].kind in {Kind.AND, Kind.DASH}
        is_and = joined and self.nodes[step].kind is Kind.AND
        step += joined
        if step >= len(self.nodes) or (is_and and not (self._after_scale or self._units_first)):
            return None
        node = self.nodes[step]
        if node.kind in {Kind.ORD, Kind.SECOND}:
            small = self._current in _TENS and 0 < int(node.value) < 10
            return step if small or self._after_scale else None
        if node.kind is not Kind.WORDNUM:
            return None
        return step if self._fits(*node.value, is_and=is_and) else None

    def _fits(self, value: int, is_scale: bool, *, is_and: bool) -> bool:
        if is_scale:
            return not is_and
        if self._units_first and is_and and 0 < self._current % 100 < 10:
            return value in _TENS
        if self._current % 100 == 0:
            return self._after_scale or self._current > 0
        if self._current in _TENS or (self._current > 100 and self._current % 100 in _TENS):
            return value < 10
        return self._is_century(value) and not (self._current == 20 and value > 35)
