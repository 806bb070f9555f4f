"""A mail message as the rest of Amana sees it: decoded, dated, and with its own words apart from its markup."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.evidence import Span
from domain.meetings import CalendarEvent


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox (RFC 5322 section 3.4): `email` is lower case; `name` is the decoded display name or empty."""

    email: str
    name: str = ""

    @property
    def domain(self) -> str:
        """The part behind the last `@`, lower case; empty where there is none."""
        return self.email.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attached file, by name only; its content is never kept."""

    filename: str
    content_type: str
    size: int


class Direction(StrEnum):
    """Which way a message goes, seen from the coordinator's organisation. It comes from addresses, not folders."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"
    INTERNAL = "internal"


class Authentication(StrEnum):
    """The receiving server's verdict on the sender (RFC 8601); ABSENT where the server gave none."""

    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"


class Automation(StrEnum):
    """Why nobody wrote this message by hand (RFC 3834, RFC 2919); such messages make no entries."""

    BULK = "bulk"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    MAILING_LIST = "mailing_list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One mail.

    `key` identifies it in the ledger: its Message-ID without angle brackets, or `sha256:…` of its raw bytes where it has
    none. `written_at` is aware and keeps the author's own offset; where the Date header is missing or absurd it is the last
    `Received`, and `date_doubtful` is true. `text` is plain text (NFC is not applied: spans index it as decoded), lines ended
    by a line feed, table cells parted by tabs. `quoted` are spans which the HTML itself marks as quoted. `references` are the
    Message-IDs of In-Reply-To and References, oldest first.
    """

    key: str
    source: str
    folder: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    written_at: datetime
    subject: str
    text: str
    date_doubtful: bool = False
    reply_to: tuple[Address, ...] = ()
    references: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    quoted: tuple[Span, ...] = ()
    invites: tuple[CalendarEvent, ...] = field(default=())
    automation: Automation | None = None
    authentication: Authentication = Authentication.ABSENT
    size: int = 0

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To, then Cc, in header order."""
        return self.to + self.cc
