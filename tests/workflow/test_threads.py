"""Whose an internal mail is, in whatever order the mails of a conversation are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from domain.alerts import Alert
from domain.promises import Promise
from tests.workflow.sample_parts import START, everything, known, parts
from tests.workflow.talks import KATE, LINA, NOOR, OMAR, TALK
from workflow.polling import poll
from workflow.review import review


def ledger_of(mails, batches=None):
    """The ledger after the mails came in that order, one by one or in batches of that size."""
    made = parts([], [])
    for start in range(0, len(mails), batches or 1):
        made.sources[0].items += mails[start : start + (batches or 1)]
        poll(made)
    return made.ledger


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_a_conversation_ends_alike_in_any_order(order):
    ledger = ledger_of([TALK[place] for place in order])
    assert {event.client for event in ledger.events()} == {"Acme Trading"}
    assert known(ledger) == known(ledger_of(TALK)) == known(ledger_of(TALK, 4))
    assert [promise.client for promise in ledger.entries(Promise)] == ["Acme Trading"] * 2


def test_words_that_name_a_client_count_until_the_conversation_tells_another():
    named = replace(TALK[1], text="Omar, can you do this, as for Brightwell?")
    ledger = ledger_of([named])
    assert [event.client for event in ledger.events()] == ["Brightwell"]
    assert [event.client for event in ledger_of([named, TALK[0]]).events()] == ["Acme Trading"] * 2


def test_mails_that_refer_to_each_other_in_a_ring_end():
    ring = [replace(TALK[1], references=("t3",)), replace(TALK[2], references=("t2",))]
    assert [event.client for event in ledger_of(ring).events()] == [None, None]


def test_a_mail_that_claims_to_answer_a_later_one_stays_with_what_it_names():
    early = replace(TALK[1], references=("t9",))
    late = replace(TALK[0], key="t9", written_at=TALK[3].written_at)
    assert [event.client for event in ledger_of([early, late]).events()] == [None, "Acme Trading"]


def test_an_alert_about_what_moves_to_another_client_is_cleared():
    made = parts([], [])
    first = replace(TALK[2], text="I will finish the load report for Brightwell on Thursday.\n\nOmar")
    made.sources[0].items.append(first)
    poll(made)
    made.clock.now = START + timedelta(days=12)
    review(made, made.clock.now)
    assert [alert.client for alert in made.ledger.entries(Alert)] == ["Brightwell"]
    made.sources[0].items += [TALK[0], TALK[1]]
    poll(made)
    review(made, made.clock.now)
    told = {alert.client: alert.cleared_at for alert in made.ledger.entries(Alert) if "load report" in alert.message}
    assert told["Brightwell"] == made.clock.now
    assert told["Acme Trading"] is None


def test_the_sample_has_people_of_these_names():
    house = everything()[2]
    assert [house.client_of(person.email) for person in (LINA, OMAR, NOOR, KATE)] == [None, None, "Acme Trading", "Brightwell"]
