from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import UnavailableError
from domain.events import ConferenceSeen
from domain.meetings import Attendee, CalendarEvent, Meeting
from tests.fakes.ledger import MemoryLedger
from tests.workflow.sample_parts import parts
from workflow.polling import poll
from workflow.replay import Clock

STARTS = datetime(2026, 3, 10, 9, tzinfo=UTC)
CODE = "abc-mnop-xyz"
EVENT = CalendarEvent(
    uid="review@acme.example",
    source="calendar",
    sequence=0,
    stamped_at=STARTS - timedelta(days=2),
    seen_at=STARTS - timedelta(days=2),
    title="Review",
    description="",
    starts_at=STARTS,
    ends_at=STARTS + timedelta(hours=1),
    zone="UTC",
    attendees=(Attendee("karim@acme.example"),),
    meeting_code=CODE,
)


class Records:
    """Conference records in memory; `asked` are the instants they were asked for."""

    name = "meet:lina"

    def __init__(self):
        self.seen: list[ConferenceSeen] = []
        self.asked: list[datetime] = []
        self.fail: UnavailableError | None = None

    def since(self, when: datetime) -> tuple[ConferenceSeen, ...]:
        self.asked.append(when)
        if self.fail:
            raise self.fail
        return tuple(seen for seen in self.seen if seen.started_at >= when)

    def close(self):
        pass


@pytest.fixture
def records():
    return Records()


@pytest.fixture
def given(records):
    """Parts with one meeting, just before it begins."""
    return replace(parts([], [EVENT], ledger=MemoryLedger(), clock=Clock(STARTS)), conferences=(records,))


def ran(start: int, end: int | None = None) -> ConferenceSeen:
    """A conference from one minute of the meeting to another."""
    ended_at = None if end is None else STARTS + timedelta(minutes=end)
    return ConferenceSeen(meeting_code=CODE, started_at=STARTS + timedelta(minutes=start), ended_at=ended_at)


def meeting(given) -> Meeting:
    (found,) = given.ledger.entries(Meeting)
    return found


def test_a_running_and_then_ended_conference(given, records):
    poll(given)
    records.seen = [ran(2)]
    given.clock.now = STARTS + timedelta(minutes=5)
    poll(given)
    assert (meeting(given).actual_start, meeting(given).actual_end) == (STARTS + timedelta(minutes=2), None)
    records.seen = [ran(2, 85)]
    given.clock.now = STARTS + timedelta(minutes=90)
    poll(given)
    assert (meeting(given).actual_source, meeting(given).overrun_minutes) == ("conference", 25)


def test_who_comes_back_prolongs_the_meeting(given, records):
    records.seen = [ran(1, 50), ran(55, 80)]
    given.clock.now = STARTS + timedelta(minutes=90)
    poll(given)
    assert meeting(given).actual_start == STARTS + timedelta(minutes=1)
    assert meeting(given).overrun_minutes == 20


def test_a_later_version_of_the_event_does_not_forget_the_conference(given, records):
    records.seen = [ran(0, 80)]
    given.clock.now = STARTS + timedelta(minutes=90)
    poll(given)
    (calendar,) = given.calendars
    calendar.items.append(replace(EVENT, title="Review of phase 2", seen_at=STARTS + timedelta(minutes=30)))
    poll(given)
    assert (meeting(given).title, meeting(given).overrun_minutes) == ("Review of phase 2", 20)


def test_a_conference_of_another_meeting_changes_nothing(given, records):
    records.seen = [
        replace(ran(0, 80), meeting_code="zzz-zzzz-zzz"),
        replace(ran(0, 80), started_at=STARTS + timedelta(days=1)),
    ]
    given.clock.now = STARTS + timedelta(days=2)
    poll(given)
    assert meeting(given).actual_start is None


def test_an_absence_is_noted_and_nothing_is_lost_by_it(given, records):
    assert poll(given).failures == {}
    records.fail = UnavailableError("Google cannot be reached")
    given.clock.now = STARTS + timedelta(days=3)
    assert poll(given).failures == {records.name: records.fail}
    assert given.ledger.setting(f"failing:{records.name}")
    records.fail, records.seen = None, [ran(0, 80)]
    assert poll(given).failures == {}
    assert not given.ledger.setting(f"failing:{records.name}")
    assert meeting(given).overrun_minutes == 20


def test_what_was_read_is_recorded_once_and_the_place_only_now_and_then(given, records):
    records.seen = [ran(-600, -540)]
    poll(given)
    first = given.ledger.cursor(records.name)
    given.clock.now = STARTS + timedelta(minutes=10)
    poll(given)
    assert given.ledger.cursor(records.name) == first
    assert len(given.ledger.events(kind=ConferenceSeen)) == 1
    given.clock.now = STARTS + timedelta(minutes=70)
    poll(given)
    assert given.ledger.cursor(records.name) == given.clock.now.isoformat()
    assert records.asked == [STARTS - timedelta(days=30), STARTS - timedelta(days=1), STARTS - timedelta(days=1)]
