"""What is due as an iCalendar file (RFC 5545): open promises and requests as to-dos, meetings as events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from domain.entries import Entry
from domain.meetings import Meeting, MeetingStatus
from domain.promises import Promise, PromiseStatus
from domain.requests import Request, RequestStatus

if TYPE_CHECKING:
    from icalendar import Calendar, Component

DONE = {PromiseStatus.KEPT, PromiseStatus.KEPT_LATE, RequestStatus.ANSWERED}
DROPPED = {PromiseStatus.WITHDRAWN, PromiseStatus.DISMISSED, RequestStatus.DISMISSED}


def calendar_text(entries: Iterable[Entry], now: datetime) -> str:
    """The calendar as text, lines ended by CR LF; `now` stamps it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Amana//Amana//EN")
    calendar.add("version", "2.0")
    for entry in entries:
        _add(calendar, entry, now)
    text: str = calendar.to_ical().decode()
    return text


def _add(calendar: Calendar, entry: Entry, now: datetime) -> None:
    from icalendar import Event, Todo

    match entry:
        case Promise(due=due) if due is not None:
            todo = _started(Todo(), entry, now, f"{entry.what} ({entry.client or entry.maker})")
            todo.add("due", due.at.astimezone(UTC) if due.at else due.on)
            todo.add("status", _todo_status(entry.status))
        case Request(answer_due=answer_due) if answer_due is not None:
            todo = _started(Todo(), entry, now, f"{entry.what} ({entry.client or entry.asked_by})")
            todo.add("due", answer_due.astimezone(UTC))
            todo.add("status", _todo_status(entry.status))
        case Meeting():
            todo = _started(Event(), entry, now, entry.title)
            todo.add("dtstart", entry.starts_at.astimezone(UTC))
            todo.add("dtend", entry.ends_at.astimezone(UTC))
            todo.add("status", "CANCELLED" if entry.status is MeetingStatus.CANCELLED else "CONFIRMED")
        case _:
            return
    calendar.add_component(todo)


def _started(component: Component, entry: Entry, now: datetime, title: str) -> Component:
    component.add("uid", f"{entry.id}@amana.invalid")
    component.add("dtstamp", now.astimezone(UTC))
    component.add("summary", title)
    if entry.evidence:
        component.add("description", f"“{entry.evidence[0].quote}”")
    return component


def _todo_status(status: PromiseStatus | RequestStatus) -> str:
    return "COMPLETED" if status in DONE else "CANCELLED" if status in DROPPED else "NEEDS-ACTION"
