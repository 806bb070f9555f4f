"""`demo`: the daemon's own code on a bundled sample mailbox and calendar of six invented weeks."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from tempfile import mkdtemp
from threading import Event
from typing import TYPE_CHECKING, Any

import click

from config.loading import load
from domain.errors import BadInputError, UnavailableError
from frontends.cli.session import Session, with_session

if TYPE_CHECKING:
    from config.settings import Settings
    from domain.deliveries import Delivery
    from workflow.parts import Parts

EXAMPLES = Path(__file__).parents[2] / "examples"
STORY = EXAMPLES / "six-weeks.toml"
MADE = ("mail", "calendar", "ledger", "outbox")
INSTANT = timedelta(microseconds=1)


@click.command()
@click.option("--folder", type=click.Path(path_type=Path, file_okay=False), help="Keep everything here; else in a new folder.")
@click.option("--no-wait", is_flag=True, help="End at once instead of serving the status page until Ctrl-C.")
@with_session
@click.pass_obj
def demo(session: Session, folder: Path | None, *, no_wait: bool) -> None:
    """Play six invented weeks of mails and meetings, show what Amana makes of them, and serve the status page."""
    place = folder or Path(mkdtemp(prefix="amana-demo-"))
    story = _write_sample(place)
    session.config_file = place / "amana.toml"
    settings = load(session.config_file)
    with ExitStack() as closing:
        parts, letter = closing.enter_context(_played(session, settings, story))
        _show(session, parts, letter)
        click.echo(f"\nEverything lies in {place}: mail, calendar, ledger, and the mails to the coordinator in outbox.")
        click.echo(f"Ask further:  amana --config {place / 'amana.toml'} explain ID")
        _page(session, settings, parts.clock, wait=not no_wait and sys.stdin.isatty() and sys.stdout.isatty())


def _write_sample(place: Path) -> dict[str, Any]:
    """Write the sample below `place`, over an older one. Returns the story."""
    if (place / "amana.toml").exists() and "The sample's configuration" not in (place / "amana.toml").read_text("utf-8"):
        raise BadInputError(f"{place} holds a configuration that is not the sample's", "name another --folder")
    for name in MADE:
        shutil.rmtree(place / name, ignore_errors=True)
    spec = spec_from_file_location("amana_sample", EXAMPLES / "sample.py")
    assert spec is not None
    assert spec.loader is not None
    sample = module_from_spec(spec)
    spec.loader.exec_module(sample)
    story: dict[str, Any] = sample.load(STORY)
    place.mkdir(parents=True, exist_ok=True)
    sample.write(story, place)
    return story


@contextmanager
def _played(session: Session, settings: Settings, story: dict[str, Any]) -> Iterator[tuple[Parts, Delivery]]:
    """The parts after the story, on the morning of its last digest, with that digest sent."""
    from frontends.assembly import parts_for_run
    from workflow.delivery import deliver
    from workflow.digesting import next_digest_at, queue_digest
    from workflow.polling import poll
    from workflow.replay import Clock, Replay

    clock = Clock(story["from"])
    ledger = session.make.ledger(settings.store.path, False)
    try:
        parts = parts_for_run(session.make, settings, ledger, clock)
        morning = next_digest_at(parts, story["until"])
        total = len(story.get("mails", ())) + len(story.get("events", ()))
        with _progress(total) as progress:
            for _ in Replay(parts, clock).play(story["from"], morning - INSTANT, progress):
                pass
        clock.now = morning
        poll(parts)  # as the daemon would now: all of it is known already
        letter = queue_digest(parts, morning, morning)
        deliver(parts, morning)
        yield replace(parts, clock=lambda: morning), letter
    finally:
        ledger.close()


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("Reading mails and meetings"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns) as bar:
        task = bar.add_task("", total=total)
        yield lambda count: bar.advance(task, count)


def _show(session: Session, parts: Parts, letter: Delivery) -> None:
    from rich.panel import Panel
    from rich.text import Text

    from frontends.cli.listing import instant_of
    from frontends.cli.replaying import all_entries
    from frontends.cli.tables import entry_table
    from frontends.contract_json import LISTS

    entries = list(all_entries(parts.ledger))
    now = session.local(parts.clock())
    for name, kind in LISTS.items():
        found = sorted((entry for entry in entries if type(entry) is kind), key=instant_of)
        if found:
            session.console.print(entry_table(kind, found, now, name.capitalize()))
    problems = parts.ledger.problems()
    for problem in problems:
        session.console.print(Text(f"Not read: {problem.where}: {problem.what}", style="magenta"))
    session.console.print(Panel(Text(letter.text.rstrip()), title=letter.subject, title_align="left"))


def _page(session: Session, settings: Settings, clock: Callable[[], datetime], *, wait: bool) -> None:
    from urllib.request import urlopen

    from frontends.web.serving import served

    try:
        with served(session.make, settings, clock) as address:
            if wait:
                click.echo(f"\nThe status page: {address}   (Ctrl-C ends)")
                Event().wait()
            else:
                with urlopen(address, timeout=10) as answer:  # noqa: S310  # our own page
                    click.echo(f"\nThe status page was served at {address} ({len(answer.read())} bytes).")
    except KeyboardInterrupt:
        click.echo()
    except UnavailableError as failure:
        click.echo(f"{failure.message}; {failure.advice}", err=True)
