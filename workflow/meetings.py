"""Meetings brought up to date after new events: only those that the events can bear on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from domain.entries import Entry, entry_id
from domain.events import ConferenceSeen, Decided, Event, EventGone, EventSeen, InviteAnswered, MessageRead
from domain.findings import RemarkKind
from domain.meeting_mail import AGENDA_BEFORE, TOLD_AFTER
from domain.meeting_record import meeting_of
from domain.meeting_versions import Sighting, sighting_of
from domain.meetings import CalendarEvent, Meeting, MeetingStatus, Occurrence
from domain.ports import Batch, Ledger
from workflow.parts import Parts

#: Meetings are known this far ahead; a series is carried on day by day.
AHEAD = timedelta(days=45)
#: A series seen for the first time is followed back this far.
BEHIND = timedelta(days=90)

#: The setting that notes up to when series were carried on.
CARRIED = "series"

BEARING = (RemarkKind.MEETING_OVERRAN, RemarkKind.NOT_REACHED, RemarkKind.AGENDA_AHEAD)


def meetings_touched(parts: Parts, fresh: Sequence[Event], now: datetime, before: Sequence[Event] = ()) -> tuple[Entry, ...]:
    """The meetings that the new events change, as they are now known.

    `fresh` are not yet in the ledger, or not so; `before` is how the ledger still has the latter.
    """
    uids = dict.fromkeys(uid for event in (*fresh, *before) for uid in _uids(parts.ledger, event))
    found = {meeting.id: meeting for uid in uids for meeting in meetings_of(parts, uid, fresh, now)}
    return _changed(parts.ledger, found.values())


def _differs(stored: Entry | None, meeting: Meeting) -> bool:
    """True where the meeting says something new; when it is next reviewed does not count."""
    return stored is None or replace(stored, review_at=None) != meeting


def _uids(ledger: Ledger, event: Event) -> Iterable[str]:
    """The calendar UIDs whose meetings an event may bear on."""
    payload = event.payload
    match payload:
        case EventSeen(event=seen):
            return (seen.uid,)
        case EventGone(uid=uid) | InviteAnswered(uid=uid):
            return (uid,)
        case Decided():
            entry = ledger.entry(payload.entry)
            return (entry.series,) if isinstance(entry, Meeting) else ()
        case ConferenceSeen():
            around = ledger.entries(Meeting, live_at=payload.started_at - TOLD_AFTER)
            return [meeting.series for meeting in around if meeting.meeting_code == payload.meeting_code]
        case MessageRead():
            return _near(ledger, event) if _bears(payload) else ()
        case _:
            return ()


def _near(ledger: Ledger, event: Event) -> Iterable[str]:
    """The meetings of the mail's client that it may bring an agenda to, or tell the end of."""
    near = ledger.entries(Meeting, client=event.client, live_at=event.at - TOLD_AFTER) if event.client else ()
    return [meeting.series for meeting in near if meeting.starts_at <= event.at + AGENDA_BEFORE]


def _bears(mail: MessageRead) -> bool:
    return bool(mail.findings.agenda) or any(remark.kind in BEARING for remark in mail.findings.remarks)


def meetings_of(parts: Parts, uid: str, fresh: Sequence[Event], now: datetime) -> tuple[Meeting, ...]:
    """All meetings of one UID up to the horizon, from every version and everything told around them."""
    stored = _stored(parts.ledger, uid)
    events = sorted({event.key: event for event in (*stored, *fresh)}.values(), key=lambda event: (event.at, event.key))
    versions = _believed([event for event in events if isinstance(event.payload, EventSeen) and event.payload.event.uid == uid])
    gone = max(
        (event.at for event in events if isinstance(event.payload, EventGone) and event.payload.uid == uid), default=None
    )
    sightings = _sightings(parts, versions, gone, now)
    mails = _mails(parts, sightings.values(), fresh)
    others = _others(parts.ledger, [meeting_of(seen, (), parts.house) for seen in sightings.values()]) if mails else ()
    said = (
        *mails,
        *_decisions(parts.ledger, sightings),
        *(event for event in events if not isinstance(event.payload, EventSeen)),
    )
    told = sorted({event.key: event for event in said}.values(), key=lambda event: (event.at, event.key))
    known = [
        meeting_of(seen, told, parts.house, [each for each in others if each.uid != key]) for key, seen in sightings.items()
    ]
    return _carried_over(sorted(known, key=lambda meeting: (meeting.starts_at, meeting.id)))


def _mails(parts: Parts, sightings: Iterable[Sequence[Sighting]], fresh: Sequence[Event]) -> list[Event]:
    """The mails of the meetings' clients that tell something of a meeting, around their time."""
    events = [sighting.event for seen in sightings for sighting in seen]
    if not events:
        return []
    people = {person.email for event in events for person in (event.organizer, *event.attendees) if person}
    clients = sorted({name for name in map(parts.house.client_of, people) if name})
    occurrences = [sighting.occurrence for seen in sightings for sighting in seen]
    since = min(one.starts_at for one in occurrences) - AGENDA_BEFORE
    until = max(one.ends_at for one in occurrences) + TOLD_AFTER
    stored = [
        event for client in clients for event in parts.ledger.events(client=client, kind=MessageRead, since=since, until=until)
    ]
    return [event for event in (*stored, *fresh) if isinstance(event.payload, MessageRead) and _bears(event.payload)]


def _decisions(ledger: Ledger, keys: Iterable[str]) -> Sequence[Event]:
    """What the coordinator said of these meetings before."""
    ids = [entry_id("meeting", key) for key in keys]
    return ledger.events(thread=ids, kind=Decided) if ids else ()


def _others(ledger: Ledger, own: Sequence[Meeting]) -> Sequence[Meeting]:
    """The meetings that a mail about one of ours may mean as well: ours, and those of the same client around them."""
    since = min(meeting.starts_at for meeting in own) - TOLD_AFTER
    until = max(meeting.starts_at for meeting in own) + AGENDA_BEFORE
    clients = dict.fromkeys(meeting.client for meeting in own if meeting.client)
    near = [each for client in clients for each in ledger.entries(Meeting, client=client, live_at=since)]
    uids = {meeting.uid for meeting in own}
    found = [*own, *(each for each in near if each.uid not in uids and each.starts_at <= until)]
    return [each for each in found if each.status is not MeetingStatus.CANCELLED]


def _believed(versions: Sequence[Event]) -> list[Event]:
    """The versions without those that a mail brings in the name of another organiser than the event's own."""
    own = [version for version in versions if not _by_mail(version)] or versions
    return [
        version
        for version in versions
        if not _by_mail(version) or _seen(version).organizer_domain == _seen(own[0]).organizer_domain
    ]


def _by_mail(version: Event) -> bool:
    return isinstance(version.payload, EventSeen) and bool(version.payload.mail)


def _stored(ledger: Ledger, uid: str) -> tuple[Event, ...]:
    """What the ledger holds of a calendar event: its versions, and the records of its conferences."""
    own = ledger.events(thread=uid)
    seen = (event.payload.event.meeting_code for event in own if isinstance(event.payload, EventSeen))
    codes = dict.fromkeys(code for code in seen if code)
    return (*own, *(event for code in codes for event in ledger.events(thread=code)))


def _carried_over(series: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """The meetings of a series in order, each with what the one before left open."""
    held = [meeting for meeting in series if meeting.status is not MeetingStatus.CANCELLED]
    before = {after.id: earlier.left_open for earlier, after in pairwise(held)}
    return tuple(replace(meeting, carried_over=before.get(meeting.id, ())) for meeting in series)


def _sightings(parts: Parts, versions: Sequence[Event], gone: datetime | None, now: datetime) -> dict[str, list[Sighting]]:
    """The versions of each occurrence, in order. One that a newer set of versions no longer has is cancelled by it."""
    found: dict[str, list[Sighting]] = {}
    for count, version in enumerate(versions, 1):
        current = _in_force(parts, versions[:count], now)
        for key in found.keys() - current.keys():
            _cancel(found[key], version.at)
        for occurrence in current.values():
            _add(found, versions[:count], occurrence)
    if gone is not None:
        for seen in found.values():
            _cancel(seen, gone)
    return found


def _in_force(parts: Parts, versions: Sequence[Event], now: datetime) -> dict[str, Occurrence]:
    """The occurrences by key that the newest of the versions knows of, from when it was made up to the horizon."""
    event, at = _seen(versions[-1]), versions[-1].at
    start = at if len(versions) > 1 else at - BEHIND if event.recurs else event.starts_at
    end = max(horizon(now), event.starts_at + timedelta(minutes=1))
    return {occurrence.key: occurrence for occurrence in _expand(parts, versions, start, end)}


def horizon(now: datetime) -> datetime:
    """Up to when meetings are known: whole days ahead, so that the hour of the last poll makes no difference."""
    return now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + AHEAD


def carry_on(parts: Parts, now: datetime) -> None:
    """Once a day, let every series grow by the meetings that have come within the horizon."""
    today = horizon(now).date().isoformat()
    if parts.ledger.setting(CARRIED) == today:
        return
    seen = (_seen(event) for event in parts.ledger.events(kind=EventSeen))
    uids = dict.fromkeys(event.uid for event in seen if event.recurs)
    found = [meeting for uid in uids for meeting in meetings_of(parts, uid, (), now)]
    parts.ledger.record(Batch(entries=_changed(parts.ledger, found), settings={CARRIED: today}))


def _changed(ledger: Ledger, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Those that say something new, to be reviewed at once."""
    fresh = [meeting for meeting in meetings if _differs(ledger.entry(meeting.id), meeting)]
    return tuple(replace(meeting, review_at=meeting.history[-1].at) for meeting in fresh)


def _seen(version: Event) -> CalendarEvent:
    assert isinstance(version.payload, EventSeen)
    return version.payload.event


def _expand(parts: Parts, versions: Sequence[Event], start: datetime, end: datetime) -> tuple[Occurrence, ...]:
    """The occurrences of the versions in force: the newest of each recurrence id."""
    newest: dict[datetime | None, CalendarEvent] = {}
    for event in map(_seen, versions):
        known = newest.get(event.recurrence_id)
        if known is None or _replaces(event, known):
            newest[event.recurrence_id] = event
    return parts.expander.occurrences(tuple(newest.values()), start, end)


def _replaces(event: CalendarEvent, known: CalendarEvent) -> bool:
    """True where a version seen later is a later one: by SEQUENCE, then, in a scheduling message, by DTSTAMP (RFC 5546)."""
    if event.sequence != known.sequence:
        return event.sequence > known.sequence
    return not event.method or event.stamped_at >= known.stamped_at


def _add(found: dict[str, list[Sighting]], versions: Sequence[Event], occurrence: Occurrence) -> None:
    """Add a sighting of an occurrence, unless the last one says the same, or a mail calls off what nobody has heard of."""
    seen = found.get(occurrence.key, [])
    unheard_of = not seen and occurrence.event.cancelled and (len(versions) > 1 or _by_mail(versions[0]))
    if unheard_of or (seen and seen[-1].occurrence == occurrence):
        return
    source = next(version.payload for version in reversed(versions) if _seen(version) == occurrence.event)
    assert isinstance(source, EventSeen)
    found[occurrence.key] = [*seen, sighting_of(source, occurrence)]


def _cancel(seen: list[Sighting], gone: datetime) -> None:
    """What was still to come, and is no longer there, was cancelled."""
    last = seen[-1]
    if last.occurrence.starts_at > gone >= last.seen_at:
        event = replace(last.occurrence.event, seen_at=gone, cancelled=True)
        seen.append(Sighting(replace(last.occurrence, event=event), last.points, cancelled=True))
