"""Numbers that are prices though no currency stands beside them: a word of prices does, or nothing else stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from domain.evidence import Span
from extractors.folding import Folded
from extractors.prices.amounts import Amount, Form
from extractors.prices.atoms import Atom
from extractors.prices.checks import Surroundings
from extractors.prices.joining import Quote
from extractors.prices.lexicon import Kind, lexicon
from extractors.prices.signals import Signal
from extractors.rules import Taken

_FIGURES = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{1,15}){0,5}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CENTS = re.compile(r"[0-9.,]{0,16}[.,][0-9]{2}(?![0-9])")
_FEW = 2  # words behind a lone amount
_OTHER = re.compile(
    r"[0-9]{1,4}[/:.-][0-9]{1,2}[/:.-][0-9]{1,4}|[0-9]{1,2}:[0-9]{2}|\+[0-9]|%|(?<![0-9.,])0[0-9]|[0-9]\s?(?:am|pm)\b"
)
_REACH = 28  # characters between a word of prices and its number


def lone_quotes(folded: Folded, around: Surroundings) -> list[Quote]:
    """The one amount of a text that is nothing else, or of one that says it costs nothing."""
    text = folded.text
    whole = Span(0, len(text))
    if _free(around.lexicon.language).fullmatch(text):
        return [_quote(Amount(Decimal(0), len(text) - len(text.lstrip()), len(text.rstrip())), whole, around)]
    found = None if _OTHER.search(text) else _lone(around.lexicon.language).match(text)
    if found is None or len(_WORD.findall(text, found.end())) > (_FEW if _CENTS.match(text, found.end()) else 0):
        return []
    amount = around.reader.after(found.end(), len(text), (), symbol=True) or around.reader.before(
        _end(text, found.end()), 0, ()
    )
    return [_quote(amount, whole, around)] if amount is not None and not amount.worded else []


def _end(text: str, start: int) -> int:
    """Where the figures that begin at `start` end."""
    found = _FIGURES.match(text, start)
    return found.end() if found else start


def worded_quotes(signals: Sequence[Signal], quotes: Sequence[Quote], around: Surroundings) -> list[Quote]:
    """`quotes` and the bare numbers that a word of prices stands before ("Setup fee: 2,500"), in text order."""
    taken = Taken()
    for quote in quotes:
        taken.take(quote.start, max(quote.end, quote.reach))
    found = []
    for quote in _worded(signals, around):
        if taken.is_free(quote.start, quote.end):
            taken.take(quote.start, quote.end)
            found.append(quote)
    return sorted([*quotes, *found], key=lambda quote: quote.start) if found else list(quotes)


def _worded(signals: Sequence[Signal], around: Surroundings) -> Iterator[Quote]:
    text, language = around.text, around.lexicon.language
    for signal in signals:
        high = signal.limits.end
        link = _link(language).match(text, signal.end, high)
        amount = around.reader.after(link.end(), high, around.preference.named[:1], symbol=True) if link else None
        if amount is None or amount.form < Form.SUM or amount.worded or text[amount.start - 1 : amount.start] in "#-":
            continue
        if _goes_on(language).match(text, amount.end, high) and _asks(language).fullmatch(text, signal.start, signal.end):
            yield _quote(amount, signal.limits, around)


def shared_quotes(quotes: Sequence[Quote], around: Surroundings) -> list[Quote]:
    """`quotes` and the amounts that share the currency of one before: "AED 75k for phase 1 and 40k for phase 2"."""
    found: list[Quote] = []
    for place, quote in enumerate(quotes):
        found.append(quote)
        high = quotes[place + 1].start if place + 1 < len(quotes) else quote.atom.limits.end
        while (following := _sharing(found[-1], high, around)) is not None:
            found.append(following)
    return found


def _sharing(quote: Quote, high: int, around: Surroundings) -> Quote | None:
    """The amount that a thing of its own follows, as one follows `quote` in the same clause."""
    joint, purpose = _purposes(around.lexicon.language)
    begins = joint.match(around.text, quote.reach, high)
    amount = around.reader.after(begins.end(), high, quote.atom.codes, symbol=True) if begins else None
    if amount is None or amount.worded or amount.form < Form.SUM or around.text[amount.start] == "0":
        return None
    if not purpose.match(around.text, amount.end, high):
        return None
    atom = replace(quote.atom, start=amount.start, end=amount.end, value=amount.value, kind=Kind.SHARED, amount=amount)
    return Quote(amount.start, amount.end, amount.value, atom, amount.end)


def _quote(amount: Amount, limits: Span, around: Surroundings) -> Quote:
    currency = around.preference.currency
    atom = Atom(
        amount.start, amount.end, amount.value, (currency,) if currency else (), Kind.BARE, amount, prefix=False, limits=limits
    )
    return Quote(amount.start, amount.end, amount.value, atom, amount.end)


@cache
def _asks(language: str) -> re.Pattern[str]:
    return re.compile(lexicon(language).words.asked)


@cache
def _link(language: str) -> re.Pattern[str]:
    """What may stand between a word of prices and its number."""
    words = lexicon(language).words
    return re.compile(
        rf"(?:\s[^\W\d_]{{1,14}}){{0,3}}?\s?(?:\([^()\n\d]{{1,16}}\)\s?)?(?::|=|(?<!\w)(?:{words.is_}))\s?(?:(?:{words.about}|{words.at_least}|{words.at_most})\s)?"
    )


@cache
def _goes_on(language: str) -> re.Pattern[str]:
    words = lexicon(language).words
    return re.compile(
        rf"\s{{0,3}}(?:\Z|[.;)\n]|,\s|(?:{words.per})\s?(?:{words.unit})(?!\w)|(?:{words.rate})(?!\w)|\+|(?:{words.with_tax}|{words.without_tax})\s|(?:{words.tax_out}|{words.tax_in}|only|net)(?!\w))"
    )


@cache
def _purposes(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between two amounts of one currency, from the first's purpose on; and how a purpose begins."""
    words = lexicon(language).words
    gap = r"\s?" if language == "ar" else r"\s"  # Arabic writes "for" on to its word
    purpose = rf"\s?(?:{words.purpose}){gap}(?=\w)"
    joined = rf"(?:{words.minor_join})\s?"
    return re.compile(rf"{purpose}[^.;:\n(),]{{1,60}}?(?:,\s(?:{joined})?|\s{joined})(?=[0-9])"), re.compile(purpose)


@cache
def _lone(language: str) -> re.Pattern[str]:
    """All that may stand before a lone amount."""
    words = lexicon(language).words
    return re.compile(
        rf"\W{{0,8}}(?:(?:{words.fillers})\s)?(?:(?:{words.asked})(?:\s(?:{words.at_least}))?\W{{1,4}})?(?=[0-9])"
    )


@cache
def _free(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s{{0,4}}(?:{lexicon(language).words.free})\s?[!.]?\s{{0,4}}")
