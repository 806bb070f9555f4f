"""Batches by number, and the question whether a ledger holds exactly the first so many of them."""

from __future__ import annotations

from datetime import timedelta

from domain.ports import Batch, Ledger
from domain.problems import Problem
from domain.promises import Promise
from tests.contracts.ledger_samples import NOON, delivery, message, promise


def batch(number: int) -> Batch:
    """The batch of that number, from 1: something in every table, and the entry that all batches change."""
    at = NOON + timedelta(minutes=number)
    return Batch(
        events=(message(f"m{number}", at=at), message(f"n{number}", at=at, references=(f"m{number - 1}",))),
        entries=(promise(f"p-{number}"), promise("p-0", slips=number)),
        deliveries=(delivery(f"d{number}"),),
        problems=(Problem(f"k{number}", "maildir:mail", f"new/{number}", "is no mail", at),),
        cursors={"maildir:mail": str(number)},
        settings={"last": str(number)},
    )


def batches_in(ledger: Ledger) -> int:
    """How many batches the ledger holds. Fails where one of them is there in part only."""
    count = int(ledger.cursor("maildir:mail") or 0)
    assert ledger.setting("last") == (str(count) if count else None)
    assert ledger.counts() == {
        "events": 2 * count,
        "entries": count + 1 if count else 0,
        "deliveries": count,
        "problems": count,
        "cursors": min(count, 1),
        "settings": min(count, 1),
    }
    assert {event.key for event in ledger.events()} == {f"{kind}{n}" for n in range(1, count + 1) for kind in "mn"}
    assert [entry.slips for entry in ledger.entries(Promise) if entry.id == "p-0"] == ([count] if count else [])
    return count
