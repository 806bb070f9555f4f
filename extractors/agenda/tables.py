"""Agendas in table form: rows of cells parted by tabs or bars, with or without a head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from extractors.agenda.items import Item, is_name, item_of
from extractors.agenda.rows import Mark, Row, cells_of
from extractors.agenda.words import agenda_words
from extractors.folding import Folded, fold_word

_RULE = frozenset("-:=+ |")


def table_items(text: Folded, rows: Sequence[Row]) -> list[Item]:
    """The items of the rows of one table or several, each with its head or without; [] where no row can be an agenda's."""
    items: list[Item | None] = []
    columns: dict[str, int] = {}
    for row in rows:
        if row.mark is Mark.CELLS and not set(row.text) <= _RULE:
            head = head_of(text, row)
            columns = head or columns
            if not head:
                items.append(_by_columns(text, row, columns) if columns else _by_guess(text, row))
    return [item for item in items if item is not None]


def head_of(text: Folded, row: Row) -> dict[str, int]:
    """Which column holds what, if the row is the head of an agenda's table: it needs titles, and times or minutes or people."""
    columns: dict[str, int] = {}
    for place, (start, end) in enumerate(cells_of(row)):
        name = _column_names().get(text.text[start:end].strip("*_ :."))
        if name is not None:
            columns.setdefault(name, place)
    return columns if "title" in columns and columns.keys() & {"time", "minutes", "presenter"} else {}


@cache
def _column_names() -> dict[str, str]:
    order = ("number", "end", "presenter", "minutes", "time", "title")
    return {fold_word(word): name for name in order for words in agenda_words() for word in words.columns.get(name, ())}


def _cell(row: Row, place: int | None) -> tuple[int, int]:
    cells = cells_of(row)
    return cells[place] if place is not None and place < len(cells) else (row.start, row.start)


def _by_columns(text: Folded, row: Row, columns: dict[str, int]) -> Item | None:
    item = item_of(text, *_cell(row, columns["title"]))
    if not item.title:
        return None
    item.start, item.end = row.start, row.end
    _take_minutes(item, text, _cell(row, columns.get("minutes")))
    start, end = _cell(row, columns.get("time"))
    last = _cell(row, columns.get("end"))
    timed = item_of(text, start, last[1]) if last[1] > end else item_of(text, start, end)
    item.clock = item.clock or timed.clock
    item.minutes = item.minutes if item.minutes is not None else timed.minutes
    start, end = _cell(row, columns.get("presenter"))
    span = text.span(start, end)
    name = text.original[span.start : span.end].strip(" *_-–—")
    item.presenter = name or item.presenter
    return item


def _take_minutes(item: Item, text: Folded, cell: tuple[int, int]) -> None:
    words = text.text[cell[0] : cell[1]].strip()
    if words.isdigit() and len(words) <= 3:  # noqa: PLR2004 (digits of minutes)
        item.minutes = int(words) or None
    elif words:
        found = item_of(text, *cell)
        item.minutes = found.minutes if found.minutes is not None else item.minutes


def _by_guess(text: Folded, row: Row) -> Item | None:
    """A row without a head: its times and minutes, the first cell with words as title, and then a name."""
    item: Item | None = None
    whole = item_of(text, row.start, row.end)
    if whole.minutes is None and whole.clock is None:
        return None
    for cell in _worded(text, cells_of(row)):
        span = text.span(*cell)
        words = text.original[span.start : span.end].strip(" *_")
        if item is None:
            item = item_of(text, *cell)
        elif item.presenter is None and is_name(words):
            item.presenter = words
    if item is None:
        return None
    item.start, item.end = row.start, row.end
    item.clock = item.clock or whole.clock
    item.minutes = item.minutes if item.minutes is not None else whole.minutes
    return item


def _worded(text: Folded, cells: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cells that hold more than a number, a time or a duration."""
    return [cell for cell in cells if cell[0] < cell[1] and item_of(text, *cell).title.strip("0123456789.) ")]
