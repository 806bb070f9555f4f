"""Prices: quoted, repeated, changed, accepted. Only like is compared with like; else "cannot compare" is said."""

from __future__ import annotations

from domain.entries import Change, entry_id
from domain.findings import PriceFinding, PriceRole, Remark, RemarkKind, Tax
from domain.matching import CERTAIN, base_subject, likeness
from domain.messages import Direction
from domain.price_comparison import Comparison, compare
from domain.prices import Price, PriceStatus
from domain.settling import requests
from domain.settling.book import Book, Told, evolved, merged, sighted, still_open

KEPT_ROLES = (PriceRole.ITEM, PriceRole.TOTAL, PriceRole.FEE, PriceRole.TAX)
UNSURE = 0.5
STRANGER = 0.4
DIRECTIONS = {Direction.OUTGOING: "ours", Direction.INCOMING: "theirs", Direction.INTERNAL: "internal"}


def settle_prices(book: Book, told: Told) -> None:
    """Take in the prices of one message, in text order."""
    announced = any(remark.kind is RemarkKind.PRICE_ANNOUNCEMENT for remark in told.mail.findings.remarks)
    if announced and told.by_us:
        book.facts["announced_at"] = told.at.isoformat()
    for found in told.mail.findings.prices:
        if found.role in KEPT_ROLES and found.amount is not None:
            _settle(book, told, found)


def _settle(book: Book, told: Told, found: PriceFinding) -> None:
    new = _price(book, told, found)
    known = _known(book, told, new)
    if known is None:
        book.put(_undisclosed(book, told, found, new))
        requests.link(book, told, found, "costed" if new.direction == "internal" else "priced", new.id)
        return
    outcome = compare(known, new)
    if outcome is Comparison.SAME:
        book.put(sighted(known, told, found))
    elif outcome is Comparison.UNKNOWN:
        book.put(evolved(new, Change(told.at, "cannot_compare", known.id, None, told.evidence(found))))
    else:
        _changed(book, told, found, known, new, outcome)


def _price(book: Book, told: Told, found: PriceFinding) -> Price:
    evidence = told.evidence(found)
    item = found.item or base_subject(told.mail.subject)
    closes = book.house.party(book.client).calendar
    lapses_at = closes.closing(found.valid_until) if found.valid_until else None
    return Price(
        id=entry_id("cost", book.client or "", told.mail.message, str(found.span.start), item),
        client=book.client,
        evidence=(evidence,),
        history=(Change(told.at, "priced", None, _amount(found), evidence),),
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
        valid_until=found.valid_until,
        role=found.role,
        lapses_at=lapses_at,
        threads=told.thread,
    )


def _amount(found: PriceFinding) -> str:
    return f"{found.amount:f} {found.currency or ''}".strip()


def _known(book: Book, told: Told, new: Price) -> Price | None:
    """The newest price for the same item, told by the same side."""
    for known in book.about(Price, new.item, told.at):
        same_side = known.direction == new.direction and known.id != new.id and _comparable(known.role, new.role)
        if same_side and known.status is not PriceStatus.SUPERSEDED and likeness(known.item, new.item) >= CERTAIN:
            return known
    return None


def _comparable(one: PriceRole, other: PriceRole) -> bool:
    """The total of one item is that item's price; a fee or tax is compared with its like only."""
    return one is other or {one, other} == {PriceRole.ITEM, PriceRole.TOTAL}


def _changed(book: Book, told: Told, found: PriceFinding, known: Price, new: Price, outcome: Comparison) -> None:
    evidence = told.evidence(found)
    announced = book.facts.get("announced_at", "") >= known.opened_at.isoformat() and "announced_at" in book.facts
    word = "lowered" if outcome is Comparison.LOWER else "announced" if announced else "raised"
    step = Change(told.at, word, known.history[0].after, new.history[0].after, evidence)
    superseded = Change(told.at, "superseded", known.status.value, "superseded", evidence)
    if known.status is not PriceStatus.DISMISSED:
        book.put(evolved(known, superseded, status=PriceStatus.SUPERSEDED, closed_at=told.at))
    book.put(evolved(new, step, threads=merged(known.threads, new.threads)))


def _undisclosed(book: Book, told: Told, found: PriceFinding, new: Price) -> Price:
    """A fee or tax first told when a price was already accepted, or in an invoice, was hidden until then."""
    if new.direction != "ours" or found.role not in (PriceRole.FEE, PriceRole.TAX):
        return new
    accepted = [
        known
        for known in book.live(Price, told.at)
        if known.status is PriceStatus.ACCEPTED
        and known.direction == "ours"
        and not (found.role is PriceRole.TAX and known.tax is Tax.EXCLUDED)
    ]
    if not accepted:
        return new
    return evolved(new, Change(told.at, "undisclosed", accepted[-1].id, new.history[0].after, told.evidence(found)))


def accept(book: Book, told: Told, remark: Remark) -> None:
    """The client's approval accepts the offers of the thread."""
    if told.by_us:
        return
    for known in still_open(book.told_in(Price, told)):
        offered = known.direction == "ours" and known.status_at(told.at) is PriceStatus.QUOTED
        if offered:
            change = Change(told.at, "accepted", "quoted", "accepted", told.evidence(remark))
            book.put(evolved(known, change, status=PriceStatus.ACCEPTED))
