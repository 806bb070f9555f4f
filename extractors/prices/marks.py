"""Where currencies are written in a text, and which currency each may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.evidence import Span
from domain.findings import Context
from extractors.folding import Folded
from extractors.prices.currencies import HOME
from extractors.prices.lexicon import Kind, Lexicon, Money
from extractors.rules import triggers_in
from extractors.words import key


@dataclass(frozen=True, slots=True)
class Mark:
    """A currency's spelling at a folded place; `limits` is the folded span of own words around it, `written` the original."""

    start: int
    end: int
    money: Money
    written: str
    limits: Span

    @property
    def kind(self) -> Kind:
        """How sure the spelling means money."""
        return self.money.kind

    @property
    def codes(self) -> tuple[str, ...]:
        """The currencies it may be, likeliest first."""
        return self.money.codes


def marks_in(folded: Folded, spans: Sequence[Span], lexicon: Lexicon) -> Iterator[Mark]:
    """The currency spellings within `spans`, in text order."""
    text = folded.text
    for first, last, limits in triggers_in(lexicon.triggers, folded, spans):
        start = first + text[first].isdigit()
        end = last - text[last - 1].isdigit()
        if not _whole(text, start, end):
            start, end = _sign(text, start, end)
        place = folded.span(start, end)
        written = folded.original[place.start : place.end]
        money = _money(text[start:end], written, lexicon)
        if money is not None:
            yield Mark(start, end, money, written, limits)


def _money(words: str, written: str, lexicon: Lexicon) -> Money | None:
    if "ی" in written:  # as Persian spells it
        return Money(Kind.SYMBOL, ("IRR", "YER"))
    known = lexicon.money.get(words) or lexicon.money.get(key(words))
    if known is not None and words.startswith("د.ا"):  # folding makes one of the emirates' إ and Jordan's أ
        return Money(known.kind, known.codes[::-1] if "إ" in written else known.codes)
    return known


def _sign(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a currency sign stands within what is otherwise part of a word: the "$" of "plus$5". Empty where there is none."""
    place = next((at for at in range(start, end) if text[at] in "$€£"), None)
    return (start, start) if place is None else (place, place + 1)


def _whole(text: str, start: int, end: int) -> bool:
    """True unless the spelling is part of a longer word. Digits may touch it."""
    inside_before = start > 0 and text[start].isalpha() and (text[start - 1].isalpha() or text[start - 1] == "_")
    inside_after = end < len(text) and text[end - 1].isalpha() and (text[end].isalpha() or text[end] == "_")
    return not (inside_before or inside_after)


@dataclass(frozen=True, slots=True)
class Preference:
    """What decides between the currencies that one spelling may be: the client's, the country's, the text's own."""

    currency: str | None
    home: str | None
    named: tuple[str, ...]

    def order(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """`codes`, likeliest first."""
        if len(codes) == 1:
            return codes
        for code in (self.currency, self.home, *self.named):
            if code in codes:
                return (code, *(other for other in codes if other != code))
        return codes


def preference(context: Context, marks: Sequence[Mark]) -> Preference:
    """What `context` and the unmistakable currencies of the text itself say."""
    named = tuple(mark.codes[0] for mark in marks if len(mark.codes) == 1 and mark.kind in (Kind.CODE, Kind.SYMBOL, Kind.NAME))
    home = HOME.get(context.region.upper()) if context.region else None
    return Preference(context.currency, home, tuple(dict.fromkeys(named)))
