"""Calendar files (.ics): one, or a folder of them with sub-folders."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from connectors.shared.charsets import decode
from connectors.shared.cursors import own_cursor
from connectors.shared.versions import by_age, fingerprint, grouped
from connectors.shared.vevent import EventsRead, read_events
from domain.errors import MisconfiguredError, UnavailableError
from domain.meetings import CalendarEvent
from domain.ports import Fetched
from domain.problems import Problem

_LARGEST_FILE = 50_000_000
_MOST_FILES = 50_000

Uids = dict[str, str]


@dataclass(slots=True)
class _File:
    """What the cursor holds of a file: its tag once it is wholly delivered, and a digest of each UID delivered."""

    tag: str = ""
    uids: Uids = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Changed:
    """A file that differs from what the cursor knows of it."""

    path: str
    tag: str
    problems: tuple[Problem, ...]
    groups: dict[str, list[CalendarEvent]]


class IcsFiles:
    """A `Source` of the events in a file or folder. A UID that no file holds any more is `gone`."""

    def __init__(self, path: Path, *, name: str, zone: tzinfo = UTC) -> None:
        self._path = path
        self._name = name
        self._zone = zone
        self._parsed: dict[str, tuple[str, EventsRead]] = {}

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Forget what only saves time."""
        self._parsed = {}

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """New and changed events, oldest version first. Raises MisconfiguredError or, later, UnavailableError."""
        with own_cursor():
            known = {path: _File(*file) for path, file in json.loads(cursor).items()} if cursor else {}
        tags = self._tags(had_been_read=cursor is not None)
        before = {uid for file in known.values() for uid in file.uids}
        state = {path: known.get(path, _File()) for path in tags}
        changed = [self._changed(path, tag) for path, tag in tags.items() if state[path].tag != tag]
        waiting = [
            (min(event.seen_at for event in events), uid, file)
            for file in changed
            for uid, events in file.groups.items()
            if state[file.path].uids.get(uid) != fingerprint(events)
        ]
        page = sorted(waiting, key=lambda item: item[:2])[:limit]
        events = [event for _, uid, file in page for event in file.groups[uid]]
        for _, uid, file in page:
            state[file.path].uids[uid] = fingerprint(file.groups[uid])
        more = len(page) < len(waiting)
        problems = () if more else self._settle(changed, state)
        after = {uid for file in state.values() for uid in file.uids}
        return Fetched(
            events=by_age(events),
            problems=problems,
            cursor=json.dumps({path: [file.tag, file.uids] for path, file in state.items()}, separators=(",", ":")),
            more=more,
            seen=len(events) + len(problems),
            gone=() if more else tuple(sorted(before - after)),
        )

    def _settle(self, changed: list[_Changed], state: dict[str, _File]) -> tuple[Problem, ...]:
        """Everything is delivered: the files get their tags and lose what they no longer hold."""
        for file in changed:
            state[file.path] = _File(file.tag, {uid: state[file.path].uids[uid] for uid in file.groups})
        self._parsed = {}
        return tuple(problem for file in changed for problem in file.problems)

    def _tags(self, *, had_been_read: bool) -> dict[str, str]:
        """Each file's modification time and size, by its path below ours."""
        try:
            return {str(path.relative_to(self._path)): f"{stat.st_mtime_ns}-{stat.st_size}" for path, stat in self._files()}
        except OSError as error:
            failure = UnavailableError if had_been_read else MisconfiguredError
            raise failure(
                f"{self._path} cannot be read: {error.strerror}.", "Is the path right, and may Amana read it?"
            ) from error

    def _files(self) -> Iterator[tuple[Path, os.stat_result]]:
        if not self._path.is_dir():
            yield self._path, self._path.stat()
            return
        for number, path in enumerate(sorted(self._path.rglob("*.[iI][cC][sS]"))):
            if number < _MOST_FILES and path.is_file():
                yield path, path.stat()

    def _changed(self, path: str, tag: str) -> _Changed:
        if self._parsed.get(path, ("",))[0] != tag:
            self._parsed[path] = (tag, self._read(path, tag))
        read = self._parsed[path][1]
        return _Changed(path, tag, read.problems, grouped(read.events))

    def _read(self, path: str, tag: str) -> EventsRead:
        arrived_at = datetime.fromtimestamp(int(tag.partition("-")[0]) // 10**9, UTC)
        try:
            with (self._path / path).open("rb") as stream:
                data = stream.read(_LARGEST_FILE)
        except OSError as error:
            what = f"The file cannot be read: {error.strerror}."
            return EventsRead((), (Problem(f"{self._name}:{path}", self._name, path, what, arrived_at),))
        read = read_events(decode(data, "utf-8"), self._name, self._zone, arrived_at)
        if read.events or read.problems or b"BEGIN:VCALENDAR" in data.upper():
            return read
        what = "The file holds no calendar."
        return EventsRead((), (Problem(f"{self._name}:{path}", self._name, path, what, arrived_at),))
