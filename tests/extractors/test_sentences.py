from hypothesis import given
from hypothesis import strategies as st

from domain.evidence import Span
from extractors.sentences import LONGEST, split


def words(text):
    return [" ".join(text[sentence.span.start : sentence.span.end].split()) for sentence in split(text, (Span(0, len(text)),))]


def test_stops_part_sentences_and_stay_with_them():
    assert words("I will call. Can you send it? Great!") == ["I will call.", "Can you send it?", "Great!"]
    assert words("سنرسل التقرير غداً. هل يناسبكم؟ شكراً") == ["سنرسل التقرير غداً.", "هل يناسبكم؟", "شكراً"]


def test_abbreviations_initials_and_decimals_do_not_part():
    assert words("We meet on Jan. 3rd with Dr. Omar and J. Smith, approx. 2.5 hours.") == [
        "We meet on Jan. 3rd with Dr. Omar and J. Smith, approx. 2.5 hours."
    ]


def test_a_stop_after_pm_parts_where_a_capital_follows():
    assert words("Call me at 3 p.m. I will be there.") == ["Call me at 3 p.m.", "I will be there."]
    assert words("Call me at 3 p.m. or later.") == ["Call me at 3 p.m. or later."]
    assert words("I'll be in the big D.  You can reach me.") == ["I'll be in the big D.", "You can reach me."]
    assert words("It was plan B. ") == ["It was plan B."]


def test_wrapped_lines_are_one_sentence():
    text = "I will have the operating statements complete through December by this\nFriday."
    assert words(text) == ["I will have the operating statements complete through December by this Friday."]
    assert words("we will send the minutes of the meeting to\nall of you tomorrow") == [
        "we will send the minutes of the meeting to all of you tomorrow"
    ]
    text = "As you asked for it again in the meeting which we held in your office,\nwe will send it"
    assert len(words(text)) == 1


def test_short_lines_blank_lines_and_headings_part():
    assert words("Hi Omar,\nWe will send it\n\nBest\nLina") == ["Hi Omar,", "We will send it", "Best", "Lina"]


def test_list_items_part_and_lose_their_bullets():
    text = "We will:\n- send the keys\n2) call the bank\n• ask Omar\n٣. نرسل التقرير\n (a) rest"
    found = split(text, (Span(0, len(text)),))
    assert words(text) == ["We will:", "send the keys", "call the bank", "ask Omar", "نرسل التقرير", "rest"]
    assert [sentence.item for sentence in found] == [False, True, True, True, True, True]


def test_table_cells_part():
    assert words("API keys\t12 March\tOmar") == ["API keys", "12 March", "Omar"]


def test_nothing_is_read_outside_the_spans():
    text = "One. Two. Three."
    assert [text[s.span.start : s.span.end] for s in split(text, (Span(0, 4), Span(10, 16)))] == ["One.", "Three."]


def test_endless_sentences_are_cut_at_a_blank():
    lengths = [len(sentence) for sentence in words("word " * 1000)]
    assert max(lengths) <= LONGEST
    assert all(len(sentence) <= LONGEST for sentence in words("x" * 5000))


@given(st.text(alphabet=st.sampled_from("aB .!?\n\t-1)،؟ب,"), max_size=300))
def test_sentences_lie_within_the_text_in_order_and_are_trimmed(text):
    found = split(text, (Span(0, len(text)),))
    place = 0
    for sentence in found:
        start, end = sentence.span.start, sentence.span.end
        assert place <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert end - start <= LONGEST
        place = end
