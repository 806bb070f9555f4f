"""What conference records tell of meetings, each recorded once."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.events import ConferenceSeen, Event
from domain.ports import Batch, ConferenceRecords
from workflow.parts import Parts
from workflow.recording import record

#: How far back the first look goes; Google keeps its records no longer.
KEPT = timedelta(days=30)
#: Later looks begin this long before the last one: what ran then may have ended since.
RUNNING = timedelta(days=1)
#: While nothing is new the place is written down this often.
NOTED_EVERY = timedelta(hours=1)


def record_conferences(parts: Parts, records: ConferenceRecords) -> None:
    """Record what began or ended since the last look, and bring its meetings up to date. Raises as `records.since`."""
    now = parts.clock()
    place = parts.ledger.cursor(records.name)
    looked_at = datetime.fromisoformat(place) if place else None
    found = [conference_event(seen, records.name) for seen in records.since(looked_at - RUNNING if looked_at else now - KEPT)]
    known = parts.ledger.has_events(event.key for event in found)
    fresh = tuple(event for event in found if event.key not in known)
    if fresh or looked_at is None or now - looked_at >= NOTED_EVERY:
        record(parts, fresh, now, Batch(cursors={records.name: now.isoformat()}))


def conference_event(seen: ConferenceSeen, source: str) -> Event:
    """The conference as an event: one when it runs, and another when it has ended."""
    at = seen.ended_at or seen.started_at
    stage = "ended" if seen.ended_at else "running"
    key = f"conference:{seen.meeting_code}:{seen.started_at.isoformat()}:{stage}"
    return Event(key=key, at=at, client=None, source=source, payload=seen)
