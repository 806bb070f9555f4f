"""What a mail says, out of its parts (RFC 2046): one text, file names, invitations."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from datetime import tzinfo
from email.message import Message as MimePart

from connectors.shared.charsets import decode
from connectors.shared.headers import fields, first, parameter, unfold, value_of
from connectors.shared.html import HtmlText, to_text
from connectors.shared.vevent import read_events
from domain.evidence import Span
from domain.meetings import CalendarEvent
from domain.messages import Attachment

_MOST_PARTS = 1_000
_MOST_ATTACHMENTS = 200
_DEEPEST = 40
_LONGEST_TEXT = 500_000
_LONGEST_BODY = 2_000_000

_NOT_FILES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_LOOKS_LIKE_HTML = re.compile(r"\s{0,100}<(?:!doctype html|html|head|body|div|p|table)[\s>]", re.IGNORECASE)
_META = re.compile(rb"<meta\s[^<>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
#: How many bytes of a large file were left out before parsing.
_CUT = re.compile(r"\n\*(\d{1,12})\*\n")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a mail, the spans of it that are quoted by markup or by nesting, its files and its invitations."""

    text: str = ""
    quoted: tuple[Span, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    invites: tuple[CalendarEvent, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What has been gathered on the walk through the parts."""

    source: str
    zone: tzinfo
    attachments: list[Attachment] = field(default_factory=list)
    calendars: dict[str, list[str]] = field(default_factory=dict)
    parts: int = 0


def read_body(part: MimePart, source: str, zone: tzinfo) -> Body:
    """The one text a reader would see (plain text unless it is a stub), with everything that hangs on it."""
    reading = _Reading(source, zone)
    whole = _read(part, reading, 0)
    return Body(
        text=whole.text,
        quoted=whole.quoted,
        attachments=tuple(reading.attachments[:_MOST_ATTACHMENTS]),
        invites=_invites(reading),
    )


def _read(part: MimePart, reading: _Reading, depth: int) -> HtmlText:
    reading.parts += 1
    if reading.parts > _MOST_PARTS or depth > _DEEPEST:
        return _EMPTY
    kind = part.get_content_type()
    if kind == "message/rfc822":
        return _nested(part, reading, depth)
    if part.is_multipart():
        return _multipart(part, kind, reading, depth)
    return _leaf(part, kind, reading, depth)


_EMPTY = HtmlText("", ())


def _children(part: MimePart) -> list[MimePart]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, MimePart)] if isinstance(payload, list) else []


def _multipart(part: MimePart, kind: str, reading: _Reading, depth: int) -> HtmlText:
    children = _children(part)
    if kind == "multipart/alternative":
        return _alternative(children, reading, depth)
    if kind == "multipart/related":
        root, *rest = children or [part]
        text = _read(root, reading, depth + 1) if root is not part else _EMPTY
        # What hangs on the HTML by Content-ID is its decoration: a logo in a signature is no delivery.
        for child in rest:
            if child.get_content_maintype() != "image" or _disposition(child) == "attachment":
                _read(child, reading, depth + 1)
        return text
    return _together([_read(child, reading, depth + 1) for child in children])


def _alternative(children: list[MimePart], reading: _Reading, depth: int) -> HtmlText:
    plain, rich = _EMPTY, _EMPTY
    for child in sorted(children, key=lambda child: child.get_content_type() != "text/plain"):
        if child.get_content_type() == "text/plain" and not plain.text:
            plain = _leaf(child, "text/plain", reading, depth)
        elif child.get_content_type() in _CALENDARS:
            _leaf(child, child.get_content_type(), reading, depth)
        elif not rich.text and not (child.get_content_type() == "text/html" and _is_surely_enough(plain.text, child)):
            rich = _read(child, reading, depth + 1)
    return rich if _is_stub(plain.text, rich.text) else plain


def _is_surely_enough(plain: str, rich: MimePart) -> bool:
    """True where plain text is so long beside the HTML that there is no need to read that: it is costly."""
    return len(plain) > 200 and len(_payload(rich)) < 40 * len(plain)  # noqa: PLR2004 - see above


def _is_stub(plain: str, rich: str) -> bool:
    """True where the plain text only says that there is HTML to see, or less than half of what it says."""
    words, rich_words = len(plain.split()), len(rich.split())
    return words == 0 or (rich_words > 2 * words + 10 and words < 60)  # noqa: PLR2004 - longer texts are no stubs


def _together(texts: list[HtmlText]) -> HtmlText:
    """Texts one below the other, an empty line between."""
    whole, quoted = "", []
    for text in texts:
        if not text.text.strip():
            continue
        whole = f"{whole.rstrip()}\n\n" if whole else ""
        quoted += [Span(span.start + len(whole), span.end + len(whole)) for span in text.quoted]
        whole += text.text
    return HtmlText(whole, tuple(quoted))


def _disposition(part: MimePart) -> str:
    return value_of(str(part.get("content-disposition", "")))


def file_name(part: MimePart) -> str:
    """The decoded name of an attached file, without any folder; empty where it has none."""
    found = fields(part)
    name = parameter(first(found, "content-disposition"), "filename") or parameter(first(found, "content-type"), "name")
    return re.split(r"[/\\]", name)[-1].strip()[:300]


def _nested(part: MimePart, reading: _Reading, depth: int) -> HtmlText:
    """An attached mail: a file by its subject, its words quoted."""
    texts = []
    for inner in _children(part):
        name = file_name(part) or f"{unfold(first(fields(inner), 'subject'))[:200] or 'message'}.eml"
        reading.attachments.append(Attachment(name, "message/rfc822", 0))
        texts.append(_read(inner, reading, depth + 1))
    text = _together(texts).text.strip()
    return HtmlText(text, (Span(0, len(text)),) if text else ())


def _leaf(part: MimePart, kind: str, reading: _Reading, depth: int) -> HtmlText:
    name = file_name(part)
    attached = _disposition(part) == "attachment" or not kind.startswith("text/")
    if kind in _CALENDARS:
        reading.calendars.setdefault(kind, []).append(_text(part))
        if attached and name:
            reading.attachments.append(Attachment(name, kind, _size(part)))
        return _EMPTY
    if attached or kind not in {"text/plain", "text/html"} or (name and depth and reading.parts > 2):  # noqa: PLR2004 - not the first
        if kind not in _NOT_FILES and (name or _disposition(part) == "attachment"):
            reading.attachments.append(Attachment(name, kind, _size(part)))
        return _EMPTY
    text = _text(part)
    if kind == "text/html" or _LOOKS_LIKE_HTML.match(text):
        return to_text(text)
    return HtmlText(_flowed(part, text), ())


def _payload(part: MimePart) -> str:
    """The body as it came, bytes beyond ASCII as surrogates: `get_payload` would already guess at their charset."""
    payload = getattr(part, "_payload", None)
    return payload if isinstance(payload, str) else ""


def _size(part: MimePart) -> int:
    """Bytes of the decoded file, reckoned from its encoded length."""
    payload = _payload(part)
    cut = _CUT.search(payload, max(0, len(payload) - 200))
    length = len(payload) + (int(cut[1]) if cut else 0)
    return length * 3 // 4 if str(part.get("content-transfer-encoding", "")).strip().lower() == "base64" else length


def _text(part: MimePart) -> str:
    payload = _payload(part)
    raw = payload[:_LONGEST_BODY].encode("utf-8", "surrogateescape")
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64":
        raw = unbase64(raw)
    elif encoding == "quoted-printable":
        raw = binascii.a2b_qp(raw)
    charset = parameter(first(fields(part), "content-type"), "charset") or _own_charset(raw)
    text = decode(raw, charset)[:_LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text)


def _own_charset(raw: bytes) -> str:
    """What an HTML page says of itself, where the header says nothing."""
    match = _META.search(raw[:3000])
    return match[1].decode("ascii", "replace") if match else ""


def unbase64(data: bytes) -> bytes:
    """What can be decoded: strange characters are passed over, missing padding is made up; text that is none stays as it is."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    if len(letters) * 2 < len(data.strip()):
        return data
    return binascii.a2b_base64(letters[: len(letters) - (len(letters) % 4 == 1)] + b"===")


def _flowed(part: MimePart, text: str) -> str:
    """Soft line breaks taken out (RFC 3676), so that a sentence is one line again."""
    content = first(fields(part), "content-type")
    if parameter(content, "format").lower() != "flowed":
        return text
    joint = "" if parameter(content, "delsp").lower() == "yes" else " "
    lines: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        body = line[depth:].removeprefix(" ")
        if open_depth == depth and body != "-- ":
            lines[-1] = lines[-1].rstrip(" ") + joint + body
        else:
            lines.append(line if depth else body)
        open_depth = depth if body.endswith(" ") and body != "-- " else -1
    return "\n".join(lines)


def _invites(reading: _Reading) -> tuple[CalendarEvent, ...]:
    """Events of the calendar parts; an `invite.ics` attached beside them repeats them and counts once."""
    events: dict[tuple[object, ...], CalendarEvent] = {}
    for kind in ("text/calendar", "application/ics", "text/x-vcalendar"):
        for text in reading.calendars.get(kind, [])[:10]:
            for event in read_events(text, reading.source, reading.zone).events:
                events.setdefault((event.uid, event.recurrence_id, event.sequence), event)
    return tuple(events.values())
