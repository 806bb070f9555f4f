"""The coordinator's own word, recorded like any other evidence: decisions on entries, notes of calls, meetings run."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from datetime import date, datetime, timedelta

from domain.entries import Entry
from domain.errors import BadInputError
from domain.events import Decided, Event, MessageRead, Noted
from domain.findings import Context
from domain.matching import folded
from domain.meetings import Meeting
from domain.messages import Address, Direction
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
    people = people_named(parts, text, now)
    clients = parts.house.clients_among(people)
    client = client_named(text, parts.house) or (clients[0] if len(clients) == 1 else None)
    ours = parts.house.organisation.calendar
    context = Context(
        written_at=now, zone=ours.zone, region=parts.house.organisation.country, direction=Direction.OUTGOING, calendar=ours
    )
    findings = parts.read(text, context)
    key = f"note:{hashlib.sha256(f'{now.isoformat()}|{text}'.encode()).hexdigest()[:16]}"
    event = Event(key=key, at=now, client=client, source="note", payload=Noted(text=text, findings=findings, people=people))
    return record(parts, (event,), now).entries


#: People are known by name from the mails of so many days.
KNOWN_FOR = timedelta(days=60)


def people_named(parts: Parts, text: str, now: datetime) -> tuple[Address, ...]:
    """Those whose first name a text names, in its order, each with the word used; nobody where two people share the name."""
    known: dict[str, set[str]] = defaultdict(set)
    for event in parts.ledger.events(kind=MessageRead, since=now - KNOWN_FOR):
        mail = event.payload
        if isinstance(mail, MessageRead) and mail.automation is None and not mail.distrust:
            known[folded(mail.sender_name).partition(" ")[0]].add(mail.sender)
            for email in (mail.sender, *mail.to, *mail.cc):
                known[folded(email.partition("@")[0].replace("_", " ")).partition(" ")[0]].add(email)
    named = ((word, known.get(word, ())) for word in dict.fromkeys(folded(text).split()))
    return tuple(Address(email, word) for word, emails in named if len(emails) == 1 for email in emails)
