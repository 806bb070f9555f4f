from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from connectors.calendars.expansion import RecurringEvents
from connectors.shared.vevent import read_events
from tests.contracts.expander import ExpanderContract


@pytest.fixture
def expander():
    return RecurringEvents()


class TestRecurringEvents(ExpanderContract):
    pass


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def versions(*blocks: str):
    events = "".join(
        f"BEGIN:VEVENT\nUID:m6\nDTSTAMP:20260101T000000Z\nSUMMARY:Weekly\n{block}\nEND:VEVENT\n" for block in blocks
    )
    read = read_events(f"BEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Dubai\n{events}END:VCALENDAR\n", "ics:x", UTC)
    assert read.problems == ()
    return read.events


def occurrences(*blocks: str, start: str = "2026-03-01", end: str = "2026-04-01"):
    return RecurringEvents().occurrences(versions(*blocks), instant(start), instant(end))


WEEKLY = "DTSTART;TZID=Asia/Dubai:20260303T100000\nDTEND;TZID=Asia/Dubai:20260303T110000\nRRULE:FREQ=WEEKLY"


def test_a_series():
    found = occurrences(WEEKLY)
    assert [one.key for one in found] == ["m6/2026-03-03", "m6/2026-03-10", "m6/2026-03-17", "m6/2026-03-24", "m6/2026-03-31"]
    assert found[0].starts_at.isoformat() == "2026-03-03T10:00:00+04:00"
    assert found[0].ends_at - found[0].starts_at == timedelta(hours=1)


def test_a_moved_occurrence_keeps_the_day_it_was_meant_for():
    moved = "RECURRENCE-ID:20260310T060000Z\nDTSTART;TZID=Asia/Dubai:20260312T150000\nDURATION:PT2H"
    found = occurrences(WEEKLY, moved, end="2026-03-20")
    assert [(one.key, one.starts_at.day) for one in found] == [
        ("m6/2026-03-03", 3),
        ("m6/2026-03-10", 12),
        ("m6/2026-03-17", 17),
    ]
    assert occurrences(WEEKLY, moved, start="2026-03-10", end="2026-03-11") == ()
    assert [one.key for one in occurrences(WEEKLY, moved, start="2026-03-12", end="2026-03-13")] == ["m6/2026-03-10"]


def test_a_cancelled_occurrence_is_told_and_a_struck_one_is_not():
    cancelled = "RECURRENCE-ID;TZID=Asia/Dubai:20260310T100000\nDTSTART;TZID=Asia/Dubai:20260310T100000\nDURATION:PT1H\nSTATUS:CANCELLED"
    found = occurrences(WEEKLY + "\nEXDATE;TZID=Asia/Dubai:20260317T100000", cancelled, end="2026-03-25")
    assert [(one.key[3:], one.event.cancelled) for one in found] == [
        ("2026-03-03", False),
        ("2026-03-10", True),
        ("2026-03-24", False),
    ]


def test_an_exception_without_its_series():
    alone = "RECURRENCE-ID;TZID=Asia/Dubai:20260310T010000\nDTSTART;TZID=Asia/Dubai:20260312T150000\nDURATION:PT1H"
    assert [one.key for one in occurrences(alone)] == ["m6/2026-03-10"]


def test_the_newest_exception_counts():
    exception = "RECURRENCE-ID:20260310T060000Z\nDTSTART:20260310T0{hour}0000Z\nDURATION:PT1H\nSEQUENCE:{sequence}"
    found = occurrences(WEEKLY, exception.format(hour=8, sequence=2), exception.format(hour=7, sequence=1), end="2026-03-11")
    assert [one.starts_at.astimezone(UTC).hour for one in found] == [6, 8]


def test_daylight_saving_moves_the_instant_and_not_the_clock():
    london = "DTSTART;TZID=Europe/London:20260322T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2"
    found = occurrences(london)
    assert [one.starts_at.isoformat() for one in found] == ["2026-03-22T10:00:00+00:00", "2026-03-29T10:00:00+01:00"]
    assert [one.starts_at.astimezone(UTC).hour for one in found] == [10, 9]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", [3, 4, 5]),
        ("FREQ=DAILY;UNTIL=20260305T060000Z", [3, 4, 5]),
        ("FREQ=DAILY;UNTIL=20260305", [3, 4]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", [3, 5, 17, 19]),
        ("FREQ=MONTHLY;BYDAY=1TU", [3]),
        ("FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR", [3, 31]),
        ("FREQ=HOURLY;INTERVAL=24;COUNT=2", [3, 4]),
        ("FREQ=HOURLY;BYHOUR=10,16;BYDAY=TU,WE;COUNT=4", [3, 4]),
        ("FREQ=YEARLY;BYWEEKNO=11;BYDAY=TU", [3, 10]),
        ("FREQ=DAILY;BYMONTHDAY=-1", [3, 31]),
    ],
)
def test_rules(rule, days):
    assert sorted({one.starts_at.day for one in occurrences(WEEKLY.replace("FREQ=WEEKLY", rule))}) == days


def test_two_on_one_day_have_keys_of_their_own():
    found = occurrences(WEEKLY.replace("FREQ=WEEKLY", "FREQ=DAILY;BYHOUR=10,14;COUNT=2"))
    assert [one.key for one in found] == ["m6/2026-03-03", "m6/2026-03-03T14:00"]


def test_further_dates():
    found = occurrences(WEEKLY.replace("RRULE:FREQ=WEEKLY", "RDATE;TZID=Asia/Dubai:20260306T100000,20260307T120000"))
    assert [one.starts_at.day for one in found] == [3, 6, 7]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=DAILY;BYSETPOS=2",
        "FREQ=DAILY;BYMONTH=3;BYYEARDAY=1",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5;COUNT=3",
        "FREQ=YEARLY;BYWEEKNO=30;BYMONTH=2",
        "FREQ=HOURLY;BYMONTHDAY=30;BYMONTH=2",
        "FREQ=HOURLY;INTERVAL=2;BYHOUR=3",
        "FREQ=NEVER",
        "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
        "FREQ=DAILY;BYSECOND=" + ",".join(map(str, range(60))),
        "COUNT=5",
        "",
        "FREQ=DAILY;COUNT=x",
        "FREQ=DAILY;UNTIL=99999999T999999Z",
    ],
)
def test_bombs_and_nonsense_cost_little(rule):
    assert len(occurrences(WEEKLY.replace("FREQ=WEEKLY", rule), end="2036-01-01")) <= 2000
    ancient = WEEKLY.replace("2026", "0026").replace("FREQ=WEEKLY", rule)
    assert len(occurrences(ancient.replace("0026", "1026"))) <= 2000


def test_further_dates_that_are_none_are_passed_over():
    assert [one.starts_at.day for one in occurrences(WEEKLY + "\nRDATE:-P1D\nEXDATE:never", end="2026-03-11")] == [3, 10]


def test_a_query_that_failed_is_not_asked_again():
    """The expanding library never gives back its lock after a failure."""
    (good,) = versions(WEEKLY)
    broken = replace(good, calendar=good.calendar.replace("RRULE:FREQ=WEEKLY", "RDATE:-P1D"))
    for _ in range(2):
        (one,) = RecurringEvents().occurrences([broken], instant("2026-03-01"), instant("2026-04-01"))
        assert one.starts_at == good.starts_at


def test_ten_thousand_struck_dates():
    struck = ",".join(f"{datetime(2026, 3, 3, 10, tzinfo=UTC) + timedelta(days=day):%Y%m%dT%H%M%S}" for day in range(10_000))
    found = occurrences(WEEKLY.replace("FREQ=WEEKLY", "FREQ=DAILY") + f"\nEXDATE;TZID=Asia/Dubai:{struck}", end="2027-01-01")
    assert found == ()
    lines = "".join(f"\nEXDATE;TZID=Asia/Dubai:{one}" for one in struck.split(","))
    assert occurrences(WEEKLY.replace("FREQ=WEEKLY", "FREQ=DAILY") + lines, end="2027-01-01") == ()


LATER = (
    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Dubai:20260317T100000\nDTSTART;TZID=Asia/Dubai:20260318T140000\nDURATION:PT30M"
)


def test_this_and_all_that_follow_move_together():
    found = occurrences(WEEKLY, LATER)
    assert [(one.key[3:], f"{one.starts_at:%d %H:%M}", one.ends_at - one.starts_at) for one in found] == [
        ("2026-03-03", "03 10:00", timedelta(hours=1)),
        ("2026-03-10", "10 10:00", timedelta(hours=1)),
        ("2026-03-17", "18 14:00", timedelta(minutes=30)),
        ("2026-03-24", "25 14:00", timedelta(minutes=30)),
    ]
    assert [one.key[3:] for one in occurrences(WEEKLY, LATER, start="2026-03-25", end="2026-03-26")] == ["2026-03-24"]
    assert occurrences(WEEKLY, LATER, start="2026-03-24", end="2026-03-25") == ()


def test_moved_together_one_may_still_differ_and_a_later_change_counts_from_its_day():
    own = "RECURRENCE-ID;TZID=Asia/Dubai:20260324T100000\nDTSTART;TZID=Asia/Dubai:20260326T090000\nDURATION:PT1H"
    again = LATER.replace("0317T100000", "0331T100000").replace("0318T140000", "0331T160000")
    found = occurrences(WEEKLY, LATER, own, again, end="2026-04-10")
    assert [f"{one.starts_at:%m-%d %H:%M}" for one in found][2:] == ["03-18 14:00", "03-26 09:00", "03-31 16:00", "04-07 16:00"]


def test_this_and_all_that_follow_are_cancelled_together():
    found = occurrences(WEEKLY, LATER + "\nSTATUS:CANCELLED")
    assert [one.event.cancelled for one in found] == [False, False, True, True]


def test_moved_together_by_the_clock_on_the_wall():
    london = "DTSTART;TZID=Europe/London:20260310T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY"
    later = LATER.replace("Asia/Dubai", "Europe/London")
    found = occurrences(london, later, end="2026-04-09")
    assert [one.starts_at.isoformat() for one in found][1:] == [
        "2026-03-18T14:00:00+00:00",
        "2026-03-25T14:00:00+00:00",
        "2026-04-01T14:00:00+01:00",
        "2026-04-08T14:00:00+01:00",
    ]


def test_moved_by_years_only_that_one_moves():
    found = occurrences(WEEKLY, LATER.replace("20260318T140000", "20360318T140000"))
    assert [one.starts_at.day for one in found] == [3, 10, 24, 31]


def test_a_period_has_its_own_length():
    rdate = "RDATE;VALUE=PERIOD:20260306T060000Z/PT2H,20260307T060000/20260307T063000"
    found = occurrences(WEEKLY.replace("RRULE:FREQ=WEEKLY", rdate).replace("TZID=Asia/Dubai:", "TZID=UTC:"))
    lengths = [int((one.ends_at - one.starts_at).total_seconds() // 60) for one in found]
    assert [(one.starts_at.day, minutes) for one, minutes in zip(found, lengths, strict=True)] == [(3, 60), (6, 120), (7, 30)]


def test_a_series_whose_rule_is_broken_keeps_its_first():
    assert [one.starts_at.day for one in occurrences(WEEKLY.replace("FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL="))] == [3]


def test_an_exception_of_the_same_day_replaces_the_one_of_that_day():
    """Its series may have been given another time since, or its day alone is named."""
    for meant_for in (";TZID=Asia/Dubai:20260310T090000", ";VALUE=DATE:20260310"):
        moved = f"RECURRENCE-ID{meant_for}\nDTSTART;TZID=Asia/Dubai:20260312T150000\nDURATION:PT2H"
        found = occurrences(WEEKLY, moved, end="2026-03-20")
        assert [(one.key[3:], one.starts_at.day) for one in found] == [
            ("2026-03-03", 3),
            ("2026-03-10", 12),
            ("2026-03-17", 17),
        ]


def test_of_two_on_a_day_each_may_be_changed():
    twice = WEEKLY.replace("FREQ=WEEKLY", "FREQ=DAILY;BYHOUR=10,14;COUNT=2")
    later = "RECURRENCE-ID;TZID=Asia/Dubai:20260303T140000\nDTSTART;TZID=Asia/Dubai:20260303T150000\nDURATION:PT1H"
    strange = later.replace("T140000", "T120000").replace("T150000", "T170000")
    assert [(one.key[3:], one.starts_at.hour) for one in occurrences(twice, later)] == [
        ("2026-03-03", 10),
        ("2026-03-03T14:00", 15),
    ]
    first = later.replace("T140000", "T100000").replace("T150000", "T110000")
    found = occurrences(twice, first, strange)
    assert [(one.key[3:], one.starts_at.hour) for one in found] == [
        ("2026-03-03", 11),
        ("2026-03-03T14:00", 14),
        ("2026-03-03T12:00", 17),
    ]


def test_a_series_still_far_off_has_no_meetings_yet():
    assert occurrences(WEEKLY.replace("2026", "2036").replace("FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=3")) == ()


def test_hour_by_hour_only_plain_rules_are_followed():
    assert [one.starts_at.day for one in occurrences(WEEKLY.replace("FREQ=WEEKLY", "FREQ=HOURLY;BYMONTHDAY=4"))] == [3]


def test_a_zone_that_nobody_knows_leaves_the_event_its_own():
    (event,) = versions(WEEKLY)
    (first, *_) = RecurringEvents().occurrences([replace(event, zone="nowhere")], instant("2026-03-01"), instant("2026-04-01"))
    assert first.key == "m6/2026-03-03"
