"""The loop: polls in their time, listens in between, stops when told."""

import threading
import time
from contextlib import contextmanager
from datetime import timedelta

import pytest

from domain.errors import AccessDeniedError
from domain.events import MessageRead
from tests.fakes.world import ListenedSource, MemorySource
from tests.workflow.sample_parts import UNTIL, everything, parts
from workflow.replay import Clock
from workflow.service import Service, once

LONG = timedelta(days=1)


@pytest.fixture
def mails():
    return list(everything()[0])


@pytest.fixture
def source(mails):
    source = ListenedSource(mails[:2], name="imap:mail")
    yield source
    source.close()


@contextmanager
def serving(*sources, every=LONG):
    """A loop that runs on a thread of its own, stopped afterwards."""
    run = parts(events=[], clock=Clock(UNTIL), sources=sources)
    service = Service(run, every)
    thread = threading.Thread(target=service.run, daemon=True)
    thread.start()
    try:
        yield run
    finally:
        service.stop.ring()
        thread.join(30)
        assert not thread.is_alive()


def eventually(is_so):
    until = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


def read(run):
    return sorted(event.payload.message for event in run.ledger.events(kind=MessageRead))


def keys(mails):
    return sorted(mail.key for mail in mails)


def test_what_a_server_speaks_of_is_read_at_once_and_nothing_else_is_asked(source, mails):
    other = MemorySource([], name="maildir:old")
    with serving(source, other) as run:
        eventually(lambda: source.listened > 0)
        source.items += mails[2:5]
        source.say()
        eventually(lambda: read(run) == keys(mails[:5]))
    assert (source.fetches, other.fetches) == (2, 1)


def test_words_that_mean_nothing_new_poll_nothing(source):
    source.is_news = False
    with serving(source):
        for turn in range(1, 4):
            eventually(lambda turn=turn: source.listened >= turn)
            source.say()
        eventually(lambda: source.listened > 3)
    assert source.fetches == 1


def test_a_failing_source_is_left_to_the_polls(source):
    source.fail = AccessDeniedError("the password was refused")
    with serving(source, every=timedelta(0)):
        eventually(lambda: source.fetches == 1)
    assert source.listened == 0


def test_without_ears_the_polls_go_on(source, mails):
    source.deaf = True
    with serving(source, every=timedelta(0)) as run:
        eventually(lambda: source.fetches > 1)
        source.items += mails[2:5]
        eventually(lambda: read(run) == keys(mails[:5]))


def test_a_stop_ends_a_long_reading_after_the_page_at_hand(mails, monkeypatch):
    monkeypatch.setattr("workflow.polling.PAGE", 2)
    source = MemorySource(mails[:9])
    run = parts(events=[], clock=Clock(UNTIL), sources=(source,))
    service = Service(run, LONG, beat=lambda _line: service.stop.ring() if read(run) else None)
    service.run()
    assert read(run) == keys(mails[:2])
    once(run)
    assert read(run) == keys(mails[:9])
