"""Amounts of money, one currency mark each: which number belongs to which mark, and which marks are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from domain.evidence import Span
from extractors.prices.amounts import Amount, Form
from extractors.prices.checks import OPEN, Surroundings, is_money
from extractors.prices.currencies import DECIMALS
from extractors.prices.lexicon import Kind, lexicon
from extractors.prices.marks import Mark
from extractors.words import alternatives, key

_ADJACENT = re.compile(r"[^\S\t]?:?[^\S\t]?")  # a tab ends a cell
_ENDS = re.compile(r"\s?(?:[.!?;)\]]|\Z|more\b)")
_LETTER = 2  # longer magnitudes are words
_HUNDRED = 100
_MINORS = 1000  # no currency has more minor units to the major one
_US = re.compile(r"\s?u\.?s\.?(?![\w$])")


@dataclass(frozen=True, slots=True)
class Atom:
    """One amount with its currency, at a folded place."""

    start: int
    end: int
    value: Decimal
    codes: tuple[str, ...]
    kind: Kind
    amount: Amount
    prefix: bool
    limits: Span


def atoms_of(marks: Sequence[Mark], around: Surroundings) -> list[Atom]:
    """The amounts that stand beside `marks`, in text order; no number is used twice."""
    atoms: list[Atom] = []
    waiting: Mark | None = None
    for place, mark in enumerate(marks):
        low = max(mark.limits.start, atoms[-1].end if atoms else 0)
        following = marks[place + 1] if place + 1 < len(marks) else None
        if mark.start < low:
            continue
        atom = _atom(mark, low, following, around)
        if atom is None:
            waiting = mark if not _absorbed(atoms, mark, around) else None
            continue
        if waiting is not None and atom.prefix and _ADJACENT.fullmatch(around.text, waiting.end, mark.start):
            shared = _shared(waiting.codes, atom.codes)
            atom = replace(atom, start=waiting.start, codes=shared) if shared else atom
        waiting = None
        _add(atoms, _with_tail(atom, around), around)
    return atoms


def _atom(mark: Mark, low: int, following: Mark | None, around: Surroundings) -> Atom | None:
    if mark.kind is Kind.DUAL:
        return Atom(
            mark.start,
            mark.end,
            Decimal(2),
            mark.codes,
            mark.kind,
            Amount(Decimal(2), mark.start, mark.end, Form.SUM),
            False,
            mark.limits,
        )
    codes = around.preference.order(mark.codes)
    left = around.reader.before(mark.start, low, codes)
    right = (
        None
        if mark.kind is Kind.MINOR or (left and mark.kind is Kind.NAME)
        else around.reader.after(
            mark.end, mark.limits.end, codes, symbol=mark.kind is Kind.SYMBOL and not mark.written[-1:].isalpha()
        )
    )
    if left is None and right is None:
        left = _article(mark, low, around)
    chosen = _choose(left, right, mark, following, around)
    if chosen is None:
        return None
    prefix = chosen is right
    if not is_money(mark, chosen, prefix, around):
        return None
    if mark.money.factor != 1:
        chosen = chosen.scaled(Decimal(mark.money.factor))
    value = _minor(chosen.value, codes[0]) if mark.kind is Kind.MINOR else chosen.value
    atom = Atom(min(mark.start, chosen.start), max(mark.end, chosen.end), value, codes, mark.kind, chosen, prefix, mark.limits)
    return atom if prefix else _magnified(atom, around)


def _minor(value: Decimal, code: str) -> Decimal:
    return value.scaleb(-(DECIMALS.get(code, 2) or 2))


def _magnified(atom: Atom, around: Surroundings) -> Atom:
    """With a magnitude behind the currency: "75 USD million"."""
    found = _magnitude(around.lexicon.language).match(around.text, atom.end, atom.limits.end)
    if found is None or atom.amount.factor != 1:
        return atom
    factor = around.lexicon.magnitudes[key(found[1])]
    return replace(atom, end=found.end(), value=atom.value * factor, amount=atom.amount.scaled(factor))


def _article(mark: Mark, low: int, around: Surroundings) -> Amount | None:
    """One, where an article stands before the currency's name and nothing is named by both ("a dollar amount")."""
    if mark.kind is not Kind.NAME or not OPEN.match(around.text, mark.end, mark.limits.end):
        return None
    found = _articles(around.lexicon.language).search(around.text, max(low, mark.start - 8), mark.start)
    return Amount(Decimal(1), found.start(), found.end(1), worded=True) if found else None


def _choose(
    left: Amount | None, right: Amount | None, mark: Mark, following: Mark | None, around: Surroundings
) -> Amount | None:
    """The number that belongs to the mark: what touches it, what no other mark claims, or what looks more like money."""
    if left is None or right is None:
        return left or right
    touches_left, touches_right = left.end == mark.start, right.start == mark.end
    if touches_left != touches_right:
        return left if touches_left else right
    claimed = following is not None and _ADJACENT.fullmatch(around.text, right.end, following.start)
    if claimed or mark.kind is Kind.NAME or right.worded:
        return left
    return right if right.form > left.form else left


def _absorbed(atoms: list[Atom], mark: Mark, around: Surroundings) -> bool:
    """Adds a mark without a number to the amount that it repeats: "£94.50 GBP", "$4,000 US"."""
    if not atoms or not _ADJACENT.fullmatch(around.text, atoms[-1].end, mark.start):
        return False
    last = atoms[-1]
    shared = _shared(mark.codes, last.codes)
    same = around.text[last.start : last.end].endswith(around.text[mark.start : mark.end]) or mark.kind is Kind.MINOR
    if shared and not same:
        atoms[-1] = replace(last, end=mark.end, codes=shared)
    return bool(shared)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    narrow, wide = sorted((one, other), key=len)
    return tuple(code for code in narrow if code in wide)


def _with_tail(atom: Atom, around: Surroundings) -> Atom:
    """With cents named only by their place ("15 dollars 50.") and with "US" behind a dollar."""
    if atom.kind is Kind.MINOR or atom.value % 1 or atom.amount.factor != 1:
        return atom
    found = _cents(around.lexicon.language).match(around.text, atom.end, atom.limits.end)
    if found and _ENDS.match(around.text, found.end(), atom.limits.end):
        return replace(atom, end=found.end(), value=atom.value + _minor(Decimal(found["figures"]), atom.codes[0]))
    return _worded_cents(atom, around)


def _worded_cents(atom: Atom, around: Surroundings) -> Atom:
    joined = _joined(around.lexicon.language).match(around.text, atom.end, atom.limits.end)
    cents = around.reader.after(joined.end() - 1, atom.limits.end, atom.codes, symbol=False) if joined else None
    if (
        cents
        and cents.worded
        and cents.value < _HUNDRED
        and not cents.value % 1
        and _ENDS.match(around.text, cents.end, atom.limits.end)
    ):
        return replace(atom, end=cents.end, value=atom.value + _minor(cents.value, atom.codes[0]))
    return atom


def _add(atoms: list[Atom], atom: Atom, around: Surroundings) -> None:
    """Appends `atom`, or joins it to the last where it is that one's cents: "3 dollars and 50 cents"."""
    last = atoms[-1] if atoms else None
    text = around.text
    minor = (
        last and atom.kind is Kind.MINOR and last.kind is not Kind.MINOR and not last.value % 1 and atom.amount.value < _MINORS
    )
    if last and minor and _between(around.lexicon.language).fullmatch(text, last.end, atom.start):
        atoms[-1] = replace(last, end=atom.end, value=last.value + _minor(atom.amount.value, last.codes[0]))
        return
    if "USD" in atom.codes and (american := _US.match(text, atom.end, atom.limits.end)):
        atom = replace(atom, end=american.end(), codes=("USD",))
    atoms.append(atom)


@cache
def _articles(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({lexicon(language).words.article})[\s-]\Z")


@cache
def _magnitude(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s({alternatives(word for word in lexicon(language).magnitudes if len(word) > _LETTER)})(?!\w)")


@cache
def _cents(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\s(?:{lexicon(language).words.minor_join})\s?|\s?)(?P<figures>[0-9]{{2}})(?![0-9.,:%]*[0-9%])")


@cache
def _joined(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{lexicon(language).words.minor_join})\s")


@cache
def _between(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s?,?\s?(?:(?:{lexicon(language).words.minor_join})\s?)?")
