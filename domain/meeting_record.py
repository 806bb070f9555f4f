"""What is known of a meeting: its versions in the calendar, its agendas, and when it really began and ended.

Everything here is derived from events; no guess is made. A meeting's end is known only by an observable, in this order: the
conference's record, the coordinator's `end`, the calendar event extended while it ran, a participant's mail of the same day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import accumulate

from domain.entries import Change
from domain.events import ConferenceSeen, Decided, Event, InviteAnswered, MessageRead
from domain.evidence import Evidence, SourceKind, Span
from domain.meeting_mail import answered, told
from domain.meeting_versions import Sighting, first_version, next_version
from domain.meetings import Meeting
from domain.people import Directory


def meeting_of(
    sightings: Sequence[Sighting], events: Sequence[Event], house: Directory, rivals: Sequence[Meeting] = ()
) -> Meeting:
    """The meeting that the versions of one occurrence (in order) and the events around it tell of.

    `events` are mails of its client, answers to its invitation, decisions on it and conference records, in canonical order;
    others are ignored. `rivals` are other meetings that a mail may mean.
    """
    version = sightings[0]
    meeting = first_version(version, house)
    for step in _in_order(sightings[1:], events):
        if isinstance(step, Sighting):
            meeting, version = next_version(meeting, version, step, house), step
        else:
            meeting = _after(meeting, version, step, rivals)
    history = tuple(sorted(meeting.history, key=lambda change: change.at))
    return replace(
        meeting,
        history=history,
        closed_at=meeting.actual_end or meeting.ends_at,
        client_declined=_client_declined(meeting, house),
    )


def _in_order(sightings: Sequence[Sighting], events: Sequence[Event]) -> Iterator[Sighting | Event]:
    """Versions and events by time; versions keep their order, and come before what was told at the same instant."""
    instants = accumulate((sighting.seen_at for sighting in sightings), max)
    steps: list[tuple[datetime, Sighting | Event]] = list(zip(instants, sightings, strict=True))
    steps += [(event.at, event) for event in events]
    return (step for _, step in sorted(steps, key=lambda pair: pair[0]))


def _after(meeting: Meeting, version: Sighting, event: Event, rivals: Sequence[Meeting]) -> Meeting:
    payload = event.payload
    if isinstance(payload, MessageRead):
        return told(meeting, event, payload, rivals)
    if isinstance(payload, InviteAnswered):
        return answered(meeting, version, event, payload)
    if isinstance(payload, Decided) and payload.entry in (meeting.id, meeting.uid):
        return _decided(meeting, event, payload)
    if isinstance(payload, ConferenceSeen) and meeting.meeting_code and payload.meeting_code == meeting.meeting_code:
        return _recorded(meeting, event, payload)
    return meeting


def _client_declined(meeting: Meeting, house: Directory) -> bool:
    said = {answer.email: answer.said for answer in meeting.answers}
    theirs = [email for email in meeting.attendees if house.client_of(email)]
    return bool(theirs) and all(said.get(email) == "declined" for email in theirs)


def _decided(meeting: Meeting, event: Event, decided: Decided) -> Meeting:
    evidence = Evidence(
        decided.origin, SourceKind.COMMAND, Span(0, len(decided.words)), decided.words, f"coordinator.{decided.verb}"
    )
    if decided.verb == "start":
        change = Change(event.at, "started", None, event.at.isoformat(), evidence)
        return replace(meeting, actual_start=event.at, history=(*meeting.history, change))
    if decided.verb == "end" and meeting.actual_source != "conference":
        return _ended(meeting, event.at, event.at, "end", evidence)
    if decided.verb == "tick" and decided.value.isdigit() and 0 < int(decided.value) <= len(meeting.agenda):
        return _ticked(meeting, event.at, int(decided.value), evidence)
    return meeting


def _ended(meeting: Meeting, at: datetime, end: datetime, source: str, evidence: Evidence) -> Meeting:
    change = Change(at, "ended", None, end.isoformat(), evidence)
    return replace(meeting, actual_end=end, actual_source=source, history=(*meeting.history, change))


def _ticked(meeting: Meeting, at: datetime, number: int, evidence: Evidence) -> Meeting:
    agenda = list(meeting.agenda)
    agenda[number - 1] = replace(agenda[number - 1], done_at=at)
    change = Change(at, "ticked", None, agenda[number - 1].title, evidence)
    return replace(meeting, agenda=tuple(agenda), history=(*meeting.history, change))


def _recorded(meeting: Meeting, event: Event, record: ConferenceSeen) -> Meeting:
    around = meeting.starts_at - timedelta(hours=1) <= record.started_at <= meeting.ends_at
    if not around:
        return meeting
    evidence = Evidence(record.meeting_code, SourceKind.EVENT, Span(0, 0), record.meeting_code, "conference.record")
    # Who leaves and comes back begins a second conference of the same meeting.
    if meeting.actual_start is None or record.started_at < meeting.actual_start:
        change = Change(event.at, "started", None, record.started_at.isoformat(), evidence)
        meeting = replace(meeting, actual_start=record.started_at, history=(*meeting.history, change))
    if record.ended_at is None:
        return meeting
    return _ended(meeting, event.at, record.ended_at, "conference", evidence)
