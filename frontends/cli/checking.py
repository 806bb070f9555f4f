"""`check`: what is wrong with the configuration and what it names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from domain.errors import AmanaError
from frontends.cli.session import Session, with_session

if TYPE_CHECKING:
    from domain.ports import Source


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `failure` is None where all is well."""

    name: str
    told: str
    failure: AmanaError | None = None


@click.command()
@with_session
@click.pass_obj
def check(session: Session) -> int:
    """Read the configuration, open the ledger, ask each mailbox and calendar, and say what is wrong. Changes nothing."""
    findings = list(_look(session))
    if session.as_json:
        session.print_json(
            [{"name": each.name, "well": each.failure is None, "told": each.told, "advice": _advice(each)} for each in findings]
        )
    else:
        for each in findings:
            mark = click.style("✗", fg="red", bold=True) if each.failure else click.style("✓", fg="green", bold=True)
            click.echo(f"{mark} {each.name}: {each.told}")
            if _advice(each):
                click.echo(f"  → {_advice(each)}")
    return max((each.failure.exit_code for each in findings if each.failure), default=0)


def _advice(finding: Finding) -> str:
    return finding.failure.advice if finding.failure else ""


def _look(session: Session) -> Iterator[Finding]:
    settings = session.settings
    yield Finding("configuration", f"{settings.file} is well formed")
    clients = len(settings.clients)
    yield Finding("people", f"{settings.coordinator.name} of {settings.organisation.name}, {clients} configured clients")
    yield _tried("ledger", lambda: _ledger(session))
    yield from _sources("mailboxes", lambda: session.make.mailboxes(settings))
    yield from _sources("calendars", lambda: session.make.calendars(settings))
    yield from _sign_ins(session)
    yield _tried("delivery", lambda: f"{session.make.outbox(settings).name} to {settings.coordinator.addresses[0]}")
    page = "off" if settings.web.listen is None else "http://{}:{}/".format(*settings.web.listen)
    yield Finding("status page", page)


def _tried(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name, look())
    except AmanaError as failure:
        return Finding(name, failure.message, failure)


def _ledger(session: Session) -> str:
    place = session.settings.store.path
    if not place.exists():
        return f"{place} will be made at the first start"
    with session.ledger() as ledger:
        return f"{place} with {sum(ledger.counts().values())} records"


def _sign_ins(session: Session) -> Iterator[Finding]:
    """How each sign-in with Google stands."""
    from frontends.google_parts import at_google, sign_in_told

    own = {each.secret: each for each in at_google(session.settings)}
    for secret, each in own.items():
        yield _tried(f"Google by {secret}", lambda each=each: sign_in_told(each, session.settings, session.now))  # type: ignore[misc]


def _sources(name: str, opened: Callable[[], Sequence[Source]]) -> Iterator[Finding]:
    try:
        sources = opened()
    except AmanaError as failure:
        yield Finding(name, failure.message, failure)
        return
    if not sources:
        yield Finding(name, "none configured")
    for source in sources:
        yield _tried(source.name, lambda source=source: _asked(source))  # type: ignore[misc]


def _asked(source: Source) -> str:
    try:
        page = source.fetch(None, 1)
    finally:
        source.close()
    return "answers" + (", nothing there yet" if not page.seen else "")
