"""What the coordinator wanted forgotten stays so: reading a mailbox or a calendar again must not bring it back."""

from __future__ import annotations

import hashlib
from datetime import datetime

from domain.events import Event, EventSeen, InviteAnswered, Payload
from domain.people import Directory


def forgotten_setting(client: str) -> str:
    """The name of the ledger's setting that holds when a client was forgotten; the client's name cannot be read from it."""
    return f"forgotten:{hashlib.sha256(client.casefold().encode()).hexdigest()[:24]}"


def parties_of(event: Event, house: Directory) -> frozenset[str]:
    """The clients that an event speaks of: whose mail it is, who invites or is invited, or who answers."""
    if event.client is not None:
        return frozenset({event.client})
    return frozenset(filter(None, map(house.client_of, _people(event.payload))))


def _people(payload: Payload) -> frozenset[str]:
    """The addresses in a calendar event, or of who answers an invitation."""
    match payload:
        case EventSeen(event=seen):
            return frozenset(person.email for person in (seen.organizer, *seen.attendees) if person)
        case InviteAnswered(party=party):
            return frozenset({party})
    return frozenset()


def takes_place_at(event: Event) -> datetime:
    """When what an event speaks of was written, or is held."""
    return event.payload.event.starts_at if isinstance(event.payload, EventSeen) else event.at
