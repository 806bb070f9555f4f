"""What every entry of the ledger has: an id, a client, its evidence and its history."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from domain.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Due:
    """A day, or an instant on that day, in the zone it was meant in (IANA name or `UTC+04:00`).

    `at` is aware; where it is None the whole day is meant.
    """

    on: date
    at: datetime | None
    zone: str

    def same(self, other: Due | None) -> bool:
        """True where both mean the same day, or the same instant, whatever zone each was told in."""
        if other is None:
            return False
        return self.at == other.at if self.at or other.at else self.on == other.on

    def __str__(self) -> str:
        """ISO 8601, as the contract prints it: a date, or an instant with offset."""
        return self.at.isoformat() if self.at else self.on.isoformat()


@dataclass(frozen=True, slots=True)
class Change:
    """One step in an entry's life. `change` is a word of the vocabulary: made, repeated, move_asked, moved, delivered…

    `before` and `after` are values as the contract prints them (`from` and `to` in JSON), or None.
    """

    at: datetime
    change: str
    before: str | None
    after: str | None
    evidence: Evidence | None


SURE = 0.5
"""A reading of less confidence never alerts by itself, is no fact to be counted, and is asked about."""
STRANGER = 0.4
"""What a reading is worth at most that rests on somebody we have no bond with: it is kept, and never alerts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The common part of promises, prices, meetings and requests.

    `confidence` is the probability that the reading is right; below 0.5 it never alerts by itself. `number` lines that a
    digest shows are not kept here: they belong to that digest. `review_at` is the next instant at which a decision about this
    entry can fall due, or None: it keeps a poll's cost from growing with the ledger. `closed_at` is when it was kept,
    answered, superseded…; None while it is open.
    """

    id: str
    client: str | None
    evidence: tuple[Evidence, ...]
    history: tuple[Change, ...]
    confidence: float
    review_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def spoken(self) -> tuple[Evidence, ...]:
        """The newest evidence that has words, or nothing: a calendar event is a source without words of its own."""
        return tuple(evidence for evidence in self.evidence if evidence.span.end > 0)[-1:]

    @property
    def words(self) -> str:
        """The newest words it rests on."""
        return "".join(evidence.quote for evidence in self.spoken)

    @property
    def opened_at(self) -> datetime:
        """When the entry was first made."""
        return self.history[0].at


def entry_id(kind: str, *parts: str) -> str:
    """A short stable id such as `p-3f9a1c04d2`: the same input always gives the same id."""
    digest = hashlib.sha256("\x1f".join((kind, *parts)).encode()).hexdigest()
    return f"{kind[0]}-{digest[:10]}"
