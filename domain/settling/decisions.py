"""The coordinator's own word on an entry, by command or by reply."""

from __future__ import annotations

from datetime import date, datetime

from domain.entries import Change, Due, Entry
from domain.events import Decided, Event
from domain.evidence import Evidence, SourceKind, Span
from domain.meetings import Meeting
from domain.prices import Price, PriceStatus
from domain.promises import Promise, PromiseStatus
from domain.requests import Request, RequestStatus
from domain.settling.book import Book, evolved, lapse


def fits(verb: str, entry: Entry) -> bool:
    """True where the coordinator can say that of such an entry."""
    match entry:
        case Meeting():
            return verb in ("start", "tick", "end")
        case Promise():
            return verb == "move" or verb in _REQUEST
        case _:
            return isinstance(entry, Request | Price) and verb in _REQUEST


def settle_decision(book: Book, event: Event, decided: Decided) -> None:
    """Apply one decision; a decision on an entry that is not (or no longer) there changes nothing."""
    entry = book.entries.get(book.aliases.get(decided.entry, decided.entry))
    evidence = Evidence(
        decided.origin, SourceKind.COMMAND, Span(0, len(decided.words)), decided.words, f"coordinator.{decided.verb}"
    )
    if isinstance(entry, Promise):
        _decide_promise(book, event.at, decided, entry, evidence)
    elif isinstance(entry, Request):
        _close(book, event.at, decided, entry, evidence, _REQUEST)
    elif isinstance(entry, Price):
        _close(book, event.at, decided, entry, evidence, _PRICE)


_REQUEST = {
    "keep": RequestStatus.ANSWERED,
    "withdraw": RequestStatus.DISMISSED,
    "dismiss": RequestStatus.DISMISSED,
    "reopen": RequestStatus.OPEN,
}
_PRICE = {
    "keep": PriceStatus.ACCEPTED,
    "withdraw": PriceStatus.SUPERSEDED,
    "dismiss": PriceStatus.DISMISSED,
    "reopen": PriceStatus.QUOTED,
}
_PROMISE = {"withdraw": PromiseStatus.WITHDRAWN, "dismiss": PromiseStatus.DISMISSED, "reopen": PromiseStatus.OPEN}


def _decide_promise(book: Book, at: datetime, decided: Decided, promise: Promise, evidence: Evidence) -> None:
    if decided.verb == "move":
        due = moved_due(decided.value, promise.due.zone if promise.due else book.house.coordinator.zone)
        change = Change(at, "moved", str(promise.due) if promise.due else None, str(due), evidence)
        lapses_at = lapse(due, book.calendar(promise.direction))
        book.put(evolved(promise, change, due=due, lapses_at=lapses_at, asked_due=None, asked_by="", confidence=1.0))
    elif decided.verb == "keep":
        late = promise.lapses_at is not None and at > promise.lapses_at
        _close(book, at, decided, promise, evidence, {"keep": PromiseStatus.KEPT_LATE if late else PromiseStatus.KEPT})
    else:
        _close(book, at, decided, promise, evidence, _PROMISE)


def moved_due(value: str, zone: str) -> Due:
    """The due day or instant from ISO 8601 text."""
    if "T" in value:
        at = datetime.fromisoformat(value)
        return Due(at.date(), at, zone)
    return Due(date.fromisoformat(value), None, zone)


def _close(
    book: Book,
    at: datetime,
    decided: Decided,
    entry: Entry,
    evidence: Evidence,
    statuses: dict[str, PromiseStatus] | dict[str, RequestStatus] | dict[str, PriceStatus],
) -> None:
    status = statuses.get(decided.verb)
    if status is None:
        return
    before: str = getattr(entry, "status").value  # noqa: B009 - every kind given here has one
    fields = {"status": status, "closed_at": None if decided.verb == "reopen" or status is PriceStatus.ACCEPTED else at}
    if isinstance(entry, Request):
        fields["answered_at"] = at if decided.verb == "keep" else None
    book.put(evolved(entry, Change(at, _PAST[decided.verb], before, status.value, evidence), **fields))


_PAST = {"keep": "kept", "withdraw": "withdrawn", "dismiss": "dismissed", "reopen": "reopened"}
