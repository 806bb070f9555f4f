"""What systemd hears, told to a socket of its kind."""

import os
import secrets
import socket

import pytest

from frontends.systemd import Supervisor, supervisor


@pytest.fixture(params=["path", "abstract"])
def listener(request, tmp_path):
    address = str(tmp_path / "notify") if request.param == "path" else f"@amana-{secrets.token_hex(8)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("\0" + address[1:] if address.startswith("@") else address)
        ear.settimeout(5)
        yield address, lambda: ear.recv(4096).decode()


def test_each_state_is_told_in_its_words(listener):
    address, heard = listener
    to = Supervisor(address)
    assert to.ready("watching 2 mailboxes")
    assert heard() == "READY=1\nSTATUS=watching 2 mailboxes"
    assert to.status("a\nREADY=1")
    assert heard() == "STATUS=a READY=1"
    assert to.alive()
    assert heard() == "WATCHDOG=1"
    assert to.stopping()
    assert heard() == "STOPPING=1"
    assert to.reloading()
    state, instant = heard().split("\n")
    assert state == "RELOADING=1"
    assert int(instant.removeprefix("MONOTONIC_USEC=")) > 0


def test_nothing_is_said_where_nobody_listens(tmp_path):
    assert not Supervisor().ready()
    assert not Supervisor(str(tmp_path / "gone")).ready()


@pytest.mark.parametrize(
    ("environment", "seconds"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "120000000"}, 120.0),
        ({"WATCHDOG_USEC": "120000000", "WATCHDOG_PID": "7"}, 120.0),
        ({"WATCHDOG_USEC": "120000000", "WATCHDOG_PID": "8"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
    ],
)
def test_signs_of_life_come_twice_as_often_as_they_must(environment, seconds):
    found = Supervisor.from_environment(environment, 7)
    assert found.watchdog_seconds == seconds
    assert found.breath_seconds == (seconds / 2 if seconds else None)


def test_this_process_takes_its_supervisor_from_the_environment(monkeypatch):
    monkeypatch.setenv("NOTIFY_SOCKET", "/run/x")
    monkeypatch.setenv("WATCHDOG_USEC", "2000000")
    monkeypatch.setenv("WATCHDOG_PID", str(os.getpid()))
    assert supervisor() == Supervisor("/run/x", 2.0)
