"""When conferences on Google Meet really began and ended, from its records; Google keeps them for 30 days."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from connectors.shared.google_service import Google, NotThereError
from domain.events import ConferenceSeen

_PAGE = 100


class GoogleMeet:
    """`ConferenceRecords` of the conferences that the user organised or attended."""

    def __init__(self, google: Google, *, name: str) -> None:
        self._google, self._name = google, name
        self._codes: dict[str, str] = {}

    @property
    def name(self) -> str:
        """A lasting name."""
        return self._name

    def close(self) -> None:
        """Close the connection."""
        self._google.close()

    def since(self, when: datetime) -> tuple[ConferenceSeen, ...]:
        """The conferences that began then or later, the first first; one request where nothing is new."""
        begun = f'start_time>="{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"'
        found: dict[str, ConferenceSeen] = {}
        for page in self._google.pages(lambda token: self._listing(begun, token)):
            for record in page.get("conferenceRecords", []):
                if (seen := self._seen(record)) is not None:
                    found[str(record["name"])] = seen
        return tuple(sorted(found.values(), key=lambda seen: (seen.started_at, seen.meeting_code)))

    def _listing(self, begun: str, token: str | None) -> Any:  # noqa: ANN401 - the library is untyped
        return self._google.api("meet").conferenceRecords().list(filter=begun, pageSize=_PAGE, pageToken=token)

    def _seen(self, record: dict[str, Any]) -> ConferenceSeen | None:
        """The conference; None where nothing tells which meeting it was."""
        code = self._code(str(record.get("space", "")))
        if not code or "startTime" not in record:
            return None
        ended_at = datetime.fromisoformat(record["endTime"]) if record.get("endTime") else None
        return ConferenceSeen(meeting_code=code, started_at=datetime.fromisoformat(record["startTime"]), ended_at=ended_at)

    def _code(self, space: str) -> str:
        """The meeting code of a space; it never changes, so it is asked for once."""
        if space and space not in self._codes:
            try:
                told = self._google.ask(self._google.api("meet").spaces().get(name=space))
                self._codes[space] = str(told.get("meetingCode", ""))
            except NotThereError:
                self._codes[space] = ""
        return self._codes.get(space, "")
