"""What a pattern cannot do without, and that no text is kept from a pattern which matches it."""

import re
from pathlib import Path

import pytest

from extractors.acts.matching import grammar_of
from extractors.acts.outlines import stretches, without_look_around
from extractors.acts.scanning import Patterns
from extractors.folding import fold
from extractors.languages import CODES, language

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("we(?! (?:will|can (?:not|n't)) do) say", "we say"),
        ("(?<=the )plan(?=[,)]| (?:is|[(]a)) now", "plan now"),
        ("(?:a|b(?!c))d", "(?:a|b)d"),
        ("plain (?:one|two)", "plain (?:one|two)"),
        (r"a\(?(?=b)", r"a\(?"),
    ],
)
def test_what_looks_around_matches_no_words(pattern, left):
    assert without_look_around(pattern) == left


def words(pattern):
    return [one.words for one in stretches(pattern)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("we will", ["we will"]),
        ("we {1,3}will(?: now)?", ["we +will"]),
        ("(?:please )?send", ["send"]),
        ("move(?P<what>[^.;]{0,60}?) (?:to|until) ", ["move"]),
        ("(?P<what>[^.;]{2,80}) is late", [" is late"]),
        (r"any \w{2,12} word", [r"any [a-z0-9_\x{80}-\x{10ffff}]+ word"]),
        (r"not(?: \w{2,12}){0,3} done", ["not", " done"]),
        (r"not(?: very| so){0,3} done", ["not(?: very| so)* done"]),
        ("(?:ask|tell [^.]{2,30}) again", ["ask|tell ", " again"]),
        ("(?:ask |call |[^.]{2,30}) again", [" again"]),
        ("(?:hold off|stop [^.]{2,30} there)", ["hold off| there"]),
        (r"\bdone\b(?! yet)", [r"\bdone\b"]),
        (r"\bتم\b", ["تم"]),
        (r"gust\w{1,4}\b", [r"gust[a-z0-9_\x{80}-\x{10ffff}]+"]),
        (r"\b(?:\w{2,9}) said\b", [r"[a-z0-9_\x{80}-\x{10ffff}]+ said\b"]),
        ("a[bc]{2}d", ["a[bc]+d"]),
        ("we [^.]{1,9} do", ["we ", " do"]),
        ("[^?]{2,80}", []),
        ("", []),
    ],
)
def test_stretches_of_a_pattern(pattern, expected):
    assert words(pattern) == expected


def test_a_part_of_a_text_has_other_ends_than_the_text():
    assert words("^(?:we|you) {1,3}will$") == ["^(?:we|you) +will$"]
    assert [one.words for one in stretches("^(?:we|you) {1,3}will$", whole=False)] == ["(?:we|you) +will"]


def test_a_pattern_that_may_be_anything_is_always_tried():
    patterns = Patterns()
    assert [*patterns.add(["[^?]{2,80}", "we will"])] == [0, 1]
    assert patterns.hints("so be it") == {0}
    assert patterns.hints("we will") == {0, 1}


def sentences(code):
    for path in sorted((CORPUS / code).glob("*.toml")):
        yield from re.findall(r'text = "([^"]{1,400})"', path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", CODES)
def test_no_pattern_is_kept_from_a_sentence_that_it_matches(code):
    grammar = grammar_of(language(code).acts)
    told = [pattern for rule in grammar.words.rules for pattern in (rule.pattern, rule.unless)]
    told += [grammar.words.clause, grammar.words.condition, grammar.words.paying]
    told += [pattern for _, pattern, _ in (*grammar.words.doubts, *grammar.words.setting, *grammar.words.letter)]
    spelled = [grammar.spell(pattern) for pattern in told if pattern]
    scanned = Patterns()
    scanned.add(spelled)
    texts = [fold(text).text for text in sentences(code)]
    assert len(texts) > 50
    for text in texts:
        hints = scanned.hints(text)
        assert {number for number in range(len(spelled)) if scanned[number].search(text)} <= hints, text
