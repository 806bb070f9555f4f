"""The parts a run is made of, put together by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Protocol

from domain.alerting import Policy
from domain.alerts import Alert
from domain.deliveries import Delivery
from domain.digests import Digest
from domain.evidence import Span
from domain.findings import Context, Findings
from domain.messages import Message
from domain.people import Directory
from domain.ports import ConferenceRecords, Expander, Ledger, Outbox, Source


class Reader(Protocol):
    """Reads a text; see `extractors.reading.read`."""

    def __call__(self, text: str, context: Context, quoted: Sequence[Span] = (), subject: str = "") -> Findings:
        """Everything found in the author's own words."""
        ...


class Letters(Protocol):
    """Turns what is to be told into mails."""

    def digest(self, digest: Digest, now: datetime) -> Delivery:
        """The digest as a mail to the coordinator."""
        ...

    def alerts(self, alerts: Sequence[Alert], now: datetime) -> Delivery:
        """One mail about the alerts."""
        ...

    def answer(self, message: Message, replied_to: Delivery) -> Delivery:
        """The one short answer to a reply that could not be understood: what can be said."""
        ...


@dataclass(frozen=True, slots=True)
class DigestTimes:
    """When digests go: at a local time on `days` (weekdays, Monday 0), else on the coordinator's working days.

    `weekly` is the weekday of the weekly one, or None.
    """

    at: time = time(7, 30)
    weekly: int | None = 0
    days: frozenset[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything a run needs. `clock` gives the aware now; it is the only clock."""

    house: Directory
    sources: tuple[Source, ...]
    calendars: tuple[Source, ...]
    ledger: Ledger
    outbox: Outbox | None
    read: Reader
    expander: Expander
    letters: Letters
    policy: Policy
    digest_times: DigestTimes
    clock: Callable[[], datetime]
    conferences: tuple[ConferenceRecords, ...] = ()

    @property
    def watched(self) -> tuple[str, ...]:
        """The names of all that is read."""
        return tuple(each.name for kind in (self.sources, self.calendars, self.conferences) for each in kind)
