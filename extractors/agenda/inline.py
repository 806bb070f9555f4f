"""Agendas on one line: `Agenda: 1) scope 2) budget`, `Agenda: scope; budget; Q&A`, `Agenda: scope, budget and timeline`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extractors.agenda.items import Item, item_of
from extractors.agenda.words import either, placeholders
from extractors.folding import Folded, fold_word

_ENUMERATOR = re.compile(r"(?:(?<=^)|(?<=[\s,;.)]))[(\[]?(?:(\d{1,2})|([a-h]))[.)\]:](?!\d)\s?|(?:(?<=^)|(?<=\s))[•●·▪](?=\s)")
_MOST_WORDS = 12
_FEW_WORDS = 7


def inline_items(text: Folded, start: int, end: int) -> list[Item]:
    """The items on the rest of a heading's line, the folded `[start, end)`; [] where it is a sentence and no series."""
    line = text.text[start:end]
    parts = _enumerated(line) or _separated(line)
    items = [item_of(text, start + first, start + last) for first, last in parts]
    return [item for item in items if item.title and fold_word(item.title).strip("()[]. ") not in placeholders()]


def _enumerated(line: str) -> list[tuple[int, int]]:
    """The parts behind `1)`, `2)` … or bullets, where they count up from the beginning."""
    found = list(_ENUMERATOR.finditer(line))
    if len(found) < 2 or line[: found[0].start()].strip():  # noqa: PLR2004 (one is no series)
        return []
    numbers = [int(one[1]) for one in found if one[1]]
    if numbers != sorted(set(numbers)):
        return []
    ends = [one.start() for one in found[1:]] + [len(line)]
    return [_trimmed(line, one.end(), last) for one, last in zip(found, ends, strict=True)]


def _separated(line: str) -> list[tuple[int, int]]:
    """The parts between semicolons, slashes, bars, or commas with a closing `and`."""
    sentence = re.search(r"[.!?](?:\s|$)", line)
    line = line[: sentence.start()] if sentence else line
    for separator in (r"\s*;\s*", r"\s+[/|•]\s+", r"\s+-\s+"):
        parts = list(_parts(line, re.compile(separator)))
        if len(parts) > 1 and all(len(line[a:b].split()) <= _MOST_WORDS for a, b in parts):
            return parts
    parts = list(_parts(line, _series()))
    few = all(0 < len(line[a:b].split()) <= _FEW_WORDS for a, b in parts)
    return parts if few else []


def _parts(line: str, separator: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    at = 0
    for found in separator.finditer(line):
        if not _is_within_brackets(line, found.start()):
            yield _trimmed(line, at, found.start())
            at = found.end()
    yield _trimmed(line, at, len(line))


def _is_within_brackets(line: str, place: int) -> bool:
    before = line[:place]
    return before.count("(") > before.count(")")


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    part = line[start:end]
    start += len(part) - len(part.lstrip(" ,;"))
    return start, max(start, start + len(part.strip(" ,;")))


@cache
def _series() -> re.Pattern[str]:
    joins = either(lambda words: words.joins)
    return re.compile(rf"\s*,\s*(?:{joins}\s)?|\s+{joins}\s+(?=[^,]*$)|\s+و(?=[^\W\d_]{{3}}[^,]*$)")
