"""Failing sources: paused, told once, and told again when they are read."""

from dataclasses import replace
from datetime import timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

import pytest

from domain.alerting.wording import said
from domain.alerts import Alert, AlertKind
from domain.errors import AccessDeniedError, MisconfiguredError, UnavailableError
from tests.fakes.world import MemorySource
from tests.workflow.sample_parts import UNTIL, everything, parts
from workflow.digesting import failing_sources
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
    assert source.fetches < 20
    before = source.fetches
    once(run)
    assert source.fetches == before + 1


def test_sources_that_lost_one_server_do_not_come_back_together(clock, mails):
    sources = tuple(MemorySource(name=f"imap:{number}") for number in range(20))
    run = parts(events=[], clock=clock, sources=sources)
    for source in sources:
        source.fail = UnavailableError("busy")
    once(run)
    clock.now += timedelta(seconds=30)
    once(run, Look(patient=True))
    assert 3 < sum(source.fetches == 2 for source in sources) < 17
    clock.now += timedelta(minutes=2)
    once(run, Look(patient=True))
    assert all(source.fetches > 1 for source in sources)


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


def test_a_mail_that_came_since_the_poll_is_not_missed(clock, mails):
    source = CountingSource(mails[:5])
    run = made(source, clock)
    once(run)
    clock.now += timedelta(days=3)
    source.holds = 1
    once(run)
    source.items += mails[5:6]
    clock.now += timedelta(minutes=1)
    once(run)
    assert told(run) == []


def test_a_clock_that_is_set_back_ends_a_pause(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    source.fail = AccessDeniedError("the password was refused")
    once(run, Look(patient=True))
    source.fail = None
    clock.now -= timedelta(hours=1)
    once(run, Look(patient=True))
    assert run.ledger.counts()["events"] == 5


def test_what_fails_is_told_with_the_time_the_reason_and_the_advice(clock, mails):
    source = MemorySource(mails[:5], name="imap:mail")
    run = made(source, clock)
    source.fail = AccessDeniedError("imap:mail: password refused (wrong).", "Check the password.")
    once(run)
    at = said(clock.now, "en", ZoneInfo(run.house.coordinator.zone))
    words = f"imap:mail: no mail read since {at}: password refused (wrong). Check the password."
    assert [alert.message for alert in told(run)] == [words]
    assert failing_sources(run) == [words]


def test_a_server_that_comes_back_and_refuses_is_told_with_what_is_wrong_now(clock, mails):
    source = MemorySource(mails[:5])
    run = made(source, clock)
    source.fail = UnavailableError("memory cannot be reached")
    once(run)
    clock.now += timedelta(minutes=10)
    source.fail = AccessDeniedError("memory: password refused.")
    once(run)
    clock.now += timedelta(hours=1)
    once(run)
    (alert,) = told(run)
    assert "password refused" in alert.message
    source.fail = UnavailableError("memory cannot be reached")
    once(run)
    assert len(told(run)) == 1
    assert "cannot be reached" in failing_sources(run)[0]


class Divided(MemorySource):
    """A source of several parts, of which some fail."""

    failing: ClassVar[dict] = {}

    def fetch(self, cursor, limit):
        return replace(super().fetch(cursor, limit), failures=self.failing)


def test_a_part_that_fails_is_told_by_its_name_and_stops_nothing(clock, mails):
    source = Divided(mails[:5], name="google:lina")
    run = made(source, clock)
    once(run)
    source.failing = {"team": AccessDeniedError("google:lina: there is no calendar team.", "Check its id.")}
    source.items += mails[5:7]
    for _ in range(3):
        clock.now += timedelta(minutes=1)
        outcome = once(run)
    assert list(outcome.polled.failures) == ["google:lina/team"]
    assert run.ledger.counts()["events"] == 7
    (alert,) = told(run)
    assert alert.subject == "google:lina/team"
    assert len(failing_sources(run)) == 1
    source.failing = {}
    clock.now += timedelta(minutes=1)
    once(run)
    assert told(run)[0].cleared_at == clock.now
    assert failing_sources(run) == []


def test_a_source_that_is_misconfigured_fails_alone(clock, mails):
    source, other = MemorySource(name="imap:gone"), MemorySource(mails[:3], name="imap:mail")
    source.fail = MisconfiguredError("imap:gone has no folder Clients.", "Correct it.")
    run = parts(events=[], clock=clock, sources=(source, other))
    once(run)
    assert run.ledger.counts()["events"] == 3
    (alert,) = told(run)
    assert "has no folder Clients. Correct it." in alert.message


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
    began = said(clock.now.date() + timedelta(days=1), "en", clock.now.tzinfo)
    source.items += mails[5:10]
    clock.now += timedelta(days=2)
    source.holds = 5
    once(run)
    assert told(run) == []
    clock.now += timedelta(days=1)
    source.holds = 42
    once(run)
    assert told(run) == [], "a mail may have come since the poll"
    for _ in range(3):
        clock.now += timedelta(minutes=1)
        once(run)
    clock.now += timedelta(days=1)
    source.holds = 43
    for _ in range(3):
        clock.now += timedelta(minutes=1)
        once(run)
    (alert,) = told(run)
    assert alert.message == f"memory: 37 mails that the server holds since {began} were not read"
    assert alert.cleared_at is None
    clock.now += timedelta(days=7)
    source.holds = 5
    once(run)
    assert told(run)[0].cleared_at is not None
