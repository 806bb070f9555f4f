"""`replay`: the configured mailboxes and calendars in time order on a simulated clock; nothing is sent, nothing is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from domain.entries import Entry
from domain.ports import Ledger
from frontends.cli.session import Session, with_session
from frontends.contract_json import LISTS, entry_json, is_listed, ledger_json

if TYPE_CHECKING:
    from workflow.replay import Happening, Replay

STYLES = {"alert.raised": "red", "alert.cleared": "green", "problem": "magenta", "entry.opened": "cyan", "digest.due": "blue"}


@click.command()
@click.option(
    "--from", "start", metavar="T", required=True, help="Begin at this day or instant; what is older is taken in quietly."
)
@click.option("--until", metavar="T", required=True, help="End at this day or instant.")
@with_session
@click.pass_obj
def replay(session: Session, start: str, until: str) -> None:
    """What would have been recorded and alerted between two instants, and when; sends nothing and leaves your ledger alone."""
    first, last = session.instant(start), session.instant(until)
    if last < first:
        raise click.UsageError("--until lies before --from")
    tell = _tell_json if session.as_json else _tell_people
    with scratch_replay(session, first) as (play, ledger), _progress(session) as progress:
        for happening in play.play(first, last, progress):
            if is_listed(happening.entry):
                tell(session, happening)
        entries = list(all_entries(ledger))
    if session.as_json:
        _write(session, {"at": session.local(last).isoformat(), "event": "end", "ledger": ledger_json(entries, last)})
    else:
        _summary(session, play, entries, last)


@contextmanager
def scratch_replay(session: Session, start: datetime) -> Iterator[tuple[Replay, Ledger]]:
    """A replay on a ledger of its own, which is gone afterwards."""
    from frontends.assembly import parts_for_reading
    from workflow.replay import Clock, Replay, Silence

    settings, make = session.settings, session.make
    with ExitStack() as closing:
        folder = closing.enter_context(TemporaryDirectory(prefix="amana-replay-"))
        ledger = make.ledger(Path(folder), False, lasting=False)
        closing.callback(ledger.close)
        clock = Clock(start)
        reading = parts_for_reading(make, settings, ledger, clock)
        parts = replace(
            reading,
            sources=make.mailboxes(settings),
            calendars=make.calendars(settings),
            letters=Silence(),
            policy=replace(reading.policy, started_at=start),
        )
        yield Replay(parts, clock), ledger


def all_entries(ledger: Ledger) -> Iterator[Entry]:
    """Every entry in the contract's order of kinds."""
    for kind in LISTS.values():
        yield from filter(is_listed, ledger.entries(kind))


def happening_json(happening: Happening) -> dict[str, Any]:
    """What happened besides its instant: the event, with its entry, alert or problem; statuses are those of that instant."""
    found: dict[str, Any] = {"event": happening.event}
    if happening.entry:
        found["entry"] = entry_json(happening.entry, happening.at)
    if happening.alert:
        found["alert"] = entry_json(happening.alert, happening.at)
    if happening.problem:
        problem = happening.problem
        found["problem"] = {"source": problem.source, "where": problem.where, "what": problem.what}
    return found


def _tell_json(session: Session, happening: Happening) -> None:
    _write(session, {"at": session.local(happening.at).isoformat(), **happening_json(happening)})


def _write(session: Session, value: object) -> None:
    import msgspec

    session.write(msgspec.json.encode(value) + b"\n")


def _tell_people(session: Session, happening: Happening) -> None:
    from rich.text import Text

    from frontends.bidi import isolated
    from frontends.cli.explaining import headline
    from frontends.cli.tables import moment

    now = session.local(happening.at)
    entry = happening.entry or happening.alert
    words = headline(entry, now) if entry else happening.problem.what if happening.problem else ""
    if happening.event == "entry.changed" and entry is not None:
        words = f"{entry.history[-1].change}: {words}"
    session.console.print(
        Text.assemble(
            (moment(now, now), "dim"), "  ", (f"{happening.event:<14}", STYLES.get(happening.event, "")), " ", isolated(words)
        ),
        soft_wrap=True,
    )


def _summary(session: Session, play: Replay, entries: list[Entry], now: datetime) -> None:
    from frontends.cli.listing import instant_of
    from frontends.cli.tables import entry_table

    for name, kind in LISTS.items():
        rows = sorted((entry for entry in entries if type(entry) is kind), key=instant_of)
        if rows:
            session.console.print(entry_table(kind, rows, session.local(now), name))
    seen = play.seen
    click.echo(f"{seen.seen} seen: {seen.recorded} recorded, {seen.known} already known, {seen.problems} problems.", err=True)


@contextmanager
def _progress(session: Session) -> Iterator[Callable[[int], None]]:
    from rich.console import Console

    console = Console(stderr=True)
    if session.as_json or not console.is_terminal:
        yield lambda _count: None
        return
    count = 0
    with console.status("Reading…") as status:

        def advance(more: int) -> None:
            nonlocal count
            count += more
            status.update(f"{count} messages and events played")

        yield advance
