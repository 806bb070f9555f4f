from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.evidence import Span
from domain.findings import Context, Tax
from extractors.languages import CODES, language
from extractors.prices import find_prices

NOW = Context(written_at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
PIECES = st.sampled_from(
    """$ € £ AED SAR US$ درهم ريال د.إ dollars euros dollar Rs. 5 500 1,250.500 1.500,00 5k 2.5 million ألف خمسة two hundred
    - – / ( ) . , : + x × % per user month VAT excl. incl. from to between and up to about total price : \t | \n  ٥٠٠ و ب cents 43
    valid until for 30 days discount 0 00 ' /- ,- = million thousand a an TEUR
    """.split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.text(st.characters(), max_size=40),
    st.lists(PIECES, max_size=24).map(" ".join),
    st.lists(PIECES, max_size=24).map("".join),
)


@given(text=TEXTS, code=st.sampled_from(CODES))
def test_no_crash_and_spans_are_true(text, code):
    before = -1
    for price in find_prices(text, [Span(0, len(text))], NOW, language(code)):
        assert before <= price.span.start < price.span.end <= len(text)
        assert text[price.span.start : price.span.end] == price.text
        assert price.amount is not None or price.amount_max is not None
        assert price.amount is None or price.amount.is_finite()
        assert price.tax_rate is None or price.tax is not Tax.UNSTATED or price.role == "tax"
        before = price.span.end


@given(text=TEXTS, cut=st.integers(0, 80))
def test_nothing_outside_the_spans_is_told(text, cut):
    spans = [Span(0, min(cut, len(text)))]
    assert all(spans[0].contains(price.span) for price in find_prices(text, spans, NOW, language("en")))
