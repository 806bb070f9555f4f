"""A delivery as a mail: the same bytes each time it is tried, so that sending twice is seen as one mail."""

from __future__ import annotations

import re
from datetime import UTC
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from hashlib import sha256

from domain.deliveries import Delivery

_BREAKS = re.compile(r"[\r\n\x00]+")


def letter(delivery: Delivery, sender: str, policy: EmailPolicy[EmailMessage] = SMTP) -> EmailMessage:
    """Text, and HTML where there is any, as multipart/alternative; marked as sent by no human (RFC 3834)."""
    mail = EmailMessage(policy=policy)
    mail["From"] = _line(sender)
    mail["To"] = _line(delivery.to)
    mail["Subject"] = _line(delivery.subject)
    mail["Date"] = delivery.written_at.astimezone(UTC)
    mail["Message-ID"] = bracketed(delivery.message_id)
    if delivery.in_reply_to:
        mail["In-Reply-To"] = mail["References"] = bracketed(delivery.in_reply_to)
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    mail["Content-Language"] = _line(delivery.language)
    mail.set_content(delivery.text or " ", cte="quoted-printable")
    if delivery.html:
        mail.add_alternative(delivery.html, subtype="html", cte="quoted-printable")
        mail.set_boundary("=_" + sha256(delivery.message_id.encode("utf-8", "replace")).hexdigest()[:32])
    return mail


def bracketed(message_id: str) -> str:
    """A Message-ID as headers write it."""
    return f"<{_line(message_id).strip('<> ')}>"


def _line(value: str) -> str:
    """One line: nothing that was read may begin a header of its own."""
    return _BREAKS.sub(" ", value).strip()
