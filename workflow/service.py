"""The daemon's loop: poll, decide, deliver, sleep until something can fall due; and the single round of `once`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from secrets import token_hex

from domain.ports import Batch, Ledger, Listening
from workflow.bell import Bell
from workflow.delivery import Sent, deliver
from workflow.digesting import digest_due, next_digest_at, queue_digest
from workflow.parts import Parts
from workflow.polling import EVERYTHING, Look, Polled, poll
from workflow.review import Reviewed, review

STARTED = "started_at"
OWN = "own secret"
#: The loop wakes at least this often, to tell systemd that it lives.
BEAT = timedelta(seconds=20)
#: Mails like to come together; so long the loop waits for the others after a server has spoken.
LULL_SECONDS = 0.5


@dataclass(slots=True)
class Round:
    """What one round did."""

    polled: Polled
    reviewed: Reviewed
    sent: Sent
    digest: bool = False


def first_start(parts: Parts) -> datetime:
    """When this ledger's daemon first started; noted now if it never did. What is older stays silent."""
    known = started_at(parts.ledger)
    if known is None:
        known = parts.clock()
        parts.ledger.record(Batch(settings={STARTED: known.isoformat()}))
    return known


def started_at(ledger: Ledger) -> datetime | None:
    """When this ledger's daemon first started; None where it never did."""
    known = ledger.setting(STARTED)
    return datetime.fromisoformat(known) if known else None


def own_secret(ledger: Ledger) -> str:
    """What only this ledger knows; made at first need. It keeps the Message-IDs of our mails from being guessed."""
    known = ledger.setting(OWN)
    if known is None:
        known = token_hex(16)
        ledger.record(Batch(settings={OWN: known}))
    return known


def once(parts: Parts, look: Look = EVERYTHING) -> Round:
    """One poll of every source, one round of decisions, one of deliveries."""
    return decide_and_deliver(parts, poll(parts, look))


def decide_and_deliver(parts: Parts, polled: Polled) -> Round:
    """A round of decisions, the digest if it is due, and deliveries."""
    now = parts.clock()
    reviewed = review(parts, now)
    due = digest_due(parts, now)
    if due is not None:
        queue_digest(parts, due, now)
    return Round(polled, reviewed, deliver(parts, now), due is not None)


@dataclass(slots=True)
class Service:
    """Runs rounds until told to stop.

    `every` is the pause between polls; a source whose server speaks up meanwhile is polled at once. `beat` is called in each
    turn of the loop with a line of status, so that whoever watches knows that it lives; `stop` ends the loop after the step at
    hand.
    """

    parts: Parts
    every: timedelta
    beat: Callable[[str], None] = lambda _status: None
    stop: Bell = field(default_factory=Bell)

    def run(self) -> None:
        """Poll, decide, deliver, sleep, until stopped."""
        next_poll = self.parts.clock()
        heard: Collection[str] = ()
        while not self.stop.rung:
            now = self.parts.clock()
            everything = now >= next_poll or next_poll - now > self.every * 2
            if everything or heard:
                outcome = once(self.parts, self._look(None if everything else heard))
                if everything:
                    next_poll = self.parts.clock() + self.every
                self.beat(status(outcome))
            else:
                decide_and_deliver(self.parts, Polled())
                self.beat("")
            heard = self._sleep(next_poll)

    def _look(self, only: Collection[str] | None) -> Look:
        return Look(patient=True, only=only, halted=lambda: self.stop.rung, progress=lambda _count: self.beat(""))

    def _sleep(self, next_poll: datetime) -> Collection[str]:
        """Until the next poll, decision, digest or beat, whichever is first; a stop wakes at once, and so does a server that
        speaks up. Returns the sources that may have something new.
        """
        now = self.parts.clock()
        edges = [next_poll, now + BEAT, next_digest_at(self.parts, now)]
        review_at = self.parts.ledger.next_review_at()
        if review_at is not None and review_at > now:
            edges.append(review_at)
        seconds = max(0.05, min((min(edges) - now).total_seconds(), BEAT.total_seconds()))
        listeners = dict(self._listeners())
        ears = [ear for each in listeners.values() if (ear := each.listen()) is not None]
        heard = [name for name, each in listeners.items() if each.heard()]
        if not heard:
            self.stop.wait(seconds, ears)
            heard = [name for name, each in listeners.items() if each.heard()]
        if heard:
            self.stop.wait(LULL_SECONDS)
        return heard

    def _listeners(self) -> Iterator[tuple[str, Listening]]:
        """The sources that can be listened to; a failing one is left to the polls."""
        for source in (*self.parts.calendars, *self.parts.sources):
            if isinstance(source, Listening) and not self.parts.ledger.setting(f"failing:{source.name}"):
                yield source.name, source


def status(outcome: Round) -> str:
    """One line about a round, for `systemctl status`."""
    polled = outcome.polled
    failing = f"; cannot read {', '.join(sorted(polled.failures))}" if polled.failures else ""
    return f"{polled.recorded} new, {polled.problems} problems, {len(outcome.reviewed.raised)} alerts{failing}"
