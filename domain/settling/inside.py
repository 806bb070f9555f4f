"""What is said inside, held against what the client was told: a later day inside endangers the promise outside."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from domain.entries import Change, Due
from domain.matching import CERTAIN, likeness
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.settling.book import Book, evolved, still_open


def hold_together(book: Book, at: datetime, touched: Collection[str]) -> None:
    """Note which promises to the client are newly in danger, or no longer, after those of `touched` changed."""
    outside: dict[str, Promise] = {}
    for key in sorted(touched):
        promise = book.entries.get(key)
        if isinstance(promise, Promise) and promise.direction is PromiseDirection.INTERNAL:
            outside |= {outer.id: outer for outer in _alike(book, promise, PromiseDirection.OURS, at)}
        elif isinstance(promise, Promise) and promise.direction is PromiseDirection.OURS:
            outside[promise.id] = promise
    for outer in outside.values():
        if outer.status is PromiseStatus.OPEN and outer.due is not None:
            _weigh(book, at, outer, outer.due)


def _alike(book: Book, promise: Promise, direction: PromiseDirection, at: datetime) -> list[Promise]:
    near = still_open(book.about(Promise, promise.what, at))
    return [known for known in near if known.direction is direction and likeness(known.what, promise.what) >= CERTAIN]


def _weigh(book: Book, at: datetime, outer: Promise, due: Due) -> None:
    inner = _alike(book, outer, PromiseDirection.INTERNAL, at)
    dated = [(known.due, known) for known in inner if known.due is not None and later(known.due, due)]
    danger = threat(outer)
    if dated:
        latest, worst = max(dated, key=lambda each: (each[0].on, each[1].id))
        if danger is None or danger.after != str(latest):
            book.put(evolved(outer, Change(at, "endangered", str(due), str(latest), worst.evidence[-1])))
    elif danger is not None and danger.after is not None:
        book.put(evolved(outer, Change(at, "safe", danger.after, str(due), None)))


def threat(outer: Promise) -> Change | None:
    """The step that put a promise in danger, unless it was moved or is safe again since."""
    weighed = (step for step in reversed(outer.history) if step.change in ("endangered", "safe", "moved"))
    step = next(weighed, None)
    return step if step is not None and step.change == "endangered" else None


def later(new: Due, old: Due) -> bool:
    """True where `new` is after `old`."""
    if new.at and old.at:
        return new.at > old.at
    return new.on > old.on
