"""What the ledger's file costs, by how much it holds: `python -m benchmarks.store [--sizes 1000,10000,50000]`.

A batch is what a poll of ten new mails writes: ten events, ten entries and a cursor, durable when it returns. Each figure is a
median in milliseconds; opening and its memory are measured in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
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


def questions(size: int) -> dict[str, Callable[[DocumentLedger, int], object]]:
    """Each kind of call on a ledger that holds `size` events and entries; the number is that of the round."""
    batches = [batch(size + 10 * number, 10) for number in range(ROUNDS)]
    now = START + timedelta(minutes=10 * size)
    return {
        "batch_of_10": lambda ledger, number: ledger.record(batches[number]),
        "same_batch_again": lambda ledger, number: ledger.record(batches[number]),
        "update_one": lambda ledger, number: ledger.record(Batch(entries=(replace(made(size // 2), slips=number + 1),))),
        "entry": lambda ledger, number: ledger.entry(f"p-{number:010x}"),
        "has_10_events": lambda ledger, number: ledger.has_events([f"m{number + i}@x.example" for i in range(10)]),
        "due_for_review_10": lambda ledger, _: ledger.entries(Promise, review_before=START + timedelta(minutes=4500)),
        "live_of_one_client": lambda ledger, _: ledger.entries(Promise, client="client-0.example", live_at=now),
        "thread": lambda ledger, number: ledger.events(thread=f"m{number}@x.example"),
        "next_review_at": lambda ledger, _: ledger.next_review_at(),
        "counts": lambda ledger, _: ledger.counts(),
    }


def filled(folder: Path, size: int) -> dict[str, float]:
    """Makes a ledger of that size, and tells what opening it costs another process."""
    ledger = open_ledger(folder)
    for first in range(0, size, 500):
        ledger.record(batch(first, 500))
    ledger.close()
    opened = json.loads(subprocess.check_output([sys.executable, "-m", "benchmarks.store", "--open", str(folder)]))
    return {"entries": size, **opened, "file_mb": round((folder / "ledger.sqlite3").stat().st_size / 1e6, 1)}


def synced(folder: Path) -> float:
    """Milliseconds of one bare write of 4 kB and its sync: what the disk alone asks for a commit."""
    with (folder / "sync").open("wb") as file:
        began = time.perf_counter()
        file.write(bytes(4096))
        file.flush()
        os.fsync(file.fileno())
        return (time.perf_counter() - began) * 1000


def compared(folder: Path, sizes: list[int]) -> list[dict[str, float]]:
    """The figures of every size, measured by turns, so that a busy moment of the machine touches all alike."""
    figures = [filled(folder / str(size), size) for size in sizes]
    ledgers = [open_ledger(folder / str(size)) for size in sizes]
    asked = [questions(size) for size in sizes]
    for name in asked[0]:
        times: list[list[float]] = [[] for _ in sizes]
        for number in range(ROUNDS):
            for ledger, ask, spent in zip(ledgers, asked, times, strict=True):
                began = time.perf_counter()
                ask[name](ledger, number)
                spent.append((time.perf_counter() - began) * 1000)
        for figure, spent in zip(figures, times, strict=True):
            figure[name] = round(statistics.median(spent), 3)
    for ledger in ledgers:
        ledger.close()
    figures[0]["bare_sync"] = round(statistics.median(synced(folder) for _ in range(ROUNDS)), 3)
    return figures


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
    with tempfile.TemporaryDirectory(dir=".") as folder:
        for figures in compared(Path(folder), [int(size) for size in chosen.sizes.split(",")]):
            print(json.dumps(figures))


if __name__ == "__main__":
    main()
