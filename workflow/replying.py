"""Replies to a digest or alert: only the coordinator's own, authenticated word acts."""

from __future__ import annotations

from collections.abc import Sequence

from domain.alerts import Alert
from domain.deliveries import Delivery, own_key
from domain.entries import Entry
from domain.events import Decided, Event
from domain.findings import CommandFinding
from domain.messages import Authentication, Message
from domain.people import Directory
from domain.ports import Ledger
from domain.settling.decisions import fits


def answered_delivery(message: Message, house: Directory, ledger: Ledger) -> Delivery | None:
    """The mail of ours that a message replies to, if the coordinator wrote it; None for anybody else's and anything else.

    Where the provider gives no Authentication-Results, naming our Message-ID, which nobody else was told, is the proof.
    """
    ours = message.sender.email in house.coordinator.addresses and message.authentication is not Authentication.FAILED
    if not ours or message.automation is not None:
        return None
    for reference in reversed(message.references):
        key = own_key(reference)
        sent = ledger.delivery(key) if key else None
        if sent is not None and sent.message_id == reference:
            return sent
    return None


def decisions(message: Message, delivery: Delivery, commands: Sequence[CommandFinding], ledger: Ledger) -> tuple[Event, ...]:
    """The reply's commands as decisions; none for a number that the mail does not have, a verb that does not go with its
    line, or a move without a day.
    """
    found = []
    for command in commands:
        entry = _numbered(delivery, command.number, ledger)
        if entry is None or not fits(command.verb, entry) or (command.verb == "move" and command.due is None):
            continue
        value = str(command.due) if command.verb == "move" else ""
        payload = Decided(verb=command.verb, entry=entry.id, value=value, origin=message.key, words=command.text)
        key = f"decided:{message.key}:{command.number}:{command.verb}"
        found.append(Event(key=key, at=message.written_at, client=entry.client, source=message.source, payload=payload))
    return tuple(found)


def _numbered(delivery: Delivery, number: int, ledger: Ledger) -> Entry | None:
    """What a line of the mail is about; of an alert, what the alert is about."""
    key = delivery.numbers[number - 1] if 0 < number <= len(delivery.numbers) else ""
    entry = ledger.entry(key) if key else None
    return ledger.entry(entry.subject) if isinstance(entry, Alert) else entry
