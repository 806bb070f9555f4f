"""Whose deed the words of a message speak of."""

from __future__ import annotations

from dataclasses import dataclass

from domain.findings import PromiseFinding, Who
from domain.matching import folded
from domain.messages import Direction
from domain.promises import PromiseDirection
from domain.settling.book import Book, Told


@dataclass(frozen=True, slots=True)
class Deed:
    """Whose deed a finding speaks of. `hearsay` is what the client tells of others: "the landlord will paint the hall"."""

    direction: PromiseDirection
    maker: str
    beneficiary: str
    hearsay: bool = False


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
        hearsay = not found.maker and not told.by_us  # what we tell the client of others, it will hold against us
        return Deed(_direction_of_party(book, found.maker or "") or own, found.maker or told.mail.sender, other, hearsay)
    ours = book.house.is_ours(named.email)
    beneficiary = other if ours == told.by_us else told.mail.sender
    return Deed(PromiseDirection.OURS if ours else PromiseDirection.THEIRS, named.email, beneficiary)


def _direction_of_party(book: Book, name: str) -> PromiseDirection | None:
    """Whose promise it is where a firm is named as its doer: "Northstar will send us the keys"."""
    said = folded(name)
    for party, direction in ((book.client, PromiseDirection.THEIRS), (book.house.organisation.name, PromiseDirection.OURS)):
        whole = folded(party or "")
        if said and said in (whole, whole.partition(" ")[0]):
            return direction
    return None


def _direction_of_sender(told: Told) -> PromiseDirection:
    return {
        Direction.OUTGOING: PromiseDirection.OURS,
        Direction.INCOMING: PromiseDirection.THEIRS,
        Direction.INTERNAL: PromiseDirection.INTERNAL,
    }[told.mail.direction]


def _flipped(direction: PromiseDirection) -> PromiseDirection:
    return PromiseDirection.THEIRS if direction is PromiseDirection.OURS else PromiseDirection.OURS
