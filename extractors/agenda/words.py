"""The agenda words of every language as one set: an invite often mixes two."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from extractors.folding import fold_word
from extractors.languages import CODES, language
from extractors.languages.base import AgendaWords
from extractors.words import alternatives

#: Arabic writes "and", "for", "in" and the article onto the word.
_ATTACHED = "(?:[وفلبك]{1,2}(?:ال|ل)?)?"


@cache
def agenda_words() -> tuple[AgendaWords, ...]:
    """The agenda words of all languages that have them."""
    return tuple(words for code in CODES if (words := language(code).agenda) is not None)


def every(pick: Callable[[AgendaWords], Iterable[str]]) -> list[str]:
    """The picked words of all languages, folded, each once."""
    return list(dict.fromkeys(fold_word(word) for words in agenda_words() for word in pick(words)))


def either(pick: Callable[[AgendaWords], Iterable[str]]) -> str:
    """A regular expression, without groups, for any of the picked phrases."""
    return f"(?:{alternatives(every(pick))})"


def either_pattern(pick: Callable[[AgendaWords], Iterable[str]]) -> str:
    """A regular expression, without groups, for any of the picked patterns."""
    return f"(?:{'|'.join(every(pick))})"


@cache
def heading() -> re.Pattern[str]:
    """Finds the word that names an agenda."""
    return re.compile(rf"(?<!\w){_ATTACHED}{either(lambda words: words.headings)}(?!\w)")


@cache
def placeholders() -> frozenset[str]:
    """What stands under a heading while there are no items yet."""
    return frozenset(every(lambda words: words.placeholders))


@cache
def topic_words() -> frozenset[str]:
    """What stands in brackets or behind a dash and is nobody's name."""
    return frozenset(every(lambda words: words.topics))


@cache
def meeting_word() -> re.Pattern[str]:
    """Finds a word that tells of a meeting."""
    return re.compile(rf"(?<!\w){_ATTACHED}{either(lambda words: words.meetings)}(?:نا|كم|هم)?(?!\w)")
