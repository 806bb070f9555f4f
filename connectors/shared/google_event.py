"""An event as Google Calendar tells it (JSON), written as iCalendar, so that one reader understands every calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from connectors.shared.vevent import EventsRead, read_events
from connectors.shared.zones import Zone

Item = dict[str, Any]

_BREAKS = re.compile(r"[\r\n\x00]+")
_RECURRENCE = re.compile(r"(?:RRULE|EXRULE|RDATE|EXDATE)[:;][^\r\n]{1,20000}")
_ANSWERS = {"needsAction": "NEEDS-ACTION", "declined": "DECLINED", "tentative": "TENTATIVE", "accepted": "ACCEPTED"}


def uid_of(item: Item) -> str:
    """The UID, which a series and its instances share."""
    return str(item.get("iCalUID") or f"{item.get('recurringEventId') or item.get('id', '')}@google.com")


def read_item(item: Item, source: str, zone: Zone) -> EventsRead:
    """The event, or the problem that kept it from being read. `zone` is the calendar's own."""
    lines = [
        "BEGIN:VCALENDAR",
        f"X-WR-TIMEZONE:{zone.name}",
        "BEGIN:VEVENT",
        *_lines(item, zone),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return read_events("\r\n".join(lines), source, zone.rules_of)


def cancelled_instance(item: Item, master: Item) -> Item:
    """What a series' cancelled instance was: Google tells of it only when it should have been."""
    kept = {key: value for key, value in master.items() if key not in {"recurrence", "end"}}
    meant_for = item.get("originalStartTime")
    return {
        **kept,
        "status": "cancelled",
        "start": meant_for,
        "originalStartTime": meant_for,
        "length": _length(master),
        "updated": item.get("updated") or master.get("updated", ""),
        "sequence": item.get("sequence") or master.get("sequence", 0),
    }


def _length(item: Item) -> int:
    """Seconds from start to end; 0 where there are none."""
    try:
        start, end = (datetime.fromisoformat(item[key]["dateTime"]) for key in ("start", "end"))
        return max(0, int((end - start).total_seconds()))
    except (KeyError, ValueError, TypeError):
        return 0


def _lines(item: Item, zone: Zone) -> Iterator[str]:
    yield f"UID:{_text(uid_of(item))}"
    yield from _times(item, zone)
    yield f"SEQUENCE:{_raw(item.get('sequence', 0))}"
    yield f"STATUS:{_raw(item.get('status', ''))}"
    for name, key in (("SUMMARY", "summary"), ("DESCRIPTION", "description"), ("LOCATION", "location")):
        yield f"{name}:{_text(item.get(key, ''))}"
    yield from (line for line in map(str, _many(item, "recurrence")) if _RECURRENCE.fullmatch(line))
    yield from (f"X-GOOGLE-CONFERENCE:{_raw(address)}" for address in _conference(item))
    yield from (_person("ORGANIZER", person) for person in (item.get("organizer"),) if isinstance(person, dict))
    yield from (_person("ATTENDEE", person) for person in _many(item, "attendees") if isinstance(person, dict))


def _times(item: Item, zone: Zone) -> Iterator[str]:
    if updated := re.sub(r"\.\d+|[-:]", "", _raw(item.get("updated", ""))):
        yield from (f"DTSTAMP:{updated}", f"LAST-MODIFIED:{updated}")
    for name, key in (("DTSTART", "start"), ("DTEND", "end"), ("RECURRENCE-ID", "originalStartTime")):
        if isinstance(item.get(key), dict):
            yield _timed(name, item[key], zone)
    if item.get("length"):
        yield f"DURATION:PT{item['length']}S"


def _timed(name: str, told: dict[str, str], zone: Zone) -> str:
    """A time on the wall clock of its zone: a series keeps to that clock when the offset changes."""
    from connectors.shared.zones import known_zone

    if "date" in told:
        return f"{name};VALUE=DATE:{_raw(told['date']).replace('-', '')}"
    own = known_zone(str(told.get("timeZone") or zone.name)) or Zone("UTC", UTC)
    try:
        at = datetime.fromisoformat(str(told.get("dateTime")))
        local = at.replace(tzinfo=own.rules_of) if at.tzinfo is None else at.astimezone(own.rules_of)
    except (ValueError, OverflowError):
        return f"{name}:{_raw(told.get('dateTime'))}"
    return f"{name}:{local:%Y%m%dT%H%M%SZ}" if own.name == "UTC" else f"{name};TZID={own.name}:{local:%Y%m%dT%H%M%S}"


def _conference(item: Item) -> Iterator[str]:
    """The addresses under which the video conference is joined, Google Meet's first."""
    if item.get("hangoutLink"):
        yield item["hangoutLink"]
    conference = _table(item, "conferenceData")
    yield from (entry["uri"] for entry in _many(conference, "entryPoints") if isinstance(entry, dict) and entry.get("uri"))
    solution = _table(_table(conference, "conferenceSolution"), "key")
    if solution.get("type") == "hangoutsMeet" and conference.get("conferenceId"):
        yield f"https://meet.google.com/{conference['conferenceId']}"


def _many(item: Item, key: str) -> list[Any]:
    found = item.get(key)
    return found if isinstance(found, list) else []


def _table(item: Item, key: str) -> Item:
    found = item.get(key)
    return found if isinstance(found, dict) else {}


def _person(name: str, told: dict[str, Any]) -> str:
    params = {
        "CN": _raw(told.get("displayName", "")).replace('"', "'"),
        "ROLE": "OPT-PARTICIPANT" if told.get("optional") else "REQ-PARTICIPANT",
        "PARTSTAT": _ANSWERS.get(str(told.get("responseStatus")), "NEEDS-ACTION"),
        "CUTYPE": "RESOURCE" if told.get("resource") else "INDIVIDUAL",
    }
    shown = "".join(f';{key}="{value}"' for key, value in params.items() if value)
    return f"{name}{shown}:mailto:{_raw(told.get('email', ''))}"


def _raw(value: object) -> str:
    """One line: nothing that was read may begin a line of its own."""
    return _BREAKS.sub(" ", str(value)).strip()


def _text(value: object) -> str:
    """A text as iCalendar writes it (RFC 5545 section 3.3.11)."""
    escaped = re.sub(r"([\\;,])", r"\\\1", str(value).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", ""))
    return escaped.replace("\n", "\\n")
