"""The same messages end in the same ledger, in whatever order, batches and number they come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workflow.sample_parts import START, UNTIL, everything, known, parts
from workflow.polling import Look, poll
from workflow.replay import Clock, Replay, Silence
from workflow.service import once


def straight():
    """The ledger of one poll of everything in order."""
    made = parts()
    poll(made)
    return known(made.ledger)


def test_every_mail_is_accounted_for():
    made = parts()
    outcome = poll(made)
    mails, events, _ = everything()
    assert outcome.seen == len(mails) + len(events)
    assert outcome.accounted
    assert (outcome.recorded, outcome.known, outcome.problems) == (outcome.seen, 0, 0)


def test_a_second_poll_changes_and_sends_nothing():
    made = parts()
    once(made)
    before, sent = known(made.ledger), len(made.outbox.sent)
    outcome = once(made)
    assert (outcome.polled.seen, known(made.ledger), len(made.outbox.sent)) == (0, before, sent)


def test_a_full_re_read_changes_and_sends_nothing():
    made = parts()
    once(made)
    before, sent = known(made.ledger), len(made.outbox.sent)
    for source in (*made.sources, *made.calendars):
        source.expired = True
    outcome = once(made)
    assert outcome.polled.seen == outcome.polled.known > 0
    assert (known(made.ledger), len(made.outbox.sent)) == (before, sent)


@given(st.randoms(use_true_random=False), st.integers(1, 12))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_order_of_arrival_ends_in_the_same_ledger(random, batches):
    mails, events, _ = everything()
    arrivals = [*mails, *random.sample(mails, len(mails) // 4)]
    random.shuffle(arrivals)
    shuffled = list(events)
    random.shuffle(shuffled)
    made = parts([], shuffled)
    size = -(-len(arrivals) // batches)
    for start in range(0, len(arrivals), size):
        if start == size:
            poll(made, Look(only={"calendar"}))
        made.sources[0].items += arrivals[start : start + size]
        poll(made, Look(only={"mail"}))
    poll(made)
    assert known(made.ledger) == straight()


def test_a_replay_ends_in_the_ledger_that_grew_by_polling():
    clock = Clock(START)
    replayed = parts(clock=clock, letters=Silence())
    for _ in Replay(replayed, clock).play(START, UNTIL):
        pass
    clock_of_polls = Clock(START)
    grown = parts([], [], clock=clock_of_polls)
    mails, events, _ = everything()
    arrivals = sorted(
        [(mail.written_at, 1, mail) for mail in mails] + [(event.seen_at, 0, event) for event in events],
        key=lambda each: each[:2],
    )
    for at, kind, item in arrivals:
        clock_of_polls.now = max(at, START)
        (grown.sources[0] if kind else grown.calendars[0]).items.append(item)
        poll(grown)
    clock_of_polls.now = UNTIL
    once(grown)
    assert known(grown.ledger) == known(replayed.ledger)


def test_a_series_is_carried_on_day_by_day():
    _, events, _ = everything()
    steering = [event for event in events if event.recurs]
    clock = Clock(steering[0].seen_at)
    endless = [replace(event, calendar=event.calendar.replace(";COUNT=6", "")) for event in steering]
    made = parts([], endless, clock=clock)
    once(made)
    before = len(known(made.ledger))
    clock.now += timedelta(days=21)
    once(made)
    assert len(known(made.ledger)) == before + 3
