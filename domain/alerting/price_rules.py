"""When a price is worth a word: changed unannounced, told only afterwards, or about to lapse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from domain.alerting.want import Around, Policy, Want, last
from domain.alerting.wording import Money, TaxOn, named
from domain.alerts import AlertKind, Severity
from domain.findings import PriceRole, Tax
from domain.prices import Price, PriceStatus


def price_wants(price: Price, around: Around, policy: Policy) -> Iterator[Want]:
    """The reasons that a price of ours gives, now or later."""
    if price.direction != "ours" or price.status in (PriceStatus.DISMISSED, PriceStatus.SUPERSEDED):
        return
    if price.status is PriceStatus.QUOTED:
        yield from _surprise(price, "raised", AlertKind.PRICE_CHANGED)
        yield from _expiring(price, around, policy)
    yield from _surprise(price, "undisclosed", AlertKind.PRICE_UNDISCLOSED)


def _facts(price: Price) -> dict[str, object]:
    return {"item": named(price.item), "client": price.client or "", "amount": Money(price.history[0].after or "")}


def _surprise(price: Price, word: str, kind: AlertKind) -> Iterator[Want]:
    step = last(price, word)
    if step is None:
        return
    facts = _facts(price)
    if kind is AlertKind.PRICE_CHANGED:
        facts["before"] = Money(step.before or "")
    if price.role is PriceRole.TAX or step.after == Tax.EXCLUDED:
        facts["item"] = TaxOn(named(price.item))
    yield Want(
        kind=kind,
        severity=Severity.WARNING,
        version=step.after or "",
        since=step.at,
        until=None,
        evidence=(step.evidence,) if step.evidence else price.evidence[:1],
        facts=facts,
    )


def _expiring(price: Price, around: Around, policy: Policy) -> Iterator[Want]:
    since = _worth_a_word(price, around, policy)
    if since is None or price.valid_until is None:
        return
    yield Want(
        kind=AlertKind.QUOTE_EXPIRING,
        severity=Severity.NOTICE,
        version=price.valid_until.isoformat(),
        since=since,
        until=price.lapses_at,
        evidence=price.evidence[:1],
        facts={**_facts(price), "until": price.valid_until},
    )


def _worth_a_word(price: Price, around: Around, policy: Policy) -> datetime | None:
    """The morning five working days before the offer ends; for a shorter one, that of its last working day but one, or its
    last; never, where even that was over when the offer was made.
    """
    if price.valid_until is None or price.lapses_at is None:
        return None
    calendar, made_at = around.house.organisation.calendar, price.opened_at
    days = (calendar.add_working_days(price.valid_until, -before) for before in (policy.quote_expiring_days, 1, 0))
    mornings = (calendar.opening(day) for day in days)
    return next((morning for morning in mornings if made_at < morning < price.lapses_at), None)
