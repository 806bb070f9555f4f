"""Where words stand that speak of prices without being one: one scan for all of "price", "all prices", "valid until"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.evidence import Span
from extractors.folding import Folded
from extractors.prices.lexicon import lexicon
from extractors.rules import Trigger, compile_triggers, is_word, triggers_in


@dataclass(frozen=True, slots=True)
class Signal:
    """Such words at a folded place; `limits` is the folded span of own words around them."""

    start: int
    end: int
    limits: Span


def signals_in(folded: Folded, spans: Sequence[Span], language: str) -> list[Signal]:
    """The words that speak of prices within `spans`, in text order."""
    found = triggers_in(_trigger(language), folded, spans)
    return [Signal(start, end, limits) for start, end, limits in found if is_word(folded.text, start, end)]


@cache
def _trigger(language: str) -> Trigger:
    words = lexicon(language).words
    return compile_triggers([words.asked, words.all_prices, words.valid_until, words.valid_for])
