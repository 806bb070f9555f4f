"""A raw mail as a `Message`, whatever is wrong with it (RFC 5322, 2045–2049, 3676)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from email import message_from_bytes
from email.message import Message as MimePart
from email.policy import compat32

from connectors.shared.bodies import read_body
from connectors.shared.dates import NEVER, written
from connectors.shared.headers import Fields, addresses, fields, first, message_ids, unfold
from connectors.shared.provenance import authentication, automation
from domain.messages import Message
from domain.problems import Problem

_LONGEST_HEADER = 400_000
_LARGE = 200_000
_LARGEST = 24_000_000
_MOST_PARTS = 300
_END_OF_HEADER = re.compile(rb"\r?\n\r?\n|\r\r")
_KEPT_OF_FILE = 75_000
#: Whole runs only, from line to line, so that looking for them stays linear.
_BASE64 = re.compile(rb"(?:^[A-Za-z0-9+/]{60,76}\r?\n)+", re.MULTILINE)
_FIRST_FIELD = re.compile(rb"\s{0,100}(?:From .{0,1000}\n)?[!-9;-~]{1,100}[ \t]?:")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a mail was found. `zone` is for dates that name none; `arrived_at` is when the server or the file system got it.

    `authserv_id` is the receiving server's name in Authentication-Results, where it is known.
    """

    source: str
    folder: str
    zone: tzinfo = UTC
    arrived_at: datetime | None = None
    authserv_id: str | None = None


def parse(raw: bytes, origin: Origin) -> Message | Problem:
    """The message, or the problem that kept it from being read; never raises, whatever the bytes."""
    if not _FIRST_FIELD.match(raw):
        return _problem(raw, origin, "This is no mail: it does not begin with a header.")
    if raw.count(b"oundary=") > _MOST_PARTS or raw.lower().count(b"message/rfc822") > _MOST_PARTS:
        return _problem(raw, origin, f"It holds more than {_MOST_PARTS} nested parts.")
    try:
        return _message(raw, origin)
    except RecursionError:
        return _problem(raw, origin, "Its parts are nested too deep.")
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, OverflowError) as error:
        # The standard library's parser raises these on damaged input; a mail must never stop the others.
        return _problem(raw, origin, f"It cannot be read ({type(error).__name__}).")


def digest(raw: bytes) -> str:
    """A key for bytes without a Message-ID; the same whichever way lines end."""
    return "sha256:" + hashlib.sha256(raw.replace(b"\r\n", b"\n")).hexdigest()


def _problem(raw: bytes, origin: Origin, what: str) -> Problem:
    key = digest(raw)
    where = f"{origin.folder}: {_first_words(raw) or key}"
    return Problem(key=f"{origin.source}:{key}", source=origin.source, where=where, what=what, at=origin.arrived_at or NEVER)


def _first_words(raw: bytes) -> str:
    """The Subject or Message-ID, for whoever looks for the mail."""
    match = re.search(rb"^(?:Subject|Message-ID):[ \t]*([^\r\n]{1,200})", raw[:20_000], re.IGNORECASE | re.MULTILINE)
    return unfold(match[1].decode("ascii", "surrogateescape"))[:120] if match else ""


def _bounded(raw: bytes) -> bytes:
    """The mail with its header and large encoded files cut short, so that a bomb costs no more than a mail."""
    end = _END_OF_HEADER.search(raw)
    header_end = end.start() if end else len(raw)
    if header_end > _LONGEST_HEADER:
        line_end = raw.rfind(b"\n", _LONGEST_HEADER // 2, _LONGEST_HEADER)
        raw = raw[: line_end if line_end > 0 else _LONGEST_HEADER] + raw[header_end:]
    if len(raw) > _LARGE:
        raw = _BASE64.sub(_shortened, raw)
    return raw[:_LARGEST]


def _shortened(run: re.Match[bytes]) -> bytes:
    """A run of base64 cut short, with the number of bytes left out."""
    left_out = len(run[0]) - _KEPT_OF_FILE
    return run[0][:_KEPT_OF_FILE] + b"\n*%d*\n" % left_out if left_out > 0 else run[0]


def _message(raw: bytes, origin: Origin) -> Message | Problem:
    part = message_from_bytes(_bounded(raw), policy=compat32)
    found = fields(part)
    senders = addresses(found.get("from", [])) or addresses(found.get("sender", []))
    if not senders:
        return _problem(raw, origin, "It names no sender.")
    when = written(found, origin.zone, origin.arrived_at)
    if when is None:
        return _problem(raw, origin, "It has no date, and no server says when it came.")
    body = read_body(part, origin.source, origin.zone)
    key = next(iter(message_ids(found.get("message-id", [])[:1])), "") or digest(raw)
    return Message(
        key=key,
        source=origin.source,
        folder=origin.folder,
        sender=senders[0],
        to=addresses(found.get("to", [])),
        cc=addresses(found.get("cc", [])),
        reply_to=addresses(found.get("reply-to", [])),
        written_at=when.at,
        date_doubtful=when.doubtful,
        subject=unfold(first(found, "subject"))[:1000],
        text=body.text,
        quoted=body.quoted,
        references=_references(found),
        attachments=body.attachments,
        invites=body.invites,
        automation=automation(found, senders[0]),
        authentication=authentication(found, _order(part), senders[0], origin.authserv_id),
        size=len(raw),
    )


def _order(part: MimePart) -> list[tuple[str, str]]:
    """The whole header, topmost first."""
    return [(name.lower(), str(value)[:10_000]) for name, value in part.raw_items()][:2_000]


def _references(found: Fields) -> tuple[str, ...]:
    """References, then In-Reply-To where they lack it, oldest first."""
    return message_ids([*found.get("references", []), *found.get("in-reply-to", [])])
