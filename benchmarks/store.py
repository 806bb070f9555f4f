"""What the ledger's file costs, by how much it holds: `python -m benchmarks.store [--sizes 1000,10000,50000]`.

A batch is what a poll of ten new mails writes: ten events, ten entries and a cursor, durable when it returns. Each figure is a
median in milliseconds; each size is measured in a process of its own, so that the memory is that of opening such a ledger.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.ports import Batch
from domain.promises import Promise, PromiseStatus
from store.ledger import DocumentLedger, open_ledger
from tests.contracts.ledger_samples import message, promise

START = datetime(2026, 1, 1, tzinfo=UTC)
CLIENTS = 40
OPEN_ONE_IN = 50
ROUNDS = 40


def made(number: int) -> Promise:
    """The promise of that number: one in fifty is open."""
    at = START + timedelta(minutes=10 * number)
    first = promise(f"p-{number:010x}", client=f"client-{number % CLIENTS}.example")
    history = (replace(first.history[0], at=at),)
    if number % OPEN_ONE_IN:
        return replace(first, history=history, status=PromiseStatus.KEPT, review_at=None, closed_at=at)
    return replace(first, history=history, review_at=at)


def batch(first: int, count: int) -> Batch:
    """What so many new mails write."""
    numbers = range(first, first + count)
    events = tuple(
        message(f"m{number}@x.example", at=START + timedelta(minutes=10 * number), client=f"client-{number % CLIENTS}.example")
        for number in numbers
    )
    return Batch(events=events, entries=tuple(map(made, numbers)), cursors={"maildir:mail": str(first + count)})


def median(act: Callable[[int], object]) -> float:
    """Milliseconds of one call."""
    times = []
    for round_number in range(ROUNDS):
        began = time.perf_counter()
        act(round_number)
        times.append((time.perf_counter() - began) * 1000)
    return round(statistics.median(times), 3)


def measured(folder: Path, size: int) -> dict[str, float]:
    """The figures of one size."""
    ledger = open_ledger(folder)
    for first in range(0, size, 500):
        ledger.record(batch(first, 500))
    ledger.close()
    opened = json.loads(subprocess.check_output([sys.executable, "-m", "benchmarks.store", "--open", str(folder)]))
    ledger = open_ledger(folder)
    figures = {"entries": size, **opened, **timed(ledger, size)}
    ledger.close()
    figures["file_mb"] = round((folder / "ledger.sqlite3").stat().st_size / 1e6, 1)
    return figures


def timed(ledger: DocumentLedger, size: int) -> dict[str, float]:
    """Each kind of call, on a ledger that holds `size` events and entries."""
    batches = [batch(size + 10 * number, 10) for number in range(ROUNDS)]
    last = START + timedelta(minutes=10 * size)
    return {
        "batch_of_10": median(lambda number: ledger.record(batches[number])),
        "same_batch_again": median(lambda number: ledger.record(batches[number])),
        "update_one": median(lambda number: ledger.record(Batch(entries=(replace(made(size // 2), slips=number + 1),)))),
        "entry": median(lambda number: ledger.entry(f"p-{number:010x}")),
        "has_10_events": median(lambda number: ledger.has_events([f"m{number + i}@x.example" for i in range(10)])),
        "due_for_review_10": median(lambda _: ledger.entries(Promise, review_before=START + timedelta(minutes=4500))),
        "live_of_one_client": median(lambda _: ledger.entries(Promise, client="client-0.example", live_at=last)),
        "thread": median(lambda number: ledger.events(thread=f"m{number}@x.example")),
        "counts": median(lambda _: ledger.counts()),
    }


def opening(folder: Path) -> dict[str, float]:
    """Milliseconds to open and megabytes that it adds, in a fresh process that has imported everything already."""
    before = resident()
    began = time.perf_counter()
    ledger = open_ledger(folder)
    found = ledger.cursor("maildir:mail")
    elapsed = (time.perf_counter() - began) * 1000
    ledger.close()
    assert found
    return {"open_ms": round(elapsed, 2), "open_mb": round(resident() - before, 1), "rss_mb": round(resident(), 1)}


def resident() -> float:
    """The highest resident memory so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Prints one JSON line for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,50000")
    parser.add_argument("--open", type=Path)
    chosen = parser.parse_args()
    if chosen.open:
        print(json.dumps(opening(chosen.open)))
        return
    for size in map(int, chosen.sizes.split(",")):
        with tempfile.TemporaryDirectory(dir=".") as folder:
            print(json.dumps(measured(Path(folder), size)), flush=True)


if __name__ == "__main__":
    main()
