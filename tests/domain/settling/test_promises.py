"""What mails do to promises."""

from dataclasses import replace

import pytest

from domain.entries import Due
from domain.evidence import Span
from domain.findings import Act, DateFinding, DateType, RemarkKind, Who
from domain.messages import Automation
from domain.promises import Promise, PromiseDirection, PromiseStatus
from tests.domain.people_of import DELIVERY, LINA, MOVE, NOOR, OMAR, PROMISE, Talk, asks, at, due, promises, remarks

KEYS = "the sandbox API keys"


@pytest.fixture
def keys():
    return Talk().mail(at(2), LINA, promises(PROMISE, KEYS, 5))


def history(promise):
    return [change.change for change in promise.history]


def test_a_promise_is_ours_due_at_the_end_of_our_working_day(keys):
    promise = keys.one(Promise)
    assert (promise.direction, promise.maker, promise.beneficiary) == (PromiseDirection.OURS, LINA, NOOR)
    assert promise.due == due(5)
    assert promise.lapses_at == at(5, 18)
    assert promise.status_at(at(5, 17)) is PromiseStatus.OPEN
    assert promise.status_at(at(5, 18)) is PromiseStatus.OVERDUE


def test_what_the_client_promises_is_theirs_by_their_calendar():
    promise = Talk().mail(at(2), NOOR, promises(PROMISE, "the test data", 5)).one(Promise)
    assert promise.direction is PromiseDirection.THEIRS
    assert promise.lapses_at == at(5, 19)


def test_what_the_client_is_told_it_will_do_is_theirs():
    promise = Talk().mail(at(2), LINA, promises(PROMISE, "the test data", 5, who=Who.RECIPIENT)).one(Promise)
    assert (promise.direction, promise.maker) == (PromiseDirection.THEIRS, NOOR)


def test_a_named_colleague_is_the_maker():
    found = promises(PROMISE, KEYS, 5, who=Who.THIRD, maker="Omar")
    assert Talk().mail(at(2), LINA, found, to=(NOOR, OMAR)).one(Promise).maker == OMAR
    assert Talk().mail(at(2), LINA, found).one(Promise).maker == "Omar"


def test_a_named_person_of_theirs_makes_their_promise():
    found = promises(PROMISE, "the data", 5, who=Who.THIRD, maker="Noor")
    assert Talk().mail(at(2), LINA, found).one(Promise).direction is PromiseDirection.THEIRS


def test_the_same_words_again_are_one_promise(keys):
    again = promises(PROMISE, KEYS, 5)
    promise = keys.mail(at(3), NOOR, again).mail(at(3, 12), LINA, again).one(Promise)
    assert history(promise) == ["made", "repeated", "repeated"]
    assert len(promise.evidence) == 3


def test_other_words_for_the_same_thing_and_day_are_one_promise(keys):
    assert history(
        keys.mail(at(3), LINA, promises(PROMISE, "API keys for the sandbox", 5, text="the keys follow")).one(Promise)
    ) == [
        "made",
        "repeated",
    ]


def test_another_thing_is_another_promise(keys):
    assert len(keys.mail(at(3), LINA, promises(PROMISE, "the training plan", 5)).all(Promise)) == 2


def test_the_same_thing_again_after_it_was_kept_is_a_new_promise(keys):
    keys.mail(at(4), LINA, promises(DELIVERY, KEYS))
    keys.mail(at(6), LINA, promises(PROMISE, KEYS, 12))
    assert [promise.status.value for promise in keys.all(Promise)] == ["kept", "open"]


def test_a_later_day_told_by_the_promiser_moves_it_and_is_a_slip(keys):
    promise = keys.mail(at(4), LINA, promises(PROMISE, KEYS, 9)).one(Promise)
    assert (promise.due, promise.slips, history(promise)) == (due(9), 1, ["made", "moved"])


def test_an_earlier_day_is_no_slip(keys):
    promise = keys.mail(at(3), LINA, promises(PROMISE, KEYS, 4)).one(Promise)
    assert (promise.due, promise.slips) == (due(4), 0)


def test_a_day_told_later_is_no_slip():
    promise = Talk().mail(at(2), LINA, promises(PROMISE, KEYS)).mail(at(3), LINA, promises(PROMISE, KEYS, 5)).one(Promise)
    assert (promise.due, promise.slips, promise.lapses_at) == (due(5), 0, at(5, 18))


def test_asked_is_not_agreed(keys):
    keys.mail(at(4), LINA, promises(MOVE, KEYS, 9, asked=True))
    assert (keys.one(Promise).due, keys.one(Promise).asked_due) == (due(5), due(9))
    keys.mail(at(4, 12), NOOR, promises(Act.ACCEPTANCE, "", 9))
    assert (keys.one(Promise).due, history(keys.one(Promise))) == (due(9), ["made", "move_asked", "moved"])


def test_the_asker_cannot_agree_with_itself(keys):
    keys.mail(at(4), LINA, promises(MOVE, KEYS, 9, asked=True)).mail(
        at(4, 11), OMAR, promises(Act.ACCEPTANCE, "", 9), to=(NOOR,)
    )
    assert keys.one(Promise).due == due(5)


def test_agreeing_to_another_day_asks_for_that_day(keys):
    keys.mail(at(4), LINA, promises(MOVE, KEYS, 9, asked=True)).mail(at(4, 12), NOOR, promises(Act.ACCEPTANCE, "", 10))
    assert (keys.one(Promise).due, keys.one(Promise).asked_due) == (due(5), due(10))


def test_a_refused_move_keeps_the_day(keys):
    keys.mail(at(4), LINA, promises(MOVE, KEYS, 9, asked=True)).mail(at(4, 12), NOOR, promises(Act.REFUSAL, ""))
    assert (keys.one(Promise).due, keys.one(Promise).asked_due) == (due(5), None)
    assert history(keys.one(Promise))[-1] == "move_refused"


def test_a_refusal_with_nothing_asked_changes_nothing(keys):
    assert history(keys.mail(at(4), NOOR, promises(Act.REFUSAL, "")).one(Promise)) == ["made"]


def test_a_notice_of_delay_moves_and_slips(keys):
    promise = keys.mail(at(4), LINA, promises(MOVE, KEYS, 9)).one(Promise)
    assert (promise.due, promise.slips) == (due(9), 1)


def test_a_move_without_a_thing_means_the_only_dated_promise_of_the_thread(keys):
    assert keys.mail(at(4), LINA, promises(MOVE, "it", 9)).one(Promise).due == due(9)


def test_a_move_of_an_unknown_thing_is_a_promise():
    assert Talk().mail(at(4), LINA, promises(MOVE, "the roll-out", 9)).one(Promise).due == due(9)


def test_asking_to_move_an_unknown_thing_is_nothing():
    assert not Talk().mail(at(4), LINA, promises(MOVE, "the roll-out", 9, asked=True)).all(Promise)


def test_the_client_may_grant_more_time_but_only_ask_for_less(keys):
    assert keys.mail(at(3), NOOR, promises(MOVE, KEYS, 9)).one(Promise).due == due(9)
    keys.mail(at(4), NOOR, promises(MOVE, KEYS, 6))
    assert (keys.one(Promise).due, keys.one(Promise).asked_due) == (due(9), due(6))
    assert keys.one(Promise).slips == 0


def test_a_delivery_in_time_keeps_the_promise(keys):
    promise = keys.mail(at(5, 17), LINA, promises(DELIVERY, KEYS), thread="other").one(Promise)
    assert (promise.status, promise.closed_at) == (PromiseStatus.KEPT, at(5, 17))


def test_a_delivery_after_the_day_is_late(keys):
    assert keys.mail(at(6), LINA, promises(DELIVERY, KEYS)).one(Promise).status is PromiseStatus.KEPT_LATE


def test_an_attachment_s_name_says_what_is_delivered(keys):
    found = promises(DELIVERY, "the file", says_attached=True)
    assert keys.mail(at(4), LINA, found, files=("sandbox-API-keys.zip",)).one(Promise).status is PromiseStatus.KEPT


def test_attached_with_nothing_attached_delivers_nothing(keys):
    promise = keys.mail(at(4), LINA, promises(DELIVERY, KEYS, says_attached=True)).one(Promise)
    assert (promise.status, history(promise)[-1]) == (PromiseStatus.OPEN, "attachment_missing")


def test_a_part_leaves_the_rest_open(keys):
    promise = keys.mail(at(4), LINA, promises(DELIVERY, KEYS, partial=True)).one(Promise)
    assert (promise.status, history(promise)[-1]) == (PromiseStatus.OPEN, "part_delivered")


def test_sent_to_a_colleague_only_is_not_delivered(keys):
    assert keys.mail(at(4), LINA, promises(DELIVERY, KEYS), to=(OMAR,)).one(Promise).status is PromiseStatus.OPEN


def test_something_sent_in_the_thread_without_its_name_is_asked_about(keys):
    promise = keys.mail(at(4), LINA, promises(DELIVERY, "the file")).one(Promise)
    assert (promise.status, history(promise)[-1]) == (PromiseStatus.OPEN, "maybe_delivered")


def test_something_else_sent_in_another_thread_changes_nothing(keys):
    assert history(keys.mail(at(4), LINA, promises(DELIVERY, "the invoice"), thread="t2").one(Promise)) == ["made"]


def test_one_of_two_alike_is_not_guessed(keys):
    keys.mail(at(3), LINA, promises(PROMISE, "the production API keys", 6))
    keys.mail(at(4), LINA, promises(DELIVERY, "the API keys"))
    assert {promise.status for promise in keys.all(Promise)} == {PromiseStatus.OPEN}


def test_nothing_promised_nothing_delivered():
    assert not Talk().mail(at(4), LINA, promises(DELIVERY, KEYS)).all(Promise)


def test_the_client_withdraws_what_it_was_promised(keys):
    assert keys.mail(at(3), NOOR, promises(Act.WITHDRAWAL, KEYS)).one(Promise).status is PromiseStatus.WITHDRAWN


def test_the_promiser_cannot_take_it_back_alone(keys):
    promise = keys.mail(at(3), LINA, promises(Act.WITHDRAWAL, "it")).one(Promise)
    assert (promise.status, history(promise)[-1]) == (PromiseStatus.OPEN, "refused")


def test_withdrawing_another_thing_changes_nothing(keys):
    assert history(keys.mail(at(3), NOOR, promises(Act.WITHDRAWAL, "the roll-out")).one(Promise)) == ["made"]


def test_an_accepted_request_is_promised_for_the_day_asked():
    talk = Talk().mail(at(2), NOOR, asks("the revised test plan", due=due(6)))
    promise = talk.mail(at(2, 12), LINA, promises(Act.ACCEPTANCE, "it")).one(Promise)
    assert (promise.what, promise.due) == ("the revised test plan", due(6))


def test_accepting_something_named_with_a_day_is_a_promise():
    assert Talk().mail(at(2), LINA, promises(Act.ACCEPTANCE, "the plan", 6)).one(Promise).due == due(6)


def test_accepting_nothing_known_is_nothing():
    assert not Talk().mail(at(2), LINA, promises(Act.ACCEPTANCE, "it")).all(Promise)


def test_a_promise_with_a_condition_starts_when_the_condition_comes():
    text = "within two days of your approval"
    when = DateFinding(span=Span(5, 37), text=text, rule="t", type=DateType.DURATION, value="P2D", condition="your approval")
    found = replace(promises(PROMISE, KEYS), span=Span(0, 60))
    talk = Talk().mail(at(2), LINA, found, dates=(when,))
    assert (talk.one(Promise).due, talk.one(Promise).within) == (None, "P2D")
    talk.mail(at(3), LINA, remarks(RemarkKind.APPROVAL))
    assert talk.one(Promise).due is None
    talk.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL))
    assert talk.one(Promise).due == due(6)


def test_hours_after_a_condition_are_an_instant():
    when = DateFinding(span=Span(5, 9), text="2h", rule="t", type=DateType.DURATION, value="PT2H", condition="sign-off")
    talk = Talk().mail(at(2), LINA, replace(promises(PROMISE, KEYS), span=Span(0, 60)), dates=(when,))
    talk.mail(at(4), NOOR, remarks(RemarkKind.SIGN_OFF))
    assert talk.one(Promise).lapses_at == at(4, 12)
    assert "signed_off_at" in talk.book.facts


def test_a_later_day_inside_endangers_what_the_client_was_told(keys):
    keys.mail(at(3), OMAR, promises(PROMISE, "the API keys", 9), to=(LINA,))
    outer, inner = keys.all(Promise)
    assert (inner.direction, history(outer)[-1], outer.history[-1].after) == (
        PromiseDirection.INTERNAL,
        "endangered",
        "2026-03-09",
    )


def test_an_earlier_or_undated_word_inside_endangers_nothing(keys):
    keys.mail(at(3), OMAR, promises(PROMISE, "API keys", 4), to=(LINA,)).mail(
        at(3), OMAR, promises(PROMISE, "keys"), to=(LINA,)
    )
    assert history(keys.all(Promise)[0]) == ["made"]


@pytest.mark.parametrize(
    "wrong",
    [{"automation": Automation.AUTO_REPLY}, {"automation": Automation.BULK}, {"distrust": "its sender could not be verified"}],
)
def test_what_no_trusted_person_wrote_changes_nothing(keys, wrong):
    keys.mail(at(3), NOOR, promises(Act.WITHDRAWAL, KEYS), promises(PROMISE, "free gifts", 9), **wrong)
    assert history(keys.one(Promise)) == ["made"]


def test_a_stranger_s_promise_never_alerts_until_we_have_written_to_them():
    talk = Talk("unknown.example").mail(at(2), "a@unknown.example", promises(PROMISE, "ten leads", 9))
    assert talk.one(Promise).confidence < 0.5
    talk.mail(at(3), LINA, to=("a@unknown.example",)).mail(at(4), "a@unknown.example", promises(PROMISE, "the contract", 9))
    assert talk.all(Promise)[-1].confidence >= 0.5


def test_a_dismissed_reading_is_not_raised_by_its_repetition(keys):
    keys.decide(at(3), "dismiss", keys.one(Promise)).mail(at(4), LINA, promises(PROMISE, KEYS, 5))
    assert keys.one(Promise).status is PromiseStatus.DISMISSED


@pytest.mark.parametrize(
    ("verb", "status"),
    [("keep", "kept"), ("withdraw", "withdrawn"), ("dismiss", "dismissed")],
)
def test_the_coordinator_closes_and_reopens(keys, verb, status):
    keys.decide(at(3), verb, keys.one(Promise))
    assert keys.one(Promise).status.value == status
    keys.decide(at(4), "reopen", keys.one(Promise))
    assert (keys.one(Promise).status, keys.one(Promise).closed_at) == (PromiseStatus.OPEN, None)


def test_the_coordinator_keeps_late(keys):
    assert keys.decide(at(7), "keep", keys.one(Promise)).one(Promise).status is PromiseStatus.KEPT_LATE


@pytest.mark.parametrize(("value", "lapses"), [("2026-03-09", at(9, 18)), ("2026-03-09T12:00:00+04:00", at(9, 12))])
def test_the_coordinator_moves(keys, value, lapses):
    assert keys.decide(at(3), "move", keys.one(Promise), value).one(Promise).lapses_at == lapses


def test_an_unknown_verb_or_entry_changes_nothing(keys):
    keys.decide(at(3), "tick", keys.one(Promise)).decide(at(3), "keep", replace(keys.one(Promise), id="p-none"))
    assert history(keys.one(Promise)) == ["made"]


def test_a_note_of_a_call_opens_a_promise_with_that_origin():
    talk = Talk().note(at(2), promises(PROMISE, KEYS, 5), promises(PROMISE, "the data", 6, who=Who.RECIPIENT))
    assert [(promise.origin, promise.direction.value) for promise in talk.all(Promise)] == [
        ("call", "ours"),
        ("call", "theirs"),
    ] or [(promise.origin, promise.direction.value) for promise in talk.all(Promise)] == [("call", "theirs"), ("call", "ours")]


def test_an_instant_lapses_at_itself():
    moment = Due(at(5).date(), at(5, 15), "Asia/Dubai")
    found = replace(promises(PROMISE, KEYS), due=moment)
    assert Talk().mail(at(2), LINA, found).one(Promise).lapses_at == at(5, 15)


def test_two_instants_of_a_day_are_told_apart():
    early, late = Due(at(5).date(), at(5, 11), "Asia/Dubai"), Due(at(5).date(), at(5, 15), "Asia/Dubai")
    talk = Talk().mail(at(2), LINA, replace(promises(PROMISE, KEYS), due=early))
    assert talk.mail(at(3), LINA, replace(promises(PROMISE, KEYS), due=late)).one(Promise).slips == 1


def test_what_the_client_has_is_no_longer_owed_inside(keys):
    keys.mail(at(3), OMAR, promises(PROMISE, "API keys", 4), to=(LINA,))
    keys.mail(at(5), LINA, promises(DELIVERY, KEYS))
    assert [promise.status.value for promise in keys.all(Promise)] == ["kept", "kept_late"]
    assert history(keys.all(Promise)[1]) == ["made", "delivered"]


def test_a_note_without_a_readable_promise_is_one_as_a_whole():
    text = "On the call Ahmed told Noor: API keys tomorrow"
    when = DateFinding(span=Span(38, 46), text="tomorrow", rule="t", type=DateType.DATE, value="2026-03-03", due=due(3))
    promise = Talk().note(at(2), text=text, dates=(when,)).one(Promise)
    assert (promise.what, promise.due, promise.origin) == ("API keys", due(3), "call")
    only_a_day = DateFinding(span=Span(0, 8), text="tomorrow", rule="t", type=DateType.DATE, value="2026-03-03", due=due(3))
    assert Talk().note(at(2), text="tomorrow", dates=(only_a_day,)).one(Promise).what == "tomorrow"
    assert not Talk().note(at(2), text="hello").all(Promise)


def test_a_promise_that_names_nothing_is_of_what_was_asked():
    talk = Talk().mail(at(2), NOOR, asks("the revised test plan"))
    assert talk.mail(at(2, 12), LINA, promises(PROMISE, "it", 6)).one(Promise).what == "the revised test plan"
