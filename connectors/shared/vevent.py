"""VCALENDAR text as calendar events (RFC 5545, RFC 5546), one bad event never hiding the others."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from connectors.shared.dates import NEVER
from connectors.shared.html import to_text
from connectors.shared.vcalendar import Line, VCalendar, cut, read_line
from connectors.shared.zones import Zone, Zones, known_zone, zones
from domain.meetings import Attendee, CalendarEvent
from domain.problems import Problem

_LONGEST_DESCRIPTION = 100_000
_MOST_ATTENDEES = 500
_LONGEST = timedelta(days=400)

_INSTANT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?")
_IS_TIME = re.compile(rf"{_INSTANT.pattern}(?:/[0-9A-Z+-]{{1,40}})?")
_TIME_OF_DAY = re.compile(r"(\d{8}T\d{4,6})Z?(?!\d)", re.IGNORECASE)
_DURATION = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?")
_MARKUP = re.compile(r"</?(?:br|p|ul|ol|li|div|span|b|strong|a|html-blob|table)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MEETING_CODES = (
    re.compile(r"meet\.google\.com/(?:lookup/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\b"),
    re.compile(r"\bzoom\.(?:us|com)/(?:j|w|my)/(\d{9,12})\b"),
    re.compile(r"teams\.(?:microsoft|live)\.com/l/meetup-join/([A-Za-z0-9%:_@.-]{10,200})"),
    re.compile(r"teams\.(?:microsoft|live)\.com/meet/([A-Za-z0-9]{8,40})"),
)
_TIMES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"})
_KEPT_AS_IS = frozenset({"RRULE", "DURATION", "SEQUENCE"})


@dataclass(frozen=True, slots=True)
class EventsRead:
    """The events of a calendar, in its order, and what could not be read."""

    events: tuple[CalendarEvent, ...]
    problems: tuple[Problem, ...]


class _OddEventError(ValueError):
    """Says in one sentence why an event cannot be read."""


def read_events(text: str, source: str, zone: tzinfo, arrived_at: datetime | None = None) -> EventsRead:
    """All versions of all events in the text. `zone` is for floating times where the calendar names none of its own."""
    calendar = cut(text)
    own = known_zone(calendar.zone) if calendar.zone else None
    reader = _Reader(
        calendar, source, zones(own or Zone(getattr(zone, "key", "UTC"), zone), calendar.zones), arrived_at or NEVER
    )
    events: list[CalendarEvent] = []
    problems: list[Problem] = []
    for block in calendar.events:
        try:
            events.append(reader.event(block))
        except (_OddEventError, ValueError, OverflowError, OSError) as error:
            problems.append(reader.problem(block, error))
    return EventsRead(tuple(events), tuple(problems))


@dataclass(frozen=True, slots=True)
class _Reader:
    calendar: VCalendar
    source: str
    zones: Zones
    arrived_at: datetime

    def problem(self, block: list[str], error: Exception) -> Problem:
        what = str(error) if isinstance(error, _OddEventError) else "The event holds a value that is no date or number."
        key = hashlib.sha256("\n".join(block).encode("utf-8", "replace")).hexdigest()
        where = next((line[:200] for line in block if line.upper().startswith(("SUMMARY", "UID"))), key)
        return Problem(f"{self.source}:{key}", self.source, where, what, self.arrived_at)

    def event(self, block: list[str]) -> CalendarEvent:
        found = _by_name(block)
        start = found.get("DTSTART")
        if not start:
            raise _OddEventError("The event has no start.")
        zone = self._zone(start[0])
        starts_at = self._instant(start[0])
        all_day = "T" not in start[0].raw.upper()
        stamped_at = self._stamp(found, "DTSTAMP", "LAST-MODIFIED", "CREATED")
        recurs = "RRULE" in found or "RDATE" in found
        exception = found.get("RECURRENCE-ID")
        return CalendarEvent(
            uid=_uid(found, block),
            source=self.source,
            sequence=_number(_text(found, "SEQUENCE")),
            stamped_at=stamped_at,
            seen_at=self._stamp(found, "LAST-MODIFIED", "DTSTAMP", "CREATED"),
            title=_text(found, "SUMMARY")[:1000],
            description=description(found),
            starts_at=starts_at,
            ends_at=self._end(found, starts_at, all_day=all_day),
            zone=self.zones.own.name if zone.rules else zone.name,
            recurrence_id=self._instant(exception[0]) if exception else None,
            all_day=all_day,
            recurs=recurs,
            method=self.calendar.method,
            cancelled=self.calendar.method == "CANCEL" or _text(found, "STATUS").upper() == "CANCELLED",
            organizer=next(iter(_people(found.get("ORGANIZER", []))), None),
            attendees=_people(found.get("ATTENDEE", [])),
            location=_text(found, "LOCATION")[:1000],
            meeting_code=_meeting_code(found),
            calendar=self._expandable(found) if recurs else "",
            this_and_future=exception is not None and exception[0].params.get("RANGE", "").upper() == "THISANDFUTURE",
        )

    def _zone(self, line: Line) -> Zone:
        if line.raw.strip().upper().endswith("Z"):
            return self.zones.of("UTC")
        return self.zones.of(line.params["TZID"]) if "TZID" in line.params else self.zones.own

    def _instant(self, line: Line) -> datetime:
        """An aware instant; a day begins at midnight of the calendar's own zone."""
        match = _INSTANT.fullmatch(line.raw.strip().upper())
        if match is None:
            raise _OddEventError(f"{line.name} is no time: {line.raw[:40]!r}.")
        numbers = [int(number or 0) for number in match.groups()[:6]]
        numbers[5] = min(numbers[5], 59)  # a leap second
        instant = datetime(*numbers, tzinfo=self._zone(line).rules_of)  # type: ignore[arg-type,misc]
        instant.astimezone(UTC)  # a year at the edge of the calendar fails here, not later
        # Rules that only this calendar knows have no name to keep: the instant is told in the calendar's own zone.
        return instant.astimezone(self.zones.own.rules_of) if self._zone(line).rules else instant

    def _stamp(self, found: dict[str, list[Line]], *names: str) -> datetime:
        for name in names:
            if name in found:
                try:
                    return self._instant(found[name][0])
                except ValueError:
                    continue
        return self.arrived_at

    def _end(self, found: dict[str, list[Line]], start: datetime, *, all_day: bool) -> datetime:
        """DTEND, else start + DURATION, else a day for a day and nothing for an instant; never before the start."""
        if "DTEND" in found:
            end = self._instant(found["DTEND"][0])
        elif "DURATION" in found:
            end = _after(start, _text(found, "DURATION"))
        else:
            end = start
        if all_day and end <= start:
            end = start + timedelta(days=1)
        if end - start > _LONGEST:
            raise _OddEventError("The event lasts more than a year.")
        return max(start, end)

    def _expandable(self, found: dict[str, list[Line]]) -> str:
        """The VCALENDAR with what expansion needs and nothing else: no description, each zone under a name that is known."""
        lines, rules = [], {}
        for line in (line for group in found.values() for line in group):
            if line.name in _TIMES and all(_IS_TIME.fullmatch(part) for part in line.raw.strip().upper().split(",")):
                zone = self._zone(line)
                rules[zone.name] = zone.rules
                lines.append(_timed(line, zone))
            elif line.name in _KEPT_AS_IS:
                lines.append(f"{line.name}:{line.raw.strip()}")
        head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Amana//EN"]
        events = ["BEGIN:VEVENT", f"UID:{_uid(found, [])}", *lines, "END:VEVENT", "END:VCALENDAR", ""]
        return "\r\n".join([*head, *(text.rstrip() for text in rules.values() if text), *events])


def _timed(line: Line, zone: Zone) -> str:
    kind = f";VALUE={line.params['VALUE']}" if "VALUE" in line.params else ""
    value = line.raw.strip()
    if "T" not in value.upper():
        return f"{line.name};VALUE=DATE:{value}"
    if zone.name == "UTC":
        return f"{line.name}{kind}:" + _TIME_OF_DAY.sub(r"\1Z", value)
    return f"{line.name}{kind};TZID={zone.name}:{value}"


def _by_name(block: list[str]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for text in block:
        line = read_line(text)
        if line:
            found.setdefault(line.name, []).append(line)
    return found


def _text(found: dict[str, list[Line]], name: str) -> str:
    lines = found.get(name)
    return _CONTROLS.sub("", lines[0].text).strip() if lines else ""


def _uid(found: dict[str, list[Line]], block: list[str]) -> str:
    """The UID; for an event without one, a digest of its lines, so that it stays itself."""
    return _text(found, "UID")[:500] or "sha256:" + hashlib.sha256("\n".join(block).encode("utf-8", "replace")).hexdigest()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004 - what fits a 32-bit word


def _after(start: datetime, text: str) -> datetime:
    """Days by the clock on the wall, hours by the clock that never stops (RFC 5545 section 3.3.6)."""
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None:
        raise _OddEventError(f"DURATION is no duration: {text[:40]!r}.")
    weeks, days, hours, minutes, seconds = (int(number or 0) for number in match.groups()[1:])
    if match[1] == "-":
        return start
    exact = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return ((start + timedelta(weeks=weeks, days=days)).astimezone(UTC) + exact).astimezone(start.tzinfo)


def description(found: dict[str, list[Line]]) -> str:
    """The description as plain text: HTML (Google's, or Outlook's X-ALT-DESC where it says more) is read."""
    plain = _text(found, "DESCRIPTION")[:_LONGEST_DESCRIPTION].replace("\r\n", "\n")
    if _MARKUP.search(plain):
        plain = to_text(re.sub(r"\n", "<br>", plain)).text
    rich = next((line for line in found.get("X-ALT-DESC", []) if "html" in line.params.get("FMTTYPE", "html").lower()), None)
    if rich is None:
        return plain
    shown = to_text(rich.text[: 2 * _LONGEST_DESCRIPTION]).text[:_LONGEST_DESCRIPTION]
    return shown if len(shown.split()) > len(plain.split()) else plain


def _people(lines: list[Line]) -> tuple[Attendee, ...]:
    """The people among attendees; rooms and projectors are none."""
    people = []
    for line in lines[:_MOST_ATTENDEES]:
        email = re.sub(r"^mailto:", "", line.params.get("EMAIL") or line.text.strip(), flags=re.IGNORECASE).strip().lower()
        is_thing = line.params.get("CUTYPE", "").upper() in {"ROOM", "RESOURCE"} or email.endswith(
            "resource.calendar.google.com"
        )
        if "@" in email and not is_thing:
            role, answer = line.params.get("ROLE", "REQ-PARTICIPANT"), line.params.get("PARTSTAT", "NEEDS-ACTION")
            people.append(
                Attendee(email[:320], _CONTROLS.sub("", line.params.get("CN", ""))[:200], role.upper(), answer.upper())
            )
    return tuple(people)


def _meeting_code(found: dict[str, list[Line]]) -> str:
    """The code of the video conference: Google Meet's, Zoom's or Teams'; empty where there is none."""
    names = (
        "X-GOOGLE-CONFERENCE",
        "CONFERENCE",
        "X-MICROSOFT-SKYPETEAMSMEETINGURL",
        "URL",
        "LOCATION",
        "DESCRIPTION",
        "X-ALT-DESC",
    )
    for name in names:
        for line in found.get(name, [])[:5]:
            for pattern in _MEETING_CODES:
                match = pattern.search(line.text[:_LONGEST_DESCRIPTION])
                if match:
                    return match[1]
    return ""
