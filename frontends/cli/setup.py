"""`init`: a configuration by questions; `install-service`: the systemd unit in place."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from config import values
from config.loading import FILE_NAME, SYSTEM_FOLDER, parse
from config.values import WrongValueError
from domain.errors import AccessDeniedError, BadInputError
from frontends.cli.session import Session, with_session

ROOT = Path(__file__).parents[2]
UNITS = ROOT / "packaging" / "systemd"
PLACEHOLDER = "/opt/amana/bin/amana"
PLACES = {"maildir": "Folder of the Maildir", "mbox": "The mbox file", "ics": "Folder or file of .ics"}


@click.command()
@click.option("--force", is_flag=True, help="Write over an existing configuration.")
@with_session
@click.pass_obj
def init(session: Session, *, force: bool) -> None:
    """Set up by questions: writes amana.toml here (or where --config says), and never a secret."""
    file = session.config_file or Path(FILE_NAME)
    if file.exists() and not force:
        raise BadInputError(f"{file} exists already", "use --force to write over it, or --config to write elsewhere")
    toml = "\n".join(_asked()) + "\n"
    parse(toml, file)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(toml, encoding="utf-8")
    click.echo(f"\nWrote {file}. Next:  amana check   then   amana once   or   amana install-service")


def _ask(question: str, read: values.Read, default: str | None = None) -> Any:  # noqa: ANN401
    """An answer that the configuration would accept; asked again until it is."""

    def accept(answer: str) -> Any:  # noqa: ANN401
        try:
            read(answer)
        except WrongValueError as wrong:
            raise click.UsageError(f"{wrong}; {wrong.advice}" if wrong.advice else str(wrong)) from None
        return answer

    return click.prompt(question, default=default, value_proc=accept)


def _asked() -> Iterator[str]:
    name = _ask("Your name", values.text)
    address = _ask("Your mail address", values.address)
    zone = _ask("Your time zone", values.zone, machine_zone())
    language = _ask("Language of digests (en, ar)", values.one_of("en", "ar"), "en")
    domain = address.rpartition("@")[2]
    yield from ("[coordinator]", f"name = {_text(name)}", f"addresses = [{_text(address)}]", f"timezone = {_text(zone)}")
    yield from (f"language = {_text(language)}", "", "[organisation]")
    yield f"name = {_text(_ask('Your organisation', values.text, domain.partition('.')[0].capitalize()))}"
    yield f"domains = [{_text(_ask('Its mail domain', values.domain_name, domain))}]"
    yield f"country = {_text(_ask('Its country (two letters; decides holidays and weekends)', values.country))}"
    while client := click.prompt("A client's name (empty: no more)", default="", show_default=False):
        yield from ("", "[[clients]]", f"name = {_text(client)}")
        yield f"domains = [{_text(_ask('Its mail domain', values.domain_name))}]"
        yield f"timezone = {_text(_ask('Its time zone', values.zone, zone))}"
    yield from _place(
        "mailboxes", _ask("Mail comes from (maildir, mbox, imap)", values.one_of("maildir", "mbox", "imap"), "maildir")
    )
    yield from _place("calendars", "ics")
    yield from ("", "[store]", 'path = "ledger"', "", "[delivery]", 'kind = "file"', 'path = "outbox"')


def _place(table: str, kind: str) -> Iterator[str]:
    yield from ("", f"[[{table}]]", f"kind = {_text(kind)}")
    if kind in PLACES:
        yield f"path = {_text(_ask(PLACES[kind], values.text, 'calendar' if kind == 'ics' else 'mail'))}"
        return
    yield f"host = {_text(_ask('IMAP server', values.text))}"
    yield f"user = {_text(_ask('User name there', values.text))}"
    click.echo("The password goes into a file of its own, readable by you only:  touch imap.secret && chmod 600 imap.secret")
    yield 'secret = { file = "imap.secret" }'


def _text(value: str) -> str:
    """A TOML basic string."""
    import json

    return json.dumps(value, ensure_ascii=False)


def machine_zone(link: Path = Path("/etc/localtime")) -> str | None:
    """This machine's time zone by name, where it says."""
    try:
        found = str(link.resolve()).partition("zoneinfo/")[2]
        return str(values.zone(found))
    except (OSError, WrongValueError):
        return None


@click.command("install-service")
@click.option("--user", "for_user", is_flag=True, help="For you alone, without root.")
@click.option("--print", "only_print", is_flag=True, help="Print the unit instead.")
@with_session
@click.pass_obj
def install_service(session: Session, *, for_user: bool, only_print: bool) -> None:
    """Install the systemd service, for the machine (as root) or with --user for you alone."""
    unit = unit_text(for_user=for_user, config=session.config_file)
    if only_print:
        session.write(unit.encode())
        return
    if for_user:
        place, manage = Path.home() / ".config" / "systemd" / "user" / "amana.service", "systemctl --user"
    else:
        place, manage = Path("/etc/systemd/system/amana.service"), "sudo systemctl"
    _install(place, unit, secrets=None if for_user else SYSTEM_FOLDER / "secrets")
    click.echo(f"Wrote {place}. Next:\n  {manage} daemon-reload\n  {manage} enable --now amana\n  {manage} status amana")


def unit_text(*, for_user: bool, config: Path | None) -> str:
    """The unit with this installation's own path, and the configuration's where one is named."""
    text = (UNITS / ("amana-user.service" if for_user else "amana.service")).read_text(encoding="utf-8")
    if config is not None:
        text = text.replace("/etc/amana/amana.toml" if not for_user else "%E/amana/amana.toml", str(config.absolute()))
    return text.replace(PLACEHOLDER, own_command())


def own_command() -> str:
    """How systemd starts this installation: as a module where it is installed, else by the checkout's own file."""
    start = "-m amana" if (ROOT / "__main__.py").exists() else str(ROOT / "daemon.py")
    return f"{sys.executable} {start}"


def _install(place: Path, unit: str, secrets: Path | None) -> None:
    try:
        if secrets is not None:
            secrets.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(unit, encoding="utf-8")
    except PermissionError:
        raise AccessDeniedError(
            f"{place} cannot be written by user {os.getuid()}", "use sudo, or --user for a service of your own"
        ) from None
