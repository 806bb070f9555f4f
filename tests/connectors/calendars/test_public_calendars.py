"""The calendars that the libraries below us test themselves with: each is read or says why not, and expands as they do."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events

from connectors.calendars.expansion import RecurringEvents
from connectors.shared.charsets import decode
from connectors.shared.vevent import read_events

ARRIVED_AT = datetime(2026, 3, 1, tzinfo=UTC)
SPAN = timedelta(days=300)
FILES = sorted(path for package in (icalendar, recurring_ical_events) for path in Path(package.__file__).parent.rglob("*.ics"))
#: They turn an end before its start around, begin days at midnight of nowhere, and drop a series whose rule is broken.
OTHERWISE = {
    "bad_rrule_missing_until_event",
    "end_before_start_event",
    "issue_132_swapped_start_and_end",
    "issue_201_mixed_datetime_and_date",
    "issue_201_test_matrix",
}
SERIES = [path for path in FILES if "recurring_ical_events" in path.parts and path.stem not in OTHERWISE]


def read(path):
    return read_events(decode(path.read_bytes(), "utf-8"), "ics:x", UTC, ARRIVED_AT)


def meetings(events, start):
    """The key, start and end of every occurrence within the span."""
    versions = defaultdict(list)
    for event in events:
        versions[event.uid].append(event)
    return [
        (one.key, one.starts_at.astimezone(UTC), one.ends_at.astimezone(UTC))
        for each in versions.values()
        for one in RecurringEvents().occurrences(each, start, start + SPAN)
    ]


def first(events):
    return min((event.starts_at for event in events), default=ARRIVED_AT).astimezone(UTC) - timedelta(days=2)


@pytest.mark.skipif(not FILES, reason="the libraries were installed without their tests")
@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_each_event_is_read_or_a_problem(path):
    found = read(path)
    written = decode(path.read_bytes(), "utf-8").upper().count("BEGIN:VEVENT")
    assert len(found.events) + len(found.problems) <= written
    assert bool(found.events or found.problems) == bool(written)
    keys = [key for key, _, _ in meetings(found.events, first(found.events))]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("path", SERIES, ids=[path.stem for path in SERIES])
def test_series_come_out_as_the_library_has_them(path):
    events = read(path).events
    start = first(events)
    ours = {(starts, ends) for _, starts, ends in meetings(events, start)}
    assert ours == theirs(path, start)


def theirs(path, start):
    """What the library makes of the file: its timed events."""
    component = icalendar.Calendar.from_ical(path.read_bytes().decode("utf-8", "replace"))
    found = recurring_ical_events.of(component).between(start, start + SPAN)
    spans = ((event.decoded("DTSTART"), event.decoded("DTEND", event.decoded("DTSTART"))) for event in found)
    return {tuple(map(instant, span)) for span in spans if isinstance(span[0], datetime)}


def instant(value):
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
