"""Mails a second through parse, read, settle and record, and what a poll costs by how much the ledger holds.

python -m benchmarks.pipeline            mails a second, 3 kB and 30 kB; a poll of ten new mails; start and memory
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.mails import maildir
from benchmarks.store import batch
from config.directory import directory
from config.loading import load
from connectors.calendars.expansion import RecurringEvents
from connectors.mail.maildir import Maildir
from domain.alerting import Policy
from extractors.reading import read
from store.ledger import open_ledger
from workflow.parts import DigestTimes, Parts
from workflow.polling import poll
from workflow.replay import Silence
from workflow.service import once

ROOT = Path(__file__).parents[1]
NEW = 10
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)

CONFIG = """
[coordinator]
name = "Lina Haddad"
addresses = ["lina@northstar.example"]
timezone = "Asia/Dubai"
[organisation]
name = "Northstar"
domains = ["northstar.example"]
[[clients]]
name = "Brightwell"
domains = ["brightwell.example"]
[[mailboxes]]
kind = "maildir"
path = "mail"
name = "mails"
[store]
path = "ledger"
"""


def parts(folder: Path) -> Parts:
    (folder / "amana.toml").write_text(CONFIG)
    return Parts(
        house=directory(load(folder / "amana.toml")),
        sources=(Maildir(folder / "mail", name="maildir:mails"),),
        calendars=(),
        ledger=open_ledger(folder / "ledger"),
        outbox=None,
        read=read,
        expander=RecurringEvents(),
        letters=Silence(),
        policy=Policy(started_at=NOW),
        digest_times=DigestTimes(),
        clock=lambda: NOW,
    )


def mails_a_second(count: int, size: int, quoted: int) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        maildir(folder / "mail", range(count), size, quoted)
        made = parts(folder)
        start = time.perf_counter()
        outcome = poll(made)
        took = time.perf_counter() - start
        assert outcome.accounted, outcome
        assert outcome.recorded == count, outcome
        made.ledger.close()
    return count / took


def poll_of_ten(entries: int, rounds: int) -> float:
    """Milliseconds of a poll that finds ten new mails, decisions included, at a ledger of so many entries."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        maildir(folder / "mail", range(0), 0)
        made = parts(folder)
        for first in range(0, entries, 500):
            made.ledger.record(batch(first, 500))
        once(made)
        costs = []
        for turn in range(rounds):
            maildir(folder / "mail", range(100000 + NEW * turn, 100000 + NEW * (turn + 1)), 1000)
            start = time.perf_counter()
            outcome = once(made)
            costs.append((time.perf_counter() - start) * 1000)
            assert outcome.polled.recorded == NEW, outcome
        made.ledger.close()
    return statistics.median(costs)


def start_and_memory(entries: int) -> dict[str, tuple[float, float]]:
    """Seconds and most memory (MB) of a fresh process that polls once at a ledger of so many entries: ten new mails, then none.

    As an installed program it finds its byte code compiled.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        maildir(folder / "mail", range(0), 0)
        made = parts(folder)
        for first in range(0, entries, 500):
            made.ledger.record(batch(first, 500))
        once(made)
        made.ledger.close()
        in_a_new_process(folder)
        maildir(folder / "mail", range(10), 1000)
        in_a_new_process(folder)
        maildir(folder / "mail", range(10, 20), 1000)
        return {"with ten new mails": in_a_new_process(folder), "with nothing new": in_a_new_process(folder)}


def in_a_new_process(folder: Path) -> tuple[float, float]:
    """Seconds and most memory (MB) of `once` there."""
    code = (
        f"import resource, sys; sys.argv = ['amana', '--config', {str(folder / 'amana.toml')!r}, 'once']; "
        f"sys.path.insert(0, {str(ROOT)!r}); import daemon; daemon.main(); "
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    start = time.perf_counter()
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=folder, env=around
    ).stdout
    return time.perf_counter() - start, int(told.split()[-1]) / 1024


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mails", type=int, default=1500)
    options.add_argument("--sizes", default="1000,10000,50000")
    chosen = options.parse_args()
    print(f"{os.cpu_count()} cores, {resource.getpagesize()} byte pages, Python {sys.version.split()[0]}")
    print(f"3 kB mails   {mails_a_second(chosen.mails, 2500, 0):8.0f} a second (one process)")
    print(f"30 kB mails  {mails_a_second(chosen.mails // 3, 2500, 27000):8.0f} a second (one process)")
    for entries in map(int, chosen.sizes.split(",")):
        print(f"poll of ten new mails at {entries:6} entries {poll_of_ten(entries, 9):8.1f} ms")
    for case, (seconds, megabytes) in start_and_memory(int(chosen.sizes.split(",")[-1])).items():
        print(f"`once` in a new process {case}: {seconds:.2f} s, {megabytes:.0f} MB at the most")


if __name__ == "__main__":
    main()
