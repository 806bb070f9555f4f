"""What clients ask, as the ledger remembers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.entries import Due, Entry
from domain.findings import Topic


class RequestStatus(StrEnum):
    """Where a request stands. OVERDUE is never stored: it is OPEN once `answer_due` has passed."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Entry):
    """Something a client asks that waits for an answer by `answer_due`.

    `stage` follows a change request: asked, costed, priced, approved, promised. `linked` are ids of its prices and promises.
    `by_us` marks what we asked the client: remembered so that a "sure, will do" can be understood, never listed or alerted.
    """

    topic: Topic
    what: str
    asked_by: str
    asked_at: datetime
    answer_due: datetime | None
    answered_at: datetime | None = None
    due: Due | None = None
    by_us: bool = False
    willing_to_pay: bool = False
    after_sign_off: bool = False
    stage: str = "asked"
    linked: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()
    status: RequestStatus = RequestStatus.OPEN

    def status_at(self, now: datetime) -> RequestStatus:
        """The status as of `now`."""
        if self.status is RequestStatus.OPEN and self.answer_due is not None and now >= self.answer_due:
            return RequestStatus.OVERDUE
        return self.status
