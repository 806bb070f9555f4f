"""What the coordinator wanted forgotten stays so: reading a mailbox or a calendar again must not bring it back."""

from __future__ import annotations

import hashlib
from datetime import datetime

from domain.events import Event, EventSeen
from domain.people import Directory


def forgotten_setting(client: str) -> str:
    """The name of the ledger's setting that holds when a client was forgotten; the client's name cannot be read from it."""
    return f"forgotten:{hashlib.sha256(client.casefold().encode()).hexdigest()[:24]}"


def parties_of(event: Event, house: Directory) -> frozenset[str]:
    """The clients that an event speaks of: whose mail it is, or who is invited."""
    if event.client is not None:
        return frozenset({event.client})
    if not isinstance(event.payload, EventSeen):
        return frozenset()
    invited = {person.email for person in event.payload.event.attendees}
    return frozenset(filter(None, map(house.client_of, invited)))


def takes_place_at(event: Event) -> datetime:
    """When what an event speaks of was written, or is held."""
    return event.payload.event.starts_at if isinstance(event.payload, EventSeen) else event.at
