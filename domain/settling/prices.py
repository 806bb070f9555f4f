"""Prices: quoted, repeated, changed, accepted. Only like is compared with like; else "cannot compare" is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.entries import STRANGER, Change, entry_id
from domain.findings import PriceFinding, PriceRole, Remark, RemarkKind, Tax
from domain.matching import CERTAIN, base_subject, likeness, names
from domain.messages import Direction
from domain.price_comparison import Comparison, compare
from domain.prices import Price, PriceStatus, amount_told
from domain.settling import changes, disclosure
from domain.settling.book import Book, Told, evolved, merged, sighted, still_open

KEPT_ROLES = (PriceRole.ITEM, PriceRole.TOTAL, PriceRole.FEE, PriceRole.TAX)
DIRECTIONS = {Direction.OUTGOING: "ours", Direction.INCOMING: "theirs", Direction.INTERNAL: "internal"}


def settle_prices(book: Book, told: Told) -> None:
    """Take in the prices of one message, in text order."""
    announced = any(remark.kind is RemarkKind.PRICE_ANNOUNCEMENT for remark in told.mail.findings.remarks)
    if announced and told.by_us:
        book.facts["announced_at"] = told.at.isoformat()
    for found in told.mail.findings.prices:
        if found.role in KEPT_ROLES and (found.amount is not None or found.amount_max is not None):
            changes.link_price(book, told, found, _settled(book, told, found))


def _settled(book: Book, told: Told, found: PriceFinding) -> Price:
    """The price that a finding makes or tells again, kept in the book."""
    new = _price(book, told, found)
    known, outcome = _known(book, told, new)
    if known is None:
        new = disclosure.checked(book, told, found, new)
    elif outcome is Comparison.SAME:
        new = _told_again(told, found, known, new)
    elif outcome is Comparison.UNKNOWN:
        step = Change(told.at, "cannot_compare", known.history[0].after, new.history[0].after, told.evidence(found))
        new = evolved(new, step)
    else:
        new = _changed(book, told, found, known, new, outcome)
    book.put(new)
    return new


def _price(book: Book, told: Told, found: PriceFinding) -> Price:
    evidence = told.evidence(found)
    item = found.item or base_subject(told.mail.subject)
    calendar = book.house.party(book.client).calendar
    said = amount_told(found.amount, found.amount_max, found.currency, found.per)
    return Price(
        id=entry_id("cost", book.client or "", told.mail.message, str(found.span.start), item),
        client=book.client,
        evidence=(evidence,),
        history=(Change(told.at, "priced", None, said, evidence),),
        confidence=found.confidence if book.established else min(found.confidence, STRANGER),
        item=item,
        amount=found.amount,
        currency=found.currency,
        quoted_by=told.mail.sender,
        direction=DIRECTIONS[told.mail.direction],
        amount_max=found.amount_max,
        qualifier=found.qualifier,
        per=found.per,
        tax=found.tax,
        tax_rate=found.tax_rate,
        equivalents=found.equivalents,
        valid_until=found.valid_until,
        role=found.role,
        lapses_at=calendar.end_of_day(found.valid_until) if found.valid_until else None,
        threads=told.thread,
    )


def _known(book: Book, told: Told, new: Price) -> tuple[Price | None, Comparison]:
    """The newest price for the same item, told by the same side, that can be compared; else the newest, and UNKNOWN."""
    uncompared = None
    for known in book.about(Price, new.item, told.at):
        same_side = known.direction == new.direction and known.id != new.id and _comparable(known.role, new.role)
        if not same_side or known.status is PriceStatus.SUPERSEDED or likeness(known.item, new.item) < CERTAIN:
            continue
        outcome = compare(known, new)
        if known.status is PriceStatus.DISMISSED and outcome is not Comparison.SAME:
            continue
        if outcome is not Comparison.UNKNOWN:
            return known, outcome
        uncompared = uncompared or known
    return uncompared, Comparison.UNKNOWN


def _comparable(one: PriceRole, other: PriceRole) -> bool:
    """The total of one item is that item's price; a fee or tax is compared with its like only."""
    return one is other or {one, other} == {PriceRole.ITEM, PriceRole.TOTAL}


def _told_again(told: Told, found: PriceFinding, known: Price, new: Price) -> Price:
    """The known price seen again. What it did not say before it says now; an offer that had lapsed stands anew."""
    again = sighted(known, told, found)
    fields: dict[str, Any] = {}
    if known.status is PriceStatus.QUOTED and (new.valid_until or known.status_at(told.at) is PriceStatus.EXPIRED):
        fields |= {"valid_until": new.valid_until, "lapses_at": new.lapses_at}
    if known.tax is Tax.UNSTATED is not new.tax:
        fields |= {"tax": new.tax, "tax_rate": new.tax_rate}
        if known.status is PriceStatus.ACCEPTED and known.direction == "ours" and new.tax is Tax.EXCLUDED:
            step = Change(told.at, "undisclosed", "unstated", "excluded", told.evidence(found))
            return evolved(again, step, **fields)
    return replace(again, **fields)


def _changed(book: Book, told: Told, found: PriceFinding, known: Price, new: Price, outcome: Comparison) -> Price:
    """The new price, with why it differs; the one it replaces is superseded, unless it was accepted: that is agreed until
    the new one is.
    """
    evidence = told.evidence(found)
    if known.status is PriceStatus.QUOTED:
        superseded = Change(told.at, "superseded", known.status.value, "superseded", evidence)
        book.put(evolved(known, superseded, status=PriceStatus.SUPERSEDED, closed_at=told.at))
    word = _why(book, told, known, new, outcome)
    step = Change(told.at, word, known.history[0].after, new.history[0].after, evidence)
    return evolved(new, step, threads=merged(known.threads, new.threads))


def _why(book: Book, told: Told, known: Price, new: Price, outcome: Comparison) -> str:
    """How a price changed. A total told with its items is as high as they are: they are compared, not it."""
    if outcome is Comparison.WITHIN:
        return "specified"
    if outcome is Comparison.LOWER:
        return "lowered"
    items = any(each.role is PriceRole.ITEM for each in told.mail.findings.prices)
    if new.role is PriceRole.TOTAL and items:
        return "summed"
    if book.facts.get("announced_at", "") >= known.opened_at.isoformat():
        return "announced"
    return "agreed" if _named_by_client(book, told, known, new) else "raised"


def _named_by_client(book: Book, told: Told, known: Price, new: Price) -> bool:
    """True where the client, since the price known, named this amount or a higher one for the item."""
    agreeing = (Comparison.SAME, Comparison.LOWER, Comparison.WITHIN)
    return any(
        theirs.direction == "theirs"
        and theirs.opened_at > known.opened_at
        and likeness(theirs.item, new.item) >= CERTAIN
        and compare(theirs, new) in agreeing
        for theirs in book.about(Price, new.item, told.at)
    )


def accept(book: Book, told: Told, remark: Remark) -> None:
    """The client's approval accepts the offers that it names, else those of the thread."""
    if told.by_us:
        return
    offers = [
        known
        for known in still_open(book.near(Price, remark.text, told))
        if known.direction == "ours" and known.status_at(told.at) is PriceStatus.QUOTED
    ]
    here = [known for known in offers if told.in_thread(known.threads)]
    named = [known for known in offers if names(remark.text, known.item)]
    for known in [each for each in named if each in here] or named or here:
        change = Change(told.at, "accepted", "quoted", "accepted", told.evidence(remark))
        _supersede_agreed(book, told, known, change)
        book.put(evolved(known, change, status=PriceStatus.ACCEPTED))


def _supersede_agreed(book: Book, told: Told, now_agreed: Price, change: Change) -> None:
    """What was agreed for the same item before no longer is."""
    for known in still_open(book.about(Price, now_agreed.item, told.at)):
        same = known.direction == "ours" and known.id != now_agreed.id and _comparable(known.role, now_agreed.role)
        if same and known.status is PriceStatus.ACCEPTED and likeness(known.item, now_agreed.item) >= CERTAIN:
            step = Change(told.at, "superseded", "accepted", "superseded", change.evidence)
            book.put(evolved(known, step, status=PriceStatus.SUPERSEDED, closed_at=told.at))
