"""A fetched message or calendar event becomes an event of the ledger: whose it is, and what its words say."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.events import Event, EventGone, EventSeen, MessageRead
from domain.findings import Context, Findings
from domain.matching import folded
from domain.meetings import CalendarEvent
from domain.messages import Authentication, Direction, Message
from domain.people import Directory, Party
from workflow.parts import Reader

NOTHING = Findings(language="en", own_text=())


def message_event(message: Message, house: Directory, read: Reader, *, commands: bool = False) -> Event:
    """The message as an event; automatic mails keep their headers only. An internal one has the client that it names.

    `commands` tells that it is the coordinator's reply to a mail of ours.
    """
    direction = house.direction(message)
    client = _client(message, house, direction)
    context = replace(_context(message, house, direction), commands=commands)
    by_hand = message.automation is None
    return Event(
        key=f"message:{message.key}",
        at=message.written_at,
        client=client,
        source=message.source,
        payload=MessageRead(
            message=message.key,
            direction=direction,
            sender=message.sender.email,
            sender_name=message.sender.name,
            to=tuple(address.email for address in message.to),
            cc=tuple(address.email for address in message.cc),
            subject=message.subject,
            references=message.references,
            attachments=message.attachments,
            findings=read(message.text, context, message.quoted, message.subject) if by_hand else NOTHING,
            automation=message.automation,
            authentication=message.authentication,
            zone=context.zone or "UTC",
            distrust=distrust(message, house),
            named=client if direction is Direction.INTERNAL else None,
        ),
    )


def _context(message: Message, house: Directory, direction: Direction) -> Context:
    """What a mail's text cannot say of itself: its author's working time and habits."""
    author = house.party(house.client_of(message.sender.email)) if direction is Direction.INCOMING else house.organisation
    return Context(
        written_at=message.written_at,
        zone=_zone(message.written_at, author, house),
        region=author.country,
        direction=direction,
        currency=author.currency or house.organisation.currency,
        calendar=author.calendar,
        sender=message.sender.name,
    )


def distrust(message: Message, house: Directory) -> str:
    """Why a message is not believed: its sender fails the receiving server's checks, or imitates somebody we know."""
    if message.authentication is Authentication.FAILED:
        return "the receiving server could not verify its sender"
    imitated = house.imitated_by(message.sender.email)
    return f"its sender's domain imitates {imitated}" if imitated else ""


def without_findings(event: Event) -> Event:
    """The message with nothing found in it: it speaks to the daemon, not to people."""
    assert isinstance(event.payload, MessageRead)
    return replace(event, payload=replace(event.payload, findings=NOTHING))


def _zone(written_at: datetime, author: Party, house: Directory) -> str | None:
    """The author's zone by name, where its offset is the one that the mail was written with."""
    for name in (author.calendar.zone, house.coordinator.zone):
        if written_at.astimezone(ZoneInfo(name)).utcoffset() == written_at.utcoffset():
            return name
    return None


def _client(message: Message, house: Directory, direction: Direction) -> str | None:
    if message.automation is not None:
        return None
    if direction is Direction.OUTGOING:
        return house.clients_among(message.recipients)[0]
    if direction is Direction.INCOMING:
        return house.client_of(message.sender.email)
    return client_named(f"{message.subject} {message.text[:NAMED_WITHIN]}", house)


def client_named(text: str, house: Directory) -> str | None:
    """The one configured client that a text names: by its whole name, or its first word; None where several are named."""
    words = f" {folded(text)} "
    named = [client.name for client in house.clients if any(f" {name} " in words for name in _names(client))]
    return named[0] if len(named) == 1 else None


NAMED_WITHIN = 4000
SHORTEST_NAME = 3


def _names(client: Party) -> Iterable[str]:
    whole = folded(client.name)
    first = whole.partition(" ")[0]
    return (whole, first) if len(first) >= SHORTEST_NAME else (whole,)


def calendar_event(event: CalendarEvent, house: Directory, read: Reader) -> Event:
    """A version of a calendar event as an event of the ledger, with the agenda of its description read."""
    context = Context(
        written_at=event.seen_at,
        zone=event.zone,
        region=house.organisation.country,
        calendar=house.organisation.calendar,
        invitation=True,
    )
    findings = read(event.description, context, (), f"Agenda: {event.title}") if event.description.strip() else NOTHING
    kept = Findings(language=findings.language, own_text=(), agenda=findings.agenda)
    return Event(
        key=_event_key(event), at=event.seen_at, client=None, source=event.source, payload=EventSeen(event=event, findings=kept)
    )


def _event_key(event: CalendarEvent) -> str:
    """Stable for the same version: uid, occurrence, sequence and what it says."""
    said = "\x1f".join(
        (
            event.title,
            event.description,
            event.starts_at.isoformat(),
            event.ends_at.isoformat(),
            str(event.cancelled),
            event.calendar,
            *(person.email for person in event.attendees),
        )
    )
    occurrence = event.recurrence_id.isoformat() if event.recurrence_id else ""
    digest = hashlib.sha256(said.encode(errors="surrogatepass")).hexdigest()[:16]
    return f"event:{event.uid}:{occurrence}:{event.sequence}:{digest}"


def gone_event(uid: str, source: str, now: datetime) -> Event:
    """The end of a calendar event that its server no longer has."""
    return Event(key=f"gone:{uid}:{now.isoformat()}", at=now, client=None, source=source, payload=EventGone(uid=uid))
