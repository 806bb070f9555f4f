"""Text of both directions in one line (Unicode Standard Annex 9): isolated, so that it reorders nothing around it."""

from __future__ import annotations

import unicodedata

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"
RIGHT_TO_LEFT = frozenset({"R", "AL"})


def one_line(text: str) -> str:
    """The text on one line, without control characters and without marks that change direction."""
    shown = (" " if unicodedata.category(character)[0] in "CZ" else character for character in text)
    return " ".join("".join(shown).split())


def is_right_to_left(text: str) -> bool:
    """True where the first letter with a direction runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def isolated(text: str, *, within_right_to_left: bool = False) -> str:
    """The text on one line; isolated where some of it runs against the line it stands in."""
    shown = one_line(text)
    against = {"L"} if within_right_to_left else RIGHT_TO_LEFT
    if any(unicodedata.bidirectional(character) in against for character in shown):
        return f"{FIRST_STRONG_ISOLATE}{shown}{POP_ISOLATE}"
    return shown


def whole(text: str, direction: str, within: str) -> str:
    """A whole sentence of a language that runs in `direction`, on one line of one that runs in `within` (`ltr` or `rtl`)."""
    shown = one_line(text)
    if direction == within:
        return shown
    return f"{RIGHT_TO_LEFT_ISOLATE if direction == 'rtl' else LEFT_TO_RIGHT_ISOLATE}{shown}{POP_ISOLATE}"
