"""Promises tied to the meetings they were made in, whichever of the two is known first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.entries import Entry
from domain.events import Event
from domain.meeting_promises import FOLLOWED_UP, is_untied, tied
from domain.meetings import Meeting
from domain.ports import Ledger
from domain.promises import Promise


def tied_to_meetings(ledger: Ledger, entries: Sequence[Entry], fresh: Sequence[Event], now: datetime) -> tuple[Entry, ...]:
    """The entries that are about to be recorded, with every promise that was made in a known meeting tied to it.

    A meeting that comes to be known only afterwards brings the promises that waited for it. `fresh` are the events at hand.
    """
    meetings = [entry for entry in entries if isinstance(entry, Meeting)]
    known = _Known(ledger, {event.key: event for event in fresh}, {meeting.id: meeting for meeting in meetings})
    ids = {entry.id for entry in entries}
    waiting = [promise for promise in _waiting(ledger, meetings, now) if promise.id not in ids]
    late = (after for before, after in zip(waiting, map(known.tied, waiting), strict=True) if after != before)
    return (*(known.tied(entry) if isinstance(entry, Promise) else entry for entry in entries), *late)


def _waiting(ledger: Ledger, meetings: Sequence[Meeting], now: datetime) -> Iterator[Promise]:
    """The promises of the ledger that may have been made in a meeting which was held and is new to it, each once."""
    held = [meeting for meeting in meetings if meeting.client is not None and meeting.starts_at <= now]
    recorded = ledger.has_entries([meeting.id for meeting in held]) if held else ()
    new = [meeting for meeting in held if meeting.id not in recorded]
    for client in dict.fromkeys(meeting.client or "" for meeting in new):
        starts = [meeting.starts_at for meeting in new if meeting.client == client]
        for promise in ledger.entries(Promise, client=client, live_at=min(starts)):
            if is_untied(promise) and any(start <= promise.opened_at <= start + FOLLOWED_UP for start in starts):
                yield promise


@dataclass(frozen=True, slots=True)
class _Known:
    """The ledger, with the events and meetings that are about to be recorded."""

    ledger: Ledger
    told: Mapping[str, Event]
    meetings: Mapping[str, Meeting]

    def tied(self, promise: Promise) -> Promise:
        """The promise with the meeting it was made in, where there is one."""
        key = f"message:{promise.evidence[0].source}"
        mail = (self.told.get(key) or self.ledger.event(key)) if is_untied(promise) else None
        if mail is None or promise.client is None:
            return promise
        recorded = self.ledger.entries(Meeting, client=promise.client, live_at=mail.at - FOLLOWED_UP)
        return tied(promise, mail, {**{meeting.id: meeting for meeting in recorded}, **self.meetings}.values())
