"""The coordinator's own word, recorded like any other evidence: decisions on entries, notes of calls, meetings run."""

from __future__ import annotations

import hashlib
from datetime import date, datetime

from domain.entries import Entry
from domain.errors import BadInputError
from domain.events import Decided, Event, Noted
from domain.findings import Context
from domain.meetings import Meeting
from domain.messages import Direction
from domain.settling.decisions import fits
from workflow.ingestion import client_named
from workflow.parts import Parts
from workflow.recording import record


def decide(parts: Parts, verb: str, entry_id: str, value: str = "", *, origin: str = "command", words: str = "") -> Entry:
    """Record the coordinator's decision on an entry. Returns the entry as it is then.

    `value` is the new date in ISO 8601 for `move`, the number of the agenda point for `tick`. Raises BadInputError where there
    is no such entry, or where the verb or value does not fit it.
    """
    entry = found(parts, entry_id)
    _check(verb, value, entry)
    now = parts.clock()
    said = words or " ".join(filter(None, (verb, entry_id, value)))
    digest = hashlib.sha256(f"{origin}|{verb}|{entry.id}|{value}|{now.isoformat()}".encode()).hexdigest()[:16]
    payload = Decided(verb=verb, entry=entry.id, value=value, origin=origin, words=said)
    client = None if isinstance(entry, Meeting) else entry.client
    record(parts, (Event(key=f"decided:{digest}", at=now, client=client, source=origin, payload=payload),), now)
    return found(parts, entry.id)


def found(parts: Parts, key: str) -> Entry:
    """The entry of that id, or the meeting of that UID. Raises BadInputError where there is none."""
    entry = parts.ledger.entry(key)
    if entry is None:
        entry = next((meeting for meeting in parts.ledger.entries(Meeting) if meeting.uid == key), None)
    if entry is None:
        raise BadInputError(f"There is no entry {key}.", "`amana promises`, `prices`, `requests` and `meetings` list the ids.")
    return entry


def _check(verb: str, value: str, entry: Entry) -> None:
    if not fits(verb, entry):
        raise BadInputError(
            f"`{verb}` does not go with {entry.id}.",
            "`start`, `tick` and `end` are for meetings, `move` is for promises, the rest for promises, prices and requests.",
        )
    if verb == "move":
        try:
            datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
        except ValueError:
            raise BadInputError(f"“{value}” is no date.", "Say it as 2026-03-05 or 2026-03-05T15:00+04:00.") from None
    points = len(entry.agenda) if isinstance(entry, Meeting) else 0
    if verb == "tick" and not (value.isdigit() and 0 < int(value) <= points):
        raise BadInputError(f"There is no agenda point {value}.", f"The agenda has {points} points, counted from 1.")


def note(parts: Parts, text: str) -> tuple[Entry, ...]:
    """Record what was said on a call. Returns the entries it opened; none where no promise could be read in it."""
    now = parts.clock()
    client = client_named(text, parts.house)
    ours = parts.house.organisation.calendar
    context = Context(
        written_at=now, zone=ours.zone, region=parts.house.organisation.country, direction=Direction.OUTGOING, calendar=ours
    )
    findings = parts.read(text, context)
    key = f"note:{hashlib.sha256(f'{now.isoformat()}|{text}'.encode()).hexdigest()[:16]}"
    event = Event(key=key, at=now, client=client, source="note", payload=Noted(text=text, findings=findings))
    return record(parts, (event,), now).entries
