"""A Maildir with its folders (Maildir++ or nested), read only.

How little a poll costs: a folder whose `new` and `cur` have not changed since they were last listed is not listed again, and a
running daemon looks only at names it does not know. After a restart, what the cursor has already covered is told by the
change time (ctime) of the files, which the kernel sets when a file comes into a folder and which no copying can set back; so
an old mail that is moved in late is still new to us. A changed flag renames a file and may show it again, which is harmless.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from hashlib import sha256
from pathlib import Path

from connectors.shared.cursors import own_cursor
from connectors.shared.folders import is_unwanted, readable
from connectors.shared.mime import Origin, parse
from domain.errors import MisconfiguredError, UnavailableError
from domain.messages import Message
from domain.ports import Fetched
from domain.problems import Problem

_DEEPEST = 6
_DELIVERED = re.compile(r"([1-3]?\d{9})\b")
_DRAFT = re.compile(r"[:;!]2,[A-Z]*D")


@dataclass(frozen=True, slots=True, order=True)
class _File:
    """A mail as it lies in a folder; ordered by when it was delivered."""

    delivered_at: float
    base: str
    folder: str
    ctime: int = field(compare=False)
    path: str = field(compare=False)


@dataclass(slots=True)
class _Folder:
    """What is known of a folder.

    `mtimes` are those of `new` and `cur` when they were listed; `settled` says that a second listing found them unchanged,
    since two changes within one tick of the clock look like one. Files of a change time below `ctime`, or of that time and
    with a digest in `at_ctime`, are covered.
    """

    mtimes: list[int]
    settled: bool = False
    ctime: int = 0
    at_ctime: list[str] = field(default_factory=list)

    def covers(self, file: _File) -> bool:
        return file.ctime < self.ctime or (file.ctime == self.ctime and _mark(file.base) in self.at_ctime)


@dataclass(slots=True)
class _Place:
    """The cursor: every folder, and on an unfinished round also where it goes (`target`) and how far it is (`upto`)."""

    folders: dict[str, _Folder] = field(default_factory=dict)
    target: dict[str, _Folder] | None = None
    upto: tuple[float, str, str] | None = None


def _mark(base: str) -> str:
    return sha256(base.encode("utf-8", "surrogateescape")).hexdigest()[:12]


class Maildir:
    """A `Source` of the mails below a Maildir; drafts, trash and junk folders are left out."""

    def __init__(self, path: Path, *, name: str, zone: tzinfo = UTC, authserv_id: str | None = None) -> None:
        self._path = path
        self._name = name
        self._zone = zone
        self._authserv_id = authserv_id
        self._known: dict[str, set[str]] = {}
        self._round: list[_File] = []
        self._last: str | None = None

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Forget what only saves time."""
        self._known, self._round, self._last = {}, [], None

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """The next mails, oldest first over all folders. Raises MisconfiguredError or, later, UnavailableError."""
        with own_cursor():
            place = _decoded(cursor)
        waiting = self._resumed(cursor, place)
        page, rest = waiting[:limit], waiting[limit:]
        read = [self._read(file) for file in page]
        if rest:
            place.upto = (page[-1].delivered_at, page[-1].base, page[-1].folder)
        else:
            place = _Place(place.target or {})
        self._round, self._last = rest, _encoded(place)
        return Fetched(
            messages=tuple(item for item in read if isinstance(item, Message)),
            problems=tuple(item for item in read if isinstance(item, Problem)),
            cursor=self._last,
            more=bool(rest),
            seen=len(read),
            skipped=sum(item is None for item in read),
        )

    def _resumed(self, cursor: str | None, place: _Place) -> list[_File]:
        """The files still to be read, oldest first; sets the place's target."""
        if cursor is None or cursor != self._last:
            self._known, self._round = {}, []
        if self._round:
            return self._round
        before, upto = place.target, place.upto
        target: dict[str, _Folder] = {}
        files: list[_File] = []
        for folder, path in self._folders(had_been_read=cursor is not None):
            target[folder], found = self._look(folder, path, place)
            files += found
        if before is not None and upto is not None:
            # Resumed in the middle: done are those of that listing up to the mark; what came since is not.
            listing = before
            files = [
                file
                for file in files
                if (file.delivered_at, file.base, file.folder) > upto
                or file.folder not in listing
                or not listing[file.folder].covers(file)
            ]
        place.target = target
        return sorted(files)

    def _folders(self, *, had_been_read: bool) -> list[tuple[str, Path]]:
        found = [(readable(folder), path) for folder, path in _walk(self._path, "", 0)]
        if not found:
            error = UnavailableError if had_been_read else MisconfiguredError
            raise error(
                f"{self._path} is no Maildir: it has neither cur nor new.", "Give the folder that holds cur, new and tmp."
            )
        return [(folder, path) for folder, path in found if not is_unwanted(folder)]

    def _look(self, folder: str, path: Path, place: _Place) -> tuple[_Folder, list[_File]]:
        """The folder as it stands now, and its files that the place does not cover."""
        old = place.folders.get(folder) or _Folder([])
        mtimes = [_mtime(path / part) for part in ("new", "cur")]
        unchanged = mtimes == old.mtimes
        if unchanged and old.settled:
            return old, []
        known = self._known.get(folder)
        listed = _listed(folder, path, known or set())
        files = [file for file in listed if known is not None or not old.covers(file)]
        self._known.setdefault(folder, set()).update(file.base for file in listed)
        # A running daemon trusts names, whatever the clock did; a restarted one has only the times.
        now = _Folder(mtimes, settled=unchanged, ctime=old.ctime, at_ctime=old.at_ctime)
        latest = max((file.ctime for file in files), default=0)
        if latest >= old.ctime:
            same = old.at_ctime if latest == old.ctime else []
            now.ctime, now.at_ctime = latest, [*same, *(_mark(file.base) for file in files if file.ctime == latest)]
        return now, files

    def _read(self, file: _File) -> Message | Problem | None:
        """The mail; None where it is a draft, or was deleted since it was listed."""
        path = file.path if os.path.exists(file.path) else self._moved(file)  # noqa: PTH110 - a name may be no valid text
        if path is None or _DRAFT.search(path):
            return None
        arrived_at = datetime.fromtimestamp(file.delivered_at, UTC)
        origin = Origin(self._name, file.folder, self._zone, arrived_at, self._authserv_id)
        try:
            with open(path, "rb") as stream:  # noqa: PTH123 - as above
                return parse(stream.read(), origin)
        except FileNotFoundError:
            return None
        except OSError as error:
            key = f"{self._name}:{file.folder}/{file.base}"
            return Problem(
                key, self._name, f"{file.folder}/{file.base}", f"The file cannot be read: {error.strerror}.", arrived_at
            )

    def _moved(self, file: _File) -> str | None:
        """Where a mail went that a mail reader has moved from new to cur, or marked, since it was listed."""
        cur = Path(file.path).parent.parent / "cur"
        return next((path for base, path, _ in _entries(cur) if base == file.base), None)


def _walk(path: Path, folder: str, depth: int) -> Iterator[tuple[str, Path]]:
    """Every folder that holds mail: the root is INBOX; `.A.B` and `A/B` are both A/B."""
    if (path / "cur").is_dir() or (path / "new").is_dir():
        yield folder or "INBOX", path
    if depth == _DEEPEST:
        return
    try:
        below = sorted(entry.name for entry in os.scandir(path) if entry.is_dir())
    except OSError:
        return
    for name in below:
        if name not in {"cur", "new", "tmp"}:
            inner = name[1:].replace(".", "/") if name.startswith(".") else name
            yield from _walk(path / name, f"{folder}/{inner}" if folder else inner, depth + 1)


def _mtime(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _entries(path: Path) -> Iterator[tuple[str, str, os.DirEntry[str]]]:
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    yield re.split(r"[:;!]2,", entry.name, maxsplit=1)[0], entry.path, entry
    except OSError:
        return


def _listed(folder: str, path: Path, known: set[str]) -> list[_File]:
    """The files of a folder whose names are not known; one that is just moving from new to cur counts once."""
    files: dict[str, _File] = {}
    for part in ("new", "cur"):
        for base, where, entry in _entries(path / part):
            if base in known:
                continue
            try:
                stat = entry.stat()
            except OSError:
                continue
            if entry.is_file():
                files[base] = _File(_delivered(base, stat.st_mtime), base, folder, stat.st_ctime_ns, where)
    return list(files.values())


def _delivered(base: str, mtime: float) -> float:
    """Seconds since 1970, from the name as deliverers make it, else from the file."""
    match = _DELIVERED.match(base)
    return float(match[1]) if match else mtime


def _encoded(place: _Place) -> str:
    def folders(some: dict[str, _Folder]) -> dict[str, list[object]]:
        return {name: [folder.mtimes, folder.settled, folder.ctime, folder.at_ctime] for name, folder in some.items()}

    target = folders(place.target) if place.target is not None and place.upto else None
    return json.dumps([folders(place.folders), target, place.upto], separators=(",", ":"))


def _decoded(cursor: str | None) -> _Place:
    if cursor is None:
        return _Place()
    folders, target, upto = json.loads(cursor)
    return _Place(
        {name: _Folder(*known) for name, known in folders.items()},
        None if target is None else {name: _Folder(*known) for name, known in target.items()},
        tuple(upto) if upto else None,
    )
