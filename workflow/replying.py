"""Replies to a digest or alert: only the coordinator's own, authenticated word acts; one not understood is answered once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from domain.deliveries import Delivery
from domain.events import Decided, Event
from domain.findings import CommandFinding
from domain.messages import Authentication, Message
from domain.people import Directory
from domain.ports import Ledger

ANSWER = {
    "en": "Your reply was not understood. You can say, one a line:\n\n"
    "keep 3\nmove 4 to Monday\nwithdraw 2\ndismiss 5\nreopen 5\n\nThe numbers are those of the mail you reply to.\n",
    "ar": "لم يُفهم ردك. يمكنك أن تكتب، في كل سطر أمر:\n\nتم 3\nانقل 4 إلى الاثنين\nاسحب 2\nتجاهل 5\nافتح 5\n\n"
    "والأرقام هي أرقام الرسالة التي ترد عليها.\n",
}


def answered_delivery(message: Message, house: Directory, ledger: Ledger) -> Delivery | None:
    """The mail of ours that a message replies to, if the coordinator wrote it; None for anybody else's and anything else.

    Where the provider gives no Authentication-Results, naming our Message-ID, which nobody else was told, is the proof.
    """
    ours = message.sender.email in house.coordinator.addresses and message.authentication is not Authentication.FAILED
    if not ours or message.automation is not None or not message.references:
        return None
    sent = {delivery.message_id.strip("<>"): delivery for delivery in ledger.deliveries()}
    return next((sent[reference] for reference in reversed(message.references) if reference in sent), None)


def decisions(message: Message, delivery: Delivery, commands: Sequence[CommandFinding], ledger: Ledger) -> tuple[Event, ...]:
    """The reply's commands as decisions; a number that the mail does not have, or a move without a day, is none."""
    found = []
    for command in commands:
        entry = delivery.numbers[command.number - 1] if 0 < command.number <= len(delivery.numbers) else ""
        known = ledger.entry(entry) if entry else None
        if known is None or (command.verb == "move" and command.due is None):
            continue
        value = str(command.due) if command.verb == "move" else ""
        payload = Decided(verb=command.verb, entry=entry, value=value, origin=message.key, words=command.text)
        key = f"decided:{message.key}:{command.number}:{command.verb}"
        found.append(Event(key=key, at=message.written_at, client=known.client, source=message.source, payload=payload))
    return tuple(found)


def explanation(message: Message, house: Directory) -> Delivery:
    """The one short answer to a reply that could not be understood, saying what can be said."""
    language = house.coordinator.language if house.coordinator.language in ANSWER else "en"
    digest = hashlib.sha256(message.key.encode(errors="surrogatepass")).hexdigest()[:24]
    return Delivery(
        key=f"answer:{message.key}",
        message_id=f"<answer.{digest}@amana.invalid>",
        kind="answer",
        to=house.coordinator.addresses[0],
        subject=f"Re: {message.subject}",
        text=ANSWER[language],
        html="",
        written_at=message.written_at,
        try_at=message.written_at,
        language=language,
        in_reply_to=f"<{message.key}>",
    )
