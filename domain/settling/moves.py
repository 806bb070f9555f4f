"""Changes of date: asked, agreed, refused, or told one-sidedly. A move needs the other side's word."""

from __future__ import annotations

from domain.entries import Change
from domain.findings import PromiseFinding
from domain.matching import CERTAIN, is_generic, likeness
from domain.messages import Direction
from domain.promises import Promise, PromiseDirection
from domain.requests import Request
from domain.settling.book import Book, Told, evolved, lapse, merged, still_open


def meant(book: Book, told: Told, found: PromiseFinding) -> Promise | None:
    """The open promise a move speaks of: by its thing, or, where none is named, the only dated one of the thread."""
    inside = told.mail.direction is Direction.INTERNAL
    near = still_open(book.near(Promise, found.what, told))
    candidates = [known for known in near if (known.direction is PromiseDirection.INTERNAL) == inside]
    alike = [known for known in candidates if likeness(known.what, found.what) >= CERTAIN]
    if alike:
        return max(alike, key=lambda known: (told.in_thread(known.threads), known.opened_at, known.id))
    here = [known for known in candidates if told.in_thread(known.threads) and known.due is not None]
    return here[0] if len(here) == 1 and is_generic(found.what) else None


def ask(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    """Note that a move was asked for; the due date stays."""
    after = str(found.due) if found.due else None
    change = Change(told.at, "move_asked", str(known.due) if known.due else None, after, told.evidence(found))
    threads = merged(known.threads, told.thread)
    book.put(evolved(known, change, asked_due=found.due, asked_by=told.mail.sender, threads=threads))


def move(book: Book, told: Told, found: PromiseFinding, known: Promise, *, slip: bool) -> None:
    """Move the due date; `slip` where the promiser did it alone and to a later day."""
    due = found.due or known.due
    evidence = told.evidence(found)
    change = Change(told.at, "moved", str(known.due) if known.due else None, str(due) if due else None, evidence)
    book.put(
        evolved(
            known,
            change,
            due=due,
            due_text=found.due_text or known.due_text,
            lapses_at=lapse(due, book.calendar(known.direction)),
            asked_due=None,
            asked_by="",
            slips=known.slips + slip,
            evidence=(*known.evidence, evidence),
            threads=merged(known.threads, told.thread),
        )
    )


def agree(book: Book, told: Told, found: PromiseFinding) -> bool:
    """Agree to the move that the other side asked for in this thread. Returns whether there was one."""
    for known in still_open(book.told_in(Promise, told)):
        if known.asked_due is None or book.house.is_ours(known.asked_by) == told.by_us:
            continue
        if found.due is not None and found.due.on != known.asked_due.on:
            ask(book, told, found, known)
        else:
            _moved_as_asked(book, told, found, known)
        return True
    return False


def _moved_as_asked(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    due, evidence = known.asked_due, told.evidence(found)
    change = Change(told.at, "moved", str(known.due) if known.due else None, str(due), evidence)
    book.put(
        evolved(
            known,
            change,
            due=due,
            lapses_at=lapse(due, book.calendar(known.direction)),
            asked_due=None,
            asked_by="",
            evidence=(*known.evidence, evidence),
            threads=merged(known.threads, told.thread),
        )
    )


def refuse(book: Book, told: Told, found: PromiseFinding) -> None:
    """Keep the date: the other side does not agree to the move."""
    for known in still_open(book.told_in(Promise, told)):
        other_side = known.asked_by != "" and book.house.is_ours(known.asked_by) != told.by_us
        if known.asked_due is not None and other_side:
            change = Change(told.at, "move_refused", str(known.asked_due), str(known.due), told.evidence(found))
            book.put(evolved(known, change, asked_due=None, asked_by=""))
            return


def asked_for(book: Book, told: Told) -> Request | None:
    """What the other side last asked for in this thread, to be taken up by a "sure, will do"."""
    asked = (request for request in book.told_in(Request, told) if request.by_us != told.by_us and request.asked_at < told.at)
    return next(asked, None)
