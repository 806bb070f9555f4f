"""Amounts in figures and in words: where one begins or ends beside a currency, and which number it is.

A separator's meaning is settled in this order: two kinds (the last is the decimal sign), repetition (thousands), then how
many digits follow, then how many decimals the currency has, then the language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from functools import cache

from extractors.folding import fold_word
from extractors.languages import language as language_of
from extractors.numbers import spelled
from extractors.prices.currencies import COMMON, DECIMALS, SPACED
from extractors.prices.lexicon import Lexicon, lexicon
from extractors.words import alternatives, key

_WINDOW = 72
_GROUP = 3  # digits between thousands separators
_PLAIN = r"[0-9]{1,3}(?:'[0-9]{3}){1,4}(?:[.,][0-9]{1,2})?|[0-9]{1,15}(?:[.,][0-9]{1,20}){0,5}"
_SPACED = r"[0-9]{1,3}(?:\s[0-9]{3}){1,4}(?:[.,][0-9]{1,2})?(?![0-9])"
_TORN = r"[0-9]{1,3}(?:[.,][0-9]{3}){0,3}[.,]\s[0-9]{2}(?![0-9])"
_DASHES = r"(?:\s?/-|\s?/=|[.,]\s?--?(?![0-9]))"
_LINK = 8  # characters of "de" or "of" between an amount and its currency
_WORDS = 28  # places where a number in words may begin
_FIGURES = re.compile(r"(?<![0-9])[0-9]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ARABIC = "\u0600"
_GAP = re.compile(r"[\s'-]{1,3}")
_SIGNS = re.compile(r"[.,]")


class Form(IntEnum):
    """How much a number looks like money: a year, a small number, a sum, or one with separators or a magnitude."""

    YEAR = 0
    SMALL = 1
    SUM = 2
    MONEY = 3


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its folded place. `worded` is one in words; `factor` the magnitude that is in its value already."""

    value: Decimal
    start: int
    end: int
    form: Form = Form.SMALL
    factor: Decimal = Decimal(1)
    worded: bool = False

    def scaled(self, factor: Decimal) -> Amount:
        """The same amount in other units: "2" of "2-3 million"."""
        return replace(self, value=self.value * factor, factor=factor)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads amounts in one folded text. `alone` is set where the text is nothing but an amount; `firm` marks hard spaces."""

    text: str
    lexicon: Lexicon
    alone: bool = False
    firm: frozenset[int] = frozenset()

    def before(self, end: int, low: int, codes: tuple[str, ...]) -> Amount | None:
        """The amount that ends right before `end` and begins at `low` or later."""
        low = max(low, end - _WINDOW)
        places = [found.start() for found in _FIGURES.finditer(self.text, low, end)]
        for pattern in _patterns(self.lexicon.language, self.alone).before if places else ():
            found = next((found for place in places if (found := pattern.match(self.text, place, end))), None)
            if found and self._spacing(found, codes):
                return self._amount(found, codes)
        return self._worded_before(end, low)

    def after(self, start: int, high: int, codes: tuple[str, ...], *, symbol: bool) -> Amount | None:
        """The amount that begins right behind `start` and ends at `high` or earlier. `symbol` allows no full stop between."""
        high = min(high, start + _WINDOW)
        patterns = _patterns(self.lexicon.language, self.alone)
        for pattern in patterns.after:
            found = pattern.match(self.text, start, high)
            if found and self._spacing(found, codes):
                return self._behind(found, self.text[start : found.start("number")], codes, symbol=symbol)
        return self._worded_after(start, high)

    def _behind(self, found: re.Match[str], gap: str, codes: tuple[str, ...], *, symbol: bool) -> Amount | None:
        """The amount, unless what stands between makes it part of an identifier: "SAR-1234", "EUR.1"."""
        amount = self._amount(found, codes)
        if amount is None or (symbol and "." in gap):
            return None
        point = "." in gap or found["number"].startswith(".")
        named = not symbol and ((point and amount.form < Form.SUM) or (gap.endswith("-") and amount.form < Form.MONEY))
        return None if named or (not symbol and found["number"].startswith(".")) else amount

    def _spacing(self, found: re.Match[str], codes: tuple[str, ...]) -> bool:
        """True unless the number is parted by common spaces where nobody would part it so."""
        number = found["number"]
        if not any(sign.isspace() for sign in number):
            return True
        at = found.start("number")
        return (
            self.alone
            or self.lexicon.decimal == ","
            or not SPACED.isdisjoint(codes[:1])
            or all(at + place in self.firm for place, sign in enumerate(number) if sign.isspace())
        )

    def _amount(self, found: re.Match[str], codes: tuple[str, ...]) -> Amount | None:
        raw = found["number"]
        factor = self._factor(found["magnitude"])
        unit = self.text[found.end() : found.end() + 1] == "/" or "per" in self.text[found.end() : found.end() + 5]
        value = number(raw, codes, self.lexicon.decimal, scaled=factor != 1, exact=unit and not self.alone)
        if value is None:
            return None
        end = found.end("dashes") if found["dashes"] else found.end("magnitude") if found["magnitude"] else found.end("number")
        return Amount(value * factor, found.start("number"), end, _form(raw, factor), factor)

    def _factor(self, words: str | None) -> Decimal:
        factor = Decimal(1)
        for word in (words or "").split():
            factor *= self.lexicon.magnitudes.get(key(word), Decimal(1))
        return factor

    def _worded_before(self, end: int, low: int) -> Amount | None:
        """A number in words that ends before `end`: tried from each word, the farthest first."""
        if not self.text[low:end].rstrip(" -'")[-1:].isalpha():
            return None
        gap = _patterns(self.lexicon.language, self.alone).gap.search(self.text, max(low, end - _LINK), end)
        stop = gap.start() if gap else end
        for language in _languages(self.lexicon.language, self.text[stop - 1 : stop]):
            for at in _starts(language, self.text, low, stop):
                found = spelled(self.text, at, language)
                if found and found[1] == stop and not _vague(language).fullmatch(self.text, at, stop):
                    return Amount(found[0], at, stop, Form.SUM, worded=True)
        return None

    def _worded_after(self, start: int, high: int) -> Amount | None:
        at = start + 1 if self.text[start : start + 1].isspace() else start
        letter = self.text[at : at + 1]
        for language in _languages(self.lexicon.language, letter) if letter.isalpha() else ():
            found = spelled(self.text, at, language)
            if found and found[1] <= high and not _vague(language).fullmatch(self.text, at, found[1]):
                return Amount(found[0], at, found[1], Form.SUM, worded=True)
        return None


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: tuple[re.Pattern[str], ...]
    after: tuple[re.Pattern[str], ...]
    gap: re.Pattern[str]


@cache
def _patterns(language: str, alone: bool) -> _Patterns:
    words = lexicon(language)
    forms = alternatives(words.magnitudes)
    magnitude = rf"(?:\s?(?P<magnitude>(?:{forms})(?:\s(?:{forms}))?)(?!\w))?"
    link = rf"(?:{words.words.link})?"
    kinds = (_SPACED, _TORN, _PLAIN) if alone else (_SPACED, _PLAIN)
    codes = f"(?:{'|'.join(sorted(COMMON)).lower()}|p)"
    border = r"(?<![0-9a-z\u00df-\u024f_#])(?<![0-9][.,:/'])(?<!\.)"
    return _Patterns(
        before=tuple(
            re.compile(rf"{border}(?P<number>{kind}){magnitude}(?P<dashes>{_DASHES})?(?:\s{{1,2}}{link}|-|\s?)\Z")
            for kind in kinds
        ),
        after=tuple(
            re.compile(
                rf"(?:\s{{0,2}}|\s?[:.]\s?)-?(?P<number>{kind}|\.[0-9]{{1,2}}){magnitude}(?P<dashes>{_DASHES})?(?!%|[.,/:]?[0-9])(?!\s?%)(?:(?!\w)|(?={codes}(?!\w)))"
            )
            for kind in kinds
        ),
        gap=re.compile(rf"(?:\s{{1,2}}{link}|-|\s?)\Z"),
    )


def _languages(code: str, letter: str) -> tuple[str, ...]:
    """Whose number words may stand where `letter` does: mails mix languages, but no number mixes scripts."""
    if letter >= _ARABIC:
        return ("ar",)
    return ("en",) if code in ("en", "ar") else (code, "en")


@cache
def _vague(language: str) -> re.Pattern[str]:
    return re.compile(lexicon(language).words.vague)


@cache
def _numerals(language: str) -> tuple[str, ...]:
    """How the last word of a number in words may end."""
    words = language_of(language).numbers
    spellings = [*words.values, *words.scales, *words.fractions]
    return tuple({form for word in spellings for form in (fold_word(word).split()[-1], key(word).split()[-1])})


def _starts(language: str, text: str, low: int, stop: int) -> list[int]:
    """Where a number in words that ends at `stop` may begin, the farthest first; none where no number word stands there."""
    if not text.endswith(_numerals(language), low, stop):
        return []
    places = [low, low + 1, *(at for gap in _GAP.finditer(text, low, stop) for at in (gap.end(), gap.end() + 1))]
    return [at for at in places[-_WORDS:] if at == low or not text[at - 1].isalnum() or text[at - 1] >= _ARABIC]


def _form(raw: str, factor: Decimal) -> Form:
    if factor != 1 or not raw.isdigit():
        return Form.MONEY
    if _YEAR.fullmatch(raw):
        return Form.YEAR
    return Form.SUM if len(raw) >= _GROUP else Form.SMALL


def number(raw: str, codes: tuple[str, ...], decimal: str, *, scaled: bool = False, exact: bool = False) -> Decimal | None:
    """The number that `raw` is, money of `codes`, in a language with that `decimal` sign; None where its groups are no number.

    `scaled` is set before a magnitude ("1.125 million"), `exact` before a unit ("$2.125/MMBtu"): both have odd decimals.
    """
    plain = "".join(raw.replace("'", "").split())
    signs = _SIGNS.findall(plain)
    if not signs:
        return Decimal(plain)
    if len(set(signs)) > 1:
        return _mixed(plain, signs)
    return _repeated(plain, signs[0]) if len(signs) > 1 else _single(plain, signs[0], codes, decimal, odd=scaled or exact)


def _mixed(plain: str, signs: list[str]) -> Decimal | None:
    """Two kinds of separators: the last stands once, and is the decimal sign."""
    last = signs[-1]
    if signs.count(last) > 1:
        return None
    whole, _, rest = plain.rpartition(last)
    thousands = _repeated(whole, signs[0])
    return None if thousands is None else Decimal(f"{thousands}.{rest}")


def _repeated(plain: str, sign: str) -> Decimal | None:
    """Thousands, or lakhs and crores: groups of three, or of two before a last one of three."""
    head, *groups = plain.split(sign)
    sizes = {len(group) for group in groups[:-1]}
    sound = 0 < len(head) <= _GROUP and all(len(group) == _GROUP for group in groups[-1:]) and sizes in (set(), {2}, {_GROUP})
    return Decimal(head + "".join(groups)) if sound else None


def _single(plain: str, sign: str, codes: tuple[str, ...], decimal: str, *, odd: bool) -> Decimal:
    """One separator: the decimal sign, unless exactly three digits follow; then currency and language decide."""
    whole, _, rest = plain.partition(sign)
    fraction = Decimal(f"{whole or 0}.{rest}")
    if len(rest) != _GROUP or whole in ("", "0") or len(whole) > _GROUP:
        return fraction
    three = DECIMALS.get(codes[0], 2) == _GROUP if codes else False
    decimal_here = (three and sign in (".", decimal)) or (odd and sign == decimal)
    return fraction if decimal_here else Decimal(whole + rest)
