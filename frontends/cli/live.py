"""`meetings --live`: the running order of the meeting at hand, kept up to date while somebody looks at it."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from domain.meetings import Meeting, MeetingStatus
from domain.ports import Ledger
from frontends.bidi import isolated
from frontends.lines import Slot, running_order

if TYPE_CHECKING:
    from rich.console import RenderableType

    from frontends.cli.session import Session

REFRESH_SECONDS = 2
#: A meeting that begins within this long is shown before it does.
SOON = timedelta(hours=12)


def meeting_at_hand(ledger: Ledger, now: datetime) -> Meeting | None:
    """The meeting that runs, else the next one within twelve hours; client meetings before others."""
    near = [meeting for meeting in ledger.entries(Meeting, live_at=now - timedelta(hours=4)) if meeting.starts_at <= now + SOON]
    running = [meeting for meeting in near if meeting.status_at(now) is MeetingStatus.RUNNING]
    coming = [meeting for meeting in near if meeting.status_at(now) is MeetingStatus.SCHEDULED]
    return min(running or coming, key=lambda meeting: (meeting.client is None, meeting.starts_at, meeting.id), default=None)


def live_json(meeting: Meeting, now: datetime) -> dict[str, Any]:
    """The running order as data: planned times are counted from the actual start, where that is known."""
    return {
        "id": meeting.id,
        "title": meeting.title,
        "status": meeting.status_at(now).value,
        "minutes_left": int((meeting.ends_at - now).total_seconds() // 60),
        "items_open": sum(point.done_at is None for point in meeting.agenda),
        "order": [
            {
                "number": number,
                "title": slot.title,
                "minutes": slot.minutes,
                "starts": slot.starts_at.isoformat() if slot.starts_at else None,
                "ends": slot.ends_at.isoformat() if slot.ends_at else None,
                "done": slot.done,
                "over": slot.over,
                "at_hand": slot.at_hand,
            }
            for number, slot in enumerate(running_order(meeting, now=now), 1)
        ],
        "carried_over": list(meeting.carried_over),
    }


def show_live(session: Session) -> None:
    """Print the running order once, or on a terminal keep showing it until Ctrl-C."""
    with session.ledger() as ledger:
        if session.as_json:
            meeting = meeting_at_hand(ledger, session.now)
            session.print_json(live_json(meeting, session.now) if meeting else None)
        elif session.console.is_terminal and session.given_now is None:
            _keep_showing(session, ledger)
        else:
            session.console.print(_picture(meeting_at_hand(ledger, session.now), session.now))


def _keep_showing(session: Session, ledger: Ledger) -> None:
    from rich.live import Live

    zone = session.now.tzinfo
    with Live(console=session.console, auto_refresh=False) as live:
        while True:
            now = session.make.now().astimezone(zone)
            live.update(_picture(meeting_at_hand(ledger, now), now), refresh=True)
            time.sleep(REFRESH_SECONDS)


def _picture(meeting: Meeting | None, now: datetime) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    if meeting is None:
        return Text("No meeting runs, and none begins within twelve hours.", style="dim")
    return Group(Text(_headline(meeting, now), style="bold"), _order(meeting, now), *_hints(meeting))


def _order(meeting: Meeting, now: datetime) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    if not meeting.agenda:
        return Text("It has no agenda.", style="dim")
    table = Table(box=None, padding=(0, 1))
    for heading in ("#", "From", "To", "Item", "Min", ""):
        table.add_column(heading, justify="right" if heading in {"#", "Min"} else "left")
    for number, slot in enumerate(running_order(meeting, now.tzinfo, now), 1):
        table.add_row(str(number), *_cells(slot), style="dim" if slot.done else "bold" if slot.at_hand else "")
    return table


def _cells(slot: Slot) -> Iterable[str]:
    times = (f"{at:%H:%M}" if at else "" for at in (slot.starts_at, slot.ends_at))
    marks = ("✓" if slot.done else "", "◀ now" if slot.at_hand else "", "does not fit" if slot.over and not slot.done else "")
    return (*times, isolated(slot.title), "" if slot.minutes is None else str(slot.minutes), ", ".join(filter(None, marks)))


def _headline(meeting: Meeting, now: datetime) -> str:
    left = int((meeting.ends_at - now).total_seconds() // 60)
    opened = sum(point.done_at is None for point in meeting.agenda)
    if now < meeting.starts_at and meeting.actual_start is None:
        return f"{meeting.title} begins at {meeting.starts_at.astimezone(now.tzinfo):%H:%M}"
    time_left = f"{left} minutes left" if left >= 0 else f"{-left} minutes over"
    return f"{meeting.title}: {time_left}, {opened} items open"


def _hints(meeting: Meeting) -> Iterable[RenderableType]:
    from rich.text import Text

    if meeting.carried_over:
        yield Text("Left open last time: " + ", ".join(meeting.carried_over), style="yellow")
    yield Text(f"amana start {meeting.id} · amana tick {meeting.id} N · amana end {meeting.id}", style="dim")
