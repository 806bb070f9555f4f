"""Domain values ⇄ documents: what is searched for stands at a document's top, the value itself below it.

Instants in `body` and `payload` keep the offset they were given with; those at the top are UTC texts that sort as time does.
A field that is None is left out at the top: TinyDB's comparisons never match a field that is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from domain.alerts import Alert
from domain.deliveries import Delivery
from domain.entries import Entry
from domain.events import ConferenceSeen, Decided, Event, EventGone, EventSeen, InviteAnswered, MessageRead, Noted, Payload
from domain.meetings import Meeting
from domain.prices import Price
from domain.problems import Problem
from domain.promises import Promise
from domain.requests import Request
from store.conditions import storable

Document = dict[str, Any]

ENTRY_KINDS: Mapping[str, type[Entry]] = {
    "promise": Promise,
    "price": Price,
    "meeting": Meeting,
    "request": Request,
    "alert": Alert,
}
PAYLOAD_KINDS: Mapping[str, type[Payload]] = {
    "message_read": MessageRead,
    "event_seen": EventSeen,
    "invite_answered": InviteAnswered,
    "event_gone": EventGone,
    "decided": Decided,
    "noted": Noted,
    "conference_seen": ConferenceSeen,
}
_ENTRY_KIND = {entry: kind for kind, entry in ENTRY_KINDS.items()}
_PAYLOAD_KIND = {payload: kind for kind, payload in PAYLOAD_KINDS.items()}

#: What stands in the place of an instant that has not come; it sorts behind all instants.
NEVER = "never"


def kind_of(entry: type[Entry]) -> str:
    """The word for a class of entries. Raises KeyError for one that the ledger does not keep."""
    return _ENTRY_KIND[entry]


def payload_kind(payload: type[Payload]) -> str:
    """The word for a class of payloads."""
    return _PAYLOAD_KIND[payload]


def utc_text(instant: datetime) -> str:
    """The instant in UTC to the microsecond, always 27 characters, so that texts sort as the instants do."""
    assert instant.tzinfo is not None, "an instant without offset"
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def event_document(event: Event) -> Document:
    """An event as it is stored."""
    return _document(
        key=event.key,
        kind=payload_kind(type(event.payload)),
        client=event.client or "",
        source=event.source,
        at=utc_text(event.at),
        stated_at=event.at,
        mentions=event.mentions,
        payload=event.payload,
    )


def event_of(document: Document) -> Event:
    """The event that a document holds."""
    return Event(
        key=document["key"],
        at=msgspec.convert(document["stated_at"], datetime),
        client=document["client"] or None,
        source=document["source"],
        payload=msgspec.convert(document["payload"], PAYLOAD_KINDS[document["kind"]]),
    )


def entry_document(entry: Entry) -> Document:
    """An entry as it is stored."""
    return _document(
        id=entry.id,
        kind=kind_of(type(entry)),
        client=entry.client or "",
        status=getattr(entry, "status", None),
        subject=getattr(entry, "subject", None),
        review_at=utc_text(entry.review_at) if entry.review_at else None,
        live_until=utc_text(entry.closed_at) if entry.closed_at else NEVER,
        body=entry,
    )


def entry_of(document: Document) -> Entry:
    """The entry that a document holds."""
    return msgspec.convert(document["body"], ENTRY_KINDS[document["kind"]])


def delivery_document(delivery: Delivery) -> Document:
    """A delivery as it is stored; `try_at` stands at its top only while it waits."""
    pending = delivery.pending_from
    return _document(key=delivery.key, try_at=utc_text(pending) if pending else None, body=delivery)


def delivery_of(document: Document) -> Delivery:
    """The delivery that a document holds."""
    return msgspec.convert(document["body"], Delivery)


def problem_document(problem: Problem) -> Document:
    """A problem as it is stored."""
    return _document(key=problem.key, body=problem)


def problem_of(document: Document) -> Problem:
    """The problem that a document holds."""
    return msgspec.convert(document["body"], Problem)


def named_document(item: tuple[str, str]) -> Document:
    """A cursor or a setting as it is stored."""
    return _document(name=item[0], value=item[1])


def _document(**fields: object) -> Document:
    document: Document = msgspec.to_builtins({name: value for name, value in fields.items() if value is not None})
    return document if _is_storable(document) else _cleaned(document)


def _is_storable(document: Document) -> bool:
    """False where a text holds what SQLite cannot keep: damaged mail may. True is certain, False is not."""
    try:
        return b"\\u0000" not in msgspec.json.encode(document)
    except UnicodeEncodeError:
        return False


def _cleaned(value: Any) -> Any:  # noqa: ANN401
    """The value with every text in it as SQLite can keep it."""
    match value:
        case str():
            return storable(value)
        case dict():
            return {name: _cleaned(inner) for name, inner in value.items()}
        case list() | tuple():
            return [_cleaned(inner) for inner in value]
    return value
