"""Whether two prices for one item are the same, higher or lower, once unit and tax are made alike."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from domain.findings import Tax
from domain.prices import Price

#: How many of a unit make a year: prices per month and per year can be compared.
PER_YEAR = {"year": 1, "quarter": 4, "month": 12, "week": 52, "day": 365}

#: Rounding in offers: amounts closer than this share are the same.
TOLERANCE = Decimal("0.005")
HUNDRED = Decimal(100)


class Comparison(StrEnum):
    """The second price beside the first."""

    SAME = "same"
    HIGHER = "higher"
    LOWER = "lower"
    UNKNOWN = "unknown"


def compare(old: Price, new: Price) -> Comparison:
    """`new` beside `old`: UNKNOWN where currency, unit or tax cannot be made alike."""
    pair = _alike(old, new)
    if pair is None:
        return Comparison.UNKNOWN
    before, after = pair
    if abs(after - before) <= TOLERANCE * max(before, after):
        return Comparison.SAME
    return Comparison.HIGHER if after > before else Comparison.LOWER


def _alike(old: Price, new: Price) -> tuple[Decimal, Decimal] | None:
    if old.currency != new.currency or old.amount is None or new.amount is None:
        return None
    factor = _unit_factor(old.per, new.per)
    if factor is None:
        return None
    before, after = old.amount, new.amount * factor
    if old.tax is new.tax or Tax.UNSTATED in (old.tax, new.tax):
        return before, after
    rate = old.tax_rate or new.tax_rate
    if rate is None:
        return None
    grow = 1 + rate / HUNDRED
    return (before * grow, after) if new.tax is Tax.INCLUDED else (before, after * grow)


def _unit_factor(old: str | None, new: str | None) -> Decimal | None:
    """What to multiply a price per `new` by to get it per `old`."""
    if old == new or old is None or new is None:
        return Decimal(1)
    one, other = PER_YEAR.get(old), PER_YEAR.get(new)
    return Decimal(other) / Decimal(one) if one and other else None
