"""Whatever calendars say, their meetings are worked out: nothing crashes, nothing grows without bound."""

from __future__ import annotations

import sys
import tracemalloc
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connectors.calendars.expansion import RecurringEvents
from connectors.shared.vevent import read_events
from domain.meetings import Meeting
from domain.ports import Fetched
from tests.workflow.sample_parts import parts
from workflow.polling import Polled, take_in
from workflow.replay import Clock
from workflow.review import review

NOW = datetime(2026, 3, 9, 6, tzinfo=UTC)
HEAD = """BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Office
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""

zones = st.sampled_from(
    ["", ";TZID=Asia/Dubai", ";TZID=Europe/London", ";TZID=Arab Standard Time", ";TZID=Office", ";TZID=Mars"]
)
instants = st.sampled_from(
    [f"{datetime(2026, 2, 20, tzinfo=UTC) + timedelta(hours=7 * step):%Y%m%dT%H}0000" for step in range(168)]
)
times = (
    st.builds("{}:{}".format, zones, instants) | instants.map(":{}Z".format) | instants.map(lambda at: f";VALUE=DATE:{at[:8]}")
)
rules = st.sampled_from(
    """FREQ=WEEKLY FREQ=WEEKLY;COUNT=5 FREQ=DAILY;UNTIL=20260315T000000Z FREQ=MONTHLY;BYDAY=-1TH FREQ=YEARLY
    FREQ=DAILY;INTERVAL=3;COUNT=9 FREQ=WEEKLY;BYDAY=SU,MO,WE FREQ=HOURLY;INTERVAL=5;COUNT=7 FREQ=SECONDLY FREQ=DAILY;COUNT=0
    FREQ=MONTHLY;BYMONTHDAY=31 FREQ=WEEKLY;UNTIL=20200101 BYDAY=MO FREQ=DAILY;BYSETPOS=2""".split()
)
own = st.one_of(
    rules.map("RRULE:{}".format),
    st.builds("RDATE{}".format, times),
    st.builds("EXDATE{}".format, times),
    st.builds("RECURRENCE-ID{}".format, times),
    st.builds("RECURRENCE-ID;RANGE=THISANDFUTURE{}".format, times),
    st.builds("DTEND{}".format, times),
    st.sampled_from(
        ["DURATION:PT1H", "DURATION:P2D", "DURATION:-PT5M", "STATUS:CANCELLED", "SUMMARY:Review", "SUMMARY:مراجعة"]
    ),
    st.sampled_from(
        ["DESCRIPTION:Agenda\\n1. Status (90 min)\\n2. Risks (20 min)", "DESCRIPTION:جدول الأعمال\\n1. الحالة (20 دقيقة)"]
    ),
    st.sampled_from(["ORGANIZER:mailto:lina@northstar.example", "ATTENDEE;PARTSTAT=DECLINED:mailto:noor@acme.example"]),
    st.integers(0, 3).map("SEQUENCE:{}".format),
)
events = st.builds(
    lambda uid, start, stamp, lines: "\n".join(
        ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{stamp}Z", f"DTSTART{start}", *lines, "END:VEVENT", ""]
    ),
    st.sampled_from(["u1", "u2"]),
    times,
    instants,
    st.lists(own, max_size=6),
)
calendars = st.lists(events, min_size=1, max_size=4).map(lambda found: HEAD + "".join(found) + "END:VCALENDAR\n")


def taken_in(text):
    """The meetings of a calendar, as the daemon works them out."""
    read = read_events(text, "calendar", UTC, NOW)
    clock = Clock(NOW)
    made = parts(mails=(), events=(), clock=clock)
    ordered = sorted(read.events, key=lambda event: event.seen_at)
    for event in ordered:
        take_in(made, "calendar", Fetched(events=(event,), cursor="1", seen=1), Polled())
    for _ in range(2):
        review(made, clock.now)
        clock.now += timedelta(days=3)
    return made.ledger.entries(Meeting)


def holds(text):
    for meeting in taken_in(text):
        assert meeting.starts_at <= meeting.ends_at
        assert [change.at for change in meeting.history] == sorted(change.at for change in meeting.history)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(calendars)
def test_no_calendar_stops_the_daemon(text):
    holds(text)


@pytest.mark.slow
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(calendars)
def test_no_calendar_of_two_hundred_stops_the_daemon(text):
    holds(text)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(calendars)
def test_two_thousand_calendars_are_read_and_expanded(text):
    read = read_events(text, "calendar", UTC, NOW)
    assert len(read.events) + len(read.problems) == text.count("BEGIN:VEVENT")
    for uid in {event.uid for event in read.events}:
        versions = [event for event in read.events if event.uid == uid]
        found = RecurringEvents().occurrences(versions, NOW - timedelta(days=30), NOW + timedelta(days=45))
        assert len({one.key for one in found}) == len(found)
        assert not any(one.event.all_day for one in found)


def calls(work):
    """How many function calls some work takes: the same on every machine."""
    count = 0

    def counted(_frame, event, _argument):
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


STRUCK = ",".join(f"{datetime(2026, 3, 3, 10, tzinfo=UTC) + timedelta(days=day):%Y%m%dT%H%M%S}" for day in range(10_000))
BOMBS = {
    "every second, without end": "RRULE:FREQ=SECONDLY",
    "every minute, without end": "RRULE:FREQ=MINUTELY",
    "every hour, without end": "RRULE:FREQ=HOURLY",
    "a billion times": "RRULE:FREQ=DAILY;COUNT=1000000000",
    "a day that never comes": "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "a second place where there is one": "RRULE:FREQ=DAILY;BYSETPOS=2",
    "a week of another month": "RRULE:FREQ=YEARLY;BYWEEKNO=30;BYMONTH=2",
    "an hour of a day that never comes": "RRULE:FREQ=HOURLY;BYMONTHDAY=30;BYMONTH=2",
    "ten thousand struck dates": f"RRULE:FREQ=DAILY\nEXDATE;TZID=Asia/Dubai:{STRUCK}",
    "five megabytes of description": "DESCRIPTION:" + "1. Status (20 min)\\n" * 250_000,
    "five megabytes of markup": "DESCRIPTION:" + "<b>" * 1_700_000,
}
EVENT = (
    "BEGIN:VEVENT\nUID:u1\nDTSTAMP:20260302T060000Z\nDTSTART;TZID=Asia/Dubai:20260303T100000\nDURATION:PT1H\n{}\nEND:VEVENT\n"
)
MOST_CALLS = 3_000_000
MOST_BYTES = 120_000_000
MOST_MEETINGS = 2_000


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_costs_a_bounded_number_of_steps(bomb):
    text = HEAD + EVENT.format(bomb) + "END:VCALENDAR\n"
    found = []
    assert calls(lambda: found.extend(taken_in(text))) < MOST_CALLS
    assert len(found) <= MOST_MEETINGS


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_takes_a_bounded_amount_of_memory(bomb):
    text = HEAD + EVENT.format(bomb) + "END:VCALENDAR\n"
    tracemalloc.start()
    try:
        taken_in(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MOST_BYTES
