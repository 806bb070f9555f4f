"""Replies to our own mails: what they answer is found by its id, and what an alert's line says is about its entry."""

from __future__ import annotations

from dataclasses import replace

from domain.alerts import Alert
from domain.deliveries import own_message_id
from domain.events import Decided
from domain.evidence import Span
from domain.findings import CommandFinding
from domain.messages import Authentication, Automation
from domain.ports import Batch
from domain.promises import Promise, PromiseStatus
from tests.workflow.sample_parts import START, UNTIL, PlainLetters, everything, parts
from tests.workflow.talks import LINA, NOOR, mail
from workflow.polling import poll
from workflow.replay import Clock
from workflow.replying import answered_delivery, decisions
from workflow.review import review
from workflow.service import own_secret

HOUSE = everything()[2]


def sent(ledger):
    """A digest that was sent, in the ledger."""
    key = "digest:2026-03-02"
    message_id = own_message_id(key, "secret", "northstar.example")
    letter = replace(PlainLetters()._letter(key, UNTIL), message_id=message_id)
    ledger.record(Batch(deliveries=(letter,)))
    return letter


def test_only_the_coordinator_s_reply_to_that_very_mail_is_one():
    ledger = parts([], []).ledger
    letter = sent(ledger)
    reply = mail(1, LINA, LINA, "keep 1", "other@x.example", letter.message_id)
    guessed = own_message_id(letter.key, "guessed", "northstar.example")
    assert answered_delivery(reply, HOUSE, ledger) == letter
    for other in (
        replace(reply, sender=NOOR),
        replace(reply, authentication=Authentication.FAILED),
        replace(reply, automation=Automation.AUTO_REPLY),
        replace(reply, references=(guessed,)),
        replace(reply, references=("other@x.example",)),
        replace(reply, references=()),
    ):
        assert answered_delivery(other, HOUSE, ledger) is None


def commands(*said):
    """Commands as a reply gives them: verb and number."""
    return [CommandFinding(span=Span(0, 1), text=verb, rule="reply", verb=verb, number=number) for verb, number in said]


def test_an_alert_s_number_means_its_entry_and_what_cannot_be_done_is_no_decision():
    made = parts([mail(1, LINA, NOOR, "Dear Noor,\n\nWe will send you the load report by Wednesday.\n\nLina")], [])
    poll(made)
    review(made, UNTIL)
    (promise,), (alert,) = made.ledger.entries(Promise), made.ledger.entries(Alert)
    letter = replace(sent(made.ledger), numbers=(alert.id, "", "p-none"))
    reply = mail(9, LINA, LINA, "…", letter.message_id)
    said = commands(("keep", 1), ("move", 1), ("tick", 1), ("keep", 2), ("keep", 3), ("keep", 4), ("keep", 0))
    (decided,) = decisions(reply, letter, said, made.ledger)
    assert isinstance(decided.payload, Decided)
    assert (decided.payload.entry, decided.client) == (promise.id, "Acme Trading")
    assert promise.status is PromiseStatus.OPEN


def test_a_ledger_makes_its_secret_once():
    ledgers = [parts([], [], clock=Clock(START)).ledger for _ in range(2)]
    secrets = [own_secret(ledger) for ledger in (*ledgers, *ledgers)]
    assert secrets[:2] == secrets[2:]
    assert secrets[0] != secrets[1]
