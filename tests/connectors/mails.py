"""Plain mails for tests of mailboxes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

START = datetime(2026, 3, 1, 8, tzinfo=UTC)
BROKEN = b"no header and no sense\n\nat all\n"


def key_of(number: int) -> str:
    return f"m{number}@acme.example"


def mail(number: int, text: str = "We will send the drawings by Friday.") -> bytes:
    return (
        f"From: Karim <karim@acme.example>\nTo: lina@northstar.example\nSubject: Mail {number}\nMessage-ID: <{key_of(number)}>\n"
        f"Date: {format_datetime(START + timedelta(hours=number))}\n\n{text}\n"
    ).encode()
