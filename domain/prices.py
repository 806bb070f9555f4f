"""Prices as the ledger remembers them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from domain.entries import Entry
from domain.findings import PriceRole, Qualifier, Tax


class PriceStatus(StrEnum):
    """Where a price stands. EXPIRED is never stored: it is QUOTED once `lapses_at` has passed."""

    QUOTED = "quoted"
    ACCEPTED = "accepted"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(Entry):
    """An amount told to or by a client, for an item.

    `lapses_at` is the end of the day `valid_until` in the client's zone. `equivalents` are the same amount in other
    currencies, as the mail itself gave them in brackets.
    """

    item: str
    amount: Decimal | None
    currency: str | None
    quoted_by: str
    direction: str
    amount_max: Decimal | None = None
    qualifier: Qualifier = Qualifier.EXACT
    per: str | None = None
    tax: Tax = Tax.UNSTATED
    tax_rate: Decimal | None = None
    equivalents: tuple[tuple[Decimal, str], ...] = ()
    valid_until: date | None = None
    role: PriceRole = PriceRole.ITEM
    status: PriceStatus = PriceStatus.QUOTED
    lapses_at: datetime | None = None
    threads: tuple[str, ...] = ()

    def status_at(self, now: datetime) -> PriceStatus:
        """The status as of `now`: a quoted price past its validity is expired; an accepted one never is."""
        if self.status is PriceStatus.QUOTED and self.lapses_at is not None and now >= self.lapses_at:
            return PriceStatus.EXPIRED
        return self.status


def amount_told(amount: Decimal | None, most: Decimal | None, currency: str | None, per: str | None) -> str:
    """An amount as a history keeps it: `450 GBP per month`, `8000-10000 AED`."""
    numbers = "-".join(f"{each:f}" for each in (amount, most) if each is not None)
    return " ".join(filter(None, (numbers, currency, f"per {per}" if per else None)))
