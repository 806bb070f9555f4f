"""Whatever a text holds, reading its dates in any language ends, stays within it, and takes time in proportion to its length."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.evidence import Span
from domain.findings import Context
from extractors.dates import find_dates, grammar, lexing
from extractors.dates.finding import find_dates_in
from extractors.dates.lexicon import lexicon_of
from extractors.folding import fold
from extractors.languages import CODES, language

CONTEXT = Context(written_at=datetime(2026, 3, 3, 10, tzinfo=UTC), region="AE")


def words_of(code):
    spoken = language(code)
    entries = lexicon_of(spoken, spoken.dates).entries
    return sorted({" ".join(entry.atoms) for of in entries.values() for entry in of})


WORDS = {code: words_of(code) for code in CODES}
MARKS = [
    "1",
    "15",
    "31",
    "2026",
    "1447",
    "٣",
    "٢٠٢٦",
    "10:30",
    "3/4",
    "15.03.",
    "2,5",
    ".",
    ",",
    "-",
    "(",
    ")",
    "\n",
    "x",
    "م",
    "pm",
    "1er",
    "99999999999",
]


@st.composite
def chains(draw):
    code = draw(st.sampled_from(CODES))
    pieces = draw(st.lists(st.one_of(st.sampled_from(WORDS[code]), st.sampled_from(MARKS)), max_size=14))
    return code, draw(st.sampled_from([" ", "", "\u200f "])).join(pieces)


def check(text, found):
    ends = [0]
    for one in found:
        assert ends[-1] <= one.span.start < one.span.end <= len(text)
        assert text[one.span.start : one.span.end] == one.text
        ends.append(one.span.end)


@given(chains())
@settings(max_examples=300, deadline=None)
def test_any_chain_of_date_words_is_read_or_left(chain):
    code, text = chain
    check(text, find_dates(text, [Span(0, len(text))], CONTEXT, language(code)))


@given(st.sampled_from(CODES), st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789٠١٢/.-: \nيوماشهر"))))
@settings(deadline=None)
def test_any_text_is_read_or_left(code, text):
    check(text, find_dates(text, [Span(0, len(text))], CONTEXT, language(code)))


@given(
    st.lists(st.sampled_from(["غداً", "tomorrow", "3 mars", "5 April", "الخميس", "am 3. Mai", "el lunes", ",", "."]), max_size=8)
)
@settings(deadline=None)
def test_several_languages_do_not_read_the_same_words_twice(pieces):
    text = " ".join(pieces)
    languages = [language(code) for code in CODES]
    check(text, find_dates_in(text, [Span(0, len(text))], CONTEXT, languages, fold(text)))


class Steps:
    """Counts what the grammar is asked to make, which is where time goes."""

    def __init__(self):
        self.count = 0

    def counted(self, function):
        def asked(*arguments, **named):
            self.count += 1
            return function(*arguments, **named)

        return asked


@pytest.mark.slow
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("unit", ["{word} ", "{word}", "1 {word} ", "{word} 1 ", "{word}-", "{word}\n"])
def test_steps_grow_with_the_text_and_no_faster(monkeypatch, code, unit):
    short, long = (
        steps_for(monkeypatch, code, "".join(unit.format(word=word) for word in WORDS[code][::23]) * times) for times in (2, 8)
    )
    assert long <= 4 * short + 2000


def steps_for(monkeypatch, code, text):
    steps = Steps()
    with monkeypatch.context() as patch:
        patch.setattr(grammar.Level, "_matching", steps.counted(grammar.Level._matching))
        patch.setattr(lexing.Lexer, "_word", steps.counted(lexing.Lexer._word))
        check(text, find_dates(text, [Span(0, len(text))], CONTEXT, language(code)))
    return steps.count
