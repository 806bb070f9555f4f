"""When a promise is worth a word: due soon, overdue, endangered from inside, or sent without its attachment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from domain.alerting.want import Around, Policy, Want, last
from domain.alerting.wording import named
from domain.alerts import AlertKind, Severity
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.settling.inside import threat


def promise_wants(promise: Promise, around: Around, policy: Policy) -> Iterator[Want]:
    """The reasons that an open promise gives, now or later."""
    if promise.status is not PromiseStatus.OPEN:
        return
    yield from _overdue(promise)
    if promise.direction is PromiseDirection.OURS:
        yield from _due_soon(promise, around, policy)
        yield from _endangered(promise)
        yield from _attachment_missing(promise)


def _facts(promise: Promise) -> dict[str, object]:
    return {
        "what": named(promise.what),
        "client": promise.client or promise.beneficiary,
        "maker": promise.maker,
        "due": promise.due or "",
        "direction": promise.direction.value,
    }


def _overdue(promise: Promise) -> Iterator[Want]:
    if promise.lapses_at is None:
        return
    ours = promise.direction is PromiseDirection.OURS
    yield Want(
        kind=AlertKind.PROMISE_OVERDUE,
        severity=Severity.WARNING if ours else Severity.NOTICE,
        version=str(promise.due),
        since=promise.lapses_at,
        until=None,
        evidence=promise.spoken,
        facts=_facts(promise),
    )


def _due_soon(promise: Promise, around: Around, policy: Policy) -> Iterator[Want]:
    since = _soon(promise, around, policy)
    if since is None:
        return
    yield Want(
        kind=AlertKind.PROMISE_DUE_SOON,
        severity=Severity.NOTICE,
        version=str(promise.due),
        since=since,
        until=promise.lapses_at,
        evidence=promise.spoken,
        facts=_facts(promise),
    )


def _soon(promise: Promise, around: Around, policy: Policy) -> datetime | None:
    """The morning of the working day before; for a promise younger than that, the morning of its day; else never."""
    if promise.due is None or promise.lapses_at is None:
        return None
    calendar = around.house.organisation.calendar
    set_at = (last(promise, "moved", "started") or promise.history[0]).at
    before = calendar.opening(calendar.add_working_days(promise.due.on, -max(1, policy.due_soon.days)))
    mornings = (before, calendar.opening(promise.due.on))
    return next((morning for morning in mornings if set_at < morning < promise.lapses_at), None)


def _endangered(promise: Promise) -> Iterator[Want]:
    danger = threat(promise)
    if danger is None:
        return
    said = danger.evidence.quote if danger.evidence else ""
    yield Want(
        kind=AlertKind.PROMISE_CONFLICT,
        severity=Severity.WARNING,
        version=f"{promise.due}>{danger.after}",
        since=danger.at,
        until=None,
        evidence=(*promise.spoken, *((danger.evidence,) if danger.evidence else ())),
        facts={**_facts(promise), "inside": date.fromisoformat(danger.after[:10]) if danger.after else f"“{said}”"},
    )


def _attachment_missing(promise: Promise) -> Iterator[Want]:
    missing = last(promise, "attachment_missing")
    if missing is None:
        return
    yield Want(
        kind=AlertKind.ATTACHMENT_MISSING,
        severity=Severity.WARNING,
        version=missing.at.isoformat(),
        since=missing.at,
        until=None,
        evidence=(missing.evidence,) if missing.evidence else (),
        facts=_facts(promise),
    )
