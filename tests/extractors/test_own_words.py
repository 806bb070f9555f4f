from domain.evidence import Span
from extractors.parts import own_words


def own(text, quoted=()):
    return [text[span.start : span.end] for span in own_words(text, quoted)]


def test_an_interleaved_reply_keeps_every_answer():
    text = "On Tue, Mar 3, 2026 at 10:12 AM Omar <omar@acme.example>\nwrote:\n\n> When?\nBy Monday.\n> How much?\nAs before."
    assert own(text) == ["By Monday.", "As before."]


def test_an_arabic_outlook_header_begins_quoted_text():
    text = "نعم سنرسل غدا\n\nمن: لينا\nتم الإرسال: الأحد 1 مارس 2026\nإلى: عمر\nالموضوع: عرض\n\nنص قديم"
    assert own(text) == ["نعم سنرسل غدا"]


def test_prose_that_looks_like_a_header_stays():
    text = "From: Monday on we work late.\nOn Monday he wrote: fine.\nTo: be sure\nSubject: to approval"
    assert own(text) == [text]


def test_known_quoted_spans_are_cut_within_a_line():
    assert own("one two three", [Span(4, 7)]) == ["one", "three"]


def test_a_sign_off_and_what_follows_is_cut():
    text = "Will do by Monday.\n\nBest regards,\nLina Haddad\nProject Coordinator | Northstar\n+971 50 123 4567\nSent from my iPhone"
    assert own(text) == ["Will do by Monday."]


def test_nothing_of_ones_own_is_nothing():
    assert own("") == []
    assert own("> all\n> quoted") == []
