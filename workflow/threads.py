"""Whose an internal mail is: the client of the mail it answers, whichever of the two is read first; else the one it names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from domain.events import Event, MessageRead
from domain.messages import Direction
from domain.ports import Ledger
from workflow.settlement import order


@dataclass(frozen=True, slots=True)
class Placed:
    """New events with their clients; and those already recorded whose client the new ones change, as they were and are."""

    fresh: tuple[Event, ...]
    before: tuple[Event, ...] = ()
    after: tuple[Event, ...] = ()


def placed(ledger: Ledger, fresh: Sequence[Event]) -> Placed:
    """The events each with its client.

    Only what was written before a mail can be what it answers, so one pass in the order of writing settles whole threads.
    """
    own = frozenset(event.key for event in fresh)
    known = {event.key: event for event in fresh}
    before: dict[str, Event] = {}
    queue = [(order(event), event.key) for event in (*fresh, *_answers(ledger, fresh, known)) if _is_inside(event)]
    heapify(queue)
    while queue:
        _, key = heappop(queue)
        event = known[key]
        after = replace(event, client=_client(event, ledger, known))
        if after.client == event.client:
            continue
        known[key] = after
        if key not in own:
            before.setdefault(key, event)
            for answer in _answers(ledger, (after,), known):
                heappush(queue, (order(answer), answer.key))
    return Placed(tuple(known[event.key] for event in fresh), tuple(before.values()), tuple(known[key] for key in before))


def _is_inside(event: Event) -> bool:
    """True for what a person on our side wrote to our side: its addresses tell no client."""
    mail = event.payload
    return isinstance(mail, MessageRead) and mail.direction is Direction.INTERNAL and mail.automation is None


def _answers(ledger: Ledger, events: Iterable[Event], known: dict[str, Event]) -> list[Event]:
    """The recorded internal mails that refer to those events; they are added to what is known."""
    told = [event.payload.message for event in events if isinstance(event.payload, MessageRead)]
    found = [event for event in ledger.events(thread=told) if _is_inside(event)] if told else []
    return [known.setdefault(event.key, event) for event in found]


def _client(event: Event, ledger: Ledger, known: dict[str, Event]) -> str | None:
    """The client of the nearest mail before it in its conversation that has one; else the one its words name."""
    mail = event.payload
    assert isinstance(mail, MessageRead)
    for reference in reversed(mail.references):
        key = f"message:{reference}"
        parent = known.get(key) or ledger.event(key)
        if parent is not None and parent.client is not None and order(parent) < order(event):
            return parent.client
    return mail.named
