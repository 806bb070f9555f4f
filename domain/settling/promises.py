"""Promises: made, repeated, moved, delivered, withdrawn, accepted, endangered."""

from __future__ import annotations

from dataclasses import replace

from domain.entries import Change, Due, entry_id
from domain.findings import Act, DateFinding, DateType, PromiseFinding, Remark
from domain.matching import CERTAIN, folded, is_generic, likeness
from domain.meeting_promises import origin_of
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.settling import changes, moves
from domain.settling.book import Book, Told, evolved, lapse, sighted, still_open
from domain.settling.deeds import Deed, deed_of
from domain.settling.deliveries import deliver
from domain.settling.waiting import counted_from

#: A finding from somebody we have no bond with is remembered, but never alerts.
STRANGER = 0.4


def settle_promises(book: Book, told: Told) -> None:
    """Take in the acts of one message, in text order."""
    for found in told.mail.findings.promises:
        SETTLERS[found.act](book, told, found, deed_of(book, told, found))


def promise(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    """Open a promise, or see that it is an open one told again, moved, or in danger.

    A promise that names nothing ("we will send it on Sunday") is of what the other side asked for in this thread.
    """
    asked = moves.asked_for(book, told) if is_generic(found.what) else None
    if asked is not None:
        found = replace(found, what=asked.what)
    known = _quoted(book, told, found)
    if known is not None:
        book.put(sighted(known, told, found))
        return
    known = _known(book, told, found, deed)
    if known is None:
        _open(book, told, found, deed)
    elif found.due is None or found.due.same(known.due) or known.closed_at is not None:
        book.put(sighted(known, told, found))
    else:
        moves.move(book, told, found, known, slip=known.due is not None and later(found.due, known.due))
    if deed.direction is PromiseDirection.INTERNAL:
        _endanger(book, told, found)


def _quoted(book: Book, told: Told, found: PromiseFinding) -> Promise | None:
    """The live promise of this conversation whose very words somebody else repeats (the promiser's "tomorrow" is a new day)."""
    words = folded(found.text)
    for known in book.told_in(Promise, told):
        if known.maker != told.mail.sender and words in {folded(evidence.quote) for evidence in known.evidence}:
            return known
    return None


def _known(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> Promise | None:
    """The live promise of the same side that a finding tells again in other words."""
    alive = (known for known in book.about(Promise, found.what, told.at) if known.direction is deed.direction)
    return next((known for known in alive if _tells_again(known, told, found)), None)


def _tells_again(known: Promise, told: Told, found: PromiseFinding) -> bool:
    alike = likeness(known.what, found.what)
    if alike < CERTAIN:
        return False
    if found.due is None or found.due.same(known.due):
        return found.due is not None or known.closed_at is None
    return known.closed_at is None and told.in_thread(known.threads)


def _open(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    evidence = told.evidence(found)
    condition = _condition(told, found)
    due = None if condition else found.due
    new = Promise(
        id=entry_id("promise", book.client or "", told.mail.message, str(found.span.start), found.what),
        client=book.client,
        evidence=(evidence,),
        history=(Change(told.at, "made", None, str(due) if due else None, evidence),),
        confidence=found.confidence if book.established else min(found.confidence, STRANGER),
        direction=deed.direction,
        maker=deed.maker,
        beneficiary=deed.beneficiary,
        what=found.what,
        due=due,
        due_text=found.due_text,
        lapses_at=lapse(due, book.calendar(deed.direction)),
        condition=condition.condition if condition else found.condition,
        within=condition.value if condition and isinstance(condition.value, str) else None,
        origin=origin_of(told.mail, found),
        threads=told.thread,
    )
    book.put(new)
    if deed.direction is PromiseDirection.OURS:
        changes.link(book, told, found, "promised", new.id, new.what)


def _condition(told: Told, found: PromiseFinding) -> DateFinding | None:
    """The relative deadline of a promise that waits for something: "within two days of your approval"."""
    for when in told.mail.findings.dates:
        if when.condition and when.type is DateType.DURATION and found.span.contains(when.span):
            return when
    return None


def later(new: Due, old: Due) -> bool:
    """True where `new` is after `old`."""
    if new.at and old.at:
        return new.at > old.at
    return new.on > old.on


def _move(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    known = moves.meant(book, told, found)
    if known is None:
        if not found.asked and found.due is not None:
            promise(book, told, found, deed)
        return
    promiser_speaks = (known.direction is not PromiseDirection.THEIRS) == told.by_us
    if found.asked or (not promiser_speaks and found.due and known.due and not later(found.due, known.due)):
        moves.ask(book, told, found, known)
    else:
        slip = promiser_speaks and (known.due is None or found.due is None or later(found.due, known.due))
        moves.move(book, told, found, known, slip=slip)


def _accept(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    if moves.agree(book, told, found):
        return
    taken = moves.asked_for(book, told)
    if taken is not None:
        found = replace(found, what=found.what if not is_generic(found.what) else taken.what, due=found.due or taken.due)
        promise(book, told, found, deed)
    elif not is_generic(found.what) and found.due is not None:
        promise(book, told, found, deed)


def withdraw(book: Book, told: Told, found: PromiseFinding, _deed: Deed) -> None:
    """Let go of a promise, at the word of whoever it was made to; the promiser's own word is only noted."""
    for known in still_open(book.near(Promise, found.what, told)):
        if likeness(known.what, found.what) < CERTAIN and not (is_generic(found.what) and told.in_thread(known.threads)):
            continue
        promiser_speaks = (known.direction is not PromiseDirection.THEIRS) == told.by_us
        if known.direction is PromiseDirection.INTERNAL or not promiser_speaks:
            change = Change(told.at, "withdrawn", known.status.value, "withdrawn", told.evidence(found))
            book.put(evolved(known, change, status=PromiseStatus.WITHDRAWN, closed_at=told.at))
        else:
            book.put(evolved(known, Change(told.at, "refused", None, None, told.evidence(found))))
        return


def _refuse(book: Book, told: Told, found: PromiseFinding, _deed: Deed) -> None:
    moves.refuse(book, told, found)


#: What each act does to the book.
SETTLERS = {
    Act.PROMISE: promise,
    Act.ACCEPTANCE: _accept,
    Act.MOVE: _move,
    Act.DELIVERY: deliver,
    Act.WITHDRAWAL: withdraw,
    Act.REFUSAL: _refuse,
}


def start_conditional(book: Book, told: Told, remark: Remark) -> None:
    """Start the clock of promises that waited for the other side's word."""
    for known in still_open(book.told_in(Promise, told)):
        waits = known.condition is not None and known.within is not None and known.due is None
        other_side = (known.direction is PromiseDirection.THEIRS) == told.by_us
        if waits and other_side:
            calendar = book.calendar(known.direction)
            due = counted_from(told.at, known.within or "", calendar)
            change = Change(told.at, "started", None, str(due), told.evidence(remark))
            book.put(evolved(known, change, due=due, lapses_at=lapse(due, calendar), condition=None))


def _endanger(book: Book, told: Told, found: PromiseFinding) -> None:
    """An internal date later than what the client was told endangers the outer promise."""
    if found.due is None:
        return
    for outer in still_open(book.about(Promise, found.what, told.at)):
        told_client = outer.direction is PromiseDirection.OURS and outer.due is not None
        if told_client and outer.due and later(found.due, outer.due) and likeness(outer.what, found.what) >= CERTAIN:
            book.put(evolved(outer, Change(told.at, "endangered", str(outer.due), str(found.due), told.evidence(found))))
