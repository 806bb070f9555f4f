"""Promises: made, repeated, moved, delivered, withdrawn, accepted, endangered."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.entries import Change, Due, entry_id
from domain.events import Event, Noted
from domain.evidence import Evidence, SourceKind
from domain.findings import Act, DateFinding, DateType, PromiseFinding, Remark, Who
from domain.matching import ASK, CERTAIN, folded, is_generic, likeness
from domain.messages import Direction
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.settling import moves, requests
from domain.settling.book import Book, Told, evolved, lapse, merged, sighted
from domain.settling.waiting import counted_from

#: A finding from somebody we have no bond with is remembered, but never alerts.
STRANGER = 0.4


@dataclass(frozen=True, slots=True)
class Deed:
    """Whose deed a finding speaks of."""

    direction: PromiseDirection
    maker: str
    beneficiary: str

    @property
    def by_us(self) -> bool:
        """True where somebody on our side is to do it."""
        return self.direction is not PromiseDirection.THEIRS


def settle_promises(book: Book, told: Told) -> None:
    """Take in the acts of one message, in text order."""
    for found in told.mail.findings.promises:
        SETTLERS[found.act](book, told, found, deed_of(book, told, found))


def deed_of(book: Book, told: Told, found: PromiseFinding) -> Deed:
    """Who is to do what a finding speaks of, and for whom."""
    sender, other = told.mail.sender, told.other_side(book.house)
    own = _direction_of_sender(told)
    if found.who is Who.SENDER or told.mail.direction is Direction.INTERNAL:
        doer = told.named(found.maker) if found.maker else None
        maker = doer.email if doer else (found.maker if found.who is Who.THIRD and found.maker else sender)
        return Deed(own, maker, other)
    if found.who is Who.RECIPIENT:
        return Deed(_flipped(own), other, sender)
    return _third(book, told, found, own, other)


def _third(book: Book, told: Told, found: PromiseFinding, own: PromiseDirection, other: str) -> Deed:
    named = told.named(found.maker) if found.maker else None
    if named is None:
        return Deed(own, found.maker or told.mail.sender, other)
    ours = book.house.is_ours(named.email)
    beneficiary = other if ours == told.by_us else told.mail.sender
    return Deed(PromiseDirection.OURS if ours else PromiseDirection.THEIRS, named.email, beneficiary)


def _direction_of_sender(told: Told) -> PromiseDirection:
    return {
        Direction.OUTGOING: PromiseDirection.OURS,
        Direction.INCOMING: PromiseDirection.THEIRS,
        Direction.INTERNAL: PromiseDirection.INTERNAL,
    }[told.mail.direction]


def _flipped(direction: PromiseDirection) -> PromiseDirection:
    return PromiseDirection.THEIRS if direction is PromiseDirection.OURS else PromiseDirection.OURS


def promise(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    """Open a promise, or see that it is an open one told again, moved, or in danger."""
    known = _known(book, told, found, deed)
    if known is None:
        _open(book, told, found, deed)
    elif known.due is not None and found.due is not None and found.due != known.due and known.closed_at is None:
        moves.move(book, told, found, known, slip=later(found.due, known.due))
    elif known.due is None and found.due is not None and known.closed_at is None:
        moves.move(book, told, found, known, slip=False)
    else:
        book.put(sighted(known, told, found))
    if deed.direction is PromiseDirection.INTERNAL:
        _endanger(book, told, found)


def _known(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> Promise | None:
    """The live promise that a finding tells again, if it does: the same words, or the same thing by the same side."""
    for known in reversed(book.live(Promise, told.at)):
        if folded(found.text) in {folded(evidence.quote) for evidence in known.evidence} and told.in_thread(known.threads):
            return known
        if known.direction is deed.direction and _tells_again(known, told, found):
            return known
    return None


def _tells_again(known: Promise, told: Told, found: PromiseFinding) -> bool:
    alike = likeness(known.what, found.what)
    if alike < CERTAIN:
        return False
    if found.due is None or known.due == found.due:
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
        threads=told.thread,
    )
    book.put(new)
    if deed.direction is PromiseDirection.OURS:
        requests.link(book, told, found, "promised", new.id)


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


def deliver(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    """Close the promise that a delivery keeps; ask where it is not certain; note an attachment that is missing."""
    if told.mail.direction is Direction.INTERNAL and deed.direction is not PromiseDirection.INTERNAL:
        return
    candidates = [known for known in book.open(Promise, told.at) if known.direction is deed.direction]
    things = " ".join((found.what, *(attachment.filename for attachment in told.mail.attachments)))
    scored = sorted(
        ((likeness(known.what, things), told.in_thread(known.threads), known.id, known) for known in candidates), reverse=True
    )
    if not scored:
        return
    alike, in_thread, _, best = scored[0]
    rival = len(scored) > 1 and scored[1][0] == alike and scored[1][1] == in_thread
    if alike >= CERTAIN and not rival:
        _delivered(book, told, found, best)
    elif alike >= ASK or (in_thread and not rival):
        book.put(evolved(best, Change(told.at, "maybe_delivered", None, None, told.evidence(found))))


def _delivered(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    evidence = told.evidence(found)
    threads = merged(known.threads, told.thread)
    if found.says_attached and not told.mail.attachments:
        book.put(evolved(known, Change(told.at, "attachment_missing", None, None, evidence), threads=threads))
    elif found.partial:
        book.put(evolved(known, Change(told.at, "part_delivered", None, None, evidence), threads=threads))
    else:
        late = known.lapses_at is not None and told.at > known.lapses_at
        status = PromiseStatus.KEPT_LATE if late else PromiseStatus.KEPT
        change = Change(told.at, "delivered", known.status.value, status.value, evidence)
        book.put(evolved(known, change, status=status, closed_at=told.at, threads=threads))
        _delivered_inside(book, told, known, evidence)


def _delivered_inside(book: Book, told: Told, outer: Promise, evidence: Evidence) -> None:
    """What the client has is no longer owed inside."""
    for inner in book.open(Promise, told.at) if outer.direction is PromiseDirection.OURS else ():
        if inner.direction is PromiseDirection.INTERNAL and likeness(inner.what, outer.what) >= CERTAIN:
            late = inner.lapses_at is not None and told.at > inner.lapses_at
            status = PromiseStatus.KEPT_LATE if late else PromiseStatus.KEPT
            change = Change(told.at, "delivered", inner.status.value, status.value, evidence)
            book.put(evolved(inner, change, status=status, closed_at=told.at))


def withdraw(book: Book, told: Told, found: PromiseFinding, _deed: Deed) -> None:
    """Let go of a promise, at the word of whoever it was made to; the promiser's own word is only noted."""
    for known in reversed(book.open(Promise, told.at)):
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
    for known in book.open(Promise, told.at):
        waits = known.condition is not None and known.within is not None and known.due is None
        other_side = (known.direction is PromiseDirection.THEIRS) == told.by_us
        if waits and other_side and told.in_thread(known.threads):
            calendar = book.calendar(known.direction)
            due = counted_from(told.at, known.within or "", calendar)
            change = Change(told.at, "started", None, str(due), told.evidence(remark))
            book.put(evolved(known, change, due=due, lapses_at=lapse(due, calendar), condition=None))


def _endanger(book: Book, told: Told, found: PromiseFinding) -> None:
    """An internal date later than what the client was told endangers the outer promise."""
    if found.due is None:
        return
    for outer in book.open(Promise, told.at):
        told_client = outer.direction is PromiseDirection.OURS and outer.due is not None
        if told_client and outer.due and later(found.due, outer.due) and likeness(outer.what, found.what) >= CERTAIN:
            book.put(evolved(outer, Change(told.at, "endangered", str(outer.due), str(found.due), told.evidence(found))))


def settle_note(book: Book, event: Event, noted: Noted) -> None:
    """Open what was said on a call, as the coordinator wrote it down; it stays unconfirmed in writing."""
    for found in noted.findings.promises:
        evidence = Evidence(event.key, SourceKind.NOTE, found.span, found.text, found.rule)
        direction = PromiseDirection.THEIRS if found.who is Who.RECIPIENT else PromiseDirection.OURS
        book.put(
            Promise(
                id=entry_id("promise", event.key, str(found.span.start), found.what),
                client=book.client,
                evidence=(evidence,),
                history=(Change(event.at, "made", None, str(found.due) if found.due else None, evidence),),
                confidence=found.confidence,
                direction=direction,
                maker=found.maker or book.house.coordinator.addresses[0],
                beneficiary=found.beneficiary or book.client or "",
                what=found.what,
                due=found.due,
                due_text=found.due_text,
                lapses_at=lapse(found.due, book.calendar(direction)),
                origin="call",
            )
        )
