"""What holds of any text: nothing raises, spans lie inside and in order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.evidence import Span
from extractors.agenda import find_agenda
from extractors.parts import own_words

PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            " ",
            "\t",
            "|",
            "> ",
            ">> ",
            "-- ",
            "-----",
            "____",
            "**",
            "~~",
            "[",
            "](",
            ")",
            "(",
            ":",
            ",",
            ";",
            "#",
            "\r\n",
        ),
        *(
            "From: a@b.example",
            "Sent: 10:12",
            "To: x",
            "Subject: y",
            "من: عمر",
            "تم الإرسال: 10:12",
            "Original Message",
            "wrote:",
        ),
        *(
            "On 3 Mar 2026 at 10:12, X <x@y.example> wrote:",
            "Thanks",
            "Best regards,",
            "Lina Haddad",
            "+971 4 555 0100",
            "PS: more",
        ),
        *(
            "Agenda",
            "Agenda:",
            "جدول الأعمال:",
            "1. ",
            "2) ",
            "a. ",
            "- ",
            "10 min",
            "(15)",
            "half an hour",
            "خمس عشرة دقيقة",
            "1h30",
            "5'",
        ),
        *(
            "09:00 - 09:30",
            "9am",
            "10:00",
            "Scope",
            "(Omar)",
            "Topic\tMinutes",
            "this e-mail is confidential and intended for",
            "ı",
            "İ",
        ),
        *("\u200f", "ـ", "ً", "\u2028", "🙂", "\x00", "\x01", "\x02", "½", "٣"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=40).map("".join)


def in_order(spans, text):
    ends = [0, *(span.end for span in spans)]
    assert all(end <= span.start < span.end <= len(text) for end, span in zip(ends, spans, strict=False))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=4))
@settings(deadline=None, max_examples=300)
def test_own_words_lie_inside_in_order_and_without_known_quotes(text, pairs):
    quoted = [Span(min(pair), max(pair)) for pair in pairs]
    spans = own_words(text, quoted)
    in_order(spans, text)
    assert not any(span.overlaps(known) for span in spans for known in quoted if known.start < known.end)
    assert all(text[span.start : span.end].strip() for span in spans)


@given(TEXTS)
@settings(deadline=None, max_examples=300)
def test_items_lie_inside_own_words_in_order(text):
    spans = own_words(text)
    found = find_agenda(text, spans)
    in_order([item.span for item in found], text)
    assert all(any(span.contains(item.span) for span in spans) for item in found)
    assert all(item.title and (item.minutes is None or item.minutes > 0) for item in found)
