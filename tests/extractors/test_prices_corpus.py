"""Each language's corpus of prices: every case alone in its sentence, and in the middle of a mail."""

import re
import tomllib
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from domain.evidence import Span
from domain.findings import Context, PriceFinding
from extractors.dates import find_dates
from extractors.languages import language
from extractors.prices import find_prices

CORPUS = Path(__file__).parents[1] / "corpus"
CODES = [path.parent.name for path in sorted(CORPUS.glob("*/prices.toml"))]
LOADED = {code: tomllib.loads((CORPUS / code / "prices.toml").read_text(encoding="utf-8")) for code in CODES}
POSITIVE = [(code, case) for code in CODES for case in LOADED[code]["positive"]]
NEGATIVE = [(code, sentence) for code in CODES for sentence in LOADED[code]["negative"]]
FRAMES = ("{}", "Dear Lina,\n\n{}\n\nBest regards\nOmar", "— {} (as agreed)")


def find(code: str, text: str) -> tuple[PriceFinding, ...]:
    context = Context(written_at=datetime.fromisoformat(LOADED[code]["reference"]), region=LOADED[code].get("region"))
    whole = [Span(0, len(text))]
    return find_prices(text, whole, context, language(code), dates=find_dates(text, whole, context, language(code)))


def told(price: PriceFinding) -> str:
    """The price as a corpus writes it."""
    low, high = price.amount, price.amount_max
    if price.qualifier in ("from", "up_to", "range"):
        amount = f"{'' if low is None else f'{low:f}'}..{'' if high is None else f'{high:f}'}"
    else:
        amount = f"{low:f}"
    return f"{price.currency or '?'} {amount}"


def same(one: str, other: str) -> bool:
    currency, _, amounts = one.partition(" ")
    currency_other, _, amounts_other = other.partition(" ")
    pairs = zip(amounts.split(".."), amounts_other.split(".."), strict=False)
    return (
        currency == currency_other
        and amounts.count("..") == amounts_other.count("..")
        and all((not a and not b) or (a and b and Decimal(a) == Decimal(b)) for a, b in pairs)
    )


def said(price: PriceFinding, field: str) -> str | None:
    if field == "equivalent":
        [(amount, currency)] = price.equivalents
        return f"{currency} {amount}"
    value = getattr(price, field)
    return None if value is None else str(value)


@pytest.mark.parametrize(("code", "case"), POSITIVE, ids=lambda part: part if isinstance(part, str) else part[0])
@pytest.mark.parametrize("frame", FRAMES, ids=["alone", "mail", "aside"])
def test_prices_are_read(code, case, frame):
    marked, wanted, *more = case
    if frame is FRAMES[2] and (":" in marked or len(re.findall("⟦", marked)) > 1 or more):
        pytest.skip("such a line stands by itself")
    texts = re.findall("⟦(.*?)⟧", marked)
    text = frame.format(marked.replace("⟦", "").replace("⟧", ""))
    found = find(code, text)
    assert [price.text for price in found] == texts
    assert all(text[price.span.start : price.span.end] == price.text for price in found)
    assert all(same(told(price), want) for price, want in zip(found, wanted.split("; "), strict=True)), [told(p) for p in found]
    for field, value in (more[0] if more else {}).items():
        assert said(found[0], field) == value


@pytest.mark.parametrize(("code", "sentence"), NEGATIVE)
@pytest.mark.parametrize("frame", FRAMES[:2], ids=["alone", "mail"])
def test_what_is_no_price_stays_a_number(code, sentence, frame):
    assert [price.text for price in find(code, frame.format(sentence))] == []
