from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.shared.google_event import cancelled_instance, read_item
from connectors.shared.zones import Zone

OWN = Zone("UTC", UTC)
WHEN = {"start": {"dateTime": "2026-03-10T09:00:00Z"}, "end": {"dateTime": "2026-03-10T10:00:00Z"}}
odd = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)
times = st.none() | st.fixed_dictionaries({}, optional={"dateTime": odd, "date": odd, "timeZone": odd})
items = st.fixed_dictionaries(
    {"id": st.text(min_size=1, max_size=20)},
    optional={
        **dict.fromkeys(("summary", "description", "location", "iCalUID", "updated", "status", "hangoutLink"), st.text()),
        **dict.fromkeys(("sequence", "attendees", "organizer", "recurrence", "conferenceData"), odd),
        **dict.fromkeys(("start", "end", "originalStartTime"), times),
    },
)


@given(items)
@settings(max_examples=300, deadline=None)
def test_nothing_that_is_odd_is_raised(item):
    for one in (item, cancelled_instance(item, {**WHEN, **item})):
        read = read_item(one, "google", OWN)
        assert len(read.events) + len(read.problems) == 1


@given(st.text())
@settings(deadline=None)
def test_texts_come_through_and_begin_no_line_of_their_own(text):
    (event,) = read_item(
        {"id": "e", "summary": "Kick-off", "description": f"{text}\nDTSTART:19990101T000000Z", **WHEN}, "g", OWN
    ).events
    assert event.starts_at == datetime(2026, 3, 10, 9, tzinfo=UTC)
    assert "DTSTART:19990101T000000Z" in event.description


@pytest.mark.parametrize("line", ["RRULE:FREQ=WEEKLY\r\nDTSTART:19990101T000000Z", "ATTENDEE:mailto:x@y.example", 7, None])
def test_a_recurrence_is_one_line_of_its_kind(line):
    (event,) = read_item({"id": "e", "recurrence": [line], **WHEN}, "g", OWN).events
    assert (event.recurs, event.attendees) == (False, ())


def test_an_unknown_zone_leaves_the_instant_as_it_is():
    told = {"dateTime": "2026-03-10T09:00:00+04:00", "timeZone": "Nowhere/Town"}
    (event,) = read_item({"id": "e", "start": told, "end": told}, "g", OWN).events
    assert event.starts_at == datetime(2026, 3, 10, 5, tzinfo=UTC)
