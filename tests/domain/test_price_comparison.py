"""Whether two prices are the same, higher or lower."""

from decimal import Decimal

import pytest

from domain.findings import Qualifier, Tax
from domain.price_comparison import compare
from domain.prices import Price


def price(amount, **more):
    """A price of an item."""
    words = {"currency": "AED", **more}
    return Price(
        id="c-1",
        client="Acme",
        evidence=(),
        history=(),
        confidence=0.9,
        item="hosting",
        amount=None if amount is None else Decimal(amount),
        quoted_by="lina@northstar.example",
        direction="ours",
        **words,
    )


RANGE, ABOUT, FROM, UP_TO = Qualifier.RANGE, Qualifier.ABOUT, Qualifier.FROM, Qualifier.UP_TO
IN, OUT = Tax.INCLUDED, Tax.EXCLUDED
USD_TOO = ((Decimal(100), "USD"),)


@pytest.mark.parametrize(
    ("old", "new", "outcome"),
    [
        (price(100), price(100), "same"),
        (price(100), price(110), "higher"),
        (price(100), price(90), "lower"),
        # units
        (price(100, per="month"), price(1200, per="year"), "same"),
        (price(100, per="user per month"), price(300, per="quarter per user"), "same"),
        (price(100, per="month"), price(4, per="hour"), "unknown"),
        (price(100, per="user"), price(100, per="month"), "unknown"),
        (price(100, per="month"), price(120), "higher"),
        (price(100, per="month"), price(1200), "unknown"),
        (price(1200), price(100, per="month"), "unknown"),
        # tax
        (price(100, tax=OUT, tax_rate=Decimal(5)), price(105, tax=IN), "same"),
        (price(105, tax=IN), price(100, tax=OUT, tax_rate=Decimal(5)), "same"),
        (price(105, tax=IN), price(105, tax=OUT, tax_rate=Decimal(5)), "higher"),
        (price(105, tax=IN), price(100, tax=OUT), "unknown"),
        (price(105, tax=IN), price(120, tax=OUT), "higher"),
        (price(105, tax=OUT), price(100, tax=IN), "lower"),
        (price(100), price(120, tax=IN), "unknown"),
        (price(100), price(150, tax=IN), "higher"),
        (price(100), price(120, tax=OUT), "higher"),
        (price(100, tax=OUT), price(115), "unknown"),
        (price(100, tax=IN), price(115), "higher"),
        (price(100), price(100, tax=IN), "same"),
        # currencies
        (price(100), price(100, currency="USD"), "unknown"),
        (price(367, equivalents=USD_TOO), price(100, currency="USD"), "same"),
        (price(100, currency="USD"), price(400, equivalents=((Decimal(109), "USD"),)), "higher"),
        (price(367, equivalents=USD_TOO), price(90, currency="EUR", equivalents=USD_TOO), "same"),
        (price(300, amount_max=Decimal(600), qualifier=RANGE, equivalents=USD_TOO), price(210, currency="USD"), "higher"),
        # what leaves room
        (price(100, qualifier=FROM), price(500), "within"),
        (price(100, qualifier=FROM), price(80), "lower"),
        (price(100, qualifier=ABOUT), price(108), "within"),
        (price(100, qualifier=ABOUT), price(120), "higher"),
        (price(100, qualifier=ABOUT), price(100, qualifier=ABOUT), "same"),
        (price(100, amount_max=Decimal(200), qualifier=RANGE), price(150), "within"),
        (price(100, amount_max=Decimal(200), qualifier=RANGE), price(210), "higher"),
        (price(None, amount_max=Decimal(200), qualifier=UP_TO), price(150), "within"),
        (price(150), price(None, amount_max=Decimal(100), qualifier=UP_TO), "lower"),
        (price(100), price(120, qualifier=FROM), "higher"),
    ],
)
def test_two_prices_are_held_together(old, new, outcome):
    assert compare(old, new) == outcome
