"""Entries as tables for a terminal. Text that runs from right to left is isolated, so that it cannot reorder its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from domain.alerts import Alert
from domain.entries import Due, Entry
from domain.meetings import Meeting
from domain.overruns import SeriesRecord
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from domain.trust import TrustRecord
from frontends.bidi import is_right_to_left, isolated
from frontends.lines import told
from frontends.phrases import ENGLISH
from frontends.trust_words import trust_line

if TYPE_CHECKING:
    from rich.table import Table

STYLES: Mapping[str, str] = {
    "overdue": "bold red",
    "kept_late": "yellow",
    "open": "cyan",
    "quoted": "cyan",
    "running": "bold magenta",
    "kept": "green",
    "accepted": "green",
    "answered": "green",
    "expired": "yellow",
    "urgent": "bold red",
    "warning": "yellow",
}
NO_VALUE = "–"
#: The least width of a column of sentences; below it the others are folded.
WIDE = 18


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, and what stands in it. A `styled` one is coloured by its own word."""

    heading: str
    cell: Callable[[Any, datetime], str]
    styled: bool = False
    right: bool = False
    wide: bool = False


def day_words(day: date, now: datetime) -> str:
    """A day for people: `Thu 5 Mar`, with its year where that is another."""
    return f"{day:%a} {day.day} {day:%b}" + (f" {day.year}" if day.year != now.year else "")


def moment(instant: datetime | None, now: datetime) -> str:
    """An instant for people, in the zone of `now`: `Thu 5 Mar 15:00`."""
    if instant is None:
        return NO_VALUE
    local = instant.astimezone(now.tzinfo)
    return f"{day_words(local.date(), now)} {local:%H:%M}"


def due_words(due: Due | None, now: datetime) -> str:
    """A due date for people, in the zone it was meant in."""
    if due is None:
        return NO_VALUE
    return day_words(due.on, now) + (f" {due.at:%H:%M}" if due.at else "")


def amount_words(price: Price) -> str:
    """An amount for people: `from SAR 12,500.00 per month`."""
    if price.amount is None:
        return NO_VALUE
    signs = {"exact": "", "range": "", "from": "from ", "up_to": "up to ", "about": "about "}
    most = f"–{price.amount_max:,f}" if price.amount_max is not None else ""
    per = f" per {price.per}" if price.per else ""
    return f"{signs[price.qualifier.value]}{price.currency or '?'} {price.amount:,f}{most}{per}"


def agenda_words(meeting: Meeting) -> str:
    """How an agenda fits its slot: `5 points, 70 of 60 min`."""
    if not meeting.agenda:
        return "no agenda"
    points = f"{len(meeting.agenda)} points"
    planned = meeting.planned_minutes
    return points if planned is None else f"{points}, {planned} of {meeting.slot_minutes} min"


def overrun_words(meeting: Meeting) -> str:
    """By how much a meeting outlasted its slot, where its end is known."""
    minutes = meeting.overrun_minutes
    return NO_VALUE if minutes is None else f"+{minutes} min" if minutes else "in time"


def series_words(found: SeriesRecord) -> str:
    """How long the meetings of a series took: `Acme: review, 4 held: 60 min planned, 75 taken (medians of 3 …)`."""
    record = found.record
    told = f"{record.planned_minutes} min planned, {record.actual_minutes} taken (medians of {record.known} whose end is known)"
    items = "item" if record.carried_over == 1 else "items"
    left = f", {record.carried_over} {items} carried over" if record.carried_over else ""
    return f"{isolated(found.title)}, {record.held} held: {told if record.known else 'no end is known'}{left}"


def stage_words(request: Request) -> str:
    """How far a change request has come, and what is notable about it: `priced, would pay`."""
    stage = "" if request.stage == "asked" else request.stage
    flags = "would pay" * request.willing_to_pay, "after sign-off" * request.after_sign_off
    return ", ".join(filter(None, (stage, *flags))) or NO_VALUE


def record_words(record: TrustRecord) -> str:
    """A client's trust record: `Acme: kept on time 2 of 3; put off 1 (by 5 days)…`, times in working hours."""
    client, told = trust_line(record, ENGLISH)
    return f"{isolated(client)}: {told}"


ID = Column("ID", lambda entry, _: entry.id)
CLIENT = Column("Client", lambda entry, _: entry.client or NO_VALUE)

COLUMNS: Mapping[type[Entry], Sequence[Column]] = {
    Promise: (
        ID,
        Column("Status", lambda promise, now: promise.status_at(now).value, styled=True),
        CLIENT,
        Column("Whose", lambda promise, _: promise.direction.value),
        Column("What", lambda promise, _: told(promise.what, promise), wide=True),
        Column("Due", lambda promise, now: due_words(promise.due, now)),
    ),
    Price: (
        ID,
        Column("Status", lambda price, now: price.status_at(now).value, styled=True),
        CLIENT,
        Column("Whose", lambda price, _: price.direction),
        Column("Item", lambda price, _: told(price.item, price), wide=True),
        Column("Amount", lambda price, _: amount_words(price), right=True),
        Column("Tax", lambda price, _: price.tax.value),
        Column("Valid until", lambda price, now: day_words(price.valid_until, now) if price.valid_until else NO_VALUE),
    ),
    Meeting: (
        ID,
        Column("Status", lambda meeting, now: meeting.status_at(now).value, styled=True),
        CLIENT,
        Column("Title", lambda meeting, _: meeting.title, wide=True),
        Column("Start", lambda meeting, now: moment(meeting.starts_at, now)),
        Column("Agenda", lambda meeting, _: agenda_words(meeting)),
        Column("End", lambda meeting, _: overrun_words(meeting)),
    ),
    Request: (
        ID,
        Column("Status", lambda request, now: request.status_at(now).value, styled=True),
        CLIENT,
        Column("Topic", lambda request, _: request.topic.value),
        Column("Stage", lambda request, _: stage_words(request)),
        Column("What", lambda request, _: told(request.what, request), wide=True),
        Column("Answer due", lambda request, now: moment(request.answer_due, now)),
    ),
    Alert: (
        ID,
        Column("Severity", lambda alert, _: alert.severity.value, styled=True),
        CLIENT,
        Column("When", lambda alert, now: moment(alert.raised_at, now)),
        Column("Alert", lambda alert, _: alert.message, wide=True),
        Column("Cleared", lambda alert, now: moment(alert.cleared_at, now)),
    ),
}


def entry_table(kind: type[Entry], entries: Iterable[Entry], now: datetime, title: str = "") -> Table:
    """A table of entries of one kind, statuses as of `now`."""
    columns = COLUMNS[kind]
    rows = [[column.cell(entry, now) for column in columns] for entry in entries]
    return plain_table(columns, rows, title)


def plain_table(columns: Sequence[Column], rows: Iterable[Sequence[str]], title: str = "") -> Table:
    """A table of cells that are text already."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, title=title or None, title_justify="left", pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            column.heading,
            justify="right" if column.right else "left",
            overflow="fold",
            no_wrap=column is ID or column.styled,
            min_width=WIDE if column.wide else None,
        )
    for row in rows:
        cells = zip(columns, row, strict=True)
        table.add_row(
            *(
                Text(
                    isolated(text),
                    style=STYLES.get(text, "") if column.styled else "",
                    justify="right" if column.wide and is_right_to_left(text) else None,
                )
                for column, text in cells
            )
        )
    return table
