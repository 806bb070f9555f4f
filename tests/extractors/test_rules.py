import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evidence import Span
from extractors.folding import fold
from extractors.rules import Rule, RuleSet, Taken, any_of


def words(found: re.Match[str], _setting: object) -> str:
    return found.group()


def only_small(found: re.Match[str], limit: int) -> int | None:
    return int(found["count"]) if int(found["count"]) < limit else None


DAYS = Rule("days", trigger=any_of(["days"]), pattern=r"(?P<count>[0-9]{1,3}) days", production=only_small, before=4)


def scan(rules, text, setting=10, spans=None):
    return RuleSet(tuple(rules)).scan(fold(text), spans or (Span(0, len(text)),), setting)


def test_a_pattern_may_begin_before_its_trigger():
    (hit,) = scan([DAYS], "😀 in 5 Days, please")
    assert (hit.text, hit.value, hit.rule, hit.span) == ("5 Days", 5, "days", Span(5, 11))


def test_a_production_may_refuse():
    assert scan([DAYS], "in 50 days") == []


def test_a_trigger_counts_not_inside_a_word():
    rule = Rule("may", trigger=any_of(["may"]), production=words)
    assert [hit.span for hit in scan([rule], "mayor dismay émay may")] == [Span(18, 21)]


def test_a_partial_trigger_counts_inside_a_word():
    rule = Rule("thousand", trigger="[0-9]k", production=words, partial=True)
    assert [hit.text for hit in scan([rule], "AED15kk")] == ["5k"]


def test_the_longest_reading_wins_then_the_higher_rank():
    short = Rule("short", trigger="next", production=words)
    long = Rule("long", trigger="week", pattern="next week", before=10, production=words)
    ranked = Rule("ranked", trigger="next", pattern="next week", production=words, rank=1)
    assert [hit.rule for hit in scan([short, long], "next week")] == ["long"]
    assert [hit.rule for hit in scan([short, long, ranked], "next week")] == ["ranked"]


def test_a_refused_longer_reading_leaves_the_shorter():
    long = Rule("long", trigger="next", pattern="next week", production=lambda _found, _setting: None)
    short = Rule("short", trigger="week", production=words)
    assert [hit.rule for hit in scan([long, short], "next week")] == ["short"]


def test_only_own_words_are_read_and_no_match_leaves_them():
    text = "5 days 6 days 7 days"
    hits = scan([DAYS], text, spans=(Span(2, 6), Span(7, 13), Span(14, 17)))
    assert [hit.text for hit in hits] == ["6 days"]


def test_a_pattern_that_matches_only_beside_its_trigger_is_no_reading():
    rule = Rule("beside", trigger="b", pattern="a", production=words, before=5, after=5)
    assert scan([rule], "a b a") == []


def test_folded_arabic_leads_back_to_the_letters_that_were_sent():
    rule = Rule("sunday", trigger=any_of(["الأحد"]), production=words)
    (hit,) = scan([rule], "يوم الأحـــد القادم")
    assert hit.text == "الأحـــد"


@pytest.mark.parametrize("pattern", ["a+", "a*", "a{2,}", r"\d+"])
def test_unbounded_patterns_are_refused(pattern):
    with pytest.raises(ValueError, match="unbounded"):
        scan([Rule("unbounded", trigger="a", pattern=pattern, production=words)], "a")


def test_escaped_signs_and_classes_are_no_quantifiers():
    rule = Rule("sign", trigger="a", pattern=r"a\+[+*]{1,2}", production=words)
    assert [hit.text for hit in scan([rule], "a++*")] == ["a++*"]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5))))
def test_taken_ranges_never_overlap(ranges):
    taken, kept = Taken(), []
    for start, length in ranges:
        free = all(end <= start or start + length <= begin for begin, end in kept)
        assert taken.is_free(start, start + length) == free
        if free:
            taken.take(start, start + length)
            kept.append((start, start + length))


@given(st.text(alphabet="5 days ـ٣", max_size=60))
def test_a_hit_is_the_text_at_its_span(text):
    for hit in scan([DAYS], text, 1000):
        assert text[hit.span.start : hit.span.end] == hit.text
