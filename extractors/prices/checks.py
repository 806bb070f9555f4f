"""Whether a currency's spelling beside a number means money: "ALL 5", "SR 4521", "5 pounds of flour" do not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractors.prices.amounts import Amount, Form, Reader
from extractors.prices.currencies import COMMON
from extractors.prices.lexicon import Kind, Lexicon, lexicon
from extractors.prices.marks import Mark, Preference

_SMALL = 100
#: What may follow a price; a noun behind it says that it names something else ("a dollar amount").
OPEN = re.compile(
    r"\s?(?:\Z|[.,;:!?)(\]/+*=\n\t|-]"
    r"|(?:per|for|plus|and|or|to|each|incl|excl|only|net|a|in|monthly|total|with|x|if|as|is|will|was)\b)"
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What decides about weak marks. `solo` is set where the text is one number and one currency, with at most a word more."""

    reader: Reader
    lexicon: Lexicon
    preference: Preference
    solo: bool = False

    @property
    def text(self) -> str:
        """The folded text."""
        return self.reader.text


def is_money(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    """True where the mark and its number together are an amount of money."""
    check = _CHECKS.get(mark.kind)
    return around.solo or check is None or check(mark, amount, prefix, around)


def _at_home(mark: Mark, around: Surroundings) -> bool:
    return not {around.preference.currency, around.preference.home, *around.preference.named}.isdisjoint(mark.codes)


def _word_code(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    del around
    return mark.written.isupper() and (amount.form is Form.MONEY or (not prefix and amount.form >= Form.SUM))


def _code(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    """Small letters and names ("Bob 3") are a code only behind the number, or where the code is a usual one."""
    if prefix and mark.written == "CAD" and amount.form < Form.MONEY:  # drawings are made with it
        return bool(OPEN.match(around.text, amount.end, mark.limits.end))
    capitals = mark.written.isupper() or not mark.written.isascii() or mark.written[1:].isupper()
    return capitals or not prefix or mark.written.upper() in COMMON


def _name(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    """A name stands behind its number; before it only where the number is written like a sum."""
    words, text = _words(around.lexicon.language), around.text
    if prefix:
        return amount.form >= Form.SUM or amount.worded
    if amount.value < _SMALL and words.weak.fullmatch(text, mark.start, mark.end):
        return False
    idiom = words.before.search(text, max(0, amount.start - 16), amount.start) if "pound" in mark.written.lower() else None
    return not (idiom or words.after.match(text, mark.end))


def _abbreviation(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    if not (mark.written.replace(".", "").isupper() or mark.written.istitle()):
        return False
    if _at_home(mark, around) or amount.form is Form.MONEY:
        return True
    if prefix:
        return _price_word(around, amount.start)
    return amount.form >= Form.SUM and bool(OPEN.match(around.text, mark.end, mark.limits.end))


def _initial(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    del prefix
    return _at_home(mark, around) and amount.form >= Form.SUM


def _minor_unit(mark: Mark, amount: Amount, prefix: bool, around: Surroundings) -> bool:
    del prefix
    if len(mark.written) == 1 and mark.written.isalpha():
        return amount.end == mark.start and not amount.worded
    return not _words(around.lexicon.language).before.search(around.text, max(0, amount.start - 16), amount.start)


_CHECKS = {
    Kind.WORD_CODE: _word_code,
    Kind.CODE: _code,
    Kind.NAME: _name,
    Kind.ABBREVIATION: _abbreviation,
    Kind.INITIAL: _initial,
    Kind.MINOR: _minor_unit,
}


def _price_word(around: Surroundings, end: int) -> bool:
    """True where a word of prices stands before `end` on its line."""
    line = around.text.rfind("\n", max(0, end - 80), end) + 1 or max(0, end - 80)
    return bool(_words(around.lexicon.language).price.search(around.text, line, end))


@dataclass(frozen=True, slots=True)
class _Words:
    weak: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    price: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    words = lexicon(language).words
    return _Words(
        weak=re.compile(words.weak_names),
        before=re.compile(rf"(?<!\w)(?:{words.no_money_before})\s\Z"),
        after=re.compile(rf"\s(?:{words.no_money_after})(?!\w)"),
        price=re.compile(rf"(?<!\w)(?:{words.price}|{words.priced}|{words.total})(?!\w)"),
    )
