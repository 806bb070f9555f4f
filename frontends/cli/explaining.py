"""`explain`: why an entry is there, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from domain.entries import Change, Entry
from domain.events import Event, EventSeen, InviteAnswered, MessageRead, Noted
from domain.evidence import Evidence
from domain.findings import DateFinding, Findings
from domain.meetings import Meeting
from domain.people import Directory
from domain.ports import Ledger
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from frontends.bidi import isolated
from frontends.cli.session import Session, with_session
from frontends.cli.tables import amount_words, due_words, moment

if TYPE_CHECKING:
    from rich.text import Text

CHANGES = {
    "made": "was made",
    "opened": "was opened",
    "repeated": "was said again",
    "move_asked": "another date was asked for, not yet agreed",
    "moved": "was moved",
    "proposed": "another time was proposed, and changes nothing until the organiser moves it",
    "proposal_declined": "the proposed time was declined",
    "accepted": "was accepted",
    "agenda": "got an agenda",
    "extended": "was made longer while it ran",
    "shortened": "was made shorter while it ran",
    "not_reached": "an item was not reached",
    "reinstated": "takes place after all",
    "delivered": "was delivered",
    "delivered_in_part": "was delivered in part",
    "kept": "was kept",
    "kept_late": "was kept late",
    "withdrawn": "was taken back",
    "superseded": "was replaced by a newer price",
    "answered": "was answered",
    "dismissed": "was dismissed",
    "reopened": "was opened again",
}


@click.command()
@click.argument("entry_id", metavar="ID")
@with_session
@click.pass_obj
def explain(session: Session, entry_id: str) -> None:
    """Why the entry is there: the rule, the words, how the date was worked out, and every change with its evidence."""
    with session.ledger() as ledger:
        entry = session.entry(ledger, entry_id)
        if session.as_json:
            from frontends.contract_json import entry_json

            session.print_json({**entry_json(entry, session.now), "explanation": list(_plain(entry, session, ledger))})
            return
        for line in _styled(entry, session, ledger):
            session.console.print(line)


def _plain(entry: Entry, session: Session, ledger: Ledger) -> Iterator[str]:
    for _, words in explanation(entry, ledger, session.directory, session.now):
        yield words


def _styled(entry: Entry, session: Session, ledger: Ledger) -> Iterator[Text]:
    from rich.text import Text

    styles = {"headline": "bold", "quote": "italic cyan", "step": "dim", "change": ""}
    indents = {"headline": "", "quote": "    ", "step": "      ", "change": "  "}
    for role, words in explanation(entry, ledger, session.directory, session.now):
        yield Text(indents[role] + isolated(words), style=styles[role])


def explanation(entry: Entry, ledger: Ledger, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    """The explanation's lines with the role of each: headline, change, quote (the words) or step (of working out a date)."""
    yield "headline", headline(entry, now)
    yield "change", f"Read with {entry.confidence:.0%} confidence; what is read with less than half never alerts"
    yield from _deadline(entry, directory, now)
    told: set[Evidence] = set()
    for change in entry.history:
        yield "change", f"{moment(change.at, now)}: {change_words(change)}"
        if change.evidence:
            told.add(change.evidence)
            yield from _evidence(change.evidence, ledger, now)
    for evidence in entry.evidence:
        if evidence not in told:
            yield "change", "It rests also on"
            yield from _evidence(evidence, ledger, now)


def headline(entry: Entry, now: datetime) -> str:
    """What the entry is, in one sentence."""
    match entry:
        case Promise():
            return (
                f'{entry.maker} promised {entry.beneficiary or "us"}: "{entry.what}", due {due_words(entry.due, now)}'
                f" – {entry.status_at(now).value}"
            )
        case Price():
            return f"{entry.quoted_by} quoted {amount_words(entry)} for {entry.item} – {entry.status_at(now).value}"
        case Request():
            due = moment(entry.answer_due, now)
            return f'{entry.asked_by} asked: "{entry.what}", answer due {due} – {entry.status_at(now).value}'
        case Meeting():
            return f'Meeting "{entry.title}", {moment(entry.starts_at, now)} – {entry.status.value}'
        case _:
            return str(getattr(entry, "message", entry.id))


def change_words(change: Change) -> str:
    """One step of a history in words."""
    words = CHANGES.get(change.change, change.change.replace("_", " "))
    if change.before and change.after:
        return f"{words}, from {change.before} to {change.after}"
    return f"{words}: {change.after}" if change.after else words


def _deadline(entry: Entry, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    if isinstance(entry, Promise) and entry.due is not None and entry.due.at is None and entry.lapses_at is not None:
        whose = "the organisation" if entry.direction.value != "theirs" else entry.client or "the client"
        yield "change", f"The day has passed at {moment(entry.lapses_at, now)}, when work ends at {whose} that day"
    if isinstance(entry, Request) and entry.answer_due is not None:
        owed = directory.party(entry.client).answer_within
        amount = f"{owed.hours:g} working hours" if owed.hours else f"{owed.days} working days"
        yield "change", f"{entry.client or 'A client'} is owed an answer within {amount}"


def _evidence(evidence: Evidence, ledger: Ledger, now: datetime) -> Iterator[tuple[str, str]]:
    event = event_behind(evidence, ledger)
    yield "quote", f"“{evidence.quote}”"
    yield (
        "step",
        f"{place_words(evidence, event, now)}, characters {evidence.span.start}–{evidence.span.end}, rule {evidence.rule}",
    )
    for found in dates_behind(evidence, event):
        yield "step", f"“{found.text}” is {date_words(found)} (rule {found.rule})"
        for step in found.steps:
            yield "step", f"  {step}"


def event_behind(evidence: Evidence, ledger: Ledger) -> Event | None:
    """The event that brought the words, where the ledger still has it."""
    found: Sequence[Event] = ledger.events(thread=evidence.source)
    named = (event for event in found if evidence.source in {event.key, getattr(event.payload, "message", None)})
    return next(named, found[0] if found else None)


def place_words(evidence: Evidence, event: Event | None, now: datetime) -> str:
    """Where the words stand."""
    payload = event.payload if event else None
    match payload:
        case MessageRead():
            assert event is not None
            return f'mail "{payload.subject}" from {payload.sender}, {moment(event.at, now)} <{payload.message}>'
        case EventSeen():
            return f'calendar event "{payload.event.title}" <{evidence.source}>'
        case InviteAnswered():
            return f'answer to an invitation "{payload.subject}" from {payload.party} <{payload.message}>'
        case Noted():
            return f"your note {evidence.source}"
        case _:
            return f"{evidence.source_kind.value} <{evidence.source}>"


def dates_behind(evidence: Evidence, event: Event | None) -> tuple[DateFinding, ...]:
    """The dates read within the words."""
    findings: Findings | None = getattr(event.payload, "findings", None) if event else None
    return tuple(found for found in findings.dates if evidence.span.overlaps(found.span)) if findings else ()


def date_words(found: DateFinding) -> str:
    """What a time expression means."""
    if isinstance(found.value, str):
        return found.value
    first, last = found.value
    return f"{first or '…'} to {last or '…'}"
