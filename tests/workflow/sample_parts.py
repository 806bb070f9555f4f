"""The sample's six weeks as parts of a run, with sources in memory and each text read once."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from config.directory import directory
from config.loading import load
from connectors.calendars.expansion import RecurringEvents
from connectors.calendars.ics import IcsFiles
from connectors.mail.maildir import Maildir
from domain.alerting import Policy
from domain.deliveries import Delivery
from domain.meetings import CalendarEvent, Meeting
from domain.messages import Message
from domain.people import Directory
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from examples import sample
from extractors.reading import read
from tests.fakes.ledger import MemoryLedger
from tests.fakes.world import MemoryOutbox, MemorySource
from workflow.parts import DigestTimes, Parts
from workflow.replay import Clock, pages

STORY = sample.load(Path(__file__).parents[2] / "examples" / "six-weeks.toml")
START, UNTIL = STORY["from"], STORY["until"]


@cache
def everything() -> tuple[tuple[Message, ...], tuple[CalendarEvent, ...], Directory]:
    """The sample's mails and events, oldest first, and its people."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample.write(STORY, folder)
        house = directory(load(folder / "amana.toml"))
        mails = [mail for page in pages(Maildir(folder / "mail", name="mail")) for mail in page.messages]
        events = [event for page in pages(IcsFiles(folder / "calendar", name="calendar")) for event in page.events]
    events.sort(key=lambda event: (event.seen_at, event.uid))
    return tuple(sorted(mails, key=lambda mail: (mail.written_at, mail.key))), tuple(events), house


@cache
def reading(text, context, quoted, subject):
    """What is found in a text, each asked for once."""
    return read(text, context, quoted, subject)


class PlainLetters:
    """Letters in a few words."""

    def digest(self, digest, now):
        return self._letter(f"digest:{digest.on}", now, numbers=digest.numbers)

    def alerts(self, alerts, now):
        told = tuple(alert.id for alert in alerts)
        return self._letter(f"alert:{told[0]}", now, alerts=told, numbers=tuple(alert.subject for alert in alerts))

    def answer(self, message, replied_to):
        return self._letter(f"answer:{message.key}", message.written_at, numbers=replied_to.numbers)

    def _letter(self, key, now, **more):
        return Delivery(
            key=key,
            message_id=f"<{key}@amana.invalid>",
            kind=key.partition(":")[0],
            to="lina@northstar.example",
            subject=key,
            text=key,
            html="",
            written_at=now,
            try_at=now,
            **more,
        )


def parts(mails=None, events=None, *, ledger=None, clock=None, letters=None, sources=None):
    """Parts over the sample, or over those mails and events."""
    all_mails, all_events, house = everything()
    return Parts(
        house=house,
        sources=sources or (MemorySource(all_mails if mails is None else mails, "mail"),),
        calendars=(MemorySource(all_events if events is None else events, "calendar"),),
        ledger=ledger or MemoryLedger(),
        outbox=MemoryOutbox(),
        read=lambda text, context, quoted=(), subject="": reading(text, context, tuple(quoted), subject),
        expander=RecurringEvents(),
        letters=letters or PlainLetters(),
        policy=Policy(started_at=START),
        digest_times=DigestTimes(),
        clock=clock or Clock(UNTIL),
    )


def known(ledger):
    """All that the ledger knows but when it was reviewed: what two ledgers are compared by."""
    kinds = (Promise, Price, Request, Meeting)
    return {entry.id: replace(entry, review_at=None) for kind in kinds for entry in ledger.entries(kind)}
