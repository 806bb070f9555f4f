"""A text in the one spelling that rules are written for, with the way back to the original's indices.

Folding lowers case, turns Arabic-Indic and Persian digits and typographic dashes, quotes and spaces into their plain
forms, and drops what is only decoration: Arabic vowel marks, tatweel, directional marks. A rule therefore knows one
spelling of everything, and its spans are still spans of the text that was sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.evidence import Span

_DASHES = "‐‑‒–—―−"
_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ARABIC_INDIC = {0x0660 + digit: str(digit) for digit in range(10)}
_PERSIAN = {0x06F0 + digit: str(digit) for digit in range(10)}
_LETTERS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي"}
_PLAIN: dict[int, str] = {
    **_ARABIC_INDIC,
    **_PERSIAN,
    **{ord(dash): "-" for dash in _DASHES},
    **{ord(space): " " for space in _SPACES},
    **{ord(quote): "'" for quote in "‘’‛ʼ´`′"},
    **{ord(quote): '"' for quote in "“”„‟«»″"},
    **{ord(letter): plain for letter, plain in _LETTERS.items()},
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # lone surrogates, which re2 refuses
    ord("٫"): ".",
    ord("٬"): ",",
    ord("،"): ",",
    ord("؛"): ";",
    ord("؟"): "?",
    ord("٪"): "%",
}
#: Combining accents, Arabic vowel marks, superscript alef, tatweel: they belong to the letter before them.
_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670"
_MARK_RUN = re.compile(f"[{_MARKS}]*")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
#: These, and zero-width and directional marks, soft hyphen, byte order mark.
_DECORATION = re.compile(f"[{_MARKS}\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `kept` holds, for each of its characters, the index in `original`; None where the two run alike."""

    original: str
    text: str
    kept: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        """The span of `original` that the folded `[start, end)` stands for; marks on its last letter are included."""
        if self.kept is None or start >= end:
            return Span(start, end)
        marks = _MARK_RUN.match(self.original, self.kept[end - 1] + 1)
        return Span(self.kept[start], marks.end() if marks else end)

    def index(self, original: int) -> int:
        """The folded index of the first character kept at or after `original`."""
        if self.kept is None:
            return original
        from bisect import bisect_left

        return bisect_left(self.kept, original)


def fold(text: str) -> Folded:
    """`text` folded. Linear in its length."""
    if text.isascii():
        return Folded(text, text.lower())
    if _DECORATION.search(text) is None:
        return Folded(text, _plain(text))
    kept: list[int] = []
    pieces: list[str] = []
    start = 0
    for found in _DECORATION.finditer(text):
        pieces.append(text[start : found.start()])
        kept.extend(range(start, found.start()))
        start = found.end()
    pieces.append(text[start:])
    kept.extend(range(start, len(text)))
    return Folded(text, _plain("".join(pieces)), tuple(kept))


def fold_pattern(pattern: str) -> str:
    """A pattern whose words of other scripts and accents are spelled as in folded text."""
    return _FOREIGN.sub(lambda words: fold_word(words[0]), pattern)


def fold_word(word: str) -> str:
    """One vocabulary word as it looks in a folded text."""
    return fold(word).text


def _plain(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" lowers to two characters; such letters stay as they are
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lowered.translate(_PLAIN)
