"""A large mail without its files: the header, the texts and the names of the rest, put together as a mail again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_MOST_PARTS = 100
_DEEPEST = 20
_LONGEST_TEXT = 1_000_000


@dataclass(frozen=True, slots=True)
class _Part:
    """A node of BODYSTRUCTURE (RFC 3501 section 7.4.2) with its section number."""

    number: str
    kind: bytes
    boundary: bytes
    children: tuple[_Part, ...]
    is_read: bool


def without_files(client: Any, uid: int) -> bytes | None:  # noqa: ANN401 - the library is untyped
    """The mail's bytes with each file's content left out; None where it has gone. Two round trips."""
    found = client.fetch([uid], ["BODYSTRUCTURE"]).get(uid)
    if found is None:
        return None
    root = _part(found[b"BODYSTRUCTURE"], "", 0)
    parts = [part for part in _all(root) if part.number][:_MOST_PARTS]
    wanted = ["BODY.PEEK[HEADER]"]
    wanted += [f"BODY.PEEK[{part.number}.MIME]" for part in parts]
    wanted += [f"BODY.PEEK[{part.number}]<0.{_LONGEST_TEXT}>" for part in parts if part.is_read and not part.children]
    if not root.children and root.is_read:
        wanted.append(f"BODY.PEEK[1]<0.{_LONGEST_TEXT}>")
    sections = client.fetch([uid], wanted).get(uid)
    return None if sections is None else sections.get(b"BODY[HEADER]", b"") + _content(root, sections)


def _part(structure: Any, number: str, depth: int) -> _Part:  # noqa: ANN401
    if structure.is_multipart and depth < _DEEPEST:
        prefix = f"{number}." if number else ""
        children = tuple(_part(child, f"{prefix}{index}", depth + 1) for index, child in enumerate(structure[0], 1))
        return _Part(number, b"multipart", _parameter(structure[2], b"boundary"), children, is_read=True)
    kind = b"/".join(value for value in structure[:2] if isinstance(value, bytes)).lower()
    is_read = kind in {b"text/plain", b"text/html", b"text/calendar"} and not _is_attached(structure)
    return _Part(number, kind, b"", (), is_read)


def _is_attached(structure: Any) -> bool:  # noqa: ANN401
    dispositions = [value for value in structure[8:] if isinstance(value, tuple) and value]
    return any(isinstance(value[0], bytes) and value[0].lower() == b"attachment" for value in dispositions)


def _parameter(parameters: Any, name: bytes) -> bytes:  # noqa: ANN401
    pairs = parameters if isinstance(parameters, tuple) else ()
    for key, value in zip(pairs[0::2], pairs[1::2], strict=False):
        if isinstance(key, bytes) and key.lower() == name:
            return value if isinstance(value, bytes) else str(value).encode()
    return b"none"


def _all(part: _Part) -> Iterator[_Part]:
    yield part
    for child in part.children:
        yield from _all(child)


def _content(part: _Part, sections: dict[bytes, bytes]) -> bytes:
    if not part.children:
        return sections.get(f"BODY[{part.number or 1}]<0>".encode()) or b""
    pieces = []
    for child in part.children:
        head = sections.get(f"BODY[{child.number}.MIME]".encode()) or b"\r\n"
        pieces += [b"\r\n--", part.boundary, b"\r\n", head, _content(child, sections)]
    return b"".join([*pieces, b"\r\n--", part.boundary, b"--\r\n"])
