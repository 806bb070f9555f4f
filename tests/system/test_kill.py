"""The real daemon, killed at random moments: nothing acknowledged is lost, nothing is told twice."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest

from store.ledger import open_ledger

ROOT = Path(__file__).parents[2]
#: `make soak` kills two hundred times.
KILLS = int(os.environ.get("AMANA_SOAK", "8"))

CONFIG = """
[coordinator]
name = "Lina Haddad"
addresses = ["lina@northstar.example"]
timezone = "UTC"

[organisation]
name = "Northstar"
domains = ["northstar.example"]
working_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
working_hours = "00:00-23:59"

[[clients]]
name = "Brightwell"
domains = ["brightwell.example"]
currency = "GBP"

[alerts]
per_day = 1000

[poll]
every = "1s"

[[mailboxes]]
kind = "maildir"
path = "mail"

[store]
path = "ledger"

[delivery]
kind = "file"
path = "outbox"
"""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = "hosting storage training support licence gateway reporting archive mirror sandbox".split()


@pytest.fixture
def folder(tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / "mail" / name).mkdir(parents=True)
    (tmp_path / "amana.toml").write_text(CONFIG)
    return tmp_path


def command(folder, *arguments):
    return [sys.executable, str(ROOT / "daemon.py"), *arguments, "--config", str(folder / "amana.toml")]


def run(folder, *arguments):
    return subprocess.run(command(folder, *arguments), capture_output=True, text=True, check=True, timeout=120).stdout


def drop(folder, number):
    """A mail that quotes a price; each second one quotes it higher, which is worth an alert."""
    pair = number // 2
    item = f"{WORDS[pair % len(WORDS)]} {LETTERS[pair // 10 % 26] * 3}{LETTERS[pair // 260 % 26] * 3}"
    raw = (
        f"From: Lina Haddad <lina@northstar.example>\r\nTo: kate@brightwell.example\r\nSubject: {item}\r\n"
        f"Date: {format_datetime(datetime.now(UTC))}\r\nMessage-ID: <{number}@northstar.example>\r\n\r\n"
        f"Dear Kate,\r\n\r\nThe {item} costs GBP {400 + 50 * (number % 2)} per month.\r\n\r\nLina\r\n"
    )
    path = folder / "mail" / "tmp" / f"{time.time_ns()}.{number}.test"
    path.write_bytes(raw.encode())
    path.rename(folder / "mail" / "new" / path.name)


def killed(folder, dice, number):
    """Start the daemon, let mails come, kill it at a random moment. Returns the number of mails so far."""
    daemon = subprocess.Popen(command(folder, "run"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    deadline = time.monotonic() + dice.uniform(0.2, 4.0)
    while time.monotonic() < deadline:
        drop(folder, number)
        number += 1
        time.sleep(dice.uniform(0.02, 0.4))
    assert daemon.poll() is None, daemon.communicate()[1].decode()
    daemon.send_signal(signal.SIGKILL)
    daemon.communicate()
    return number


def straight(folder):
    """The prices of a ledger that read the same mails in one go, undisturbed."""
    (folder / "straight").mkdir()
    (folder / "straight" / "amana.toml").write_text(CONFIG.replace('path = "mail"', 'path = "../mail"'))
    run(folder / "straight", "once")
    return json.loads(run(folder / "straight", "export", "--format", "json"))["prices"]


@pytest.mark.slow
@pytest.mark.system
def test_killed_at_any_moment_nothing_is_lost_and_nothing_told_twice(folder):
    dice, number = random.Random(20260305), 0
    run(folder, "once")  # the first start: what is older stays silent
    time.sleep(1)  # a Date header counts whole seconds
    for _ in range(KILLS):
        number = killed(folder, dice, number)
    run(folder, "once")
    run(folder, "once")
    ledger = open_ledger(folder / "ledger", read_only=True)
    assert ledger.counts()["events"] == number
    deliveries = ledger.deliveries()
    told = [alert for delivery in deliveries for alert in delivery.alerts]
    ledger.close()
    grown = json.loads(run(folder, "export", "--format", "json"))
    assert len(grown["prices"]) == number
    assert grown["prices"] == straight(folder)
    raised = sum(price["history"][-1]["change"] == "raised" for price in grown["prices"])
    assert len(told) == raised == number // 2
    assert len(told) == len(set(told))
    assert all(delivery.sent_at for delivery in deliveries)
    assert len(list((folder / "outbox").glob("*.eml"))) == len(deliveries)
    assert "sound" in run(folder, "verify") or "whole" in run(folder, "verify")


@pytest.mark.system
def test_stops_within_five_seconds_when_asked(folder):
    drop(folder, 0)
    daemon = subprocess.Popen(command(folder, "run"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 20
    while not (folder / "ledger").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(1)
    daemon.send_signal(signal.SIGTERM)
    _, complaints = daemon.communicate(timeout=5)
    assert (daemon.returncode, complaints.decode().splitlines()[-1]) == (0, "stopped")


@pytest.mark.system
def test_a_second_daemon_is_refused(folder):
    daemon = subprocess.Popen(command(folder, "run"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 20
        while not (folder / "ledger" / "writer.lock").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(1)
        second = subprocess.run(command(folder, "once"), capture_output=True, text=True, check=False, timeout=60)
        assert (second.returncode, str(daemon.pid) in second.stderr) == (69, True)
    finally:
        daemon.terminate()
        daemon.wait(10)
