from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evidence import Span
from domain.findings import Context, DateType
from extractors.dates import find_dates
from extractors.languages.en import LANGUAGE

NOW = datetime.fromisoformat("2026-03-05T10:00+04:00")  # a Thursday


def find(text, region="AE", **context):
    return find_dates(text, (Span(0, len(text)),), Context(written_at=NOW, region=region, **context), LANGUAGE)


def test_a_finding_tells_value_words_rule_and_how():
    (found,) = find("Let us meet next Friday at 3pm (Dubai time).")
    assert (found.type, found.value) == (DateType.DATETIME, "2026-03-13T15:00+04:00")
    assert found.text == "next Friday at 3pm (Dubai time)"
    assert found.rule
    assert any("2026-03-13" in step for step in found.steps)


def test_the_region_decides_the_order_and_the_other_is_kept():
    (british,) = find("on 03/04/2026", region="GB")
    (american,) = find("on 03/04/2026", region="US")
    assert (british.value, british.ambiguous) == ("2026-04-03", "2026-03-04")
    assert (american.value, american.ambiguous) == ("2026-03-04", "2026-04-03")


def test_a_deadline_is_the_instant_by_which_it_is_over():
    (found,) = find("by Friday 13 March")
    assert found.deadline == datetime.fromisoformat("2026-03-14T00:00+04:00")
    assert str(found.due) == "2026-03-13"


def test_the_end_of_a_week_is_due_on_its_last_working_day():
    (found,) = find("by the end of next week", region="AE")
    assert str(found.due) == "2026-03-13"
    (found,) = find("by the end of next week", region="SA")
    assert str(found.due) == "2026-03-12"


def test_working_days_skip_the_weekend():
    (found,) = find("within 3 working days")
    assert found.value == "2026-03-10"
    (found,) = find("within 3 working days", region="SA")
    assert found.value == "2026-03-10"


@pytest.mark.parametrize(
    "text",
    [
        "The audit was finished by 10 December.",
        "They had it ready by 5 January.",
        "The deposit was due by 20 December and was paid.",
    ],
)
def test_a_deadline_of_what_is_over_stays_past(text):
    (found,) = find(text)
    assert found.past
    assert found.value < "2026-03-05"


def test_past_mentions_stay_past():
    (found,) = find("Thanks for Tuesday, it was useful.")
    assert (found.value, found.past) == ("2026-03-03", True)


def test_a_condition_is_kept():
    (found,) = find("We will deliver two weeks after sign-off.")
    assert (found.type, found.value, found.condition) == (DateType.DURATION, "P2W", "sign-off")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The call is at 9 on Monday as usual.", "9 on Monday", "2026-03-09T09:00"),
        ("Lunch is at 12 on Friday with the team.", "12 on Friday", "2026-03-06T12:00"),
        ("The visit is at 5 on Tuesday 10 March again.", "5 on Tuesday 10 March", "2026-03-10T17:00"),
        ("We meet at 10 tomorrow in the lobby.", "10 tomorrow", "2026-03-06T10:00"),
        ("The show is at 3 next Sunday in the hall.", "3 next Sunday", "2026-03-15T15:00"),
    ],
)
def test_an_hour_before_its_day_belongs_to_it(text, words, value):
    (found,) = find(text)
    assert (found.text, found.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The test ends on 12 March and we go live two weeks after that.", "2026-03-26"),
        ("The goods arrive on 14 March and are on site within 2 days thereafter.", "2026-03-16"),
        ("They land on Sunday, and the crates follow a week afterwards.", "2026-03-15"),
    ],
)
def test_a_length_is_counted_from_the_day_its_sentence_named_last(text, value):
    _, found = find(text)
    assert (found.type, found.value) == (DateType.DATE, value)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("The test ends on 12 March. Two weeks after that meeting we start.", "that meeting we start"),
        ("The demo is on Sunday. Three days thereafter we send the report.", "thereafter"),
        ("You sign, and we go live two weeks thereafter.", "thereafter"),
    ],
)
def test_a_length_after_what_another_sentence_told_stays_a_condition(text, condition):
    found = find(text)[-1]
    assert (found.type, found.due, found.condition) == (DateType.DURATION, None, condition)


def test_only_own_words_are_read():
    text = "> on Monday\non Tuesday"
    found = find_dates(text, (Span(12, len(text)),), Context(written_at=NOW), LANGUAGE)
    assert [one.text for one in found] == ["Tuesday"]


@pytest.mark.parametrize(
    "text", ["", "\x00", "3", "1/0/0", "99:99", "31 February 2026", "0000-00-00", "9999-12-31 next year", "in 999999999 years"]
)
def test_odd_text_raises_nothing(text):
    assert isinstance(find(text), tuple)


def test_of_a_text_of_nothing_but_dates_only_the_first_are_read():
    text = "10 May " * 7000
    found = find(text)
    assert 1000 < len(found) < 7000
    assert found[-1].span.end < len(text)


WORDS = st.sampled_from(
    "next last this Monday may March 3 5 15 31 2026 1/2 03/04 10:30 pm am at on in the of to from between and - , until week days every after before end within ago EOD noon \n 😀 الأحد first second".split(
        " "
    )
)


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=80))
def test_no_crash_and_spans_are_true(text):
    end = -1
    for found in find(text):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert text[found.span.start : found.span.end] == found.text
        assert found.span.start >= end
        end = found.span.end


def test_a_day_that_something_moves_to_needs_no_month():
    assert [found.value for found in find("Please move it to the 15th, thanks.")] == ["2026-03-15"]
    assert find("Compared to the first, it is better.") == ()


def test_the_same_day_is_the_one_named_last():
    found = find("The environment is ready on Friday, and I will send the keys by 3pm the same day.")
    assert [each.value for each in found] == ["2026-03-06", "2026-03-06T15:00"]
    assert found[1].steps[0] == "the day named last: 2026-03-06"
