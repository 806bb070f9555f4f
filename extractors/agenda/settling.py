"""What items tell of each other: ends by the next start, bare numbers as minutes, names behind dashes, totals of parents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.agenda.items import EDGES, Item

_HALF_DAY = 12 * 60
_LONGEST = 8 * 60


def settle(items: list[Item]) -> list[Item]:
    """The items with all that follows from their neighbours, in text order."""
    _close_clocks(items)
    _count_pending(items)
    _take_tails(items)
    _total_parents(items)
    return items


def _close_clocks(items: Sequence[Item]) -> None:
    """Afternoons follow mornings, and an item without an end lasts until the next starts."""
    timed = [item for item in items if item.clock is not None]
    for before, item in pairwise(timed):
        first, clock = before.clock, item.clock
        if first and clock and not clock.exact and clock.starts < first.starts <= clock.starts + _HALF_DAY:
            ends = clock.ends + _HALF_DAY if clock.ends is not None and clock.ends <= _HALF_DAY else clock.ends
            item.clock = replace(clock, starts=clock.starts + _HALF_DAY, ends=ends)
    for item, following in pairwise(timed):
        _close(item, following)


def _close(item: Item, following: Item) -> None:
    clock, after = item.clock, following.clock
    if clock is None or after is None or clock.ends is not None:
        return
    if 0 < after.starts - clock.starts <= _LONGEST:
        item.clock = replace(clock, ends=after.starts)
        item.minutes = item.minutes if item.minutes is not None else after.starts - clock.starts


def _count_pending(items: Sequence[Item]) -> None:
    """`(15)` is fifteen minutes where another item has minutes, or all items have such a number."""
    pending = [item for item in items if item.pending is not None]
    if any(item.minutes is not None for item in items) or len(pending) == len(items) > 1:
        for item in pending:
            item.minutes = item.pending[0] if item.pending else None
    else:
        for item in pending:
            item.title = f"{item.title} {item.pending[1]}" if item.pending else item.title


def _take_tails(items: Sequence[Item]) -> None:
    """Names behind dashes are presenters where most items have one."""
    tails = [item for item in items if item.tail is not None]
    named = sum(item.presenter is not None for item in items)
    if len(tails) + named > 1 and (len(tails) + named) * 2 > len(items):
        for item in tails:
            assert item.tail is not None
            rest = item.title.removesuffix(item.tail).rstrip(EDGES)
            item.presenter, item.title = item.tail, rest or item.title


def _total_parents(items: Sequence[Item]) -> None:
    """An item that tells no minutes has the sum of those right below it."""
    for place in range(len(items) - 1, -1, -1):
        if items[place].minutes is None:
            below = [item.minutes for item in _children(items, place) if item.minutes is not None]
            items[place].minutes = sum(below) or None


def _children(items: Sequence[Item], place: int) -> list[Item]:
    children: list[Item] = []
    for item in items[place + 1 :]:
        if item.level <= items[place].level:
            break
        if not children or item.level <= children[0].level:
            children.append(item)
    return children
