"""The daemon's loop: poll, decide, deliver, sleep until something can fall due; and the single round of `once`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event as Flag

from domain.ports import Batch
from workflow.delivery import Sent, deliver
from workflow.digesting import digest_due, next_digest_at, queue_digest
from workflow.parts import Parts
from workflow.polling import Polled, poll
from workflow.review import Reviewed, review

STARTED = "started_at"
#: The loop wakes at least this often, to tell systemd that it lives.
BEAT = timedelta(seconds=20)


@dataclass(slots=True)
class Round:
    """What one round did."""

    polled: Polled
    reviewed: Reviewed
    sent: Sent
    digest: bool = False


def first_start(parts: Parts) -> datetime:
    """When this ledger's daemon first started; noted now if it never did. What is older stays silent."""
    known = parts.ledger.setting(STARTED)
    if known is None:
        known = parts.clock().isoformat()
        parts.ledger.record(Batch(settings={STARTED: known}))
    return datetime.fromisoformat(known)


def once(parts: Parts, progress: Callable[[int], None] = lambda _count: None, *, patient: bool = False) -> Round:
    """One poll of every source, one round of decisions, one of deliveries."""
    polled = poll(parts, progress, patient=patient)
    return decide_and_deliver(parts, polled)


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

    `every` is the pause between polls. `beat` is called in each turn of the loop with a line of status, so that whoever
    watches knows that it lives; `stop` ends the loop after the step at hand; `hurry` polls at once.
    """

    parts: Parts
    every: timedelta
    beat: Callable[[str], None] = lambda _status: None
    stop: Flag = field(default_factory=Flag)
    hurry: Flag = field(default_factory=Flag)

    def run(self) -> None:
        """Poll, decide, deliver, sleep, until stopped."""
        next_poll: datetime | None = None
        while not self.stop.is_set():
            now = self.parts.clock()
            if next_poll is None or now >= next_poll or self.hurry.is_set() or next_poll - now > self.every * 2:
                self.hurry.clear()
                outcome = once(self.parts, lambda _count: self.beat(""), patient=True)
                next_poll = self.parts.clock() + self.every
                self.beat(status(outcome))
            else:
                decide_and_deliver(self.parts, Polled())
                self.beat("")
            self._sleep(next_poll)

    def _sleep(self, next_poll: datetime) -> None:
        """Until the next poll, decision, digest or beat, whichever is first; a stop wakes at once."""
        now = self.parts.clock()
        edges = [next_poll, now + BEAT, next_digest_at(self.parts, now)]
        review_at = self.parts.ledger.next_review_at()
        if review_at is not None and review_at > now:
            edges.append(review_at)
        self.stop.wait(max(0.05, min((min(edges) - now).total_seconds(), BEAT.total_seconds())))


def status(outcome: Round) -> str:
    """One line about a round, for `systemctl status`."""
    polled = outcome.polled
    failing = f"; cannot read {', '.join(sorted(polled.failures))}" if polled.failures else ""
    return f"{polled.recorded} new, {polled.problems} problems, {len(outcome.reviewed.raised)} alerts{failing}"
