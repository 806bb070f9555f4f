"""Invitations by mail (RFC 5546): what they say of meetings, and who may say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from domain.events import Event, EventSeen, InviteAnswered
from domain.meetings import CalendarEvent
from domain.messages import Message
from domain.people import Directory
from domain.ports import Ledger
from domain.problems import Problem
from workflow.ingestion import calendar_event, distrust
from workflow.parts import Reader

#: The iTIP methods that make, change or end an event, and those by which one party answers (RFC 5546).
SCHEDULING = ("", "REQUEST", "PUBLISH", "CANCEL")
ANSWERING = ("REPLY", "COUNTER", "DECLINECOUNTER")


def invitation_events(message: Message, house: Directory, read: Reader) -> tuple[Event, ...]:
    """What the calendar parts of a mail say, as events; nothing where its sender is not believed.

    A version counts where it comes from its organiser's own domain, an answer where somebody answers for themselves. Both are
    seen when their mail was written.
    """
    if distrust(message, house):
        return ()
    dated = (replace(invite, seen_at=message.written_at) for invite in message.invites)
    return tuple(event for invite in dated if (event := _invitation_event(message, invite, house, read)))


def _invitation_event(message: Message, invite: CalendarEvent, house: Directory, read: Reader) -> Event | None:
    if invite.method in SCHEDULING and invite.organizer_domain == message.sender.domain:
        event = calendar_event(invite, house, read)
        assert isinstance(event.payload, EventSeen)
        key = f"{event.key}:{message.key}"
        return replace(event, key=key, source=message.source, payload=replace(event.payload, mail=message.key))
    if invite.method in ANSWERING:
        return _answer_event(message, invite)
    return None


def _answer_event(message: Message, invite: CalendarEvent) -> Event | None:
    party = message.sender.email
    answer = next((person.answer.lower() for person in invite.attendees if person.email == party), "")
    if not answer and invite.method != "DECLINECOUNTER":
        return None
    payload = InviteAnswered(
        uid=invite.uid,
        method=invite.method,
        party=party,
        answer=answer,
        sequence=invite.sequence,
        stamped_at=invite.stamped_at,
        starts_at=invite.starts_at,
        ends_at=invite.ends_at,
        message=message.key,
        subject=message.subject,
        recurrence_id=invite.recurrence_id,
    )
    occurrence = invite.recurrence_id.isoformat() if invite.recurrence_id else ""
    key = f"answer:{invite.uid}:{occurrence}:{message.key}"
    return Event(key=key, at=invite.seen_at, client=None, source=message.source, payload=payload)


def refused(message: Message, house: Directory, ledger: Ledger) -> Iterator[Problem]:
    """What is shown where a mail would change a meeting that is somebody else's; colleagues may pass invitations on."""
    if house.is_ours(message.sender.email):
        return
    for uid in {
        invite.uid for invite in message.invites if invite.method in SCHEDULING and not _is_its_own(message, invite, ledger)
    }:
        where = f"{message.sender.email}: {message.subject}"
        what = "not believed: it would change a meeting that somebody else organises"
        yield Problem(f"invitation:{message.key}:{uid}", message.source, where, what, message.written_at)


def _is_its_own(message: Message, invite: CalendarEvent, ledger: Ledger) -> bool:
    """True where nothing is known of the meeting, or its organiser is of the sender's house."""
    known = [
        event.payload.event
        for event in ledger.events(thread=invite.uid, kind=EventSeen)
        if isinstance(event.payload, EventSeen)
    ]
    return not known or known[0].organizer_domain == message.sender.domain == invite.organizer_domain
