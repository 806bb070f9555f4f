"""What is known of a meeting, and by what."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.alerting import Around, Policy, wants
from domain.alerting.wording import message
from domain.events import ConferenceSeen, Decided, Event, EventSeen, InviteAnswered, MessageRead, Noted
from domain.evidence import Span
from domain.findings import AgendaFinding, Findings, Remark, RemarkKind
from domain.meeting_record import meeting_of
from domain.meeting_versions import sighting_of
from domain.meetings import Answer, Attendee, CalendarEvent, MeetingStatus, Occurrence, Proposal
from domain.messages import Direction
from tests.domain.people_of import HOUSE, LINA, NOOR, Talk, at

DUBAI = ZoneInfo("Asia/Dubai")
POLICY = Policy(started_at=at(1) - timedelta(days=90))


def points(*items):
    return tuple(
        AgendaFinding(span=Span(0, 1), text=title, rule="t", title=title, minutes=minutes, level=level)
        for title, minutes, level in ((*item, 0)[:3] for item in items)
    )


def version(seen, start=at(10, 10), end=at(10, 11), agenda=(), **more):
    said = more.pop("said", {})
    people = tuple(Attendee(email, answer=said.get(email, "NEEDS-ACTION")) for email in more.pop("people", (NOOR,)))
    brought_by = more.pop("mail", "")
    event = CalendarEvent(
        uid="u1",
        source="ics",
        sequence=more.pop("sequence", 0),
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
    payload = EventSeen(event=event, findings=Findings(language="en", own_text=(), agenda=points(*agenda)), mail=brought_by)
    return sighting_of(payload, Occurrence("u1", "u1", event, start, end))


def meeting(*versions, events=(), rivals=()):
    return meeting_of(versions, sorted(events, key=lambda event: event.at), HOUSE, rivals)


def answer(when, said="accepted", party=NOOR, method="REPLY", sequence=0, **more):
    start = more.pop("start", at(10, 10))
    payload = InviteAnswered(
        uid="u1",
        method=method,
        party=party,
        answer=said,
        sequence=sequence,
        stamped_at=more.pop("stamped_at", when),
        starts_at=start,
        ends_at=start + timedelta(hours=1),
        message="r1@acme.example",
        subject="Demo",
        **more,
    )
    return Event(key=f"answer{when}{said}", at=when, client=None, source="mail", payload=payload)


def mail(when, *remarks, agenda=(), sender=NOOR, subject="Demo", client="Acme Trading"):
    talk = Talk(client)
    talk.mail(when, sender, *remarks, subject=subject)
    event = talk.events[0]
    assert isinstance(event.payload, MessageRead)
    findings = Findings(language="en", own_text=(), agenda=points(*agenda), remarks=tuple(remarks))
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
    assert kinds(found, at(10, 10, 50)) == ["meeting_ending"]
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


def test_automatic_mail_tells_nothing():
    from domain.messages import Automation

    told = mail(at(10, 15), says(RemarkKind.MEETING_OVERRAN, minutes=25))
    automatic = replace(told, payload=replace(told.payload, automation=Automation.AUTO_REPLY, direction=Direction.INCOMING))
    assert meeting(version(at(2)), events=[automatic]).actual_end is None


def test_an_agenda_of_a_later_version_replaces_a_mail_s_and_ticks_stay():
    brought = mail(at(8), says(RemarkKind.AGENDA_AHEAD, on=at(10).date()), agenda=[("New", 50)])
    later = version(at(10, 10, 20), agenda=[("Demo", 30), ("Plan", 20)])
    found = meeting(version(at(2), agenda=[("Demo", 40)]), later, events=[brought])
    assert [point.title for point in found.agenda] == ["Demo", "Plan"]
    assert changes(found) == ["made", "agenda", "agenda"]
    ticked = meeting(version(at(2), agenda=[("Demo", 40)]), later, events=[word(at(10, 10, 10), "tick", "1")])
    assert ticked.agenda[0].done_at == at(10, 10, 10)


def test_the_same_agenda_in_a_newer_version_leaves_a_mail_s():
    brought = mail(at(8), says(RemarkKind.AGENDA_AHEAD, on=at(10).date()), agenda=[("New", 50)])
    old = [("Demo", 40)]
    found = meeting(version(at(2), agenda=old), version(at(9), start=at(10, 9), agenda=old), events=[brought])
    assert [point.title for point in found.agenda] == ["New"]
    again = meeting(version(at(2)), events=[brought, replace(brought, at=at(9), key="again")])
    assert changes(again) == ["made", "agenda"]


def test_a_mail_older_than_the_event_brings_an_agenda_only_where_it_has_none():
    brought = mail(at(1), says(RemarkKind.AGENDA_AHEAD, on=at(10).date()), agenda=[("New", 50)])
    assert meeting(version(at(2), agenda=[("Demo", 40)]), events=[brought]).agenda[0].title == "Demo"
    assert meeting(version(at(2)), events=[brought]).agenda[0].title == "New"


def test_of_two_meetings_of_a_day_an_agenda_goes_to_the_one_it_names_else_to_the_next():
    first, second = version(at(2)), version(at(2), start=at(10, 14), end=at(10, 15), title="Acme: budget")
    other = replace(meeting(second), id="m-other", uid="u2")
    ahead = says(RemarkKind.AGENDA_AHEAD, on=at(10).date(), what="the budget")
    named = mail(at(9), ahead, agenda=[("New", 50)], subject="Tuesday")
    assert meeting(first, events=[named], rivals=[other]).agenda == ()
    plain = mail(at(9), replace(ahead, what=""), agenda=[("New", 50)], subject="Tuesday")
    assert meeting(first, events=[plain], rivals=[other]).agenda != ()
    assert meeting(second, events=[plain], rivals=[meeting(first)]).agenda == ()


def test_an_agenda_in_answer_to_the_invitation_is_of_its_meeting():
    plain = mail(at(9), agenda=[("New", 50)], subject="Some points")
    reply = replace(plain, payload=replace(plain.payload, references=("invite@acme.example",)))
    assert meeting(version(at(2), mail="invite@acme.example"), events=[reply]).planned_minutes == 50
    assert meeting(version(at(2), mail="another@acme.example"), events=[reply]).agenda == ()


def test_an_overrun_is_of_the_last_meeting_that_was_over():
    told = mail(at(10, 16), says(RemarkKind.MEETING_OVERRAN, minutes=25), subject="Sorry")
    later = version(at(2), start=at(10, 14), end=at(10, 15), title="Acme: budget")
    first, second = meeting(version(at(2))), replace(meeting(later), id="m-other", uid="u2")
    assert meeting(version(at(2)), events=[told], rivals=[second]).actual_end is None
    assert meeting(later, events=[told], rivals=[first]).overrun_minutes == 25


def test_a_cancelled_meeting_may_take_place_after_all():
    found = meeting(version(at(2)), version(at(3), cancelled=True), version(at(4), cancelled=True), version(at(5)))
    assert (found.status, changes(found)) == (MeetingStatus.SCHEDULED, ["made", "cancelled", "reinstated"])


def test_extended_and_shortened_while_it_ran():
    longer, shorter = version(at(10, 10, 40), end=at(10, 11, 30)), version(at(10, 10, 50), end=at(10, 11))
    found = meeting(version(at(2)), longer, shorter)
    assert (found.ends_at, found.actual_end, changes(found)) == (at(10, 11), None, ["made", "extended", "shortened"])
    still = meeting(version(at(2)), longer, version(at(10, 10, 50), end=at(10, 11, 15)))
    assert (still.actual_end, still.overrun_minutes) == (at(10, 11, 15), 15)


def test_a_slot_changed_once_it_was_over_tells_no_end():
    found = meeting(version(at(2)), version(at(10, 12), end=at(10, 11, 30)))
    assert (found.actual_end, found.overrun_minutes) == (None, None)
    ended = meeting(version(at(2)), version(at(10, 11, 25), end=at(10, 11, 30)), events=[word(at(10, 11, 20), "end")])
    assert (ended.actual_source, ended.overrun_minutes) == ("end", 20)


def test_what_was_moved_when_it_had_begun_keeps_its_end():
    moved = version(at(10, 12), start=at(10, 10, 5), end=at(10, 11, 5))
    found = meeting(version(at(2)), moved, events=[word(at(10, 11, 20), "end")])
    assert (found.actual_end, changes(found)[-1]) == (at(10, 11, 20), "moved")


def test_started_and_extended_it_is_running_until_somebody_ends_it():
    versions = version(at(2), agenda=[("Demo", 40)]), version(at(10, 10, 40), end=at(10, 11, 30), agenda=[("Demo", 40)])
    found = meeting(*versions, events=[word(at(10, 10), "start")])
    assert kinds(found, at(10, 11, 20)) == ["meeting_ending"]
    assert kinds(found, at(10, 11, 40)) == ["meeting_overrunning"]
    assert kinds(found, at(10, 15, 30)) == ["meeting_overran"]
    assert found.status_at(at(10, 11, 40)) is MeetingStatus.RUNNING
    ended = meeting(*versions, events=[word(at(10, 10), "start"), word(at(10, 11, 45), "end")])
    assert (kinds(ended, at(10, 11, 45)), ended.overrun_minutes) == (["meeting_overran"], 45)


def test_answers_are_kept_until_it_is_moved():
    found = meeting(version(at(2)), events=[answer(at(3)), answer(at(3, 12), "declined")])
    assert (found.answers, found.client_declined) == ((Answer(NOOR, "declined", at(3, 12)),), True)
    assert changes(found) == ["made", "accepted", "declined"]
    assert kinds(found, at(9, 12)) == []
    moved = meeting(version(at(2)), version(at(5), start=at(11), end=at(11, 11), sequence=1), events=[answer(at(3))])
    assert moved.answers == ()


def test_the_calendar_s_own_answers_count():
    found = meeting(version(at(2), said={NOOR: "DECLINED"}))
    assert (found.answers, found.client_declined) == ((Answer(NOOR, "declined"),), True)
    assert not meeting(version(at(2), people=(NOOR, "sami@acme.example"), said={NOOR: "DECLINED"})).client_declined
    assert not meeting(version(at(2), people=(LINA,), said={LINA: "DECLINED"})).client_declined
    same = meeting(version(at(2), said={NOOR: "ACCEPTED"}), events=[answer(at(3))])
    assert changes(same) == ["made"]


def test_what_the_coordinator_declined_is_none_of_theirs():
    assert kinds(meeting(version(at(2), people=(NOOR, LINA), said={LINA: "DECLINED"})), at(9, 12)) == []


@pytest.mark.parametrize(
    "other",
    [
        answer(at(3), sequence=-1),
        answer(at(3), party="eve@stranger.example"),
        answer(at(11)),
        answer(at(3), method="DECLINECOUNTER", party=LINA),
        answer(at(3), recurrence_id=at(12)),
    ],
)
def test_answers_that_count_for_nothing(other):
    assert changes(meeting(version(at(2)), events=[other])) == ["made"]


def test_an_older_answer_that_comes_late_counts_for_nothing():
    found = meeting(version(at(2)), events=[answer(at(4)), answer(at(5), "declined", stamped_at=at(3))])
    assert [each.said for each in found.answers] == ["accepted"]


def test_another_time_proposed_moves_nothing_until_the_organiser_does():
    proposed = answer(at(3), "tentative", method="COUNTER", start=at(11))
    found = meeting(version(at(2)), events=[proposed])
    assert (found.starts_at, found.proposed) == (at(10), Proposal(NOOR, at(11), at(11, 11)))
    assert meeting(version(at(2)), version(at(4), start=at(11), end=at(11, 11)), events=[proposed]).proposed is None
    declined = meeting(version(at(2)), events=[proposed, answer(at(4), "", LINA, "DECLINECOUNTER")])
    assert (declined.proposed, changes(declined)) == (None, ["made", "proposed", "proposal_declined"])
    not_theirs = meeting(version(at(2)), events=[proposed, answer(at(4), "", NOOR, "DECLINECOUNTER")])
    assert not_theirs.proposed is not None


def test_a_strangers_invitation_is_unsure_until_the_calendar_has_it():
    people = ("jo@unknown.example",)
    stranger = version(at(2), people=people, organized=False, mail="x@unknown.example")
    assert (meeting(stranger).confidence, kinds(meeting(stranger), at(9, 12))) == (0.4, [])
    assert meeting(stranger, version(at(3), people=people, organized=False)).confidence == 1.0
    assert meeting(version(at(2), mail="x@acme.example")).confidence == 1.0


def test_a_mail_that_is_not_believed_tells_nothing():
    told = mail(at(10, 15), says(RemarkKind.MEETING_OVERRAN, minutes=25))
    false = replace(told, payload=replace(told.payload, distrust="its domain imitates acme.example"))
    assert meeting(version(at(2)), events=[false]).actual_end is None


def test_its_record_tells_that_it_runs_and_not_what_is_open():
    found = meeting(version(at(2), meeting_code="abc", agenda=[("Demo", 10), ("Plan", 10)]), events=[record(at(10, 10), None)])
    assert changes(found) == ["made", "started"]
    assert kinds(found, at(10, 10, 30)) == []
    assert kinds(found, at(10, 10, 55)) == []
    (want,) = [want for want in wants(found, Around(HOUSE), POLICY) if want.holds(at(10, 11))]
    assert message(want.kind, want.facts, "en", DUBAI) == "“Acme: demo” with Acme Trading runs over: its end has passed."


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "“Acme: demo” with Acme Trading runs over: “Demo” has taken the time of “Plan”; 2 agenda items are open."),
        ("ar", "اجتماع «Acme: demo» مع Acme Trading يتجاوز وقته: أخذ «Demo» وقت «Plan»؛ وبقي 2 من البنود."),
    ],
)
def test_an_overstep_is_told_in_the_coordinator_s_language(language, words):
    found = meeting(version(at(2), agenda=[("Demo", 10), ("Plan", 10)]), events=[word(at(10, 10), "start")])
    (want,) = [want for want in wants(found, Around(HOUSE), POLICY) if want.holds(at(10, 10, 30))]
    assert message(want.kind, want.facts, language, DUBAI) == words
