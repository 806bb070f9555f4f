"""The lists: filtered, as tables and as JSON."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.ports import Batch
from frontends.cli.tables import stage_words
from store.ledger import open_ledger
from tests.frontends.samples import MEETING, REQUEST


def listed(result):
    code, out, _ = result
    assert code == 0
    return [entry["id"] for entry in json.loads(out)]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["promises"], ["p-0000000001", "p-0000000002"]),
        (["promises", "--client", "acme"], ["p-0000000001"]),
        (["promises", "--client", "nobody"], []),
        (["promises", "--status", "kept"], ["p-0000000002"]),
        (["promises", "--status", "kept", "--status", "open"], ["p-0000000001", "p-0000000002"]),
        (["promises", "--direction", "theirs"], ["p-0000000002"]),
        (["promises", "--since", "2026-03-03"], []),
        (["promises", "--until", "2026-03-02"], []),
        (["prices", "--status", "quoted"], ["p-0000000003"]),
        (["meetings", "--since", "2026-03-10", "--until", "2026-03-10T09:01"], ["m-0000000004"]),
        (["requests", "--until", "2026-03-02T10:00:01+04:00"], ["r-0000000005"]),
        (["alerts", "--status", "standing"], ["a-0000000006"]),
        (["alerts", "--status", "cleared"], []),
    ],
)
def test_a_list_is_narrowed_by_its_filters(amana, words, ids):
    assert listed(amana(*words, "--json")) == ids


def test_now_decides_what_is_overdue(amana):
    assert listed(amana("promises", "--status", "overdue", "--json", now="2026-03-05T17:59+04:00")) == []
    assert listed(amana("promises", "--status", "overdue", "--json", now="2026-03-05T18:00+04:00")) == ["p-0000000001"]


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (
            "promises",
            ["Acme Trading", "send you the API keys", "Thu 5 Mar", "Tue 3 Mar 15:00", "\u2068سأرسل التقرير\u2069"],
        ),
        ("prices", ["SAR 12,500–15,000 per month", "excluded", "Tue 31 Mar", "quoted"]),
        ("meetings", ["Weekly sync", "2 points, 75 of 60 min", "+25 min"]),
        ("requests", ["question", "Wed 4 Mar 18:00", "open"]),
        ("alerts", ["The API keys are promised to Acme Trading for tomorrow.", "warning"]),
        ("clients", ["Acme Trading", "borealis.example"]),
    ],
)
def test_tables_show_what_matters(amana, command, shown):
    code, out, _ = amana(command)
    assert code == 0
    for words in shown:
        assert words in out


def test_an_empty_list_says_so(amana):
    assert amana("promises", "--client", "nobody") == (0, "", "0 entries\n")


def test_clients_are_the_configured_and_the_found(amana):
    rows = json.loads(amana("clients", "--json")[1])
    assert [(row["name"], row["configured"]) for row in rows] == [("Acme Trading", True), ("borealis.example", False)]
    trust = rows[0].pop("trust")
    assert (trust["open"], trust["kept_on_time"], trust["answer_median_minutes"]) == (1, 0, None)
    assert rows[0] == {
        "name": "Acme Trading",
        "configured": True,
        "domains": ["acme.example"],
        "timezone": "Asia/Riyadh",
        "country": "SA",
        "currency": "SAR",
        "open_promises": 1,
        "overdue_promises": 0,
        "open_requests": 1,
        "quoted_prices": 1,
        "scheduled_meetings": 1,
    }
    assert [row["name"] for row in json.loads(amana("clients", "--client", "borea", "--json")[1])] == ["borealis.example"]


def test_meetings_tell_how_long_those_of_their_series_take(amana, folder):
    again = replace(
        MEETING,
        id="m-again",
        uid="m6/2026-03-17",
        starts_at=MEETING.starts_at + timedelta(days=7),
        ends_at=MEETING.ends_at + timedelta(days=7),
        actual_end=None,
        not_reached=("Roadmap",),
    )
    ledger = open_ledger(folder / "ledger")
    ledger.record(Batch(entries=(replace(MEETING, series="m6"), replace(again, series="m6"))))
    ledger.close()
    (first, _) = json.loads(amana("meetings", "--json", now="2026-03-31T10:00+04:00")[1])
    assert first["record"] == {
        "series": "m6",
        "title": "Weekly sync",
        "meetings_held": 2,
        "meetings_known": 1,
        "meetings_within": 0,
        "planned_median": 60,
        "actual_median": 85,
        "overrun_median": 25,
        "carried_over": 3,
    }
    told = "Weekly sync, 2 held: 60 min planned, 85 taken (medians of 1 whose end is known), 3 items carried over"
    assert told in amana("meetings", now="2026-03-31T10:00+04:00")[1]
    assert "+25 min (of 1)" in amana("clients", now="2026-03-31T10:00+04:00")[1]
    assert json.loads(amana("meetings", "--json", now="2026-03-02T10:00+04:00")[1])[0]["record"] is None


def test_clients_show_their_trust_record_in_words(amana):
    assert "Acme Trading: kept on time 0 of 1; overdue 1; unanswered 1" in amana("clients", now="2026-03-31T10:00+04:00")[1]


def test_the_register_of_leads_is_a_topic_of_requests(amana):
    assert json.loads(amana("requests", "--topic", "lead", "--json")[1]) == []
    assert len(json.loads(amana("requests", "--topic", "question", "--json")[1])) == 1


def test_how_far_a_change_request_has_come():
    assert stage_words(REQUEST) == "–"
    assert stage_words(replace(REQUEST, stage="priced", willing_to_pay=True, after_sign_off=True)) == (
        "priced, would pay, after sign-off"
    )
