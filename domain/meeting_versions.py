"""A meeting by the calendar: its first version, and what each later one changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.entries import STRANGER, Change, entry_id
from domain.events import EventSeen
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import AgendaFinding
from domain.meetings import AgendaPoint, Answer, CalendarEvent, Meeting, MeetingStatus, Occurrence
from domain.people import Directory

NOT_ANSWERED = "needs-action"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One version of an occurrence, as of `seen_at`; `points` is the agenda in its description, `mail` what brought it."""

    occurrence: Occurrence
    points: tuple[AgendaFinding, ...]
    cancelled: bool
    mail: str = ""

    @property
    def seen_at(self) -> datetime:
        """When this version came to be."""
        return self.occurrence.event.seen_at

    @property
    def event(self) -> CalendarEvent:
        """The version of the event that it is an occurrence of."""
        return self.occurrence.event


def sighting_of(seen: EventSeen, occurrence: Occurrence) -> Sighting:
    """An occurrence with the agenda that its version's description holds."""
    return Sighting(occurrence, seen.findings.agenda, seen.event.cancelled, seen.mail)


def first_version(sighting: Sighting, house: Directory) -> Meeting:
    """The meeting as it is first seen."""
    occurrence, event = sighting.occurrence, sighting.event
    evidence = _evidence(event)
    meeting = Meeting(
        id=entry_id("meeting", occurrence.key),
        client=None,
        evidence=(evidence,),
        history=(Change(event.seen_at, "made", None, occurrence.starts_at.isoformat(), evidence),),
        confidence=STRANGER if sighting.mail else 1.0,
        uid=occurrence.key,
        series=event.uid,
        title=event.title,
        starts_at=occurrence.starts_at,
        ends_at=occurrence.ends_at,
        zone=event.zone,
        agenda=points_of(sighting.points),
        agenda_source=event.uid if sighting.points else None,
    )
    meeting = _described(meeting, sighting, house)
    return _cancelled(meeting, event.seen_at, evidence) if sighting.cancelled else meeting


def next_version(meeting: Meeting, before: Sighting, sighting: Sighting, house: Directory) -> Meeting:
    """The meeting after a newer version than `before`."""
    evidence = _evidence(sighting.event)
    meeting = _described(meeting, sighting, house)
    if sighting.points and sighting.points != before.points:
        first = sighting.points[0]
        words = Evidence(sighting.event.uid, SourceKind.EVENT, first.span, first.text, first.rule)
        meeting = with_agenda(meeting, sighting.seen_at, sighting.points, words)
    if sighting.cancelled:
        return meeting if meeting.status is MeetingStatus.CANCELLED else _cancelled(meeting, sighting.seen_at, evidence)
    if meeting.status is MeetingStatus.CANCELLED:
        change = Change(sighting.seen_at, "reinstated", meeting.status.value, "scheduled", evidence)
        meeting = replace(meeting, status=MeetingStatus.SCHEDULED, history=(*meeting.history, change))
    return _rescheduled(meeting, sighting, evidence)


def with_agenda(meeting: Meeting, at: datetime, found: Sequence[AgendaFinding], evidence: Evidence) -> Meeting:
    """The meeting with another agenda; what was ticked stays ticked."""
    done = {point.title: point.done_at for point in meeting.agenda}
    agenda = tuple(replace(point, done_at=done.get(point.title)) for point in points_of(found))
    if agenda == meeting.agenda:
        return meeting
    change = Change(at, "agenda", meeting.agenda_source, evidence.source, evidence)
    return replace(
        meeting,
        agenda=agenda,
        agenda_source=evidence.source,
        evidence=(*meeting.evidence, evidence),
        history=(*meeting.history, change),
    )


def points_of(found: Sequence[AgendaFinding]) -> tuple[AgendaPoint, ...]:
    """The items whose minutes add up to the plan: top ones."""
    return tuple(AgendaPoint(point.title, point.minutes, point.presenter) for point in found if point.level == 0)


def _evidence(event: CalendarEvent) -> Evidence:
    return Evidence(event.uid, SourceKind.EVENT, Span(0, 0), event.title, "calendar.event")


def _described(meeting: Meeting, sighting: Sighting, house: Directory) -> Meeting:
    """What every version says anew: title, people and their answers."""
    event = sighting.event
    people = tuple(
        dict.fromkeys(person.email for person in (*((event.organizer,) if event.organizer else ()), *event.attendees))
    )
    client = next((name for name in map(house.client_of, people) if name), None)
    # A stranger's invitation is believed once the coordinator's own calendar has it.
    known = not sighting.mail or house.is_configured(client) or (event.organizer and house.is_ours(event.organizer.email))
    told = {person.email: person.answer.lower() for person in event.attendees}
    answers = {answer.email: answer for answer in meeting.answers if answer.email in told}
    answers.update({email: Answer(email, said) for email, said in told.items() if said != NOT_ANSWERED})
    return replace(
        meeting,
        client=client,
        title=event.title,
        attendees=people,
        answers=tuple(answers.values()),
        meeting_code=event.meeting_code,
        invitations=tuple(dict.fromkeys((*meeting.invitations, *([sighting.mail] if sighting.mail else [])))),
        confidence=1.0 if known else meeting.confidence,
    )


def _cancelled(meeting: Meeting, at: datetime, evidence: Evidence) -> Meeting:
    change = Change(at, "cancelled", meeting.status.value, "cancelled", evidence)
    return replace(meeting, status=MeetingStatus.CANCELLED, proposed=None, history=(*meeting.history, change))


def _rescheduled(meeting: Meeting, sighting: Sighting, evidence: Evidence) -> Meeting:
    occurrence, at = sighting.occurrence, sighting.seen_at
    if (occurrence.starts_at, occurrence.ends_at) == (meeting.starts_at, meeting.ends_at):
        return meeting
    if occurrence.starts_at == meeting.starts_at <= at:
        return _resized(meeting, at, occurrence.ends_at, evidence)
    change = Change(at, "moved", meeting.starts_at.isoformat(), occurrence.starts_at.isoformat(), evidence)
    moved = replace(
        meeting,
        starts_at=occurrence.starts_at,
        ends_at=occurrence.ends_at,
        proposed=None,
        history=(*meeting.history, change),
    )
    if occurrence.starts_at <= at:
        return moved
    told = {person.email for person in sighting.event.attendees if person.answer.lower() != NOT_ANSWERED}
    answers = tuple(answer for answer in moved.answers if answer.email in told)
    return replace(moved, answers=answers, extended_from=None, actual_start=None, actual_end=None, actual_source=None)


def _resized(meeting: Meeting, at: datetime, end: datetime, evidence: Evidence) -> Meeting:
    """Another end, given once the meeting had begun; given while it ran, it tells how long it took."""
    first_end = meeting.extended_from or meeting.ends_at
    change = Change(
        at, "extended" if end > meeting.ends_at else "shortened", meeting.ends_at.isoformat(), end.isoformat(), evidence
    )
    meeting = replace(meeting, ends_at=end, extended_from=first_end, history=(*meeting.history, change))
    if at >= end or meeting.actual_source in ("conference", "end"):
        return meeting
    longer = end > first_end
    return replace(meeting, actual_end=end if longer else None, actual_source="extended" if longer else None)
