"""What holds for every text, and what the corpora's single sentences cannot show."""

from datetime import UTC, date, datetime
from functools import cached_property

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.entries import Due
from domain.evidence import Span
from domain.findings import Act, Context, DateFinding, DateType, RemarkKind, Topic, Who
from extractors.acts.matching import Grammar
from extractors.acts.reading import find_acts, read_acts
from extractors.acts.scanning import Patterns
from extractors.languages import CODES, language
from extractors.languages.base import ActWords, act_rule
from extractors.promises import find_promises
from extractors.remarks import find_remarks
from extractors.requests import find_requests

CONTEXT = Context(written_at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
ENGLISH, ARABIC = language("en"), language("ar")


def on(text, words, day, **fields):
    start = text.index(words)
    due = Due(date.fromisoformat(day), fields.pop("at", None), "UTC")
    return DateFinding(
        span=Span(start, start + len(words)), text=words, rule="given", type=DateType.DATE, value=day, due=due, **fields
    )


def acts(text, *dates, code="en", subject=""):
    return find_acts(text, (Span(0, len(text)),), CONTEXT, language(code), dates, subject)


def promises(text, *dates, **more):
    return [found for found in acts(text, *dates, **more).promises if found.confidence >= 0.5]


def test_each_clause_keeps_its_own_date():
    text = "We will send the keys on Thursday and Omar will call you on Sunday."
    first, second = promises(text, on(text, "Thursday", "2026-03-05"), on(text, "Sunday", "2026-03-08"))
    assert (first.what, str(first.due), first.who) == ("the keys", "2026-03-05", Who.SENDER)
    assert (second.what, str(second.due), second.maker) == ("call you", "2026-03-08", "Omar")


def test_a_date_that_names_a_thing_is_not_its_due_date():
    text = "The report on the 3 March outage will be sent tomorrow."
    (found,) = promises(text, on(text, "3 March", "2026-03-03"), on(text, "tomorrow", "2026-03-04"))
    assert str(found.due) == "2026-03-04"
    assert found.due_text == "tomorrow"
    text = "I will look at your mail of Monday."
    (found,) = promises(text, on(text, "Monday", "2026-03-09"))
    assert found.due is None


def test_past_and_present_dates_are_no_due_dates():
    text = "I will send it now."
    (found,) = promises(text, on(text, "now", "2026-03-02", at=CONTEXT.written_at))
    assert found.due is None
    text = "I will answer your mail of today."
    (found,) = promises(text, on(text, "today", "2026-03-02", past=True))
    assert found.due is None


def test_a_relative_deadline_keeps_its_condition():
    text = "We will deliver within two days of your approval."
    start = text.index("within")
    span = Span(start, len(text) - 1)
    words = text[start:-1]
    later = DateFinding(span=span, text=words, rule="given", type=DateType.DURATION, value="P2D", condition="your approval")
    (found,) = promises(text, later)
    assert (found.due, found.due_text, found.condition) == (None, words, "your approval")


def test_dates_that_share_words_count_once():
    text = "We will send it by Thursday 5 March."
    (found,) = promises(text, on(text, "Thursday", "2026-03-05"), on(text, "Thursday 5 March", "2026-03-05"))
    assert str(found.due) == "2026-03-05"


def test_a_pronoun_stands_for_what_was_said_before():
    (found,) = promises("The revised quote is nearly done. I will send it to you.")
    assert found.what == "The revised quote"
    (found,) = promises("I will send it to you.", subject="Re: Fwd: revised quote")
    assert found.what == "revised quote"
    (found,) = promises("I will send it to you.")
    assert found.what == "it"


def test_a_call_for_help_is_about_what_was_said_before():
    text = "The labels come out upside down. Can you help?"
    assert [found.what for found in acts(text).requests] == ["The labels come out upside down"]
    assert [found.what for found in acts("Can you help?").requests] == ["help"]
    assert [found.what for found in acts("Hi Omar,\n\nCan you help?").requests] == ["help"]


def test_automatic_replies_promise_little():
    text = "Automatic reply: I am away. I will answer your mail on my return."
    found = acts(text)
    assert all(promise.confidence < 0.5 for promise in found.promises)
    assert {remark.kind for remark in found.remarks} == {RemarkKind.OUT_OF_OFFICE}


def test_newsletters_promise_little():
    text = "We will send you three new templates. Unsubscribe here."
    assert [promise.confidence < 0.5 for promise in acts(text).promises] == [True]


def test_quoted_words_in_a_line_are_hardly_promises():
    assert promises('You wrote "we will send it to them all".') == []


def test_a_day_of_its_own_for_each_request():
    text = "Please send the plan by Thursday and please call Omar by Sunday."
    found = acts(text, on(text, "Thursday", "2026-03-05"), on(text, "Sunday", "2026-03-08")).requests
    assert [str(request.due) for request in found] == ["2026-03-05", "2026-03-08"]


def test_a_lead_is_told_once_and_money_offered_beside_a_request_counts():
    found = acts("A friend of mine needs a portal. Can I give him your number?").requests
    assert [request.topic for request in found] == [Topic.LEAD]
    found = acts("Could you also add a German version? We are happy to pay extra.").requests
    assert [(request.topic, request.willing_to_pay) for request in found] == [(Topic.CHANGE, True)]


def test_two_languages_in_one_mail_are_read_each_by_its_own():
    text = "We will send the file.\nسنرسل الملف."
    found = read_acts(text, (Span(0, len(text)),), CONTEXT, (ENGLISH, ARABIC), ())
    assert [promise.act for promise in found.promises] == [Act.PROMISE, Act.PROMISE]


def test_the_three_readers_give_their_part():
    text = "Noted. I will call you. Could you send the plan?"
    spans = (Span(0, len(text)),)
    assert [found.text for found in find_promises(text, spans, CONTEXT, ENGLISH, ())] == ["I will call you."]
    assert [found.text for found in find_requests(text, spans, CONTEXT, ENGLISH, ())] == ["Could you send the plan?"]
    assert [found.text for found in find_remarks(text, spans, CONTEXT, ENGLISH, ())] == ["Noted."]


def test_nothing_is_read_outside_the_own_words():
    text = "I will call you. I will fax it."
    assert [found.text for found in find_promises(text, (Span(0, 16),), CONTEXT, ENGLISH, ())] == ["I will call you."]


@pytest.mark.parametrize("code", [code for code in CODES if language(code).acts])
def test_every_pattern_of_a_language_compiles_and_is_bounded(code):
    grammar = Grammar(language(code).acts)
    for rule in grammar.words.rules:
        assert grammar.compile(rule.pattern)
        assert grammar.compile(rule.unless)
    for name, member in vars(Grammar).items():
        if isinstance(member, cached_property):
            assert getattr(grammar, name) is not None
    assert grammar.matches("x") == []


def test_rules_of_a_language_have_names_of_their_own():
    for code in CODES:
        words = language(code).acts
        names = [rule.name for rule in words.rules] if words else []
        assert len(names) == len(set(names))


def test_an_unbounded_pattern_is_refused():
    words = ActWords(rules=(act_rule("greedy", Act.PROMISE, "a+b"),))
    with pytest.raises(ValueError, match="unbounded"):
        Grammar(words).matches("aab")


def test_no_patterns_find_nothing():
    assert Patterns().hints("anything") == frozenset()


PIECES = st.sampled_from(
    "we will|send|the report|by|Thursday|please|?|.|\n|, |and |Omar |can you |if |attached|سنرسل |التقرير |يرجى |غداً|هل |¤|'|\"|(|)|"
    "not |be |ready |I'll |to |you |12 March|:|- |\u200f|is |delayed |instead |تم |إرسال |لن |how much |noted ".split("|")
)


@given(st.lists(PIECES, max_size=40), st.booleans())
def test_findings_lie_within_the_text_in_order(pieces, arabic):
    text = "".join(pieces)
    found = acts(text, code="ar" if arabic else "en")
    for kind in (found.promises, found.requests, found.remarks):
        for one in kind:
            assert text[one.span.start : one.span.end] == one.text != ""
            assert one.confidence <= 1 if hasattr(one, "confidence") else True


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text):
    found = read_acts(text, (Span(0, len(text)),), CONTEXT, (ENGLISH, ARABIC), ())
    for one in (*found.promises, *found.requests, *found.remarks):
        assert text[one.span.start : one.span.end] == one.text


def surest(text):
    words = next(each for each in ("Friday", "Thursday", "Monday") if each in text)
    return max((found.confidence for found in acts(text, on(text, words, "2026-03-06")).promises), default=0.0)


@pytest.mark.parametrize(
    "text",
    [
        "Perhaps we could send it on Friday, if time permits.",
        "We might be able to deliver the report by Thursday.",
        "If time permits, we will send the slides on Friday.",
        "Maybe we can ship the samples on Monday.",
        "We could possibly finish the tests by Thursday.",
        "We will send the report on Friday, weather permitting.",
    ],
)
def test_what_is_left_open_is_never_sure(text):
    assert surest(text) < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "We will send the slides on Friday.",
        "We can ship the samples on Monday.",
        "We will finish the tests by Thursday whatever the weather.",
        "You asked if Thursday might work. We will send the report by Friday.",
        "Our permits came in, so we will deliver the cabinets on Monday.",
        "We will take the time that your team permits and send the plan on Friday.",
    ],
)
def test_what_only_looks_left_open_is_sure(text):
    assert surest(text) >= 0.5
