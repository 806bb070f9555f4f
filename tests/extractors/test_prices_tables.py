from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from domain.evidence import Span
from domain.findings import Context, DateFinding, DateType
from domain.working_time import WorkingCalendar
from extractors.languages import language
from extractors.prices import find_prices

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HTML = """Item\tQty\tUnit price (AED)\tTotal (AED)
Design\t1\t12,000\t12,000
Hosting\t12\t500\t6,000
Subtotal\t\t\t18,000
VAT 5%\t\t\t900
Total\t\t\t18,900"""
MARKDOWN = """| Service | Price |
|---|---|
| Mobile app | AED 45,000 |
| **Total** | AED 45,000 |"""
TYPED = """Description          Qty    Rate      Amount
Consulting days        5    3,000     15,000
Total                                 15,000"""
ARABIC = "البند\tالسعر (ريال)\nالتصميم\t12,000\nالمجموع\t12,000"
UNHEADED = "Phase 1\t2\tAED 10,000\tAED 20,000\nPhase 2\t1\tAED 20,000\tAED 20,000"


def rows(text, code="en", currency=None):
    found = find_prices(text, [Span(0, len(text))], Context(written_at=NOW, currency=currency), language(code))
    return [(price.item, price.role.value, int(price.amount), price.currency, price.quantity) for price in found]


def test_cells_parted_by_tabs():
    assert rows(HTML) == [
        ("Design", "item", 12000, "AED", Decimal(1)),
        ("Hosting", "item", 500, "AED", Decimal(12)),
        ("Hosting", "subtotal", 6000, "AED", None),
        (None, "subtotal", 18000, "AED", None),
        (None, "tax", 900, "AED", None),
        (None, "total", 18900, "AED", None),
    ]


def test_markdown():
    assert rows(MARKDOWN) == [("Mobile app", "item", 45000, "AED", None), (None, "total", 45000, "AED", None)]


@pytest.mark.parametrize("currency", [None, "SAR"])
def test_typed_columns_in_the_clients_currency(currency):
    assert [row[2:4] for row in rows(TYPED, currency=currency)] == [(3000, currency), (15000, currency), (15000, currency)]


def test_arabic():
    assert rows(ARABIC, "ar") == [("التصميم", "item", 12000, "SAR", None), (None, "total", 12000, "SAR", None)]


def test_rows_without_a_heading():
    assert [row[:3] for row in rows(UNHEADED)] == [
        ("Phase 1", "item", 10000),
        ("Phase 1", "subtotal", 20000),
        ("Phase 2", "item", 20000),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Name\tPhone\tRoom\nOmar\t0501234567\t305",
        "Task\tDays\nDesign\t5\nBuild\t20",
        "1\t2\t3\n4\t5\t6",
        "a  |  b\n" + "x" * 700 + " | 5",
    ],
)
def test_other_tables_hold_no_prices(text):
    assert rows(text) == []


@pytest.mark.parametrize(
    ("validity", "calendar", "day"),
    [
        ("valid for 30 days", None, date(2026, 4, 1)),
        ("valid for 2 weeks", None, date(2026, 3, 16)),
        ("valid for 1 month", None, date(2026, 4, 2)),
        ("valid for 5 working days", None, date(2026, 3, 9)),
        (
            "valid for 5 working days",
            WorkingCalendar(zone="Asia/Riyadh", working_days=frozenset({6, 0, 1, 2, 3})),
            date(2026, 3, 9),
        ),
        ("fine", None, None),
    ],
)
def test_validity_in_days(validity, calendar, day):
    text = f"The app is AED 500. Our offer is {validity}."
    [price] = find_prices(text, [Span(0, len(text))], Context(written_at=NOW, calendar=calendar), language("en"))
    assert price.valid_until == day


@pytest.mark.parametrize(
    ("value", "day"),
    [("2026-03-31", date(2026, 3, 31)), ((None, "2026-03-31"), date(2026, 3, 31)), ("P3D", None), ((None, None), None)],
)
def test_validity_by_a_date(value, day):
    text = "The app is AED 500, valid until 31 March."
    place = Span(text.index("31"), len(text) - 1)
    told = DateFinding(span=place, text=text[place.start : place.end], rule="day", type=DateType.DATE, value=value)
    [price] = find_prices(text, [Span(0, len(text))], Context(written_at=NOW), language("en"), dates=[told])
    assert price.valid_until == day
