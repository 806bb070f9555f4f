"""One round of decisions: what is due for review is asked for its reasons, alerts are raised, cleared and queued."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.alerting import Around, Want, next_review, wants
from domain.alerting.wording import message
from domain.alerts import OVER, Alert, AlertKind, Severity
from domain.deliveries import Delivery
from domain.entries import Change, Entry
from domain.meetings import Meeting
from domain.ports import Batch
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request, RequestStatus
from workflow.meetings import carry_on
from workflow.parts import Parts
from workflow.watching import source_alerts

KINDS: tuple[type[Entry], ...] = (Promise, Price, Request, Meeting)

#: Meetings that begin within this long after a meeting's end can collide with it.
NEAR = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a round did: alerts raised and alerts cleared."""

    raised: tuple[Alert, ...] = ()
    cleared: tuple[Alert, ...] = ()


def review(parts: Parts, now: datetime) -> Reviewed:
    """Decide on every entry that is due for it, and on failing sources; saved before anything is sent."""
    carry_on(parts, now)
    raised: list[Alert] = []
    cleared: list[Alert] = []
    looked_at: list[Entry] = []
    due = [entry for kind in KINDS for entry in parts.ledger.entries(kind, review_before=now)]
    near, asked = _near(parts, due), _asked(parts, due)
    due += _before(due, near)
    told = _alerts_of(parts, due)
    for entry in due:
        reasons = wants(entry, _around(parts, entry, near, asked), parts.policy)
        known = {alert.id: alert for alert in told[entry.id]}
        raised += _raised(parts, entry, reasons, known, now)
        cleared += _cleared(entry, reasons, known, now)
        looked_at.append(replace(entry, review_at=next_review(reasons, now)))
    failing, mended = source_alerts(parts, now)
    raised += failing
    cleared += [clear(alert, now, "read again") for alert in mended]
    raised, deliveries = queued(parts, raised, now)
    if looked_at or raised or cleared:
        mailed = {MAILED: f"{_today(parts, now)}|{_mailed_today(parts, now) + 1}"} if deliveries else {}
        parts.ledger.record(Batch(entries=(*looked_at, *raised, *cleared), deliveries=deliveries, settings=mailed))
    return Reviewed(tuple(raised), tuple(cleared))


def _alerts_of(parts: Parts, entries: Sequence[Entry]) -> Mapping[str, Sequence[Alert]]:
    """The alerts already raised about each entry, by its id."""
    found: defaultdict[str, list[Alert]] = defaultdict(list)
    if entries:
        for alert in parts.ledger.entries(Alert, subjects=[entry.id for entry in entries]):
            found[alert.subject].append(alert)
    return found


def _near(parts: Parts, due: Sequence[Entry]) -> Sequence[Meeting]:
    """The meetings that may run into those due, or be run into by them."""
    starts = [entry.starts_at for entry in due if isinstance(entry, Meeting)]
    return parts.ledger.entries(Meeting, live_at=min(starts) - NEAR) if starts else ()


def _asked(parts: Parts, due: Sequence[Entry]) -> Mapping[str | None, Sequence[Request]]:
    """The open requests of each client that has one due, read once a round."""
    clients = {
        each.client for each in due if isinstance(each, Request) and each.status is RequestStatus.OPEN and not each.by_us
    }
    return {client: parts.ledger.entries(Request, client=client or "", status="open") for client in clients}


def _before(due: Sequence[Entry], near: Sequence[Meeting]) -> Sequence[Entry]:
    """The client meetings that may run into one that is due, and are not due themselves."""
    ids = {entry.id for entry in due}
    starts = [entry.starts_at for entry in due if isinstance(entry, Meeting)]
    others = (each for each in near if each.client is not None and each.id not in ids)
    return [each for each in others if any(each.starts_at < start <= each.ends_at + NEAR for start in starts)]


def _around(parts: Parts, entry: Entry, near: Sequence[Meeting], asked: Mapping[str | None, Sequence[Request]]) -> Around:
    if isinstance(entry, Request):
        return Around(parts.house, requests=tuple(asked.get(entry.client, ())))
    if isinstance(entry, Meeting):
        until = entry.ends_at + NEAR
        return Around(parts.house, meetings=tuple(each for each in near if entry.starts_at <= each.starts_at <= until))
    return Around(parts.house)


def _raised(parts: Parts, entry: Entry, reasons: Sequence[Want], known: dict[str, Alert], now: datetime) -> Iterable[Alert]:
    for want in reasons:
        key = want.alert_id(entry.id)
        if want.holds(now) and key not in known:
            coordinator = parts.house.coordinator
            facts = {name: coordinator.name if fact in coordinator.addresses else fact for name, fact in want.facts.items()}
            said = message(want.kind, facts, coordinator.language, ZoneInfo(coordinator.zone))
            yield Alert(
                id=key,
                client=entry.client,
                evidence=want.evidence,
                history=(Change(now, "raised", None, None, want.evidence[0] if want.evidence else None),),
                confidence=entry.confidence,
                kind=want.kind,
                severity=want.severity,
                subject=entry.id,
                key=want.key(entry.id),
                message=said,
                raised_at=now,
            )


def _cleared(entry: Entry, reasons: Sequence[Want], known: dict[str, Alert], now: datetime) -> Iterable[Alert]:
    """The alerts whose cause is gone, by what happened to the entry; OVER where only its time has passed."""
    found = {want.alert_id(entry.id): want for want in reasons}
    for alert in known.values():
        want = found.get(alert.id)
        if alert.cleared_at is None and (want is None or want.ended(now)):
            yield clear(alert, now, entry.history[-1].change if want is None else OVER)


def clear(alert: Alert, now: datetime, because: str) -> Alert:
    """The alert with its cause gone."""
    change = Change(now, "cleared", None, because, None)
    return replace(alert, cleared_at=now, cleared_because=because, closed_at=now, history=(*alert.history, change))


def queued(parts: Parts, raised: Sequence[Alert], now: datetime) -> tuple[list[Alert], tuple[Delivery, ...]]:
    """The alerts with the mail that tells them, if one may still go today; held until work begins unless one is urgent.

    What is told late about a past meeting, and what is more than a day's number of mails, waits for the digest.
    """
    telling = [alert for alert in raised if alert.kind is not AlertKind.MEETING_OVERRAN or _same_day(parts, alert, now)]
    if not telling or _mailed_today(parts, now) >= parts.policy.per_day:
        return list(raised), ()
    calendar = parts.house.organisation.calendar
    urgent = any(alert.severity is Severity.URGENT for alert in telling)
    letter = parts.letters.alerts(telling, now)
    held = urgent or calendar.is_working_time(now)
    letter = replace(letter, try_at=now if held else calendar.add_working_hours(now, 0))
    told = {alert.id for alert in telling}
    return [replace(alert, mailed=alert.id in told) for alert in raised], (letter,)


def _same_day(parts: Parts, alert: Alert, now: datetime) -> bool:
    entry = parts.ledger.entry(alert.subject)
    return isinstance(entry, Meeting) and now - entry.ends_at < NEAR


MAILED = "mailed"


def _mailed_today(parts: Parts, now: datetime) -> int:
    """How many alert mails were queued on the coordinator's local day."""
    day, _, count = (parts.ledger.setting(MAILED) or "").partition("|")
    return int(count) if day == _today(parts, now) else 0


def _today(parts: Parts, now: datetime) -> str:
    return parts.house.organisation.calendar.local_day(now).isoformat()
