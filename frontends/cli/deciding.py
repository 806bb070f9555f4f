"""The coordinator's own decisions: keep, move, withdraw, dismiss, reopen; start, tick, end; and notes of calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from domain.entries import Entry
from domain.errors import LedgerLockedError
from frontends.assembly import parts_for_reading
from frontends.cli.session import Session, with_session
from frontends.handover import Handed, hand_over

if TYPE_CHECKING:
    from workflow.parts import Parts


def _told(session: Session, entries: Sequence[Entry]) -> None:
    from frontends.cli.explaining import headline
    from frontends.contract_json import entry_json

    if session.as_json:
        session.print_json([entry_json(entry, session.now) for entry in entries])
        return
    for entry in entries:
        session.console.print(f"{entry.id}: {headline(entry, session.now)}", markup=False, soft_wrap=True)


def _done(session: Session, handed: Handed) -> Sequence[Entry] | None:
    """The entries that the decision opened or changed; None where a running daemon was given it to record."""
    place = session.settings.store.path
    try:
        ledger = session.make.ledger(place, False)
    except LedgerLockedError:
        hand_over(place, handed)
        click.echo("Handed to the running daemon, which records it within half a minute.", err=True)
        return None
    try:
        return carried_out(parts_for_reading(session.make, session.settings, ledger, lambda: handed.at), handed)
    finally:
        ledger.close()


def carried_out(parts: Parts, handed: Handed) -> Sequence[Entry]:
    """Record a decision or note as of the instant it was said. Raises BadInputError where it does not fit."""
    from workflow.deciding import decide, note

    parts = replace(parts, clock=lambda: handed.at)
    if handed.verb == "note":
        return note(parts, handed.value)
    return (decide(parts, handed.verb, handed.entry, handed.value),)


def _decide(session: Session, verb: str, key: str, value: str = "") -> None:
    entries = _done(session, Handed(verb=verb, entry=key, value=value, at=session.now))
    _told(session, entries or ())


def _verb(verb: str, about: str, argument: str = "ID") -> click.Command:
    """A command that takes one id."""

    def command(session: Session, key: str) -> None:
        _decide(session, verb, key)

    command.__doc__ = about
    decorated: Any = click.argument("key", metavar=argument)(click.pass_obj(command))
    return click.command(verb)(with_session(decorated))


keep = _verb("keep", "Say that a promise is kept, or a request answered.")
withdraw = _verb("withdraw", "Take a promise back.")
dismiss = _verb("dismiss", "Say that an entry is none, or does not matter.")
reopen = _verb("reopen", "Undo keep, withdraw or dismiss.")
start = _verb("start", "A meeting began just now.", "UID")
end = _verb("end", "A meeting ended just now.", "UID")


@click.command()
@click.argument("key", metavar="ID")
@click.argument("date", nargs=-1, required=True)
@with_session
@click.pass_obj
def move(session: Session, key: str, date: tuple[str, ...]) -> None:
    """Move a promise to another DATE: 2026-03-05, 2026-03-05T15:00+04:00, or words such as "next Thursday"."""
    _decide(session, "move", key, _as_date(session, " ".join(date)))


def _as_date(session: Session, words: str) -> str:
    """The ISO form of a date in words, read as if the coordinator wrote it now; unreadable words are left as they are."""
    from domain.findings import Context
    from extractors.reading import read

    calendar = session.directory.organisation.calendar
    country = session.directory.organisation.country
    context = Context(written_at=session.now, zone=session.settings.coordinator.timezone, region=country, calendar=calendar)
    found = [date.due for date in read(words, context).dates if date.due is not None]
    return str(found[0]) if len(found) == 1 else words


@click.command()
@click.argument("uid", metavar="UID")
@click.argument("point", metavar="N")
@with_session
@click.pass_obj
def tick(session: Session, uid: str, point: str) -> None:
    """Point N of a meeting's agenda, counted from 1, is done."""
    _decide(session, "tick", uid, point)


@click.command()
@click.argument("words", metavar="TEXT", nargs=-1, required=True)
@with_session
@click.pass_obj
def note(session: Session, words: tuple[str, ...]) -> None:
    """Record what was said on a call: amana note "promised Acme the API keys by Thursday"."""
    entries = _done(session, Handed(verb="note", value=" ".join(words), at=session.now))
    _told(session, entries or ())
    if entries is not None and not entries:
        click.echo("Noted; no promise, price or request could be read in it.", err=True)
