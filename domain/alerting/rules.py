"""Every rule for one entry, and when to look at it again."""

from __future__ import annotations

from datetime import datetime

from domain.alerting.meeting_rules import meeting_wants
from domain.alerting.price_rules import price_wants
from domain.alerting.promise_rules import promise_wants
from domain.alerting.request_rules import request_wants
from domain.alerting.want import Around, Policy, Want
from domain.entries import SURE, Entry
from domain.meetings import Meeting
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request

__all__ = ["Around", "Policy", "Want", "next_review", "wants"]


def wants(entry: Entry, around: Around, policy: Policy) -> tuple[Want, ...]:
    """The reasons an entry gives to alert, those of the past, of now and of the future; none for an unsure reading."""
    if entry.confidence < SURE:
        return ()
    found = _by_kind(entry, around, policy)
    return tuple(want for want in found if want.since >= policy.started_at)


def _by_kind(entry: Entry, around: Around, policy: Policy) -> tuple[Want, ...]:
    match entry:
        case Promise():
            return tuple(promise_wants(entry, around, policy))
        case Price():
            return tuple(price_wants(entry, around, policy))
        case Request():
            return tuple(request_wants(entry, around))
        case Meeting():
            return tuple(meeting_wants(entry, around, policy))
        case _:
            return ()


def next_review(found: tuple[Want, ...], now: datetime) -> datetime | None:
    """The next instant after `now` at which one of the reasons begins or ends to hold."""
    edges = [edge for want in found for edge in (want.since, want.until) if edge is not None and edge > now]
    return min(edges, default=None)
