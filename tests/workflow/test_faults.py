"""What goes wrong at each kind of server, through the whole workflow: nothing lost, nothing twice, told once, mended wholly."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.alerts import Alert, AlertKind
from domain.ports import Batch
from tests.fakes.ledger import MemoryLedger
from tests.servers.dovecot import Dovecot
from tests.servers.google import FakeGoogle
from tests.servers.radicale import Radicale
from tests.servers.web import WebServer
from tests.workflow.fault_worlds import (
    CalDavFaults,
    GmailFaults,
    GoogleCalendarFaults,
    ImapFaults,
    MeetFaults,
    UrlFaults,
    hours_until,
)
from tests.workflow.sample_parts import parts
from workflow.polling import Look
from workflow.replay import Clock
from workflow.service import once

pytestmark = pytest.mark.system
NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)
EVERY = ["imap", "caldav", "url", "gmail", "google", "meet"]
#: Those with a cursor that a server can forget, and those whose items are listed first and fetched then.
FORGETFUL = [kind for kind in EVERY if kind != "meet"]
FETCHED = ["imap", "caldav", "gmail"]


@pytest.fixture(scope="module")
def dovecot():
    with Dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def radicale():
    with Radicale() as server, WebServer(upstream=server.port) as pane:
        yield server, pane


@pytest.fixture
def google():
    with FakeGoogle() as server:
        yield server
        assert server.violations == []


@pytest.fixture
def web():
    with WebServer() as server:
        yield server


class Story:
    """A daemon at one source; `poll` is a round as the loop makes it, with its pauses."""

    def __init__(self, world):
        self.world = world
        self.ledger, self.clock, self.outbox = MemoryLedger(), Clock(NOW), None
        self.expected: list[str] = []
        self.number = 0
        self.start()

    def start(self):
        """As after a restart."""
        for source in self.world.opened:
            source.close()
        made = parts([], [], ledger=self.ledger, clock=self.clock)
        empty = {"sources": (), "calendars": (), "conferences": ()}
        self.parts = replace(made, **{**empty, self.world.reads: (self.world.source(),)})
        self.outbox = self.outbox or self.parts.outbox
        self.parts = replace(self.parts, outbox=self.outbox)
        self.name = self.parts.watched[0]

    def happen(self, count=3):
        for _ in range(count):
            self.expected.append(self.world.add(self.number))
            self.number += 1

    def poll(self, minutes=1.0):
        self.clock.now += timedelta(minutes=minutes)
        outcome = once(self.parts, Look(patient=True))
        assert outcome.polled.accounted
        return outcome

    @property
    def alerts(self):
        return [alert for alert in self.ledger.entries(Alert) if alert.kind is AlertKind.SOURCE_FAILING]

    def whole(self):
        """True where each item is in the ledger, once, and no trouble is left."""
        told = [alert for delivery in self.outbox.sent for alert in delivery.alerts]
        assert all(told.count(alert.id) == 1 for alert in self.alerts)
        assert all(alert.cleared_at for alert in self.alerts)
        assert not self.ledger.setting(f"failing:{self.name}")
        return sorted(self.world.seen(self.ledger)) == sorted(self.expected)


@pytest.fixture
def story(request, tmp_path):
    """The story of the kind of source that the test names."""

    def begun(kind):
        match kind:
            case "imap":
                world = ImapFaults(request.getfixturevalue("dovecot"))
            case "caldav":
                world = CalDavFaults(*request.getfixturevalue("radicale"))
            case "url":
                world = UrlFaults(tmp_path / "calendar", request.getfixturevalue("web"))
            case "gmail" | "google" | "meet":
                google = {"gmail": GmailFaults, "google": GoogleCalendarFaults, "meet": MeetFaults}
                world = google[kind](request.getfixturevalue("google"))
        worlds.append(world)
        return Story(world)

    worlds: list = []
    yield begun
    for world in worlds:
        for source in world.opened:
            source.close()
        if isinstance(world, ImapFaults):
            world.close()


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("restarted", [False, True])
def test_a_server_away_for_a_week(story, kind, restarted):
    it = story(kind)
    it.happen()
    it.poll()
    it.world.go_away()
    for _ in range(7 * 12):
        it.poll(minutes=120)
    (alert,) = it.alerts
    assert f"{it.name}: " in alert.message
    assert "since Tue 3 Mar" in alert.message
    it.world.come_back()
    it.happen(7)
    if restarted:
        it.start()
    it.poll(minutes=15)
    assert it.whole()
    assert it.poll().polled.seen == 0


@pytest.mark.parametrize("kind", EVERY)
def test_a_refused_sign_in(story, kind):
    it = story(kind)
    it.happen()
    it.poll()
    it.world.refuse()
    for _ in range(30):
        it.poll(minutes=5)
    (alert,) = it.alerts
    assert it.world.refusal in alert.message
    assert alert.raised_at == NOW + timedelta(minutes=6), "it is told at once"
    it.world.accept()
    it.happen(4)
    it.poll(minutes=60)
    assert it.whole()


@pytest.mark.parametrize("kind", FORGETFUL)
def test_a_place_that_the_server_forgot(story, kind):
    it = story(kind)
    it.happen(5)
    it.poll()
    it.world.forget()
    it.happen(2)
    it.poll()
    assert it.alerts == []
    assert it.whole()
    it.happen(2)
    it.poll()
    assert it.whole()


@pytest.mark.parametrize("kind", EVERY)
def test_a_page_that_comes_twice(story, kind):
    it = story(kind)
    it.happen(4)
    it.poll()
    place = it.ledger.cursor(it.name)
    it.happen(4)
    it.world.double(5)
    it.poll()
    assert it.whole()
    it.ledger.record(Batch(cursors={it.name: place}))  # as where the machine's disk went back in time
    it.start()
    it.poll()
    assert it.whole()


@pytest.mark.parametrize("kind", FETCHED)
def test_what_is_deleted_between_list_and_get(story, kind, monkeypatch):
    it = story(kind)
    it.happen(2)
    it.poll()
    it.happen(4)
    with it.world.vanishing(3, monkeypatch):
        it.expected.pop(3)
        it.poll()
    assert it.alerts == []
    it.happen(1)
    it.poll()
    assert it.whole()


@pytest.mark.parametrize("kind", EVERY)
def test_a_clock_that_is_an_hour_ahead_and_is_put_right(story, kind):
    it = story(kind)
    it.happen()
    it.poll(minutes=60)
    it.world.go_away()
    for _ in range(20):
        it.poll(minutes=5)
    assert len(it.alerts) == 1
    it.world.come_back()
    it.clock.now -= timedelta(hours=1)
    it.happen(3)
    it.poll()
    assert it.whole()


@pytest.mark.parametrize("kind", EVERY)
def test_a_server_whose_clock_is_an_hour_ahead(story, kind):
    it = story(kind)
    it.number = hours_until(NOW) + 1
    it.happen(1)
    it.poll()
    it.number = 0
    it.happen(3)
    it.poll()
    it.clock.now += timedelta(hours=2)
    it.happen(3)
    it.poll()
    assert it.alerts == []
    assert it.whole()


def test_mails_that_a_server_counts_and_nobody_read(story, monkeypatch):
    """A connector that misses 37 mails of a week is found out by the server's own count, told once, and cleared when they come."""
    it = story("imap")
    it.happen(2)
    it.poll()
    it.clock.now += timedelta(days=2)
    source, missed = it.world.opened[-1], []
    found = source._uids

    def missing_some(client, folder, known):
        uids = found(client, folder, known)
        missed.extend(uids[: 37 - len(missed)])
        return [uid for uid in uids if uid not in missed]

    it.number = hours_until(it.clock.now) | 1  # odd ones: all in one folder
    for _ in range(45):
        it.happen(1)
        it.number += 1
    with monkeypatch.context() as patch:
        patch.setattr(source, "_uids", missing_some)
        for _ in range(3):
            it.poll()
            it.clock.now += timedelta(days=1)
    (alert,) = it.alerts
    assert "37 mails that the server holds since" in alert.message
    assert alert.cleared_at is None
    it.ledger.record(Batch(cursors={it.name: ""}))
    it.start()
    for _ in range(3):
        it.poll(minutes=24 * 60)
    assert it.whole()
