"""Arbitrary values of the domain, for properties that hold of all of them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any, get_type_hints

from hypothesis import strategies as st

from domain.alerts import Alert
from domain.deliveries import Delivery
from domain.entries import Change, Entry
from domain.events import ConferenceSeen, Decided, Event, EventGone, EventSeen, InviteAnswered, MessageRead, Noted
from domain.meetings import Meeting
from domain.prices import Price
from domain.problems import Problem
from domain.promises import Promise
from domain.requests import Request

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
INSTANTS = st.datetimes(datetime(1000, 1, 2), datetime(9998, 12, 30), timezones=OFFSETS)  # noqa: DTZ001
MONEY = st.decimals(allow_nan=False, allow_infinity=False, places=2) | st.just(Decimal("1E+3"))
PAYLOADS = (MessageRead, EventSeen, InviteAnswered, EventGone, Decided, Noted, ConferenceSeen)
#: No client is None; the empty text is how one asks for it.
CLIENTS = st.none() | st.sampled_from(["Acme", "Nadir", "عميل"])
KEYS = st.sampled_from([f"k{number}@acme.example" for number in range(8)])

st.register_type_strategy(datetime, INSTANTS)
st.register_type_strategy(Decimal, MONEY)
st.register_type_strategy(date, st.dates())
st.register_type_strategy(float, st.floats(0, 1))
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12))


@cache
def of(made: type, **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values of a dataclass, every field drawn (those with a default too)."""
    hints = get_type_hints(made)
    drawn = {field.name: st.from_type(hints[field.name]) for field in dataclasses.fields(made)}
    return st.builds(made, **{**drawn, **known})


def entries(kind: type[Entry]) -> st.SearchStrategy[Any]:
    """Entries of one kind, each with the one step of history that all have."""
    return of(kind, id=KEYS, client=CLIENTS, history=st.tuples(of(Change)))


EVENTS = st.one_of(*(of(Event, key=KEYS, client=CLIENTS, payload=of(payload)) for payload in PAYLOADS))
ENTRIES = st.one_of(*(entries(kind) for kind in (Promise, Price, Meeting, Request, Alert)))
DELIVERIES = of(Delivery, key=KEYS)
PROBLEMS = of(Problem, key=KEYS)
NAMES = st.dictionaries(
    KEYS, st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12), max_size=3
)
NOW = datetime(2026, 3, 5, tzinfo=UTC)
