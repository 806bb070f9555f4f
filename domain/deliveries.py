"""Mails to the coordinator, from being queued to being sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One mail to the coordinator, saved before it is sent.

    `key` is stable for what it tells (alert id, digest day), `message_id` is derived from it, so that sending twice is seen
    as one mail. `try_at` is when to try (again); `sent_at` and `failed_at` end it. `numbers` are the entry ids behind the
    numbers 1, 2, 3… in its text, for replies. `token` proves a reply where the provider gives no Authentication-Results.
    """

    key: str
    message_id: str
    kind: str
    to: str
    subject: str
    text: str
    html: str
    written_at: datetime
    try_at: datetime | None
    language: str = "en"
    attempts: int = 0
    sent_at: datetime | None = None
    failed_at: datetime | None = None
    error: str | None = None
    numbers: tuple[str, ...] = ()
    alerts: tuple[str, ...] = ()
    in_reply_to: str | None = None

    @property
    def pending_from(self) -> datetime | None:
        """When it is to be tried; None once it is sent, given up, or held."""
        return None if self.sent_at or self.failed_at else self.try_at
