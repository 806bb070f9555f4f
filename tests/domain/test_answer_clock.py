"""Whose clock an answer is owed by: ours, or the client's own where `answer_within` says so."""

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.people import Coordinator, Directory, Party, Waited
from domain.working_time import DatedHours, Duration, Hours, WorkingCalendar

DUBAI, LONDON, RIYADH = ZoneInfo("Asia/Dubai"), ZoneInfo("Europe/London"), ZoneInfo("Asia/Riyadh")
SUNDAY_TO_THURSDAY = frozenset({6, 0, 1, 2, 3})
TWO_DAYS, FOUR_HOURS = Duration(days=2, theirs=True), Duration(hours=4, theirs=True)
RAMADAN = DatedHours(date(2026, 2, 18), date(2026, 3, 19), Hours(time(10), time(16)))


def only(*days):
    """A land whose holidays are those days of 2026, each a month and a day."""
    return lambda day: "Holiday" if (day.month, day.day) in days else None


def house(owed, own=None, theirs=None):
    """Us in Dubai and a client in Riyadh that is owed answers within `owed`; keys of either calendar may be given."""
    calendar = WorkingCalendar(**{"zone": "Asia/Riyadh", "working_days": SUNDAY_TO_THURSDAY, **(theirs or {})})
    return Directory(
        Coordinator("Lina Haddad", ("lina@northstar.example",), "Asia/Dubai", "en"),
        Party(
            "Northstar", ("northstar.example",), WorkingCalendar(**{"zone": "Asia/Dubai", **(own or {})}), answer_within=owed
        ),
        (Party("Acme Trading", ("acme.example",), calendar, answer_within=owed),),
    )


def due(owed, asked, **more):
    """By when the client in Riyadh is owed an answer to what it asked."""
    return house(owed, **more).answer_due("Acme Trading", asked)


def march(day, hour, zone, minute=0):
    """An instant of March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=zone)


@pytest.mark.parametrize(
    ("owed", "expected"),
    [
        (Duration(days=1), march(6, 18, DUBAI)),
        (Duration(days=2), march(9, 18, DUBAI)),
        (Duration(days=1, theirs=True), march(8, 18, RIYADH)),
        (TWO_DAYS, march(9, 18, RIYADH)),
        (Duration(hours=4), march(6, 13, DUBAI)),
        (FOUR_HOURS, march(8, 13, RIYADH)),
    ],
)
def test_asked_on_thursday_evening_by_who_rests_on_friday(owed, expected):
    assert due(owed, march(5, 19, RIYADH)) == expected


@pytest.mark.parametrize(("owed", "expected"), [(Duration(days=2), march(10, 18, DUBAI)), (TWO_DAYS, march(10, 18, RIYADH))])
def test_asked_on_friday_which_only_we_work(owed, expected):
    assert due(owed, march(6, 11, DUBAI)) == expected


@pytest.mark.parametrize(("owed", "expected"), [(Duration(days=2), march(11, 18, DUBAI)), (TWO_DAYS, march(10, 18, RIYADH))])
def test_asked_on_sunday_which_only_they_work(owed, expected):
    assert due(owed, march(8, 11, RIYADH)) == expected


def test_a_holiday_counts_on_the_clock_of_whoever_has_it():
    asked, holiday = march(9, 10, RIYADH), {"holiday": only((3, 10))}
    assert due(Duration(days=2), asked, theirs=holiday) == march(11, 18, DUBAI)
    assert due(TWO_DAYS, asked, theirs=holiday) == march(12, 18, RIYADH)
    assert due(Duration(days=2), asked, own=holiday) == march(12, 18, DUBAI)
    assert due(TWO_DAYS, asked, own=holiday) == march(11, 18, RIYADH)


def test_hours_of_ramadan_hold_on_the_clock_of_whoever_keeps_them():
    asked, shorter = march(10, 14, RIYADH), {"dated_hours": (RAMADAN,)}
    assert due(FOUR_HOURS, asked) == march(10, 18, RIYADH)
    assert due(FOUR_HOURS, asked, theirs=shorter) == march(11, 12, RIYADH)
    assert due(FOUR_HOURS, asked, own=shorter) == march(10, 18, RIYADH)
    assert due(Duration(hours=4), asked, own=shorter) == march(11, 13, DUBAI)
    assert due(TWO_DAYS, asked, theirs=shorter) == march(12, 16, RIYADH)


def test_hours_run_in_the_zone_of_the_client_also_when_its_clocks_change():
    london = {"zone": "Europe/London", "working_days": frozenset(range(5))}
    assert due(FOUR_HOURS, march(27, 16, LONDON), theirs=london) == march(30, 11, LONDON)
    assert due(FOUR_HOURS, march(27, 16, LONDON), theirs=london) == march(30, 14, DUBAI)
    assert due(Duration(hours=4), march(27, 16, LONDON), theirs=london) == march(30, 13, DUBAI)


def test_whoever_is_only_known_by_a_mail_domain_is_answered_by_our_clock():
    assert house(TWO_DAYS).answer_due("unknown.example", march(5, 10, DUBAI)) == march(9, 18, DUBAI)
    assert house(TWO_DAYS).answer_due(None, march(5, 10, DUBAI)) == march(9, 18, DUBAI)


def test_what_was_waited_is_told_by_both_clocks():
    asked, now = march(5, 10, DUBAI), march(8, 13, DUBAI)
    assert house(TWO_DAYS).minutes_waited("Acme Trading", asked, now) == Waited(ours=17 * 60, theirs=12 * 60)
    assert house(TWO_DAYS).minutes_waited("unknown.example", asked, now) == Waited(ours=17 * 60, theirs=17 * 60)


def test_a_night_shift_of_the_client_ends_on_the_next_day():
    night = {"hours": Hours(time(20), time(2)), "working_days": frozenset(range(7))}
    assert due(FOUR_HOURS, march(5, 23, RIYADH), theirs=night) == march(6, 21, RIYADH)
    assert replace(FOUR_HOURS, theirs=False) == Duration(hours=4)
