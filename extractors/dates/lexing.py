"""From folded text to tokens: words looked up, numbers told apart by shape, and everything else a break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.dates.atoms import ATOM, continues, is_bound, is_unbound, may_join, shape_of
from extractors.dates.grammar import Node
from extractors.dates.kinds import Kind
from extractors.dates.lexicon import Entry, Lexicon, punctuation
from extractors.dates.now import Now
from extractors.dates.numbers import Number, join_numbers, number_node
from extractors.dates.shapes import SHAPES
from extractors.dates.values import Unit
from extractors.folding import Folded

#: An island longer than this is read in pieces, which keeps the time it takes linear in its length.
PIECE = 300
_WIDEN = 300
#: In a longer text a capital tells a name; a shorter one may be nothing but the name.
_SHORT = 60
#: The rest of a number whose thousands stand apart: "à 1 500 euros".
_GROUPED = re.compile(r"[ \u00a0\u202f]\d{3}(?![\d:.,/-]|[ \u00a0\u202f]?(?:h|am|pm)\b)")
_CHUNK = re.compile(r"\S{1,300}")

_FOLLOWER = re.compile(r"[ \t]{1,4}(?:\r?\n[ \t]{0,8})?([^\W\d_]{1,40})")


class Lexer:
    """Tokens of one text in one language."""

    __slots__ = ("_folded", "_lexicon", "_now", "_text", "_whole")

    def __init__(self, folded: Folded, lexicon: Lexicon, now: Now) -> None:
        self._folded = folded
        self._text = folded.text
        self._whole = folded.text.strip(" \t\r\n.!?") if len(folded.text) < _SHORT else ""
        self._lexicon = lexicon
        self._now = now

    def tokens(self, start: int, end: int, low: int, high: int) -> list[Node]:
        """The tokens of the island `[start, end)`, widened to whole chunks within `[low, high)`."""
        text = self._text
        first = start
        while first > max(low, start - _WIDEN) and not text[first - 1].isspace():
            first -= 1
        last = end
        if end < high and not text[end].isspace() and (rest := _CHUNK.match(text, end, min(high, end + _WIDEN))):
            last = rest.end()
        nodes = self._read(first, last)
        if _FOLLOWER.match(text, last, high) is not None:
            nodes.append(Node(Kind.BREAK, None, last, last))
        return nodes

    def _read(self, first: int, last: int) -> list[Node]:
        atoms = [atom for atom in ATOM.finditer(self._text, first, last) if atom.lastgroup != "space"]
        settled = self._lexicon.settled if is_unbound(self._text, first, last) else {}
        nodes: list[Node] = []
        place, count = 0, len(atoms)
        while place < count:
            atom = atoms[place]
            known = settled.get(atom[0])
            if known is not None and (place + 1 == count or atoms[place + 1][0] not in known.opening):
                nodes.append(Node(known.kind, known.value, atom.start(), atom.end()))
                place += 1
            else:
                place += self._add(nodes, atoms, place)
        return join_numbers(nodes, units_first=self._lexicon.units_first)

    def _add(self, nodes: list[Node], atoms: list[re.Match[str]], place: int) -> int:
        """Adds the nodes of what begins at `place`, which its neighbours help to read; tells how many atoms that was."""
        atom = atoms[place]
        kind = shape_of(atom)
        if kind == "word":
            made, count = self._word(atoms, place)
        elif kind == "number":
            made, count = self._number(atoms, place)
        elif kind == "mark":
            mark, count = self._mark(atoms, place)
            made = [mark]
        else:
            made, count = list(self._shape(atom, kind)), 1
        nodes += made
        return count

    def _mark(self, atoms: list[re.Match[str]], place: int) -> tuple[Node, int]:
        """A mark, or a phrase that begins with one ("'s")."""
        atom = atoms[place]
        entry = self._entry(atoms, place)
        if entry is not None and len(entry.atoms) > 1:
            count = len(entry.atoms)
            return Node(entry.kind, entry.value, atom.start(), atoms[place + count - 1].end()), count
        return Node(punctuation(atom.group()), None, atom.start(), atom.end()), 1

    def _word(self, atoms: list[re.Match[str]], place: int) -> tuple[list[Node], int]:
        found = self._entry(atoms, place)
        if found is not None:
            entry = found
            count = len(entry.atoms)
            return [self._named(entry, atoms, place, count)], count
        return self._clitic(atoms, place)

    def _entry(self, atoms: list[re.Match[str]], place: int, word: str = "") -> Entry | None:
        """The longest entry that begins at `place`, whose own word is `word` where a clitic has been taken off."""
        for entry in self._lexicon.entries.get(word or atoms[place].group(), ()):
            count = len(entry.atoms)
            if count > 1 and not continues(entry.atoms, atoms, place):
                continue
            if self._fits(entry.kind, atoms, place, count):
                return entry
        return None

    def _fits(self, kind: Kind, atoms: list[re.Match[str]], place: int, count: int) -> bool:
        """One-letter units follow a number, and "q", "h" and "w" are glued to one."""
        last = atoms[place + count - 1]
        if kind is Kind.UNITS or kind is Kind.DECADE:
            following = atoms[place + count] if place + count < len(atoms) else None
            if following is not None and following.start() == last.end() and following.group()[0].isdigit():
                return False
            if self._text[last.end() : last.end() + 1] == "." and self._text[last.end() + 1 : last.end() + 2].isalpha():
                return False
            return place > 0 and atoms[place - 1].group()[-1].isdigit() and atoms[place - 1].end() >= last.start() - 1
        if kind is Kind.AFTERNEXT:
            return place + count >= len(atoms) or not self._is_turned(atoms[place + count].group())
        if kind is Kind.NUMBERED:
            return place + count < len(atoms) and atoms[place + count].group()[0].isdigit()
        return True

    def _is_turned(self, word: str) -> bool:
        """True for a word that "next" before it belongs to: "two months after next Friday"."""
        return any(entry.kind in _TURNED for entry in self._lexicon.entries.get(word, ()))

    def _named(self, entry: Entry, atoms: list[re.Match[str]], place: int, count: int) -> Node:
        start, end = atoms[place].start(), atoms[place + count - 1].end()
        kind = entry.kind
        if kind is Kind.ORD:
            return Node(kind, Number(int(entry.value), counts=self._counts(end)), start, end)
        if entry.kind in _STRENGTHENED and self._is_name(start, end):
            kind = _STRENGTHENED[entry.kind]
        if is_bound(self._text, start, end):
            kind = Kind.BREAK
        return Node(kind, entry.value, start, end)

    def _is_name(self, start: int, end: int) -> bool:
        """True for a capitalised word ("May", "Sun") that neither begins a sentence nor stands among capitals."""
        span = self._folded.span(start, end)
        original = self._folded.original
        word = original[span.start : span.end]
        if self._whole == self._text[start:end]:
            return True
        if not word[:1].isupper() or (word.isupper() and len(word) > 1):
            return False
        before = self._text[max(0, start - 40) : start].rstrip(" \t")
        return bool(before) and (before[-1].isalnum() or before[-1] in ",;('\"-&/")

    def _clitic(self, atoms: list[re.Match[str]], place: int) -> tuple[list[Node], int]:
        """A known word or phrase behind one or two written-on small words ("والأحد"), or a break."""
        atom = atoms[place]
        word, start = atom.group(), atom.start()
        nodes: list[Node] = []
        for clitic, kind in self._lexicon.clitics:
            if not word.startswith(clitic) or len(word) < len(clitic) + 2:
                continue
            if kind is not None:
                nodes.append(Node(kind, None, start, start + len(clitic)))
            word, start = word[len(clitic) :], start + len(clitic)
            entry = self._entry(atoms, place, word)
            if entry is not None:
                count = len(entry.atoms)
                return [*nodes, Node(entry.kind, entry.value, start, atoms[place + count - 1].end())], count
        return [Node(Kind.BREAK, None, atom.start(), atom.end())], 1

    # ----------------------------------------------------------------------------------------------------------- numbers

    def _number(self, atoms: list[re.Match[str]], place: int) -> tuple[list[Node], int]:
        atom = atoms[place]
        digits = atom.group()
        following = atoms[place + 1] if place + 1 < len(atoms) else None
        if following is not None and following.start() == atom.end() and shape_of(following) == "word":
            return self._glued(atoms, place, following)
        start, end = atom.span()
        if self._is_code(start, end) or self._is_money(start) or _GROUPED.match(self._text, end):
            return [Node(Kind.BREAK, None, start, end)], 1
        return [self._plain(digits, atom.start(), atom.end())], 1

    def _glued(self, atoms: list[re.Match[str]], place: int, letters: re.Match[str]) -> tuple[list[Node], int]:
        atom = atoms[place]
        digits = atom.group()
        node = number_node(Number(int(digits), len(digits)), atom.start(), atom.end())
        word = letters.group()
        if self._is_code(atom.start(), atom.end()):
            return [Node(Kind.BREAK, None, atom.start(), letters.end())], 2
        if self._lexicon.ordinal.fullmatch(word) and 1 <= int(digits) <= 99:
            return [Node(Kind.ORD, self._counting(digits, letters.end()), atom.start(), letters.end())], 2
        entry = self._entry(atoms, place + 1)
        if word in {"a", "p"} and len(digits) <= 2 and (entry is None or entry.kind is not Kind.AMPM):
            if word == "a" and not self._follows_at(atoms, place):
                return [Node(Kind.BREAK, None, atom.start(), letters.end())], 2
            return [node, Node(Kind.AMPM, word + "m", letters.start(), letters.end())], 2
        if entry is not None:
            return [node], 1
        return [Node(Kind.BREAK, None, atom.start(), letters.end())], 2

    def _plain(self, digits: str, start: int, end: int) -> Node:
        return number_node(self._counting(digits, end), start, end)

    def _counting(self, digits: str, end: int) -> Number:
        return Number(int(digits), len(digits), counts=self._counts(end))

    def _counts(self, end: int) -> bool:
        """True where the word after a number is a noun that it counts ("3 users", "the 15th floor")."""
        following = _FOLLOWER.match(self._text, end, end + 60)
        word = following.group(1) if following is not None else ""
        return bool(word) and word not in self._lexicon.uncounted

    def _is_code(self, start: int, end: int) -> bool:
        """True for digits that are written on to a code: "INV-2026", "#15", "15-A1", "A4"."""
        if is_bound(self._text, start, end):
            return True
        text = self._text
        before = _LETTERS_BEFORE.search(text, max(0, start - 21), start) if may_join(text[start - 1 : start]) else None
        if before is not None and not self._is_known(before.group(1)):
            return True
        after = _LETTERS_AFTER.match(text, end, end + 21) if may_join(text[end : end + 1]) else None
        return after is not None and not self._is_known(after.group(1))

    def _is_money(self, start: int) -> bool:
        return not _CURRENCIES.isdisjoint(self._text[max(0, start - 2) : start])

    def _is_known(self, letters: str) -> bool:
        """True for a word of dates, or what is written on to a number of one."""
        return letters in self._lexicon.entries or letters in {"a", "p"} or self._lexicon.ordinal.fullmatch(letters) is not None

    def _follows_at(self, atoms: list[re.Match[str]], place: int) -> bool:
        """True where "at" or a colon stands before: "4a" by itself is seldom a time."""
        before = atoms[place - 1].group() if place else ""
        return before == ":" or any(entry.kind is Kind.AT for entry in self._lexicon.entries.get(before, ()))

    # ------------------------------------------------------------------------------------------------------------ shapes

    def _shape(self, atom: re.Match[str], shape: str) -> Iterator[Node]:
        start, end = atom.start(), atom.end()
        if shape == "slashes":
            yield from self._slashes(atom)
            return
        maker = SHAPES.get(shape)
        if maker is None or (shape != "clock" and self._is_code(start, end)):
            yield Node(Kind.BREAK, None, start, end)
            return
        numbers = [int(number) for number in re.findall(r"\d{1,18}", atom.group())]
        made = maker(atom.group(), numbers, self._now)
        if made is None and shape == "hclock" and len(numbers) == 1:  # "48h" is no time of day
            yield self._plain(atom.group()[:-1], start, end - 1)
            yield Node(Kind.UNITS, Unit.HOUR, end - 1, end)
        elif made is None:
            yield from self._loose(atom, shape)
        else:
            yield Node(made[0], made[1], start, end)

    def _slashes(self, atom: re.Match[str]) -> Iterator[Node]:
        """Two dates with a dash between them, which no shape by itself may follow."""
        dash = atom.start() + atom.group().index("-")
        for first, last in ((atom.start(), dash), (dash + 1, atom.end())):
            words = self._text[first:last].strip()
            numbers = [int(number) for number in words.split("/")]
            made = SHAPES["dmy" if len(numbers) == 3 else "short"](words, numbers, self._now)
            if first > dash:
                yield Node(Kind.DASH, None, dash, dash + 1)
            yield Node(made[0], made[1], first, last) if made is not None else Node(Kind.BREAK, None, first, last)

    def _loose(self, atom: re.Match[str], shape: str) -> Iterator[Node]:
        """The numbers and marks of a shape that is no date after all, where they may still be a range ("9-11")."""
        if shape not in _LOOSE:
            yield Node(Kind.BREAK, None, atom.start(), atom.end())
            return
        for piece in re.finditer(r"\d{1,18}|[-/.]", atom.group()):
            start, end = atom.start() + piece.start(), atom.start() + piece.end()
            if piece.group().isdigit():
                yield self._plain(piece.group(), start, end)
            else:
                yield Node(punctuation(piece.group()), None, start, end)


_STRENGTHENED = {Kind.WEAKMONTH: Kind.MONTH, Kind.WEAKDAY: Kind.WEEKDAY}
_TURNED = frozenset({Kind.WEEKDAY, Kind.WEAKDAY, Kind.UNIT, Kind.MONTH, Kind.QUARTER})
_LOOSE = frozenset({"weakshort", "my", "ym"})
_LETTERS_BEFORE = re.compile(r"([^\W\d_]{1,20})-?\Z")
_LETTERS_AFTER = re.compile(r"-?([^\W\d_]{1,20})")
_CURRENCIES = frozenset("$€£¥₹")
