"""The shape of a reason to alert."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from domain.alerts import AlertKind, Severity
from domain.entries import Change, Entry, entry_id
from domain.evidence import Evidence
from domain.meetings import Meeting
from domain.people import Directory
from domain.requests import Request
from domain.working_time import Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How early and how often to speak. `started_at` is the daemon's first start: nothing older alerts."""

    started_at: datetime
    due_soon: Duration = field(default_factory=lambda: Duration(days=1))
    agenda_before: Duration = field(default_factory=lambda: Duration(days=1))
    quote_expiring_days: int = 5
    overrun_minutes: int = 5
    per_day: int = 5


@dataclass(frozen=True, slots=True)
class Around:
    """What else a rule may look at: `requests` of the same client that are open, `meetings` near a meeting."""

    house: Directory
    requests: tuple[Request, ...] = ()
    meetings: tuple[Meeting, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A reason to alert that holds in `[since, until)`; `version` tells one occasion of it from the next.

    `facts` fill the wording of this kind of alert.
    """

    kind: AlertKind
    severity: Severity
    version: str
    since: datetime
    until: datetime | None
    evidence: tuple[Evidence, ...]
    facts: Mapping[str, object]

    def key(self, subject: str) -> str:
        """Subject, version of its due date, kind: an alert of this key is raised once, ever."""
        return f"{subject}|{self.version}|{self.kind.value}"

    def alert_id(self, subject: str) -> str:
        """The alert's stable id."""
        return entry_id("alert", self.key(subject))

    def holds(self, now: datetime) -> bool:
        """True while the reason stands."""
        return self.since <= now and not self.ended(now)

    def ended(self, now: datetime) -> bool:
        """True once its time has passed. A clock that is set back does not end what was raised."""
        return self.until is not None and now >= self.until


def last(entry: Entry, *words: str) -> Change | None:
    """The newest step of the entry's history of one of those kinds."""
    return next((change for change in reversed(entry.history) if change.change in words), None)
