"""Promises: made, repeated, moved, delivered, withdrawn, accepted, endangered."""

from __future__ import annotations

from dataclasses import replace

from domain.entries import STRANGER, SURE, Change, Due, entry_id
from domain.findings import Act, PromiseFinding
from domain.matching import CERTAIN, folded, is_generic, likeness
from domain.meeting_promises import origin_of
from domain.messages import Direction
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.requests import Request
from domain.settling import changes, moves, waiting
from domain.settling.book import Book, Told, evolved, lapse, sighted, still_open
from domain.settling.deeds import Deed, deed_of
from domain.settling.deliveries import deliver
from domain.settling.inside import later
from domain.settling.waiting import wait_of


def settle_promises(book: Book, told: Told) -> None:
    """Take in the acts of one message, in text order."""
    for found in told.mail.findings.promises:
        SETTLERS[found.act](book, told, found, deed_of(book, told, found))


def promise(book: Book, told: Told, found: PromiseFinding, deed: Deed, taken: Request | None = None) -> None:
    """Open a promise, or see that it is an open one told again, moved, or in danger.

    A promise that names nothing ("we will send it on Sunday") is of what the other side asked for in this thread, by the day
    asked for where it tells none; or of the one thing that this side has promised here. `taken` is the request that it takes
    up, where that is known.
    """
    asked = moves.asked_for(book, told) if told.is_vague(found) else taken
    if asked is not None:
        found = replace(found, what=asked.what if told.is_vague(found) else found.what, due=found.due or asked.due)
    elif told.is_vague(found):
        found = replace(found, what=_only_promised(book, told, found, deed) or found.what)
    quoted = _quoted(book, told, found)
    known = quoted or _known(book, told, found, deed)
    if known is None:
        _open(book, told, found, deed, asked)
        return
    book.aliases[promise_id(book, told, found)] = known.id
    if quoted or found.due is None or _is_by_then(known, found.due) or known.closed_at is not None:
        book.put(_said_again(known, told, found))
    else:
        moves.redate(book, told, found, known)


def _is_by_then(known: Promise, due: Due) -> bool:
    """True for the same day or instant; "later today" is no other day than today."""
    same_day = known.due is not None and known.due.at is None and known.due.on == due.on
    late = due.at is not None and known.lapses_at is not None and due.at >= known.lapses_at
    return due.same(known.due) or (same_day and late)


def _only_promised(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> str:
    """The one thing of that direction that is promised in this conversation and still open, if it is not due later."""
    here = [known for known in still_open(book.told_in(Promise, told)) if known.direction is deed.direction]
    if len(here) != 1 or (found.due and here[0].due and later(here[0].due, found.due)):
        return ""
    return here[0].what


def promise_id(book: Book, told: Told, found: PromiseFinding) -> str:
    """The id of the promise that a finding opens, or would have opened had it come first."""
    return entry_id("promise", book.client or "", told.mail.message, str(found.span.start), found.what)


def _said_again(known: Promise, told: Told, found: PromiseFinding) -> Promise:
    """The promise seen again; what only a note of a call told is thereby confirmed in writing."""
    if known.in_writing:
        return sighted(known, told, found)
    return moves.told_anew(known, told, found, Change(told.at, "confirmed", None, None, told.evidence(found)))


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
        return found.due is not None or known.closed_at is None or known.status is PromiseStatus.DISMISSED
    return known.closed_at is None and (told.in_thread(known.threads) or not known.in_writing)


def _open(book: Book, told: Told, found: PromiseFinding, deed: Deed, asked: Request | None) -> None:
    """Open a promise; it rests also on the words that asked for it."""
    evidence = told.evidence(found)
    wait = wait_of(told, found, book.calendar(deed.direction))
    due = None if wait else found.due
    new = Promise(
        id=promise_id(book, told, found),
        client=book.client,
        evidence=(evidence, *(asked.evidence[:1] if asked else ())),
        history=(Change(told.at, "made", None, str(due) if due else None, evidence),),
        confidence=found.confidence if book.established and not deed.hearsay else min(found.confidence, STRANGER),
        direction=deed.direction,
        maker=deed.maker,
        beneficiary=deed.beneficiary,
        what=found.what,
        due=due,
        due_text=found.due_text,
        lapses_at=lapse(due, book.calendar(deed.direction)),
        condition=wait.condition if wait else found.condition,
        within=wait.within if wait else None,
        working=wait.working if wait else False,
        origin=origin_of(told.mail, found),
        threads=told.thread,
    )
    book.put(new)
    if deed.direction is PromiseDirection.OURS:
        changes.link(book, told, found, "promised", new.id, new.what)


def _move(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    known = moves.meant(book, told, found)
    if known is not None:
        moves.redate(book, told, found, known)
    elif not found.asked and found.due is not None and found.confidence >= SURE:
        promise(book, told, found, deed)


def _accept(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    """Agree to a move, or take up what was asked for; unless the same mail goes on to promise that by a day of its own."""
    if moves.agree(book, told, found, found.due):
        return
    taken = moves.asked_for(book, told)
    if taken is None:
        if not is_generic(found.what) and found.due is not None:
            promise(book, told, found, deed)
    elif not any(_takes_up(told, found, other, taken.what) for other in told.mail.findings.promises):
        promise(book, told, found, deed, taken)


def _takes_up(told: Told, accepted: PromiseFinding, found: PromiseFinding, asked: str) -> bool:
    promises = found.act is Act.PROMISE and found.due is not None and found.span.start > accepted.span.start
    return promises and (told.is_vague(found) or likeness(found.what, asked) >= CERTAIN)


def withdraw(book: Book, told: Told, found: PromiseFinding, _deed: Deed) -> None:
    """Let go of a promise, at the word of whoever it was made to; the promiser's own word is only noted."""
    known = _let_go(book, told, found)
    if known is None:
        return
    if known.direction is not PromiseDirection.INTERNAL and moves.promiser_speaks(known, told):
        _will_not(book, told, found, known)
        return
    gone = [known]
    if known.direction is PromiseDirection.OURS:  # what the client does not want is not owed inside either
        near = still_open(book.about(Promise, known.what, told.at))
        gone += [inner for inner in near if inner.direction is PromiseDirection.INTERNAL and _alike(inner, known)]
    for each in gone:
        change = Change(told.at, "withdrawn", each.status.value, "withdrawn", told.evidence(found))
        book.put(evolved(each, change, status=PromiseStatus.WITHDRAWN, closed_at=told.at))


def _alike(one: Promise, other: Promise) -> bool:
    return likeness(one.what, other.what) >= CERTAIN


def _let_go(book: Book, told: Told, found: PromiseFinding) -> Promise | None:
    """The promise that a mail lets go of: by its thing, or the only one of the conversation where it names none.

    Only a mail among colleagues lets go of what colleagues promised each other, and then of that first.
    """
    inside = told.mail.direction is Direction.INTERNAL
    near = [known for known in still_open(book.near(Promise, found.what, told)) if inside or not _is_internal(known)]
    alike = sorted((known for known in near if likeness(known.what, found.what) >= CERTAIN), key=_is_internal, reverse=True)
    if alike:
        return alike[0]
    here = [known for known in near if told.in_thread(known.threads)] if told.is_vague(found) else []
    return here[0] if len(here) == 1 else None


def _is_internal(known: Promise) -> bool:
    return known.direction is PromiseDirection.INTERNAL


def _refuse(book: Book, told: Told, found: PromiseFinding, _deed: Deed) -> None:
    """Keep the date that the other side would have moved; or note that a promiser says it will not be done."""
    if moves.refuse(book, told, found) or is_generic(found.what):
        return
    alike = (known for known in still_open(book.about(Promise, found.what, told.at)) if moves.promiser_speaks(known, told))
    known = next((known for known in alike if likeness(known.what, found.what) >= CERTAIN), None)
    if known is not None:
        _will_not(book, told, found, known)


def _will_not(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    """Nobody takes a promise back alone: that it cannot be done is news, and from inside a danger, but no end of it."""
    inside = told.mail.direction is Direction.INTERNAL and known.direction is PromiseDirection.OURS
    word = "endangered" if inside and found.act is Act.REFUSAL else "refused"
    change = Change(told.at, word, None, None, told.evidence(found))
    book.put(evolved(known, change))


def _deliver(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    deliver(book, told, found, deed)
    waiting.brought(book, told, found)


#: What each act does to the book.
SETTLERS = {
    Act.PROMISE: promise,
    Act.ACCEPTANCE: _accept,
    Act.MOVE: _move,
    Act.DELIVERY: _deliver,
    Act.WITHDRAWAL: withdraw,
    Act.REFUSAL: _refuse,
}
