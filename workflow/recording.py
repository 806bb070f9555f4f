"""New events made lasting: placed, settled, their meetings brought up to date, all in one durable step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.alerts import Alert
from domain.entries import Entry
from domain.events import Event
from domain.ports import Batch
from workflow.meeting_promises import tied_to_meetings
from workflow.meetings import meetings_touched
from workflow.parts import Parts
from workflow.review import clear
from workflow.settlement import settled
from workflow.threads import placed


@dataclass(frozen=True, slots=True)
class Recorded:
    """What new events changed: entries opened (by id) or changed."""

    entries: tuple[Entry, ...]
    opened: frozenset[str]


def record(parts: Parts, fresh: Sequence[Event], now: datetime, beside: Batch | None = None) -> Recorded:
    """Settle new events, none of which the ledger has yet, and make durable what follows, with what `beside` holds."""
    beside = beside or Batch()
    events = placed(parts.ledger, fresh)
    changed = settled(parts.ledger, parts.house, events.fresh, events.before, events.after)
    touched = meetings_touched(parts, (*events.fresh, *events.after), now, events.before)
    entries = tied_to_meetings(parts.ledger, (*changed.entries.values(), *touched), (*events.fresh, *events.after), now)
    ids = frozenset(entry.id for entry in entries)
    opened = ids - parts.ledger.has_entries(ids)
    parts.ledger.record(
        replace(
            beside,
            events=events.fresh,
            replaced=events.after,
            entries=(*entries, *_pointless(parts, changed.removed, now)),
            removed=tuple(sorted(changed.removed)),
            settings={**beside.settings, **changed.settings},
        )
    )
    return Recorded(entries, opened)


def _pointless(parts: Parts, removed: Collection[str], now: datetime) -> Iterable[Alert]:
    """The open alerts about entries that are no more, cleared."""
    alerts = parts.ledger.entries(Alert, subjects=removed) if removed else ()
    return (clear(alert, now, "no longer read so") for alert in alerts if alert.cleared_at is None)
