"""`init` and `check` as a new user meets them: in a terminal, against real servers on loopback.

`AMANA_TRANSCRIPTS=docs/transcripts pytest tests/system/test_first_steps.py` writes down what was on the screen.
"""

from __future__ import annotations

import json
import os
import re
import stat
import sys
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import requests

from config.loading import load
from connectors.shared.google_auth import MAIL
from tests.connectors.invites import calendar
from tests.servers import radicale as dav
from tests.servers import smtp
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.google import FakeGoogle
from tests.servers.ports import free_port
from tests.servers.radicale import Radicale
from tests.servers.smtp import SmtpServer
from tests.system.terminal import Terminal

pytestmark = pytest.mark.system
ROOT = Path(__file__).parents[2]
AMANA = [sys.executable, str(ROOT / "daemon.py")]
CLIENTS = [
    ("Karim Aziz", "karim@acme.example", 5),
    ("Noor Saleh", "noor@acme.example", 3),
    ("Kate Hill", "kate@brightwell.example", 4),
]
OTHERS = [("Shop", "news@shop.example", 6), ("Sami", "sami@northstar.example", 2)]


def keep(name: str, text: str) -> None:
    """Write a transcript where one is wanted."""
    if folder := os.environ.get("AMANA_TRANSCRIPTS"):
        place = ROOT / folder / f"{name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        text = re.sub(r"/tmp/\S+?/(?=amana\.toml|ledger|google-)", "/home/lina/amana/", text)
        text = re.sub(r"\b(state|code_challenge)=[^&\s]+", r"\1=…", text)
        place.write_text(text, encoding="utf-8")


def letters():
    """Mails of the last weeks; those of a shop are a newsletter."""
    now = datetime.now(UTC)
    for name, address, count in [*CLIENTS, *OTHERS]:
        for number in range(count):
            bulk = "List-Unsubscribe: <https://shop.example/no>\nPrecedence: bulk\n" if address.startswith("news@") else ""
            yield (
                f"From: {name} <{address}>\nTo: lina@northstar.example\nSubject: Point {number}\n{bulk}"
                f"Message-ID: <{number}.{address}>\nDate: {format_datetime(now - timedelta(days=number + 2))}\n\nHello Lina.\n"
            ).encode()


@pytest.fixture(scope="module")
def servers():
    """A mailbox, a calendar and a way out, each with something in it."""
    with Dovecot() as mailbox, Radicale() as calendars, SmtpServer(mailbox.certificate) as out:
        client = mailbox.client("lina")
        for letter in letters():
            client.append("INBOX", letter, msg_time=datetime.now(UTC))
        client.logout()
        calendars.make("work")
        calendars.put("work", "1.ics", calendar(1))
        yield mailbox, calendars, out


@pytest.fixture
def terminal(servers, tmp_path):
    """Opens terminals in one folder that trust the servers' certificate."""
    mailbox, _, _ = servers

    def opened(*words):
        return Terminal([*AMANA, *words], tmp_path, SSL_CERT_FILE=str(mailbox.certificate.cert), HOME=str(tmp_path))

    return opened


def answer_all(screen: Terminal, servers) -> None:
    mailbox, calendars, out = servers
    screen.answer("Your name: ", "Lina Haddad")
    screen.answer("Your mail address", "lina")
    screen.answer("Your mail address", "lina@northstar.example")
    screen.answer("Your time zone", "Dubai")
    screen.answer("Your time zone", "Asia/Dubai")
    screen.answer("Language of digests")
    screen.answer("Its name")
    screen.answer("Its mail domains")
    screen.answer("Its country")
    screen.answer("Working days")
    screen.answer("Working hours")
    screen.answer("Where is it?")
    screen.answer("Mail server (IMAP)", "localhost")
    screen.answer("Encryption")
    screen.answer("Port", str(mailbox.tls_port))
    screen.answer("User name there", "lina")
    screen.answer("Password of lina", "a mistake")
    screen.answer("Answer again?")
    for question in ("Where is it?", "Mail server (IMAP)", "Encryption", "Port", "User name there"):
        screen.answer(question)
    screen.answer("Password of lina", PASSWORD)
    screen.until("it can be read")
    screen.answer("Where is it?")
    screen.answer("Address", f"http://127.0.0.1:{calendars.port}{calendars.path('work')}")
    screen.answer("User name there", dav.USER)
    screen.answer("Password of lina", dav.PASSWORD)
    screen.answer("How do they reach")
    screen.answer("Mail server (SMTP)", "localhost")
    screen.answer("Encryption")
    screen.answer("Port", str(out.port))
    screen.answer("User name there", "lina")
    screen.answer("Is its password that of your mailbox?", "n")
    screen.answer("Password of lina", smtp.PASSWORD)
    screen.answer("Sent from", "amana@northstar.example")
    screen.answer("At what time")
    screen.answer("Which of them are clients?")
    screen.answer("Name", "Acme Trading")
    screen.answer("Mail domains")
    screen.answer("Country", "SA")
    screen.answer("Time zone")
    screen.answer("Working days there")
    for question in ("Name", "Mail domains", "Country", "Time zone"):
        screen.answer(question)
    screen.answer("Its name (Enter: no more)")


def test_from_nothing_to_a_watched_mailbox(terminal, servers, tmp_path):
    with terminal("init") as screen:
        answer_all(screen, servers)
        assert screen.ended() == 0, screen.text
        first = screen.text
    for secret in (PASSWORD, dav.PASSWORD, smtp.PASSWORD, "a mistake"):
        assert secret not in first.replace("secret = {", "").replace(".secret", "")
    assert "acme.example" in first
    assert "8 mails" in first
    assert "shop.example" not in first
    settings = load(tmp_path / "amana.toml")
    assert [client.name for client in settings.clients] == ["Acme Trading", "Brightwell"]
    assert settings.clients[0].working_days == frozenset({6, 0, 1, 2, 3})
    for name in ("imap", "caldav", "smtp"):
        assert stat.S_IMODE((tmp_path / f"{name}.secret").stat().st_mode) == 0o600
    with terminal("check") as screen:
        assert screen.ended() == 0, screen.text
        second = screen.text
    assert "✗" not in second
    with terminal("once") as screen:
        assert screen.ended() == 0, screen.text
        third = screen.text
    assert "recorded" in third
    written = (tmp_path / "amana.toml").read_text(encoding="utf-8")
    shown = "".join(
        f"```console\n$ amana {name}\n{text.strip()}\n```\n\n"
        for name, text in [("init", first), ("check", second), ("once", third)]
    )
    keep(
        "init",
        f"# `amana init`, as it looks\n\nAgainst a mail server, a calendar server and an outgoing mail server on this machine.\n\n{shown}## What it wrote\n\n```toml\n{written}```\n",
    )


def test_what_is_given_up_leaves_nothing_behind(terminal, servers, tmp_path):
    mailbox, _, _ = servers
    with terminal("init") as screen:
        for question, words in [
            ("Your name", "Lina"),
            ("Your mail address", "lina@northstar.example"),
            ("Your time zone", "UTC"),
        ]:
            screen.answer(question, words)
        for question in ("Language", "Its name", "Its mail domains"):
            screen.answer(question)
        screen.answer("Its country", "AE")
        for question in ("Working days", "Working hours", "Where is it?"):
            screen.answer(question)
        screen.answer("Mail server (IMAP)", "localhost")
        screen.answer("Encryption")
        screen.answer("Port", str(mailbox.tls_port))
        screen.answer("User name there", "lina")
        screen.answer("Password of lina", PASSWORD)
        screen.until("it can be read")
        screen.until("Where is it?")
        time.sleep(0.2)
        os.write(screen.line, b"\x03")
        assert screen.ended() == 130
    assert list(tmp_path.iterdir()) == []


GOOGLE = """
[coordinator]
name = "Lina Haddad"
addresses = ["lina@northstar.example"]
timezone = "Asia/Dubai"

[organisation]
name = "Northstar"
domains = ["northstar.example"]

[[mailboxes]]
kind = "gmail"
user = "lina@northstar.example"
secret = { file = "google-token.json" }
client = { file = "google-client.json" }

[[calendars]]
kind = "google"
user = "lina@northstar.example"
secret = { file = "google-token.json" }
client = { file = "google-client.json" }
meet = true
"""


@pytest.fixture
def signing_in(tmp_path):
    """A fake Google, and terminals in a folder with its OAuth client."""
    (tmp_path / "amana.toml").write_text(GOOGLE)
    with FakeGoogle() as google:
        client = tmp_path / "google-client.json"
        client.write_text(json.dumps(google.client()))
        client.chmod(0o600)
        afar = {"OAUTHLIB_INSECURE_TRANSPORT": "1", "SSH_CONNECTION": "a", "HOME": str(tmp_path)}
        yield google, lambda *words: Terminal([*AMANA, "auth", "google", *words], tmp_path, **afar)


def address_in(screen: Terminal) -> str:
    screen.until("/auth?")
    screen.until("\n")
    return re.findall(r"http://127\.0\.0\.1:\d+/auth\?\S+", screen.text)[-1]


def pasted(screen: Terminal) -> str:
    """Somebody opens the address, agrees, and pastes where the browser ended. Returns what was pasted."""
    ended_at = requests.get(address_in(screen), allow_redirects=False, timeout=10).headers["Location"]
    screen.answer("Paste it here", ended_at)
    return ended_at


def test_a_sign_in_with_google(signing_in, tmp_path):
    google, terminal = signing_in
    port = free_port()
    with terminal("--port", str(port)) as screen:
        assert requests.get(address_in(screen), timeout=10).text.startswith("Amana is signed in")
        assert screen.ended() == 0, screen.text
        by_browser = screen.text
    with terminal("--paste") as screen:
        first = pasted(screen)
        assert screen.ended() == 0, screen.text
        by_paste = screen.text
    token = tmp_path / "google-token.json"
    google.granted = {MAIL}
    with terminal("--paste") as screen:
        pasted(screen)
        assert screen.ended() == 77, screen.text
        in_part = screen.text
    with terminal("--paste") as screen:
        for _ in range(3):
            screen.answer("Paste it here", "http://localhost:8085/")
        assert screen.ended() == 65, screen.text
        without_code = screen.text
    assert stat.S_IMODE(token.stat().st_mode) == 0o600
    secrets = [json.loads(token.read_text())["refresh_token"], "very secret", first.partition("code=")[2].partition("&")[0]]
    for text in (by_browser, by_paste, in_part, without_code):
        assert not [secret for secret in secrets if re.search(rf"(?<![\w-]){re.escape(secret)}(?![\w-])", text)]
    stories = {
        "By the browser of another machine": ("", by_browser),
        "By pasting": (" --paste", by_paste),
        "With a box that was not ticked": (" --paste", in_part),
        "With a wrong paste": (" --paste", without_code),
    }
    shown = "".join(
        f"## {name}\n\n```console\n$ amana auth google{words}\n{text.strip()}\n```\n\n"
        for name, (words, text) in stories.items()
    )
    keep(
        "auth-google",
        f"# `amana auth google`, as it looks\n\nAgainst a stand-in for Google on this machine; what is pasted is not shown.\n\n{shown.strip()}\n",
    )
