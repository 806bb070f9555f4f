import pytest
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


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("أغسطس إلى الآتي", "اغسطس الي الاتي"),
        ("الجمعة", "الجمعه"),
        ("دقائق مئة", "دقايق ميه"),
        ("٥٬٠٠٠٫٥", "5,000.5"),
        ("d’août", "d'août"),
        ("10\u00a0h", "10 h"),
    ],
)
def test_letters_fold_one_to_one(text, folded):
    assert fold(text).text == folded
    assert fold(text).span(0, len(folded)) == Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "word", "source"),
    [
        ("نلتقي غـــداً صباحاً.", "غدا", "غـــداً"),
        ("الاجتماع مساءً، شكراً", "مساء", "مساءً"),
        ("\u200fغد\u200f اليوم", "غد", "غد"),
        ("le 3 fe\u0301vrier", "fevrier", "fe\u0301vrier"),
        ("خمسة\u200e (5) آلاف", "خمسه", "خمسة"),
    ],
)
def test_marks_belong_to_their_letter(text, word, source):
    folded = fold(text)
    start = folded.text.index(word)
    span = folded.span(start, start + len(word))
    assert text[span.start : span.end] == source
