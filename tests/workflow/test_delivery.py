"""Mails on their way: sent once, tried again with growing pauses, given up when nobody needs them any more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.alerts import Alert
from domain.errors import AccessDeniedError, BadInputError, UnavailableError
from domain.ports import Batch
from tests.contracts.ledger_samples import alert
from tests.workflow.sample_parts import UNTIL, PlainLetters, parts
from workflow.delivery import GIVE_UP_AFTER, LONGEST_PAUSE, deliver

MINUTE = timedelta(minutes=1)


@pytest.fixture
def run():
    return parts([], [])


def queue(run, key="digest:monday", **more):
    letter = replace(PlainLetters()._letter(key, UNTIL), **more)
    run.ledger.record(Batch(deliveries=(letter,)))
    return letter


def kept(run):
    (letter,) = run.ledger.deliveries()
    return letter


def test_a_mail_is_sent_once(run):
    queue(run)
    assert deliver(run, UNTIL).sent == 1
    assert deliver(run, UNTIL + MINUTE).sent == 0
    assert [letter.key for letter in run.outbox.sent] == ["digest:monday"]
    assert (kept(run).sent_at, kept(run).attempts) == (UNTIL, 1)


def test_a_mail_is_not_sent_before_its_time(run):
    queue(run, try_at=UNTIL + MINUTE)
    assert deliver(run, UNTIL).sent == 0
    assert deliver(run, UNTIL + MINUTE).sent == 1


def test_pauses_grow_while_the_server_is_away_and_the_mail_goes_when_it_is_back(run):
    queue(run)
    run.outbox.fail = UnavailableError("no route")
    now, pauses = UNTIL, []
    for _ in range(7):
        assert deliver(run, now).failed == 1
        pauses.append((kept(run).try_at - now) / MINUTE)
        assert deliver(run, kept(run).try_at - timedelta(seconds=1)).failed == 0
        now = kept(run).try_at
    assert pauses == [1, 2, 4, 8, 15, 15, 15]
    run.outbox.fail = None
    assert deliver(run, now).sent == 1
    assert (kept(run).attempts, kept(run).error, len(run.outbox.sent)) == (8, None, 1)


def test_a_server_that_says_when_is_asked_then(run):
    queue(run)
    run.outbox.fail = UnavailableError("too many", retry_after=3600)
    deliver(run, UNTIL)
    assert kept(run).try_at == UNTIL + timedelta(hours=1) > UNTIL + LONGEST_PAUSE


def test_what_could_not_be_sent_for_days_is_given_up(run):
    queue(run)
    run.outbox.fail = UnavailableError("no route")
    late = UNTIL + GIVE_UP_AFTER + MINUTE
    deliver(run, late)
    assert (kept(run).failed_at, kept(run).pending_from) == (late, None)
    run.outbox.fail = None
    assert deliver(run, late + MINUTE).sent == 0


def test_a_mail_that_the_server_will_never_take_does_not_hold_the_others_up(run):
    queue(run, "digest:monday")
    queue(run, "digest:tuesday")
    run.outbox.fail = BadInputError("no such mailbox", "check [delivery]")
    outcome = deliver(run, UNTIL)
    assert (outcome.failed, outcome.error.message) == (2, "no such mailbox")
    assert [letter.failed_at for letter in run.ledger.deliveries()] == [UNTIL, UNTIL]


def test_a_refused_sign_in_is_not_tried_with_every_mail(run):
    queue(run, "digest:monday")
    queue(run, "digest:tuesday")
    run.outbox.fail = AccessDeniedError("password refused")
    assert deliver(run, UNTIL).failed == 1
    assert [letter.attempts for letter in run.ledger.deliveries()] == [1, 0]


@pytest.mark.parametrize("held", [("a-1",), ("a-1", "a-2")])
def test_a_mail_whose_alerts_have_all_passed_is_dropped(run, held):
    run.ledger.record(Batch(entries=tuple(replace(alert(key), cleared_at=UNTIL) for key in held)))
    queue(run, "alert:a-1", alerts=held)
    assert deliver(run, UNTIL).dropped == 1
    assert run.outbox.sent == []
    assert kept(run).error == "no longer true when it could have been sent"


def test_a_mail_is_sent_while_one_of_its_alerts_stands(run):
    run.ledger.record(Batch(entries=(replace(alert("a-1"), cleared_at=UNTIL), alert("a-2"))))
    assert run.ledger.entries(Alert)
    queue(run, "alert:a-1", alerts=("a-1", "a-2"))
    assert deliver(run, UNTIL).sent == 1


def test_without_an_outbox_all_waits(run):
    queue(run)
    assert deliver(replace(run, outbox=None), UNTIL).sent == 0
    assert kept(run).pending_from == UNTIL
