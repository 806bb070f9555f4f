"""A calendar on a CalDAV server: by sync-collection where the server has it, else by ctag and etags."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from connectors.shared.cursors import own_cursor
from connectors.shared.dates import NEVER
from connectors.shared.dav import Changes, Dav, Item, NoSyncError
from connectors.shared.versions import by_age
from connectors.shared.vevent import EventsRead, read_events
from connectors.shared.web import Web
from domain.errors import CursorExpiredError, MisconfiguredError
from domain.meetings import CalendarEvent
from domain.ports import Fetched
from domain.problems import Problem


@dataclass(slots=True)
class _Place:
    """The cursor: the server's token (or, with `by_tag`, its ctag), and each object's etag with the UIDs in it."""

    token: str = ""
    by_tag: bool = False
    items: dict[str, tuple[str, list[str]]] = field(default_factory=dict)

    def uids(self) -> set[str]:
        """Every UID that some object holds."""
        return {uid for _, uids in self.items.values() for uid in uids}


@dataclass(frozen=True, slots=True)
class _Object:
    """A changed object as it was read."""

    path: str
    etag: str
    read: EventsRead

    def uids(self) -> list[str]:
        """The UIDs in it; one, as a rule (RFC 4791 section 4.1)."""
        return sorted({event.uid for event in self.read.events})


@dataclass(slots=True)
class _Round:
    """What one look at the server brought, still to be delivered, the object seen first first."""

    cursor: str
    token: str
    by_tag: bool
    waiting: list[_Object]
    gone: set[str]


class CalDav:
    """A `Source` of the events in one calendar collection.

    An expired token is no error to the caller: everything is listed again and held against the etags in the cursor, so what was
    deleted meanwhile is `gone`, and what did not change is not read again.
    """

    def __init__(
        self,
        url: str,
        *,
        name: str,
        user: str = "",
        secret: Callable[[], str] | None = None,
        zone: tzinfo = UTC,
        trust: str | None = None,
    ) -> None:
        self._name = name
        self._zone = zone
        self._web = Web(name, user=user, secret=secret, trust=trust)
        self._dav = Dav(self._web, url)
        self._round: _Round | None = None

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Close the connection."""
        self._round = None
        self._web.close()

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """New and changed events, the one seen first first; one request where nothing is new."""
        with own_cursor():
            place = _decoded(cursor)
        if self._round is None or cursor is None or cursor != self._round.cursor:
            if cursor is None:
                self._check()
            self._round = self._looked(place)
        look, before = self._round, place.uids()
        page, look.waiting = look.waiting[:limit], look.waiting[limit:]
        for one in page:
            place.items[one.path] = (one.etag, one.uids())
        more = bool(look.waiting)
        if not more:
            place.items = {path: item for path, item in place.items.items() if path not in look.gone}
            place.token, place.by_tag = look.token, look.by_tag
        look.cursor = _encoded(place)
        self._round = look if more else None
        events: list[CalendarEvent] = [event for one in page for event in one.read.events]
        problems = tuple(problem for one in page for problem in one.read.problems)
        return Fetched(
            events=by_age(events),
            problems=problems,
            cursor=look.cursor,
            more=more,
            seen=len(events) + len(problems),
            gone=() if more else tuple(sorted(before - place.uids())),
        )

    def _check(self) -> None:
        if not self._dav.described().is_calendar:
            advice = "Give the address of the calendar itself, as its settings page shows it."
            raise MisconfiguredError(f"{self._name}: there is no calendar at that address.", advice)

    def _looked(self, place: _Place) -> _Round:
        changes, by_tag = self._changes(place)
        news = sorted(path for path, etag in changes.etags.items() if place.items.get(path, ("",))[0] != etag)
        gone = set(changes.gone)
        objects = []
        unanswered = set(news)
        for item in self._dav.items(news):
            unanswered.discard(item.path)
            if item.data is None:
                gone.add(item.path)
            else:
                objects.append(_Object(item.path, item.etag or changes.etags.get(item.path, ""), self._read(item)))
        objects.sort(key=lambda one: min((event.seen_at for event in one.read.events), default=NEVER))
        # What the server kept to itself is asked for again: the place stays where it is, and etags tell what came already.
        return _Round("", place.token if unanswered else changes.token, by_tag, objects, gone)

    def _changes(self, place: _Place) -> tuple[Changes, bool]:
        """What is new since the place, and whether the ctag had to tell."""
        if not place.by_tag:
            try:
                return self._since_token(place), False
            except NoSyncError:
                pass
        ctag = self._dav.described().ctag
        if ctag and ctag == place.token and place.by_tag:
            return Changes(ctag), True
        etags = self._dav.etags()
        return Changes(ctag, etags, place.items.keys() - etags.keys()), True

    def _since_token(self, place: _Place) -> Changes:
        try:
            changes = self._dav.changes(place.token)
        except CursorExpiredError:
            changes = self._dav.changes("")
            changes.gone |= place.items.keys() - changes.etags.keys()
        return changes

    def _read(self, item: Item) -> EventsRead:
        data = item.data or ""
        if data.strip():
            return read_events(data, self._name, self._zone)
        problem = Problem(f"{self._name}:{item.path}", self._name, item.path, "The server gave no calendar data.", NEVER)
        return EventsRead((), (problem,))


def _encoded(place: _Place) -> str:
    return json.dumps([place.token, place.by_tag, place.items], separators=(",", ":"), sort_keys=True)


def _decoded(cursor: str | None) -> _Place:
    if cursor is None:
        return _Place()
    token, by_tag, items = json.loads(cursor)
    return _Place(token, by_tag, {path: (etag, uids) for path, (etag, uids) in items.items()})
