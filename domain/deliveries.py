"""Mails to the coordinator, from being queued to being sent."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One mail to the coordinator, saved before it is sent.

    `key` is stable for what it tells (alert id, digest day); `message_id` is derived from it (`own_message_id`), so that
    sending twice is seen as one mail. `try_at` is when to try (again); `sent_at` and `failed_at` end it. `numbers` are the
    entry ids behind the numbers 1, 2, 3… in its text, for replies.
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


_OWN = re.compile(r"([a-z]{1,20})\.([\w-]{1,64})\.[0-9a-f]{16}\.amana@")


def own_message_id(key: str, secret: str, domain: str) -> str:
    """The Message-ID of our mail of that key. Nobody can name it who does not know the secret or was not sent the mail.

    It is short, so that its header line need not be folded, which some servers do not undo.
    """
    proof = hmac.new(secret.encode(), key.encode(), hashlib.sha256).hexdigest()[:16]
    return f"{key.replace(':', '.', 1)}.{proof}.amana@{domain}"


def own_key(message_id: str) -> str | None:
    """The key of the mail that a Message-ID of ours, or one made to look so, belongs to; None for all others."""
    found = _OWN.match(message_id)
    return f"{found[1]}:{found[2]}" if found else None
