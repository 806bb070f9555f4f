"""Whether a fee or tax was told in the open, or only once a price was accepted or invoiced."""

from __future__ import annotations

from domain.entries import Change
from domain.findings import PriceFinding, PriceRole, RemarkKind, Tax
from domain.matching import CERTAIN, likeness
from domain.price_comparison import TOLERANCE
from domain.prices import Price, PriceStatus
from domain.settling.book import Book, Told, evolved

PRICED = (PriceRole.ITEM, PriceRole.TOTAL)


def checked(book: Book, told: Told, found: PriceFinding, new: Price) -> Price:
    """The price, marked as undisclosed where it is a fee or tax that came too late."""
    if new.direction != "ours" or found.role not in (PriceRole.FEE, PriceRole.TAX):
        return new
    things = " ".join(each.item for each in told.mail.findings.prices if each.item)
    bases = [known for known in book.near(Price, things, told) if _bound(told, known) and _belongs(told, known)]
    if not bases or any(_expected(told, found, base) for base in bases):
        return new
    step = Change(told.at, "undisclosed", bases[0].history[0].after, new.history[0].after, told.evidence(found))
    return evolved(new, step)


def _bound(told: Told, known: Price) -> bool:
    """True for a price of ours that the client accepted, or was told earlier and is invoiced for now."""
    if known.direction != "ours" or known.role not in PRICED or known.opened_at >= told.at:
        return False
    invoiced = any(remark.kind is RemarkKind.INVOICE for remark in told.mail.findings.remarks)
    return known.status is PriceStatus.ACCEPTED or (invoiced and known.status is PriceStatus.QUOTED)


def _belongs(told: Told, known: Price) -> bool:
    """True where the message is about that price: it names its item, or names none and stands in its conversation."""
    items = [each.item for each in told.mail.findings.prices if each.role in PRICED and each.item]
    if items:
        return any(likeness(item, known.item) >= CERTAIN for item in items)
    return told.in_thread(known.threads)


def _expected(told: Told, found: PriceFinding, base: Price) -> bool:
    """True for a tax that the price was told without, or that is part of what was told."""
    if found.role is not PriceRole.TAX:
        return False
    if base.tax is Tax.INCLUDED:
        totals = [each.amount for each in told.mail.findings.prices if each.role is PriceRole.TOTAL and each.amount]
        return not totals or max(totals) <= (base.amount or max(totals)) * (1 + TOLERANCE)
    return base.tax is Tax.EXCLUDED
