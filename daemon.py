#!/usr/bin/env python3
"""Amana's entry point and composition root: settings become parts, parts become a run."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from frontends.cli.app import run
from frontends.factories import Factories, LedgerFiles

if TYPE_CHECKING:
    from pathlib import Path

    from config.settings import Settings
    from domain.meetings import CalendarEvent
    from domain.messages import Message
    from domain.ports import Expander, Ledger, Outbox, Source
    from domain.problems import Problem


def now() -> datetime:
    """The present instant: the one place that reads the clock."""
    return datetime.now(UTC)


def ledger(folder: Path, read_only: bool) -> Ledger:
    """The ledger in a folder."""
    from store.ledger import open_ledger

    return open_ledger(folder, read_only=read_only)


def ledger_files() -> LedgerFiles:
    """What is done with a ledger as a whole."""
    from store.backup import backup, restore
    from store.interchange import export_tinydb
    from store.verify import verify

    return LedgerFiles(verify=verify, backup=backup, restore=restore, export_tinydb=export_tinydb)


def sources(settings: Settings) -> tuple[Source, ...]:
    """Every mailbox and calendar of the settings."""
    from connectors.opening import open_sources  # type: ignore[import-not-found, unused-ignore]

    found: tuple[Source, ...] = open_sources(settings)
    return found


def outbox(settings: Settings) -> Outbox:
    """Where mails to the coordinator go."""
    raise NotImplementedError(settings.delivery)


def expander() -> Expander:
    """What turns calendar events into meetings."""
    raise NotImplementedError


def mail(raw: bytes, name: str) -> Message | Problem:
    """The mail in a file of that name."""
    from connectors.shared.mime import Origin, parse

    return parse(raw, Origin(source="file", folder=name))


def calendar(text: str, zone: str) -> tuple[tuple[CalendarEvent, ...], tuple[Problem, ...]]:
    """The events in an .ics text; floating times are in that zone."""
    from zoneinfo import ZoneInfo

    from connectors.shared.vevent import read_events

    found = read_events(text, "file", ZoneInfo(zone))
    return found.events, found.problems


FACTORIES = Factories(
    now=now,
    ledger=ledger,
    files=ledger_files,
    sources=sources,
    outbox=outbox,
    expander=expander,
    mail=mail,
    calendar=calendar,
)


def main() -> int:
    """Run the command line. Returns a sysexits code."""
    return run(FACTORIES, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
