"""An mbox file (RFC 4155) or a folder of them, read only, from where the last reading ended."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from connectors.shared.cursors import own_cursor
from connectors.shared.dates import parse_date
from connectors.shared.folders import is_unwanted
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
    """A `Source` of the mails in mbox files. A file that was rewritten is read again from its start, which is harmless."""

    def __init__(self, path: Path, *, name: str, folder: str = "", zone: tzinfo = UTC, authserv_id: str | None = None) -> None:
        self._path = path
        self._name = name
        self._folder = folder
        self._zone = zone
        self._authserv_id = authserv_id

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Nothing is held open."""

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """The next mails in each file's order. Raises MisconfiguredError, or UnavailableError where a file went."""
        with own_cursor():
            places = {name: _Place(*place) for name, place in json.loads(cursor).items()} if cursor else {}
        read: list[Message | Problem] = []
        more = False
        try:
            for path in self._files():
                if len(read) >= limit:
                    more = True
                    break
                found, place, more = self._page(path, places.get(path.name), limit - len(read))
                read += found
                places[path.name] = place
        except OSError as error:
            failure = UnavailableError if cursor else MisconfiguredError
            raise failure(
                f"{self._path} cannot be read: {error.strerror}.", "Is the path right, and may Amana read it?"
            ) from error
        return Fetched(
            messages=tuple(item for item in read if isinstance(item, Message)),
            problems=tuple(item for item in read if isinstance(item, Problem)),
            cursor=json.dumps(places, separators=(",", ":")),
            more=more,
            seen=len(read),
        )

    def _files(self) -> Iterator[Path]:
        """The file, or in a folder all that begin as an mbox does; Thunderbird keeps others beside them."""
        if not self._path.is_dir():
            yield self._path
            return
        for path in sorted(self._path.iterdir()):
            if path.is_file() and not is_unwanted(path.stem):
                with path.open("rb") as file:
                    if file.read(5) == b"From ":
                        yield path

    def _page(self, path: Path, place: _Place | None, limit: int) -> tuple[list[Message | Problem], _Place, bool]:
        """The file's next mails, its place behind them, and whether it holds more."""
        stat = path.stat()
        if place and (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns) == place[:4] and place.offset >= place.size:
            return [], place, False
        with path.open("rb") as file:
            end = _start(file, place, stat.st_size)
            file.seek(end)
            if end == 0 and stat.st_size and file.read(5) != b"From ":
                raise MisconfiguredError(f"{path} is no mbox: it does not begin with a line `From …`.")
            file.seek(end)
            read = []
            for piece, after in islice(_pieces(file, end), limit):
                read.append(self._read(piece, path, stat))
                end = after
            reached = _Place(stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, end, _sample(file, end))
        return read, reached, len(read) == limit and end < stat.st_size

    def _read(self, piece: _Piece, path: Path, stat: os.stat_result) -> Message | Problem:
        words = piece.separator.decode("ascii", "replace").split(" ", 2)
        arrived_at = parse_date(words[-1], UTC) or datetime.fromtimestamp(stat.st_mtime, UTC)
        return parse(
            _QUOTED.sub(rb"\1", piece.raw),
            Origin(self._name, self._folder or path.stem, self._zone, arrived_at, self._authserv_id),
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
