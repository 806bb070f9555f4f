"""A published calendar (.ics at an address), asked for only what has changed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, tzinfo
from hashlib import sha256

from connectors.shared.charsets import decode
from connectors.shared.cursors import own_cursor
from connectors.shared.dates import NEVER, parse_date
from connectors.shared.versions import by_age, changed, fingerprint, grouped
from connectors.shared.vevent import EventsRead, read_events
from connectors.shared.web import Answer, Web
from domain.errors import UnavailableError
from domain.ports import Fetched

_OK, _NOT_MODIFIED = 200, 304
_FEW = 3


@dataclass(frozen=True, slots=True)
class _Place:
    """The cursor: the server's validators, a digest of the body, and of each UID delivered.

    `doubted` says that the last answer had lost most of its events, and that the next one decides.
    """

    etag: str = ""
    modified: str = ""
    digest: str = ""
    doubted: bool = False
    uids: dict[str, str] = field(default_factory=dict)


class IcsUrl:
    """A `Source` of the events at an http, https or webcal address.

    An answer that is no calendar is a failure. One that has lost more than half of its events is believed when it comes twice:
    half-written feeds and servers in trouble must not call off meetings.
    """

    def __init__(self, url: str, *, name: str, zone: tzinfo = UTC, trust: str | None = None) -> None:
        scheme, _, rest = url.partition("://")
        self._url = f"https://{rest}" if scheme.lower() in {"webcal", "webcals"} else url
        self._name = name
        self._zone = zone
        self._web = Web(name, trust=trust)
        self._waiting: tuple[str, _Place, EventsRead] | None = None

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Close the connection."""
        self._waiting = None
        self._web.close()

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """New and changed events, the one seen first first; what is no longer there is `gone`."""
        with own_cursor():
            place = _Place(**json.loads(cursor)) if cursor else _Place()
        if self._waiting and cursor == self._waiting[0]:
            return self._page(place, self._waiting[1], self._waiting[2], limit)
        answer = self._asked(place)
        if answer.status == _NOT_MODIFIED:
            return Fetched(cursor=cursor or _encoded(place))
        digest = sha256(answer.body).hexdigest()
        headers = answer.headers
        after = replace(place, etag=headers.get("etag", ""), modified=headers.get("last-modified", ""), digest=digest)
        if digest == place.digest and not place.doubted:
            return Fetched(cursor=_encoded(after))
        return self._page(place, after, self._read(answer), limit)

    def _asked(self, place: _Place) -> Answer:
        headers = {"Accept": "text/calendar, */*;q=0.1"}
        if place.etag:
            headers["If-None-Match"] = place.etag
        if place.modified:
            headers["If-Modified-Since"] = place.modified
        answer = self._web.ask("GET", self._url, headers=headers)
        if answer.status not in {_OK, _NOT_MODIFIED}:
            raise self._web.failure(answer)
        if answer.status == _OK and b"BEGIN:VCALENDAR" not in answer.body[:10_000].upper():
            raise UnavailableError(f"{self._name} gave no calendar but {_kind(answer)}.", "Open the address in a browser.")
        if answer.status == _OK and b"END:VCALENDAR" not in answer.body[-1000:].upper():
            raise UnavailableError(f"{self._name} gave a calendar that is cut off.")
        return answer

    def _read(self, answer: Answer) -> EventsRead:
        arrived_at = parse_date(answer.headers.get("last-modified", ""), UTC) or parse_date(answer.headers.get("date", ""), UTC)
        return read_events(decode(answer.body, "utf-8"), self._name, self._zone, arrived_at or NEVER)

    def _page(self, place: _Place, after: _Place, read: EventsRead, limit: int) -> Fetched:
        """Up to `limit` changed UIDs; on the last page the place moves on and what is missing is gone."""
        groups = grouped(read.events)
        waiting = changed(groups, place.uids)
        uids = {**place.uids, **{uid: fingerprint(groups[uid]) for uid in waiting[:limit]}}
        events = by_age(event for uid in waiting[:limit] for event in groups[uid])
        more = len(waiting) > limit
        missing = place.uids.keys() - groups.keys()
        doubted = len(missing) * 2 > len(place.uids) >= _FEW and not place.doubted
        if more:
            reached = replace(place, uids=uids)
        elif doubted:
            # Without validators the next answer comes whole.
            reached = replace(after, etag="", modified="", digest="", doubted=True, uids=uids)
        else:
            reached = replace(after, doubted=False, uids={uid: uids[uid] for uid in groups})
        cursor = _encoded(reached)
        self._waiting = (cursor, after, read) if more else None
        problems = () if more else read.problems
        gone = () if more or doubted else tuple(sorted(missing))
        return Fetched(events=events, problems=problems, cursor=cursor, more=more, seen=len(events) + len(problems), gone=gone)


def _kind(answer: Answer) -> str:
    if not answer.body.strip():
        return "an empty page"
    return "a web page" if b"<html" in answer.body[:2000].lower() else "something else"


def _encoded(place: _Place) -> str:
    return json.dumps(asdict(place), separators=(",", ":"))
