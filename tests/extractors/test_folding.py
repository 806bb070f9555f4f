from hypothesis import given
from hypothesis import strategies as st

from domain.evidence import Span
from extractors.folding import fold


def test_plain_ascii_is_only_lowered():
    assert fold("Dear Omar,").text == "dear omar,"


def test_arabic_digits_dashes_and_quotes_become_plain_one_to_one():
    folded = fold("٣–٤ “May” ’26")
    assert folded.text == '3-4 "may" \'26'
    assert folded.span(2, 3) == Span(2, 3)


def test_decoration_is_dropped_and_spans_lead_back_over_it():
    text = "يومُ الأحـــد"
    folded = fold(text)
    assert folded.text == "يوم الاحد"
    start = folded.text.index("الاحد")
    span = folded.span(start, start + 5)
    assert text[span.start : span.end] == "الأحـــد"
    assert folded.index(span.start) == start


def test_a_letter_that_lowers_to_two_stays():
    assert fold("İstanbul ÉTÉ").text == "İstanbul été"


@given(st.text())
def test_each_folded_character_leads_to_its_own(text):
    folded = fold(text)
    for place in range(len(folded.text)):
        span = folded.span(place, place + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert folded.index(span.start) == place
    assert folded.span(0, 0) == Span(0, 0)
