"""New events settled into entries: loads what they may bear on, folds, and says what changed.

A client's events are folded in canonical order. An event that comes late (older than one already settled) makes the client's
book be folded anew from all its events, so that any order of arrival ends in the same ledger.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC

import msgspec

from domain.entries import Entry
from domain.events import Decided, Event
from domain.people import Directory
from domain.ports import Ledger
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from domain.settling import Book, settle
from domain.settling.book import LIVE_FOR

KINDS: tuple[type[Entry], ...] = (Promise, Price, Request)
UNTOLD = ""
#: So many clients' books are kept between polls.
KEPT_BOOKS = 8


@dataclass(slots=True)
class Settled:
    """What settling changed: entries to keep, ids to remove, settings to keep."""

    entries: dict[str, Entry] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    settings: dict[str, str] = field(default_factory=dict)


class _KeptBooks:
    """The books used last, of one ledger. They stay true: only settling changes such entries, and one process writes."""

    def __init__(self) -> None:
        self.ledger: Ledger | None = None
        self.books: OrderedDict[str | None, Book] = OrderedDict()

    def get(self, client: str | None) -> Book | None:
        """The client's book as it was left, if it is still kept."""
        return self.books.get(client)

    def keep(self, ledger: Ledger, client: str | None, book: Book) -> None:
        """Keep a book for the next poll; the one longest unused goes."""
        if self.ledger is not ledger:
            self.books.clear()
            self.ledger = ledger
        self.books[client] = book
        self.books.move_to_end(client)
        while len(self.books) > KEPT_BOOKS:
            self.books.popitem(last=False)


_kept = _KeptBooks()


def settled(
    ledger: Ledger, house: Directory, events: Sequence[Event], before: Sequence[Event] = (), after: Sequence[Event] = ()
) -> Settled:
    """The outcome of taking in `events`, none of which the ledger has yet, and of recorded ones that change their client."""
    outcome = Settled()
    come: dict[str | None, list[Event]] = defaultdict(list)
    gone: dict[str | None, set[str]] = defaultdict(set)
    for event in (*events, *after):
        come[event.client].append(event)
    for event in before:
        gone[event.client].add(event.key)
    for client in dict.fromkeys((*come, *gone)):
        _settle_client(ledger, house, client, sorted(come[client], key=order), gone[client], outcome)
    return outcome


def order(event: Event) -> tuple[str, str]:
    """The canonical order of events: the instant in UTC, then the key."""
    return event.at.astimezone(UTC).isoformat(timespec="microseconds"), event.key


def _settle_client(
    ledger: Ledger, house: Directory, client: str | None, events: list[Event], gone: set[str], outcome: Settled
) -> None:
    name = f"client:{client or UNTOLD}"
    facts: Mapping[str, str] = msgspec.json.decode(ledger.setting(name) or "{}", type=dict[str, str])
    positions = ["\x1f".join(order(event)) for event in events]
    done = facts.get("settled", "")
    if gone or positions[0] < done:
        _kept.books.pop(client, None)
        book, stored = _fold_anew(ledger, house, client, events, gone)
        outcome.removed.update(set(stored) - set(book.entries))
    else:
        book, stored = _fold_on(ledger, house, client, events, dict(facts))
    book.facts["settled"] = max((done, *positions))
    outcome.settings[name] = msgspec.json.encode(dict(sorted(book.facts.items()))).decode()
    outcome.entries.update({key: book.entries[key] for key in book.changed if _differs(stored.get(key), book.entries[key])})


def _differs(stored: Entry | None, entry: Entry) -> bool:
    """True where the entry says something new; when it is next reviewed does not count."""
    return stored is None or replace(stored, review_at=None) != replace(entry, review_at=None)


def _fold_on(
    ledger: Ledger, house: Directory, client: str | None, events: list[Event], facts: dict[str, str]
) -> tuple[Book, dict[str, Entry]]:
    """The live entries, carried on by the new events. The client's last book is used again if it is as the ledger is."""
    since = events[0].at - LIVE_FOR
    known = _kept.get(client) if _kept.ledger is ledger else None
    if known is None or known.facts.get("settled") != facts.get("settled") or known.house is not house:
        loaded = {entry.id: entry for kind in KINDS for entry in ledger.entries(kind, client=client or UNTOLD, live_at=since)}
        book = Book(client, house, loaded, facts)
    else:
        book = Book(client, house, known.entries, facts, index=known.index)
        book.forget(since)
    for entry in _decided_upon(ledger, events):
        if entry.id not in book.entries:
            book.put(entry)
    book.changed.clear()
    stored = dict(book.entries)
    for event in events:
        settle(book, event)
    _kept.keep(ledger, client, book)
    return book, stored


def _decided_upon(ledger: Ledger, events: Iterable[Event]) -> Iterable[Entry]:
    ids = [event.payload.entry for event in events if isinstance(event.payload, Decided)]
    return [entry for entry in map(ledger.entry, ids) if entry is not None]


def _fold_anew(
    ledger: Ledger, house: Directory, client: str | None, events: list[Event], gone: set[str]
) -> tuple[Book, dict[str, Entry]]:
    """All of the client's events from the first, the late ones in their place, without those gone."""
    stored = {entry.id: entry for kind in KINDS for entry in ledger.entries(kind, client=client or UNTOLD)}
    book = Book(client, house)
    kept = (event for event in ledger.events(client=client or UNTOLD) if event.key not in gone)
    for event in sorted((*kept, *events), key=order):
        settle(book, event)
    return book, stored
