"""What each language's corpus of dates says, read as it stands and within its sentence."""

import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from domain.evidence import Span
from domain.findings import Context
from extractors.dates import find_dates
from extractors.languages import language

CORPUS = Path(__file__).parents[1] / "corpus"
LANGUAGES = ("en", "ar", "fr", "es", "de")
BOOKS = {code: tomllib.loads((CORPUS / code / "dates.toml").read_text(encoding="utf-8")) for code in LANGUAGES}
POSITIVE = [(code, *case) for code in LANGUAGES for case in BOOKS[code]["positive"]]
NEGATIVE = [(code, text) for code in LANGUAGES for text in BOOKS[code]["negative"]]


def read(code, text):
    context = Context(written_at=datetime.fromisoformat(BOOKS[code]["reference"]), region=BOOKS[code]["region"])
    return find_dates(text, [Span(0, len(text))], context, language(code))


def told(code, text):
    return [
        (found.text, found.type.value, [end or "" for end in found.value] if isinstance(found.value, tuple) else found.value)
        for found in read(code, text)
    ]


@pytest.mark.parametrize(("code", "sentence", "kind", "value"), POSITIVE)
def test_a_date_is_read_within_its_sentence(code, sentence, kind, value):
    before, rest = sentence.split("⟦")
    words, after = rest.split("⟧")
    assert told(code, before + words + after) == [(words, kind, value)]
    assert read(code, before + words + after)[0].span == Span(len(before), len(before) + len(words))


@pytest.mark.parametrize(("code", "sentence", "kind", "value"), POSITIVE)
def test_a_date_is_read_by_itself(code, sentence, kind, value):
    words = sentence.split("⟦")[1].split("⟧")[0]
    assert told(code, words) == [(words, kind, value)]


@pytest.mark.parametrize(("code", "text"), NEGATIVE)
def test_other_words_are_no_dates(code, text):
    assert told(code, text) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_finding_names_the_rule_that_read_it(code):
    sentences = [sentence.replace("⟦", "").replace("⟧", "") for _code, sentence, *_rest in POSITIVE if _code == code]
    assert all(found.rule.startswith("date: ") for sentence in sentences for found in read(code, sentence))


def test_a_number_behind_an_article_is_a_day_where_the_language_has_it_so():
    assert told("fr", "Je reviens le 15.") == [("le 15", "date", "2026-03-15")]
    assert told("es", "Nos vemos el 15.") == [("el 15", "date", "2026-03-15")]
    assert told("de", "Wir sehen uns am 15. wieder.") == [("15", "date", "2026-03-15")]
