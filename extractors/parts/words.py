"""The mail words of every language as one set: a mail program's language is not its user's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache
from typing import Any, Protocol

from extractors.folding import fold_word
from extractors.languages import CODES, language
from extractors.languages.base import MailWords


class Pattern(Protocol):
    """The part of google-re2's compiled expression that is used."""

    def fullmatch(self, text: str) -> Any:  # noqa: ANN401 (re2 has no types)
        """The match of the whole text, or None."""

    def match(self, text: str) -> Any:  # noqa: ANN401
        """The match at the beginning, or None."""

    def finditer(self, text: str) -> Iterator[Any]:
        """All matches, in order."""

    def search(self, text: str | bytes) -> Any:  # noqa: ANN401
        """The first match, or None."""


class Key(Enum):
    """The keys of a quoted header block."""

    SENDER = "sender"
    SENT = "sent"
    DATE = "date"
    RECEIVER = "receiver"
    TOPIC = "topic"


@cache
def mail_words() -> tuple[MailWords, ...]:
    """The mail words of all languages that have them."""
    return tuple(words for code in CODES if (words := language(code).mail) is not None)


def _all(pick: Callable[[MailWords], tuple[str, ...]]) -> Iterable[str]:
    return (fold_word(word) for words in mail_words() for word in pick(words))


def _either(patterns: Iterable[str]) -> str:
    return "(?:" + "|".join(patterns) + ")"


def _compiled(pattern: str) -> Pattern:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.max_mem = 64 << 20
    compiled: Pattern = re2.compile(pattern, options)
    return compiled


@cache
def header_keys() -> dict[str, Key]:
    """Each header key and what it names."""
    picks: tuple[tuple[Key, Callable[[MailWords], tuple[str, ...]]], ...] = (
        (Key.SENDER, lambda words: words.sender),
        (Key.SENT, lambda words: words.sent),
        (Key.DATE, lambda words: words.date),
        (Key.RECEIVER, lambda words: words.receiver),
        (Key.TOPIC, lambda words: words.topic),
    )
    return {word: key for key, pick in reversed(picks) for word in _all(pick)}


@cache
def attribution() -> Pattern:
    """Matches a whole line (or a wrapped one joined by spaces) that introduces quoted text."""
    return _compiled(_either(_all(lambda words: words.attributions)))


@cache
def bare_attribution() -> Pattern:
    """Matches an attribution that begins with the author's name."""
    return _compiled(_either(_all(lambda words: words.bare_attributions)))


@cache
def separator() -> Pattern:
    """Matches a whole line that stands above a quoted or forwarded message: `-----Original Message-----`."""
    phrase = _either(_all(lambda words: words.separators))
    return _compiled(rf"[-_=*~ ]*{phrase}[-_=*~ ]*")


@cache
def separator_hint() -> Pattern:
    """Finds text that may hold a separator, so that the rest need not be looked at line by line."""
    return _compiled(_either(_all(lambda words: words.separators)))


@cache
def device_hint() -> Pattern:
    """Finds text that may hold a mail program's own line."""
    return _compiled("(?m)^[*_~ -]*" + _either(_all(lambda words: words.devices)))


@cache
def device() -> Pattern:
    """Matches a whole line which a mail program adds: `Sent from my iPhone`."""
    return _compiled(_either(_all(lambda words: words.devices)))


@cache
def notice_start() -> Pattern:
    """Matches the beginning of a disclaimer or footer."""
    return _compiled(r"[*_\[(!# -]*" + _either(_all(lambda words: words.notice_starts)))


@cache
def notice_cue() -> Pattern:
    """Finds what only disclaimers and footers say."""
    return _compiled("(?m)" + _either(_all(lambda words: words.notice_cues)))


@cache
def closings() -> frozenset[str]:
    """All sign-offs."""
    return frozenset(_all(lambda words: words.closings))


@cache
def farewell() -> Pattern:
    """Matches a whole line that is a sentence of courtesy above the name."""
    return _compiled(_either(_all(lambda words: words.farewells)))


@cache
def closing_words() -> frozenset[str]:
    """The first words of all sign-offs."""
    return frozenset(closing.split(" ", 1)[0].rstrip(",.") for closing in closings())


@cache
def postscript() -> re.Pattern[str]:
    """Matches what begins a postscript."""
    return re.compile(rf"{_either(sorted(map(re.escape, _all(lambda words: words.postscripts)), key=len, reverse=True))}(?!\w)")
