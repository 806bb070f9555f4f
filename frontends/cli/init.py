"""`init`: a configuration by questions, each connection tried as soon as it is known."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from config import values
from config.directory import directory
from config.geography import country_of
from config.loading import FILE_NAME, parse
from config.secrets import write_private
from domain.errors import AmanaError, BadInputError
from domain.people import SHARED_MAIL_DOMAINS
from frontends.cli.init_clients import ask_clients
from frontends.cli.init_google import ask_sign_in
from frontends.cli.init_places import ask_calendar, ask_delivery, ask_mailbox
from frontends.cli.questions import agrees, ask, ask_days, ask_several, choose, machine_zone, table, title
from frontends.cli.session import Session, with_session

if TYPE_CHECKING:
    from config.settings import Settings
    from domain.people import Directory

WELCOME = """Amana reads your mail and your calendar and never writes into them. A few questions:
Enter takes what stands in [brackets], Ctrl-C ends it. Nothing is kept before the last answer."""
HEAD = """# Amana's configuration. `amana check` says what is wrong; config/example.toml shows all that can stand here.
# Lines that begin with # are remarks. No password stands in this file."""


@click.command()
@click.option("--force", is_flag=True, help="Write over an existing configuration.")
@with_session
@click.pass_obj
def init(session: Session, *, force: bool) -> None:
    """Set up by questions: writes amana.toml here (or where --config says), and never a password into it."""
    file = session.config_file or Path(FILE_NAME)
    if file.exists() and not force:
        raise BadInputError(f"{file} exists already", "use --force to write over it, or --config to write elsewhere")
    click.echo(WELCOME)
    interview = Interview(session, file)
    with ExitStack() as given_up:
        given_up.callback(interview.forget)
        interview.hold()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(interview.text, encoding="utf-8")
        given_up.pop_all()
    click.echo(f"\n{click.style('✓', fg='green', bold=True)} Wrote {file}." + interview.rest)
    at = f" --config {file}" if session.config_file else ""
    sign_in = (
        f"  amana{at} auth google              sign in with Google\n" if interview.google and not interview.signed_in else ""
    )
    click.echo(f"\nNext:\n{sign_in}  amana{at} check                    is everything as it should be?")
    click.echo(f"  amana{at} once                     read and tell, a single time")
    click.echo(f"  amana{at} install-service --user   keep it running")


@dataclass(slots=True)
class Interview:
    """The answers so far, as lines of TOML."""

    session: Session
    file: Path
    lines: list[str] = field(default_factory=lambda: [HEAD])
    secrets: dict[str, str] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    google: str = ""
    signed_in: bool = False
    domain: str = ""
    address: str = ""
    country: str = ""
    zone: str = ""

    def hold(self) -> None:
        """Ask everything."""
        self._person()
        self._organisation()
        ask_mailbox(self)
        ask_calendar(self)
        ask_delivery(self)
        self._digest()
        ask_sign_in(self)
        ask_clients(self)
        self.lines += table("[store]", "what Amana remembers", [("path", "ledger", "")])
        parse(self.text, self.file)

    @property
    def text(self) -> str:
        """The configuration."""
        return "\n".join(self.lines) + "\n"

    @property
    def rest(self) -> str:
        """What was written beside it."""
        files = ", ".join(str(self.file.parent / name) for name in self.secrets)
        return f" Secrets are in {files}, readable by you only." if files else ""

    def ask(self, about: str, question: str, read: values.Read, default: str | None) -> str:
        """An answer; where the same is asked again the last one is proposed."""
        key = f"{about}: {question}"
        self.told[key] = ask(question, read, self.told.get(key, default))
        return self.told[key]

    def settings(self, *more: str) -> Settings:
        """The settings so far, with some lines more."""
        store = [] if any(line.startswith("[store]") for line in self.lines) else ["[store]", 'path = "ledger"']
        return parse("\n".join([*self.lines, *more, *store]), self.file)

    def keep_secret(self, name: str, secret: str) -> dict[str, str]:
        """Put a secret into a file of its own. Returns its place for the configuration."""
        write_private(self.file.parent / name, secret + "\n")
        self.secrets[name] = secret
        return {"file": name}

    def forget(self) -> None:
        """Take away the secrets of an interview that was not finished."""
        for name in self.secrets:
            (self.file.parent / name).unlink(missing_ok=True)

    def tried(self, look: Callable[[], str]) -> bool:
        """True where it works, or shall be kept although it does not."""
        click.echo("  Trying it… ", nl=False)
        try:
            click.echo(click.style("✓ ", fg="green", bold=True) + look())
        except AmanaError as failure:
            click.echo(click.style("✗ ", fg="red", bold=True) + failure.message)
            if failure.advice:
                click.echo(f"    → {failure.advice}")
            return not agrees("Answer again?")
        return True

    def _person(self) -> None:
        title("You")
        name = ask("Your name", values.text)
        addresses = ask_several("Your mail address (several: spaces between)", values.address)
        self.zone = ask("Your time zone", values.zone, machine_zone())
        language = choose("Language of digests", ("en", "ar"), "en")
        self.address = addresses[0].lower()
        self.domain = self.address.rpartition("@")[2]
        keys: list[tuple[str, Any, str]] = [
            ("name", name, ""),
            ("addresses", [each.lower() for each in addresses], "every address you write from"),
            ("timezone", self.zone, ""),
            ("language", language, "of digests and alerts: en, ar"),
        ]
        self.lines += table("[coordinator]", "you", keys)

    def _organisation(self) -> None:
        title("Your organisation")
        shared = self.domain in SHARED_MAIL_DOMAINS
        name = ask("Its name", values.text, None if shared else self.domain.partition(".")[0].capitalize())
        domains = [] if shared else ask_several("Its mail domains", values.domain_name, [self.domain])
        self.country = ask("Its country (two letters; for holidays)", values.country, country_of(self.zone)).upper()
        days = ask_days("Working days", self.country)
        hours = ask("Working hours", values.hours, "09:00-18:00")
        keys: list[tuple[str, Any, str]] = [
            ("name", name, ""),
            ("domains", domains, "who writes from there is a colleague"),
            ("country", self.country, "its public holidays are days off"),
            ("working_days", days, ""),
            ("working_hours", hours, ""),
            ("answer_within", "2 working days", 'when a client has waited too long; also "4 working hours"'),
        ]
        self.lines += table("[organisation]", "its people are colleagues", keys)

    def _digest(self) -> None:
        at = ask("At what time of your working days?", values.clock, "07:30")
        self.lines += table(
            "[digest]", "", [("at", at, "your time, on your working days"), ("weekly", "mon", "the longer one")]
        )

    def house(self) -> Directory:
        """Who is who, as far as is known."""
        return directory(self.settings())
