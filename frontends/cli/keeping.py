"""The ledger's integrity and copies."""

from __future__ import annotations

from pathlib import Path

import click

from domain.errors import LedgerDamagedError
from frontends.cli.session import Session, with_session

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@with_session
@click.pass_obj
def verify(session: Session) -> None:
    """Check that every event and entry of the ledger is as it was written."""
    place = session.settings.store.path
    with session.console.status("Checking the ledger…"):
        damages = session.make.files().verify(place)
    if session.as_json:
        session.print_json({"ledger": str(place), "whole": not damages, "damages": list(damages)})
    if damages:
        listed = "".join(f"\n  {damage}" for damage in damages)
        raise LedgerDamagedError(f"the ledger at {place} is damaged:{listed}", "restore a copy: amana restore FILE")
    if not session.as_json:
        with session.ledger() as ledger:
            counts = ", ".join(f"{count} {table}" for table, count in ledger.counts().items() if count)
        click.echo(f"The ledger at {place} is whole: {counts or 'empty'}.")


@click.command()
@click.argument("file", type=FILE)
@with_session
@click.pass_obj
def backup(session: Session, file: Path) -> None:
    """Copy the ledger to FILE, verified; the daemon may go on running."""
    session.make.files().backup(session.settings.store.path, file)
    click.echo(f"The ledger is copied to {file}.")


@click.command()
@click.argument("file", type=FILE)
@with_session
@click.pass_obj
def restore(session: Session, file: Path) -> None:
    """Put the copy in FILE in the ledger's place; what was there is kept beside it. Stop the daemon first."""
    kept = session.make.files().restore(session.settings.store.path, file)
    click.echo(f"The ledger is {file} now." + (f" What was there is kept as {kept}." if kept else ""))


@click.command()
@click.argument("client")
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_session
@click.pass_obj
def forget(session: Session, client: str, yes: bool) -> None:
    """Erase CLIENT from the ledger; what it wrote until now is not read again. Stop the daemon first.

    Copies of the ledger and the mails you were sent are yours to delete.
    """
    settings, now = session.settings, session.now
    known = next((each for each in settings.clients if each.name.casefold() == client.casefold()), None)
    name, domains = (known.name, known.domains) if known else (client, (client,))
    if not yes and not session.as_json:
        click.confirm(f"Erase all that the ledger at {settings.store.path} holds of {name}? It cannot be undone", abort=True)
    gone = session.make.files().forget(settings.store.path, name, domains, now)
    if session.as_json:
        session.print_json({"client": name, "erased": dict(gone)})
    else:
        click.echo(
            f"Erased of {name}: "
            + (", ".join(f"{count} {table}" for table, count in gone.items()) or "nothing was there")
            + "."
        )
