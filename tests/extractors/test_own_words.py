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


def test_known_quotes_of_whole_lines_let_answers_between_them_stand():
    text = "On 3 Mar 2026 at 10:12, X <x@y.example> wrote:\nWhen?\nOn Sunday.\nWhere?\nIn Dubai."
    known = [Span(text.index(words), text.index(words) + len(words)) for words in ("When?", "Where?")]
    assert own(text, known) == ["On Sunday.", "In Dubai."]


def test_known_quotes_may_reach_over_several_spans_and_be_empty():
    assert own("one\n> two\nthree four", [Span(0, 0), Span(2, 16), Span(5, 8)]) == ["on", "four"]


def test_text_behind_the_last_known_quote_is_own():
    assert own("a\nb\nc", [Span(0, 1)]) == ["b\nc"]


def test_a_run_of_nothing_but_notices_has_no_signature():
    assert own("> quoted\n\nPlease consider the environment before printing this e-mail.") == []


def test_a_long_mail_is_searched_for_a_signature_at_its_end_only():
    body = "\n".join(f"This is line {number} of the letter." for number in range(60))
    assert own(f"{body}\n\nThanks,\nLina") == [body]


def test_a_signature_may_stand_before_a_postscript_without_a_blank_line():
    assert own("Done.\n\nThanks,\nLina\nPS: more on Sunday.") == ["Done.", "PS: more on Sunday."]


def test_a_name_with_its_initial_is_a_name_and_a_sentence_is_none():
    assert own("Done.\n\nThanks,\nVikram S.") == ["Done."]
    assert own("Done.\n\nThanks,\nwe wait for it here.") == ["Done.\n\nThanks,\nwe wait for it here."]
    assert own("Done.\n\nThanks,\nLina\nWe wait for your answer until Sunday.") == [
        "Done.\n\nThanks,\nLina\nWe wait for your answer until Sunday."
    ]


def test_a_line_about_an_original_message_introduces_nothing():
    text = "original message\n\nis what the label says"
    assert own(text) == [text]


def test_a_dash_between_names_is_part_of_a_name():
    assert own("Done.\n\nThanks,\nLina | Haddad") == ["Done."]


def test_a_list_behind_a_sign_off_is_no_signature():
    text = "Done.\n\nThanks,\nLina\n- one more thing"
    assert own(text) == [text]


def test_a_line_with_digits_or_a_colon_behind_a_sign_off_is_none_of_a_signature():
    for line in ("Room 4", "Lina\nplease note:"):
        assert own(f"Done.\n\nThanks,\n{line}") == [f"Done.\n\nThanks,\n{line}"]
