"""Mail header fields decoded by hand (RFC 5322, 2047, 2231): linear in the input and never raising."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Sequence
from email.message import Message as MimePart
from urllib.parse import unquote_to_bytes

from connectors.shared.charsets import decode
from domain.messages import Address

Fields = dict[str, list[str]]

_LONGEST_VALUE = 100_000
_MOST_FIELDS = 2_000
_MOST_ADDRESSES = 500
_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]{0,2000})\?=")
_FOLD = re.compile(r"\r?\n[ \t]?|\r")
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f]+")
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,500})>")
_EMAIL = re.compile(r"[^\s<>(),:;\"\[\]@]{1,200}@[^\s<>(),:;\"@]{1,255}")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|\((?:[^()\\]|\\.)*\)?|<[^<>]*>?|[,;:]|[^",;:(<]+|.', re.DOTALL)
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.){0,5000}"|[^;]{0,5000})')
_CONTINUED = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")


def fields(part: MimePart) -> Fields:
    """Raw values by lower-case name, topmost first; bounded in number and length."""
    found: Fields = {}
    for number, (name, value) in enumerate(part.raw_items()):
        if number >= _MOST_FIELDS:
            break
        found.setdefault(name.lower(), []).append(str(value)[:_LONGEST_VALUE])
    return found


def first(found: Fields, name: str) -> str:
    """The topmost raw value of that name, or empty."""
    values = found.get(name)
    return values[0] if values else ""


def _eight_bit(value: str) -> str:
    """Raw bytes in a header (kept as surrogates by the parser) as text."""
    if value.isascii():
        return value
    return decode(value.encode("utf-8", "surrogateescape"), "utf-8")


def _word_bytes(encoding: str, content: str) -> bytes:
    if encoding in "qQ":
        return binascii.a2b_qp(content.replace("_", " ").encode("utf-8", "surrogateescape"), header=False)
    letters = re.sub(r"[^A-Za-z0-9+/]", "", content)
    try:
        return base64.b64decode(letters[: len(letters) - (len(letters) % 4 == 1)] + "===")
    except (binascii.Error, ValueError):
        return b""


def unfold(value: str) -> str:
    """One line, encoded words decoded (RFC 2047), white space runs kept as one space."""
    text = _FOLD.sub(" ", value)
    if "=?" not in text:
        return _BLANKS.sub(" ", _eight_bit(text)).strip()
    pieces: list[str] = []
    place, pending, charset = 0, b"", ""
    for word in _WORD.finditer(text):
        between = text[place : word.start()]
        name = word[1].partition("*")[0].lower()
        if pending and (between.strip() or name != charset):
            pieces.append(decode(pending, charset))
            pending = b""
        if between.strip() or (not pieces and not pending):
            pieces.append(_eight_bit(between))
        # Words of one charset are joined before decoding: mailers cut them in the middle of a character.
        pending, charset, place = pending + _word_bytes(word[2], word[3]), name, word.end()
    pieces.append(decode(pending, charset))
    pieces.append(_eight_bit(text[place:]))
    return _BLANKS.sub(" ", "".join(pieces)).strip()


def message_ids(values: Iterable[str]) -> tuple[str, ...]:
    """The Message-IDs in some fields, without brackets, each once, in order; the last 100 at most."""
    found = (match for value in values for match in _MESSAGE_ID.findall(_FOLD.sub(" ", value)))
    return tuple(dict.fromkeys(_eight_bit(text) for text in found))[-100:]


def addresses(values: Sequence[str]) -> tuple[Address, ...]:
    """The mailboxes of some address fields. What is quoted or encoded stays a name: it can never become the address."""
    found: list[Address] = []
    for value in values:
        for tokens in _mailboxes(_FOLD.sub(" ", value)):
            address = _address(tokens)
            if address and len(found) < _MOST_ADDRESSES:
                found.append(address)
    return tuple(found)


def _mailboxes(value: str) -> Iterable[list[str]]:
    """The tokens of each mailbox; a group's name (`friends: a@b, c@d;`) is dropped."""
    tokens: list[str] = []
    for match in _TOKEN.finditer(value):
        piece = match[0]
        if piece == ":":
            tokens = []
        elif piece in ",;":
            yield tokens
            tokens = []
        else:
            tokens.append(piece)
    yield tokens


def _address(tokens: list[str]) -> Address | None:
    angles = [token for token in tokens if token.startswith("<")]
    bare = "".join(token for token in tokens if token[0] not in '"(<')
    if angles:
        email = _EMAIL.search(angles[-1].strip("<> \t"))
        name = " ".join(_unquoted(token) for token in tokens if token[0] not in "<(")
    else:
        email = _EMAIL.search(bare)
        name = " ".join(_unquoted(token) for token in tokens if token.startswith("("))
    if email is None:
        return None
    return Address(_eight_bit(email[0]).lower().rstrip("."), unfold(name)[:200].strip())


def _unquoted(token: str) -> str:
    inner = token.strip()
    if inner[:1] in ('"', "("):
        inner = re.sub(r"\\(.)", r"\1", inner[1:].removesuffix('"').removesuffix(")"))
    return inner


def value_of(raw: str) -> str:
    """The part of a structured field before its parameters, lower case: `text/html` of a Content-Type."""
    return raw.partition(";")[0].strip().lower()[:200]


def parameter(raw: str, name: str) -> str:
    """A parameter of a structured field, decoded (RFC 2231 continuations and charsets, RFC 2047 where it should not be)."""
    if name not in raw.lower():
        return ""
    pieces: dict[int, tuple[str, bool]] = {}
    for key, value in _PARAMETER.findall(";" + _FOLD.sub(" ", raw).partition(";")[2]):
        match = _CONTINUED.fullmatch(key.lower())
        if match and match[1] == name:
            pieces.setdefault(int(match[2] or 0), (_unquoted(value).strip(), bool(match[3])))
    return _joined([piece for _, piece in sorted(pieces.items())])


def _joined(pieces: list[tuple[str, bool]]) -> str:
    if not any(extended for _, extended in pieces):
        return unfold("".join(value for value, _ in pieces))
    charset, data = "utf-8", b""
    for number, (value, extended) in enumerate(pieces):
        text = value
        if number == 0 and extended and text.count("'") > 1:
            charset, _, text = text.split("'", 2)
        data += (
            unquote_to_bytes(text.encode("utf-8", "surrogateescape")) if extended else text.encode("utf-8", "surrogateescape")
        )
    return _BLANKS.sub(" ", decode(data, charset)).strip()
