"""Promises as the ledger remembers them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.entries import Due, Entry
from domain.evidence import SourceKind


class PromiseDirection(StrEnum):
    """Who promised whom: us to a client, a client to us, or a colleague to a colleague."""

    OURS = "ours"
    THEIRS = "theirs"
    INTERNAL = "internal"


class PromiseStatus(StrEnum):
    """Where a promise stands. OVERDUE is never stored: it is OPEN once `lapses_at` has passed."""

    OPEN = "open"
    OVERDUE = "overdue"
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    WITHDRAWN = "withdrawn"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Entry):
    """Somebody will do something, as a rule by a date.

    `lapses_at` is when `due` has passed: the instant itself, or the end of that day's working hours of whoever promised.
    `threads` are Message-IDs of the mails it was told in. `condition` must come true before `due` counts, `within` the
    ISO 8601 duration after it, in working days where `working`. `slipped_at` is when the promiser last moved it to a later
    day without the other side's word, `slips` how often. `asked_due` is a new date asked for by `asked_by`, not yet agreed.
    `origin` is mail, call or meeting.
    """

    direction: PromiseDirection
    maker: str
    beneficiary: str
    what: str
    due: Due | None
    due_text: str | None
    status: PromiseStatus = PromiseStatus.OPEN
    lapses_at: datetime | None = None
    asked_due: Due | None = None
    asked_by: str = ""
    condition: str | None = None
    within: str | None = None
    origin: str = "mail"
    threads: tuple[str, ...] = ()
    slips: int = 0
    slipped_at: datetime | None = None
    working: bool = False

    @property
    def in_writing(self) -> bool:
        """False while only a note of a call tells it."""
        return any(evidence.source_kind is SourceKind.MESSAGE for evidence in self.evidence)

    def status_at(self, now: datetime) -> PromiseStatus:
        """The status as of `now`: an open promise whose day has passed is overdue."""
        if self.status is PromiseStatus.OPEN and self.lapses_at is not None and now >= self.lapses_at:
            return PromiseStatus.OVERDUE
        return self.status
