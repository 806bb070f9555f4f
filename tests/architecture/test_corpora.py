"""Each language's corpus holds, a dimension, sixty cases of its own that are read and sixty that are not, and none twice."""

import tomllib
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[1] / "corpus"
BOOKS = sorted(CORPUS.glob("*/*.toml"))
READ, NOT_READ = ("positive", "found", "cut"), ("negative", "nothing", "kept")
LEAST = 60
DIMENSIONS = {"agenda", "dates", "parts", "prices", "promises", "requests"}

every_book = pytest.mark.parametrize("book", BOOKS, ids=lambda book: f"{book.parent.name} {book.stem}")


def cases(book, parts):
    loaded = tomllib.loads(book.read_text(encoding="utf-8"))
    return [case for part in parts for case in loaded.get(part, ())]


def words(case):
    """What a case puts before the reader, whatever form its corpus has."""
    if isinstance(case, dict):
        return (case["text"], case.get("subject"))
    return case if isinstance(case, str) else case[0]


@every_book
@pytest.mark.parametrize("parts", [READ, NOT_READ], ids=["read", "not read"])
def test_a_corpus_has_sixty_cases_of_each_kind(book, parts):
    assert len(cases(book, parts)) >= LEAST


@every_book
def test_no_case_stands_twice(book):
    texts = [words(case) for case in cases(book, READ + NOT_READ)]
    assert sorted({text for text in texts if texts.count(text) > 1}, key=str) == []


@pytest.mark.parametrize("language", sorted({book.parent.name for book in BOOKS}))
def test_a_language_has_every_dimension(language):
    assert {book.stem for book in BOOKS if book.parent.name == language} >= DIMENSIONS
