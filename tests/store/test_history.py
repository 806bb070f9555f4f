"""Whatever is recorded, in whatever order, with crashes between: the ledger answers as the one in memory does."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.alerts import Alert
from domain.events import EventSeen, MessageRead
from domain.meetings import Meeting
from domain.ports import Batch
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from store.connection import FILE_NAME
from store.ledger import open_ledger
from store.verify import verify
from tests.fakes.ledger import MemoryLedger
from tests.store.values import CLIENTS, DELIVERIES, ENTRIES, EVENTS, INSTANTS, KEYS, NAMES, PROBLEMS


@st.composite
def batches(draw):
    return Batch(
        events=tuple(draw(st.lists(EVENTS, max_size=2))),
        entries=tuple(draw(st.lists(ENTRIES, max_size=3))),
        removed=tuple(draw(st.lists(KEYS, max_size=1))),
        deliveries=tuple(draw(st.lists(DELIVERIES, max_size=2))),
        problems=tuple(draw(st.lists(PROBLEMS, max_size=2))),
        cursors=draw(NAMES),
        settings=draw(NAMES),
    )


KINDS = (Promise, Price, Meeting, Request, Alert)


class Histories(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.ledger = open_ledger(self.folder)
        self.model = MemoryLedger()

    @rule(batch=batches())
    def record(self, batch):
        self.ledger.record(batch)
        self.model.record(batch)

    @rule(batch=batches())
    def record_twice(self, batch):
        for ledger in (self.ledger, self.ledger, self.model):
            ledger.record(batch)

    @rule()
    def reopen(self):
        self.ledger.close()
        self.ledger = open_ledger(self.folder)

    @rule()
    def crash(self):
        """What is on the disk while the writer lives is all that a killed one leaves."""
        left = Path(tempfile.mkdtemp())
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            shutil.copyfile(self.folder / name, left / name)
        self.teardown()
        self.folder = left
        self.ledger = open_ledger(left)

    @rule(client=CLIENTS, thread=st.none() | KEYS, since=st.none() | INSTANTS, until=st.none() | INSTANTS)
    def ask_for_events(self, client, thread, since, until):
        for kind in (None, MessageRead, EventSeen):
            asked = {"client": client, "kind": kind, "thread": thread, "since": since, "until": until}
            assert self.ledger.events(**asked) == self.model.events(**asked)

    @rule(client=CLIENTS, status=st.sampled_from([None, "open", "quoted", "cleared"]), at=st.none() | INSTANTS)
    def ask_for_entries(self, client, status, at):
        for kind in KINDS:
            for when in ("review_before", "live_at"):
                asked = {"client": client, "status": status, when: at}
                assert self.ledger.entries(kind, **asked) == self.model.entries(kind, **asked)

    @rule(at=INSTANTS, keys=st.lists(KEYS))
    def ask_for_the_rest(self, at, keys):
        assert self.ledger.deliveries(pending_at=at) == self.model.deliveries(pending_at=at)
        assert self.ledger.has_events(keys) == self.model.has_events(keys)
        assert self.ledger.next_review_at() == self.model.next_review_at()
        for key in keys:
            assert self.ledger.event(key) == self.model.event(key)
            assert self.ledger.entry(key) == self.model.entry(key)
            assert self.ledger.cursor(key) == self.model.cursor(key)
            assert self.ledger.setting(key) == self.model.setting(key)

    @invariant()
    def holds_the_same(self):
        assert self.ledger.counts() == self.model.counts()
        assert self.ledger.events() == self.model.events()
        assert self.ledger.deliveries() == self.model.deliveries()
        assert self.ledger.problems() == self.model.problems()

    def teardown(self):
        self.ledger.close()
        assert verify(self.folder) == ()
        shutil.rmtree(self.folder)


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=12, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
