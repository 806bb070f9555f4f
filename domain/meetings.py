"""Calendar events as they are seen, and meetings as they are remembered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.entries import Entry


@dataclass(frozen=True, slots=True)
class Attendee:
    """An ATTENDEE or ORGANIZER (RFC 5545): `email` lower case, without `mailto:`."""

    email: str
    name: str = ""
    role: str = "REQ-PARTICIPANT"
    answer: str = "NEEDS-ACTION"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One version of one VEVENT (RFC 5545, RFC 5546).

    `method` is that of the iTIP mail it came with, or empty. `recurrence_id` is set on a single changed occurrence of a
    series. `starts_at`/`ends_at` are aware and keep their zone; a floating time is in the calendar's own zone. `calendar` is
    the whole VCALENDAR as text where the event recurs (for expansion), else empty. `seen_at` orders versions:
    LAST-MODIFIED, else DTSTAMP. `this_and_future` says that a changed occurrence changes all that follow it too.
    """

    uid: str
    source: str
    sequence: int
    stamped_at: datetime
    seen_at: datetime
    title: str
    description: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    recurrence_id: datetime | None = None
    all_day: bool = False
    recurs: bool = False
    method: str = ""
    cancelled: bool = False
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    location: str = ""
    meeting_code: str = ""
    calendar: str = ""
    this_and_future: bool = False

    @property
    def organizer_domain(self) -> str:
        """The mail domain of the organiser; empty where there is none."""
        return self.organizer.email.rpartition("@")[2] if self.organizer else ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One meeting of an event: `key` is the UID, and for a series `UID/2026-03-10` (the day it was first meant for)."""

    key: str
    uid: str
    event: CalendarEvent
    starts_at: datetime
    ends_at: datetime


#: A meeting that was started and never ended is taken for over after this long past its slot.
RUNS_ON_AT_MOST = timedelta(hours=4)


class MeetingStatus(StrEnum):
    """Where a meeting stands."""

    SCHEDULED = "scheduled"
    RUNNING = "running"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """One item of a meeting's agenda; `done_at` is when it was ticked."""

    title: str
    minutes: int | None = None
    presenter: str | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What an attendee said to the invitation: a PARTSTAT of RFC 5545 in lower case, such as `accepted`.

    `stamped_at` is that of the mail which said so, None where the calendar does.
    """

    email: str
    said: str
    stamped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another time for a meeting, proposed by an attendee and not (yet) taken up by the organiser."""

    by: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Entry):
    """One occurrence of a calendar event with its agenda.

    `uid` holds the occurrence key (see `Occurrence`). `agenda_source` is the UID or Message-ID the agenda came from.
    `carried_over` are points that the series' last meeting left open. `actual_source` names the observable behind
    `actual_start` and `actual_end`: `conference`, `end`, `extended`, `mail`. `extended_from` is the end as first scheduled,
    where it was changed once the meeting had begun. `series` is the UID of the event it is an occurrence of, `invitations`
    the Message-IDs of the mails that brought it. `client_declined` is true where everybody on the client's side has declined.
    """

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    attendees: tuple[str, ...] = ()
    agenda: tuple[AgendaPoint, ...] = ()
    agenda_source: str | None = None
    actual_start: datetime | None = None
    actual_end: datetime | None = None
    actual_source: str | None = None
    not_reached: tuple[str, ...] = ()
    carried_over: tuple[str, ...] = ()
    extended_from: datetime | None = None
    meeting_code: str = ""
    status: MeetingStatus = MeetingStatus.SCHEDULED
    series: str = ""
    answers: tuple[Answer, ...] = ()
    proposed: Proposal | None = None
    invitations: tuple[str, ...] = ()
    client_declined: bool = False

    @property
    def runs_on(self) -> bool:
        """True where the meeting is known to have begun, and nothing but its own slot says that it ended."""
        return self.actual_start is not None and (self.actual_end is None or self.actual_source == "extended")

    def status_at(self, now: datetime) -> MeetingStatus:
        """The status as of `now`: known by its start and end, or by its slot where nothing tells that it ran on."""
        if self.status is MeetingStatus.CANCELLED:
            return self.status
        begins = self.actual_start or self.starts_at
        if now < begins:
            return MeetingStatus.SCHEDULED
        until = (self.actual_end or self.ends_at) + (RUNS_ON_AT_MOST if self.runs_on else timedelta())
        return MeetingStatus.RUNNING if now < until else MeetingStatus.ENDED

    @property
    def planned_minutes(self) -> int | None:
        """The sum of the agenda's minutes; None if no item has minutes."""
        timed = [point.minutes for point in self.agenda if point.minutes is not None]
        return sum(timed) if timed else None

    @property
    def left_open(self) -> tuple[str, ...]:
        """The points known not to be done: those told as not reached, and those not ticked where others were."""
        ticked = any(point.done_at for point in self.agenda)
        undone = tuple(point.title for point in self.agenda if point.done_at is None) if ticked else ()
        return tuple(dict.fromkeys((*undone, *self.not_reached)))

    @property
    def slot_minutes(self) -> int:
        """Whole minutes between the scheduled start and end."""
        return _minutes(self.starts_at, self.ends_at)

    @property
    def scheduled_end(self) -> datetime:
        """The end as it was before the meeting began."""
        return self.extended_from or self.ends_at

    @property
    def first_slot_minutes(self) -> int:
        """Whole minutes of the slot as it was before the meeting began."""
        return _minutes(self.starts_at, self.scheduled_end)

    @property
    def actual_minutes(self) -> int | None:
        """Whole minutes it took, from its start as far as that is known; None until its end is known."""
        return None if self.actual_end is None else max(0, _minutes(self.actual_start or self.starts_at, self.actual_end))

    @property
    def overrun_minutes(self) -> int | None:
        """Whole minutes by which the meeting outlasted its slot as first scheduled; None until its end is known."""
        if self.actual_end is None:
            return None
        return max(0, _minutes(self.scheduled_end, self.actual_end))


def _minutes(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds() // 60)
