"""From single amounts to told prices: ranges have two ends, and the same price in another currency is an equivalent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from domain.findings import PriceRole, Tax
from extractors.prices.amounts import Amount, Form
from extractors.prices.atoms import Atom
from extractors.prices.checks import Surroundings
from extractors.prices.lexicon import lexicon

_LINK = 12  # characters of the longest link of a range
_APART = 32  # characters between a price and its equivalent
_DASH = re.compile(r"\s?-\s?")
_DASH_BEFORE = re.compile(r"(?<=[0-9a-z])\s?-\s?\Z")
_DATE_BEFORE = re.compile(r"[0-9][./-]\Z")
_GOES_ON = re.compile(
    r"\s?(?:\Z|[.,;:!?)\]/\n+(|-]|\s?(?:per|a|an|each|for|plus|excl|incl|and|or|depending|range|only|monthly|net|in|total|if|with|as|is|was)\b)"
)
_CLOSES = re.compile(r"[^()\[\]\n]{0,40}[)\]]")


@dataclass(frozen=True, slots=True)
class Row:
    """What a table's row says of one of its prices. `part` is set to the role of a line's total, which has the line's item."""

    item: str | None
    quantity: Decimal | None = None
    role: PriceRole | None = None
    tax: Tax = Tax.UNSTATED
    part: PriceRole | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One price as told. `high` is set for ranges. `reach` is where its equivalents end."""

    start: int
    end: int
    low: Decimal
    atom: Atom
    reach: int
    high: Decimal | None = None
    equivalents: tuple[tuple[Decimal, str], ...] = ()
    row: Row | None = None


def quotes_of(atoms: Sequence[Atom], around: Surroundings) -> list[Quote]:
    """The prices that `atoms` tell, in text order."""
    quotes: list[Quote] = []
    for quote in _ranged(atoms, around):
        if quotes and (known := _equivalent(quotes[-1], quote, around)):
            quotes[-1] = known
        else:
            quotes.append(quote)
    return quotes


def _ranged(atoms: Sequence[Atom], around: Surroundings) -> Iterator[Quote]:
    place = 0
    low = 0
    while place < len(atoms):
        atom = atoms[place]
        limit = max(low, atom.limits.start)
        other = atoms[place + 1] if place + 1 < len(atoms) else None
        quote = (other and _pair(atom, other, limit, around)) or _half(atom, limit, other, around)
        place += 2 if other is not None and quote.end >= other.end else 1
        low = quote.reach
        yield quote


def _pair(atom: Atom, other: Atom, low: int, around: Surroundings) -> Quote | None:
    """Two whole amounts that are the ends of one range: "AED 5,000 to AED 6,000"."""
    if set(atom.codes).isdisjoint(other.codes):
        return None
    start = _linked(atom.start, atom.end, other.start, low, around)
    lower = _shared_scale(atom.value, atom.amount, other)
    if start is None or not lower < other.value:
        return None
    codes = min(atom.codes, other.codes, key=len)
    return Quote(start, other.end, lower, replace(atom, codes=codes), other.end, other.value)


def _linked(first: int, end: int, start: int, low: int, around: Surroundings) -> int | None:
    """Where the range begins that holds what starts at `first`, if the words between `end` and `start` link its two ends."""
    text = around.text
    if _DASH.fullmatch(text, end, start):
        return first
    for opening, link in around.lexicon.ranges:
        if link.fullmatch(text, end, start):
            opened = opening.search(text, max(low, first - 24), first) if opening.pattern else None
            if opening.pattern and opened is None:
                continue
            begin = opened.start() if opened else first
            if not _changes(around.lexicon.language).search(text, max(low, begin - 48), begin):
                return begin
    return None


def _shared_scale(value: Decimal, amount: Amount, upper: Atom) -> Decimal:
    """`value` in the upper end's thousands or millions, where it names none of its own: "$50-60k"."""
    factor = upper.amount.factor
    return value * factor if amount.factor == 1 and factor > 1 and value < upper.value / factor else value


def _half(atom: Atom, low: int, other: Atom | None, around: Surroundings) -> Quote:
    """A range with its currency on one end only, or no range."""
    plain = Quote(atom.start, atom.end, atom.value, atom, atom.end)
    if atom.prefix:
        return _right_end(atom, low, other, around) or plain
    return _left_end(atom, low, around) or plain


def _left_end(atom: Atom, low: int, around: Surroundings) -> Quote | None:
    """The lower end before the amount: "20-25K AED", "between 10 and 20 dollars"."""
    for link in _links_before(around, max(low, atom.start - 12), atom.start):
        lower = around.reader.before(link, low, atom.codes)
        if lower is None or _DATE_BEFORE.search(around.text, max(low, lower.start - 2), lower.start):
            continue
        value = _shared_scale(lower.value, lower, atom)
        start = _linked(lower.start, lower.end, atom.start, low, around)
        if start is not None and value < atom.value and lower.form is not Form.YEAR:
            return Quote(start, atom.end, value, atom, atom.end, atom.value)
    return None


def _links_before(around: Surroundings, low: int, end: int) -> list[int]:
    """Where a link that ends at `end` may begin."""
    found = _DASH_BEFORE.search(around.text, low, end)
    if found:
        return [found.start()]
    text = around.text
    places = [start for start in range(max(low, end - _LINK), end) if text[start].isspace() or text[start] in "ول"]
    return [start for start in places if any(link.fullmatch(text, start, end) for _, link in around.lexicon.ranges)]


def _right_end(atom: Atom, low: int, other: Atom | None, around: Surroundings) -> Quote | None:
    """The upper end behind the amount: "$50-60k", "AED 20 to 25 thousand"."""
    for link in _links_after(around, atom.end, atom.limits.end):
        high = min(atom.limits.end, other.start if other else atom.limits.end)
        upper = around.reader.after(link, high, atom.codes, symbol=True)
        tight = link == atom.end + 1 and around.text[atom.end] == "-"
        if upper is None or not (tight or _GOES_ON.match(around.text, upper.end, atom.limits.end)):
            continue
        value = _shared_scale(atom.value, atom.amount, replace(atom, value=upper.value, amount=upper))
        start = _linked(atom.start, atom.end, upper.start, low, around)
        if start is not None and value < upper.value and upper.form >= min(atom.amount.form, Form.SUM):
            return Quote(start, upper.end, value, atom, upper.end, upper.value)
    return None


def _links_after(around: Surroundings, start: int, end: int) -> list[int]:
    dash = _DASH.match(around.text, start, end)
    if dash or not around.text[start : start + 1].isspace():
        return [dash.end()] if dash else []
    return sorted({found.end() for _, link in around.lexicon.ranges if (found := link.match(around.text, start, end))})


def _equivalent(quote: Quote, following: Quote, around: Surroundings) -> Quote | None:
    """`quote` with `following` as the same price in another currency (or in words), else None."""
    text = around.text
    if "\n" in text[quote.reach : following.start] or following.start - quote.reach > _APART:
        return None
    links = _equals(around.lexicon.language)
    bracket = links.bracket.fullmatch(text, quote.reach, following.start)
    closed = _CLOSES.match(text, following.end, following.atom.limits.end) if bracket else None
    if closed is None and links.open.fullmatch(text, quote.reach, following.start) is None:
        return None
    reach = closed.end() if closed else following.end
    if not set(quote.atom.codes).isdisjoint(following.atom.codes):
        return (
            replace(quote, reach=reach)
            if bracket and closed and following.low == quote.low and following.high == quote.high
            else None
        )
    return replace(quote, reach=reach, equivalents=(*quote.equivalents, (following.low, following.atom.codes[0])))


@dataclass(frozen=True, slots=True)
class _Equals:
    bracket: re.Pattern[str]
    open: re.Pattern[str]


@cache
def _equals(language: str) -> _Equals:

    words = lexicon(language).words.equals
    restated = lexicon(language).words.restated
    again = rf"|\s?,?\s(?:{restated})\s(?:(?:{words})\s)?" if restated else ""
    return _Equals(
        bracket=re.compile(rf"(?:\s(?:only|فقط(?:\sلا\sغير)?))?\s?,?\s?[(\[]\s?(?:(?:{words}|/)\s?:?\s?){{0,3}}"),
        open=re.compile(rf"\s?(?:/|=|≈)\s?(?:~|≈)?\s?{again}"),
    )


@cache
def _changes(language: str) -> re.Pattern[str]:

    return re.compile(rf"(?<!\w)(?:{lexicon(language).words.changes})(?!\w)[^.\n]{{0,40}}\Z")
