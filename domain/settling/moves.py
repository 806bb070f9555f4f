"""Changes of date: asked, agreed, refused, or told one-sidedly. A move needs the other side's word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.entries import Change, Due
from domain.findings import Act, Finding, PromiseFinding
from domain.matching import CERTAIN, likeness
from domain.messages import Direction
from domain.promises import Promise, PromiseDirection
from domain.requests import Request
from domain.settling.book import Book, Told, evolved, lapse, merged, still_open
from domain.settling.inside import later


def meant(book: Book, told: Told, found: PromiseFinding) -> Promise | None:
    """The open promise a move speaks of: by its thing, or, where none is named, the only dated one of the thread."""
    inside = told.mail.direction is Direction.INTERNAL
    near = still_open(book.near(Promise, found.what, told))
    candidates = [known for known in near if (known.direction is PromiseDirection.INTERNAL) == inside]
    alike = [known for known in candidates if likeness(known.what, found.what) >= CERTAIN]
    if alike:
        return max(alike, key=lambda known: (told.in_thread(known.threads), known.opened_at, known.id))
    here = [known for known in candidates if told.in_thread(known.threads) and known.due is not None]
    return here[0] if len(here) == 1 and told.is_vague(found) else None


def ask(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    """Note that a move was asked for; the due date stays."""
    after = str(found.due) if found.due else None
    change = Change(told.at, "move_asked", str(known.due) if known.due else None, after, told.evidence(found))
    threads = merged(known.threads, told.thread)
    book.put(evolved(known, change, asked_due=found.due, asked_by=told.mail.sender, threads=threads))


def promiser_speaks(known: Promise, told: Told) -> bool:
    """True where a message comes from the side that is to do it."""
    return (known.direction is not PromiseDirection.THEIRS) == told.by_us


def redate(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    """Take in another date: asked for, granted by the other side, or set by the promiser alone (a slip, where it is later)."""
    sooner = found.due is not None and known.due is not None and not later(found.due, known.due)
    if found.asked or (sooner and not promiser_speaks(known, told)):
        ask(book, told, found, known)
        return
    first_date = known.due is None and found.act is not Act.MOVE
    move(book, told, found, known, slip=promiser_speaks(known, told) and not sooner and not first_date)


def move(book: Book, told: Told, found: PromiseFinding, known: Promise, *, slip: bool) -> None:
    """Move the due date; `slip` where the promiser did it alone and to a later day, or to none that is said yet."""
    due = found.due or known.due
    before, after = str(known.due) if known.due else None, str(found.due) if found.due else None
    change = Change(told.at, "moved" if found.due else "delayed", before, after, told.evidence(found))
    slips = {"slips": known.slips + (known.slipped_at != told.at), "slipped_at": told.at} if slip else {}
    lapses_at = lapse(due, book.calendar(known.direction))
    text = found.due_text or known.due_text
    book.put(told_anew(known, told, found, change, due=due, due_text=text, lapses_at=lapses_at, **SETTLED, **slips))


#: No move is asked for any more.
SETTLED: Mapping[str, Any] = {"asked_due": None, "asked_by": ""}


def told_anew(known: Promise, told: Told, found: Finding, change: Change, **fields: Any) -> Promise:  # noqa: ANN401 - of a promise
    """The promise one step further, with the words that took it there and their conversation."""
    evidence = (*known.evidence, told.evidence(found))
    return evolved(known, change, evidence=evidence, threads=merged(known.threads, told.thread), **fields)


def agree(book: Book, told: Told, found: Finding, due: Due | None = None) -> bool:
    """Agree to the move that the other side asked for in this thread, or made alone. Returns whether there was one.

    Who agrees to another day than the one asked for asks for that in turn.
    """
    for known in still_open(book.told_in(Promise, told)):
        if known.slipped_at and known.due and due and due.on == known.due.on and not promiser_speaks(known, told):
            change = Change(told.at, "move_agreed", None, str(known.due), told.evidence(found))
            book.put(told_anew(known, told, found, change, slipped_at=None))
            return True
        if known.asked_due is None or book.house.is_ours(known.asked_by) == told.by_us:
            continue
        if due is not None and due.on != known.asked_due.on:
            assert isinstance(found, PromiseFinding)
            ask(book, told, found, known)
        else:
            _moved_as_asked(book, told, found, known, known.asked_due)
        return True
    return False


def _moved_as_asked(book: Book, told: Told, found: Finding, known: Promise, due: Due) -> None:
    change = Change(told.at, "moved", str(known.due) if known.due else None, str(due), told.evidence(found))
    lapses_at = lapse(due, book.calendar(known.direction))
    book.put(told_anew(known, told, found, change, due=due, lapses_at=lapses_at, **SETTLED))


def refuse(book: Book, told: Told, found: PromiseFinding) -> bool:
    """Keep the date: the other side does not agree to the move. Returns whether one was asked for."""
    for known in still_open(book.told_in(Promise, told)):
        other_side = known.asked_by != "" and book.house.is_ours(known.asked_by) != told.by_us
        if known.asked_due is not None and other_side:
            change = Change(told.at, "move_refused", str(known.asked_due), str(known.due), told.evidence(found))
            book.put(evolved(known, change, **SETTLED))
            return True
    return False


def asked_for(book: Book, told: Told) -> Request | None:
    """What the other side last asked for in this thread, to be taken up by a "sure, will do"."""
    asked = (request for request in book.told_in(Request, told) if request.by_us != told.by_us and request.asked_at < told.at)
    return next(asked, None)
