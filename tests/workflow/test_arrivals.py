"""Mails come late, twice, in any order; polls crash, sources are read again: it all ends in the ledger of the straight run."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cache

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from domain.alerts import Alert
from domain.errors import UnavailableError
from domain.promises import Promise, PromiseStatus
from tests.fakes.ledger import MemoryLedger
from tests.workflow.sample_parts import UNTIL, everything, known, parts
from tests.workflow.talks import MORE_TALK, TALK
from workflow.deciding import decide
from workflow.polling import poll
from workflow.replay import Clock
from workflow.service import once

MAILS, EVENTS = (*everything()[0], *TALK, *MORE_TALK), everything()[1]


class CrashError(Exception):
    """The daemon is gone."""


class CrashingLedger(MemoryLedger):
    """Its next `record` raises `failure` with nothing written, where one is set."""

    failure: Exception | None = None

    def record(self, batch):
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure
        super().record(batch)


def open_alerts(ledger):
    """What the coordinator is to know: the keys of the alerts that stand."""
    return {alert.key for alert in ledger.entries(Alert) if alert.cleared_at is None}


@cache
def straight():
    """The entries and standing alerts after one poll of everything in the order of writing."""
    made = parts(sorted(MAILS, key=lambda mail: (mail.written_at, mail.key)), EVENTS)
    once(made)
    return known(made.ledger), open_alerts(made.ledger)


class Arrivals(RuleBasedStateMachine):
    """A daemon that lives through whatever can happen to its mail."""

    @initialize(random=st.randoms(use_true_random=False))
    def begin(self, random):
        self.random = random
        self.mails, self.events = random.sample(MAILS, len(MAILS)), random.sample(EVENTS, len(EVENTS))
        self.made = parts([], [], ledger=CrashingLedger())

    @rule(count=st.integers(1, 30))
    def mails_come(self, count):
        self.made.sources[0].items += self.mails[:count]
        del self.mails[:count]

    @rule(count=st.integers(1, 5))
    def events_come(self, count):
        self.made.calendars[0].items += self.events[:count]
        del self.events[:count]

    @rule()
    def a_mail_comes_twice(self):
        source = self.made.sources[0]
        source.items += self.random.sample(source.items, min(3, len(source.items)))

    @rule()
    def the_daemon_looks(self):
        once(self.made)

    @rule()
    def the_server_forgets_our_place(self):
        self.made.sources[0].expired = self.made.sources[0].fetches > 0
        once(self.made)

    @rule()
    def the_disk_is_full_for_a_moment(self):
        self.made.ledger.failure = UnavailableError("no space left")
        with suppress(UnavailableError):
            once(self.made)

    @rule()
    def the_daemon_is_killed_and_started_again(self):
        self.made.ledger.failure = CrashError()
        with suppress(CrashError):
            once(self.made)
        self.made.ledger.failure = None
        self.made = replace(self.made, clock=Clock(UNTIL))

    def teardown(self):
        if not hasattr(self, "made"):
            return
        self.made.ledger.failure = None
        self.made.calendars[0].items += self.events
        self.made.sources[0].items += self.mails
        once(self.made)
        assert (known(self.made.ledger), open_alerts(self.made.ledger)) == straight()
        told = [key for letter in self.made.ledger.deliveries() for key in letter.alerts]
        assert len(told) == len(set(told))


TestArrivals = Arrivals.TestCase
TestArrivals.settings = settings(
    max_examples=15, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_a_decision_holds_when_the_promise_turns_out_to_be_older():
    first, again = MORE_TALK[0], MORE_TALK[2]
    made = parts([again], [])
    poll(made)
    (promise,) = made.ledger.entries(Promise)
    decide(made, "dismiss", promise.id)
    made.sources[0].items.append(first)
    poll(made)
    (older,) = made.ledger.entries(Promise)
    assert (older.status, older.id != promise.id) == (PromiseStatus.DISMISSED, True)
    assert older.opened_at == first.written_at
