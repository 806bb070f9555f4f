"""Puts the parts of a run together from settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from config.directory import directory
from domain.alerting import Policy
from extractors.reading import read
from frontends.digest_mail import Letters
from workflow.parts import DigestTimes, Parts
from workflow.service import first_start, own_secret, started_at

if TYPE_CHECKING:
    from config.settings import Settings
    from domain.ports import Ledger
    from frontends.factories import Factories

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def parts_for_reading(make: Factories, settings: Settings, ledger: Ledger, clock: Callable[[], datetime]) -> Parts:
    """Parts without any source or outbox: for what only reads the ledger."""
    house = directory(settings)
    return Parts(
        house=house,
        sources=(),
        calendars=(),
        ledger=ledger,
        outbox=None,
        read=read,
        expander=make.expander(),
        letters=Letters(house.coordinator),
        policy=Policy(
            started_at=started_at(ledger) or LONG_AGO, due_soon=settings.alerts.due_soon, per_day=settings.alerts.per_day
        ),
        digest_times=DigestTimes(settings.digest.at, settings.digest.weekly, settings.digest.days),
        clock=clock,
    )


def parts_for_run(make: Factories, settings: Settings, ledger: Ledger, clock: Callable[[], datetime]) -> Parts:
    """Everything a run needs; notes in the ledger when it first started."""
    parts = replace(
        parts_for_reading(make, settings, ledger, clock),
        sources=make.mailboxes(settings),
        calendars=make.calendars(settings),
        conferences=make.conferences(settings),
        outbox=make.outbox(settings),
        letters=Letters(directory(settings).coordinator, own_secret(ledger)),
    )
    return replace(parts, policy=replace(parts.policy, started_at=first_start(parts)))
