from datetime import UTC, datetime
from decimal import Decimal

import pytest

from domain.evidence import Span
from domain.findings import Context, PriceFinding
from extractors.languages import language
from extractors.prices import find_prices

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def found(text: str, code: str = "en", *, region: str | None = None, currency: str | None = None) -> tuple[PriceFinding, ...]:
    context = Context(written_at=NOW, region=region, currency=currency)
    return find_prices(text, [Span(0, len(text))], context, language(code))


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("The licence is €1.500,00 a year.", "1500.00", "EUR"),
        ("It comes to CHF 1'049.95 in all.", "1049.95", "CHF"),
        ("Rent is ₹1,25,000 monthly.", "125000", "INR"),
        ("We quoted KWD 1,250.500 for this.", "1250.500", "KWD"),
        ("Budget: AED 5k.", "5000", "AED"),
        ("A deal of SAR 2.5 million was signed.", "2500000", "SAR"),
        ("We owe you two thousand five hundred dirhams.", "2500", "AED"),
        ("Please pay Dhs 750/- at the desk.", "750", "AED"),
        ("الرصيد 5,000 د.إ فقط", "5000", "AED"),
        ("سعره خمسة آلاف ريال", "5000", "SAR"),
    ],
)
def test_amount_and_currency(text, amount, currency):
    [price] = found(text)
    assert (price.amount, price.currency) == (Decimal(amount), currency)
