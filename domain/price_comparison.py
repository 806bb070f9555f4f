"""Whether two prices for one item are the same, higher or lower, once currency, unit and tax are made alike."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from domain.findings import Qualifier, Tax
from domain.prices import Price

#: How many of a unit make a year: prices per month and per year can be compared.
PER_YEAR = {"year": 1, "quarter": 4, "month": 12, "week": 52, "day": 365}

#: Rounding in offers: amounts closer than this share are the same.
TOLERANCE = Decimal("0.005")
HUNDRED = Decimal(100)
#: No tax on sales is higher than this: a rise by less may be nothing but the tax, where one price does not say.
HIGHEST_TAX = Decimal("1.27")
#: Who leaves the unit out means the same one, unless the amount is so far from the other that it must be another.
OTHER_UNIT = Decimal(2)
#: "About 100" may turn out to be this share more or less.
ABOUT = Decimal("0.1")


class Comparison(StrEnum):
    """The second price beside the first."""

    SAME = "same"
    WITHIN = "within"
    HIGHER = "higher"
    LOWER = "lower"
    UNKNOWN = "unknown"


Interval = tuple[Decimal, Decimal | None]


def compare(old: Price, new: Price) -> Comparison:
    """`new` beside `old`: WITHIN where a range, "about" or "from" left room for it, UNKNOWN where they cannot be made alike."""
    pair = _in_one_currency(old, new)
    factor = _unit_factor(old.per, new.per)
    if pair is None or factor is None:
        return Comparison.UNKNOWN
    before, after = _taxed(old, new, pair[0], _times(pair[1], factor))
    outcome = _beside(before, after)
    if outcome is not Comparison.WITHIN and _unsure(old, new, before[0], after[0], outcome):
        return Comparison.UNKNOWN
    return outcome


def _beside(before: Interval, after: Interval) -> Comparison:
    exact = before[0] == before[1]
    if before[1] is not None and after[0] > before[1] * (1 + TOLERANCE):
        return Comparison.HIGHER
    if after[1] is not None and after[1] < before[0] * (1 - TOLERANCE):
        return Comparison.LOWER
    return Comparison.SAME if exact or before == after else Comparison.WITHIN


def _unsure(old: Price, new: Price, before: Decimal, after: Decimal, outcome: Comparison) -> bool:
    """True where the difference may be no more than a tax or a unit that one of the two leaves unsaid."""
    if old.tax is not new.tax and _unlike_tax(old, new, before, after, outcome):
        return True
    return old.per != new.per and None in (old.per, new.per) and not before / OTHER_UNIT < after < before * OTHER_UNIT


def _unlike_tax(old: Price, new: Price, before: Decimal, after: Decimal, outcome: Comparison) -> bool:
    """True where tax may explain the difference: a rate that nobody told, or tax that one price does not speak of."""
    if Tax.UNSTATED not in (old.tax, new.tax):
        certain = Comparison.HIGHER if new.tax is Tax.EXCLUDED else Comparison.LOWER
        return _rate(old, new) is None and outcome is not certain
    may_hold_tax = new.tax is Tax.INCLUDED or old.tax is Tax.EXCLUDED
    return outcome is Comparison.HIGHER and may_hold_tax and after <= before * HIGHEST_TAX


def _in_one_currency(old: Price, new: Price) -> tuple[Interval, Interval] | None:
    """Both in one currency; where they differ, in one that a mail itself gave beside the other."""
    if old.currency == new.currency:
        return _interval(old), _interval(new)
    told_before = {currency: amount for amount, currency in old.equivalents}
    told_now = {currency: amount for amount, currency in new.equivalents}
    if new.currency in told_before:
        return _scaled(old, told_before[new.currency]), _interval(new)
    if old.currency in told_now:
        return _interval(old), _scaled(new, told_now[old.currency])
    shared = next((currency for currency in told_before if currency in told_now), None)
    return (_scaled(old, told_before[shared]), _scaled(new, told_now[shared])) if shared else None


def _scaled(price: Price, amount: Decimal) -> Interval:
    """The price's interval in the currency in which its (first) amount is `amount`."""
    first = price.amount or price.amount_max or Decimal(1)
    return _times(_interval(price), amount / first)


def _interval(price: Price) -> Interval:
    """The least and most that a price says; None for no upper end."""
    low, high = price.amount or Decimal(0), price.amount_max
    match price.qualifier:
        case Qualifier.FROM:
            return low, None
        case Qualifier.ABOUT:
            return low * (1 - ABOUT), low * (1 + ABOUT)
        case Qualifier.UP_TO | Qualifier.RANGE:
            return low, high
        case _:
            return low, low


def _times(interval: Interval, factor: Decimal) -> Interval:
    low, high = interval
    return low * factor, high * factor if high is not None else None


def _taxed(old: Price, new: Price, before: Interval, after: Interval) -> tuple[Interval, Interval]:
    """Both with tax, where one has it and the other not and the rate is told."""
    rate = _rate(old, new)
    if rate is None or old.tax is new.tax or Tax.UNSTATED in (old.tax, new.tax):
        return before, after
    grow = 1 + rate / HUNDRED
    return (_times(before, grow), after) if new.tax is Tax.INCLUDED else (before, _times(after, grow))


def _rate(old: Price, new: Price) -> Decimal | None:
    return old.tax_rate or new.tax_rate


def _unit_factor(old: str | None, new: str | None) -> Decimal | None:
    """What to multiply a price per `new` by to get it per `old`; a unit left out is the other's."""
    if old is None or new is None or old == new:
        return Decimal(1)
    one, other = set(old.split(" per ")), set(new.split(" per "))
    spans, other_spans = one & PER_YEAR.keys(), other & PER_YEAR.keys()
    if one - spans != other - other_spans or not len(spans) == len(other_spans) == 1:
        return None
    return Decimal(PER_YEAR[other_spans.pop()]) / Decimal(PER_YEAR[spans.pop()])
