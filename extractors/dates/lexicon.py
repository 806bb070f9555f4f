"""A language's words of time, compiled once: the scan that finds islands of them, and what each word is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from extractors.dates.grammar import Cascade
from extractors.dates.kinds import Kind
from extractors.dates.levels import levels_of
from extractors.dates.numbers import Number
from extractors.dates.values import Clock, Length, Part, Unit, Zone
from extractors.folding import fold_pattern, fold_word
from extractors.languages.base import DateWords, Language, NumberWords
from extractors.rules import Trigger, compile_triggers, one_word

#: Kinds that alone make no island worth reading.
_WEAK = frozenset(
    """A FEW HALF THE LAS OF ON IN AT FOR BY FROM TO UNTIL BETWEEN AND OR BUT WITHIN BEFORE AFTER SINCE NOTAFTER NOTBEFORE
    MORE LESS ABOUT MY PLUS THAT NEXT LAST THIS ALL START END MIDDLE EARLY LATE REST LATER THEREAFTER EARLIER WORDNUM TIME
    ONCE ISH CITY PAST OCLOCK WORKING AGO HENCE FISCAL EVERY PLACE MINUS
    WITH THESE OVER ANOTHER UNITS AMPM ZONE DURING AFTERHOUR TOHOUR ORD SECOND ENDING BEGINNING LATERTHAN ORLATER OREARLIER AFTERNEXT
    NOW AH DECADE NEAREST LABEL""".split()
)
#: Kinds of words that are read by what stands around them: capitals, numbers, and what they count.
_BY_NEIGHBOURS = frozenset({Kind.UNITS, Kind.AFTERNEXT, Kind.NUMBERED, Kind.ORD, Kind.WEAKMONTH, Kind.WEAKDAY})
_PUNCTUATION = {
    ",": Kind.COMMA,
    "-": Kind.DASH,
    "~": Kind.DASH,
    "/": Kind.SLASH,
    "(": Kind.OPEN,
    ")": Kind.CLOSE,
    ".": Kind.DOT,
    ":": Kind.COLON,
    "@": Kind.AT,
    "+": Kind.PLUS,
    "·": Kind.COMMA,
}
_ATOM = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_GAP = r"[ \t]*(?:\r?\n[ \t]*)?"
_NUMBER = r"(?:[0-9]+[a-z]{0,9}|\b[a-z]{1,9}[0-9]{1,4})"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word, or a phrase of so many atoms, is."""

    atoms: tuple[str, ...]
    kind: Kind
    value: Any


class Settled(NamedTuple):
    """A word or mark that is the same wherever it stands, unless a word of `opening` behind it makes it a phrase."""

    kind: Kind
    value: Any
    opening: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's words: by first atom, the longest phrase first; and the scan for islands of them."""

    entries: dict[str, tuple[Entry, ...]]
    settled: dict[str, Settled]
    islands: Trigger
    ordinal: re.Pattern[str]
    clitics: tuple[tuple[str, Kind | None], ...]
    uncounted: frozenset[str]
    units_first: bool
    cascade: Cascade
    past: re.Pattern[str]
    future: re.Pattern[str]


def punctuation(character: str) -> Kind:
    """The kind of a punctuation mark; BREAK for one that no expression goes across."""
    return _PUNCTUATION.get(character, Kind.BREAK)


_COMPILED: dict[int, tuple[Language, Lexicon]] = {}


def lexicon_of(language: Language, words: DateWords) -> Lexicon:
    """The language's words, compiled once for each language."""
    known = _COMPILED.get(id(language))
    if known is None or known[0] is not language:
        known = _COMPILED[id(language)] = (language, _compiled(language, words))
    return known[1]


def _compiled(language: Language, words: DateWords) -> Lexicon:
    entries: dict[str, list[Entry]] = {}
    strong: set[str] = set()
    weak: set[str] = set()
    for name, meanings in (*words.words.items(), *_numbers(language.numbers, words)):
        kind = Kind[name]
        for phrase, value in _meanings(meanings):
            folded = fold_word(phrase)
            atoms = tuple(_ATOM.findall(folded))
            entries.setdefault(atoms[0], []).append(Entry(atoms, kind, value_of(kind, value)))
            (weak if name in _WEAK else strong).add(folded)
    by_first = {first: tuple(sorted(found, key=lambda entry: -len(entry.atoms))) for first, found in entries.items()}
    return Lexicon(
        entries=by_first,
        settled={
            first: known
            for first in (*_PUNCTUATION, *by_first)
            if (known := _settled(first, by_first.get(first, ()))) is not None
        },
        islands=_islands(strong, weak, words, language.numbers),
        ordinal=re.compile(words.ordinal_suffix or r"(?!)"),
        clitics=tuple((clitic, Kind[kind] if kind else None) for clitic, kind in words.clitics),
        uncounted=_uncounted(entries, words),
        units_first=language.numbers.units_first,
        cascade=Cascade(levels_of(words), bare_days=words.bare_days),
        past=re.compile(fold_pattern(words.past_cues) or r"(?!)"),
        future=re.compile(fold_pattern(words.future_cues) or r"(?!)"),
    )


def _uncounted(entries: dict[str, list[Entry]], words: DateWords) -> frozenset[str]:
    """Words that a number before them does not count: those of dates, and those after which a bare number is still a time."""
    told = {first for first, found in entries.items() if any(entry.kind is not Kind.LABEL for entry in found)}
    return frozenset(told.union(fold_word(word) for word in words.followers))


def _settled(first: str, entries: tuple[Entry, ...]) -> Settled | None:
    """What `first` is where no phrase begins with it; None where that hangs on more than the next word."""
    opening = frozenset(entry.atoms[1] for entry in entries if len(entry.atoms) > 1)
    if not first[0].isalnum():
        return Settled(punctuation(first), None, opening)
    alone = next((entry for entry in entries if len(entry.atoms) == 1), None)
    if alone is None or alone.kind in _BY_NEIGHBOURS:
        return None
    return Settled(alone.kind, alone.value, opening)


def _numbers(numbers: NumberWords, words: DateWords) -> list[tuple[str, dict[str, Any]]]:
    """Number words in the form of a date section's tables, less those that have a kind of their own ("second", "half")."""
    own = {word for kind in ("SECOND", "HALF", "QUARTER", "UNIT") for word, _value in _meanings(words.words.get(kind, ()))}
    plain = {word: (value, False) for word, value in numbers.values.items() if word not in own}
    scales = {word: (value, True) for word, value in numbers.scales.items()}
    ordinals = {word: value for word, value in numbers.ordinals.items() if word not in own}
    return [("WORDNUM", plain), ("WORDNUM", scales), ("ORD", ordinals)]


def _meanings(meanings: Any) -> Any:  # noqa: ANN401 - a language file's table, either with values or without
    return meanings.items() if hasattr(meanings, "items") else ((word, None) for word in meanings)


def value_of(kind: Kind, value: Any) -> Any:  # noqa: ANN401 - what each kind holds
    """The typed value of what a language file says in plain words and numbers."""
    makers: dict[Kind, Callable[[Any], Any]] = {
        Kind.UNIT: Unit,
        Kind.UNITS: Unit,
        Kind.NUMBERED: Unit,
        Kind.SECOND: lambda _value: 2,
        Kind.DAYANDPART: lambda both: (both[0], Part(*both[1])),
        Kind.DUALOF: lambda unit: Length(((Unit(unit), 2),)),
        Kind.ORD: Number,
        Kind.DUAL: lambda unit: Length(((Unit(unit), 2),)),
        Kind.PART: lambda part: Part(*part),
        Kind.NIGHT: lambda part: Part(*part),
        Kind.PARTS: lambda part: Part(*part),
        Kind.MEAL: lambda part: Part(*part),
        Kind.LUNCHTIME: lambda part: Part(*part),
        Kind.NOON: lambda hour: Clock(hour, exact=True),
        Kind.ZONE: lambda zone: Zone(*zone),
        Kind.CITY: lambda zone: Zone(*zone),
    }
    return makers[kind](value) if kind in makers and value is not None else value


def _pairs(words: DateWords, numbers: NumberWords, clitics: str) -> str:
    """Two number words side by side ("three thirty"), or one beside "am" or "past", may be a time; one alone seldom is."""
    first = {*numbers.values, *numbers.ordinals, *_words_of(words, "HALF", "QUARTER", "HOURPART")}
    second = {
        *numbers.values,
        *numbers.scales,
        *_words_of(words, "AMPM", "OCLOCK", "PAST", "AFTERHOUR", "TOHOUR", "MINUS", "TO"),
    }
    named = [_alternatives({fold_word(word) for word in side}) for side in (first, second)]
    on, the, nth = (
        _alternatives({fold_word(word) for word in side})
        for side in (_words_of(words, "ON"), _words_of(words, "THE"), numbers.ordinals)
    )
    return f"{clitics}(?:{named[0]}){_GAP}-?{clitics}(?:{named[1]})|(?:{on}){_GAP}(?:{the}){_GAP}(?:{nth})"


def _words_of(words: DateWords, *kinds: str) -> set[str]:
    return {word for kind in kinds for word, _value in _meanings(words.words.get(kind, ()))}


def _islands(strong: set[str], weak: set[str], words: DateWords, numbers: NumberWords) -> Trigger:
    """Runs of a language's words, numbers and marks with at least one that may begin a date."""
    clitics = "".join(f"(?:{re.escape(clitic)})?" for clitic, _kind in words.clitics if not clitic.isascii())
    number = f"{_NUMBER}(?:{words.ordinal_suffix})?" if words.ordinal_suffix else _NUMBER
    strong_words = f"{clitics}(?:{_alternatives(strong)})|{clitics}{number}|{_pairs(words, numbers, clitics)}"
    weak_words = f"{clitics}(?:{_alternatives(weak)})"
    any_word = f"{strong_words}|{weak_words}|[-,./:()~@+·]"
    # re2's own borders are those of ASCII: where words are written on to each other, an island must not begin inside one
    border = r"(?:^|[^\pL\pN])" if clitics else ""
    return compile_triggers([f"{border}(?:(?:{weak_words}){_GAP}-?)*(?:{strong_words})(?:{_GAP}(?:{any_word}))*"])


def _alternatives(words: set[str]) -> str:
    spaced = (
        one_word(word).replace(r"\ ", r"\s+").replace(r"\.", r"\s?\.\s?") for word in sorted(words, key=len, reverse=True)
    )
    return "|".join(spaced) or "[^\\x00-\\x{10FFFF}]"
