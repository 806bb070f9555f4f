"""Plays a story in rounds of the real daemon: what it raises, clears and sends when it looks at given instants.

A round is `03-05 18:00`, with what happens before it: `restart` (a new process on the same ledger), `reread` (the source begins
anew), `unreachable` and `reachable` (the server that takes our mails). The clock may go back from one round to the next.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from connectors.mail.maildir import Maildir
from domain.alerting import Policy
from domain.errors import UnavailableError
from examples import sample
from tests.fakes.world import MemoryOutbox
from tests.stories.player import PEOPLE, ZONE, configured, line, parts
from workflow.parts import Parts
from workflow.replay import Clock, Happening
from workflow.service import Round, first_start, once


@dataclass(slots=True)
class Life:
    """A daemon over the folder of a story."""

    folder: Path
    story: sample.Table
    clock: Clock
    outbox: MemoryOutbox = field(default_factory=MemoryOutbox)
    reads: int = 1

    def started(self) -> Parts:
        """A new process on the same ledger."""
        made = parts(self.folder, self.clock, self.clock.now)
        made = replace(made, outbox=self.outbox)
        return replace(made, policy=Policy(started_at=first_start(made)), sources=(self.source(),))

    def source(self) -> Maildir:
        """The mailbox; under a new name it is read from the beginning."""
        return Maildir(self.folder / "mail", name=f"maildir:mail{self.reads}", zone=ZONE)

    def rounds(self) -> Iterator[tuple[datetime, Round]]:
        """Each round of the story, done at its instant."""
        made = None
        for at, before in self.story["rounds"]:
            self.clock.now = at
            there = [mail for mail in self.story["mails"] if mail["at"] <= at]
            sample.write({**self.story, "mails": there}, self.folder)
            self.reads += before == "reread"
            if before in ("unreachable", "reachable"):
                self.outbox.fail = UnavailableError("the server is away") if before == "unreachable" else None
            if made is None or before == "restart":
                made = self.restarted(made)
            made = replace(made, sources=(self.source(),))
            yield at, once(made)
        made.ledger.close()

    def restarted(self, made: Parts | None) -> Parts:
        """A new process after the old one ended."""
        if made is not None:
            made.ledger.close()
        return self.started()


def live(story: sample.Table) -> list[str]:
    """What each round raised, cleared and sent: `03-05 09:00 sent alert: …`."""
    with tempfile.TemporaryDirectory() as name:
        full = {"people": PEOPLE, **story, "config": configured(story)}
        life = Life(Path(name), full, Clock(story["rounds"][0][0]))
        return [told for at, done in life.rounds() for told in lines(life, at, done)]


def lines(life: Life, at: datetime, done: Round) -> Iterator[str]:
    """One round, line by line."""
    for alert in done.reviewed.cleared:
        yield f"{line(Happening(at=at, event='alert.cleared', alert=alert))}: {alert.cleared_because}"
    for alert in done.reviewed.raised:
        yield line(Happening(at=at, event="alert.raised", alert=alert))
    for sent in life.outbox.sent:
        yield f"{at.astimezone(ZONE):%m-%d %H:%M} sent {sent.kind}: {sent.subject}"
    life.outbox.sent.clear()
