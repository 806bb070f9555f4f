"""Meetings brought up to date after new events: only those that the events can bear on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from domain.entries import Entry
from domain.events import ConferenceSeen, Decided, Event, EventGone, EventSeen, MessageRead
from domain.findings import RemarkKind
from domain.meeting_record import AGENDA_BEFORE, TOLD_AFTER, Sighting, meeting_of, sighting_of
from domain.meetings import CalendarEvent, Meeting, MeetingStatus, Occurrence
from domain.ports import Ledger
from workflow.parts import Parts

#: Meetings are known this far ahead; a series is carried on day by day.
AHEAD = timedelta(days=45)
#: A series seen for the first time is followed back this far.
BEHIND = timedelta(days=90)

BEARING = (RemarkKind.MEETING_OVERRAN, RemarkKind.NOT_REACHED, RemarkKind.AGENDA_AHEAD)


def meetings_touched(parts: Parts, fresh: Sequence[Event], now: datetime) -> tuple[Entry, ...]:
    """The meetings that the new events change, as they are now known. `fresh` are not yet in the ledger."""
    uids = dict.fromkeys(uid for event in fresh for uid in _uids(parts.ledger, event))
    found = {meeting.id: meeting for uid in uids for meeting in meetings_of(parts, uid, fresh, now)}
    changed = [meeting for meeting in found.values() if _differs(parts.ledger.entry(meeting.id), meeting)]
    return tuple(replace(meeting, review_at=meeting.history[-1].at) for meeting in changed)


def _differs(stored: Entry | None, meeting: Meeting) -> bool:
    """True where the meeting says something new; when it is next reviewed does not count."""
    return stored is None or replace(stored, review_at=None) != meeting


def _uids(ledger: Ledger, event: Event) -> Iterable[str]:
    """The calendar UIDs whose meetings an event may bear on."""
    payload = event.payload
    match payload:
        case EventSeen() | EventGone():
            return payload.mentions
        case Decided():
            entry = ledger.entry(payload.entry)
            return (uid_of(entry),) if isinstance(entry, Meeting) else ()
        case ConferenceSeen():
            around = ledger.entries(Meeting, live_at=payload.started_at - TOLD_AFTER)
            return [uid_of(meeting) for meeting in around if meeting.meeting_code == payload.meeting_code]
        case MessageRead():
            return _near(ledger, event) if _bears(payload) else ()
        case _:
            return ()


def _near(ledger: Ledger, event: Event) -> Iterable[str]:
    """The meetings of the mail's client that it may bring an agenda to, or tell the end of."""
    near = ledger.entries(Meeting, client=event.client, live_at=event.at - TOLD_AFTER) if event.client else ()
    return [uid_of(meeting) for meeting in near if meeting.starts_at <= event.at + AGENDA_BEFORE]


def _bears(mail: MessageRead) -> bool:
    return bool(mail.findings.agenda) or any(remark.kind in BEARING for remark in mail.findings.remarks)


def uid_of(meeting: Meeting) -> str:
    """The calendar UID of a meeting, without its occurrence."""
    return meeting.evidence[0].source


def meetings_of(parts: Parts, uid: str, fresh: Sequence[Event], now: datetime) -> tuple[Meeting, ...]:
    """All meetings of one UID up to the horizon, from every version and everything told around them."""
    stored = parts.ledger.events(thread=uid)
    events = sorted({event.key: event for event in (*stored, *fresh)}.values(), key=lambda event: (event.at, event.key))
    versions = [event for event in events if isinstance(event.payload, EventSeen) and event.payload.event.uid == uid]
    gone = max(
        (event.at for event in events if isinstance(event.payload, EventGone) and event.payload.uid == uid), default=None
    )
    sightings = _sightings(parts, versions, gone, now)
    known = [meeting_of(seen, _around(parts, uid, seen, events, fresh), parts.house) for seen in sightings.values()]
    return _carried_over(sorted(known, key=lambda meeting: (meeting.starts_at, meeting.id)))


def _carried_over(series: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """The meetings of a series in order, each with what the one before left open."""
    held = [meeting for meeting in series if meeting.status is not MeetingStatus.CANCELLED]
    before = {after.id: earlier.left_open for earlier, after in pairwise(held)}
    return tuple(replace(meeting, carried_over=before.get(meeting.id, ())) for meeting in series)


def _sightings(parts: Parts, versions: Sequence[Event], gone: datetime | None, now: datetime) -> dict[str, list[Sighting]]:
    """The versions of each occurrence, in order: each set of versions holds until the next one is seen."""
    found: dict[str, list[Sighting]] = {}
    for count, version in enumerate(versions, 1):
        payload = version.payload
        assert isinstance(payload, EventSeen)
        start = version.at if count > 1 else version.at - BEHIND if payload.event.recurs else payload.event.starts_at
        until = versions[count].at if count < len(versions) else now + AHEAD
        for occurrence in _expand(parts, versions[:count], start, max(until, payload.event.starts_at + timedelta(minutes=1))):
            _add(found, versions[:count], occurrence)
    if gone is not None:
        for seen in found.values():
            _cancel(seen, gone)
    return found


def _expand(parts: Parts, versions: Sequence[Event], start: datetime, end: datetime) -> tuple[Occurrence, ...]:
    """The occurrences of the versions in force: the newest of each recurrence id."""
    newest: dict[datetime | None, CalendarEvent] = {}
    for version in versions:
        payload = version.payload
        assert isinstance(payload, EventSeen)
        known = newest.get(payload.event.recurrence_id)
        if known is None or payload.event.sequence >= known.sequence:
            newest[payload.event.recurrence_id] = payload.event
    return parts.expander.occurrences(tuple(newest.values()), start, end)


def _add(found: dict[str, list[Sighting]], versions: Sequence[Event], occurrence: Occurrence) -> None:
    for version in reversed(versions):
        payload = version.payload
        assert isinstance(payload, EventSeen)
        if payload.event == occurrence.event:
            found.setdefault(occurrence.key, []).append(sighting_of(payload, occurrence))
            return


def _cancel(seen: list[Sighting], gone: datetime) -> None:
    """A calendar that no longer has the event has cancelled what was still to come."""
    last = seen[-1]
    if last.occurrence.starts_at > gone >= last.seen_at:
        event = replace(last.occurrence.event, seen_at=gone, cancelled=True)
        seen.append(Sighting(replace(last.occurrence, event=event), last.points, cancelled=True))


def _around(
    parts: Parts, uid: str, seen: Sequence[Sighting], events: Sequence[Event], fresh: Sequence[Event]
) -> tuple[Event, ...]:
    """The mails of the meeting's client, the decisions on it and conference records, around its time."""
    del uid
    starts = min(sighting.occurrence.starts_at for sighting in seen) - AGENDA_BEFORE
    ends = max(sighting.occurrence.ends_at for sighting in seen) + TOLD_AFTER
    attendees = {person.email for sighting in seen for person in sighting.occurrence.event.attendees}
    organizer = seen[-1].occurrence.event.organizer
    emails = (*((organizer.email,) if organizer else ()), *sorted(attendees))
    clients = dict.fromkeys(name for name in map(parts.house.client_of, emails) if name)
    mails = [event for client in clients for event in parts.ledger.events(client=client, since=starts, until=ends)]
    new = [event for event in fresh if starts <= event.at < ends or isinstance(event.payload, Decided)]
    kept = {event.key: event for event in (*mails, *events, *new)}
    return tuple(sorted(kept.values(), key=lambda event: (event.at, event.key)))
