"""When a meeting is worth a word: no agenda, too much of it, no room before the next, running over, ran over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import accumulate, pairwise

from domain.alerting.want import Around, Policy, Want, last
from domain.alerting.wording import Overstep
from domain.alerts import AlertKind, Severity
from domain.evidence import SourceKind
from domain.meetings import RUNS_ON_AT_MOST, Meeting, MeetingStatus

#: How long before the end the open items are told.
ENDING = timedelta(minutes=10)
#: A missing agenda is told at the latest this long before the start.
TOO_LATE = timedelta(minutes=30)


URGENT = (AlertKind.MEETING_ENDING, AlertKind.MEETING_OVERRUNNING, AlertKind.MEETING_COLLISION)


def meeting_wants(meeting: Meeting, around: Around, policy: Policy) -> Iterator[Want]:
    """The reasons that a client's meeting gives, now or later; a meeting among colleagues gives none."""
    if meeting.status is MeetingStatus.CANCELLED or meeting.client is None or _stays_away(meeting, around):
        return
    if not meeting.client_declined:
        yield from _without_agenda(meeting, around, policy)
        yield from _overpacked(meeting)
    yield from _collision(meeting, around)
    yield from _overrunning(meeting)
    yield from _overran(meeting, policy)


def _stays_away(meeting: Meeting, around: Around) -> bool:
    """True where the coordinator has declined."""
    own = around.house.coordinator.addresses
    return any(answer.said == "declined" and answer.email in own for answer in meeting.answers)


def _want(meeting: Meeting, kind: AlertKind, since: datetime, until: datetime | None, **facts: object) -> Want:
    urgent = kind in URGENT
    return Want(
        kind=kind,
        severity=Severity.URGENT if urgent else Severity.NOTICE if kind is AlertKind.MEETING_OVERRAN else Severity.WARNING,
        version=f"{meeting.starts_at.isoformat()}{facts.pop('version', '')}",
        since=since,
        until=until,
        evidence=meeting.evidence[-1:],
        facts={"title": meeting.title, "client": meeting.client or "", "start": meeting.starts_at, **facts},
    )


def _without_agenda(meeting: Meeting, around: Around, policy: Policy) -> Iterator[Want]:
    if meeting.agenda:
        return
    calendar = around.house.organisation.calendar
    local = meeting.starts_at.astimezone(calendar.opening(meeting.starts_at.date()).tzinfo)
    day = calendar.add_working_days(local.date(), -max(1, policy.agenda_before.days))
    since = max(local - (local.date() - day), meeting.opened_at)
    if since < meeting.starts_at - TOO_LATE:
        yield _want(meeting, AlertKind.MEETING_WITHOUT_AGENDA, since, meeting.starts_at)


def _overpacked(meeting: Meeting) -> Iterator[Want]:
    planned = meeting.planned_minutes
    if planned is None or planned <= meeting.slot_minutes:
        return
    since = (last(meeting, "agenda", "moved", "extended") or meeting.history[0]).at
    over = planned - meeting.slot_minutes
    falls_off = _falls_off(meeting)
    facts = {"planned": planned, "slot": meeting.slot_minutes, "over": over, "item": falls_off, "version": f"+{over}"}
    if since < meeting.starts_at:
        yield _want(meeting, AlertKind.MEETING_OVERPACKED, since, meeting.starts_at, **facts)


def _falls_off(meeting: Meeting) -> str:
    """The first item of too full an agenda that no longer fits into the slot."""
    used = accumulate(point.minutes or 0 for point in meeting.agenda)
    return next(point.title for point, until in zip(meeting.agenda, used, strict=True) if until > meeting.slot_minutes)


def _collision(meeting: Meeting, around: Around) -> Iterator[Want]:
    """The next meeting starts before this one, extended or with all its agenda, can be over."""
    planned = timedelta(minutes=max(meeting.planned_minutes or 0, meeting.slot_minutes))
    over = max(meeting.ends_at, meeting.starts_at + planned)
    grew = last(meeting, "extended", "agenda", "moved")
    for other in around.meetings:
        later = other.id != meeting.id and other.status is not MeetingStatus.CANCELLED and other.starts_at > meeting.starts_at
        if later and meeting.scheduled_end <= other.starts_at < over:
            since = max(grew.at if grew else meeting.opened_at, other.opened_at)
            facts = {
                "next": other.title,
                "next_start": other.starts_at,
                "version": f"|{other.id}|{over.isoformat()}",
            }
            yield _want(meeting, AlertKind.MEETING_COLLISION, since, over, **facts)
            return


def _overrunning(meeting: Meeting) -> Iterator[Want]:
    """The meeting is known to run: it was started, and nothing says that it ended."""
    if not meeting.runs_on:
        return
    left = sum(point.done_at is None for point in meeting.agenda) if _is_kept_by_hand(meeting) else None
    if left:
        yield from _ending(meeting, left)
        yield from _eaten(meeting, left)
    facts = {"why": Overstep(left), "version": f"|{meeting.ends_at.isoformat()}"}
    until = meeting.ends_at + RUNS_ON_AT_MOST
    yield _want(meeting, AlertKind.MEETING_OVERRUNNING, meeting.ends_at, until, **facts)


def _is_kept_by_hand(meeting: Meeting) -> bool:
    """True where the coordinator runs the meeting here: only then does an item that is not ticked tell anything."""
    by_hand = (change.evidence for change in meeting.history if change.change in ("started", "ticked") and change.evidence)
    return any(evidence.source_kind is SourceKind.COMMAND for evidence in by_hand)


def _ending(meeting: Meeting, left: int) -> Iterator[Want]:
    facts = {"minutes": int(ENDING.total_seconds() // 60), "left": left, "version": f"|end|{meeting.ends_at.isoformat()}"}
    yield _want(meeting, AlertKind.MEETING_ENDING, meeting.ends_at - ENDING, meeting.ends_at, **facts)


def _eaten(meeting: Meeting, left: int) -> Iterator[Want]:
    """The first open item has eaten the next one's time, counted from the actual start; near the end that is told anyway."""
    planned = meeting.actual_start or meeting.starts_at
    for point, following in pairwise(meeting.agenda):
        if point.minutes is None or following.minutes is None:
            return
        planned += timedelta(minutes=point.minutes)
        if point.done_at is None:
            since = planned + timedelta(minutes=following.minutes)
            if since < meeting.ends_at - ENDING:
                facts = {"why": Overstep(left, point.title, following.title), "version": f"|{point.title}"}
                yield _want(meeting, AlertKind.MEETING_OVERRUNNING, since, meeting.ends_at, **facts)
            return


def _overran(meeting: Meeting, policy: Policy) -> Iterator[Want]:
    over = meeting.overrun_minutes
    if meeting.actual_end is None or over is None or over < policy.overrun_minutes:
        return
    told = last(meeting, "ended", "extended")
    # Started and extended it is running still, until somebody ends it or it can no longer be.
    ended_at = meeting.actual_end + RUNS_ON_AT_MOST if meeting.runs_on else meeting.actual_end
    since = max(ended_at, told.at) if told else ended_at
    missed = ", ".join(meeting.left_open)
    yield _want(meeting, AlertKind.MEETING_OVERRAN, since, None, over=over, missed=missed)
