"""`check`: what is wrong with the configuration and what it names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from domain.errors import AmanaError
from frontends.cli.machine import clock_is_kept, open_to_others, zone_data
from frontends.cli.session import Session, with_session

if TYPE_CHECKING:
    from pathlib import Path

    from config.secrets import Secret
    from domain.ports import ConferenceRecords, Source


CHANGED_BY_OTHERS, SEEN_BY_OTHERS = 0o022, 0o077
WELL, ODD, WRONG = "✓", "!", "✗"
COLOURS = {WELL: "green", ODD: "yellow", WRONG: "red"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `failure` where it cannot work so, `advice` where it works and could be better."""

    name: str
    told: str
    failure: AmanaError | None = None
    advice: str = ""

    @property
    def mark(self) -> str:
        """Well, odd or wrong."""
        return WRONG if self.failure else ODD if self.advice else WELL


@click.command()
@with_session
@click.pass_obj
def check(session: Session) -> int:
    """Read the configuration, open the ledger, ask each mailbox and calendar, and say what is wrong. Changes nothing."""
    findings = []
    for each in _look(session):
        findings.append(each)
        if not session.as_json:
            click.echo(f"{click.style(each.mark, fg=COLOURS[each.mark], bold=True)} {each.name}: {each.told}")
            if each.advice:
                click.echo(f"  → {each.advice}")
    if session.as_json:
        told = [
            {"name": each.name, "well": each.failure is None, "told": each.told, "advice": each.advice} for each in findings
        ]
        session.print_json(told)
    else:
        click.echo(_summary(findings))
    return max((each.failure.exit_code for each in findings if each.failure), default=0)


def _summary(findings: Sequence[Finding]) -> str:
    wrong = sum(each.mark == WRONG for each in findings)
    odd = sum(each.mark == ODD for each in findings)
    if not wrong and not odd:
        return "\nAll is well."
    return "\n" + ", ".join(words for count, words in ((wrong, f"{wrong} wrong"), (odd, f"{odd} to look at")) if count) + "."


def _look(session: Session) -> Iterator[Finding]:
    settings = session.settings
    yield _configuration(settings.file)
    yield _people(session)
    yield _tried("ledger", lambda: _ledger(session))
    yield _clock(session)
    yield _zones(session)
    yield from _secrets(session)
    yield from _sources("mailboxes", lambda: session.make.mailboxes(settings))
    yield from _sources("calendars", lambda: session.make.calendars(settings))
    for records in session.make.conferences(settings):
        yield _tried(records.name, lambda records=records: _asked_records(records, session))  # type: ignore[misc]
    yield from _sign_ins(session)
    yield _tried("delivery", lambda: _delivery(session))
    page = "off" if settings.web.listen is None else "http://{}:{}/".format(*settings.web.listen)
    yield Finding("status page", page)


def _tried(name: str, look: Callable[[], str | tuple[str, str]]) -> Finding:
    """What a look gives (and advises), or why it failed."""
    try:
        found = look()
    except AmanaError as failure:
        return Finding(name, failure.message.removeprefix(f"{name}: "), failure, failure.advice)
    return Finding(name, *((found, None, "") if isinstance(found, str) else (found[0], None, found[1])))


def _configuration(file: Path) -> Finding:
    others = open_to_others(file, CHANGED_BY_OTHERS)
    return Finding(
        "configuration", f"{file} is well formed", advice=f"others may change it: chmod go-w {file}" if others else ""
    )


def _people(session: Session) -> Finding:
    settings = session.settings
    count = len(settings.clients)
    clients = "no client is configured" if not count else "1 client" if count == 1 else f"{count} clients"
    advice = (
        "" if count else "clients are known by their mail domain; [[clients]] gives them names, hours and holidays of their own"
    )
    return Finding("people", f"{settings.coordinator.name} of {settings.organisation.name}, {clients}", advice=advice)


def _ledger(session: Session) -> tuple[str, str]:
    place = session.settings.store.path
    if not place.exists():
        return f"{place} will be made at the first start", ""
    with session.ledger() as ledger:
        told = f"{place} with {sum(ledger.counts().values())} records"
    return told, f"others may look into it: chmod -R go= {place}" if open_to_others(place, SEEN_BY_OTHERS) else ""


def _clock(session: Session) -> Finding:
    told = f"{session.now:%Y-%m-%d %H:%M} in {session.settings.coordinator.timezone}"
    if clock_is_kept() is False:
        advice = "nothing keeps this machine's clock right; a wrong clock makes wrong alerts: timedatectl set-ntp true"
        return Finding("clock", told, advice=advice)
    return Finding("clock", told)


def _zones(session: Session) -> Finding:
    """The rules of daylight saving change by law: old ones shift meetings by an hour."""
    version, place = zone_data()
    year = version[:4]
    old = year.isdigit() and int(year) < session.now.year - 1
    return Finding("time zones", f"as of {version}, from {place}", advice="update the package tzdata" if old else "")


def _secrets(session: Session) -> Iterator[Finding]:
    """Whether each secret is there and nobody else can read it; none is shown. What a sign-in makes may not be there yet."""
    from config.secrets import read_secret

    settings = session.settings
    owners = (*settings.mailboxes, *settings.calendars, settings.delivery)
    places = {
        secret: own for own in owners for secret in (getattr(own, "secret", None), getattr(own, "client", None)) if secret
    }
    for secret, own in places.items():

        def look(secret: Secret = secret, user: str = getattr(own, "user", "")) -> str:
            read_secret(secret, settings.folder, user)
            return "is there" + (", readable by its owner only" if secret.kind == "file" else "")

        yield _tried(f"secret {secret}", look)


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
        yield Finding(name, failure.message, failure, failure.advice)
        return
    if not sources:
        yield Finding(name, "none configured")
    for source in sources:
        yield _tried(source.name, lambda source=source: _asked(source))  # type: ignore[misc]


def _asked(source: Source) -> tuple[str, str]:
    try:
        page = source.fetch(None, 1)
    finally:
        source.close()
    failing = "; ".join(f"{error.message} {error.advice}" for error in page.failures.values())
    return "can be read" + ("" if page.seen else "; there is nothing in it yet"), failing


def _asked_records(records: ConferenceRecords, session: Session) -> str:
    try:
        records.since(session.now)
    finally:
        records.close()
    return "can be read"


def _delivery(session: Session) -> tuple[str, str]:
    outbox, to = session.make.outbox(session.settings), session.settings.coordinator.addresses[0]
    outbox.check()
    unseen = outbox.name.startswith("file:")
    return (
        f"{outbox.name} takes mails to {to} (none was sent)",
        "nobody is told of a file: look there, or use smtp" if unseen else "",
    )
