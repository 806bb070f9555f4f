from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from domain.entries import Entry
from store import codec
from tests.contracts.ledger_samples import message, promise
from tests.store.values import DELIVERIES, ENTRIES, EVENTS, INSTANTS, PROBLEMS


def through_text(document):
    return msgspec.json.decode(msgspec.json.encode(document))


@given(EVENTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_event_comes_back(event):
    assert codec.event_of(through_text(codec.event_document(event))) == event


@given(ENTRIES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_entry_comes_back(entry):
    assert codec.entry_of(through_text(codec.entry_document(entry))) == entry


@given(DELIVERIES)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_delivery_comes_back(delivery):
    assert codec.delivery_of(through_text(codec.delivery_document(delivery))) == delivery


@given(PROBLEMS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_problem_comes_back(problem):
    assert codec.problem_of(through_text(codec.problem_document(problem))) == problem


@given(INSTANTS, INSTANTS)
def test_texts_of_instants_sort_as_instants_do(one, other):
    assert (codec.utc_text(one) < codec.utc_text(other)) == (one < other)
    assert codec.utc_text(one) < codec.NEVER


def test_an_instant_of_an_early_year_keeps_its_width():
    assert codec.utc_text(datetime(7, 1, 2, tzinfo=UTC)) == "0007-01-02T00:00:00.000000Z"


def test_a_zone_is_kept_as_the_offset_it_had():
    summer = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/London"))
    read = codec.event_of(through_text(codec.event_document(message("m1", at=summer))))
    assert read.at.isoformat() == "2026-07-01T12:00:00+01:00"


def test_lone_surrogates_anywhere_become_question_marks():
    document = codec.entry_document(promise(what="caf\udce9", threads=("a\udc80", "b")))
    assert document["body"]["what"] == "caf?"
    assert document["body"]["threads"] == ["a?", "b"]
    assert codec.entry_of(through_text(document)).confidence == promise().confidence


def test_a_kind_that_the_ledger_does_not_keep_is_refused():
    with pytest.raises(KeyError):
        codec.kind_of(Entry)


def test_the_same_value_gives_the_same_bytes():
    first, second = (msgspec.json.encode(codec.entry_document(promise()), order="deterministic") for _ in range(2))
    assert first == second
