"""An mbox file (RFC 4155), read only, from where the last reading ended."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from connectors.shared.dates import parse_date
from connectors.shared.mime import Origin, parse
from domain.errors import MisconfiguredError, UnavailableError
from domain.messages import Message
from domain.ports import Fetched
from domain.problems import Problem

_SEPARATOR = re.compile(rb"From .{0,500}\d\d:\d\d")
_FIELD = re.compile(rb"[!-9;-~]{1,100}[ \t]?:")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LONGEST_MAIL = 60_000_000
_SAMPLE = 256


class _Place(NamedTuple):
    """The cursor: which file it was, and that the bytes before `offset` were those of the sample."""

    device: int
    inode: int
    size: int
    mtime_ns: int
    offset: int
    sample: str


class _Piece(NamedTuple):
    """One mail of the file with its separator line."""

    separator: bytes
    raw: bytes


class Mbox:
    """A `Source` of the mails in one mbox file. A file that was rewritten is read again from its start, which is harmless."""

    def __init__(self, path: Path, *, name: str, folder: str = "", zone: tzinfo = UTC, authserv_id: str | None = None) -> None:
        self._path = path
        self._name = name
        self._folder = folder or path.stem
        self._zone = zone
        self._authserv_id = authserv_id

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Nothing is held open."""

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """The next mails in the file's order. Raises MisconfiguredError where it is no mbox, UnavailableError where it went."""
        place = _Place(*json.loads(cursor)) if cursor else None
        try:
            stat = self._path.stat()
            if place and (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns) == place[:4] and place.offset >= place.size:
                return Fetched(cursor=cursor or "")
            with self._path.open("rb") as file:
                return self._page(file, _start(file, place, stat.st_size), limit, stat)
        except OSError as error:
            failure = UnavailableError if cursor else MisconfiguredError
            raise failure(
                f"{self._path} cannot be read: {error.strerror}.", "Is the path right, and may Amana read it?"
            ) from error

    def _page(self, file: BinaryIO, start: int, limit: int, stat: os.stat_result) -> Fetched:
        file.seek(start)
        head = file.readline(1000)
        if start == 0 and head and not head.startswith(b"From "):
            raise MisconfiguredError(f"{self._path} is no mbox: it does not begin with a line `From …`.")
        file.seek(start)
        end, read = start, []
        for piece, after in _pieces(file, start):
            read.append(self._read(piece, stat))
            end = after
            if len(read) >= limit:
                break
        place = _Place(stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, end, _sample(file, end))
        return Fetched(
            messages=tuple(item for item in read if isinstance(item, Message)),
            problems=tuple(item for item in read if isinstance(item, Problem)),
            cursor=json.dumps(place, separators=(",", ":")),
            more=end < stat.st_size and len(read) >= limit,
            seen=len(read),
        )

    def _read(self, piece: _Piece, stat: os.stat_result) -> Message | Problem:
        words = piece.separator.decode("ascii", "replace").split(" ", 2)
        arrived_at = parse_date(words[-1], UTC) or datetime.fromtimestamp(stat.st_mtime, UTC)
        return parse(
            _QUOTED.sub(rb"\1", piece.raw), Origin(self._name, self._folder, self._zone, arrived_at, self._authserv_id)
        )


def _start(file: BinaryIO, place: _Place | None, size: int) -> int:
    """Where to go on: the place's offset if the file only grew since, else the beginning."""
    if place is None or place.offset > size or _sample(file, place.offset) != place.sample:
        return 0
    file.seek(place.offset)
    rest = file.read(_SAMPLE)
    return place.offset if not rest or _SEPARATOR.match(rest.lstrip(b"\r\n")) else 0


def _sample(file: BinaryIO, offset: int) -> str:
    """A digest of the bytes just before an offset."""
    file.seek(max(0, offset - _SAMPLE))
    return sha256(file.read(min(offset, _SAMPLE))).hexdigest()[:16]


def _pieces(file: BinaryIO, start: int) -> Iterator[tuple[_Piece, int]]:
    """Each mail and the offset behind it. A mail begins at `From …12:34…` below an empty line and above a header field."""
    separator, length, offset = b"", 0, start
    lines: list[bytes] = []
    previous = b"\n"
    line = file.readline()
    while line:
        following = file.readline()
        begins = not previous.strip() and _SEPARATOR.match(line) and _FIELD.match(following)
        if begins and (separator or lines):
            yield _Piece(separator, b"".join(lines)), offset
            lines, length = [], 0
        if begins:
            separator = line
        elif length < _LONGEST_MAIL:
            lines.append(line)
            length += len(line)
        offset += len(line)
        previous, line = line, following
    if separator:
        yield _Piece(separator, b"".join(lines)), offset
