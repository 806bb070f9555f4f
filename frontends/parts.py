"""What only the composition root can make, as functions: frontends ask for a part when they need it, not before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from config.settings import Settings
from domain.meetings import CalendarEvent
from domain.messages import Message
from domain.ports import Expander, Ledger, Outbox, Source
from domain.problems import Problem


class LedgerFiles(Protocol):
    """What is done with a ledger's file as a whole. `place` is the configured path of the ledger."""

    def verify(self, place: Path) -> Sequence[str]:
        """Every damage found, in words; none where the ledger is whole. Raises BadInputError where there is no ledger."""
        ...

    def backup(self, place: Path, copy: Path) -> None:
        """Write a whole copy beside a running daemon. Raises BadInputError where `copy` exists already."""
        ...

    def restore(self, copy: Path, place: Path) -> Path | None:
        """Put a verified copy in the ledger's place; the old ledger is kept beside it, at the path returned, if any."""
        ...

    def export_tinydb(self, place: Path, file: Path) -> None:
        """Write a file that stock TinyDB opens."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The functions that make parts. `now` gives the present instant, aware; `ledger` opens one for reading, or to write."""

    now: Callable[[], datetime]
    ledger: Callable[[Path, bool], Ledger]
    files: Callable[[], LedgerFiles]
    sources: Callable[[Settings], tuple[Source, ...]]
    outbox: Callable[[Settings], Outbox]
    expander: Callable[[], Expander]
    mail: Callable[[bytes, str], Message | Problem]
    calendar: Callable[[bytes, str], tuple[CalendarEvent, ...]]
