"""Google Meet's side of the fake: spaces and the records of their conferences."""

from __future__ import annotations

import re

from tests.servers.google_errors import RefusedError, page_of, refusal


class FakeMeet:
    """`ran` adds the record of a conference; without an end it runs still."""

    def __init__(self):
        self.page = 2
        self.spaces: dict[str, str] = {}
        self.records: list[dict] = []

    def ran(self, code: str, start: str, end: str | None = None) -> dict:
        space = f"spaces/{code.replace('-', '')}"
        self.spaces[space] = code
        record = {"name": f"conferenceRecords/{len(self.records)}", "space": space, "startTime": start}
        self.records.append(record if end is None else {**record, "endTime": end})
        return self.records[-1]

    def __call__(self, method: str, asked: dict, _body: dict | None) -> dict:
        match method.removeprefix("meet."):
            case "conferenceRecords.list":
                since = re.fullmatch(r'start_time>="(.+)"', asked["filter"])[1]
                found = [record for record in reversed(self.records) if record["startTime"] >= since]
                items, more = page_of(found, asked, self.page, "pageSize")
                return {**({"conferenceRecords": items} if items else {}), **more}
            case "spaces.get" if asked["name"] in self.spaces:
                return {"name": asked["name"], "meetingCode": self.spaces[asked["name"]]}
        raise RefusedError(404, refusal(404, "notFound", "NOT_FOUND"))
