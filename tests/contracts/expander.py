"""What every expander does. Inherit it in the tests of each implementation and give it an `expander` fixture."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.meetings import CalendarEvent

START = datetime(2026, 3, 10, 9, tzinfo=UTC)
DAY = timedelta(days=1)
SINGLE = CalendarEvent(
    uid="m1@acme.example",
    source="ics:calendar",
    sequence=0,
    stamped_at=START - DAY,
    seen_at=START - DAY,
    title="Kick-off",
    description="",
    starts_at=START,
    ends_at=START + timedelta(hours=1),
    zone="UTC",
)


class ExpanderContract:
    def test_a_single_event_is_one_meeting_within_the_window(self, expander):
        (one,) = expander.occurrences([SINGLE], START - DAY, START + DAY)
        assert (one.key, one.uid, one.event, one.starts_at, one.ends_at) == (
            SINGLE.uid,
            SINGLE.uid,
            SINGLE,
            SINGLE.starts_at,
            SINGLE.ends_at,
        )

    def test_windows_are_half_open(self, expander):
        assert expander.occurrences([SINGLE], SINGLE.ends_at, START + DAY) == ()
        assert expander.occurrences([SINGLE], START - DAY, START) == ()
        assert len(expander.occurrences([SINGLE], SINGLE.ends_at - timedelta(minutes=1), START + DAY)) == 1
        assert len(expander.occurrences([SINGLE], START - DAY, START + timedelta(minutes=1))) == 1

    def test_the_newest_version_counts(self, expander):
        moved = replace(SINGLE, sequence=1, starts_at=START + DAY, ends_at=START + DAY + timedelta(hours=1))
        for versions in ([SINGLE, moved], [moved, SINGLE]):
            (one,) = expander.occurrences(versions, START - DAY, START + 3 * DAY)
            assert one.event == moved

    def test_a_cancelled_event_is_told_as_such(self, expander):
        cancelled = replace(SINGLE, sequence=1, cancelled=True)
        (one,) = expander.occurrences([SINGLE, cancelled], START - DAY, START + DAY)
        assert one.event.cancelled

    def test_a_whole_day_is_no_meeting(self, expander):
        assert expander.occurrences([replace(SINGLE, all_day=True)], START - DAY, START + DAY) == ()

    def test_nothing_of_nothing(self, expander):
        assert expander.occurrences([], START - DAY, START + DAY) == ()
