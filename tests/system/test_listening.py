"""The real daemon at a real mail server that speaks up, and one that does not."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from imaplib import IMAP4
from pathlib import Path
from types import SimpleNamespace

import pytest

from store.ledger import open_ledger
from tests.connectors.mails import mail
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.system.test_kill import CONFIG

pytestmark = pytest.mark.system
ROOT = Path(__file__).parents[2]
MAILBOX = """[[mailboxes]]
kind = "imap"
host = "127.0.0.1"
port = {port}
user = "{user}"
secret = {{ file = "imap.secret" }}
security = "none"
"""


@pytest.fixture(scope="module")
def dovecot():
    with Dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def silent():
    with Dovecot("IMAP4rev1 AUTH=PLAIN") as server:
        yield server


@contextmanager
def daemon(folder, server, user, every):
    """The daemon at that mailbox; whatever it says goes into a file."""
    plain = CONFIG.replace('[[mailboxes]]\nkind = "maildir"\npath = "mail"\n', MAILBOX.format(port=server.port, user=user))
    (folder / "amana.toml").write_text(plain.replace('every = "1s"', f'every = "{every}"'))
    (folder / "imap.secret").write_text(PASSWORD)
    (folder / "imap.secret").chmod(0o600)
    with (folder / "log").open("wb") as log:
        command = [sys.executable, str(ROOT / "daemon.py"), "run", "--config", str(folder / "amana.toml")]
        process = subprocess.Popen(command, stderr=log, stdout=subprocess.DEVNULL)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def eventually(is_so, seconds=60.0):
    """True once it is so."""
    until = time.monotonic() + seconds
    while not is_so() and time.monotonic() < until:
        time.sleep(0.05)
    return is_so()


def said(folder, words, times=1):
    """True once the daemon has said so."""
    return eventually(lambda: (folder / "log").read_text().count(words) >= times)


def read(folder, mails):
    """True once so many mails are recorded."""

    def count():
        ledger = open_ledger(folder / "ledger", read_only=True)
        try:
            return ledger.counts()["events"]
        finally:
            ledger.close()

    return eventually(lambda: count() == mails)


@contextmanager
def client_of(server, user):
    client = server.client(user)
    try:
        yield client
    finally:
        with suppress(OSError, IMAP4.error):
            client.shutdown()


def test_a_mail_is_read_long_before_the_poll(tmp_path, dovecot):
    with client_of(dovecot, "lina") as client, daemon(tmp_path, dovecot, "lina", "3h") as process:
        assert said(tmp_path, "0 new")
        for number in range(2):
            client.append("INBOX", mail(number), msg_time=datetime.now(UTC))
            assert read(tmp_path, number + 1)
        process.send_signal(signal.SIGHUP)  # listening is cut by a reload…
        assert said(tmp_path, "watching", 2)
        client.append("INBOX", mail(2), msg_time=datetime.now(UTC))
        assert read(tmp_path, 3)
        process.send_signal(signal.SIGTERM)  # …and by the end
        assert process.wait(5) == 0


def test_a_server_that_hangs_does_not_hold_the_daemon(tmp_path):
    with (
        socket.create_server(("127.0.0.1", 0)) as line,
        daemon(tmp_path, SimpleNamespace(port=line.getsockname()[1]), "lina", "3h") as process,
    ):
        connection, _ = line.accept()
        with connection:
            process.send_signal(signal.SIGTERM)
            assert process.wait(5) == 0
    assert "in the middle of a step" in (tmp_path / "log").read_text()


def test_a_line_that_is_cut_leaves_the_polls(tmp_path, dovecot):
    with daemon(tmp_path, dovecot, "omar", "1s") as process:
        assert said(tmp_path, "0 new")
        with client_of(dovecot, "omar"):
            dovecot.kick("omar")
        with client_of(dovecot, "omar") as client:
            client.append("INBOX", mail(0), msg_time=datetime.now(UTC))
            assert read(tmp_path, 1)
        assert process.poll() is None


def test_a_server_that_never_speaks_is_polled(tmp_path, silent):
    with client_of(silent, "sami") as client, daemon(tmp_path, silent, "sami", "1s"):
        assert said(tmp_path, "0 new")
        client.append("INBOX", mail(0), msg_time=datetime.now(UTC))
        assert read(tmp_path, 1)
