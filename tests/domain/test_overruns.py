"""How long meetings take against how long they were planned."""

from dataclasses import replace
from datetime import timedelta

from domain.meetings import AgendaPoint, MeetingStatus
from domain.overruns import overruns, series_overruns
from tests.domain.people_of import at
from tests.domain.test_meeting_promises import held

NOW = at(31)


def took(day, minutes, series="review", **more):
    start = at(day, 10)
    end = start + timedelta(minutes=minutes)
    return replace(held(start), series=series, actual_end=end, actual_source="end", **more)


def test_nothing_is_known_of_what_was_not_held_or_has_no_known_end():
    nothing = overruns([held(at(30, 10), status=MeetingStatus.CANCELLED), held(at(31, 23))], at(31, 12))
    assert (nothing.held, nothing.known, nothing.planned_minutes, nothing.actual_minutes) == (0, 0, None, None)
    unknown = overruns([held(at(3, 10))], NOW)
    assert (unknown.held, unknown.known, unknown.overrun_median) == (1, 0, None)


def test_planned_against_taken():
    found = overruns([took(3, 60), took(10, 75), took(17, 90), held(at(24, 10))], NOW)
    assert (found.held, found.known, found.within) == (4, 3, 1)
    assert (found.planned_minutes, found.actual_minutes, found.overrun_median) == (60, 75, 15)


def test_a_slot_made_longer_while_it_ran_was_not_planned_and_a_late_start_is_not_taken():
    longer = took(3, 90, ends_at=at(3, 11, 30), extended_from=at(3, 11), actual_start=at(3, 10, 10))
    found = overruns([longer], NOW)
    assert (found.planned_minutes, found.actual_minutes, found.overrun_median) == (60, 80, 30)


def test_items_left_open_are_carried_over():
    ticked = took(3, 60, agenda=(AgendaPoint("Status", done_at=at(3, 10, 20)), AgendaPoint("Risks")))
    assert overruns([ticked, took(10, 60, not_reached=("the budget",))], NOW).carried_over == 2


def test_each_series_has_a_record_of_its_own():
    meetings = [
        took(3, 60),
        replace(took(10, 80), title="Acme: status"),
        took(4, 60, "kick-off"),
        replace(held(at(5)), series=""),
    ]
    found = series_overruns([*meetings, held(at(30, 23))], at(30, 12))
    assert [(each.title, each.series, each.record.held) for each in found] == [
        ("Acme: review", "kick-off", 1),
        ("Acme: review", "u/05Acme: review", 1),
        ("Acme: status", "review", 2),
    ]
