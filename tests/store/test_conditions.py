"""Which questions an index answers: a poll's cost must not grow with the ledger."""

from contextlib import closing

import pytest
from tinydb import Query, where

from domain.alerts import Alert
from domain.events import MessageRead
from domain.ports import Batch
from domain.promises import Promise
from store.conditions import documents_of
from store.ledger import open_ledger
from tests.contracts.ledger_samples import NOON
from tests.store.batches import batch

QUESTIONS = {
    "event": lambda ledger: ledger.event("m1"),
    "has_events": lambda ledger: ledger.has_events(["m1", "m2"]),
    "events of a client": lambda ledger: ledger.events(client="Acme"),
    "events of a client since": lambda ledger: ledger.events(client="Acme", since=NOON),
    "events of a kind": lambda ledger: ledger.events(kind=MessageRead),
    "events of a time": lambda ledger: ledger.events(since=NOON, until=NOON),
    "events of a thread": lambda ledger: ledger.events(thread="m1"),
    "entry": lambda ledger: ledger.entry("p-1"),
    "entries of a kind": lambda ledger: ledger.entries(Promise),
    "entries of a client": lambda ledger: ledger.entries(Promise, client="Acme"),
    "entries of a status": lambda ledger: ledger.entries(Promise, status="open"),
    "entries of a client and status": lambda ledger: ledger.entries(Promise, client="Acme", status="open"),
    "entries to review": lambda ledger: ledger.entries(Promise, review_before=NOON),
    "entries alive": lambda ledger: ledger.entries(Promise, live_at=NOON),
    "entries of a client alive": lambda ledger: ledger.entries(Promise, client="Acme", live_at=NOON),
    "alerts about": lambda ledger: ledger.entries(Alert, subjects=["p-1", "p-2"]),
    "known entries": lambda ledger: ledger.has_entries(["p-1"]),
    "next review": lambda ledger: ledger.next_review_at(),
    "deliveries due": lambda ledger: ledger.deliveries(pending_at=NOON),
    "deliveries": lambda ledger: ledger.deliveries(),
    "problems": lambda ledger: ledger.problems(),
    "cursor": lambda ledger: ledger.cursor("a"),
    "setting": lambda ledger: ledger.setting("a"),
    "counts": lambda ledger: ledger.counts(),
    "record": lambda ledger: ledger.record(Batch(removed=("p-1",)) if ledger.entry("p-1") else batch(1)),
}


class Watched:
    """A connection that notes SQLite's plan of every query."""

    def __init__(self, connection):
        self.connection = connection
        self.plans = []

    def execute(self, sql, parameters=()):
        if sql.startswith(("SELECT", "DELETE")):
            self.plans += [row[3] for row in self.connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        return self.connection.execute(sql, parameters)

    def __getattr__(self, name):
        return getattr(self.connection, name)

    def __enter__(self):
        return self.connection.__enter__()

    def __exit__(self, *failure):
        return self.connection.__exit__(*failure)


@pytest.mark.parametrize("reopened", [False, True], ids=["just made", "reopened"])
@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
def test_no_question_reads_a_whole_table(tmp_path, ask, reopened):
    if reopened:
        open_ledger(tmp_path).close()
    with closing(open_ledger(tmp_path)) as ledger:
        ledger.record(batch(1))
        watched = Watched(ledger.documents.storage._connection)
        ledger.documents.storage._connection = watched
        ask(ledger)
        ask(ledger)
    assert watched.plans
    assert not [plan for plan in watched.plans if plan.startswith(("SCAN documents", "SCAN mentions"))]


@pytest.mark.parametrize(
    ("condition", "narrowed"),
    [
        (where("status") == "open", True),
        (where("status") < "open", True),
        (where("status").one_of(["open", "kept"]), True),
        (where("status").one_of(["open", 1]), False),
        (where("status") == 1, False),
        (where("status") != "open", False),
        (where("body")["status"] == "open", False),
        (where("what") == "open", False),
        (where("status").any(["open"]), False),
        ((where("what") == "a") & (where("status") == "open"), True),
        ((where("what") == "a") & (where("what") == "b"), False),
        ((where("id") == "a") | (where("status") == "open"), True),
        ((where("what") == "a") | (where("status") == "open"), False),
        (~(where("status") == "open"), False),
        (where("status").test(str.isupper), False),
        (Query().noop(), False),
        (bool, False),
    ],
)
def test_only_what_an_index_can_say_is_said_in_sql(condition, narrowed):
    assert (len(documents_of("entries", condition).sql) > len(documents_of("entries").sql)) is narrowed
    assert documents_of("other", condition).sql == "table_name = ?"


def test_the_same_condition_is_the_same_sql_however_it_is_put():
    one, other = where("status") == "open", where("client") == "Acme"
    assert documents_of("entries", one & other) == documents_of("entries", other & one)
