from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from connectors.calendars.expansion import RecurringEvents
from connectors.calendars.google import GoogleCalendars
from connectors.shared.google_auth import CALENDAR
from domain.errors import AccessDeniedError, UnavailableError
from tests.contracts.source import SourceContract, World, all_keys, balanced, drain, keys
from tests.servers.google import USER, FakeGoogle

pytestmark = pytest.mark.system
DUBAI = ZoneInfo("Asia/Dubai")
START = datetime(2026, 3, 10, 9, tzinfo=DUBAI)


def uid_of(number: int) -> str:
    return f"e{number}@google.com"


def times(start: datetime, hours: int = 1, zone: str = "Asia/Dubai") -> dict:
    moments = {"start": start, "end": start + timedelta(hours=hours)}
    return {key: {"dateTime": value.isoformat(), "timeZone": zone} for key, value in moments.items()}


def event(number: int, **more) -> dict:
    own = {"id": f"e{number}", "iCalUID": uid_of(number), "summary": f"Meeting {number}", "sequence": 0}
    return {**own, **times(START + timedelta(days=number)), **more}


def series(key: str = "s", **more) -> dict:
    own = {"id": key, "iCalUID": f"{key}@acme.example", "summary": "Weekly", "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=5"]}
    return {**own, **times(START), "attendees": [{"email": "karim@acme.example"}], **more}


def instance(week: int, **more) -> dict:
    meant_for = (START + timedelta(weeks=week)).isoformat()
    return {"recurringEventId": "s", "originalStartTime": {"dateTime": meant_for, "timeZone": "Asia/Dubai"}, **more}


class CalendarWorld(World):
    def __init__(self, google: FakeGoogle):
        self.google = google
        self.opened: list[GoogleCalendars] = []

    @property
    def calendars(self):
        return self.google.calendars

    def source(self, *calendars: str) -> GoogleCalendars:
        client = self.google.google(CALENDAR, name="google:lina")
        self.opened.append(GoogleCalendars(client, name="google:lina", calendars=calendars or ("primary",), zone=UTC))
        return self.opened[-1]

    def add(self, number: int) -> str:
        self.calendars.put(event(number))
        return uid_of(number)

    def add_broken(self):
        self.calendars.put({"id": "broken", "summary": "No start"})

    def remove(self, number: int):
        self.calendars.cancel(f"e{number}")

    def go_away(self):
        self.google.fault(".", 503, times=100)

    def come_back(self):
        self.google.faults.clear()


@pytest.fixture
def world():
    with FakeGoogle() as google:
        world = CalendarWorld(google)
        yield world
        for source in world.opened:
            source.close()
        assert google.violations == []


class TestGoogleCalendars(SourceContract):
    pass


def events_of(pages):
    return [event for page in pages for event in page.events]


def meetings(versions) -> list[tuple[str, bool]]:
    found = RecurringEvents().occurrences(versions, START - timedelta(days=1), START + timedelta(days=90))
    return [(one.starts_at.astimezone(DUBAI).strftime("%m-%d %H:%M"), one.event.cancelled) for one in found]


def test_an_idle_poll_is_one_request_a_calendar_and_leaves_the_cursor_alone(world):
    world.add(0)
    source = world.source("primary", USER)
    _, cursor = drain(source)
    world.google.asked.clear()
    page = source.fetch(cursor, 10)
    assert (page.seen, page.cursor, len(world.google.asked)) == (0, cursor, 2)


def test_what_an_event_says(world):
    world.calendars.put(
        event(
            0,
            summary="Kick-off; Acme, phase 2",
            description="<p>Agenda</p><ul><li>Scope (10 min)</li><li>Costs</li></ul>",
            location="Room 5\r\nDTSTART:19990101T000000Z",
            sequence=3,
            hangoutLink="https://meet.google.com/abc-mnop-xyz",
            organizer={"email": "Lina@northstar.example", "self": True},
            attendees=[
                {"email": "karim@acme.example", "displayName": 'Karim "K" Aziz', "responseStatus": "accepted"},
                {"email": "omar@acme.example", "optional": True},
                {"email": "room5@resource.calendar.google.com", "resource": True},
            ],
        )
    )
    ((seen,),) = [page.events for page in drain(world.source())[0]]
    assert (seen.title, seen.sequence, seen.meeting_code) == ("Kick-off; Acme, phase 2", 3, "abc-mnop-xyz")
    assert (seen.starts_at, seen.ends_at, seen.zone) == (START, START + timedelta(hours=1), "Asia/Dubai")
    assert [line.strip("-•* ") for line in seen.description.splitlines() if line.strip()] == [
        "Agenda",
        "Scope (10 min)",
        "Costs",
    ]
    assert seen.organizer.email == "lina@northstar.example"
    assert [(one.email, one.name, one.role, one.answer) for one in seen.attendees] == [
        ("karim@acme.example", "Karim 'K' Aziz", "REQ-PARTICIPANT", "ACCEPTED"),
        ("omar@acme.example", "", "OPT-PARTICIPANT", "NEEDS-ACTION"),
    ]
    assert (seen.recurs, seen.calendar, seen.all_day, seen.cancelled) == (False, "", False, False)
    assert seen.seen_at == datetime(2026, 3, 1, 8, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "conference",
    [
        {"entryPoints": [{"entryPointType": "video", "uri": "https://meet.google.com/abc-mnop-xyz"}]},
        {"conferenceId": "abc-mnop-xyz", "conferenceSolution": {"key": {"type": "hangoutsMeet"}}},
    ],
)
def test_the_code_of_the_video_meeting(world, conference):
    world.calendars.put(event(0, conferenceData=conference))
    assert events_of(drain(world.source())[0])[0].meeting_code == "abc-mnop-xyz"


def test_a_whole_day(world):
    world.calendars.put(event(0, start={"date": "2026-03-20"}, end={"date": "2026-03-22"}))
    (seen,) = events_of(drain(world.source())[0])
    assert seen.all_day
    assert (seen.starts_at, seen.ends_at) == (datetime(2026, 3, 20, tzinfo=DUBAI), datetime(2026, 3, 22, tzinfo=DUBAI))


def test_birthdays_and_places_of_work_are_no_meetings(world):
    world.calendars.put(event(0, eventType="birthday"))
    world.calendars.put(event(1, eventType="workingLocation"))
    world.calendars.put(event(2, eventType="outOfOffice"))
    pages, _ = drain(world.source())
    assert all_keys(pages) == [uid_of(2)]
    assert sum(page.skipped for page in pages) == 2


def test_a_series_keeps_to_its_clock_on_the_wall(world):
    start = datetime(2026, 3, 25, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    world.calendars.put({**series(), **times(start, zone="Europe/Berlin")})
    found = RecurringEvents().occurrences(events_of(drain(world.source())[0]), start, start + timedelta(days=10))
    assert [one.starts_at.astimezone(UTC).hour for one in found] == [8, 7]


def test_a_series_with_what_was_moved_left_out_and_cancelled(world):
    world.calendars.put(series(recurrence=["RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Asia/Dubai:20260331T090000"]))
    moved = {**times(START + timedelta(weeks=1, hours=5)), "summary": "Moved", "iCalUID": "s@acme.example"}
    world.calendars.put({**instance(1), **moved, "id": "s_1"})
    source = world.source()
    pages, cursor = drain(source)
    versions = events_of(pages)
    assert meetings(versions) == [
        ("03-10 09:00", False),
        ("03-17 14:00", False),
        ("03-24 09:00", False),
        ("04-07 09:00", False),
    ]
    world.calendars.cancel("s_2", **instance(2))
    pages, cursor = drain(source, cursor)
    (cancelled,) = events_of(pages)
    assert (cancelled.uid, cancelled.title, cancelled.cancelled) == ("s@acme.example", "Weekly", True)
    assert cancelled.ends_at - cancelled.starts_at == timedelta(hours=1)
    assert [person.email for person in cancelled.attendees] == ["karim@acme.example"]
    assert meetings([*versions, cancelled])[2] == ("03-24 09:00", True)
    world.calendars.cancel("s")
    (last,) = drain(source, cursor)[0]
    assert (last.gone, last.events, balanced(last)) == (("s@acme.example",), (), True)


def test_a_cancelled_instance_of_a_series_that_is_gone_is_passed_over(world):
    world.calendars.cancel("s_2", **instance(2)) if "s_2" in world.calendars.events["primary"] else None
    world.calendars.put(series())
    world.calendars.cancel("s")
    world.calendars.events["primary"]["t_1"] = (3, {"id": "t_1", "status": "cancelled", **instance(2, recurringEventId="t")})
    world.calendars.events["primary"]["s_2"] = (4, {"id": "s_2", "status": "cancelled", **instance(2)})
    world.calendars.step = 4
    pages, _ = drain(world.source())
    assert (all_keys(pages), sum(page.skipped for page in pages)) == ([], 3)


def test_an_instance_without_its_series_stands_for_itself_and_goes_for_itself(world):
    own = {
        **instance(1),
        **times(START),
        "id": "t_1",
        "iCalUID": "t@acme.example",
        "recurringEventId": "t",
        "summary": "Only once",
    }
    world.calendars.put(own)
    source = world.source()
    pages, cursor = drain(source)
    assert all_keys(pages) == ["t@acme.example"]
    world.calendars.cancel("t_1", **instance(1, recurringEventId="t"))
    assert drain(source, cursor)[0][-1].gone == ("t@acme.example",)


def test_what_is_deleted_is_gone_unless_another_calendar_has_it(world):
    for calendar in ("primary", USER):
        world.calendars.put(event(0), calendar)
    world.add(1)
    source = world.source("primary", USER)
    _, cursor = drain(source)
    world.calendars.cancel("e0")
    world.calendars.cancel("e1")
    pages, cursor = drain(source, cursor)
    assert [page.gone for page in pages] == [(uid_of(1),)]
    world.calendars.cancel("e0", USER)
    assert [page.gone for page in drain(source, cursor)[0]] == [(uid_of(0),)]


def test_a_lost_token_reads_everything_again_and_sweeps_what_is_no_longer_there(world):
    added = [world.add(number) for number in range(5)]
    source = world.source()
    _, cursor = drain(source)
    world.calendars.vanish("e1")
    world.calendars.expire()
    new = world.add(5)
    first = world.source().fetch(cursor, 2)
    pages, cursor = drain(world.source(), first.cursor, 2)
    assert first.gone == ()
    assert keys(first) + all_keys(pages) == [key for key in added if key != added[1]] + [new]
    assert pages[-1].gone == (added[1],)
    assert all_keys(drain(source, cursor)[0]) == []


@pytest.mark.parametrize("oddity", ["empty_pages", "duplicated"])
def test_odd_pages_lose_nothing_and_double_nothing(world, oddity):
    setattr(world.calendars, oddity, True)
    added = [world.add(number) for number in range(5)]
    source = world.source()
    pages, cursor = drain(source, limit=2)
    assert all_keys(pages) == added
    more = [world.add(number) for number in range(5, 8)]
    assert all_keys(drain(source, cursor, limit=2)[0]) == more


def test_after_a_week_away_everything_is_read(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    world.go_away()
    for _ in range(3):
        with pytest.raises(UnavailableError):
            source.fetch(cursor, 10)
    added = [world.add(number) for number in range(1, 8)]
    world.remove(0)
    world.come_back()
    pages, _ = drain(source, cursor, limit=2)
    assert (all_keys(pages), pages[-1].gone) == (added, (uid_of(0),))


def test_a_calendar_that_is_not_shown_is_named(world):
    added = world.add(0)
    page = world.source("primary", "team").fetch(None, 10)
    assert (keys(page), "no calendar team" in page.failures["team"].message) == ([added], True)
    with pytest.raises(AccessDeniedError, match="no calendar team"):
        world.source("team").fetch(None, 10)


def test_a_calendar_may_be_added_and_left_out_later(world):
    world.add(0)
    world.calendars.put(event(7), USER)
    _, cursor = drain(world.source())
    pages, cursor = drain(world.source("primary", USER), cursor)
    assert all_keys(pages) == [uid_of(7)]
    pages, cursor = drain(world.source("primary"), cursor)
    assert [(keys(page), page.gone) for page in pages] == [([], ())]


def test_a_revoked_sign_in_is_told_once_and_nothing_is_lost_by_it(world):
    source = world.source()
    _, cursor = drain(source)
    world.google.revoke()
    with pytest.raises(AccessDeniedError, match="revoked"):
        source.fetch(cursor, 10)
    added = [world.add(number) for number in range(3)]
    world.google.refresh_tokens.add("rt-0")
    assert all_keys(drain(source, cursor)[0]) == added


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [(403, "forbidden", AccessDeniedError), (404, "notFound", AccessDeniedError), (503, "backendError", UnavailableError)],
)
def test_one_calendar_that_cannot_be_read_stops_no_other(world, status, reason, kind):
    world.calendars.put(event(0), USER)
    source = world.source("primary", "team@group.example", USER)
    world.calendars.events["team@group.example"] = {}
    world.add(1)
    _, cursor = drain(source)
    world.calendars.put(event(2), "team@group.example")
    world.google.fault("team%40group.example", status, reason, times=3)
    world.add(3)
    world.calendars.put(event(4), USER)
    pages, cursor = drain(source, cursor, limit=1)
    assert all_keys(pages) == [uid_of(3), uid_of(4)]
    assert [(list(page.failures), type(error)) for page in pages for error in page.failures.values()] == [
        (["team@group.example"], kind)
    ] * len(pages)
    world.google.faults.clear()
    pages, _ = drain(world.source("primary", "team@group.example", USER), cursor)
    assert (all_keys(pages), [page.gone for page in pages], pages[-1].failures) == ([uid_of(2)], [()], {})


def test_where_nothing_can_be_read_the_source_fails_as_a_whole(world):
    source = world.source("primary", USER)
    _, cursor = drain(source)
    world.google.fault("/calendar/", 503, times=2)
    with pytest.raises(UnavailableError):
        source.fetch(cursor, 10)
    world.google.asked.clear()
    world.google.fault("/calendar/", cut=True, times=9)
    with pytest.raises(UnavailableError):
        source.fetch(cursor, 10)
    assert not any("northstar" in place for place in world.google.asked), "where nobody answers nobody is asked again"
    world.google.faults.clear()
    world.google.revoke()
    with pytest.raises(AccessDeniedError, match="no longer accepts the sign-in"):
        world.source("primary", USER).fetch(cursor, 10)
