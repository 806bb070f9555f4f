"""Google calendars by Google's API: series with their exceptions, not single meetings, which we work out ourselves.

Each calendar is always asked in one shape, with the sync token of the last answer. A token that Google no longer knows is no
error to the caller: everything is listed again, and what is no longer there is `gone`.
"""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any, NamedTuple

from connectors.shared.cursors import own_cursor
from connectors.shared.google_event import Item, cancelled_instance, read_item, uid_of
from connectors.shared.google_service import Google, NotThereError, concerns_one
from connectors.shared.versions import by_age
from connectors.shared.vevent import EventsRead
from connectors.shared.zones import Zone, known_zone
from domain.errors import AccessDeniedError, AmanaError, CursorExpiredError, UnavailableError
from domain.ports import Fetched

_PAGE = 1000
_EXPIRED = frozenset({400, 410})
_NO_MEETINGS = frozenset({"birthday", "workingLocation"})
#: Where what tells no time of its change stands in the order: behind all that does.
_UNDATED = "~"

Order = tuple[str, str, str]


@dataclass(slots=True)
class _Place:
    """The cursor: each calendar's sync token, the UID of each of its events by Google's id (empty where it is that id
    `@google.com`), and, within a round, what was delivered last.
    """

    tokens: dict[str, str] = field(default_factory=dict)
    known: dict[str, dict[str, str]] = field(default_factory=dict)
    done: Order | None = None

    def uids(self) -> set[str]:
        """Every UID that some calendar holds."""
        return {uid or f"{key}@google.com" for events in self.known.values() for key, uid in events.items()}

    def text(self) -> str:
        """The cursor as text."""
        return json.dumps([self.tokens, self.known, self.done], separators=(",", ":"), sort_keys=True)


class _Change(NamedTuple):
    """An item that changed; `read` is None for what is no meeting (any more). `held` is true for what the cursor has to
    know: not for what was lost, nor for the exceptions of a series, which go with it.
    """

    order: Order
    calendar: str
    item: Item
    read: EventsRead | None
    held: bool


@dataclass(slots=True)
class _Round:
    """What one look at the server brought, still to be delivered, and how the calendars stand after it."""

    cursor: str = ""
    waiting: list[_Change] = field(default_factory=list)
    tokens: dict[str, str] = field(default_factory=dict)
    lost: dict[str, set[str]] = field(default_factory=dict)
    failures: dict[str, AmanaError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Listing:
    """A calendar's items by id, the newest of each; `whole` where they are all there are."""

    items: dict[str, Item]
    token: str
    zone: Zone
    whole: bool


class GoogleCalendars:
    """A `Source` of the events in some of a user's calendars, by their ids; `primary` is the user's own.

    Where some of them cannot be read the others are.
    """

    def __init__(self, google: Google, *, name: str, calendars: tuple[str, ...] = ("primary",), zone: tzinfo = UTC) -> None:
        self._google, self._name = google, name
        self._calendars = tuple(dict.fromkeys(calendars))
        self._zone = Zone(getattr(zone, "key", "UTC"), zone)
        self._round: _Round | None = None

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Close the connection."""
        self._round = None
        self._google.close()

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """New and changed events, the one that changed first first; one request a calendar where nothing is new."""
        with own_cursor():
            place = _decoded(cursor, self._calendars)
        if self._round is None or cursor is None or cursor != self._round.cursor:
            self._round = self._looked(place)
        look, before = self._round, place.uids()
        page = _page(look.waiting, limit)
        look.waiting = look.waiting[len(page) :]
        for change in page:
            place.done = change.order
            if change.held:
                key, uid = str(change.item["id"]), uid_of(change.item)
                place.known.setdefault(change.calendar, {})[key] = "" if uid == f"{key}@google.com" else uid
        more = bool(look.waiting)
        if not more:
            _settle(place, look)
        look.cursor = place.text()
        self._round = look if more else None
        read = [change.read for change in page if change.read]
        events = [event for one in read for event in one.events]
        problems = tuple(problem for one in read for problem in one.problems)
        return Fetched(
            events=by_age(events),
            problems=problems,
            cursor=look.cursor,
            more=more,
            seen=len(events) + len(problems) + len(page) - len(read),
            skipped=len(page) - len(read),
            gone=() if more else tuple(sorted(before - place.uids())),
            failures=look.failures,
        )

    def _looked(self, place: _Place) -> _Round:
        look = _Round(tokens=dict(place.tokens))
        changes: list[_Change] = []
        for calendar in self._calendars:
            try:
                listing = self._listing(calendar, place.tokens.get(calendar, ""))
            except (AccessDeniedError, UnavailableError) as error:
                look.failures[calendar] = error
                if len(look.failures) == len(self._calendars) or not concerns_one(error):
                    raise
                continue
            series = listing.items.keys() | place.known.get(calendar, {}).keys()
            found = [self._change(calendar, item, listing, series) for item in list(listing.items.values())]
            changes += found
            kept = {str(change.item["id"]) for change in found if change.held}
            left_out = {str(change.item["id"]) for change in found if not change.held}
            look.lost[calendar] = place.known.get(calendar, {}).keys() - kept if listing.whole else left_out
            if found or listing.whole:  # while nothing is new the place stays as it is, and nothing has to be written
                look.tokens[calendar] = listing.token
        after = place.done or ("", "", "")
        look.waiting = sorted((change for change in changes if change.order > after), key=lambda change: change.order)
        return look

    def _listing(self, calendar: str, token: str) -> _Listing:
        try:
            return self._listed(calendar, token)
        except CursorExpiredError:
            return self._listed(calendar, "")

    def _listed(self, calendar: str, token: str) -> _Listing:
        items: dict[str, Item] = {}
        last: dict[str, Any] = {}
        try:
            for last in self._google.pages(lambda page: self._query(calendar, token, page), expired=_EXPIRED if token else ()):
                items.update((str(item["id"]), item) for item in last.get("items", []) if item.get("id"))
        except NotThereError as error:
            what = f"{self._name}: there is no calendar {calendar}, or {self._google.user} may not see it"
            raise AccessDeniedError(f"{what}.", "Check its id under Integrate calendar in its settings.") from error
        zone = known_zone(str(last.get("timeZone", ""))) or self._zone
        return _Listing(items, str(last.get("nextSyncToken", "")), zone, whole=not token)

    def _query(self, calendar: str, token: str, page: str | None) -> Any:  # noqa: ANN401 - the library is untyped
        """The one shape in which calendars are asked; another would make the token worthless."""
        events = self._google.api("calendar").events()
        return events.list(
            calendarId=calendar,
            singleEvents=False,
            showDeleted=True,
            maxResults=_PAGE,
            syncToken=token or None,
            pageToken=page,
        )

    def _change(self, calendar: str, item: Item, listing: _Listing, series: Container[str]) -> _Change:
        order = (str(item.get("updated") or _UNDATED), calendar, str(item["id"]))
        if item.get("status") == "cancelled":
            master = self._master(calendar, item, listing)
            read = read_item(cancelled_instance(item, master), self._name, listing.zone) if master else None
            return _Change(order, calendar, item, read, held=False)
        if item.get("eventType") in _NO_MEETINGS:
            return _Change(order, calendar, item, None, held=False)
        held = str(item.get("recurringEventId", "")) not in series
        return _Change(order, calendar, item, read_item(item, self._name, listing.zone), held)

    def _master(self, calendar: str, item: Item, listing: _Listing) -> Item | None:
        """The series of a cancelled instance; None where it is gone as a whole."""
        key = str(item.get("recurringEventId", ""))
        if not key or "originalStartTime" not in item:
            return None
        if key not in listing.items:
            try:
                request = self._google.api("calendar").events().get(calendarId=calendar, eventId=key)
                listing.items.setdefault(key, self._google.ask(request))
            except NotThereError:
                return None
        return listing.items[key] if listing.items[key].get("status") != "cancelled" else None


def _page(waiting: list[_Change], limit: int) -> list[_Change]:
    """The next changes; the undated ones stay together, for no cursor could stand between them."""
    dated = sum(change.order[0] != _UNDATED for change in waiting)
    return waiting[: min(limit, dated)] if dated else waiting


def _settle(place: _Place, look: _Round) -> None:
    """Everything is delivered: the calendars lose what they lost, and the next round begins at the new tokens."""
    for calendar, lost in look.lost.items():
        events = place.known.setdefault(calendar, {})
        for key in lost:
            events.pop(key, None)
    place.tokens, place.done = look.tokens, None


def _decoded(cursor: str | None, calendars: tuple[str, ...]) -> _Place:
    if cursor is None:
        return _Place()
    tokens, known, done = json.loads(cursor)
    return _Place(
        {key: token for key, token in tokens.items() if key in calendars},
        {key: events for key, events in known.items() if key in calendars},
        tuple(done) if done else None,
    )
