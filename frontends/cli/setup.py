"""`install-service`: the systemd unit in place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from config.loading import SYSTEM_FOLDER
from domain.errors import AccessDeniedError
from frontends.cli.session import Session, with_session

ROOT = Path(__file__).parents[2]
UNITS = ROOT / "packaging" / "systemd"
PLACEHOLDER = "/opt/amana/bin/amana"


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
