"""Failing sources: paused, told once, and told again when they are read."""

from datetime import timedelta

import pytest

from domain.alerts import Alert, AlertKind
from domain.errors import AccessDeniedError, UnavailableError
from tests.fakes.world import MemorySource
from tests.workflow.sample_parts import UNTIL, everything, parts
from workflow.polling import Look
from workflow.replay import Clock
from workflow.service import once


class CountingSource(MemorySource):
    """A source whose server says how many mails it holds."""

    holds = 0

    def counted(self, since):
        return self.holds


@pytest.fixture
def clock():
    return Clock(UNTIL)


@pytest.fixture
def mails():
    return list(everything()[0])


def made(source, clock):
    return parts(events=[], clock=clock, sources=(source,))


def told(run):
    return [alert for alert in run.ledger.entries(Alert) if alert.kind is AlertKind.SOURCE_FAILING]


def test_a_server_away_for_a_week_is_told_once_and_loses_nothing(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    once(run, Look(patient=True))
    source.items += mails[5:]
    source.fail = UnavailableError("mail.northstar.example does not answer")
    for _ in range(7 * 24):
        clock.now += timedelta(hours=1)
        once(run, Look(patient=True))
    (alert,) = told(run)
    assert "does not answer" in alert.message
    source.fail = None
    clock.now += timedelta(hours=1)
    once(run, Look(patient=True))
    assert told(run)[0].cleared_at == clock.now
    assert run.ledger.counts()["events"] == len(mails)


def test_a_short_absence_is_not_told(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    source.fail = UnavailableError("busy")
    once(run)
    clock.now += timedelta(minutes=29)
    once(run)
    source.fail = None
    once(run)
    assert told(run) == []


def test_a_failing_source_is_asked_less_and_less_but_a_person_may_ask_at_once(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    source.fail = UnavailableError("busy")
    for _ in range(60):
        once(run, Look(patient=True))
        clock.now += timedelta(minutes=1)
    assert source.fetches < 10
    before = source.fetches
    once(run)
    assert source.fetches == before + 1


def test_the_server_s_own_wish_is_heard(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    source.fail = UnavailableError("slow down", retry_after=3600)
    once(run, Look(patient=True))
    clock.now += timedelta(minutes=59)
    once(run, Look(patient=True))
    assert source.fetches == 1
    clock.now += timedelta(minutes=2)
    once(run, Look(patient=True))
    assert source.fetches == 2


def test_refused_credentials_are_told_at_once_and_once(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    source.fail = AccessDeniedError("the password was refused")
    for _ in range(5):
        once(run)
        clock.now += timedelta(hours=2)
    assert len(told(run)) == 1


def test_mails_that_the_server_holds_but_nobody_read_are_told(clock, mails):
    source = CountingSource(mails[:5])
    run = made(source, clock)
    once(run)
    source.items += mails[5:10]
    clock.now += timedelta(days=2)
    source.holds = 5
    once(run)
    assert told(run) == []
    clock.now += timedelta(days=1)
    source.holds = 42
    once(run)
    clock.now += timedelta(minutes=1)
    once(run)
    (alert,) = told(run)
    assert "37 mails" in alert.message
    assert alert.cleared_at is None
    clock.now += timedelta(days=7)
    source.holds = 5
    once(run)
    assert told(run)[0].cleared_at is not None
