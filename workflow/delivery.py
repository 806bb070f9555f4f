"""Mails on their way: each saved before it is sent, sent once, tried again with growing pauses, dropped when stale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.alerts import Alert
from domain.deliveries import Delivery
from domain.errors import AccessDeniedError, AmanaError, UnavailableError
from domain.ports import Batch, Outbox
from workflow.parts import Parts

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(minutes=15)
#: A mail that could not be sent for this long is given up; what it told is in the next digest.
GIVE_UP_AFTER = timedelta(days=2)


@dataclass(slots=True)
class Sent:
    """What a round of deliveries did."""

    sent: int = 0
    dropped: int = 0
    failed: int = 0
    error: AmanaError | None = None


def deliver(parts: Parts, now: datetime) -> Sent:
    """Try every mail that is due. Its state is saved after each one, so that a crash costs at most one repeat of a mail
    with the same Message-ID.
    """
    outcome = Sent()
    if parts.outbox is None:
        return outcome
    for delivery in parts.ledger.deliveries(pending_at=now):
        after = _tried(parts, parts.outbox, delivery, now, outcome)
        parts.ledger.record(Batch(deliveries=(after,)))
        if isinstance(outcome.error, AccessDeniedError):
            break
    return outcome


def _tried(parts: Parts, outbox: Outbox, delivery: Delivery, now: datetime, outcome: Sent) -> Delivery:
    if _stale(parts, delivery):
        outcome.dropped += 1
        return replace(delivery, failed_at=now, try_at=None, error="no longer true when it could have been sent")
    delivery = _still_true(parts, delivery)
    try:
        outbox.send(delivery)
    except (UnavailableError, AccessDeniedError) as error:
        outcome.failed, outcome.error = outcome.failed + 1, error
        return postponed(delivery, now, error)
    except AmanaError as error:
        outcome.failed, outcome.error = outcome.failed + 1, error
        return replace(delivery, failed_at=now, try_at=None, attempts=delivery.attempts + 1, error=error.message)
    outcome.sent += 1
    return replace(delivery, sent_at=now, try_at=None, attempts=delivery.attempts + 1, error=None)


def _still_true(parts: Parts, delivery: Delivery) -> Delivery:
    """The mail with only those of its alerts that still stand: while it was held the cause of some may have gone. One that may
    have reached its reader already stays as it was: its numbers are known.
    """
    alerts = [alert for alert in map(parts.ledger.entry, delivery.alerts) if isinstance(alert, Alert)]
    standing = [alert for alert in alerts if alert.cleared_at is None]
    if delivery.attempts or not standing or len(standing) == len(alerts):
        return delivery
    letter = parts.letters.alerts(standing, delivery.written_at)
    return replace(
        delivery, subject=letter.subject, text=letter.text, html=letter.html, numbers=letter.numbers, alerts=letter.alerts
    )


def postponed(delivery: Delivery, now: datetime, error: AmanaError) -> Delivery:
    """The mail to be tried again: after a minute, two, four… up to a quarter of an hour, or when the server asked."""
    attempts = delivery.attempts + 1
    if now - delivery.written_at > GIVE_UP_AFTER:
        return replace(delivery, failed_at=now, try_at=None, attempts=attempts, error=error.message)
    pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(attempts - 1, 10))
    asked = getattr(error, "retry_after", None)
    return replace(delivery, attempts=attempts, error=error.message, try_at=now + max(pause, timedelta(seconds=asked or 0)))


def _stale(parts: Parts, delivery: Delivery) -> bool:
    """True where a mail tells only alerts whose cause is gone."""
    alerts = [parts.ledger.entry(key) for key in delivery.alerts]
    return bool(alerts) and all(isinstance(alert, Alert) and alert.cleared_at is not None for alert in alerts)
