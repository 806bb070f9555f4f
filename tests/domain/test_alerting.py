"""When the coordinator is told, and what."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from domain.alerting import Around, Policy, next_review, wants
from domain.alerting.wording import ARABIC, ENGLISH, Money, message, said
from domain.alerts import AlertKind, Severity
from domain.entries import Entry
from domain.findings import PriceRole, RemarkKind
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from tests.domain.people_of import (
    DELIVERY,
    HOUSE,
    LINA,
    MOVE,
    NOOR,
    OMAR,
    PROMISE,
    Talk,
    asks,
    at,
    costs,
    due,
    promises,
    remarks,
)

POLICY = Policy(started_at=at(1) - timedelta(days=90))
KEYS = "the sandbox API keys"


def kinds(entry, now, *, requests=(), policy=POLICY):
    """The kinds of alert that hold at an instant."""
    return [want.kind.value for want in wants(entry, Around(HOUSE, requests=requests), policy) if want.holds(now)]


@pytest.fixture
def keys():
    return Talk().mail(at(2), LINA, promises(PROMISE, KEYS, 6))


def test_a_promise_is_told_the_working_morning_before_and_when_it_has_passed(keys):
    promise = keys.one(Promise)
    assert kinds(promise, at(5, 8)) == []
    assert kinds(promise, at(5, 9)) == ["promise_due_soon"]
    assert kinds(promise, at(6, 17)) == ["promise_due_soon"]
    assert kinds(promise, at(6, 18)) == ["promise_overdue"]


def test_due_on_monday_is_told_on_friday():
    promise = Talk().mail(at(2), LINA, promises(PROMISE, KEYS, 9)).one(Promise)
    assert kinds(promise, at(6, 9)) == ["promise_due_soon"]


def test_a_promise_for_tomorrow_is_told_tomorrow_morning():
    promise = Talk().mail(at(5, 11), LINA, promises(PROMISE, KEYS, 6)).one(Promise)
    assert kinds(promise, at(5, 12)) == []
    assert kinds(promise, at(6, 9)) == ["promise_due_soon"]


def test_a_promise_for_today_is_not_told_as_due_soon():
    promise = Talk().mail(at(5, 11), LINA, promises(PROMISE, KEYS, 5)).one(Promise)
    assert kinds(promise, at(5, 12)) == []


def test_a_promise_without_a_day_is_never_told():
    promise = Talk().mail(at(5), LINA, promises(PROMISE, KEYS)).one(Promise)
    assert wants(promise, Around(HOUSE), POLICY) == ()


def test_a_kept_promise_is_not_told(keys):
    assert kinds(keys.mail(at(4), LINA, promises(DELIVERY, KEYS)).one(Promise), at(9)) == []


def test_an_unsure_reading_never_alerts(keys):
    assert kinds(replace(keys.one(Promise), confidence=0.49), at(9)) == []


def test_what_passed_before_the_first_start_is_silent(keys):
    assert kinds(keys.one(Promise), at(9), policy=Policy(started_at=at(7))) == []


def test_their_promises_and_those_inside_are_told_mildly_once_overdue():
    theirs = Talk().mail(at(2), NOOR, promises(PROMISE, "the data", 5)).one(Promise)
    inside = Talk().mail(at(2), OMAR, promises(PROMISE, "the data", 5), to=(LINA,)).one(Promise)
    for promise in (theirs, inside):
        (want,) = wants(promise, Around(HOUSE), POLICY)
        assert (want.kind, want.severity) == (AlertKind.PROMISE_OVERDUE, Severity.NOTICE)


def test_danger_from_inside_stands_until_the_client_is_told_another_day(keys):
    keys.mail(at(3), OMAR, promises(PROMISE, "API keys", 9), to=(LINA,))
    assert kinds(keys.all(Promise)[0], at(3)) == ["promise_conflict"]
    keys.mail(at(3, 12), LINA, promises(MOVE, KEYS, 9))
    assert kinds(keys.all(Promise)[0], at(3, 12)) == []


def test_a_missing_attachment_is_told_at_once(keys):
    keys.mail(at(4), LINA, promises(DELIVERY, KEYS, says_attached=True))
    assert kinds(keys.one(Promise), at(4)) == ["attachment_missing"]


def test_a_new_due_date_is_a_new_occasion(keys):
    before = {want.alert_id("p") for want in wants(keys.one(Promise), Around(HOUSE), POLICY)}
    keys.mail(at(4), LINA, promises(MOVE, KEYS, 12))
    assert before.isdisjoint(want.alert_id("p") for want in wants(keys.one(Promise), Around(HOUSE), POLICY))


def test_the_next_review_is_the_next_edge(keys):
    reasons = wants(keys.one(Promise), Around(HOUSE), POLICY)
    assert next_review(reasons, at(2)) == at(5, 9)
    assert next_review(reasons, at(5, 9)) == at(6, 18)
    assert next_review(reasons, at(6, 18)) is None


def test_a_client_unanswered_is_told_when_the_time_is_over():
    request = Talk().mail(at(2), NOOR, asks("the date")).one(Request)
    assert kinds(request, at(4, 17)) == []
    assert kinds(request, at(4, 18)) == ["client_unanswered"]


def test_several_asks_of_one_conversation_are_told_once():
    talk = Talk().mail(at(2), NOOR, asks("the date")).mail(at(2, 12), NOOR, asks("the price list"))
    everything = tuple(talk.all(Request))
    assert [kinds(request, at(5), requests=everything) for request in everything] == [["client_unanswered"], []]


def test_an_unsure_older_ask_hides_nothing():
    talk = Talk().mail(at(2), NOOR, asks("the date", confidence=0.3)).mail(at(2, 12), NOOR, asks("the price list"))
    everything = tuple(talk.all(Request))
    assert [kinds(request, at(5), requests=everything) for request in everything] == [[], ["client_unanswered"]]


def test_what_we_asked_is_never_told():
    assert kinds(Talk().mail(at(2), LINA, asks("the contract")).one(Request), at(20)) == []


def test_a_rise_is_told_at_once_and_no_more_once_accepted():
    talk = Talk().mail(at(2), LINA, costs(Decimal(100), "hosting")).mail(at(3), LINA, costs(Decimal(120), "hosting"))
    assert kinds(talk.all(Price)[1], at(3)) == ["price_changed"]
    assert kinds(talk.all(Price)[0], at(3)) == []
    talk.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL))
    assert kinds(talk.all(Price)[1], at(4)) == []


def test_a_hidden_fee_is_told():
    talk = Talk().mail(at(2), LINA, costs(Decimal(100), "hosting")).mail(at(3), NOOR, remarks(RemarkKind.APPROVAL))
    talk.mail(at(4), LINA, costs(Decimal(20), "set-up fee", role=PriceRole.FEE))
    assert kinds(talk.all(Price)[1], at(4)) == ["price_undisclosed"]


def test_an_offer_is_told_five_working_days_before_it_ends():
    price = Talk().mail(at(2), LINA, costs(Decimal(100), "hosting", valid_until=due(20).on)).one(Price)
    assert kinds(price, at(13, 8)) == []
    assert kinds(price, at(13, 9)) == ["quote_expiring"]
    assert kinds(price, at(21, 1)) == []


@pytest.mark.parametrize(("until", "morning"), [(6, 5), (5, 4), (3, 3)])
def test_a_short_offer_is_told_on_its_last_mornings(until, morning):
    price = Talk().mail(at(2), LINA, costs(Decimal(100), "hosting", valid_until=due(until).on)).one(Price)
    assert kinds(price, at(2, 11)) == []
    assert kinds(price, at(morning, 8)) == []
    assert kinds(price, at(morning, 9)) == ["quote_expiring"]


def test_an_offer_for_today_is_not_told():
    price = Talk().mail(at(2), LINA, costs(Decimal(100), "hosting", valid_until=due(2).on)).one(Price)
    assert kinds(price, at(2, 12)) == []


def test_what_the_client_offers_is_not_told():
    assert kinds(Talk().mail(at(2), NOOR, costs(Decimal(1), "x", valid_until=due(3).on)).one(Price), at(3)) == []


def test_a_plain_entry_gives_no_reason():
    assert wants(Entry(id="x", client=None, evidence=(), history=(), confidence=1.0), Around(HOUSE), POLICY) == ()


ZONE = ZoneInfo("Asia/Dubai")
FACTS = dict.fromkeys(
    "what client maker due inside item amount before until title start planned slot next next_start left over missed "
    "asked who source trouble why minutes".split(),
    "x",
)


@pytest.mark.parametrize(
    ("told", "english", "arabic"),
    [
        ("450 GBP per month", "GBP 450 per month", "450 GBP لكل شهر"),
        ("12500-15000 SAR", "SAR 12,500–15,000", "12,500–15,000 SAR"),
        ("20 USD per user per widget", "USD 20 per user per widget", "20 USD لكل مستخدم لكل widget"),
        ("450 per month", "450 per month", "450 لكل شهر"),
    ],
)
def test_an_amount_is_told_as_its_language_does(told, english, arabic):
    assert said(Money(told), "en", ZONE) == english
    assert said(Money(told), "ar", ZONE) == arabic


@pytest.mark.parametrize("kind", AlertKind)
@pytest.mark.parametrize("language", ["en", "ar", "xx"])
def test_every_alert_has_its_words(kind, language):
    assert kind in ENGLISH
    assert kind in ARABIC
    assert "x" in message(kind, FACTS, language, ZONE)


def test_nothing_missed_is_not_mentioned():
    said = message(AlertKind.MEETING_OVERRAN, {**FACTS, "missed": ""}, "en", ZONE)
    assert said.endswith("minutes over.")
    assert "لم يُناقش" not in message(AlertKind.MEETING_OVERRAN, {**FACTS, "missed": ""}, "ar", ZONE)


def test_days_and_instants_are_said_as_people_say_them(keys):
    (want, _) = wants(keys.one(Promise), Around(HOUSE), POLICY)
    said = message(want.kind, want.facts, "en", ZONE)
    assert said == "Overdue since Fri 6 Mar: the sandbox API keys (Acme Trading, promised by lina@northstar.example)."
    request = Talk().mail(at(2), NOOR, asks("the date")).one(Request)
    (want,) = wants(request, Around(HOUSE), POLICY)
    assert "Mon 2 Mar 10:00" in message(want.kind, want.facts, "en", ZONE)
    assert "الاثنين 2 مارس 10:00" in message(want.kind, want.facts, "ar", ZONE)
