"""When a price is worth a word: changed unannounced, told only afterwards, or about to lapse."""

from __future__ import annotations

from collections.abc import Iterator

from domain.alerting.want import Around, Policy, Want, last
from domain.alerts import AlertKind, Severity
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
    amount = f"{price.amount:f}" if price.amount is not None else ""
    return {"item": price.item, "client": price.client or "", "amount": f"{amount} {price.currency or ''}".strip()}


def _surprise(price: Price, word: str, kind: AlertKind) -> Iterator[Want]:
    step = last(price, word)
    if step is None:
        return
    yield Want(
        kind=kind,
        severity=Severity.WARNING,
        version=step.after or "",
        since=step.at,
        until=None,
        evidence=(step.evidence,) if step.evidence else price.evidence[:1],
        facts={**_facts(price), "before": step.before or ""},
    )


def _expiring(price: Price, around: Around, policy: Policy) -> Iterator[Want]:
    if price.valid_until is None:
        return
    calendar = around.house.organisation.calendar
    since = calendar.opening(calendar.add_working_days(price.valid_until, -policy.quote_expiring_days))
    yield Want(
        kind=AlertKind.QUOTE_EXPIRING,
        severity=Severity.NOTICE,
        version=price.valid_until.isoformat(),
        since=max(since, price.opened_at),
        until=price.lapses_at,
        evidence=price.evidence[:1],
        facts={**_facts(price), "until": price.valid_until},
    )
