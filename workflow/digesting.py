"""When a digest is due, and what it is made from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.alerts import Alert
from domain.deliveries import Delivery
from domain.digests import Digest, Known, digest, settled_subjects
from domain.entries import Entry
from domain.meetings import Meeting
from domain.ports import Batch
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from domain.trust import TrustRecord, trust_record
from workflow.parts import Parts
from workflow.watching import troubles

LAST = "digest:last"
NEVER = timedelta(days=3650)
#: What is due within so many working days is due soon.
SOON = 2
#: What was over so long before the first start is not told any more.
HISTORY = timedelta(days=14)


def next_digest_at(parts: Parts, now: datetime) -> datetime:
    """The next instant after `now` for a digest: at its local time on its days; far ahead where there are none."""
    zone = ZoneInfo(parts.house.coordinator.zone)
    for day in _digest_days(parts, now.astimezone(zone).date()):
        at = datetime.combine(day, parts.digest_times.at, zone)
        if at > now:
            return at
    return now + NEVER


def _digest_days(parts: Parts, first: date) -> Iterable[date]:
    days = parts.digest_times.days
    if days is None:
        return parts.house.organisation.calendar.working_days_from(first)
    return (day for day in (first + timedelta(days=ahead) for ahead in range(8)) if day.weekday() in days)


def digest_due(parts: Parts, now: datetime) -> datetime | None:
    """The instant of the digest that is due and not yet made; None where there is none. Missed ones are made up for once."""
    last = parts.ledger.setting(LAST)
    since = datetime.fromisoformat(last) if last else parts.policy.started_at
    due = next_digest_at(parts, since)
    if due > now:
        return None
    while (following := next_digest_at(parts, due)) <= now:
        due = following
    return due


def make_digest(parts: Parts, now: datetime) -> Digest:
    """The digest as of `now`, from the entries that are open and what changed since the last one."""
    last = parts.ledger.setting(LAST)
    since = datetime.fromisoformat(last) if last else None
    local = now.astimezone(ZoneInfo(parts.house.coordinator.zone))
    weekly = local.weekday() == parts.digest_times.weekly
    ledger = parts.ledger
    recently = since or now - timedelta(days=1)
    alerts = ledger.entries(Alert, live_at=recently)
    known = Known(
        promises=ledger.entries(Promise, status="open"),
        prices=(*ledger.entries(Price, status="quoted"), *ledger.entries(Price, status="accepted")),
        requests=ledger.entries(Request, live_at=recently),
        meetings=_with_others(parts, ledger.entries(Meeting, live_at=min(recently, now - timedelta(days=1)))),
        settled=_settled(parts, alerts),
        raised=[alert for alert in alerts if alert.cleared_at is None and alert.raised_at >= recently],
        failing=(*failing_sources(parts), *_not_believed(parts, recently)),
        trust=trust(parts, now) if weekly else (),
        soon=parts.house.organisation.calendar.add_working_days(local.date(), SOON),
        began=parts.policy.started_at - HISTORY,
    )
    return digest(known, local, local.date(), since, weekly=weekly)


def _with_others(parts: Parts, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Those that somebody else attends: a day off in the calendar is no meeting."""
    own = set(parts.house.coordinator.addresses)
    return tuple(meeting for meeting in meetings if set(meeting.attendees) - own)


def _settled(parts: Parts, alerts: Iterable[Alert]) -> tuple[Entry, ...]:
    """What the coordinator was alerted to and need not think of any more."""
    entries = map(parts.ledger.entry, settled_subjects(alerts))
    return tuple(entry for entry in entries if entry is not None)


def queue_digest(parts: Parts, due: datetime, now: datetime) -> Delivery:
    """Make the digest and put it into the outbox, in one durable step with the note that it was made."""
    letter = parts.letters.digest(make_digest(parts, now), now)
    parts.ledger.record(Batch(deliveries=(letter,), settings={LAST: due.isoformat()}))
    return letter


def note_digest(parts: Parts, due: datetime) -> None:
    """Note that the digest of that instant was made, without one."""
    parts.ledger.record(Batch(settings={LAST: due.isoformat()}))


def failing_sources(parts: Parts) -> list[str]:
    """One sentence for each source, or part of one, that cannot be read now."""
    language, zone = parts.house.coordinator.language, ZoneInfo(parts.house.coordinator.zone)
    return [
        f"{name}: {trouble.told(language, zone)}"
        for source in parts.watched
        for name, trouble in troubles(parts.ledger, source)
    ]


def _not_believed(parts: Parts, since: datetime) -> list[str]:
    """What was recorded since then but not believed, or could not be read."""
    return [f"{problem.where}: {problem.what}" for problem in parts.ledger.problems() if problem.at >= since]


def trust(parts: Parts, now: datetime) -> tuple[TrustRecord, ...]:
    """The trust record of every client that the ledger knows, by name."""
    ledger, calendar = parts.ledger, parts.house.organisation.calendar
    names = {client.name for client in parts.house.clients}
    records = []
    for name in sorted(names):
        entries = tuple(ledger.entries(kind, client=name) for kind in (Promise, Price, Request, Meeting))
        records.append(trust_record(name, entries, calendar, now))  # type: ignore[arg-type]
    return tuple(records)
