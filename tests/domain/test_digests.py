"""What a digest says of meetings."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.alerts import Alert, AlertKind, Severity
from domain.digests import Known, Section, digest, settled_subjects
from domain.entries import Change
from domain.meetings import MeetingStatus, Proposal
from tests.domain.people_of import NOOR, at
from tests.domain.test_meeting_promises import held

NOW = at(11, 7, 30)


def told(*meetings, since=at(10, 7, 30), now=NOW):
    made = digest(Known(meetings=meetings), now, date(2026, 3, now.day), since)
    return {chapter.section: [(line.entry.uid, line.ask) for line in chapter.lines] for chapter in made.chapters}


def answered(meeting, when, **more):
    return replace(meeting, history=(*meeting.history, Change(when, "declined", None, None, None)), **more)


def test_no_sign_that_it_ended_is_said_once_and_only_of_clients():
    meeting = held(at(10, 10))
    assert told(meeting) == {Section.HELD: [(meeting.uid, "no_end")]}
    assert told(meeting, since=at(10, 12)) == {}
    assert told(held(at(10, 10), client=None)) == {}
    assert told(held(at(10, 10), status=MeetingStatus.CANCELLED)) == {}


def test_what_is_known_to_have_ended_is_not_asked_about():
    assert told(held(at(10, 10), actual_end=at(10, 11), actual_source="end")) == {}
    running = held(at(11, 6), actual_start=at(11, 6))
    assert told(running) == {Section.MEETINGS: [(running.uid, "")]}


def test_today_s_meetings():
    meeting, tomorrow = held(at(11, 10)), held(at(12, 10))
    assert told(meeting, tomorrow) == {Section.MEETINGS: [(meeting.uid, "")]}


@pytest.mark.parametrize(
    ("more", "note"),
    [({"client_declined": True}, "declined"), ({"proposed": Proposal(NOOR, at(13), at(13) + timedelta(hours=1))}, "proposed")],
)
def test_an_answer_to_an_invitation_is_told_when_it_comes_and_on_its_day(more, note):
    later = answered(held(at(12, 10)), at(10, 9), **more)
    assert told(later) == {Section.ATTENTION: [(later.uid, note)]}
    assert told(later, since=at(10, 12)) == {}
    today = answered(held(at(11, 10)), at(3), **more)
    assert told(today) == {Section.MEETINGS: [(today.uid, note)]}


def cleared(kind, because):
    return Alert(
        id=f"a-{kind.value}",
        client="Acme Trading",
        evidence=(),
        history=(Change(at(10), "raised", None, None, None),),
        confidence=1.0,
        kind=kind,
        severity=Severity.WARNING,
        subject="m-1",
        key="k",
        message="Told.",
        raised_at=at(10),
        cleared_at=at(10, 12),
        cleared_because=because,
        mailed=True,
    )


@pytest.mark.parametrize(
    ("kind", "because", "lines"),
    [
        (AlertKind.MEETING_WITHOUT_AGENDA, "agenda", 1),
        (AlertKind.MEETING_WITHOUT_AGENDA, "over", 0),
        (AlertKind.MEETING_OVERRUNNING, "ended", 0),
        (AlertKind.PROMISE_OVERDUE, "delivered", 1),
    ],
)
def test_settled_is_what_somebody_did_something_about(kind, because, lines):
    alert = cleared(kind, because)
    assert len(settled_subjects([alert, alert])) == lines
    assert settled_subjects([replace(alert, mailed=False)]) == ()
