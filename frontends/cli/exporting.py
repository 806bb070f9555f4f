"""`export`: everything, out, in forms that other programs read."""

from __future__ import annotations

from pathlib import Path

import click

from domain.entries import Entry
from domain.errors import BadInputError
from frontends.cli.session import Session, with_session
from frontends.contract_json import LISTS, ledger_json

FORMATS = ("json", "csv", "ics", "tinydb")


@click.command()
@click.option("--format", "form", type=click.Choice(FORMATS), default="json", show_default=True)
@click.option("--output", "-o", type=click.Path(path_type=Path), help="Write here; tinydb needs a file, csv takes a folder.")
@with_session
@click.pass_obj
def export(session: Session, form: str, output: Path | None) -> None:
    """Everything, out: json (as `replay` ends), csv, ics (due dates and meetings) or tinydb (stock TinyDB opens it)."""
    if form == "tinydb":
        if output is None:
            raise click.UsageError("tinydb is a file: name it with --output FILE")
        session.make.files().export_tinydb(session.settings.store.path, output)
        return
    with session.ledger() as ledger:
        entries = [entry for kind in LISTS.values() for entry in ledger.entries(kind)]
    if form == "csv" and output is not None:
        _write_folder(session, entries, output)
        return
    data = _encoded(session, entries, form)
    if output is None:
        session.write(data)
    else:
        _write(output, data)


def _encoded(session: Session, entries: list[Entry], form: str) -> bytes:
    if form == "json":
        import msgspec

        return msgspec.json.format(msgspec.json.encode(ledger_json(entries, session.now)), indent=2) + b"\n"
    if form == "ics":
        from frontends.calendar_export import calendar_text

        return calendar_text(entries, session.now).encode()
    from frontends.csv_export import all_in_one

    return all_in_one(entries, session.now).encode("utf-8-sig")


def _write_folder(session: Session, entries: list[Entry], folder: Path) -> None:
    from frontends.csv_export import sheets

    folder.mkdir(parents=True, exist_ok=True)
    for name, sheet in sheets(entries, session.now).items():
        _write(folder / f"{name}.csv", sheet.encode("utf-8-sig"))


def _write(file: Path, data: bytes) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        raise BadInputError(f"{file} cannot be written: {error.strerror}") from None
