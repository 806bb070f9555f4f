"""`run` and `once`: the daemon, and a single round of it."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from domain.errors import AmanaError
from frontends.cli.session import Session, with_session

if TYPE_CHECKING:
    from config.settings import Settings
    from workflow.parts import Parts
    from workflow.service import Round


@click.command()
@with_session
@click.pass_obj
def once(session: Session) -> int:
    """One poll of every source, one round of decisions and deliveries. Ends with 75 or 77 where a source could not be read."""
    from workflow import service
    from workflow.polling import Look

    with _parts(session, session.settings, _clock(session)) as parts, _progress(session) as progress:
        outcome = service.once(parts, Look(progress=progress))
    if session.as_json:
        session.print_json(_round_json(outcome, session.now))
    else:
        _tell(outcome)
    failures = [*outcome.polled.failures.values(), *([outcome.sent.error] if outcome.sent.error else [])]
    return max((failure.exit_code for failure in failures), default=0)


@click.command()
@with_session
@click.pass_obj
def run(session: Session) -> int:
    """The daemon: polls, decides, sends, until stopped. SIGTERM stops it, SIGHUP reads the configuration again."""
    from frontends.cli.daemon_loop import Loop

    def open_parts(settings: Settings) -> Any:  # noqa: ANN401  # a context manager
        return _parts(session, settings, _clock(session))

    loop = Loop(session, open_parts)
    with _obeying({signal.SIGTERM: loop.stop, signal.SIGINT: loop.stop, signal.SIGHUP: loop.reload}):
        return loop.run()


@contextmanager
def _obeying(orders: Mapping[signal.Signals, Callable[[], None]]) -> Iterator[None]:
    """Each signal calls its function while the block runs."""
    before = {number: signal.signal(number, lambda *_, act=act: act()) for number, act in orders.items()}
    try:
        yield
    finally:
        for number, earlier in before.items():
            signal.signal(number, earlier)


def _clock(session: Session) -> Callable[[], datetime]:
    """The clock; stopped at `--now` where that is given."""
    return (lambda: session.now) if session.given_now else session.make.now


@contextmanager
def _parts(session: Session, settings: Settings, clock: Callable[[], datetime]) -> Iterator[Parts]:
    """The parts of a run, closed afterwards."""
    from frontends.assembly import parts_for_run

    with ExitStack() as closing:
        ledger = session.make.ledger(settings.store.path, False)
        closing.callback(ledger.close)
        parts = parts_for_run(session.make, settings, ledger, clock)
        for source in (*parts.sources, *parts.calendars):
            closing.callback(source.close)
        for records in parts.conferences:
            closing.callback(records.close)
        yield parts


@contextmanager
def _progress(session: Session) -> Iterator[Callable[[int], None]]:
    """A counter on standard error while a terminal watches."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if session.as_json or not console.is_terminal:
        yield lambda _count: None
        return
    columns = (SpinnerColumn(), TextColumn("Reading… {task.completed} messages and events"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda count: bar.update(task, completed=count)


def _round_json(outcome: Round, now: datetime) -> dict[str, Any]:
    from frontends.contract_json import entry_json

    polled = outcome.polled
    return {
        "seen": polled.seen,
        "recorded": polled.recorded,
        "known": polled.known,
        "problems": polled.problems,
        "skipped": polled.skipped,
        "failures": {name: failure.message for name, failure in polled.failures.items()},
        "raised": [entry_json(alert, now) for alert in outcome.reviewed.raised],
        "cleared": [entry_json(alert, now) for alert in outcome.reviewed.cleared],
        "digest": outcome.digest,
        "sent": outcome.sent.sent,
    }


def _tell(outcome: Round) -> None:
    polled = outcome.polled
    parts = (
        f"{polled.seen} seen",
        f"{polled.recorded} recorded",
        f"{polled.known} already known" if polled.known else "",
        f"{polled.problems} problems" if polled.problems else "",
        f"{polled.skipped} passed over" if polled.skipped else "",
        f"{len(outcome.reviewed.raised)} alerts" if outcome.reviewed.raised else "",
        f"{outcome.sent.sent} mails sent" if outcome.sent.sent else "",
    )
    click.echo(", ".join(filter(None, parts)) + ".")
    for alert in outcome.reviewed.raised:
        click.echo(f"  {alert.message}")
    for name, failure in polled.failures.items():
        tell_failure(name, failure)
    if outcome.sent.error:
        tell_failure("delivery", outcome.sent.error)


def tell_failure(name: str, failure: AmanaError) -> None:
    """Write what failed to standard error."""
    click.echo(click.style(f"{name}: ", fg="red") + failure.message, err=True)
    if failure.advice:
        click.echo(click.style("→ ", fg="cyan", bold=True) + failure.advice, err=True)
