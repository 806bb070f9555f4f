"""What mails do to prices."""

from decimal import Decimal

import pytest

from domain.findings import PriceRole, RemarkKind, Tax
from domain.prices import Price, PriceStatus
from tests.domain.people_of import LINA, NOOR, OMAR, Talk, at, costs, due, remarks

SMS = "SMS module"


def quoted(amount=12500, item=SMS, **more):
    return costs(Decimal(amount), item, **more)


@pytest.fixture
def offer():
    return Talk().mail(at(2), LINA, quoted(valid_until=due(12).on))


def steps(price):
    return [change.change for change in price.history]


def test_an_offer_is_quoted_until_its_last_day_ends_at_the_client(offer):
    price = offer.one(Price)
    assert (price.direction, price.quoted_by, price.item) == ("ours", LINA, SMS)
    assert price.status_at(at(13, 0)) is PriceStatus.QUOTED
    assert price.status_at(at(13, 1)) is PriceStatus.EXPIRED


def test_an_accepted_offer_never_expires(offer):
    price = offer.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL)).one(Price)
    assert price.status_at(at(30)) is PriceStatus.ACCEPTED


def test_our_own_approval_accepts_nothing(offer):
    assert offer.mail(at(4), OMAR, remarks(RemarkKind.APPROVAL), to=(NOOR,)).one(Price).status is PriceStatus.QUOTED


def test_an_approval_elsewhere_or_too_late_accepts_nothing(offer):
    offer.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL), thread="t2").mail(at(20), NOOR, remarks(RemarkKind.APPROVAL))
    assert offer.one(Price).status is PriceStatus.QUOTED


def test_the_same_price_again_is_one(offer):
    assert steps(offer.mail(at(3), OMAR, quoted(), to=(NOOR,)).one(Price)) == ["priced", "repeated"]


def test_a_higher_price_supersedes_and_is_a_rise(offer):
    old, new = offer.mail(at(3), LINA, quoted(14000)).all(Price)
    assert (old.status, steps(new), new.history[-1].before) == (PriceStatus.SUPERSEDED, ["priced", "raised"], "12500 SAR")


def test_a_lower_price_is_no_rise(offer):
    assert steps(offer.mail(at(3), LINA, quoted(11000)).all(Price)[1]) == ["priced", "lowered"]


def test_an_announced_rise_is_no_surprise(offer):
    offer.mail(at(3), LINA, remarks(RemarkKind.PRICE_ANNOUNCEMENT)).mail(at(4), LINA, quoted(14000))
    assert steps(offer.all(Price)[1]) == ["priced", "announced"]


def test_an_old_announcement_excuses_no_later_rise():
    talk = (
        Talk()
        .mail(at(1), LINA, remarks(RemarkKind.PRICE_ANNOUNCEMENT))
        .mail(at(2), LINA, quoted())
        .mail(at(4), LINA, quoted(14000))
    )
    assert steps(talk.all(Price)[1]) == ["priced", "raised"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"amount": 1000, "tax": Tax.EXCLUDED, "tax_rate": Decimal(15)}, {"amount": 1150, "tax": Tax.INCLUDED}),
        ({"amount": 1150, "tax": Tax.INCLUDED}, {"amount": 1000, "tax": Tax.EXCLUDED, "tax_rate": Decimal(15)}),
        ({"amount": 100, "per": "month"}, {"amount": 1200, "per": "year"}),
        ({"amount": 1000}, {"amount": 1002}),
    ],
)
def test_the_same_amount_in_other_words_is_no_change(first, second):
    talk = Talk().mail(at(2), LINA, quoted(**first)).mail(at(3), LINA, quoted(**second))
    assert steps(talk.one(Price)) == ["priced", "repeated"]


@pytest.mark.parametrize(
    "second",
    [
        {"amount": 1000, "currency": "USD"},
        {"amount": 1000, "per": "user"},
        {"amount": 1000, "tax": Tax.EXCLUDED},
    ],
)
def test_what_cannot_be_made_alike_is_not_compared(second):
    talk = (
        Talk()
        .mail(at(2), LINA, quoted(1000, per="month", tax=Tax.INCLUDED))
        .mail(at(3), LINA, quoted(**{"per": "month", **second}))
    )
    assert steps(talk.all(Price)[1]) == ["priced", "cannot_compare"]


def test_another_item_is_another_price(offer):
    assert len(offer.mail(at(3), LINA, quoted(2500, "training")).all(Price)) == 2


def test_what_the_client_says_is_theirs_and_not_compared(offer):
    assert [price.direction for price in offer.mail(at(3), NOOR, quoted(9000)).all(Price)] == ["ours", "theirs"]


def test_what_it_costs_inside_is_kept_apart(offer):
    assert [price.direction for price in offer.mail(at(3), OMAR, quoted(9000), to=(LINA,)).all(Price)] == ["ours", "internal"]


def test_without_an_item_the_subject_names_it():
    assert Talk().mail(at(2), LINA, quoted(item=None), subject="Re: SMS module").one(Price).item == SMS


@pytest.mark.parametrize("role", [PriceRole.DISCOUNT, PriceRole.SUBTOTAL])
def test_discounts_and_subtotals_are_no_prices_of_their_own(role):
    assert not Talk().mail(at(2), LINA, quoted(role=role)).all(Price)


def test_a_fee_told_after_the_price_was_accepted_was_hidden(offer):
    offer.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL)).mail(at(9), LINA, quoted(1500, "set-up fee", role=PriceRole.FEE))
    assert steps(offer.all(Price)[1]) == ["priced", "undisclosed"]


def test_the_total_of_one_item_is_its_price(offer):
    assert steps(offer.mail(at(3), LINA, quoted(14000, role=PriceRole.TOTAL)).all(Price)[1]) == ["priced", "raised"]


def test_a_fee_is_hidden_even_where_tax_was_told_apart():
    talk = Talk().mail(at(2), LINA, quoted(tax=Tax.EXCLUDED)).mail(at(4), NOOR, remarks(RemarkKind.APPROVAL))
    fee = talk.mail(at(9), LINA, quoted(1500, "set-up fee", role=PriceRole.FEE)).all(Price)[1]
    assert steps(fee) == ["priced", "undisclosed"]


def test_a_fee_told_with_the_offer_is_in_the_open(offer):
    assert steps(offer.mail(at(3), LINA, quoted(1500, "set-up fee", role=PriceRole.FEE)).all(Price)[1]) == ["priced"]


def test_a_tax_on_a_price_told_without_it_is_expected():
    talk = Talk().mail(at(2), LINA, quoted(tax=Tax.EXCLUDED)).mail(at(4), NOOR, remarks(RemarkKind.APPROVAL))
    assert steps(talk.mail(at(9), LINA, quoted(1875, "VAT", role=PriceRole.TAX)).all(Price)[1]) == ["priced"]


@pytest.mark.parametrize(("verb", "status"), [("keep", "accepted"), ("withdraw", "superseded"), ("dismiss", "dismissed")])
def test_the_coordinator_s_word_on_a_price(offer, verb, status):
    assert offer.decide(at(3), verb, offer.one(Price)).one(Price).status.value == status
    assert offer.decide(at(3), "reopen", offer.one(Price)).one(Price).status is PriceStatus.QUOTED


def test_a_dismissed_price_stays_dismissed_when_another_is_told(offer):
    offer.decide(at(3), "dismiss", offer.one(Price)).mail(at(4), LINA, quoted(14000))
    assert offer.all(Price)[0].status is PriceStatus.DISMISSED


def test_a_higher_price_takes_the_place_of_the_agreed_one_only_once_it_is_agreed(offer):
    offer.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL)).mail(at(5), LINA, quoted(14000))
    old, new = offer.all(Price)
    assert (old.status, steps(new)) == (PriceStatus.ACCEPTED, ["priced", "raised"])
    old, new = offer.mail(at(6), NOOR, remarks(RemarkKind.APPROVAL)).all(Price)
    assert (old.status, new.status) == (PriceStatus.SUPERSEDED, PriceStatus.ACCEPTED)


def test_what_was_not_said_of_tax_is_said_now(offer):
    price = offer.mail(at(3), LINA, quoted(tax=Tax.EXCLUDED, tax_rate=Decimal(15))).one(Price)
    assert (price.tax, price.tax_rate, steps(price)) == (Tax.EXCLUDED, Decimal(15), ["priced", "repeated"])
    again = offer.mail(at(4), LINA, quoted(tax=Tax.EXCLUDED)).one(Price)
    assert again.tax_rate == Decimal(15)


def test_a_lapsed_offer_that_is_told_again_stands_anew(offer):
    price = offer.mail(at(16), LINA, quoted()).one(Price)
    assert (price.valid_until, price.status_at(at(30))) == (None, PriceStatus.QUOTED)


def test_an_accepted_price_keeps_what_it_was_told_with(offer):
    offer.mail(at(4), NOOR, remarks(RemarkKind.APPROVAL)).mail(at(5), LINA, quoted(tax=Tax.INCLUDED))
    assert (offer.one(Price).tax, steps(offer.one(Price))) == (Tax.INCLUDED, ["priced", "accepted", "repeated"])
