"""Entries as the contract's JSON: field by field, always the same bytes."""

import msgspec
import pytest

from domain.entries import Entry
from frontends.contract_json import entry_json, ledger_json
from tests.frontends.samples import ALERT, ENTRIES, MEETING, MONDAY, PRICE, PROMISE, REQUEST

EVERY = {"id", "kind", "client", "evidence", "history", "confidence"}
FIELDS = {
    PROMISE: "direction maker beneficiary what due due_text status",
    PRICE: "item amount amount_max qualifier currency per tax tax_rate valid_until quoted_by direction status",
    MEETING: "uid title start end agenda agenda_source planned_minutes actual_start actual_end actual_source overrun_minutes status",
    REQUEST: "topic asked_at answer_due answered_at willing_to_pay status",
    ALERT: "kind severity subject message cleared_at",
}


@pytest.mark.parametrize(("entry", "fields"), FIELDS.items(), ids=lambda value: getattr(value, "id", ""))
def test_every_field_of_the_contract_is_there(entry, fields):
    assert EVERY | set(fields.split()) <= set(entry_json(entry, MONDAY))


def test_a_promise_is_printed_with_its_words_and_history():
    found = entry_json(PROMISE, MONDAY)
    assert found["due"] == "2026-03-05"
    assert found["status"] == "open"
    assert found["evidence"] == [
        {
            "message_id": "m1@northstar.example",
            "source_kind": "message",
            "start": 10,
            "end": 50,
            "quote": "I will send you the API keys by Thursday",
            "rule": "promise/will-send",
        }
    ]
    assert found["history"][1]["from"] == "2026-03-05"
    assert found["history"][1]["to"] == "2026-03-06"
    assert found["history"][1]["at"] == "2026-03-02T12:00:00+04:00"
    assert found["history"][1]["evidence"]["message_id"] == "m2@acme.example"


def test_statuses_are_those_of_now():
    assert entry_json(PROMISE, PROMISE.lapses_at)["status"] == "overdue"
    assert entry_json(PRICE, PRICE.lapses_at)["status"] == "expired"
    assert entry_json(REQUEST, REQUEST.answer_due)["status"] == "overdue"


def test_money_is_a_decimal_string():
    found = entry_json(PRICE, MONDAY)
    assert (found["amount"], found["amount_max"], found["tax_rate"]) == ("12500", "15000", "0.15")
    assert found["valid_until"] == "2026-03-31"


def test_a_meeting_tells_what_was_planned_and_by_how_much_it_overran():
    found = entry_json(MEETING, MONDAY)
    assert (found["planned_minutes"], found["overrun_minutes"], found["actual_start"]) == (75, 25, None)
    assert found["start"] == "2026-03-10T09:00:00+04:00"
    assert found["evidence"][0]["uid"] == "m6/2026-03-10"
    assert found["agenda"][1] == {"title": "Roadmap", "minutes": 35, "presenter": None, "done_at": "2026-03-02T10:00:00+04:00"}
    assert found["history"][0]["evidence"] is None


def test_an_alert_has_its_own_kind():
    assert entry_json(ALERT, MONDAY)["kind"] == "promise_due_soon"


def test_the_ledger_lists_each_kind_under_its_name_and_always_alike():
    found = ledger_json(ENTRIES, MONDAY)
    assert {name: len(entries) for name, entries in found.items()} == {
        "promises": 2,
        "prices": 1,
        "meetings": 1,
        "requests": 1,
        "alerts": 1,
    }
    assert msgspec.json.encode(found) == msgspec.json.encode(ledger_json(ENTRIES, MONDAY))
    assert list(ledger_json((), MONDAY)) == ["promises", "prices", "meetings", "requests", "alerts"]


def test_there_are_no_other_entries():
    with pytest.raises(AssertionError):
        entry_json(Entry(id="x", client=None, evidence=(), history=(), confidence=1.0), MONDAY)
