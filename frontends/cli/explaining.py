"""`explain`: why an entry is there, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from domain.alerts import Alert
from domain.entries import Change, Entry
from domain.events import Event, EventSeen, InviteAnswered, MessageRead, Noted
from domain.evidence import Evidence
from domain.findings import Findings
from domain.meetings import Meeting
from domain.people import Directory, Waited
from domain.ports import Ledger
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from frontends.bidi import isolated
from frontends.cli.reasons import CHANGES, OVER, WHY
from frontends.cli.session import Session, with_session
from frontends.cli.tables import amount_words, due_words, moment
from frontends.cli.workings import workings

if TYPE_CHECKING:
    from rich.text import Text


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

            told = {"explanation": list(_plain(entry, session, ledger)), **_waited(entry, session)}
            session.print_json({**entry_json(entry, session.now), **told})
            return
        for line in _styled(entry, session, ledger):
            session.console.print(line)


def _plain(entry: Entry, session: Session, ledger: Ledger) -> Iterator[str]:
    for _, words in explanation(entry, ledger, session.directory, session.now):
        yield words


def _waited(entry: Entry, session: Session) -> dict[str, dict[str, int]]:
    """For a request of a client how long it waits, in working minutes by our clock and by the client's."""
    if not isinstance(entry, Request) or entry.by_us:
        return {}
    return {"waited_minutes": asdict(waited_minutes(entry, session.directory, session.now))}


def _styled(entry: Entry, session: Session, ledger: Ledger) -> Iterator[Text]:
    from rich.text import Text

    styles = {"headline": "bold", "quote": "italic cyan", "step": "dim", "change": ""}
    indents = {"headline": "", "quote": "    ", "step": "      ", "change": "  "}
    for role, words in explanation(entry, ledger, session.directory, session.now):
        yield Text(indents[role] + isolated(words), style=styles[role])


def explanation(entry: Entry, ledger: Ledger, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    """The explanation's lines with the role of each: headline, change, quote (the words) or step (of working out a date)."""
    yield "headline", headline(entry, now)
    if not isinstance(entry, Alert):
        yield from _told(entry, ledger, directory, now)
        return
    yield "change", f"You are told {WHY[entry.kind]}"
    yield "change", f"{moment(entry.raised_at, now)}: told {'by mail' if entry.mailed else 'in the digest'}"
    if entry.cleared_at is not None:
        because = entry.cleared_because or "over"
        yield "change", f"{moment(entry.cleared_at, now)}: all clear, {OVER.get(because) or 'it ' + words_of(because)}"
    subject = ledger.entry(entry.subject)
    if subject is None:
        yield from _also(entry.evidence, entry, ledger, directory, now)
        return
    yield "headline", f"It is about {subject.id}: {headline(subject, now)}"
    yield from _told(subject, ledger, directory, now)
    known = {*subject.evidence, *(change.evidence for change in subject.history)}
    yield from _also([evidence for evidence in entry.evidence if evidence not in known], entry, ledger, directory, now)


def _told(entry: Entry, ledger: Ledger, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    """What the ledger knows of an entry: how sure, by when, what happened, and on which words it rests."""
    yield "change", f"Read with {entry.confidence:.0%} confidence; what is read with less than half never alerts"
    yield from _deadline(entry, directory, now)
    match entry:
        case Promise():
            yield from _unsettled(entry)
        case Price():
            yield from _around_price(entry, ledger, directory, now)
        case Meeting() if entry.agenda:
            yield "change", _agenda_words(entry)
    told: set[Evidence] = set()
    for change in entry.history:
        yield "change", f"{moment(change.at, now)}: {change_words(change)}"
        if change.evidence:
            told.add(change.evidence)
            yield from _evidence(change.evidence, entry, ledger, directory, now)
    yield from _also([evidence for evidence in entry.evidence if evidence not in told], entry, ledger, directory, now)


def _also(
    evidence: Iterable[Evidence], entry: Entry, ledger: Ledger, directory: Directory, now: datetime
) -> Iterator[tuple[str, str]]:
    for each in evidence:
        yield "change", "It rests also on"
        yield from _evidence(each, entry, ledger, directory, now)


def _around_price(price: Price, ledger: Ledger, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    """The words that tell until when a price is valid, and the earlier price that it was held against."""
    event = event_behind(price.evidence[0], ledger)
    findings: Findings | None = getattr(event.payload, "findings", None) if event else None
    for found in findings.dates if findings and price.valid_until else ():
        if found.due and found.due.on == price.valid_until:
            yield "change", f"It is valid until {price.valid_until}, by the words “{found.text}”"
    before = {step.before for step in price.history if step.before}
    for earlier in ledger.entries(Price, client=price.client or "") if before else ():
        if earlier.opened_at < price.opened_at and earlier.history[0].after in before:
            yield "change", f"It is held against {earlier.id}: {headline(earlier, now)}"
            yield from _evidence(earlier.evidence[0], earlier, ledger, directory, now)


def _agenda_words(meeting: Meeting) -> str:
    """The agenda with its minutes, against the time there is."""
    points = [f"{point.title} ({point.minutes} min)" if point.minutes else point.title for point in meeting.agenda]
    slot = (meeting.ends_at - meeting.starts_at).total_seconds() // 60
    planned = sum(point.minutes or 0 for point in meeting.agenda)
    return f"Its agenda: {', '.join(points)}; {planned} minutes of {slot:.0f}"


def _unsettled(promise: Promise) -> Iterator[tuple[str, str]]:
    """What is not agreed about a promise."""
    if not promise.in_writing:
        yield "change", "It was said on a call; nobody has confirmed it in writing"
    if promise.condition and promise.due is None:
        yield "change", f"It waits for “{promise.condition}”; its day counts from then"
    if promise.slips:
        yield "change", f"Its maker moved it alone to a later day, {promise.slips} times so far"


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
            return f'Meeting "{entry.title}", {moment(entry.starts_at, now)} – {entry.status_at(now).value}'
        case _:
            return str(getattr(entry, "message", entry.id))


def change_words(change: Change) -> str:
    """One step of a history in words."""
    words = words_of(change.change)
    if change.before and change.after:
        return f"{words}, from {change.before} to {change.after}"
    return f"{words}: {change.after}" if change.after else words


def words_of(change: str) -> str:
    """What a step of a history did, in words."""
    return CHANGES.get(change, change.replace("_", " "))


def _deadline(entry: Entry, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    if isinstance(entry, Promise) and entry.due is not None and entry.due.at is None and entry.lapses_at is not None:
        whose = "the organisation" if entry.direction.value != "theirs" else entry.client or "the client"
        yield "change", f"Its day ends at {moment(entry.lapses_at, now)}, when work ends at {whose}"
    if isinstance(entry, Request) and entry.answer_due is not None:
        yield from _waiting(entry, directory, now)


def _waiting(request: Request, directory: Directory, now: datetime) -> Iterator[tuple[str, str]]:
    """Within what time an answer is owed, whose working time that is, and how long it was waited for on both clocks."""
    owed = directory.party(request.client).answer_within
    amount = f"{owed.hours:g} working hours" if owed.hours else f"{owed.days} working days"
    whose = " of its own, not of ours" if owed.theirs and directory.is_configured(request.client) else ""
    yield "change", f"{request.client or 'A client'} is owed an answer within {amount}{whose}"
    waited = waited_minutes(request, directory, now)
    if waited.ours != waited.theirs:
        told = "It waited" if request.closed_at else "It has waited"
        ours, theirs = (f"{minutes / 60:.1f}".removesuffix(".0") for minutes in (waited.ours, waited.theirs))
        yield "change", f"{told} {ours} working hours by our clock, {theirs} by the client's"


def waited_minutes(request: Request, directory: Directory, now: datetime) -> Waited:
    """How long a request has waited, or did until it was closed."""
    return directory.minutes_waited(request.client, request.asked_at, request.closed_at or now)


def _evidence(
    evidence: Evidence, entry: Entry, ledger: Ledger, directory: Directory, now: datetime
) -> Iterator[tuple[str, str]]:
    event = event_behind(evidence, ledger)
    yield "quote", f"“{evidence.quote}”"
    place = f", characters {evidence.span.start}–{evidence.span.end}" if evidence.span.end else ""
    yield "step", f"{place_words(evidence, event, now)}{place}, rule {evidence.rule}"
    for line in workings(evidence, event, entry, directory, now):
        yield "step", line


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
