"""What every ledger does. Inherit it in the tests of each implementation and give it a `ledger` fixture."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.alerts import Alert
from domain.entries import Change
from domain.events import Event, EventSeen
from domain.ports import Batch, Ledger
from domain.prices import Price, PriceStatus
from domain.problems import Problem
from domain.promises import Promise, PromiseStatus
from tests.contracts.ledger_samples import (
    DAY,
    DUBAI,
    EVERY_ENTRY,
    EVERY_PAYLOAD,
    NOON,
    alert,
    delivery,
    message,
    price,
    promise,
)


class LedgerContract:
    """Inherit, and define a fixture `ledger` that gives an empty one."""

    @pytest.mark.parametrize("event", EVERY_PAYLOAD, ids=lambda event: event.key)
    def test_an_event_comes_back_as_it_was(self, ledger: Ledger, event: Event) -> None:
        ledger.record(Batch(events=(event,)))
        found = ledger.event(event.key)
        assert found == event
        assert found is not None
        assert found.at.utcoffset() == event.at.utcoffset()

    @pytest.mark.parametrize("entry", EVERY_ENTRY, ids=lambda entry: entry.id)
    def test_an_entry_comes_back_as_it_was(self, ledger: Ledger, entry: Promise) -> None:
        ledger.record(Batch(entries=(entry,)))
        assert ledger.entry(entry.id) == entry
        assert ledger.entries(type(entry)) == (entry,)

    def test_an_empty_ledger_knows_nothing(self, ledger: Ledger) -> None:
        assert ledger.event("m1") is None
        assert ledger.entry("p-1") is None
        assert ledger.cursor("maildir:mail") is None
        assert ledger.setting("started_at") is None
        assert ledger.events() == ledger.entries(Promise) == ledger.deliveries() == ledger.problems() == ()
        assert ledger.has_events(["m1"]) == frozenset()
        assert set(ledger.counts().values()) == {0}

    def test_an_event_of_a_known_key_is_left_as_it_is(self, ledger: Ledger) -> None:
        ledger.record(Batch(events=(message("m1"), message("m1", client="Other"))))
        ledger.record(Batch(events=(message("m1", client="Third"), message("m2"))))
        assert [event.client for event in ledger.events()] == ["Acme", "Acme"]

    def test_events_come_in_the_order_of_time_whatever_the_offset(self, ledger: Ledger) -> None:
        early = message("z", at=datetime(2026, 3, 5, 10, tzinfo=DUBAI))  # 06:00 UTC
        later = message("y", at=datetime(2026, 3, 5, 7, tzinfo=UTC))
        same = message("x", at=datetime(2026, 3, 5, 11, tzinfo=DUBAI))  # 07:00 UTC
        ledger.record(Batch(events=(later, same, early)))
        assert [event.key for event in ledger.events()] == ["z", "x", "y"]

    def test_events_by_client_kind_and_thread(self, ledger: Ledger) -> None:
        ledger.record(Batch(events=(*EVERY_PAYLOAD, message("m2", client="Nadir", references=("m1",)))))
        assert [event.key for event in ledger.events(client="Nadir")] == ["m2"]
        assert [event.key for event in ledger.events(kind=EventSeen)] == ["event:u1"]
        assert [event.key for event in ledger.events(thread="m1")] == ["m1", "m2"]
        assert [event.key for event in ledger.events(thread="m1", client="Acme")] == ["m1"]
        assert [event.key for event in ledger.events(thread="r1")] == ["m1", "decided:1"]
        assert [event.key for event in ledger.events(thread="u1")] == ["event:u1", "gone:u1", "answer:1"]
        assert [event.key for event in ledger.events(thread="p-1")] == ["decided:1", "decided:2"]
        assert ledger.events(thread="command") == ()
        several = {event.key for event in ledger.events(thread=["p-1", "u1"])}
        assert several == {"event:u1", "answer:1", "decided:1", "decided:2", "gone:u1"}
        assert ledger.events(thread=[]) == ()

    def test_an_event_can_go_to_another_client(self, ledger: Ledger) -> None:
        ledger.record(Batch(events=(message("m1"), message("m2"))))
        ledger.record(Batch(replaced=(replace(message("m1"), client="Brightwell"),)))
        assert [event.key for event in ledger.events(client="Brightwell")] == ["m1"]
        assert [event.key for event in ledger.events(client="Acme")] == ["m2"]

    def test_events_of_a_time_from_its_start_to_before_its_end(self, ledger: Ledger) -> None:
        ledger.record(Batch(events=(message("m1"), message("m2", at=NOON + DAY), message("m3", at=NOON + 2 * DAY))))
        assert [event.key for event in ledger.events(since=NOON + DAY)] == ["m2", "m3"]
        assert [event.key for event in ledger.events(until=NOON + DAY)] == ["m1"]
        assert [event.key for event in ledger.events(since=NOON, until=NOON + 2 * DAY, client="Acme")] == ["m1", "m2"]

    def test_the_known_ones_of_many_keys(self, ledger: Ledger) -> None:
        ledger.record(Batch(events=(message("m1"), message("m2"))))
        assert ledger.has_events(["m1", "m3", "m2"]) == {"m1", "m2"}

    def test_the_known_ones_of_many_entries(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(promise("p-1"), promise("p-2"))))
        assert ledger.has_entries(["p-1", "p-3", "p-2"]) == {"p-1", "p-2"}

    def test_an_entry_replaces_its_earlier_state(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(promise(),)))
        kept = promise(status=PromiseStatus.KEPT, review_at=None)
        ledger.record(Batch(entries=(promise(what="other"), kept)))
        assert ledger.entry("p-1") == kept
        assert ledger.entries(Promise, status="open") == ()
        assert ledger.entries(Promise, review_before=NOON + 100 * DAY) == ()
        assert ledger.counts()["entries"] == 1

    def test_an_entry_that_no_longer_follows_is_removed(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(promise("p-1"), promise("p-2"))))
        ledger.record(Batch(removed=("p-1", "p-9")))
        assert [entry.id for entry in ledger.entries(Promise)] == ["p-2"]

    def test_an_entry_removed_and_made_in_one_batch_is_made(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(promise("p-1"),)))
        ledger.record(Batch(entries=(promise("p-1", what="other"),), removed=("p-1",)))
        assert [entry.what for entry in ledger.entries(Promise)] == ["other"]

    def test_entries_by_kind_client_and_status(self, ledger: Ledger) -> None:
        accepted = price("q-2", status=PriceStatus.ACCEPTED)
        ledger.record(Batch(entries=(promise("p-1"), price("q-1"), accepted, price("q-3", client="Nadir"))))
        assert [entry.id for entry in ledger.entries(Price)] == ["q-1", "q-2", "q-3"]
        assert [entry.id for entry in ledger.entries(Price, client="Acme")] == ["q-1", "q-2"]
        assert [entry.id for entry in ledger.entries(Price, status="quoted")] == ["q-1", "q-3"]
        assert [entry.id for entry in ledger.entries(Price, client="Acme", status=PriceStatus.ACCEPTED)] == ["q-2"]

    def test_alerts_are_open_until_cleared(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(alert("a-1"), alert("a-2", cleared_at=NOON, cleared_because="kept"))))
        assert [entry.id for entry in ledger.entries(Alert, status="open")] == ["a-1"]
        assert [entry.id for entry in ledger.entries(Alert, status="cleared")] == ["a-2"]

    def test_alerts_about_an_entry(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(alert("a-1"), alert("a-2", subject="q-1"), promise())))
        assert [entry.id for entry in ledger.entries(Alert, subjects=["q-1", "q-2"])] == ["a-2"]
        assert [entry.id for entry in ledger.entries(Alert, subjects=["q-9"])] == []

    def test_entries_that_were_alive_at_an_instant(self, ledger: Ledger) -> None:
        ledger.record(Batch(entries=(promise("p-1"), promise("p-2", closed_at=NOON), promise("p-3", closed_at=NOON + DAY))))
        assert [entry.id for entry in ledger.entries(Promise, live_at=NOON)] == ["p-1", "p-2", "p-3"]
        assert [entry.id for entry in ledger.entries(Promise, live_at=NOON + DAY, client="Acme")] == ["p-1", "p-3"]
        assert [entry.id for entry in ledger.entries(Promise, live_at=NOON + 2 * DAY)] == ["p-1"]

    def test_entries_to_review_include_those_at_that_instant(self, ledger: Ledger) -> None:
        same_instant = (NOON + DAY).astimezone(UTC)
        ledger.record(Batch(entries=(promise("p-1", review_at=NOON), promise("p-2", review_at=same_instant))))
        ledger.record(Batch(entries=(promise("p-3", review_at=None),)))
        assert [entry.id for entry in ledger.entries(Promise, review_before=NOON)] == ["p-1"]
        assert [entry.id for entry in ledger.entries(Promise, review_before=NOON + DAY)] == ["p-1", "p-2"]
        assert ledger.entries(Promise, review_before=NOON - DAY) == ()

    def test_the_next_review_is_the_earliest_of_all_kinds(self, ledger: Ledger) -> None:
        assert ledger.next_review_at() is None
        later, sooner = promise("p-1", review_at=NOON + DAY), price("q-1", review_at=NOON)
        ledger.record(Batch(entries=(later, sooner)))
        assert ledger.next_review_at() == NOON

    def test_entries_and_events_of_no_client_can_be_asked_for(self, ledger: Ledger) -> None:
        nobodys = promise("p-none", client=None)
        ledger.record(
            Batch(entries=(promise("p-1"), nobodys), events=(message("m1"), replace(message("m2"), key="none", client=None)))
        )
        assert [entry.id for entry in ledger.entries(type(nobodys), client="")] == ["p-none"]
        assert [event.key for event in ledger.events(client="")] == ["none"]

    def test_entries_come_in_the_order_they_were_opened(self, ledger: Ledger) -> None:
        opened = {"p-3": NOON, "p-1": NOON + DAY, "p-2": NOON + DAY}
        entries = tuple(promise(key, history=(Change(at, "made", None, None, None),)) for key, at in opened.items())
        ledger.record(Batch(entries=entries[::-1]))
        assert [entry.id for entry in ledger.entries(Promise)] == ["p-3", "p-1", "p-2"]

    def test_a_delivery_waits_until_it_is_due_and_ends_when_sent_or_given_up(self, ledger: Ledger) -> None:
        ended = (delivery("d-2", sent_at=NOON), delivery("d-3", failed_at=NOON), delivery("d-4", try_at=None))
        later = delivery("d-5", try_at=NOON + DAY)
        ledger.record(Batch(deliveries=(delivery("d-1"), *ended, later)))
        assert [queued.key for queued in ledger.deliveries(pending_at=NOON)] == ["d-1"]
        assert [queued.key for queued in ledger.deliveries(pending_at=NOON + DAY)] == ["d-1", "d-5"]
        assert [queued.key for queued in ledger.deliveries()] == ["d-1", "d-2", "d-3", "d-4", "d-5"]
        assert (ledger.delivery("d-1"), ledger.delivery("d-9")) == (delivery("d-1"), None)

    def test_a_delivery_replaces_its_earlier_state_unless_that_is_sent(self, ledger: Ledger) -> None:
        ledger.record(Batch(deliveries=(delivery("d-1"),)))
        failed_once = delivery("d-1", attempts=1, error="busy", try_at=NOON + DAY)
        ledger.record(Batch(deliveries=(failed_once,)))
        assert ledger.deliveries() == (failed_once,)
        sent = delivery("d-1", attempts=2, sent_at=NOON + DAY)
        ledger.record(Batch(deliveries=(sent,)))
        ledger.record(Batch(deliveries=(delivery("d-1"),)))
        assert ledger.deliveries() == (sent,)

    def test_deliveries_come_in_the_order_they_were_written(self, ledger: Ledger) -> None:
        ledger.record(Batch(deliveries=(delivery("d-1", written_at=NOON + DAY), delivery("d-3"), delivery("d-2"))))
        assert [queued.key for queued in ledger.deliveries()] == ["d-2", "d-3", "d-1"]

    def test_problems_are_kept_once_and_come_oldest_first(self, ledger: Ledger) -> None:
        first = Problem("k1", "maildir:mail", "new/1", "has no sender", NOON)
        older = Problem("k2", "maildir:mail", "new/2", "is no mail", NOON - DAY)
        ledger.record(Batch(problems=(first,)))
        ledger.record(Batch(problems=(replace(first, at=NOON + DAY), older)))
        assert ledger.problems() == (older, first)

    def test_cursors_and_settings_keep_their_last_value(self, ledger: Ledger) -> None:
        ledger.record(Batch(cursors={"a": "1", "b": "x"}, settings={"a": "2"}))
        ledger.record(Batch(cursors={"a": "3"}, settings={"c": ""}))
        assert [ledger.cursor("a"), ledger.cursor("b"), ledger.setting("a"), ledger.setting("c")] == ["3", "x", "2", ""]

    def test_counts_of_every_table(self, ledger: Ledger) -> None:
        problem = Problem("k1", "maildir:mail", "new/1", "has no sender", NOON)
        ledger.record(Batch(events=EVERY_PAYLOAD, entries=EVERY_ENTRY, problems=(problem,), cursors={"a": "1"}))
        assert ledger.counts() == {
            "events": len(EVERY_PAYLOAD),
            "entries": len(EVERY_ENTRY),
            "deliveries": 0,
            "problems": 1,
            "cursors": 1,
            "settings": 0,
        }
