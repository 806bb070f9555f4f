"""How long meetings take against how long they were planned: of a client, and of each series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from domain.meetings import Meeting, MeetingStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class OverrunRecord:
    """What is known of some meetings: minutes are medians, None where no end is known.

    `held` counts those that were held, `known` those of them whose end is known, `within` those of them that kept to their
    slot. `planned_minutes` is the slot as it was before the meeting began. `carried_over` counts agenda items left open.
    """

    held: int
    known: int
    within: int
    planned_minutes: int | None
    actual_minutes: int | None
    overrun_median: int | None
    carried_over: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRecord:
    """The record of one series, by its UID and newest title; a meeting held once is a series of its own."""

    series: str
    title: str
    record: OverrunRecord


def overruns(meetings: Iterable[Meeting], now: datetime) -> OverrunRecord:
    """The record of these meetings as of `now`."""
    held = [meeting for meeting in meetings if meeting.status_at(now) is MeetingStatus.ENDED]
    known = [meeting for meeting in held if meeting.actual_end is not None]
    over = [meeting.overrun_minutes or 0 for meeting in known]
    return OverrunRecord(
        held=len(held),
        known=len(known),
        within=over.count(0),
        planned_minutes=_median(meeting.first_slot_minutes for meeting in known),
        actual_minutes=_median(meeting.actual_minutes or 0 for meeting in known),
        overrun_median=_median(over),
        carried_over=sum(len(meeting.left_open) for meeting in held),
    )


def _median(minutes: Iterable[int]) -> int | None:
    found = list(minutes)
    return int(median(found)) if found else None


def series_overruns(meetings: Iterable[Meeting], now: datetime) -> tuple[SeriesRecord, ...]:
    """The record of each series that was held, by title, then UID."""
    found: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda meeting: (meeting.starts_at, meeting.id)):
        found[meeting.series or meeting.uid].append(meeting)
    records = [SeriesRecord(series=uid, title=each[-1].title, record=overruns(each, now)) for uid, each in found.items()]
    return tuple(sorted((each for each in records if each.record.held), key=lambda each: (each.title, each.series)))
