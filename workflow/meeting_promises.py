"""Promises tied to the meetings they were made in, whichever of the two is known first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.entries import Entry
from domain.events import Event
from domain.meeting_promises import FOLLOWED_UP, is_untied, tied
from domain.meetings import Meeting
from domain.ports import Ledger
from domain.promises import Promise


def tied_to_meetings(ledger: Ledger, entries: Sequence[Entry], fresh: Sequence[Event]) -> tuple[Entry, ...]:
    """The entries that are about to be recorded, with every promise that was made in a known meeting tied to it.

    A meeting that comes to be known only afterwards brings the promises that waited for it. `fresh` are the events at hand.
    """
    meetings = [entry for entry in entries if isinstance(entry, Meeting)]
    known = _Known(ledger, {event.key: event for event in fresh}, {meeting.id: meeting for meeting in meetings})
    ids = {entry.id for entry in entries}
    waiting = {promise.id: promise for meeting in meetings for promise in known.waiting(meeting) if promise.id not in ids}
    late = (promise for promise in map(known.tied, waiting.values()) if promise != waiting[promise.id])
    return (*(known.tied(entry) if isinstance(entry, Promise) else entry for entry in entries), *late)


@dataclass(frozen=True, slots=True)
class _Known:
    """The ledger, with the events and meetings that are about to be recorded."""

    ledger: Ledger
    told: Mapping[str, Event]
    meetings: Mapping[str, Meeting]

    def waiting(self, meeting: Meeting) -> Iterator[Promise]:
        """The promises of the ledger that may have been made in a meeting which is new to it."""
        if meeting.client is None or self.ledger.entry(meeting.id) is not None:
            return
        for promise in self.ledger.entries(Promise, client=meeting.client, live_at=meeting.starts_at):
            if is_untied(promise) and meeting.starts_at <= promise.opened_at <= meeting.starts_at + FOLLOWED_UP:
                yield promise

    def tied(self, promise: Promise) -> Promise:
        """The promise with the meeting it was made in, where there is one."""
        key = f"message:{promise.evidence[0].source}"
        mail = (self.told.get(key) or self.ledger.event(key)) if is_untied(promise) else None
        if mail is None or promise.client is None:
            return promise
        recorded = self.ledger.entries(Meeting, client=promise.client, live_at=mail.at - FOLLOWED_UP)
        return tied(promise, mail, {**{meeting.id: meeting for meeting in recorded}, **self.meetings}.values())
