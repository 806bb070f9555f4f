"""What only the composition root can make, as functions: frontends ask for a part when they need it, not before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from config.settings import Settings
    from domain.deliveries import Delivery
    from domain.meetings import CalendarEvent
    from domain.messages import Message
    from domain.ports import ConferenceRecords, Expander, Ledger, Outbox, Source
    from domain.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFiles:
    """What is done with the ledger in a folder as a whole; each function raises as the store says.

    `verify(folder)` gives every damage in words. `backup(folder, file)` copies beside a running daemon. `restore(folder, file)`
    gives where the replaced ledger is kept. `export_tinydb(folder, file)` writes what stock TinyDB opens.
    `forget(folder, client, domains, now)` erases a client and gives how many documents went, by table.
    """

    verify: Callable[[Path], Sequence[str]]
    backup: Callable[[Path, Path], None]
    restore: Callable[[Path, Path], Path | None]
    export_tinydb: Callable[[Path, Path], None]
    forget: Callable[[Path, str, Collection[str], datetime], Mapping[str, int]]


class OpenLedger(Protocol):
    """Opens the ledger in a folder; one that is not `lasting` need not outlive the command that asks for it."""

    def __call__(self, folder: Path, read_only: bool, *, lasting: bool = True) -> Ledger:
        """The ledger, to be closed by whoever asks."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Factories:
    """The functions that make parts.

    `now` gives the present instant, aware. `read_mail(raw, name)` and
    `read_calendar(text, zone)` read a file that somebody names.
    """

    now: Callable[[], datetime]
    ledger: OpenLedger
    files: Callable[[], LedgerFiles]
    mailboxes: Callable[[Settings], tuple[Source, ...]]
    calendars: Callable[[Settings], tuple[Source, ...]]
    conferences: Callable[[Settings], tuple[ConferenceRecords, ...]]
    outbox: Callable[[Settings], Outbox]
    expander: Callable[[], Expander]
    read_mail: Callable[[bytes, str], Message | Problem]
    read_calendar: Callable[[str, str], tuple[tuple[CalendarEvent, ...], tuple[Problem, ...]]]
    written_mail: Callable[[Delivery, Settings], bytes]
