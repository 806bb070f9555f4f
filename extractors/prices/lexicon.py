"""What one language's reader of prices knows: money words and compiled patterns, its own and English (mails mix them)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import SimpleNamespace

from extractors.folding import fold_word
from extractors.languages import language as language_of
from extractors.languages.base import PriceWords
from extractors.prices import currencies
from extractors.rules import Trigger, compile_triggers
from extractors.words import alternatives, key


class Kind(StrEnum):
    """How sure a spelling means money."""

    SYMBOL = "symbol"
    CODE = "code"
    WORD_CODE = "word code"
    NAME = "name"
    DUAL = "dual"
    ABBREVIATION = "abbreviation"
    INITIAL = "initial"
    MINOR = "minor unit"
    TABLE = "table"
    SHARED = "the currency before"
    BARE = "word"


@dataclass(frozen=True, slots=True)
class Money:
    """What one spelling means. `factor` is what the spelling itself multiplies by ("TEUR": 1000)."""

    kind: Kind
    codes: tuple[str, ...]
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything compiled for one language. `words` holds each regular expression of `PriceWords`, own and English joined."""

    language: str
    decimal: str
    money: dict[str, Money]
    triggers: Trigger
    magnitudes: dict[str, Decimal]
    words: SimpleNamespace
    units: dict[str, str]
    rates: dict[str, str]
    ranges: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    days: dict[str, int]


#: Forms of a thousand, a million and so on that are no language's words.
MAGNITUDES = {"k": 3, "m": 6, "mn": 6, "mln": 6, "mm": 6, "mil.": 6, "mil": 6, "mio": 6, "b": 9, "bn": 9, "bln": 9, "tn": 12}
_NO_WORDS = r"(?!)"


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of the language with that ISO 639-1 code, compiled at first use."""
    own, english = language_of(code).prices, language_of("en").prices
    both = (own,) if own is english else (own, english)
    money = _money(_spoken(code))
    units = {**_forms(english.units), **_forms(own.units)}
    rates = {**_forms(english.rates), **_forms(own.rates)}
    return Lexicon(
        language=code,
        decimal=own.decimal,
        money=money,
        triggers=compile_triggers(_trigger(money)),
        magnitudes=_magnitudes(both),
        words=SimpleNamespace(
            **{name: _joined(getattr(words, name) for words in both) for name in _PATTERNS},
            article=pattern(own.article) or _NO_WORDS,
            link="|".join(filter(None, (pattern(own.link), r"of\s"))),
            unit=alternatives(units),
            rate=alternatives(rates),
            asked=_joined(f"{words.price}|{words.total}|{words.subtotal}" for words in both),
        ),
        units=units,
        rates=rates,
        ranges=tuple(_range(*pair) for words in both for pair in sorted(words.ranges, key=lambda pair: not pair[0])),
        days={spelled: days for words in reversed(both) for word, days in words.days.items() for spelled in (word, key(word))},
    )


_PATTERNS = [
    field.name for field in fields(PriceWords) if field.type == "str" and field.name not in ("decimal", "article", "link")
]


def _spoken(code: str) -> tuple[PriceWords, ...]:
    """Whose names of currencies are known: the language's own, English and Arabic ones."""
    return tuple(language_of(one).prices for one in dict.fromkeys((code, "en", "ar")))


def pattern(expression: str) -> str:
    """A language file's expression for folded text: any white space for a space."""
    return fold_word(expression).replace(" ", r"\s")


def _joined(expressions: Iterable[str]) -> str:
    return "|".join(filter(None, map(pattern, expressions))) or _NO_WORDS


def _forms(table: object) -> dict[str, str]:
    assert isinstance(table, dict)
    listed = [(form, meaning) for meaning, forms in table.items() for form in forms.split("|")]
    return {spelling: meaning or form for form, meaning in listed for spelling in (key(form), fold_word(form))}


def _range(opening: str, link: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    ahead = rf"(?<!\w){pattern(opening)}\s?\Z" if opening else ""
    tail = r"\s?" if link in ("و", "ل") else r"\s"
    return re.compile(ahead), re.compile(rf"\s{{0,2}}{pattern(link)}{tail}")


def _magnitudes(both: tuple[PriceWords, ...]) -> dict[str, Decimal]:
    table = {word: Decimal(10) ** power for word, power in MAGNITUDES.items()}
    for words in reversed(both):
        for word, factor in words.magnitudes.items():
            table[key(word)] = table[fold_word(word)] = Decimal(factor)
    return table


def _money(both: tuple[PriceWords, ...]) -> dict[str, Money]:
    """Folded spelling to meaning; what is entered last wins, so the surest come last."""
    table: dict[str, Money] = {}
    for kind, forms in (
        (Kind.INITIAL, currencies.INITIALS),
        (Kind.ABBREVIATION, currencies.ABBREVIATIONS),
        *((Kind.MINOR, dict(words.minors)) for words in reversed(both)),
        *((Kind.NAME, dict(words.currencies)) for words in reversed(both)),
        *((Kind.DUAL, dict(words.duals)) for words in reversed(both)),
        (Kind.SYMBOL, currencies.SYMBOLS),
    ):
        for form, codes in currencies.spellings(forms).items():
            table[key(form)] = table[fold_word(form)] = Money(kind, codes)
    for form, (code, power) in currencies.SCALED.items():
        table[form.lower()] = Money(Kind.CODE, (code,), Decimal(10) ** power)
    for code in currencies.CODES:
        table[code.lower()] = Money(Kind.WORD_CODE if code in currencies.WORD_CODES else Kind.CODE, (code,))
    return table


def _trigger(money: dict[str, Money]) -> list[str]:
    """Patterns for re2 that find each spelling, also where it touches a digit ("115USD"); the caller strips the digit."""
    inner: dict[bool, list[str]] = {True: [], False: []}
    for form in money:
        inner[form[0].isascii() and form[0].isalnum()].append(form)
    latin = [form for form in inner[True] if form[-1].isascii() and form[-1].isalnum()]
    open_ended = [form for form in inner[True] if not (form[-1].isascii() and form[-1].isalnum())]
    return [
        rf"(?:\b|[0-9])(?:{alternatives(latin)})(?:\b|[0-9])",
        rf"(?:\b|[0-9])(?:{alternatives(open_ended)})",
        alternatives(inner[False]),
    ]
