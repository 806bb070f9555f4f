"""The ledger out of SQLite: a file that stock TinyDB opens."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import msgspec

from store.files import make_private, named_when_whole, refusals_named
from store.ledger import open_ledger
from store.storage import SqliteStorage


def export_tinydb(path: Path, file: Path) -> None:
    """Writes the ledger in folder `path` as TinyDB's own JSON: `TinyDB(file)` reads every table. The daemon may run.

    One state of the ledger is written, page by page. Raises BadInputError, LedgerDamagedError, UnavailableError; then an
    older export is left as it is.
    """
    ledger = open_ledger(path, read_only=True)
    try:
        fresh = make_private(file.parent, file.name + ".part")
        storage = ledger.documents.storage
        with refusals_named(f"{file} cannot be written"), fresh.open("wb") as out, storage.snapshot():
            _write_tables(storage, out)
        named_when_whole(fresh, file)
    finally:
        ledger.close()


def _write_tables(storage: SqliteStorage, out: BinaryIO) -> None:
    """Table by table: `{"events": {"1": {…}, "2": {…}}, "entries": {}}`."""
    before = b"{"
    for table in storage.counts():
        out.write(before + msgspec.json.encode(table) + b": {")
        before = b",\n"
        between = b"\n"
        for page in storage.pages(table):
            for number, text in page:
                out.write(between + b'"%d": ' % number + text)
                between = b",\n"
        out.write(b"}")
    out.write(b"}\n" if before != b"{" else b"{}\n")
