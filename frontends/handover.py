"""Decisions made while the daemon runs: it alone may write to the ledger, so they are handed to it as files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex

import msgspec

FOLDER = "handed-over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """One decision (or, with the verb `note`, a note) as it was said at an instant."""

    verb: str
    at: datetime
    entry: str = ""
    value: str = ""


def hand_over(ledger: Path, handed: Handed) -> None:
    """Leave the decision beside the ledger, whole or not at all."""
    folder = ledger / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    name = f"{handed.at.timestamp():020.6f}-{token_hex(4)}"
    fresh = folder / f".{name}"
    with fresh.open("xb") as file:
        file.write(msgspec.json.encode(handed))
        file.flush()
        os.fsync(file.fileno())
    fresh.rename(folder / f"{name}.json")


def waiting(ledger: Path) -> Iterator[Path]:
    """The files that wait, in the order they were said."""
    yield from sorted((ledger / FOLDER).glob("*.json"))


@contextmanager
def taken(file: Path) -> Iterator[Handed | None]:
    """The decision in a file, or None where it cannot be read; the file is gone once the block ends well."""
    try:
        handed = msgspec.json.decode(file.read_bytes(), type=Handed)
    except msgspec.MsgspecError:
        handed = None
    yield handed
    file.unlink()
