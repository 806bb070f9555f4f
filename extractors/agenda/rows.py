"""The lines of a text as rows that may be agenda items: their markers, their indentation, their cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from domain.evidence import Span
from extractors.folding import Folded

_TAB = 4
_LONGEST = 1200


class Mark(Enum):
    """What a row begins with."""

    HEADING = "heading"
    NUMBER = "number"
    LETTER = "letter"
    BULLET = "bullet"
    CELLS = "cells"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Row:
    """One line that is not blank. `start` and `end` are folded indices of its words behind the marker, `text` is those words.

    `depth` counts a heading's `#` or the dots of a number such as `1.2`; `gap` tells that a blank line stands above.
    """

    start: int
    end: int
    text: str
    indent: int
    mark: Mark
    depth: int
    gap: bool

    @property
    def is_listed(self) -> bool:
        """True for rows of a list."""
        return self.mark in _LISTED


_LISTED = frozenset({Mark.NUMBER, Mark.LETTER, Mark.BULLET})
_MARKER = re.compile(
    r"(?P<heading>#{1,6})[ \t]+"
    r"|(?P<number>(?!\d{1,2}[.:h]\d\d(?!\d))\(?\d{1,2}(?:\.\d{1,2}){0,3}"
    r"(?:[.:](?!\d)|/(?=\s)|[)\]]| ?-(?= |[^\W\d])|(?<=\.\d)(?=\s)))[ \t]*"
    r"|(?P<tag>#\d{1,2}[.:)]?(?=\s)|\d{1,2}\ufe0f?\u20e3)[ \t]*"
    r"|(?P<label>(?:item|topic|point|session|part|top|punkt|punto|البند|المحور|محور|بند)"
    r" ?#?(?:\d{1,2}|ال?[^\W\d_]{3,6}) ?[:.)-]"
    r"|(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا) ?[:.,-])[ \t]*"
    r"|(?P<letter>\(?(?:[a-z]|[ivx]{2,4}|[ا-ي])(?:[.)]| ?-(?= )))[ \t]+"
    r"|(?P<bullet>[-*+o·](?=[ \t])|[•▪◦‣○●■□▶►➢➤✓✔☐⁃∙\u2190-\u21ff\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)[ \t]*"
)
_BOX = re.compile(r"\[[ x]?\][ \t]+")


def rows_in(text: Folded, spans: Sequence[Span]) -> Iterator[Row]:
    """The rows within the spans of the original text, in order."""
    for span in spans:
        start, stop = text.index(span.start), text.index(span.end)
        start = text.text.rfind("\n", 0, start) + 1 if not text.text[:start].rpartition("\n")[2].strip() else start
        gap = False
        while start < stop:
            end = text.text.find("\n", start, stop)
            end = stop if end < 0 else end
            row = _row(text.text, start, end, gap=gap)
            if row is not None:
                yield row
            gap = row is None
            start = end + 1


def _row(text: str, start: int, end: int, *, gap: bool) -> Row | None:
    line = text[start : min(end, start + _LONGEST)]
    words = line.strip()
    if not words:
        return None
    lead = line[: len(line) - len(line.lstrip())]
    indent = len(lead) + lead.count("\t") * (_TAB - 1)
    start += len(lead)
    end = start + len(words)
    found = _MARKER.match(words)
    if _is_cells(words if found is None else words[found.end() :]):
        start, words = _with_empty_cells(line, start, words)
        return Row(start, end, words, indent, Mark.CELLS, 0, gap)
    if found is None or found.end() == len(words):
        return Row(start, end, words, indent, Mark.PLAIN, 0, gap)
    mark, depth = _mark(found)
    after = found.end()
    box = _BOX.match(words, after) if mark is Mark.BULLET else None
    after = box.end() if box else after
    return Row(start + after, end, words[after:], indent, mark, depth, gap)


def _with_empty_cells(line: str, start: int, words: str) -> tuple[int, str]:
    """The start and the words of a row of cells with the tabs before its first words: each parts an empty cell."""
    tabs = len(line) - len(line.lstrip()) if "\t" in words else 0
    leading = line[:tabs].lstrip(" ").count("\t")
    return start - leading, "\t" * leading + words


def _is_cells(words: str) -> bool:
    return "\t" in words or words.startswith("|") or words.count("|") > 1


def _mark(found: re.Match[str]) -> tuple[Mark, int]:
    kind = found.lastgroup
    if kind == "heading":
        return Mark.HEADING, len(found["heading"])
    if kind in {"number", "label", "tag"}:
        return Mark.NUMBER, found[kind].strip("(.)]: -").count(".")
    return (Mark.LETTER if kind == "letter" else Mark.BULLET), 0


def cells_of(row: Row) -> list[tuple[int, int]]:
    """The cells of a table row, as folded ranges without white space; those between bars or tabs may be empty."""
    parted = "|" if "|" in row.text else "\t"
    cells, at = [], 0
    for cell in row.text.split(parted):
        words = cell.strip()
        start = row.start + at + (len(cell) - len(cell.lstrip()) if words else 0)
        cells.append((start, start + len(words)))
        at += len(cell) + 1
    if parted == "|":
        cells = cells[1 if row.text.startswith("|") else 0 : -1 if row.text.endswith("|") else None]
    return cells
