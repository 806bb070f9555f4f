"""A VCALENDAR cut into its events and zones, line by line (RFC 5545 section 3.1): linear, bounded, and deaf to nonsense."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

_LONGEST_CALENDAR = 30_000_000
_LONGEST_LINE = 200_000
_MOST_EVENTS = 20_000
_MOST_LINES = 15_000
_MOST_ZONES = 100

_FOLD = re.compile(r"\r?\n[ \t]")
_BREAK = re.compile(r"\r\n|\n|\r")
#: Long and of no concern to a reader of agendas.
_PASSED_OVER = ("ATTACH", "X-APPLE-STRUCTURED-", "X-MOZ-", "X-MS-OLK-", "CATEGORIES", "COMMENT")


class Line(NamedTuple):
    """One content line: `values` of its parameters by upper-case name; `raw` is its value as written, `text` unescaped."""

    name: str
    params: dict[str, str]
    raw: str
    text: str


@dataclass(slots=True)
class VCalendar:
    """The content lines of a calendar's events and zones; `zone` is the calendar's own (X-WR-TIMEZONE)."""

    method: str = ""
    zone: str = ""
    events: list[list[str]] = field(default_factory=list)
    zones: list[list[str]] = field(default_factory=list)
    truncated: bool = False


def cut(text: str) -> VCalendar:
    """The calendar's parts, several VCALENDARs in one text taken together; alarms and sub-components are dropped."""
    calendar = VCalendar(truncated=len(text) > _LONGEST_CALENDAR)
    block: list[str] | None = None
    inside = ""
    depth = 0
    for line in _BREAK.split(_FOLD.sub("", text[:_LONGEST_CALENDAR].lstrip("\ufeff"))):
        head = line[:30].upper().strip()
        if head in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"}:
            block, inside, depth = [], head[6:], 0
        elif block is None:
            _note(calendar, line)
        elif head == f"END:{inside}":
            _keep(calendar, inside, block)
            block = None
        else:
            depth += head.startswith("BEGIN:") - head.startswith("END:")
            _collect(block, line, head, nested=inside == "VEVENT" and (depth > 0 or head.startswith("END:")))
    return calendar


def _note(calendar: VCalendar, line: str) -> None:
    name, _, value = line[:300].partition(":")
    if name.upper() == "METHOD":
        calendar.method = value.strip().upper()[:20]
    elif name.upper() == "X-WR-TIMEZONE":
        calendar.zone = value.strip()


def _keep(calendar: VCalendar, inside: str, block: list[str]) -> None:
    blocks, most = (calendar.events, _MOST_EVENTS) if inside == "VEVENT" else (calendar.zones, _MOST_ZONES)
    if len(blocks) < most:
        blocks.append(block)
    else:
        calendar.truncated = True


def _collect(block: list[str], line: str, head: str, *, nested: bool) -> None:
    if nested or not line.strip() or len(block) >= _MOST_LINES or head.startswith(_PASSED_OVER):
        return
    block.append(line[:_LONGEST_LINE])


def read_line(line: str) -> Line | None:
    """The line's name, parameters and value; None where it is no content line."""
    from icalendar.parser import Contentline

    try:
        content = Contentline(line)  # type: ignore[no-untyped-call]
        name, params, text = content.parts()
        raw = content[content.value_separator_index() + 1 :]
    except (ValueError, IndexError, TypeError, AttributeError):
        return None
    values = {str(key).upper(): str(value[0] if isinstance(value, list) and value else value) for key, value in params.items()}
    return Line(name.upper(), values, str(raw), str(text))
