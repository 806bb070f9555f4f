"""What is known of a meeting: its versions in the calendar, its agendas, and when it really began and ended.

Everything here is derived from events; no guess is made. A meeting's end is known only by an observable, in this order: the
conference's record, the coordinator's `end`, the calendar event extended while it ran, a participant's mail of the same day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.entries import Change, Due, entry_id
from domain.events import ConferenceSeen, Decided, Event, EventSeen, MessageRead
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import AgendaFinding, Remark, RemarkKind
from domain.matching import CERTAIN, base_subject, likeness
from domain.meetings import AgendaPoint, Meeting, MeetingStatus, Occurrence
from domain.people import Directory

#: A mail may bring an agenda this long before the meeting, and tell of its overrun this long after.
AGENDA_BEFORE = timedelta(days=14)
TOLD_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Sighting:
    """One version of an occurrence, as of `seen_at`; `points` is the agenda in its description."""

    occurrence: Occurrence
    points: tuple[AgendaFinding, ...]
    cancelled: bool

    @property
    def seen_at(self) -> datetime:
        """When this version came to be."""
        return self.occurrence.event.seen_at


def meeting_of(sightings: Sequence[Sighting], events: Sequence[Event], house: Directory) -> Meeting:
    """The meeting that the versions of one occurrence (in order) and the events around it tell of.

    `events` are mails of its client, decisions on it and conference records, in canonical order; others are ignored.
    """
    meeting = _scheduled(sightings, house)
    for event in events:
        payload = event.payload
        if isinstance(payload, MessageRead):
            meeting = _told(meeting, event, payload)
        elif isinstance(payload, Decided) and payload.entry in (meeting.id, meeting.uid):
            meeting = _decided(meeting, event, payload)
        elif isinstance(payload, ConferenceSeen) and meeting.meeting_code and payload.meeting_code == meeting.meeting_code:
            meeting = _recorded(meeting, event, payload)
    history = tuple(sorted(meeting.history, key=lambda change: change.at))
    return replace(meeting, history=history, closed_at=meeting.actual_end or meeting.ends_at)


def _scheduled(sightings: Sequence[Sighting], house: Directory) -> Meeting:
    first = sightings[0]
    meeting = _version(None, first, house)
    for sighting in sightings[1:]:
        meeting = _version(meeting, sighting, house)
    return meeting


def _version(meeting: Meeting | None, sighting: Sighting, house: Directory) -> Meeting:
    occurrence, event = sighting.occurrence, sighting.occurrence.event
    evidence = Evidence(event.uid, SourceKind.EVENT, Span(0, 0), event.title, "calendar.event")
    people = tuple(
        dict.fromkeys(person.email for person in (*((event.organizer,) if event.organizer else ()), *event.attendees))
    )
    clients = [name for name in (house.client_of(email) for email in people) if name]
    agenda = tuple(_point(found) for found in _top(sighting.points))
    base = meeting or Meeting(
        id=entry_id("meeting", occurrence.key),
        client=clients[0] if clients else None,
        evidence=(evidence,),
        history=(Change(event.seen_at, "made", None, occurrence.starts_at.isoformat(), evidence),),
        confidence=1.0,
        uid=occurrence.key,
        title=event.title,
        starts_at=occurrence.starts_at,
        ends_at=occurrence.ends_at,
        zone=event.zone,
    )
    base = replace(
        base,
        client=clients[0] if clients else None,
        title=event.title,
        attendees=people,
        meeting_code=event.meeting_code,
        agenda=agenda or base.agenda,
        agenda_source=occurrence.uid if agenda else base.agenda_source,
    )
    return base if meeting is None and not sighting.cancelled else _rescheduled(base, sighting, evidence)


def _rescheduled(meeting: Meeting, sighting: Sighting, evidence: Evidence) -> Meeting:
    occurrence, at = sighting.occurrence, sighting.seen_at
    if sighting.cancelled:
        change = Change(at, "cancelled", meeting.status.value, "cancelled", evidence)
        return replace(meeting, status=MeetingStatus.CANCELLED, history=(*meeting.history, change))
    if (occurrence.starts_at, occurrence.ends_at) == (meeting.starts_at, meeting.ends_at):
        return meeting
    extended = occurrence.starts_at == meeting.starts_at and meeting.starts_at <= at and occurrence.ends_at > meeting.ends_at
    change = Change(at, "extended" if extended else "moved", _slot(meeting), occurrence.ends_at.isoformat(), evidence)
    if not extended:
        change = replace(change, after=occurrence.starts_at.isoformat())
    meeting = replace(
        meeting,
        starts_at=occurrence.starts_at,
        ends_at=occurrence.ends_at,
        extended_from=(meeting.extended_from or meeting.ends_at) if extended else None,
        status=MeetingStatus.SCHEDULED,
        history=(*meeting.history, change),
    )
    if extended:
        return replace(meeting, actual_end=occurrence.ends_at, actual_source="extended")
    return replace(meeting, actual_end=None, actual_source=None)


def _slot(meeting: Meeting) -> str:
    return meeting.starts_at.isoformat()


def _top(points: Sequence[AgendaFinding]) -> list[AgendaFinding]:
    """The items whose minutes add up to the plan: top ones."""
    return [point for point in points if point.level == 0]


def _point(found: AgendaFinding) -> AgendaPoint:
    return AgendaPoint(found.title, found.minutes, found.presenter)


def _told(meeting: Meeting, event: Event, mail: MessageRead) -> Meeting:
    if event.client != meeting.client or mail.automation is not None or meeting.status is MeetingStatus.CANCELLED:
        return meeting
    if meeting.starts_at - AGENDA_BEFORE <= event.at < meeting.starts_at:
        return _agenda_by_mail(meeting, event, mail)
    if meeting.starts_at <= event.at <= meeting.ends_at + TOLD_AFTER:
        for remark in mail.findings.remarks:
            meeting = _remarked(meeting, event, mail, remark)
    return meeting


def _agenda_by_mail(meeting: Meeting, event: Event, mail: MessageRead) -> Meeting:
    points = _top(mail.findings.agenda)
    if not points or not _means(meeting, mail):
        return meeting
    evidence = Evidence(mail.message, SourceKind.MESSAGE, points[0].span, points[0].text, points[0].rule)
    change = Change(event.at, "agenda", meeting.agenda_source, mail.message, evidence)
    return replace(
        meeting,
        agenda=tuple(_point(found) for found in points),
        agenda_source=mail.message,
        evidence=(*meeting.evidence, evidence),
        history=(*meeting.history, change),
    )


def _means(meeting: Meeting, mail: MessageRead) -> bool:
    """True where a mail with an agenda means this meeting: it names its day, or its title."""
    day = meeting.starts_at.date()
    ahead = [remark.on for remark in mail.findings.remarks if remark.kind is RemarkKind.AGENDA_AHEAD and remark.on]
    if ahead:
        return day in ahead
    return likeness(meeting.title, base_subject(mail.subject)) >= CERTAIN


def _remarked(meeting: Meeting, event: Event, mail: MessageRead, remark: Remark) -> Meeting:
    same_day = event.at.astimezone(meeting.ends_at.tzinfo).date() == meeting.ends_at.date()
    present = mail.sender in meeting.attendees or not meeting.attendees
    evidence = Evidence(mail.message, SourceKind.MESSAGE, remark.span, remark.text, remark.rule)
    if remark.kind is RemarkKind.MEETING_OVERRAN and same_day and present and meeting.actual_end is None and remark.minutes:
        end = meeting.ends_at + timedelta(minutes=remark.minutes)
        return _ended(meeting, event.at, end, "mail", evidence)
    if remark.kind is RemarkKind.NOT_REACHED and present:
        change = Change(event.at, "not_reached", None, remark.what, evidence)
        return replace(meeting, not_reached=(*meeting.not_reached, remark.what), history=(*meeting.history, change))
    return meeting


def _ended(meeting: Meeting, at: datetime, end: datetime, source: str, evidence: Evidence) -> Meeting:
    change = Change(at, "ended", None, end.isoformat(), evidence)
    return replace(meeting, actual_end=end, actual_source=source, history=(*meeting.history, change))


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
    meeting = replace(meeting, actual_start=min(meeting.actual_start or record.started_at, record.started_at))
    if record.ended_at is None:
        return meeting
    return _ended(meeting, event.at, record.ended_at, "conference", evidence)


def due_of(meeting: Meeting) -> Due:
    """The meeting's start as a due instant."""
    return Due(meeting.starts_at.date(), meeting.starts_at, meeting.zone)


def sighting_of(event: EventSeen, occurrence: Occurrence) -> Sighting:
    """An occurrence with the agenda that its version's description holds."""
    return Sighting(occurrence, event.findings.agenda, event.event.cancelled)
