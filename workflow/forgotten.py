"""Keeps out what the coordinator wanted forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from domain.events import Event
from domain.forgetting import forgotten_setting, parties_of, takes_place_at
from domain.people import Directory
from domain.ports import Ledger


def not_forgotten(ledger: Ledger, house: Directory, events: Iterable[Event]) -> Iterator[Event]:
    """The events that speak of no client forgotten since they took place."""
    until: dict[str, datetime | None] = {}
    for event in events:
        parties = parties_of(event, house)
        until |= {client: _forgotten_at(ledger, client) for client in parties - until.keys()}
        if not any((end := until[client]) is not None and takes_place_at(event) <= end for client in parties):
            yield event


def _forgotten_at(ledger: Ledger, client: str) -> datetime | None:
    found = ledger.setting(forgotten_setting(client))
    return datetime.fromisoformat(found) if found else None
