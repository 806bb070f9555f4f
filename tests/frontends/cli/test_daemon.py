"""once, replay, run, decisions: the real parts on a small mailbox."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import daemon
from frontends.cli.app import run
from frontends.handover import Handed, hand_over, waiting
from frontends.web.acting import page_key
from store.ledger import open_ledger
from tests.frontends.samples import CONFIG, ENTRIES, ledger_folder

ROOT = Path(daemon.__file__).parent
MAIL = """From: Lina Haddad <lina@northstar.example>
To: Omar <omar@acme.example>
Date: Mon, 2 Mar 2026 10:00:00 +0400
Message-ID: <m1@northstar.example>
Subject: API keys

Hello Omar,

I will send you the API keys by Thursday.

Lina
"""


@pytest.fixture
def house(tmp_path, monkeypatch, capfdbinary):
    """A mailbox with one promise, and a function that runs a command there."""
    for name in ("mail/cur", "mail/new", "mail/tmp", "calendar"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "mail" / "cur" / "1.M1.host:2,S").write_bytes(MAIL.replace("\n", "\r\n").encode())
    (tmp_path / "amana.toml").write_text(CONFIG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(os.environ, "COLUMNS", "160")

    def call(*words):
        capfdbinary.readouterr()
        code = run(daemon.FACTORIES, words)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call


def promises(house, now="2026-03-02T12:00"):
    return json.loads(house("promises", "--json", "--now", now)[1])


def test_once_records_what_is_new_and_a_second_time_nothing(house):
    first = json.loads(house("once", "--json", "--now", "2026-03-02T12:00")[1])
    assert (first["seen"], first["recorded"], first["problems"], first["failures"]) == (1, 1, 0, {})
    found = promises(house)
    assert ["API keys" in found[0]["what"], found[0]["due"]] == [True, "2026-03-05"]
    second = json.loads(house("once", "--json", "--now", "2026-03-02T12:05")[1])
    assert (second["seen"], second["recorded"], second["sent"]) == (0, 0, 0)
    assert promises(house) == found


def test_once_tells_what_it_did_and_sends_the_alert(house, tmp_path):
    assert house("once", "--now", "2026-03-02T12:00")[1] == "1 seen, 1 recorded.\n"
    out = house("once", "--now", "2026-03-05T18:30")[1]
    assert "1 alerts" in out
    assert "API keys" in out
    house("once", "--now", "2026-03-06T12:00")
    assert list((tmp_path / "outbox").glob("*.eml"))


def test_a_source_that_cannot_be_read_ends_once_with_its_code(house, tmp_path):
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))
    (tmp_path / "secret").write_text("x")
    (tmp_path / "secret").chmod(0o600)
    mailbox = (
        f'[[mailboxes]]\nkind = "imap"\nhost = "127.0.0.1"\nport = {closed.getsockname()[1]}\nuser = "l"\n'
        'secret = { file = "secret" }\nsecurity = "none"\n'
    )
    (tmp_path / "amana.toml").write_text(CONFIG + mailbox, encoding="utf-8")
    code, out, err = house("once", "--now", "2026-03-02T12:00")
    assert code == 75
    assert out.startswith("1 seen, 1 recorded")
    assert "imap:127.0.0.1" in err
    closed.close()


def test_replay_prints_what_would_have_happened_and_leaves_no_ledger(house, tmp_path):
    code, out, _ = house("replay", "--from", "2026-03-01", "--until", "2026-03-07", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert not (tmp_path / "ledger").exists()
    opened = next(line for line in lines if line["event"] == "entry.opened")
    assert opened["at"] == "2026-03-02T10:00:00+04:00"
    assert opened["entry"]["status"] == "open"
    raised = [line for line in lines if line["event"] == "alert.raised"]
    assert "promise_overdue" in {line["alert"]["kind"] for line in raised}
    assert {line["event"] for line in lines} >= {"digest.due", "end"}
    assert lines == sorted(lines, key=lambda line: line["at"])
    assert lines[-1]["event"] == "end"
    assert list(lines[-1]["ledger"]) == ["promises", "prices", "meetings", "requests", "alerts"]
    assert lines[-1]["ledger"]["promises"][0]["status"] == "overdue"


def test_replay_tells_people_a_timeline_and_tables(house, tmp_path):
    broken = tmp_path / "mail" / "cur" / "2.M2.host:2,S"
    broken.write_bytes(b"\x00\x01no mail")
    arrived = datetime(2026, 3, 3, tzinfo=UTC).timestamp()
    os.utime(broken, (arrived, arrived))
    code, out, err = house("replay", "--from", "2026-03-01", "--until", "2026-03-07")
    assert code == 0
    assert "Mon 2 Mar 10:00  entry.opened" in out
    assert "alert.raised" in out
    assert "1 problems" in err
    assert house("replay", "--from", "2026-03-07", "--until", "2026-03-01")[0] == 64


def test_the_digest_is_printed_in_each_form(house):
    house("once", "--now", "2026-03-02T12:00")
    assert "API keys – for Acme Trading, due Thu 5 Mar" in house("digest", "--now", "2026-03-06T08:00")[1]
    assert house("digest", "--format", "html", "--now", "2026-03-06T08:00")[1].startswith("<!DOCTYPE html>")
    assert "\r\nAuto-Submitted: auto-generated\r\n" in house("digest", "--format", "eml", "--now", "2026-03-06T08:00")[1]
    found = json.loads(house("digest", "--json", "--now", "2026-03-06T08:00")[1])
    assert found["subject"] == "Fri 6 Mar: 1 overdue"
    assert len(found["numbers"]) == 1


def test_the_coordinators_word_changes_an_entry(house):
    house("once", "--now", "2026-03-02T12:00")
    key = promises(house)[0]["id"]
    for minute, (words, status, due) in enumerate(
        (
            (("move", key, "2026-03-09"), "open", "2026-03-09"),
            (("keep", key), "kept", "2026-03-09"),
            (("reopen", key), "open", "2026-03-09"),
            (("withdraw", key), "withdrawn", "2026-03-09"),
            (("reopen", key), "open", "2026-03-09"),
            (("dismiss", key), "dismissed", "2026-03-09"),
        )
    ):
        code, out, _ = house(*words, "--json", "--now", f"2026-03-03T12:{minute:02}")
        assert code == 0
        assert [(entry["status"], entry["due"]) for entry in json.loads(out)] == [(status, due)]
    assert house("keep", "p-none")[0] == 65
    assert house("tick", key, "1")[0] == 65
    assert house("start", key)[0] == 65
    assert house("end", key)[0] == 65


def test_a_date_in_words_moves_a_promise(house):
    house("once", "--now", "2026-03-02T12:00")
    out = house("move", promises(house)[0]["id"], "next", "Thursday", "--now", "2026-03-03T12:00")[1]
    assert "due Thu 12 Mar" in out
    assert house("move", promises(house)[0]["id"], "whenever")[0] == 65


def test_a_note_of_a_call_opens_a_promise(house):
    out = house("note", "I will send Acme Trading the contract by 12 March.", "--now", "2026-03-03T12:00")[1]
    assert "due Thu 12 Mar" in out
    assert "no promise" in house("note", "hello", "--now", "2026-03-03T12:00")[2]


def test_while_a_daemon_runs_decisions_are_handed_to_it(house, tmp_path):
    house("once", "--now", "2026-03-02T12:00")
    key = promises(house)[0]["id"]
    writer = open_ledger(tmp_path / "ledger")
    code, out, err = house("keep", key, "--now", "2026-03-03T12:00")
    writer.close()
    assert (code, out) == (0, "")
    assert "Handed to the running daemon" in err
    assert len(list(waiting(tmp_path / "ledger"))) == 1


@pytest.fixture
def service(house, tmp_path):
    """The real daemon as a process, told by whom it is watched."""
    house("once", "--now", "2026-03-02T12:00")
    (tmp_path / "amana.toml").write_text(CONFIG + '[web]\nlisten = "127.0.0.1:0"\n[poll]\nevery = "1s"\n', encoding="utf-8")
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.bind(str(tmp_path / "notify"))
    heard.settimeout(120)
    environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify")}
    with (tmp_path / "log").open("wb") as log, heard:
        process = subprocess.Popen([sys.executable, ROOT / "daemon.py", "run"], env=environment, stderr=log)
        try:
            yield process, lambda: heard.recv(4096).decode(), tmp_path
        finally:
            process.kill()
            process.wait()


def heard_until(hear, words):
    for _ in range(200):
        told = hear()
        if words in told:
            return told
    raise AssertionError(words)


@pytest.mark.system
def test_the_daemon_says_when_it_is_ready_shows_its_page_and_stops_at_once(service):
    process, hear, folder = service
    assert "READY=1\nSTATUS=watching maildir:mail, ics:calendar" in heard_until(hear, "READY=1")
    heard_until(hear, "WATCHDOG=1")
    address = next(line for line in (folder / "log").read_text().splitlines() if "status page" in line).split()[-1]
    with urllib.request.urlopen(address, timeout=5) as answer:
        assert "API keys" in answer.read().decode()
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) == 0
    assert "STOPPING=1" in heard_until(hear, "STOPPING=1")


@pytest.mark.system
def test_the_daemon_reads_a_new_configuration_and_keeps_the_old_where_the_new_is_wrong(service):
    process, hear, folder = service
    heard_until(hear, "READY=1")
    (folder / "amana.toml").write_text(CONFIG.replace('path = "calendar"', 'path = "elsewhere"'), encoding="utf-8")
    (folder / "elsewhere").mkdir()
    process.send_signal(signal.SIGHUP)
    heard_until(hear, "RELOADING=1")
    assert "ics:elsewhere" in heard_until(hear, "READY=1")
    (folder / "amana.toml").write_text("[coordinator]", encoding="utf-8")
    process.send_signal(signal.SIGHUP)
    assert "ics:elsewhere" in heard_until(hear, "READY=1")
    assert "the old one stays" in (folder / "log").read_text()
    assert process.poll() is None


@pytest.mark.system
def test_the_daemon_records_what_is_handed_to_it(service, house):
    _, hear, folder = service
    heard_until(hear, "READY=1")
    key = promises(house)[0]["id"]
    (folder / "ledger" / "handed-over").mkdir(exist_ok=True)
    (folder / "ledger" / "handed-over" / "0.json").write_text("{")
    hand_over(folder / "ledger", Handed(verb="keep", entry="p-none", at=daemon.now()))
    assert house("keep", key)[2].startswith("Handed to the running daemon")
    for _ in range(600):
        if not list(waiting(folder / "ledger")):
            break
        time.sleep(0.1)
    assert promises(house)[0]["status"] == "kept_late"
    assert "There is no entry p-none" in (folder / "log").read_text()


def event(starts):
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:now\r\nSUMMARY:Weekly sync\r\n"
        f"DTSTAMP:{starts:%Y%m%dT%H%M%SZ}\r\nDTSTART:{starts:%Y%m%dT%H%M%SZ}\r\nDURATION:PT1H\r\n"
        "ORGANIZER:mailto:lina@northstar.example\r\nATTENDEE:mailto:omar@acme.example\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


@pytest.mark.system
def test_a_meeting_is_ended_on_the_page_while_the_daemon_runs(service, house):
    _, hear, folder = service
    heard_until(hear, "READY=1")
    began = (daemon.now() - timedelta(minutes=1)).astimezone(UTC)
    (folder / "now.ics").write_text(event(began), encoding="utf-8", newline="")
    (folder / "now.ics").rename(folder / "calendar" / "now.ics")
    address = next(line for line in (folder / "log").read_text().splitlines() if "status page" in line).split()[-1]
    secret = f"{address}{page_key(folder / 'ledger')}/"
    until(lambda: meetings(house) != [])
    form = urllib.parse.urlencode({"verb": "end"}).encode()
    with urllib.request.urlopen(f"{secret}meetings/{meetings(house)[0]['id']}", form, timeout=5) as answer:
        assert "Said." in answer.read().decode()
    until(lambda: meetings(house)[0]["actual_end"] is not None)
    assert meetings(house)[0]["actual_source"] == "end"


def meetings(house):
    return json.loads(house("meetings", "--json")[1])


def until(true):
    for _ in range(600):
        if true():
            return
        time.sleep(0.1)
    raise AssertionError


def test_page_prints_the_secret_address(house, tmp_path):
    code, _, err = house("page")
    assert code == 78
    assert "The status page is off" in err
    (tmp_path / "amana.toml").write_text(CONFIG + '[web]\nlisten = "[::1]:8765"\n', encoding="utf-8")
    address = f"http://[::1]:8765/{page_key(tmp_path / 'ledger')}/"
    assert house("page") == (0, f"{address}\n", "")
    assert json.loads(house("page", "--json")[1]) == {"address": address}


def test_two_daemons_on_one_ledger_are_refused(house, tmp_path):
    writer = open_ledger(tmp_path / "ledger")
    assert house("once")[0] == 69
    assert house("run")[0] == 69
    writer.close()


def test_samples_are_what_the_store_keeps(tmp_path):
    ledger_folder(tmp_path)
    ledger = open_ledger(tmp_path / "ledger", read_only=True)
    assert [ledger.entry(entry.id) for entry in ENTRIES] == list(ENTRIES)
    ledger.close()
