"""When a client waits too long: told once a conversation, for its oldest ask."""

from __future__ import annotations

from collections.abc import Iterator

from domain.alerting.want import Around, Want
from domain.alerts import AlertKind, Severity
from domain.entries import SURE
from domain.requests import Request, RequestStatus


def request_wants(request: Request, around: Around) -> Iterator[Want]:
    """The reason an open request of a client gives, unless an older one in its conversation already gives it."""
    if request.by_us or request.status is not RequestStatus.OPEN or request.answer_due is None:
        return
    if any(_comes_first(other, request) for other in around.requests):
        return
    yield Want(
        kind=AlertKind.CLIENT_UNANSWERED,
        severity=Severity.WARNING,
        version=request.asked_at.isoformat(),
        since=request.answer_due,
        until=None,
        evidence=request.evidence[:1],
        facts={
            "what": request.what or request.evidence[0].quote,
            "client": request.client or request.asked_by,
            "who": request.asked_by,
            "asked": request.asked_at,
        },
    )


def _comes_first(other: Request, request: Request) -> bool:
    same_talk = not set(other.threads).isdisjoint(request.threads)
    sure = other.confidence >= SURE
    return sure and not other.by_us and same_talk and (other.asked_at, other.id) < (request.asked_at, request.id)
