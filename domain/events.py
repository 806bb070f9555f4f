"""What happened, as append-only events: from these alone every entry is derived again, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.findings import Findings
from domain.meetings import CalendarEvent
from domain.messages import Address, Attachment, Authentication, Automation, Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRead:
    """What remains of a message once it is read: who, when, what was found. Its body is not kept.

    `distrust` says why it is not believed: such a message changes nothing and is shown to the coordinator. `named` is the
    client that the words of an internal mail name, for where its conversation tells none.
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
    named: str | None = None

    @property
    def mentions(self) -> tuple[str, ...]:
        """The message's own id and those it refers to."""
        return tuple(dict.fromkeys((self.message, *self.references)))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSeen:
    """A version of a calendar event, with the agenda read from its description; `mail` is the Message-ID it came by, if any."""

    event: CalendarEvent
    findings: Findings
    mail: str = ""

    @property
    def mentions(self) -> tuple[str, ...]:
        """The event's UID, and the mail that brought it."""
        return (self.event.uid, self.mail) if self.mail else (self.event.uid,)


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteAnswered:
    """What one party says to an invitation (RFC 5546): REPLY, COUNTER or DECLINECOUNTER; it moves nothing by itself.

    `answer` is the PARTSTAT in lower case; `starts_at`/`ends_at` are the time that a COUNTER proposes. `recurrence_id` names
    one occurrence of a series, None all of it. `sequence` is that of the version answered, `stamped_at` orders answers.
    """

    uid: str
    method: str
    party: str
    answer: str
    sequence: int
    stamped_at: datetime
    starts_at: datetime
    ends_at: datetime
    message: str
    subject: str
    recurrence_id: datetime | None = None

    @property
    def mentions(self) -> tuple[str, ...]:
        """The event's UID, and the mail that answered."""
        return (self.uid, self.message)


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
    """What was said on a call, in the coordinator's words. `people` are those it names, in order, each by the word used."""

    text: str
    findings: Findings
    people: tuple[Address, ...] = ()

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


Payload = MessageRead | EventSeen | InviteAnswered | EventGone | Decided | Noted | ConferenceSeen


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened. `key` is unique and stable; `at` orders events (when a mail was written, not when it was read).

    `client` partitions events for settling: None for what concerns no client. It is the one thing that may change later: an
    internal mail goes to the client of its conversation once that is read. `source` is where it was seen first.
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
