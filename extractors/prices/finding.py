"""The prices in a text: marks, amounts, quotes, then what the words around each say."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice

from domain.evidence import Span
from domain.findings import Context, DateFinding, PriceFinding, PriceRole, Qualifier, Tax
from extractors.folding import Folded, fold
from extractors.languages.base import Language
from extractors.prices.amounts import Reader
from extractors.prices.atoms import atoms_of
from extractors.prices.bare import lone_quotes, shared_quotes, worded_quotes
from extractors.prices.checks import Surroundings
from extractors.prices.items import item_of
from extractors.prices.joining import Quote, Row, quotes_of
from extractors.prices.lexicon import Kind, Lexicon, lexicon
from extractors.prices.marks import Mark, marks_in, preference
from extractors.prices.signals import signals_in
from extractors.prices.tables import table_quotes
from extractors.prices.validity import valid_until
from extractors.prices.wording import Wording, general_tax, wording_of

_ALONE = 64  # characters: longer texts are sentences
_DIGIT = re.compile("[0-9]")
_LETTERS = re.compile(r"[^\W\d_]+")
_PERCENT = re.compile(r"([0-9]{1,2}(?:[.,][0-9]{1,2})?)\s?[%٪]")
_EQUALS = re.compile(r"[^\n]{0,40}=\s?")
_HARD = re.compile("[\u00a0\u2007\u2009\u202f]")
_CONFIDENCE = {
    Kind.SYMBOL: 0.95,
    Kind.CODE: 0.95,
    Kind.NAME: 0.9,
    Kind.DUAL: 0.9,
    Kind.MINOR: 0.85,
    Kind.ABBREVIATION: 0.85,
    Kind.TABLE: 0.8,
    Kind.SHARED: 0.75,
    Kind.BARE: 0.6,
}
_UNSURE = 0.8
_SUMS = {PriceRole.TAX, PriceRole.TOTAL, PriceRole.SUBTOTAL}  # of several things, so of none
_FEW, _SEVERAL = 2, 5  # words
#: So many currency marks of a text are read, and so many words of prices: more than any honest price list has.
_MOST = 5000


def find_prices(
    text: str,
    spans: Sequence[Span],
    context: Context,
    language: Language,
    folded: Folded | None = None,
    dates: Sequence[DateFinding] = (),
) -> tuple[PriceFinding, ...]:
    """The amounts of money in the `spans` of `text`, in text order, without overlap. Never raises on any text.

    `folded` is `text` folded, where that has been done already; `dates` are those found in it, for "valid until".
    """
    folded = folded or fold(text)
    words = lexicon(language.code)
    marks = list(islice(marks_in(folded, spans, words), _MOST))
    around = _around(folded, spans, marks, context, words)
    if not marks and not around.reader.alone and _DIGIT.search(folded.text) is None:
        return ()
    quotes = quotes_of(atoms_of(marks, around), around)
    quotes = shared_quotes(table_quotes(folded, spans, quotes, marks, around), around)
    signals = signals_in(folded, spans, language.code)[:_MOST]
    quotes = worded_quotes(signals, quotes, around)
    if not quotes and not marks and around.reader.alone:
        quotes = lone_quotes(folded, around)
    if not quotes:
        return ()
    found = _findings(folded, quotes, language.code)
    day = valid_until(folded, signals, context, language.code, dates)
    general = general_tax(folded.text, signals, language.code)
    days = {date.text for date in dates}
    return tuple(_settled(one, day, general, days) for one in found)


def _around(folded: Folded, spans: Sequence[Span], marks: Sequence[Mark], context: Context, words: Lexicon) -> Surroundings:
    text = folded.original
    firm = frozenset() if text.isascii() else frozenset(folded.index(found.start()) for found in _HARD.finditer(text))
    alone = is_alone(text) and any(not text[: span.start].strip() and not text[span.end :].strip() for span in spans)
    reader = Reader(folded.text, words, alone, firm)
    solo = reader.alone and len(marks) == 1 and len(_LETTERS.findall(text)) <= _FEW
    return Surroundings(reader, words, preference(context, marks), solo)


def _settled(found: PriceFinding, day: date | None, general: tuple[Tax, Decimal | None], days: Collection[str]) -> PriceFinding:
    """`found` with what the text says of all its prices, and none of its `days` for the thing that is paid for."""
    if found.item is not None and any(found.item in day_told for day_told in days):
        found = replace(found, item=None)
    tax, rate = general
    if found.tax is Tax.UNSTATED and tax is not Tax.UNSTATED and found.role not in (PriceRole.TAX, PriceRole.DISCOUNT):
        found = replace(found, tax=tax, tax_rate=rate)
    return replace(found, valid_until=day) if day is not None else found


def _rate(label: str | None) -> Decimal | None:
    found = _PERCENT.search(label or "")
    return Decimal(found[1].replace(",", ".")) if found else None


def is_alone(text: str) -> bool:
    """True where the text is nothing but an amount with a word or two: a cell, a line of a form."""
    return len(text) <= _ALONE and len(_LETTERS.findall(text)) <= _SEVERAL and "\n" not in text.strip()


def _findings(folded: Folded, quotes: Sequence[Quote], language: str) -> list[PriceFinding]:
    found: list[PriceFinding] = []
    low = 0
    for place, quote in enumerate(quotes):
        limits = quote.atom.limits
        high = quotes[place + 1].start if place + 1 < len(quotes) else limits.end
        low = max(low, limits.start)
        wording = wording_of(folded.text, quote.start, quote.reach, low, high, language)
        if found and found[-1].quantity and _EQUALS.fullmatch(folded.text, low, quote.start):
            wording.role = PriceRole.TOTAL
        found.append(_finding(folded, quote, wording, high, language))
        low = wording.end
    return found


def _finding(folded: Folded, quote: Quote, wording: Wording, high: int, language: str) -> PriceFinding:
    span = folded.span(quote.start, quote.end)
    codes = quote.atom.codes
    low: Decimal | None = quote.low
    upper = quote.high
    qualifier = wording.qualifier
    if upper is not None:
        qualifier = Qualifier.RANGE
    elif qualifier is Qualifier.UP_TO:
        low, upper = None, quote.low
    row = quote.row or Row(None)
    role = row.role or wording.role
    begin = wording.quantity_start if wording.quantity_start is not None else quote.start
    return PriceFinding(
        span=span,
        text=folded.original[span.start : span.end],
        rule=f"price by {quote.atom.kind}",
        amount=low,
        amount_max=upper,
        qualifier=qualifier,
        currency=codes[0] if codes else None,
        currencies=codes,
        item=None
        if role in _SUMS and role is not row.part
        else row.item or item_of(folded, wording.label_start, begin, wording.end, high, language),
        per=wording.per,
        quantity=wording.quantity or row.quantity,
        tax=wording.tax if wording.tax is not Tax.UNSTATED else row.tax,
        tax_rate=wording.tax_rate or (_rate(row.item) if role is PriceRole.TAX else None),
        role=role,
        equivalents=quote.equivalents,
        confidence=_CONFIDENCE.get(quote.atom.kind, _UNSURE) - (0.05 if len(codes) > 1 else 0),
    )
