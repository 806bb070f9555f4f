"""Google Calendar's side of the fake: several calendars with sync tokens that can expire."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.servers.google_errors import RefusedError, page_of, refusal

START = datetime(2026, 3, 1, 8, tzinfo=UTC)
NOT_WITH_A_TOKEN = {"iCalUID", "orderBy", "privateExtendedProperty", "q", "timeMin", "timeMax", "updatedMin"}


class FakeCalendars:
    """`put` and `cancel` change a calendar; `expire` makes every sync token a thing of the past."""

    def __init__(self, user: str):
        self.page = 2
        self.step = 0
        self.floor = 0
        self.zone = "Asia/Dubai"
        self.events: dict[str, dict[str, tuple[int, dict]]] = {"primary": {}, user: {}}
        self.shapes: dict[str, dict] = {}
        self.empty_pages = False
        self.duplicated = False

    def put(self, event: dict, calendar: str = "primary") -> dict:
        self.step += 1
        updated = (START + timedelta(minutes=self.step)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        own = {"kind": "calendar#event", "status": "confirmed", "etag": f'"{self.step}"', "updated": updated, **event}
        self.events.setdefault(calendar, {})[event["id"]] = (self.step, own)
        return own

    def cancel(self, key: str, calendar: str = "primary", **kept):
        """What is left of a cancelled event is its id and what is given."""
        self.step += 1
        self.events[calendar][key] = (self.step, {"kind": "calendar#event", "id": key, "status": "cancelled", **kept})

    def vanish(self, key: str, calendar: str = "primary"):
        """As if it had been deleted so long ago that nothing remembers it."""
        del self.events[calendar][key]

    def expire(self):
        self.step += 1
        self.floor = self.step

    def __call__(self, method: str, asked: dict, _body: dict | None) -> dict:
        calendar = self.events.get(asked["calendarId"])
        if calendar is None:
            raise RefusedError(404, refusal(404, "notFound"))
        match method.removeprefix("calendar.events."):
            case "list":
                return self.listed(calendar, asked)
            case "get" if asked["eventId"] in calendar:
                return calendar[asked["eventId"]][1]
        raise RefusedError(404, refusal(404, "notFound"))

    def listed(self, calendar: dict[str, tuple[int, dict]], asked: dict) -> dict:
        shape = {key: value for key, value in asked.items() if key not in {"syncToken", "pageToken"}}
        assert self.shapes.setdefault(asked["calendarId"], shape) == shape, "a query's shape must not change"
        since = 0
        if token := asked.get("syncToken"):
            if NOT_WITH_A_TOKEN & asked.keys():
                raise RefusedError(400, refusal(400, "badRequest"))
            since = int(token.removeprefix("st"))
            if since < self.floor:
                raise RefusedError(410, refusal(410, "fullSyncRequired"))
        deleted = asked.get("showDeleted") == "true"
        found = [
            event
            for step, event in sorted(calendar.values(), key=lambda one: one[0])
            if step > since and (deleted or event["status"] != "cancelled")
        ]
        told = {"kind": "calendar#events", "timeZone": self.zone, "items": []}
        if self.empty_pages and found and "pageToken" not in asked:
            return {**told, "nextPageToken": "0"}
        items, more = page_of(found * 2 if self.duplicated else found, asked, self.page, "maxResults")
        return {**told, "items": items, **(more or {"nextSyncToken": f"st{self.step}"})}
