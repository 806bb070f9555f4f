"""What is known of a meeting, and by what."""

from datetime import timedelta

import pytest

from domain.alerting import Around, Policy, wants
from domain.events import ConferenceSeen, Decided, Event, EventSeen, MessageRead, Noted
from domain.evidence import Span
from domain.findings import AgendaFinding, Findings, Remark, RemarkKind
from domain.meeting_record import due_of, meeting_of, sighting_of
from domain.meetings import Attendee, CalendarEvent, MeetingStatus, Occurrence
from domain.messages import Direction
from tests.domain.people_of import HOUSE, LINA, NOOR, Talk, at

POLICY = Policy(started_at=at(1) - timedelta(days=90))


def points(*items):
    return tuple(
        AgendaFinding(span=Span(0, 1), text=title, rule="t", title=title, minutes=minutes, level=level)
        for title, minutes, level in ((*item, 0)[:3] for item in items)
    )


def version(seen, start=at(10, 10), end=at(10, 11), agenda=(), **more):
    people = tuple(Attendee(email) for email in more.pop("people", (NOOR,)))
    event = CalendarEvent(
        uid="u1",
        source="ics",
        sequence=0,
        stamped_at=seen,
        seen_at=seen,
        title=more.pop("title", "Acme: demo"),
        description="",
        starts_at=start,
        ends_at=end,
        zone="Asia/Dubai",
        organizer=Attendee(LINA) if more.pop("organized", True) else None,
        attendees=people,
        **more,
    )
    payload = EventSeen(event=event, findings=Findings(language="en", own_text=(), agenda=points(*agenda)))
    return sighting_of(payload, Occurrence("u1", "u1", event, start, end))


def meeting(*versions, events=()):
    return meeting_of(versions, sorted(events, key=lambda event: event.at), HOUSE)


def mail(when, *remarks, agenda=(), sender=NOOR, subject="Demo", client="Acme Trading"):
    talk = Talk(client)
    talk.mail(when, sender, *remarks, subject=subject)
    event = talk.events[0]
    assert isinstance(event.payload, MessageRead)
    findings = Findings(language="en", own_text=(), agenda=points(*agenda), remarks=tuple(remarks))
    from dataclasses import replace

    return replace(event, payload=replace(event.payload, findings=findings))


def says(kind, **more):
    return Remark(span=Span(0, 4), text=kind.value, rule="t", kind=kind, **more)


def word(when, verb, value=""):
    payload = Decided(verb=verb, entry="u1", value=value, origin="command", words=verb)
    return Event(key=f"{verb}{value}", at=when, client=None, source="command", payload=payload)


def record(start, end):
    payload = ConferenceSeen(meeting_code="abc", started_at=start, ended_at=end)
    return Event(key="record", at=end or start, client=None, source="meet", payload=payload)


def changes(found):
    return [change.change for change in found.history]


def kinds(found, now, *others):
    around = Around(HOUSE, meetings=(found, *others))
    return [want.kind.value for want in wants(found, around, POLICY) if want.holds(now)]


def test_a_client_is_known_by_its_people():
    found = meeting(version(at(2)))
    assert (found.client, found.status, found.agenda, found.overrun_minutes) == (
        "Acme Trading",
        MeetingStatus.SCHEDULED,
        (),
        None,
    )
    assert meeting(version(at(2), people=(), organized=False)).client is None


def test_its_own_description_gives_the_agenda():
    found = meeting(version(at(2), agenda=[("Demo", 40), ("detail", 10, 1), ("Questions", 30)]))
    assert [point.title for point in found.agenda] == ["Demo", "Questions"]
    assert (found.planned_minutes, found.agenda_source) == (70, "u1")


def test_without_minutes_nothing_is_planned():
    assert meeting(version(at(2), agenda=[("Demo", None)])).planned_minutes is None


def test_a_new_time_moves_it():
    found = meeting(version(at(2)), version(at(3), start=at(11, 10), end=at(11, 11)))
    assert (found.starts_at, changes(found)) == (at(11, 10), ["made", "moved"])


def test_a_new_title_or_nothing_new_moves_nothing():
    found = meeting(version(at(2)), version(at(3), title="Acme: big demo"))
    assert (found.title, changes(found)) == ("Acme: big demo", ["made"])


def test_an_agenda_once_given_is_kept_when_a_version_has_none():
    assert meeting(version(at(2), agenda=[("Demo", 40)]), version(at(3))).planned_minutes == 40


def test_a_cancelled_meeting_gives_no_alert():
    found = meeting(version(at(2)), version(at(3), cancelled=True))
    assert (found.status, found.status_at(at(20)), changes(found)) == (
        MeetingStatus.CANCELLED,
        MeetingStatus.CANCELLED,
        ["made", "cancelled"],
    )
    assert kinds(found, at(10, 9)) == []
    assert meeting(version(at(3), cancelled=True)).status is MeetingStatus.CANCELLED


def test_extended_while_it_ran_it_overran():
    found = meeting(version(at(2)), version(at(10, 10, 40), end=at(10, 11, 30)))
    assert (found.actual_end, found.actual_source, found.overrun_minutes) == (at(10, 11, 30), "extended", 30)
    assert found.status_at(at(10, 11, 15)) is MeetingStatus.RUNNING


def test_extended_beforehand_it_is_only_longer():
    found = meeting(version(at(2)), version(at(9), end=at(10, 11, 30)))
    assert (found.slot_minutes, found.actual_end) == (90, None)


def test_a_mail_brings_the_agenda_of_the_day_it_names():
    ahead = says(RemarkKind.AGENDA_AHEAD, on=at(10).date())
    found = meeting(version(at(2), agenda=[("Old", 5)]), events=[mail(at(9), ahead, agenda=[("New", 50)], subject="Tuesday")])
    assert [point.title for point in found.agenda] == ["New"]
    assert found.agenda_source == "m0@x.example"


def test_a_mail_brings_the_agenda_of_the_meeting_it_names():
    assert meeting(version(at(2)), events=[mail(at(9), agenda=[("New", 50)], subject="Re: demo")]).planned_minutes == 50


@pytest.mark.parametrize(
    "other",
    [
        mail(at(9), says(RemarkKind.AGENDA_AHEAD, on=at(12).date()), agenda=[("New", 50)]),
        mail(at(9), agenda=[("New", 50)], subject="Warehouse"),
        mail(at(10, 12), agenda=[("New", 50)]),
        mail(at(9), agenda=[("New", 50)], client="Brightwell"),
        mail(at(9), subject="Demo"),
    ],
)
def test_other_mails_bring_none(other):
    assert meeting(version(at(2)), events=[other]).agenda == ()


def test_a_participant_s_mail_of_the_day_tells_the_overrun():
    told = mail(at(10, 15), says(RemarkKind.MEETING_OVERRAN, minutes=25), says(RemarkKind.NOT_REACHED, what="the budget"))
    found = meeting(version(at(2)), events=[told])
    assert (found.overrun_minutes, found.actual_source, found.not_reached) == (25, "mail", ("the budget",))
    assert kinds(found, at(10, 15)) == ["meeting_overran"]


@pytest.mark.parametrize(
    "other",
    [
        mail(at(11, 10), says(RemarkKind.MEETING_OVERRAN, minutes=25)),
        mail(at(10, 15), says(RemarkKind.MEETING_OVERRAN, minutes=25), sender="sami@acme.example"),
        mail(at(10, 15), says(RemarkKind.MEETING_OVERRAN)),
        mail(at(10, 15), says(RemarkKind.MEETING_HELD)),
    ],
)
def test_another_day_a_stranger_or_no_minutes_tell_no_end(other):
    assert meeting(version(at(2)), events=[other]).actual_end is None


def test_start_tick_and_end_by_the_coordinator():
    events = [word(at(10, 10, 5), "start"), word(at(10, 10, 30), "tick", "1"), word(at(10, 11, 10), "end")]
    found = meeting(version(at(2), agenda=[("Demo", 40), ("Next", 10)]), events=events)
    assert (found.actual_start, found.agenda[0].done_at, found.agenda[1].done_at) == (at(10, 10, 5), at(10, 10, 30), None)
    assert (found.overrun_minutes, found.actual_source) == (10, "end")


def test_a_tick_beside_the_agenda_and_other_verbs_change_nothing():
    found = meeting(version(at(2)), events=[word(at(10, 10, 30), "tick", "9"), word(at(10, 10, 30), "keep")])
    assert changes(found) == ["made"]


def test_the_record_outweighs_every_other_word():
    events = [record(at(10, 10, 2), at(10, 11, 20)), word(at(10, 11, 30), "end")]
    found = meeting(version(at(2), meeting_code="abc"), events=events)
    assert (found.actual_start, found.actual_source, found.overrun_minutes) == (at(10, 10, 2), "conference", 20)


def test_a_running_or_another_record_ends_nothing():
    running = meeting(version(at(2), meeting_code="abc"), events=[record(at(10, 10, 2), None)])
    assert (running.actual_start, running.actual_end) == (at(10, 10, 2), None)
    other_day = meeting(version(at(2), meeting_code="abc"), events=[record(at(12, 10), at(12, 11))])
    no_code = meeting(version(at(2)), events=[record(at(10, 10), at(10, 11))])
    assert (other_day.actual_end, no_code.actual_end) == (None, None)


def test_a_note_bears_on_no_meeting():
    note = Event(
        key="n", at=at(9), client=None, source="note", payload=Noted(text="", findings=Findings(language="en", own_text=()))
    )
    assert changes(meeting(version(at(2)), events=[note])) == ["made"]


def test_without_an_agenda_it_is_told_one_working_day_before():
    found = meeting(version(at(2)))
    assert kinds(found, at(9, 9)) == []
    assert kinds(found, at(9, 10)) == ["meeting_without_agenda"]
    assert kinds(found, at(10, 10)) == []


def test_a_meeting_made_at_the_last_moment_is_not_blamed():
    assert kinds(meeting(version(at(10, 9, 45))), at(10, 9, 50)) == []


def test_among_colleagues_nothing_is_told():
    assert kinds(meeting(version(at(2), people=("omar@northstar.example",))), at(9, 12)) == []


def test_too_much_agenda_is_told_at_once_with_what_falls_off():
    found = meeting(version(at(2), agenda=[("Demo", 40), ("Questions", 30), ("Plan", None)]))
    (want,) = [want for want in wants(found, Around(HOUSE), POLICY) if want.kind.value == "meeting_overpacked"]
    assert (want.since, want.facts["over"], want.facts["item"]) == (at(2), 10, "Questions")
    assert kinds(meeting(version(at(2), agenda=[("Demo", 60)])), at(3)) == []


def test_extended_into_the_next_it_collides():
    from dataclasses import replace

    following = replace(meeting(version(at(2), start=at(10, 11, 15), end=at(10, 12))), id="m-next")
    found = meeting(version(at(2), agenda=[("Demo", 40)]), version(at(10, 10, 40), end=at(10, 11, 30)))
    assert kinds(found, at(10, 10, 40), following) == ["meeting_collision"]
    away = replace(following, status=MeetingStatus.CANCELLED)
    assert kinds(found, at(10, 10, 40), away) == []
    assert kinds(meeting(version(at(2), agenda=[("Demo", 40)])), at(10, 10, 40), following) == []


def test_a_started_meeting_past_its_end_is_running_over():
    found = meeting(version(at(2), agenda=[("Demo", 40), ("Next", 10)]), events=[word(at(10, 10), "start")])
    assert found.status_at(at(10, 11, 30)) is MeetingStatus.RUNNING
    assert kinds(found, at(10, 10, 49)) == []
    assert kinds(found, at(10, 10, 50)) == ["meeting_ending", "meeting_overrunning"]
    assert kinds(found, at(10, 11)) == ["meeting_overrunning"]
    assert found.status_at(at(10, 16)) is MeetingStatus.ENDED


def test_an_item_that_eats_the_next_one_s_time_is_told():
    agenda = [("Demo", 10), ("Questions", 10), ("Plan", 10)]
    events = [word(at(10, 10), "start")]
    found = meeting(version(at(2), agenda=agenda), events=events)
    assert kinds(found, at(10, 10, 19)) == []
    assert kinds(found, at(10, 10, 20)) == ["meeting_overrunning"]
    ticked = meeting(version(at(2), agenda=agenda), events=[*events, word(at(10, 10, 9), "tick", "1")])
    assert kinds(ticked, at(10, 10, 20)) == []
    assert kinds(ticked, at(10, 10, 30)) == ["meeting_overrunning"]
    vague = meeting(version(at(2), agenda=[("Demo", None), ("Questions", 10)]), events=events)
    assert kinds(vague, at(10, 10, 45)) == []


def test_with_everything_done_nothing_is_left_to_warn_of():
    events = [word(at(10, 10), "start"), word(at(10, 10, 9), "tick", "1")]
    assert kinds(meeting(version(at(2), agenda=[("Demo", 10)]), events=events), at(10, 10, 55)) == []


def test_without_an_observable_nothing_is_claimed():
    found = meeting(version(at(2), agenda=[("Demo", 40)]))
    assert kinds(found, at(10, 12)) == []
    assert found.status_at(at(10, 9)) is MeetingStatus.SCHEDULED
    assert found.status_at(at(10, 10)) is MeetingStatus.RUNNING
    assert found.status_at(at(10, 12)) is MeetingStatus.ENDED


def test_a_few_minutes_over_are_not_told():
    found = meeting(version(at(2), agenda=[("Demo", 40)]), events=[word(at(10, 11, 4), "end")])
    assert kinds(found, at(10, 12)) == []


def test_its_start_is_its_due_instant():
    assert due_of(meeting(version(at(2)))).at == at(10, 10)


def test_automatic_mail_tells_nothing():
    from dataclasses import replace

    from domain.messages import Automation

    told = mail(at(10, 15), says(RemarkKind.MEETING_OVERRAN, minutes=25))
    automatic = replace(told, payload=replace(told.payload, automation=Automation.AUTO_REPLY, direction=Direction.INCOMING))
    assert meeting(version(at(2)), events=[automatic]).actual_end is None
