"""What happened, as append-only events: from these alone every entry is derived again, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.findings import Findings
from domain.meetings import CalendarEvent
from domain.messages import Attachment, Authentication, Automation, Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRead:
    """What remains of a message once it is read: who, when, what was found. Its body is not kept.

    `distrust` says why it is not believed: such a message changes nothing and is shown to the coordinator.
    """

    message: str
    direction: Direction
    sender: str
    sender_name: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    references: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    findings: Findings
    automation: Automation | None
    authentication: Authentication
    zone: str
    distrust: str = ""

    @property
    def mentions(self) -> tuple[str, ...]:
        """The message's own id and those it refers to."""
        return tuple(dict.fromkeys((self.message, *self.references)))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSeen:
    """A version of a calendar event, with the agenda read from its description."""

    event: CalendarEvent
    findings: Findings

    @property
    def mentions(self) -> tuple[str, ...]:
        """The event's UID."""
        return (self.event.uid,)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventGone:
    """A calendar event that its server no longer has."""

    uid: str

    @property
    def mentions(self) -> tuple[str, ...]:
        """The UID."""
        return (self.uid,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The coordinator's own word on an entry: `verb` is keep, move, withdraw, dismiss, reopen, start, tick, end.

    `value` is the new date or the number of the agenda point. `origin` is `command` or the Message-ID of the reply.
    """

    verb: str
    entry: str
    value: str
    origin: str
    words: str

    @property
    def mentions(self) -> tuple[str, ...]:
        """The entry, and the reply that decided."""
        return (self.entry,) if self.origin == "command" else (self.entry, self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What was said on a call, in the coordinator's words."""

    text: str
    findings: Findings

    @property
    def mentions(self) -> tuple[str, ...]:
        """Nothing: a note names no message."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceSeen:
    """When a conference really ran, from its record; `ended_at` is None while it runs."""

    meeting_code: str
    started_at: datetime
    ended_at: datetime | None

    @property
    def mentions(self) -> tuple[str, ...]:
        """The meeting code."""
        return (self.meeting_code,)


Payload = MessageRead | EventSeen | EventGone | Decided | Noted | ConferenceSeen


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened. `key` is unique and stable; `at` orders events (when a mail was written, not when it was read).

    `client` partitions events for settling: None for what concerns no client. `source` is where it was seen first.
    """

    key: str
    at: datetime
    client: str | None
    source: str
    payload: Payload

    @property
    def mentions(self) -> tuple[str, ...]:
        """The Message-IDs, calendar UIDs and entry ids that this event names: a mail's own and those it refers to."""
        return self.payload.mentions
