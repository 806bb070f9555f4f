"""How dates, prices and acts were worked out, as `explain` tells it: read from words, step by step."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from domain.entries import Due
from domain.events import Noted
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Context
from domain.messages import Direction
from extractors.reading import read
from frontends.cli.workings import readable, workings
from tests.frontends.samples import DUBAI, MAIL, MONDAY, PRICE, PROMISE
from tests.workflow.sample_parts import everything

HOUSE = everything()[2]
SENT = MAIL.payload


def told(
    text, entry=PROMISE, *, zone="Asia/Dubai", region="AE", language="en", payload=None, client="Acme Trading", house=HOUSE
):
    """The lines of everything read in `text`, written on Monday, 2 March 2026, in Dubai."""
    findings = read(text, Context(written_at=MONDAY, zone=zone, region=region, language=language))
    payload = payload(findings) if payload else replace(SENT, findings=findings, zone=zone or "UTC")
    event = replace(MAIL, payload=payload, client=client)
    evidence = Evidence("m1", SourceKind.MESSAGE, Span(0, len(text)), text, "r")
    return [line.strip() for line in workings(evidence, event, entry, house, MONDAY)]


def test_a_day_is_counted_step_by_step_to_the_end_of_its_work():
    on = date(2026, 3, 12)
    entry = replace(PROMISE, due=Due(on, None, "Asia/Dubai"), lapses_at=datetime(2026, 3, 12, 18, tzinfo=DUBAI))
    assert told("Thursday week", entry) == [
        "“Thursday week” is 2026-03-12 (rule date: weekday week)",
        "written Mon 2 March 2026, 10:00 in Asia/Dubai",
        "the coming one from Mon 02 Mar 2026: Thu 5 Mar",
        "a week later: Thu 12 Mar",
        "end of that day's work: Thu 12 Mar 18:00",
    ]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("on 12 March 2026", ["said in full"]),
        ("for three weeks", ["a length of time"]),
        ("every Monday", ["it comes again and again (RFC 5545)"]),
        ("03/04/2026", ["read in the order of the writer's region", "the other order is Wed 4 Mar", "the other reading is Wed 4 Mar"]),
        ("the Monday after next", ["the next one: Mon 9 Mar", "a week later: Mon 16 Mar"]),
        ("from Sunday to Tuesday", ["the end that follows this beginning: Tue 10 Mar"]),
        ("within 3 working days", ["3 working days from Mon 2 Mar: Thu 5 Mar"]),
        ("half past four", ["neither morning nor afternoon is said: the likelier hour; the other reading is 04:30"]),
        ("at 17:00", ["a time of the day it was written"]),
        ("5pm KSA time", ["in KSA time", "that is Mon 2 Mar 18:00 in Asia/Dubai"]),
        ("two weeks after sign-off", ["counted from “sign-off”, whose day was not known then"]),
        ("thanks for Friday", ["over when it was written: it tells what was"]),
        ("15 Ramadan 1447", ["the sighting of the moon may move it by a day"]),
    ],
)  # fmt: skip
def test_each_kind_of_time_tells_its_steps(text, steps):
    lines = told(text)
    assert [step for step in steps if step not in lines] == []


def test_where_the_authors_zone_is_not_known_the_mails_own_offset_is_told():
    assert "written Mon 2 March 2026, 10:00 UTC+04:00" in told("tomorrow", zone=None)


def test_an_instant_is_over_when_it_comes():
    at = MONDAY.replace(hour=15)
    entry = replace(PROMISE, due=Due(at.date(), at, "Asia/Dubai"), lapses_at=at)
    assert "over at Mon 2 Mar 15:00" in told("today at 3pm", entry)
    assert not any(
        line.startswith("over at") for line in told("today at 3pm", replace(entry, lapses_at=at + timedelta(hours=1)))
    )


def test_days_are_written_for_people_wherever_they_stand():
    assert readable("2026-03-12 to 2027-01-01, 2026-03-12T15:00", MONDAY) == "Thu 12 Mar to Fri 1 Jan 2027, Thu 12 Mar 15:00"


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("The portal costs AED 4,500 plus 5% VAT.", ["“AED 4,500” is AED 4,500 (rule price by code)", "the currency is written out: AED", "tax comes on top (5 %)", "what it is for stands beside it: “portal”"]),
        ("The plan is €12 per user per month incl. VAT.", ["its sign or name stands for EUR alone", "for each: it is per user per month", "tax is in it"]),
        ("We need 3 x SAR 400 for screens.", ["3 of them are told", "of tax nothing is said"]),
        ("It is between AED 20,000 and AED 25,000.", ["“between AED 20,000 and AED 25,000” is AED 20,000 to 25,000 (rule price by code)", "its two ends are told"]),
        ("We can go up to SAR 9,000.", ["“SAR 9,000” is SAR … to 9,000 (rule price by code)", "it is the most, by the words around it"]),
        ("Total: AED 57,000", ["a total, not the price of one thing"]),
        ("The licence is USD 4,500.00 (AED 16,525).", ["the same amount is told in another currency: AED 16,525"]),
        ("The rent is 15,000 dirhams.", ["its sign or name may stand for AED, MAD: AED, set for Northstar"]),
        ("The licence is £1,200.", ["its sign or name may stand for GBP, EGP, LBP: GBP, the likeliest of them"]),
        ("The licence is GBP 900, support is £300.", ["its sign or name may stand for GBP, EGP, LBP: GBP, named elsewhere in the same words"]),
    ],
)  # fmt: skip
def test_a_price_tells_its_currency_its_tax_and_what_it_is_per(text, steps):
    lines = told(text, PRICE)
    assert [step for step in steps if step not in lines] == []


def test_an_amount_without_a_currency_tells_where_it_comes_from():
    priced = replace(PRICE, amount=Decimal(4500))
    assert "no currency is said; SAR is what this client is quoted in" in told("Setup cost: 4,500", priced)
    assert "no currency is said or known" in told("Setup cost: 4,500", replace(priced, currency=None))


def test_what_a_client_writes_is_read_with_its_own_currency():
    incoming = lambda findings: replace(SENT, findings=findings, direction=Direction.INCOMING)  # noqa: E731
    by_acme = told("The stand costs 900 riyals.", PRICE, region="SA", payload=incoming)
    unset = replace(HOUSE, clients=tuple(replace(client, currency=None) for client in HOUSE.clients))
    by_brightwell = told("The stand costs £900.", PRICE, region="GB", payload=incoming, client="Brightwell", house=unset)
    assert "SAR, set for Acme Trading" in " ".join(by_acme)
    assert "GBP, which is paid in where Brightwell is (GB)" in " ".join(by_brightwell)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("We will send the report by Thursday.", ["its day is told by “by Thursday”"]),
        ("Once we receive your payment, we will ship the cards.", ["it holds once “we receive your payment”"]),
        ("Please find attached the first part of the translation.", ["it speaks of an attachment: one has to be there", "it is a part only; the rest is still owed"]),
        ("Can we move the delivery to 20 March?", ["it only asks: the other side has to agree"]),
        ("We need to push the delivery to 20 March.", ["it tells what will be, and asks nobody"]),
        ("Could you send the contract by Thursday?", ["it is asked for by “by Thursday”"]),
        ("Could you also add a German version? We are happy to pay extra.", ["it says that it would be paid for"]),
    ],
)  # fmt: skip
def test_an_act_tells_what_it_does(text, steps):
    lines = told(text)
    assert any(line.startswith("read as ") for line in lines)
    assert [step for step in steps if step not in lines] == []


def test_who_does_it_is_told():
    assert "by Omar (rule" in " ".join(told("Omar will send you the keys by Thursday."))
    assert "by its writer (rule" in " ".join(told("I will send you the keys by Thursday."))


def test_a_price_tells_nothing_of_the_promise_in_its_sentence():
    assert not any(
        line.startswith("read as a promise") for line in told("We will deliver the portal for AED 900 on 12 March.", PRICE)
    )


def test_a_note_is_worked_out_like_a_mail():
    lines = told("tomorrow", payload=lambda findings: Noted(text="tomorrow", findings=findings))
    assert lines[1].startswith("written Mon 2 March 2026, 10:00")


def test_what_no_event_brought_has_no_steps():
    assert list(workings(PROMISE.evidence[0], None, PROMISE, HOUSE, MONDAY)) == []


def test_a_zone_that_nobody_knows_is_left_out():
    lines = told("tomorrow at 3pm", payload=lambda findings: replace(SENT, findings=findings, zone="Mars/Base"))
    assert lines[1] == "written Mon 2 March 2026, 10:00 UTC+04:00"
