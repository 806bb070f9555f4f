from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.calendars.expansion import RecurringEvents
from connectors.shared.vevent import read_events
from tests.connectors.invites import START, calendar, vcalendar, vevent

DUBAI = ZoneInfo("Asia/Dubai")
CUSTOM = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0430
TZOFFSETTO:+0330
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T000000
TZOFFSETFROM:+0330
TZOFFSETTO:+0430
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def read(text: str):
    return read_events(text, "ics:x", DUBAI, START)


def event(*lines: str, head: str = ""):
    found = read(vcalendar("BEGIN:VEVENT\r\nUID:e\r\n" + "\r\n".join(lines) + "\r\nEND:VEVENT\r\n", head=head))
    assert found.problems == ()
    return found.events[0]


@pytest.mark.parametrize(
    ("line", "utc", "zone"),
    [
        ("DTSTART:20260310T100000Z", "2026-03-10T10:00", "UTC"),
        ("DTSTART:20260310T100000", "2026-03-10T06:00", "Asia/Dubai"),
        ("DTSTART;TZID=Europe/London:20260710T100000", "2026-07-10T09:00", "Europe/London"),
        ('DTSTART;TZID="Europe/London":20260710T100000', "2026-07-10T09:00", "Europe/London"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20260710T100000", "2026-07-10T08:00", "Europe/Paris"),
        (
            "DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Ushuaia:20260710T100000",
            "2026-07-10T13:00",
            "America/Argentina/Ushuaia",
        ),
        ("DTSTART;TZID=Arab Standard Time:20260310T100000", "2026-03-10T07:00", "Asia/Riyadh"),
        ("DTSTART;TZID=Customized Time Zone:20260710T100000", "2026-07-10T05:30", "Asia/Dubai"),
        ("DTSTART;TZID=Customized Time Zone:20261210T100000", "2026-12-10T06:30", "Asia/Dubai"),
        ("DTSTART;TZID=Nowhere/Land:20260310T100000", "2026-03-10T06:00", "Asia/Dubai"),
        ("DTSTART;TZID=../../etc/passwd:20260310T100000", "2026-03-10T06:00", "Asia/Dubai"),
        ("DTSTART:20260310T1000Z", "2026-03-10T10:00", "UTC"),
        ("DTSTART:20260310T100060Z", "2026-03-10T10:00", "UTC"),
    ],
)
def test_zones(line, utc, zone):
    found = event(line, head=CUSTOM)
    assert (f"{found.starts_at.astimezone(UTC):%Y-%m-%dT%H:%M}", found.zone) == (utc, zone)
    assert found.starts_at.tzinfo is not None


def test_one_calendars_custom_zone_is_not_anothers():
    event("DTSTART;TZID=Customized Time Zone:20260310T100000", head=CUSTOM)
    other = CUSTOM.replace("+0330", "+0530").replace("+0430", "+0630")
    assert event("DTSTART;TZID=Customized Time Zone:20261210T100000", head=other).starts_at.astimezone(UTC).hour == 4


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY", "FREQ=YEARLY;BYDAY=9XX"])
def test_zones_that_are_bombs_or_broken_are_not_worked_out(rule):
    zone = CUSTOM.replace("FREQ=YEARLY;BYDAY=-1SU", rule)
    assert event("DTSTART;TZID=Customized Time Zone:20260310T100000", head=zone).zone == "Asia/Dubai"


def test_the_calendars_own_zone():
    assert event("DTSTART:20260310T100000", head="X-WR-TIMEZONE:Asia/Riyadh\r\n").zone == "Asia/Riyadh"


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        (["DTSTART:20260310T100000Z", "DTEND:20260310T113000Z"], timedelta(minutes=90)),
        (["DTSTART:20260310T100000Z", "DURATION:PT1H30M"], timedelta(minutes=90)),
        (["DTSTART;TZID=Europe/London:20260328T230000", "DURATION:PT3H"], timedelta(hours=3)),
        (["DTSTART;TZID=Europe/London:20260328T120000", "DURATION:P1D"], timedelta(hours=23)),
        (["DTSTART:20260310T100000Z"], timedelta()),
        (["DTSTART:20260310T100000Z", "DTEND:20260310T090000Z"], timedelta()),
        (["DTSTART:20260310T100000Z", "DURATION:-PT1H"], timedelta()),
        (["DTSTART;VALUE=DATE:20260310"], timedelta(days=1)),
        (["DTSTART;VALUE=DATE:20260310", "DTEND;VALUE=DATE:20260312"], timedelta(days=2)),
        (["DTSTART:20260310", "DURATION:P1W"], timedelta(days=7)),
    ],
)
def test_lengths(lines, length):
    found = event(*lines)
    assert found.ends_at.astimezone(UTC) - found.starts_at.astimezone(UTC) == length
    assert found.all_day == ("T" not in lines[0].partition(":")[2])


def test_people_texts_and_versions():
    found = event(
        "DTSTART:20260310T100000Z",
        "DTSTAMP:20260301T080000Z",
        "LAST-MODIFIED:20260302T080000Z",
        "SEQUENCE:3",
        "SUMMARY:Kick-off\\, part\\n 1",
        "LOCATION:Room 5",
        'ORGANIZER;CN="Daud, Karim":MAILTO:Karim@Acme.example',
        "ATTENDEE;CN=Lina;ROLE=OPT-PARTICIPANT;PARTSTAT=accepted:mailto:lina@northstar.example",
        "ATTENDEE;CUTYPE=ROOM:mailto:room5@acme.example",
        "ATTENDEE:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;EMAIL=sami@acme.example:urn:uuid:1",
        "ATTENDEE:invalid",
        "STATUS:CONFIRMED",
    )
    assert (found.sequence, found.title, found.location, found.cancelled) == (3, "Kick-off, part\n 1", "Room 5", False)
    assert (found.stamped_at.day, found.seen_at.day) == (1, 2)
    assert (found.organizer.email, found.organizer.name) == ("karim@acme.example", "Daud, Karim")
    assert [(person.email, person.role, person.answer) for person in found.attendees] == [
        ("lina@northstar.example", "OPT-PARTICIPANT", "ACCEPTED"),
        ("sami@acme.example", "REQ-PARTICIPANT", "NEEDS-ACTION"),
    ]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["DESCRIPTION:Agenda:\\n1. Budget (10 min)\\n2. Plan\\; B"], "Agenda:\n1. Budget (10 min)\n2. Plan; B"),
        (["DESCRIPTION:Agenda:", "\n 1. folded"], "Agenda:1. folded"),
        (["DESCRIPTION:<b>Agenda</b><ol><li>Budget</li><li>Plan</li></ol>"], "Agenda\n\n1. Budget\n2. Plan"),
        (["DESCRIPTION:Agenda<br>1. Budget\\n2. Plan"], "Agenda\n1. Budget\n2. Plan"),
        (["DESCRIPTION:a < b and c > d"], "a < b and c > d"),
        (
            ["X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Agenda</p><ul><li>Budget</li></ul></body></html>"],
            "Agenda\n\n- Budget",
        ),
        (
            ["DESCRIPTION:Agenda Budget and more words", "X-ALT-DESC;FMTTYPE=text/html:<p>short</p>"],
            "Agenda Budget and more words",
        ),
    ],
)
def test_descriptions(lines, text):
    joined = "\r\n".join(lines).replace("\r\n\n ", "\r\n ")
    assert event("DTSTART:20260310T100000Z", joined).description == text


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("X-GOOGLE-CONFERENCE:https://meet.google.com/abc-mnop-xyz", "abc-mnop-xyz"),
        ("LOCATION:https://meet.google.com/abc-mnop-xyz?hs=122", "abc-mnop-xyz"),
        ("DESCRIPTION:Join: https://us02web.zoom.us/j/81234567890?pwd=x", "81234567890"),
        (
            "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0",
            "19%3ameeting_abc%40thread.v2",
        ),
        ("DESCRIPTION:https://teams.microsoft.com/meet/2134567890123?p=x", "2134567890123"),
        ("LOCATION:meet me at google", ""),
    ],
)
def test_meeting_codes(line, code):
    assert event("DTSTART:20260310T100000Z", line).meeting_code == code


def test_methods_and_cancellations():
    assert event("DTSTART:20260310T100000Z", head="METHOD:CANCEL\r\n").cancelled
    assert event("DTSTART:20260310T100000Z", "STATUS:CANCELLED").cancelled
    reply = event("DTSTART:20260310T100000Z", head="METHOD:REPLY\r\n")
    assert (reply.method, reply.cancelled) == ("REPLY", False)


def test_what_recurs_carries_what_expansion_needs():
    found = event(
        "DTSTART;TZID=Customized Time Zone:20260310T100000", "RRULE:FREQ=DAILY;COUNT=3", "DESCRIPTION:long", head=CUSTOM
    )
    assert found.recurs
    assert "long" not in found.calendar
    days = RecurringEvents().occurrences([found], START, START + timedelta(days=30))
    assert [f"{one.starts_at.astimezone(UTC):%d %H:%M}" for one in days] == ["10 06:30", "11 06:30", "12 06:30"]
    assert event("DTSTART:20260310T100000Z").calendar == ""


def test_alarms_and_strange_parts_are_passed_over():
    text = calendar(
        0, "BEGIN:VALARM", "TRIGGER:-PT5M", "DESCRIPTION:alarm", "END:VALARM", "no colon", ":x", "ATTACH;ENCODING=BASE64:AAAA"
    )
    assert read(text).events[0].description == ""


def test_one_bad_event_does_not_hide_the_others():
    bad = [
        "BEGIN:VEVENT\r\nUID:b1\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:b2\r\nDTSTART:tomorrow\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:b3\r\nDTSTART:20261399T100000Z\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:b4\r\nDTSTART:20260310T100000Z\r\nDURATION:long\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:b5\r\nDTSTART:20260310T100000Z\r\nDTEND:20460310T100000Z\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:b6\r\nDTSTART:00010101T000000\r\nEND:VEVENT\r\n",
    ]
    found = read(vcalendar(*bad, vevent(1)))
    assert [one.uid for one in found.events] == ["e1@acme.example"]
    assert [problem.where for problem in found.problems] == [f"UID:b{number}" for number in range(1, 7)]
    assert len({problem.key for problem in found.problems}) == 6


def test_an_event_without_uid_stays_itself():
    text = vcalendar("BEGIN:VEVENT\r\nDTSTART:20260310T100000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\n")
    assert read(text).events[0].uid == read(text).events[0].uid
    assert read(text).events[0].uid.startswith("sha256:")


def test_an_event_without_any_stamp_was_seen_when_it_arrived():
    assert event("DTSTART:20260310T100000Z").seen_at == START


def test_bombs_are_bounded():
    long = calendar(0, "DESCRIPTION:" + "x" * 5_000_000, "ATTACH:" + "x" * 5_000_000)
    assert len(read(long).events[0].description) == 100_000
    markup = calendar(0, "DESCRIPTION:" + "<b>" * 200_000)
    assert len(read(markup).events) == 1
    crowd = calendar(0, *[f"ATTENDEE:mailto:p{number}@x.example" for number in range(20_000)])
    assert len(read(crowd).events[0].attendees) == 500
    assert read("BEGIN:VEVENT\r\n" * 100_000).events == ()


values = st.one_of(
    st.sampled_from(
        [
            "20260310T100000Z",
            "20260310",
            "99999999T999999",
            "PT1H",
            "-P1D",
            "P99999W",
            "FREQ=SECONDLY",
            "FREQ=WEEKLY;COUNT=3",
            "mailto:a@b.example",
        ]
    ),
    st.text(max_size=20),
)
names = st.sampled_from(
    "UID DTSTART DTEND DURATION DTSTAMP LAST-MODIFIED SEQUENCE RRULE RDATE EXDATE RECURRENCE-ID SUMMARY DESCRIPTION X-ALT-DESC STATUS ORGANIZER ATTENDEE BEGIN END TZID".split()
)
params = st.sampled_from(["", ";TZID=Europe/London", ";TZID=x", ";VALUE=DATE", ';CN="a,b"', ";=", ";X", ";VALUE=PERIOD"])
lines = st.one_of(st.tuples(names, params, values).map(lambda parts: f"{parts[0]}{parts[1]}:{parts[2]}"), st.text(max_size=30))
blocks = st.lists(lines, max_size=12).map(
    lambda found: "BEGIN:VEVENT\r\nDTSTART:20260310T100000Z\r\n" + "\r\n".join(found) + "\r\nEND:VEVENT\r\n"
)


def survives(text: str) -> None:
    found = read(text)
    for version in found.events:
        assert version.starts_at <= version.ends_at
        window = datetime(2026, 3, 1, tzinfo=UTC)
        assert len(RecurringEvents().occurrences([version], window, window + timedelta(days=60))) <= 2000


@settings(max_examples=100, deadline=None)
@given(st.lists(blocks, max_size=3).map(lambda found: vcalendar(*found)))
def test_no_calendar_crashes_it(text):
    survives(text)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None)
@given(st.lists(st.one_of(blocks, st.text(max_size=50)), max_size=4).map("".join))
def test_no_calendar_of_two_thousand_crashes_it(text):
    survives(text)
