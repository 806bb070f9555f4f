"""What the words beside an amount say of it: how exact it is, per what, with or without tax, how many, and its role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from domain.findings import PriceRole, Qualifier, Tax
from extractors.prices.lexicon import lexicon
from extractors.prices.signals import Signal
from extractors.words import key

_PIECES = 8  # how many remarks may follow one amount
_LABEL = 120  # how far back a line's label is looked for
_ABBREVIATED = "incl excl inc ex exkl inkl zzgl mwst ust approx max min ca no e.g i.e aprox env qty".split()
_SENTENCE = re.compile(
    r"[.!?;\n](?:(?<=\n)|(?=\s)" + "".join(rf"(?<!\b{re.escape(word)}[.!?;])" for word in _ABBREVIATED) + ")"
)
_MINUS = re.compile(r"(?:^|[\s(])-\s?\Z")
_RATE = r"[0-9]{1,2}(?:[.,][0-9]{1,2})?"


@dataclass(slots=True)
class Wording:
    """What was read; `end` is where the remarks behind the amount end, `label` what stands before it on its line."""

    end: int
    label: str = ""
    label_start: int = 0
    qualifier: Qualifier = Qualifier.EXACT
    units: list[str] = field(default_factory=list)
    tax: Tax = Tax.UNSTATED
    tax_rate: Decimal | None = None
    quantity: Decimal | None = None
    quantity_start: int | None = None
    role: PriceRole = PriceRole.ITEM

    @property
    def per(self) -> str | None:
        """What the amount is per, as one phrase."""
        return " per ".join(dict.fromkeys(self.units)) or None


def wording_of(text: str, start: int, end: int, low: int, high: int, language: str) -> Wording:
    """What is said of the amount at `[start, end)`; nothing before `low` or from `high` on belongs to it."""
    words = _patterns(language)
    wording = Wording(end)
    _read_behind(wording, text, high, words, language)
    _read_label(wording, text, start, low, words)
    _read_ahead(wording, text, start, low, words, language)
    _read_role(wording, text, end, high, words)
    if not wording.units:
        wording.units = [lexicon(language).rates[key(found[1])] for found in words.rate_ahead.finditer(wording.label)][-1:]
    return wording


def _read_behind(wording: Wording, text: str, high: int, words: _Patterns, language: str) -> None:
    at = wording.end
    for _ in range(_PIECES):
        found = words.behind.match(text, at, high)
        if found is None or found.end() == at:
            break
        at = found.end()
        _note(wording, found, language)
    wording.end = at


def _note(wording: Wording, found: re.Match[str], language: str) -> None:
    said = found.groupdict()
    if said["unit"]:
        wording.units.append(_unit(said["unit"], language))
    elif said["other"]:
        wording.units.append(said["other"])
    elif said["rate"]:
        wording.units.append(lexicon(language).rates[key(said["rate"])])
    else:
        _note_more(wording, said)


def _note_more(wording: Wording, said: dict[str, str | None]) -> None:
    if said["times"]:
        wording.quantity = wording.quantity or Decimal(said["times"])
    elif said["discount"]:
        wording.role = PriceRole.DISCOUNT
    elif said["least"] or said["most"] or said["about"]:
        wording.qualifier = _qualifier(said)
    else:
        _note_tax(wording, said)


def _unit(word: str, language: str) -> str:
    units = lexicon(language).units
    return units.get(word) or units.get(key(word)) or units.get(key(word.rstrip("."))) or word


def _qualifier(said: dict[str, str | None]) -> Qualifier:
    if said["most"]:
        return Qualifier.UP_TO
    return Qualifier.FROM if said["least"] else Qualifier.ABOUT


def _note_tax(wording: Wording, said: dict[str, str | None]) -> None:
    inside = bool(said["tax_in"] or said["with_tax"] or said["is_in"]) and not (said["without_tax"] or said["is_out"])
    wording.tax = Tax.INCLUDED if inside else Tax.EXCLUDED
    rate = said["rate_one"] or said["rate_two"] or said["rate_three"]
    wording.tax_rate = Decimal(rate.replace(",", ".")) if rate else wording.tax_rate


def _read_label(wording: Wording, text: str, start: int, low: int, words: _Patterns) -> None:
    """The line or sentence before the amount, with what it says of tax."""
    low = max(low, start - _LABEL)
    for stop in _SENTENCE.finditer(text, low, start):
        low = stop.end()
    wording.label, wording.label_start = text[low:start], low
    if wording.tax is Tax.UNSTATED and (found := words.tax_ahead.search(wording.label)):
        _note_tax(wording, found.groupdict())


def _read_ahead(wording: Wording, text: str, start: int, low: int, words: _Patterns, language: str) -> None:
    """What stands right before the amount: its quantity, and how exact it is."""
    low = max(low, start - 48)
    if found := words.quantity.search(text, low, start):
        wording.quantity, wording.quantity_start = Decimal(found["count"].replace(",", "")), found.start()
        if found["counted"] and wording.units in ([], ["unit"]):
            wording.units = [_unit(found["counted"], language)]
    found = words.qualifier.search(text, low, start)
    if found and not (found["least"] and words.changes.search(text, low, found.start())):
        wording.qualifier = _qualifier(found.groupdict())


def _read_role(wording: Wording, text: str, end: int, high: int, words: _Patterns) -> None:
    if wording.role is PriceRole.DISCOUNT:
        return
    label = wording.label
    if wording.tax is Tax.UNSTATED and (found := words.tax_label.search(label)):
        rate = found["rate_one"] or found["rate_two"]
        wording.role, wording.tax_rate = PriceRole.TAX, Decimal(rate.replace(",", ".")) if rate else None
        return
    told = next((role for role, ahead in words.roles if ahead.search(label)), None)
    fee = PriceRole.FEE if words.fee_behind.match(text, end, high) else None
    if told or fee:
        wording.role = told or fee or wording.role
    elif words.total_behind.match(text, wording.end, high):
        wording.role = PriceRole.TOTAL
    elif _MINUS.search(text, max(0, end - 40), end):
        wording.role = PriceRole.DISCOUNT


def general_tax(text: str, signals: Sequence[Signal], language: str) -> tuple[Tax, Decimal | None]:
    """What the text says of tax for all its prices ("all prices exclude VAT"), with the rate."""
    general = _general(language)
    found = next((found for at in signals if (found := general.match(text, at.start, at.limits.end))), None)
    wording = Wording(0)
    if found is not None:
        _note_tax(wording, found.groupdict())
    return wording.tax, wording.tax_rate


@dataclass(frozen=True, slots=True)
class _Patterns:
    behind: re.Pattern[str]
    quantity: re.Pattern[str]
    qualifier: re.Pattern[str]
    changes: re.Pattern[str]
    tax_ahead: re.Pattern[str]
    tax_label: re.Pattern[str]
    rate_ahead: re.Pattern[str]
    fee_behind: re.Pattern[str]
    total_behind: re.Pattern[str]
    roles: tuple[tuple[PriceRole, re.Pattern[str]], ...]


def tax_phrase(language: str) -> str:
    """An expression for words that say whether tax is in, with the groups that `Wording` is read from."""
    words = lexicon(language).words
    rate = rf"(?:(?P<rate_one>{_RATE})\s?%\s?(?:of\s)?)?"
    after = rf"(?:\s?\(?(?:at|@|of|de|von|بنسبه)?\s?(?P<rate_two>{_RATE})\s?%\)?)?"
    return (
        rf"(?:(?:(?P<without_tax>{words.without_tax})|(?P<with_tax>{words.with_tax}))\s?(?:the\s|all\s|any\s|la\s|l'|ل)?{rate}"
        rf"(?:{words.tax})(?!\w){after}(?:\s(?:{words.tax_is_out}|{words.tax_is_in})(?!\w))?"
        rf"|(?:(?P<rate_three>{_RATE})\s?%\s?)?(?:{words.tax})(?!\w)\s?(?:(?P<is_out>{words.tax_is_out})|(?P<is_in>{words.tax_is_in}))(?!\w)"
        rf"|(?P<tax_in>{words.tax_in})(?!\w)|(?P<tax_out>{words.tax_out})(?!\w))"
    )


@cache
def _general(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon(language).words.all_prices})(?!\w)[^.\n\d]{{0,24}}?(?<!\w){tax_phrase(language)}")


@cache
def _patterns(language: str) -> _Patterns:
    words = lexicon(language).words
    unit = rf"\s?(?:{words.per})\s?(?:(?P<unit>{words.unit})s?(?!\w)|(?:(?<=per\s)|(?<=/))(?P<other>[a-z][\w-]{{1,20}}))"
    qualifiers = rf"(?P<least>{words.at_least_after})|(?P<most>{words.at_most_after})|(?P<about>{words.about_after})"
    behind = (
        rf"\s?[,;(]?\s?(?:{unit}|(?<!\n)(?P<rate>{words.rate})(?!\w)|{tax_phrase(language)}\)?|[x×*]\s?(?P<times>[0-9]{{1,6}})(?![0-9])"
        rf"|(?P<discount>{words.discount_after})(?!\w)|(?:{qualifiers})(?!\w))\)?"
    )
    ahead = rf"(?:(?P<most>{words.at_most})|(?P<least>{words.at_least})|(?P<about>{words.about}))"
    return _Patterns(
        behind=re.compile(behind),
        quantity=re.compile(
            r"(?<![\w.,])(?P<count>[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,6})\s?(?:(?P<counted>[^\W\d_]{3,14})\s(?:@|x|×|at|à|zu(?:\sje)?|je|a)|x|×|\*|@)\s?\Z"
        ),
        qualifier=re.compile(rf"(?<!\w){ahead}\s?:?\s?(?:of\s|a\s|only\s|just\s|about\s|de\s)?\Z"),
        changes=re.compile(rf"(?<!\w)(?:{words.changes})(?!\w)"),
        tax_ahead=re.compile(rf"(?<!\w){tax_phrase(language)}"),
        tax_label=re.compile(
            rf"(?<!\w)(?:(?P<rate_one>{_RATE})\s?%\s?)?(?:{words.tax})\s?(?:\(?(?:@|of|at|de|von|بنسبه)?\s?(?P<rate_two>{_RATE})\s?%\)?)?(?:\samount)?\s?(?:{words.is_})?[\s:=|(-]{{0,4}}\Z"
        ),
        rate_ahead=re.compile(rf"(?<!\w)({words.rate})(?!\w)"),
        fee_behind=re.compile(rf"[^\S\n]?(?:{words.fee_after})(?!\w)"),
        total_behind=re.compile(
            r"[^\S\n]?\(?(?:in total|total|altogether|in all|all in|au total|en tout|insgesamt|gesamt|en total)(?!\w)".replace(
                " ", r"\s"
            )
        ),
        roles=(
            (PriceRole.SUBTOTAL, _nearby(words.subtotal, 32)),
            (PriceRole.DISCOUNT, _nearby(words.discount, 16)),
            (PriceRole.TOTAL, _nearby(words.total, 40)),
            (PriceRole.FEE, _nearby(words.fee, 24)),
        ),
    )


def _nearby(words: str, gap: int) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)[^\n]{{0,{gap}}}\Z")
