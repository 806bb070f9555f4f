"""Reads a text's agenda: finds where it stands, reads its rows, and settles levels, totals, times and presenters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, islice, pairwise, takewhile
from typing import Any

from domain.evidence import Span
from domain.findings import AgendaFinding, Context
from extractors.agenda.clocks import Clock, clock_in, clock_sign, clock_text
from extractors.agenda.durations import mentions_minutes
from extractors.agenda.inline import inline_items
from extractors.agenda.items import Item, item_of
from extractors.agenda.rows import Mark, Row, rows_in
from extractors.agenda.sections import Heading, Strength, block, headings, is_boilerplate, is_ending, is_timed, is_vague
from extractors.agenda.settling import settle
from extractors.agenda.tables import head_of, table_items
from extractors.agenda.words import either, every, heading, meeting_word, placeholders
from extractors.folding import Folded, fold, fold_word
from extractors.rules import compile_triggers

_FEWEST_TIMED = 2
_HALF_DAY = 12 * 60
_SHORTEST_SLOT, _LONGEST_SLOT = 5, 4 * 60
_MOST_ITEMS = 300
_MOST_ROWS = 2000
_FULL_LINE = 55
_LONG_TITLE = 200
_CLOCK_WITHIN = 30
_LEADING = 3
_LONGEST_SUBJECT = 200
_SUBJECT_LEAD = 2


def find_agenda(
    text: str, spans: Sequence[Span], context: Context | None = None, subject: str = "", folded: Folded | None = None
) -> tuple[AgendaFinding, ...]:
    """The agenda items within `spans` of `text`, in text order; () where there is no sign of an agenda.

    A heading is such a sign, or minutes or clock times in the rows of a list, or that the text describes a meeting
    (`context.invitation`) or is an agenda by its subject. `folded` is the text folded, if that is at hand. An item that
    tells no minutes has those of the items below it. Never raises.
    """
    folded = folded or fold(text)
    invitation = (context is not None and context.invitation) or _is_announced(fold(subject).text)
    if not invitation and not _may_hold(folded.text):
        return ()
    rows = list(islice(rows_in(folded, spans), _MOST_ROWS))
    items, rule = _read(folded, rows, subject, invitation=invitation)
    return tuple(_apart(_finding(folded, item, rule) for item in items[:_MOST_ITEMS]))


def _apart(findings: Iterable[AgendaFinding]) -> Iterator[AgendaFinding]:
    """The findings without those that begin within the one before: a heading within a list reads its line again."""
    end = 0
    for found in findings:
        if found.span.start >= end:
            end = found.span.end
            yield found


def _may_hold(text: str) -> bool:
    """True where the text names an agenda, or where two of its lines tell minutes or clock times, as a list of items does."""
    encoded = text.encode()
    if next(iter(_names().finditer(encoded)), None) is not None:
        return True
    line_end = -1
    for found in _times().finditer(encoded):
        if line_end >= 0 and found.start() > line_end:
            return True
        line_end = encoded.find(b"\n", found.start())
        if line_end < 0:
            break
    return False


@cache
def _names() -> Any:  # noqa: ANN401 (re2 has no types)
    """Finds the words of an agenda's heading, or of the head of its table."""
    return compile_triggers(
        (
            *(re.escape(word) for word in every(lambda words: (*words.headings, *words.weak_headings))),
            rf"(?:{either(lambda words: words.columns.get('title', ()))}) ?[*_]{{0,2}}[\t|]",
        )
    )


@cache
def _times() -> Any:  # noqa: ANN401
    """Finds what may be minutes or a clock time."""
    return compile_triggers((clock_sign(), mentions_minutes()))


def _read(folded: Folded, rows: list[Row], subject: str, *, invitation: bool) -> tuple[list[Item], str]:
    opened = headings(rows)
    for place, one in enumerate(opened):
        items = _headed(folded, rows, one)
        if items:
            further = [other for other in opened[place + 1 :] if other.strength is one.strength]
            return _with_further(folded, rows, further, items), "agenda.headed"
    items = _timed_list(folded, rows, subject, invitation=invitation)
    if items or not invitation:
        return items, "agenda.timed"
    return _listed(folded, rows), "agenda.invitation"


def _with_further(folded: Folded, rows: list[Row], further: Sequence[Heading], items: list[Item]) -> list[Item]:
    """The items of all agendas of the same kind (`Day 1 agenda`, `Day 2 agenda`), each title once."""
    for opened in further:
        known = {item.title for item in items}
        items += [item for item in _headed(folded, rows, opened) if item.title not in known and item.start > items[-1].start]
    return items


def _headed(folded: Folded, rows: list[Row], opened: Heading) -> list[Item]:
    found = block(rows, opened)
    if opened.inline is not None:
        row = rows[opened.place]
        items = inline_items(folded, opened.inline, row.end)
        if opened.strength is Strength.WEAK and not any(item.minutes for item in items):
            return []  # "Points: 1) it fell over 2) we restarted it"
        if len(items) > 1 or not any(other.is_listed for other in found[:2]):
            return settle(items)
    return settle(_items(folded, found))


def _items(folded: Folded, rows: Sequence[Row]) -> list[Item]:
    """The rows as items: of tables, of deeper headings, of a list, or plain lines."""
    if any(row.mark is Mark.CELLS for row in rows):
        runs = (list(run) for _, run in groupby(rows, lambda row: row.mark is Mark.CELLS))
        return [item for run in runs for item in (table_items(folded, run) or _leveled(folded, run))]
    if rows and rows[0].mark is Mark.HEADING:
        return _leveled(folded, [row for row in rows if row.mark is Mark.HEADING])
    return _leveled(folded, list(takewhile(lambda row: row.mark is not Mark.HEADING, rows)))


def _leveled(folded: Folded, rows: Sequence[Row]) -> list[Item]:
    items: list[Item] = []
    levels: list[tuple[int, Mark]] = []
    listed = any(row.is_listed for row in rows)
    for row in rows:
        if listed and row.mark is Mark.PLAIN and (not is_timed(row) or _is_wrapped(folded, items, row)):
            if items and not row.gap and not row.text.endswith(":"):
                _continue(folded, items[-1], row)
            continue
        item = item_of(folded, row.start, row.end)
        if not item.title and items and not row.gap:
            _continue(folded, items[-1], row)
        elif item.title and fold_word(item.title).strip("()[]. ") not in placeholders():
            item.level = _level(levels, row)
            items.append(item)
    return items


def _is_wrapped(folded: Folded, items: Sequence[Item], row: Row) -> bool:
    """True where the row is the rest of the item above, broken at the width of a mail."""
    if not items or row.gap or items[-1].minutes is not None or clock_in(row.text[:_CLOCK_WITHIN]) is not None:
        return False
    return items[-1].end - items[-1].start >= _FULL_LINE or row.text[:1] in "([" or _begins_small(folded, row)


def _begins_small(folded: Folded, row: Row) -> bool:
    span = folded.span(row.start, row.start + 1)
    return folded.original[span.start : span.end].islower()


def _level(levels: list[tuple[int, Mark]], row: Row) -> int:
    """How deep the row stands below the rows before it, by indentation, marker and number."""
    here = (row.depth if row.mark is Mark.HEADING else row.indent + row.depth * 2, row.mark)
    while levels and levels[-1][0] > here[0]:
        levels.pop()
    same = [place for place, level in enumerate(levels) if level == here]
    if same:
        del levels[same[0] + 1 :]
    else:
        levels.append(here)
    return len(levels) - 1


def _continue(folded: Folded, item: Item, row: Row) -> None:
    """A line without a marker goes on with the item above: it wraps its title, or brings its minutes or presenter."""
    if _is_wrapped(folded, [item], row) and len(item.title) < _LONG_TITLE:
        whole = item_of(folded, item.start, row.end)
        item.title, item.minutes, item.pending = whole.title, whole.minutes, whole.pending
        item.presenter, item.tail = whole.presenter or item.presenter, whole.tail
    else:
        more = item_of(folded, row.start, row.end)
        item.minutes = item.minutes if item.minutes is not None else more.minutes
        item.presenter = item.presenter or more.presenter
    item.end = row.end


def _timed_list(folded: Folded, rows: list[Row], subject: str, *, invitation: bool) -> list[Item]:
    """The items of the first list or table whose rows have minutes or clock ranges, in a text about a meeting."""
    groups = _groups(rows)
    titled = [row for row in rows if row.mark is Mark.HEADING and is_timed(row)]
    if not groups and len(titled) < _FEWEST_TIMED:
        return []
    about = invitation or any(meeting_word().search(words) for words in (fold(subject).text, *(row.text for row in rows)))
    for group in groups:
        if about and group[0].mark is Mark.CELLS and head_of(folded, group[0]):
            return settle(table_items(folded, group))
        group = group[:_MOST_ITEMS]  # noqa: PLW2901 (no agenda is longer)
        timed = [row for row in group if is_timed(row)]
        if len(timed) < _FEWEST_TIMED or len(timed) * 2 < len(group):
            continue
        items = _items(folded, group)
        if _are_slots(items, about=about) or (about and _are_agenda(items)):
            return settle(items)
    return settle(_leveled(folded, titled)) if about and len(titled) >= _FEWEST_TIMED else []


def _are_slots(items: Sequence[Item], *, about: bool) -> bool:
    """True where the items begin with clock ranges one after the other, or end with ranges that leave no gap.

    In a text about a meeting the items' beginnings are enough, where each begins within some hours of the one before.
    """
    if about and _are_starts([item.clock for item in items]):
        return True
    ranges = [(item, item.clock) for item in items if item.clock is not None and item.clock.ends is not None]
    if len(ranges) < _FEWEST_TIMED:
        return False
    gaps = [after.starts - (before.ends or 0) for (_, before), (_, after) in pairwise(ranges)]
    if all(clock.start <= _LEADING for _, clock in ranges):
        return min(gaps) >= 0
    return about and not any(gaps)


def _are_starts(clocks: Sequence[Clock | None]) -> bool:
    leading = [clock.starts for clock in clocks if clock is not None and clock.start <= _LEADING]
    steps = [(after - before) % _HALF_DAY for before, after in pairwise(leading)]
    return len(leading) == len(clocks) > _FEWEST_TIMED and all(_SHORTEST_SLOT <= step <= _LONGEST_SLOT for step in steps)


def _are_agenda(items: Sequence[Item]) -> bool:
    if any(item.clock is not None for item in items):
        return False
    return not any(is_vague(item.title) for item in items) and sum(item.minutes is not None for item in items) >= _FEWEST_TIMED


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    """Runs of rows that may be items: listed, timed, or of one table."""
    groups: list[list[Row]] = [[]]
    for row in rows:
        candidate = (row.is_listed or row.mark is Mark.CELLS or is_timed(row)) and not is_boilerplate(row)
        if candidate and (not groups[-1] or (groups[-1][-1].mark is Mark.CELLS) == (row.mark is Mark.CELLS)):
            groups[-1].append(row)
        elif groups[-1]:
            groups.append([row] if candidate else [])
    return [group for group in groups if len(group) >= _FEWEST_TIMED]


def _listed(folded: Folded, rows: Sequence[Row]) -> list[Item]:
    """The first list of an invitation's description that is not one of people, papers or actions."""
    for group in _groups(list(_outside_endings(rows))):
        if all(row.is_listed for row in group):
            return settle(_leveled(folded, group))
    return []


def _outside_endings(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows without those headings under which no agenda stands, and without the lists below them."""
    inside = False
    for row in rows:
        inside = is_ending(row) or (inside and row.is_listed)
        if not inside:
            yield row


def _is_announced(subject: str) -> bool:
    """True for a subject such as `Agenda: kick-off`; an answer to it may list anything."""
    found = heading().search(subject, 0, _LONGEST_SUBJECT)
    return found is not None and len(subject[: found.start()].split()) <= _SUBJECT_LEAD and ":" not in subject[: found.start()]


def _finding(folded: Folded, item: Item, rule: str) -> AgendaFinding:
    span = folded.span(item.start, item.end)
    clock = item.clock
    return AgendaFinding(
        span=span,
        text=folded.original[span.start : span.end],
        rule=rule,
        title=item.title,
        minutes=item.minutes,
        presenter=item.presenter,
        starts=clock_text(clock.starts) if clock else None,
        ends=clock_text(clock.ends) if clock and clock.ends is not None else None,
        level=item.level,
    )
