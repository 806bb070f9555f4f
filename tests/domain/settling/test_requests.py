"""What mails do to requests."""

from decimal import Decimal

import pytest

from domain.evidence import Span
from domain.findings import Act, RemarkKind, Topic
from domain.requests import Request, RequestStatus
from tests.domain.people_of import ACKNOWLEDGED, LINA, NOOR, OMAR, PROMISE, SAMI, Talk, asks, at, costs, promises, remarks

SHORT = (Span(0, 14),)


@pytest.fixture
def asked():
    return Talk().mail(at(2), NOOR, asks("when the roll-out starts"))


def test_the_clock_runs_in_our_working_time(asked):
    request = asked.one(Request)
    assert request.answer_due == at(4, 18)
    assert request.status_at(at(4, 17)) is RequestStatus.OPEN
    assert request.status_at(at(4, 18)) is RequestStatus.OVERDUE


def test_an_answer_by_anyone_on_our_side_stops_it(asked):
    request = asked.mail(at(3), OMAR, to=(NOOR,)).one(Request)
    assert (request.status, request.answered_at) == (RequestStatus.ANSWERED, at(3))


def test_noted_is_no_answer(asked):
    assert asked.mail(at(3), LINA, remarks(ACKNOWLEDGED), own=SHORT).one(Request).status is RequestStatus.OPEN


def test_noted_with_a_promise_is_one(asked):
    found = (remarks(ACKNOWLEDGED), promises(PROMISE, "the roll-out plan", 5))
    assert asked.mail(at(3), LINA, *found, own=SHORT).one(Request).status is RequestStatus.ANSWERED


def test_an_empty_mail_is_no_answer(asked):
    assert asked.mail(at(3), LINA, own=()).one(Request).status is RequestStatus.OPEN


def test_talk_inside_is_no_answer(asked):
    assert asked.mail(at(3), LINA, to=(OMAR,)).one(Request).status is RequestStatus.OPEN


def test_a_mail_about_something_else_is_no_answer(asked):
    assert asked.mail(at(3), LINA, thread="t2", subject="Invoice").one(Request).status is RequestStatus.OPEN


def test_an_answer_in_a_new_thread_is_known_by_its_subject(asked):
    assert asked.mail(at(3), LINA, thread="t2", subject="Roll-out starts Monday").one(Request).status is RequestStatus.ANSWERED


def test_chasing_keeps_the_first_clock(asked):
    asked.mail(at(4), NOOR, asks("when the roll-out starts"), thread="t2")
    assert asked.one(Request).asked_at == at(2)
    assert [change.change for change in asked.one(Request).history] == ["asked", "repeated"]


def test_the_other_side_quoting_it_asks_nothing(asked):
    asked.mail(at(3), LINA, asks("when the roll-out starts"))
    assert [request.by_us for request in asked.all(Request)] == [False]


def test_what_we_ask_is_remembered_but_has_no_clock():
    request = Talk().mail(at(2), LINA, asks("the signed contract")).one(Request)
    assert (request.by_us, request.answer_due) == (True, None)


def test_what_colleagues_ask_is_no_request():
    assert not Talk().mail(at(2), OMAR, asks("the signed contract"), to=(LINA,)).all(Request)


def test_a_stranger_s_request_is_unsure():
    assert Talk("unknown.example").mail(at(2), "a@unknown.example", asks("a call")).one(Request).confidence < 0.5


@pytest.mark.parametrize(("verb", "status"), [("keep", "answered"), ("dismiss", "dismissed")])
def test_the_coordinator_s_word(asked, verb, status):
    assert asked.decide(at(3), verb, asked.one(Request)).one(Request).status.value == status
    assert asked.decide(at(3), "reopen", asked.one(Request)).one(Request).status is RequestStatus.OPEN


def test_a_dismissed_ask_is_not_raised_again(asked):
    asked.decide(at(3), "dismiss", asked.one(Request)).mail(at(4), NOOR, asks("when the roll-out starts"))
    assert asked.one(Request).status is RequestStatus.DISMISSED


def test_an_answered_ask_asked_again_later_is_a_new_one(asked):
    asked.mail(at(3), LINA).mail(at(9), NOOR, asks("when the roll-out starts"), thread="t9")
    assert [request.status.value for request in asked.all(Request)] == ["answered", "open"]


def test_a_change_goes_from_asked_to_promised():
    talk = Talk().mail(at(2), SAMI, asks("SMS alerts", Topic.CHANGE, willing_to_pay=True))
    assert talk.one(Request).willing_to_pay
    talk.mail(at(3), OMAR, costs(Decimal(7000), "SMS licences"), to=(LINA,))
    assert talk.one(Request).stage == "costed"
    talk.mail(at(4), LINA, costs(Decimal(12500), "SMS alerts"))
    assert talk.one(Request).stage == "priced"
    talk.mail(at(5), NOOR, remarks(RemarkKind.APPROVAL))
    assert talk.one(Request).stage == "approved"
    talk.mail(at(5, 12), LINA, promises(PROMISE, "SMS alerts", 12))
    assert talk.one(Request).stage == "promised"
    assert len(talk.one(Request).linked) == 3


def test_our_own_approval_approves_nothing():
    talk = Talk().mail(at(2), SAMI, asks("SMS alerts", Topic.CHANGE)).mail(at(4), LINA, costs(Decimal(12500), "SMS alerts"))
    assert talk.mail(at(5), LINA, remarks(RemarkKind.APPROVAL)).one(Request).stage == "priced"


def test_a_question_has_no_stages(asked):
    assert asked.mail(at(4), LINA, costs(Decimal(12500), "SMS alerts")).one(Request).stage == "asked"


def test_a_change_asked_after_sign_off_is_marked():
    talk = Talk().mail(at(1), NOOR, remarks(RemarkKind.SIGN_OFF)).mail(at(2), SAMI, asks("SMS alerts", Topic.CHANGE))
    assert talk.one(Request).after_sign_off


def test_any_news_chases_what_is_open(asked):
    assert asked.mail(at(4), NOOR, asks("any news")).one(Request).asked_at == at(2)


def test_an_approval_s_go_ahead_asks_nothing():
    talk = Talk().mail(at(2), NOOR, asks("go ahead"), remarks(RemarkKind.APPROVAL))
    assert not talk.all(Request)


def test_a_question_that_its_side_takes_back_needs_no_answer(asked):
    asked.mail(at(3), LINA, promises(Act.WITHDRAWAL, "my question"))
    assert asked.one(Request).status is not RequestStatus.DISMISSED
    talk = Talk().mail(at(2), NOOR, asks("when the roll-out starts")).mail(at(3), NOOR, promises(Act.WITHDRAWAL, "my question"))
    assert talk.one(Request).status is RequestStatus.DISMISSED
    assert len(talk.mail(at(4), NOOR, asks("when the roll-out starts")).all(Request)) == 2


def test_what_a_client_asks_its_own_people_is_only_remembered():
    talk = Talk().mail(at(2), NOOR, asks("when the roll-out starts"), to=(SAMI,))
    assert talk.one(Request).confidence < 0.5


def test_a_price_in_another_conversation_answers_the_change_that_it_is_for():
    talk = Talk().mail(at(2), SAMI, asks("add SMS alerts", Topic.CHANGE), thread="t1")
    talk.mail(at(3), OMAR, costs(Decimal(8000), "SMS alerts for Acme"), to=(LINA,), thread="t2")
    assert (talk.one(Request).stage, talk.one(Request).status) == ("costed", RequestStatus.OPEN)
    talk.mail(at(4), LINA, costs(Decimal(12500), "SMS alerts"), thread="t3")
    assert (talk.one(Request).stage, talk.one(Request).status) == ("priced", RequestStatus.ANSWERED)
