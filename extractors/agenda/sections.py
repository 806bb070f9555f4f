"""Where in a text an agenda stands: under a heading, on one line with it, or as a list with minutes or clock times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import islice, zip_longest

from extractors.agenda.clocks import clock_in
from extractors.agenda.durations import durations
from extractors.agenda.rows import Mark, Row
from extractors.agenda.words import either, either_pattern, heading, meeting_word
from extractors.rules import Trigger, compile_triggers
from extractors.words import GAP

_LONGEST_HEADING = 140
_MOST_HEADINGS = 24
_MOST_ROWS = 400
_HEADING_WORDS = 9
_PLAIN_WORDS = 14
_LOOSE_ROWS = 3
_LABEL_WORDS = 6
_LEAD_WORDS = 3
_DAY = re.compile(
    r"\d|day|tag|mittwoch|jour|di\b|día|lunes|martes|jueves|viernes|sábado|domingo|يوم|الا|morning|noon|session|part"
)
_ANY_GAP = r"[\s\x0b\x1c-\x1f\x{85}\pZ-]{1,3}"  # re2 takes only ASCII for white space
_EMPHASIS = dict.fromkeys(map(ord, "*_~"))
_WRAPPERS = "*_~# \t•-=[]<>"


class Strength(Enum):
    """How sure it is that items follow."""

    EXACT = "exact"  # nothing but the name of an agenda
    TITLE = "title"  # "Agenda for the kick-off on Sunday"
    WEAK = "weak"  # "Topics to discuss:"


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that announces an agenda; `inline` is the folded index from which items follow on the same line."""

    place: int
    strength: Strength
    inline: int | None = None


def headings(rows: Sequence[Row]) -> list[Heading]:
    """The headings of agendas among the rows; those that name one exactly rule out those that only mention one."""
    if next(iter(_named().finditer("\n".join(row.text for row in rows).encode())), None) is None:
        return []
    every = (one for place in range(len(rows)) if (one := heading_at(rows, place)) is not None)
    found = list(islice(every, _MOST_HEADINGS))
    best = {one.strength for one in found}
    if Strength.EXACT in best:
        return [one for one in found if one.strength is Strength.EXACT]
    return [one for one in found if one.strength is Strength.TITLE] or found


def heading_at(rows: Sequence[Row], place: int) -> Heading | None:
    """The heading that the row is, if any."""
    row = rows[place]
    if row.mark is Mark.CELLS:
        return None
    line = row.text.strip(_WRAPPERS)
    found = heading().search(line, 0, _LONGEST_HEADING)
    strong = _strong(rows, place, line, found) if found is not None and not is_ending(row) else None
    if strong is None and _weak().search(line) and not is_ending(row) and _announces(rows, place):
        return Heading(place, Strength.WEAK)
    return strong or _weak_inline(row, place)


def _weak_inline(row: Row, place: int) -> Heading | None:
    """`Topics: 1) budget 20 min 2) timeline`: a weak heading with counted items on its own line."""
    found = _weak_lead().match(row.text)
    return Heading(place, Strength.WEAK, row.start + found.end()) if found is not None else None


def _strong(rows: Sequence[Row], place: int, line: str, found: re.Match[str]) -> Heading | None:
    row = rows[place]
    before, after = line[: found.start()].strip(_WRAPPERS), line[found.end() :]
    inline = _inline_start(row, found, before)
    if inline is not None:
        return Heading(place, Strength.TITLE if row.mark is Mark.HEADING else Strength.EXACT, inline)
    bare = after.strip(_WRAPPERS + ":.")
    if not before and not bare:
        return Heading(place, Strength.EXACT)
    if row.is_listed or line.endswith("?") or len(line) > _LONGEST_HEADING:
        return None
    short = len(line.split()) <= _HEADING_WORDS and not line.endswith((".", "!"))
    if row.mark is Mark.HEADING or line.endswith(":") or (short and (not before or not bare) and _list_follows(rows, place)):
        exact = not bare and len(before.split()) <= 2  # noqa: PLR2004 ("proposed meeting agenda")
        return Heading(place, Strength.EXACT if exact else Strength.TITLE)
    if _announcing().search(line) and _list_follows(rows, place):
        return Heading(place, Strength.TITLE)
    return None


def _inline_start(row: Row, found: re.Match[str], before: str) -> int | None:
    """Where items begin on the heading's own line: `Agenda: 1) scope 2) budget`."""
    base = row.text.find(found[0])
    after = row.text[base + len(found[0]) :]
    lead = re.split(r"[.!?:](?:\s|$)", before)[-1].split()
    fits = len(lead) <= _LEAD_WORDS or (len(lead) <= _HEADING_WORDS and _announcing().search(before) is not None)
    opened = _INLINE.match(after) if fits else None
    if opened is None or not after[opened.end() :].strip(_WRAPPERS + ":."):
        return None
    return row.start + base + len(found[0]) + opened.end()


_INLINE = re.compile(
    r"[*_~]{0,2}(?: (?:items?|points?|is|are|for|of|will|includes?|من|ل|du|de|pour|für|del?|para) ?[^:.\n]{0,70})?"
    r"[*_~]{0,2} ?(?::|-(?= )|=)[*_~]{0,2} *"
)


def _announces(rows: Sequence[Row], place: int) -> bool:
    """A weak heading needs a list, and minutes in it or a meeting around."""
    row = rows[place]
    line = row.text.rstrip(_WRAPPERS)
    if not (row.mark is Mark.HEADING or line.endswith(":") or len(line.split()) <= 4) or not _list_follows(rows, place):  # noqa: PLR2004
        return False
    around = [rows[at].text for at in range(max(0, place - _LOOSE_ROWS), place + 1)]
    timed = sum(is_timed(other) for other in rows[place + 1 : place + 6])
    return timed > 1 or any(meeting_word().search(text) for text in around)


def _list_follows(rows: Sequence[Row], place: int) -> bool:
    following = rows[place + 1 : place + 3]
    if (
        len(following) > 1
        and following[0].mark is Mark.PLAIN
        and following[0].text.endswith(":")
        and not is_ending(following[0])
    ):
        following = following[1:]
    return len(following) > 0 and (following[0].is_listed or following[0].mark is Mark.CELLS or is_timed(following[0]))


def is_timed(row: Row) -> bool:
    """True where the row has minutes, a clock range, or begins with a time."""
    line = row.text[:400]
    return any(map(str.isdigit, line)) and (clock_in(line) is not None or bool(durations(line, sure=True)))


def without_emphasis(line: str) -> str:
    """The line without Markdown's asterisks, underscores and tildes."""
    return line.translate(_EMPHASIS) if "*" in line or "_" in line or "~" in line else line


def is_ending(row: Row) -> bool:
    """True for a heading behind which no agenda item stands: attendees, actions, notes, dial-in."""
    line = without_emphasis(row.text).strip(_WRAPPERS)
    if row.mark in {Mark.NUMBER, Mark.LETTER, Mark.CELLS} or len(line) > _LONGEST_HEADING:
        return False
    found = _ending().match(line)
    if found is None:
        return False
    rest = line[found.end() :].strip(_WRAPPERS)
    if row.mark is Mark.BULLET:
        return rest == ":"
    return rest[:1] == ":" or (not rest and (row.gap or row.mark is Mark.HEADING))


def is_boilerplate(row: Row) -> bool:
    """True for what a conference system writes, and for the when and where of an invitation."""
    line = without_emphasis(row.text).strip(_WRAPPERS)
    return _boilerplate().match(line) is not None or not any(char.isalpha() for char in line)


def block(rows: Sequence[Row], opened: Heading) -> list[Row]:
    """The rows under the heading that may be items, each with its continuation lines behind it."""
    found: list[Row] = []
    loose = 0
    for row, following in _until_heading(rows, opened.place + 1, rows[opened.place]):
        role = _role(found, row, following)
        loose += role is _Role.LOOSE
        if role is _Role.END or loose > _LOOSE_ROWS:
            break
        if role is _Role.ITEM:
            found.append(row)
    return found


class _Role(Enum):
    """What a row is under an agenda's heading."""

    ITEM = "item"
    LOOSE = "loose"  # words between the heading and the first item
    ASIDE = "aside"  # when, where, who; a label over further items
    END = "end"


def _role(found: Sequence[Row], row: Row, following: Row | None) -> _Role:
    if is_ending(row):
        told = ":" in row.text and row.text.rstrip(_WRAPPERS)[-1:] != ":"
        return _Role.ASIDE if told and not found else _Role.END
    if is_boilerplate(row):
        return _Role.END if found and row.mark is Mark.PLAIN else _Role.ASIDE
    if _belongs(found, row):
        return _Role.ITEM
    if not found:
        return _Role.LOOSE
    return _Role.ASIDE if _is_day_label(row, following) else _Role.END


def _belongs(found: Sequence[Row], row: Row) -> bool:
    """True for a row of its own right, and for one that the rows before it make an item or go on with."""
    if row.mark is not Mark.PLAIN or is_timed(row):
        return True
    return _goes_on(found, row) if found else _is_plain_item(row)


def _until_heading(rows: Sequence[Row], place: int, head: Row) -> Iterator[tuple[Row, Row | None]]:
    """The rows before the next heading of the same rank, each with the row behind it."""
    for row, following in zip_longest(rows[place : place + _MOST_ROWS], rows[place + 1 : place + _MOST_ROWS]):
        if row.mark is Mark.HEADING and (head.mark is not Mark.HEADING or row.depth <= head.depth):
            return
        yield row, following


def _is_day_label(row: Row, following: Row | None) -> bool:
    """`On Monday`, over the second list of an agenda."""
    short = len(row.text.split()) <= _LABEL_WORDS and not row.text.endswith((".", "!", "?"))
    return short and following is not None and following.is_listed and _DAY.search(row.text) is not None


def _goes_on(found: Sequence[Row], row: Row) -> bool:
    """True for a row without a marker that belongs to the list: a wrapped line, or a label over further items."""
    last = found[-1]
    if last.mark is Mark.PLAIN and not is_timed(last):
        return not row.gap and _is_plain_item(row)
    return not row.gap or row.indent > last.indent or (row.text.endswith(":") and len(row.text.split()) <= _HEADING_WORDS)


def _is_plain_item(row: Row) -> bool:
    words = row.text.split()
    return len(words) <= _PLAIN_WORDS and not row.text.endswith((".", "!", ":", ","))


def is_vague(title: str) -> bool:
    """True where a duration says how fast something is, not how long it is talked about."""
    return _vague().search(title.lower()) is not None


@cache
def _named() -> Trigger:
    """Finds text that may hold a heading's words, so that the rest need not be looked at line by line."""
    names = (either(lambda words: words.headings), either(lambda words: words.weak_headings))
    return compile_triggers(name.replace(GAP, _ANY_GAP) for name in names)


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either_pattern(lambda words: words.vague)}")


@cache
def _weak() -> re.Pattern[str]:
    name = either(lambda words: words.weak_headings)
    lead = "(?:(?:the|our|main|key|proposed|les|die|los|these|here are the|today's) )?"
    return re.compile(rf"^{lead}{name}(?!\w)[^.?!]{{0,60}}:?$|(?<!\w){name}(?!\w)[^.?!:]{{0,60}}:$")


@cache
def _weak_lead() -> re.Pattern[str]:
    name = either(lambda words: words.weak_headings)
    return re.compile(
        rf"[*_~]{{0,2}}(?:(?:the|our|main|key|proposed) )?{name}(?!\w)[^.?!:]{{0,40}}:[*_~]{{0,2}} ?(?=[(\[]?(?:1|a)[.)\]])"
    )


@cache
def _announcing() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(lambda words: words.announcing)}(?!\w)")


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(rf"{either(lambda words: words.endings)}(?!\w)")


@cache
def _boilerplate() -> re.Pattern[str]:
    return re.compile(either_pattern(lambda words: words.boilerplate))
