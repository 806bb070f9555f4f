"""A mailbox, a calendar and conference records at Google, polled through what goes wrong there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from connectors.calendars.google import GoogleCalendars
from connectors.mail.gmail import Gmail
from connectors.meetings.google_meet import GoogleMeet
from connectors.shared.google_auth import CALENDAR, MAIL, MEET
from domain.errors import AccessDeniedError, UnavailableError
from domain.events import EventGone, EventSeen, MessageRead
from domain.meetings import Meeting, MeetingStatus
from tests.connectors.mails import key_of, mail
from tests.fakes.ledger import MemoryLedger
from tests.servers.google import FakeGoogle
from tests.workflow.sample_parts import parts
from workflow.polling import Polled, poll
from workflow.replay import Clock

pytestmark = pytest.mark.system
NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
CODE = "abc-mnop-xyz"


class Office:
    """Lina's office at Google, and Amana polling it; `poll` starts anew, as after a restart, unless told otherwise."""

    def __init__(self, google: FakeGoogle):
        self.google = google
        self.ledger, self.clock = MemoryLedger(), Clock(NOW)
        self.opened: list = []
        self.count = 0
        self.start()

    def start(self):
        self.close()
        mailbox, calendar, meet = (self.google.google(scope, name=scope[-8:]) for scope in (MAIL, CALENDAR, MEET))
        self.opened = [
            Gmail(mailbox, name="gmail", since=lambda: date(2026, 3, 1)),
            GoogleCalendars(calendar, name="google"),
            GoogleMeet(meet, name="meet"),
        ]
        own = parts([], [], ledger=self.ledger, clock=self.clock, sources=(self.opened[0],))
        self.parts = replace(own, calendars=(self.opened[1],), conferences=(self.opened[2],))

    def close(self):
        for one in self.opened:
            one.close()

    def poll(self, minutes: int = 1) -> Polled:
        self.clock.now += timedelta(minutes=minutes)
        outcome = poll(self.parts)
        assert outcome.accounted
        return outcome

    def happen(self, count: int = 3):
        """Mails come and meetings are fixed."""
        for number in range(self.count, self.count + count):
            self.google.mail.add(mail(number), arrived_at=(NOW + timedelta(minutes=number)).timestamp())
            starts = NOW + timedelta(days=1, hours=number)
            moments = {"start": starts, "end": starts + timedelta(hours=1)}
            told = {key: {"dateTime": value.isoformat(), "timeZone": "UTC"} for key, value in moments.items()}
            self.google.calendars.put({"id": f"e{number}", "summary": f"Meeting {number}", **told})
        self.count += count

    def complete(self) -> bool:
        """True where each mail and each event is in the ledger, once."""
        mails = [event.payload.message for event in self.ledger.events(kind=MessageRead)]
        events = [event.payload.event.uid for event in self.ledger.events(kind=EventSeen)]
        numbers = range(self.count)
        return sorted(mails) == sorted(map(key_of, numbers)) and sorted(events) == sorted(f"e{n}@google.com" for n in numbers)


@pytest.fixture
def office():
    with FakeGoogle() as google:
        office = Office(google)
        yield office
        office.close()
        assert google.violations == []


def test_a_day_without_trouble(office):
    office.happen(7)
    outcome = office.poll()
    assert (outcome.recorded, outcome.failures, office.complete()) == (14, {}, True)
    assert office.poll().seen == 0


@pytest.mark.parametrize("restarted", [False, True])
def test_a_week_away(office, restarted):
    office.happen()
    office.poll()
    office.google.fault(".", 503, "backendError", times=10_000)
    for _ in range(7):
        office.happen()
        outcome = office.poll(minutes=24 * 60)
        assert {type(error) for error in outcome.failures.values()} == {UnavailableError}
    since = office.ledger.setting("failing:gmail")
    assert since.startswith("2026-03-11"), "the failure is told once, with its first day"
    office.google.faults.clear()
    if restarted:
        office.start()
    assert office.poll().failures == {}
    assert office.complete()
    assert office.ledger.setting("failing:gmail") == ""


def test_every_place_forgotten(office):
    office.happen(5)
    office.poll()
    office.google.mail.forget()
    office.google.calendars.vanish("e1")
    office.google.calendars.expire()
    office.happen(2)
    assert office.poll().failures == {}
    assert office.complete()
    assert [event.payload.uid for event in office.ledger.events(kind=EventGone)] == ["e1@google.com"]
    assert {meeting.uid for meeting in office.ledger.entries(Meeting) if meeting.status is MeetingStatus.CANCELLED} == {
        "e1@google.com"
    }


def test_a_sign_in_that_is_revoked_and_renewed(office):
    office.happen()
    office.poll()
    office.google.revoke()
    office.happen()
    first, second = office.poll(), office.poll()
    for outcome in (first, second):
        assert {type(error) for error in outcome.failures.values()} == {AccessDeniedError}
    assert office.ledger.setting("failing:gmail").startswith((NOW + timedelta(minutes=2)).isoformat())
    office.google.refresh_tokens.add("rt-0")
    assert office.poll().failures == {}
    assert office.complete()


@pytest.mark.parametrize("oddity", ["empty_pages", "duplicated"])
def test_pages_that_come_empty_or_twice(office, oddity):
    setattr(office.google.mail, oddity, True)
    setattr(office.google.calendars, oddity, True)
    for _ in range(3):
        office.happen(4)
        assert office.poll().failures == {}
    assert office.complete()


def test_trouble_at_every_request(office):
    """Each request fails once, one after another and in another way each time, until everything is read."""
    office.happen(6)
    ways = [
        {"status": 503, "reason": "backendError"},
        {"status": 429, "reason": "rateLimitExceeded", "headers": {"Retry-After": "3"}},
        {"status": 200, "body": b"<html>"},
        {"cut": True, "times": 9},
        {"status": 401, "reason": "authError", "times": 2},
    ]
    for number in range(60):
        office.google.faults.clear()
        places = list(dict.fromkeys(place.split("?")[0] for place in office.google.asked if "/token" not in place))
        place = places[number % len(places)] if places else "GET /"
        office.google.fault(place, **{"status": 200, **ways[number % len(ways)]})
        office.poll()
        if number % 7 == 0:
            office.start()
    office.google.faults.clear()
    assert office.poll().failures == {}
    assert office.complete()


def test_a_meeting_that_overran_by_its_record(office):
    office.happen(1)
    starts = NOW + timedelta(days=1)
    office.google.calendars.put(
        {**office.google.calendars.events["primary"]["e0"][1], "hangoutLink": f"https://meet.google.com/{CODE}"}
    )
    office.poll()
    office.google.meet.ran(CODE, f"{starts:%Y-%m-%dT%H:%M:%SZ}", f"{starts + timedelta(minutes=85):%Y-%m-%dT%H:%M:%SZ}")
    office.poll(minutes=27 * 60)
    (meeting,) = office.ledger.entries(Meeting)
    assert (meeting.actual_source, meeting.overrun_minutes) == ("conference", 25)
