"""What `explain` answers to "why am I told this?": for every alert of the sample the rule, the entry and its words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from domain.alerts import Alert, AlertKind
from domain.entries import Entry
from domain.meetings import Meeting
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from domain.working_time import Duration
from frontends.cli.explaining import explanation
from frontends.cli.reasons import CHANGES, OVER, WHY
from tests.stories.player import moment
from tests.workflow.sample_parts import START, UNTIL, everything, parts
from workflow.deciding import note
from workflow.replay import Clock, Replay, Silence

NOW = moment("2026-03-30T08:00+04:00")


@cache
def ledger():
    """The ledger of the sample's six weeks."""
    clock = Clock(START)
    made = parts(clock=clock, letters=Silence())
    for _ in Replay(made, clock).play(START, UNTIL):
        pass
    return made.ledger


def explained(entry: Entry) -> str:
    """The explanation in one text."""
    return "\n".join(words for _, words in explanation(entry, ledger(), everything()[2], NOW))


def test_every_kind_of_alert_has_its_reason():
    assert set(WHY) == set(AlertKind)


def test_every_step_has_its_words():
    entries = [entry for kind in (Promise, Price, Request, Meeting) for entry in ledger().entries(kind)]
    assert {change.change for entry in entries for change in entry.history} <= set(CHANGES)
    assert {alert.cleared_because for alert in ledger().entries(Alert)} - {None} <= {*CHANGES, *OVER}


def test_every_alert_of_the_sample_is_explained_with_its_words():
    for alert in ledger().entries(Alert):
        subject, told = ledger().entry(alert.subject), explained(alert)
        assert WHY[alert.kind] in told
        assert f"It is about {subject.id}" in told
        assert all(f"“{evidence.quote}”" in told for evidence in (*alert.evidence, *subject.evidence))
        assert ("all clear" in told) is (alert.cleared_at is not None)


def one(kind: AlertKind, about: str) -> str:
    """The explanation of the alert of that kind about something."""
    (alert,) = [alert for alert in ledger().entries(Alert) if alert.kind is kind and about in alert.message]
    return explained(alert)


def test_a_promise_taken_up_shows_the_words_that_asked_for_it():
    told = one(AlertKind.PROMISE_OVERDUE, "revised test plan")
    assert "“Sure, will do.”" in told
    assert "“by Friday” is 2026-02-20" in told


def test_a_higher_price_shows_the_one_before():
    told = one(AlertKind.PRICE_CHANGED, "third environment")
    assert "GBP 450 per month for third environment – superseded\n“£450”" in told


def test_an_expiring_offer_shows_the_words_of_its_validity():
    assert "by the words “until 20 March 2026”" in one(AlertKind.QUOTE_EXPIRING, "Training")


def test_an_overpacked_meeting_shows_its_agenda():
    assert "Roll-out plan (20 min); 80 minutes of 60" in one(AlertKind.MEETING_OVERPACKED, "SMS module demo")


def test_a_failing_source_is_explained_without_an_entry():
    alert = Alert(
        id="a-1", client=None, evidence=(), history=(), confidence=1.0, kind=AlertKind.SOURCE_FAILING,
        severity="warning", subject="mail", key="k", message="mail cannot be read", raised_at=UNTIL,
    )  # fmt: skip
    assert WHY[AlertKind.SOURCE_FAILING] in explained(alert)


def test_what_was_said_on_a_call_is_marked_as_such():
    made = parts([], [], clock=Clock(UNTIL))
    (promise,) = note(made, "promised Acme the API keys by Thursday")
    told = "\n".join(words for _, words in explanation(promise, made.ledger, made.house, NOW))
    assert "nobody has confirmed it in writing" in told


def test_a_request_tells_whose_time_it_is_owed_in_and_how_long_it_waited_by_both_clocks():
    house = everything()[2]
    owed = Duration(hours=4, theirs=True)
    theirs = replace(house, clients=tuple(replace(client, answer_within=owed) for client in house.clients))
    request = next(each for each in ledger().entries(Request, client="Acme Trading") if each.closed_at and not each.by_us)
    asked, answered = moment("2026-03-05T10:00+04:00"), moment("2026-03-08T11:30+04:00")
    request = replace(request, asked_at=asked, closed_at=answered)
    told = [words for _, words in explanation(request, ledger(), theirs, NOW)]
    assert "Acme Trading is owed an answer within 4 working hours of its own, not of ours" in told
    assert "It waited 11 working hours by our clock, 10.5 by the client's" in told
    told = [words for _, words in explanation(replace(request, closed_at=None), ledger(), house, answered)]
    assert "Acme Trading is owed an answer within 2 working days" in told
    assert "It has waited 11 working hours by our clock, 10.5 by the client's" in told
    told = [words for _, words in explanation(replace(request, closed_at=asked), ledger(), house, NOW)]
    assert not any("by our clock" in words for words in told)
