"""Tables of items and prices, from HTML (cells parted by tabs), Markdown (pipes) or typed (three or more spaces).

A header says what a column holds and in which currency; a row's first cell of words says what its prices are for. A bare
number is a price only below a header that says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from typing import TypeVar

from domain.evidence import Span
from domain.findings import PriceRole, Tax
from extractors.folding import Folded
from extractors.prices.amounts import Amount, Form, number
from extractors.prices.atoms import Atom
from extractors.prices.checks import Surroundings
from extractors.prices.joining import Quote, Row
from extractors.prices.lexicon import Kind, lexicon
from extractors.prices.marks import Mark
from extractors.rules import Taken

_Placed = TypeVar("_Placed", Quote, Mark)
_PARTS = re.compile(r"\s{0,4}\|\s{0,4}|[ ]{0,4}\t[ ]{0,4}|[ ]{3,}")
_PARTING = ("|", "\t", "   ")  # no cells without one of these
_RULE = re.compile(r"[\s|:=+-]{3,}")
_WORDS = re.compile(r"[^\W\d_]{2}")
_NUMBER = re.compile(
    r"-?\(?([0-9]{1,3}(?:[ ',][0-9]{3}){1,4}(?:[.,][0-9]{1,3})?|[0-9]{1,12}(?:[.,][0-9]{1,3}){0,4})\)?\s?(?:/-|-)?"
)
_COUNT = re.compile(r"(?P<count>[0-9]{1,6}(?:\.[0-9])?)(?:\s?[a-z.]{1,10})?")
_LONGEST_LINE = 600
_MOST_ROWS = 400


@dataclass(frozen=True, slots=True)
class _Line:
    """One line as cells: folded places of each, without the space around."""

    start: int
    end: int
    cells: tuple[Span, ...]


@dataclass(slots=True)
class _Columns:
    """What a header says: which columns hold words, counts, single prices and totals; the currency of each, if it names one."""

    item: int | None = None
    count: int | None = None
    each: list[int] = field(default_factory=list)
    total: list[int] = field(default_factory=list)
    codes: dict[int, tuple[str, ...]] = field(default_factory=dict)
    tax: dict[int, Tax] = field(default_factory=dict)


def table_quotes(
    folded: Folded, spans: Sequence[Span], quotes: Sequence[Quote], marks: Sequence[Mark], around: Surroundings
) -> list[Quote]:
    """`quotes` with what tables say of them, and the bare numbers that tables make prices; in text order."""
    text = folded.text
    if "\t" not in text and "|" not in text and "   " not in text:
        return list(quotes)
    told: dict[int, Quote | None] = {}
    for block in _blocks(folded, spans):
        if len(block) > 1:  # one line alone is no table
            told.update(_read_block(folded, block, quotes, marks, around))
    rest = [quote for quote in quotes if quote.start not in told]
    taken = Taken()
    for quote in rest:
        taken.take(quote.start, quote.end)
    fresh = [quote for quote in told.values() if quote is not None and taken.is_free(quote.start, quote.end)]
    return sorted(rest + fresh, key=lambda quote: quote.start)


def _blocks(folded: Folded, spans: Sequence[Span]) -> Iterator[list[_Line]]:
    """Runs of lines with at least two cells each."""
    text = folded.text
    block: list[_Line] = []
    for start, end in _lines(folded, spans):
        parted = block or any(text.find(parting, start, end) >= 0 for parting in _PARTING)
        cells = _cells(text, start, end) if parted else ()
        if len(cells) > 1:
            block.append(_Line(start, end, cells))
        elif cells:
            yield block
            block = []
    yield block


def _lines(folded: Folded, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    text = folded.text
    for span in spans:
        start, last = folded.index(span.start), folded.index(span.end)
        while start < last:
            end = text.find("\n", start, last)
            end = last if end < 0 else end
            yield start, end
            start = end + 1


def _cells(text: str, start: int, end: int) -> tuple[Span, ...]:
    if end - start > _LONGEST_LINE or _RULE.fullmatch(text, start, end):
        return ()
    cells, at = [], start
    for gap in _PARTS.finditer(text, start, end):
        cells.append(_trim(text, at, gap.start()))
        at = gap.end()
    cells.append(_trim(text, at, end))
    if cells[0].start == cells[0].end:
        cells = cells[1:]
    return tuple(cells[:-1] if cells and cells[-1].start == cells[-1].end else cells)


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " *\t":
        start += 1
    while end > start and text[end - 1] in " *\t\r":
        end -= 1
    return Span(start, end)


def _read_block(
    folded: Folded, block: list[_Line], quotes: Sequence[Quote], marks: Sequence[Mark], around: Surroundings
) -> dict[int, Quote | None]:
    header, rows = _header(folded, block, marks, around)
    told: dict[int, Quote | None] = {}
    for line in rows[:_MOST_ROWS]:
        told.update(_read_row(folded, line, header, _within(quotes, line), around))
    return told


def _within(places: Sequence[_Placed], line: _Line | Span) -> Sequence[_Placed]:
    """Those of `places`, which are in text order, that begin within a line or cell."""
    first = bisect_left(places, line.start, key=lambda place: place.start)
    return places[first : bisect_left(places, line.end, lo=first, key=lambda place: place.start)]


def _header(
    folded: Folded, block: list[_Line], marks: Sequence[Mark], around: Surroundings
) -> tuple[_Columns | None, list[_Line]]:
    """What the first line says of the columns, and the lines below it; all lines where the first is none of headings."""
    words = _patterns(around.lexicon.language)
    columns = _Columns()
    first = block[0]
    for place, cell in enumerate(first.cells):
        heading = folded.text[cell.start : cell.end]
        if _NUMBER.fullmatch(heading):
            return None, block
        _read_heading(columns, place, heading, words)
        named = [mark.codes for mark in _within(marks, cell)]
        if named:
            columns.codes[place] = around.preference.order(named[0])
    if not columns.each and not columns.total:
        return None, block
    return columns, block[1:]


def _read_heading(columns: _Columns, place: int, heading: str, words: _Patterns) -> None:
    if words.total.search(heading):
        columns.total.append(place)
    elif words.each.search(heading):
        columns.each.append(place)
    elif words.count.search(heading):
        columns.count = place
    elif words.item.search(heading):
        columns.item = place if columns.item is None else columns.item


def _read_row(
    folded: Folded, line: _Line, columns: _Columns | None, quotes: Sequence[Quote], around: Surroundings
) -> Iterator[tuple[int, Quote | None]]:
    """The prices of one row by their places; None for a line's total that only repeats its single price."""
    cells = _aligned(line, columns)
    item = _item(folded, cells, columns, quotes)
    count = _count(folded, cells, columns, quotes)
    role = _role(item, around)
    seen: set[Decimal] = set()
    for place, cell in enumerate(cells):
        quote = _priced(folded, cell, place, columns, quotes, around)
        if quote is None:
            continue
        if quote.low in seen and role is None:
            yield quote.start, None
            continue
        total = bool(seen) and columns is not None and place in columns.total
        row_role = role or (PriceRole.SUBTOTAL if total or _multiplies(seen, count, quote.low) else None)
        seen.add(quote.low)
        tax = columns.tax.get(place, Tax.UNSTATED) if columns else Tax.UNSTATED
        yield quote.start, replace(quote, row=Row(item, None if row_role else count, row_role, tax, None if role else row_role))


def _multiplies(seen: set[Decimal], count: Decimal | None, total: Decimal) -> bool:
    return count is not None and count > 1 and any(single * count == total for single in seen)


def _aligned(line: _Line, columns: _Columns | None) -> tuple[Span, ...]:
    """The row's cells; in a total's row, which has fewer, the last cell is moved below the last column of prices."""
    if columns is None:
        return line.cells
    width = max([*columns.each, *columns.total]) + 1
    missing = width - len(line.cells)
    if missing <= 0 or len(line.cells) < 2:  # noqa: PLR2004
        return line.cells
    empty = Span(line.cells[-1].start, line.cells[-1].start)
    return (*line.cells[:-1], *([empty] * missing), line.cells[-1])


def _item(folded: Folded, cells: Sequence[Span], columns: _Columns | None, quotes: Sequence[Quote]) -> str | None:
    """The item column's words, else the first cell of words that is no price."""
    ordered = list(cells)
    if columns is not None and columns.item is not None and columns.item < len(cells):
        ordered.insert(0, cells[columns.item])
    for cell in ordered:
        span = folded.span(cell.start, cell.end)
        words = folded.original[span.start : span.end]
        if _WORDS.search(words) and not any(quote.start < cell.end and cell.start < quote.end for quote in quotes):
            return " ".join(words.split()).strip("-•*: ")
    return None


def _count(folded: Folded, cells: Sequence[Span], columns: _Columns | None, quotes: Sequence[Quote]) -> Decimal | None:
    place = columns.count if columns else None
    if columns is None:
        bare = [
            cell
            for cell in cells[1:]
            if _COUNT.fullmatch(folded.text, cell.start, cell.end) and folded.text[cell.start : cell.end].isdigit()
        ]
        return Decimal(folded.text[bare[0].start : bare[0].end]) if len(bare) == 1 and quotes else None
    if place is None or place >= len(cells):
        return None
    found = _COUNT.fullmatch(folded.text, cells[place].start, cells[place].end)
    return Decimal(found["count"]) if found else None


def _role(item: str | None, around: Surroundings) -> PriceRole | None:
    words = _patterns(around.lexicon.language)
    from extractors.folding import fold_word

    label = fold_word(item or "")
    return next((role for role, pattern in words.roles if pattern.match(label)), None)


def _priced(
    folded: Folded, cell: Span, place: int, columns: _Columns | None, quotes: Sequence[Quote], around: Surroundings
) -> Quote | None:
    """The price in a cell: one with its own currency, or a bare number below a heading of prices."""
    for quote in quotes:
        if cell.start <= quote.start and quote.end <= cell.end:
            return quote
    if columns is None or (place not in columns.each and place not in columns.total):
        return None
    found = _NUMBER.fullmatch(folded.text, cell.start, cell.end)
    codes = (
        columns.codes.get(place)
        or (around.preference.currency and (around.preference.currency,))
        or around.preference.named[:1]
    )
    value = number(found[1], tuple(codes or ()), around.lexicon.decimal) if found else None
    if value is None:
        return None
    amount = Amount(value, cell.start, cell.end, Form.SUM)
    atom = Atom(
        cell.start, cell.end, value, tuple(codes or ()), Kind.TABLE, amount, prefix=False, limits=Span(cell.start, cell.end)
    )
    return Quote(cell.start, cell.end, value, atom, cell.end)


@dataclass(frozen=True, slots=True)
class _Patterns:
    item: re.Pattern[str]
    count: re.Pattern[str]
    each: re.Pattern[str]
    total: re.Pattern[str]
    roles: tuple[tuple[PriceRole, re.Pattern[str]], ...]


@cache
def _patterns(language: str) -> _Patterns:
    words = lexicon(language).words
    return _Patterns(
        item=re.compile(rf"(?<!\w)(?:{words.item_column})(?!\w)"),
        count=re.compile(rf"(?:{words.quantity})(?!\w)"),
        each=re.compile(rf"(?<!\w)(?:{words.each_column}|{words.price}|{words.priced})(?!\w)"),
        total=re.compile(rf"(?<!\w)(?:{words.total}|{words.subtotal})(?!\w)"),
        roles=(
            (PriceRole.SUBTOTAL, re.compile(rf"(?:{words.subtotal})(?!\w)")),
            (PriceRole.TOTAL, re.compile(rf"(?:{words.total})(?!\w)")),
            (PriceRole.TAX, re.compile(rf"(?:[0-9.,]{{1,5}}\s?%\s?)?(?:{words.tax})(?!\w)")),
            (PriceRole.DISCOUNT, re.compile(rf"(?:\w{{1,20}}\s)?(?:{words.discount})(?!\w)")),
            (PriceRole.FEE, re.compile(rf"(?:{words.fee})(?!\w)")),
        ),
    )
