"""No `SourceContract` of tests/contracts: conference records have no cursor, only an instant to begin at."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from connectors.meetings.google_meet import GoogleMeet
from connectors.shared.google_auth import MEET
from domain.errors import AccessDeniedError, UnavailableError
from domain.events import ConferenceSeen
from tests.servers.google import FakeGoogle

pytestmark = pytest.mark.system
CODE = "abc-mnop-xyz"
SINCE = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def server():
    with FakeGoogle() as google:
        yield google
        assert google.violations == []


@pytest.fixture
def meet(server):
    google = server.google(MEET)
    yield GoogleMeet(google, name="meet:lina")
    google.close()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def test_ended_and_running_conferences_the_first_first(server, meet):
    server.meet.ran("old-oldo-old", "2026-02-20T09:00:00Z", "2026-02-20T10:00:00Z")
    server.meet.ran(CODE, "2026-03-10T05:02:00.5Z", "2026-03-10T06:47:00Z")
    server.meet.ran(CODE, "2026-03-17T05:00:00Z")
    server.meet.ran("zzz-zzzz-zzz", "2026-03-12T05:00:00Z", "2026-03-12T06:00:00Z")
    assert meet.since(SINCE) == (
        ConferenceSeen(meeting_code=CODE, started_at=at(10, 5, 2).replace(microsecond=500_000), ended_at=at(10, 6, 47)),
        ConferenceSeen(meeting_code="zzz-zzzz-zzz", started_at=at(12, 5), ended_at=at(12, 6)),
        ConferenceSeen(meeting_code=CODE, started_at=at(17, 5), ended_at=None),
    )


def test_a_space_is_asked_for_once(server, meet):
    server.meet.ran(CODE, "2026-03-10T05:00:00Z")
    meet.since(SINCE)
    server.asked.clear()
    assert len(meet.since(SINCE)) == 1
    assert len(server.asked) == 1


def test_a_conference_whose_meeting_nobody_knows_is_left_out(server, meet):
    server.meet.ran(CODE, "2026-03-10T05:00:00Z")
    server.meet.spaces.clear()
    assert meet.since(SINCE) == ()


@pytest.mark.parametrize(
    ("status", "reason", "error"),
    [(403, "insufficientPermissions", AccessDeniedError), (503, "backendError", UnavailableError)],
)
def test_failures_are_told_and_nothing_is_lost_by_them(server, meet, status, reason, error):
    server.meet.ran(CODE, "2026-03-10T05:00:00Z")
    server.fault("conferenceRecords", status, reason)
    with pytest.raises(error):
        meet.since(SINCE)
    assert len(meet.since(SINCE)) == 1
    meet.close()
    assert len(meet.since(SINCE)) == 1
