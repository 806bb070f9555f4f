"""What the coordinator must know now: each told once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.entries import Entry


class AlertKind(StrEnum):
    """The contract's kinds of alert."""

    PROMISE_DUE_SOON = "promise_due_soon"
    PROMISE_OVERDUE = "promise_overdue"
    PROMISE_CONFLICT = "promise_conflict"
    PRICE_CHANGED = "price_changed"
    PRICE_UNDISCLOSED = "price_undisclosed"
    QUOTE_EXPIRING = "quote_expiring"
    MEETING_WITHOUT_AGENDA = "meeting_without_agenda"
    MEETING_OVERPACKED = "meeting_overpacked"
    MEETING_ENDING = "meeting_ending"
    MEETING_OVERRUNNING = "meeting_overrunning"
    MEETING_OVERRAN = "meeting_overran"
    MEETING_COLLISION = "meeting_collision"
    CLIENT_UNANSWERED = "client_unanswered"
    ATTACHMENT_MISSING = "attachment_missing"
    SOURCE_FAILING = "source_failing"


class Severity(StrEnum):
    """How much it matters; URGENT is told outside working hours too."""

    NOTICE = "notice"
    WARNING = "warning"
    URGENT = "urgent"


#: Why an alert is cleared whose time has passed, while nobody did anything about its cause.
OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert(Entry):
    """One alert. `subject` is the entry's id (or a source's name); `key` is subject + version of its due date + kind."""

    kind: AlertKind
    severity: Severity
    subject: str
    key: str
    message: str
    raised_at: datetime
    cleared_at: datetime | None = None
    cleared_because: str | None = None
    mailed: bool = False

    @property
    def status(self) -> str:
        """`open`, or `cleared` once its cause has gone."""
        return "open" if self.cleared_at is None else "cleared"
