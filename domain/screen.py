"""Fits a digest onto one screen: what matters least is counted instead of told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.entries import Entry


class Section(StrEnum):
    """The parts of a digest, in the order they are shown."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    WAITING = "waiting"
    ATTENTION = "attention"
    MEETINGS = "meetings"
    HELD = "held"
    THEIRS = "theirs"
    INSIDE = "inside"
    ASKS = "asks"
    PRICES = "prices"
    LEADS = "leads"
    CLEARED = "cleared"
    TRUST = "trust"
    SOURCES = "sources"


#: Notes that are the line itself.
TOLD_WITHIN = ("no_end",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `number` is what a reply calls it; `entry` is the entry it is about, or None for a source.

    `text` stands in place of the entry's own sentence; `ask` marks a question ("was this it?") or a note ("no sign that it
    ended"). `settled` tells that the entry gives no more reason to worry; `agenda`, that its running order is shown.
    """

    entry: Entry | None
    number: int = 0
    text: str = ""
    quote: str = ""
    ask: str = ""
    settled: bool = False
    agenda: bool = False

    @property
    def height(self) -> int:
        """How many lines of text it takes."""
        return 1 + bool(self.quote) + (bool(self.ask) and self.ask not in TOLD_WITHIN) + self.agenda


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section with its lines; `more` counts those left out."""

    section: Section
    lines: tuple[Line, ...]
    more: int = 0

    @property
    def height(self) -> int:
        """How many lines of text it takes, with a blank one and its heading."""
        return 2 + sum(line.height for line in self.lines) + bool(self.more)

    def shorter(self) -> Chapter:
        """One line less, counted."""
        return replace(self, lines=self.lines[:-1], more=self.more + 1)


#: At most so many lines a section; the rest is counted.
LINES = {Section.OVERDUE: 7, Section.WAITING: 6, Section.MEETINGS: 6}
LINES_ELSEWHERE = 4
#: Where lines are saved, first to last; each section keeps one.
SPARED_FIRST = (
    Section.HELD,
    Section.CLEARED,
    Section.LEADS,
    Section.PRICES,
    Section.INSIDE,
    Section.THEIRS,
    Section.ASKS,
    Section.SOURCES,
    Section.MEETINGS,
    Section.ATTENTION,
    Section.DUE_SOON,
    Section.WAITING,
    Section.OVERDUE,
)


def fitted(chapters: Iterable[Chapter], room: int) -> tuple[Chapter, ...]:
    """The chapters in at most `room` lines, if one line of each fits, with their lines numbered from 1 through all of them."""
    found = {chapter.section: _limited(chapter) for chapter in chapters if chapter.lines}
    for section in SPARED_FIRST:
        while _height(found.values()) > room and section in found and len(found[section].lines) > 1:
            found[section] = found[section].shorter()
    if _height(found.values()) > room:
        found = {section: _without_quotes(chapter) for section, chapter in found.items()}
    return tuple(_numbered(found.values()))


def _limited(chapter: Chapter) -> Chapter:
    limit = LINES.get(chapter.section, LINES_ELSEWHERE)
    return replace(chapter, lines=chapter.lines[:limit], more=max(0, len(chapter.lines) - limit))


def _height(chapters: Iterable[Chapter]) -> int:
    return sum(chapter.height for chapter in chapters)


def _without_quotes(chapter: Chapter) -> Chapter:
    return replace(chapter, lines=tuple(replace(line, quote="") for line in chapter.lines))


def _numbered(chapters: Iterable[Chapter]) -> Iterable[Chapter]:
    number = 0
    for chapter in chapters:
        lines = []
        for line in chapter.lines:
            number += 1
            lines.append(replace(line, number=number))
        yield replace(chapter, lines=tuple(lines))
