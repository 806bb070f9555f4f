"""Words to patterns: how a word of a language file is looked for in a folded text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from extractors.folding import fold

GAP = r"[\s-]{1,3}"
_SPACES = re.compile(r"[\s-]+")


def key(word: str) -> str:
    """The one spelling under which `word` is looked up: folded, without accents, single spaces for gaps and hyphens."""
    return _SPACES.sub(" ", plain(fold(word).text)).strip()


def plain(word: str) -> str:
    """`word` without the accents of Latin letters; ß and umlauts stay, for they are other letters."""
    return "".join(_plain_letter(letter) for letter in word)


def _plain_letter(letter: str) -> str:
    return letter if letter in "äöüß" else unicodedata.normalize("NFD", letter)[0]


def pattern(word: str) -> str:
    """A regular expression for `word` in folded text: accents may be missing, a gap is a space or a hyphen."""
    return GAP.join(
        "".join(_either(letter) for letter in part) for part in _SPACES.split(fold(unicodedata.normalize("NFC", word)).text)
    )


def _either(letter: str) -> str:
    bare = _plain_letter(letter)
    if bare != letter:
        return f"[{bare}{letter}]"
    return re.escape(letter)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of `words`, the longest first."""
    return "|".join(pattern(word) for word in sorted(words, key=lambda word: (-len(word), word)))
