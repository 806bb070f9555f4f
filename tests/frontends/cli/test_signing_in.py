from __future__ import annotations

import json
import re
import stat
import threading
import time
import urllib.parse

import pytest
import requests

import daemon
from connectors.shared.google_auth import CALENDAR, MAIL, MEET, SEND
from frontends.cli.app import run
from tests.servers.google import USER, FakeGoogle
from tests.servers.ports import free_port

pytestmark = pytest.mark.system
HEAD = """
[coordinator]
name = "Lina Haddad"
addresses = ["lina@northstar.example"]
timezone = "Asia/Dubai"

[organisation]
name = "Northstar"
domains = ["northstar.example"]

[store]
path = "ledger"
"""
GOOGLE = """
user = "lina@northstar.example"
secret = { file = "google-token.json" }
client = { file = "google-client.json" }
"""
MAILBOX = f'[[mailboxes]]\nkind = "gmail"{GOOGLE}'
CALENDARS = f'[[calendars]]\nkind = "google"{GOOGLE}'


@pytest.fixture
def server():
    with FakeGoogle() as google:
        yield google


@pytest.fixture
def folder(tmp_path, monkeypatch, server):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # the fake has no certificate
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")
    client = tmp_path / "google-client.json"
    client.write_text(json.dumps(server.client()), encoding="utf-8")
    client.chmod(0o600)
    return tmp_path


@pytest.fixture
def amana(folder, capfd):
    def amana(*words: str, config: str = MAILBOX):
        (folder / "amana.toml").write_text(HEAD + config, encoding="utf-8")
        code = run(daemon.FACTORIES, [*words, "--now", "2026-03-02T10:00+04:00"])
        return code, *capfd.readouterr()

    return amana


@pytest.fixture
def pasting(monkeypatch):
    """Somebody who opens the address, agrees, and pastes where the browser ended, changed as a test likes."""
    seen = {}

    def paste(change=lambda address: address):
        def prompt(words: str, hide_input: bool) -> str:
            assert hide_input, "the code must not stand on the screen"
            answer = requests.get(seen["address"], allow_redirects=False, timeout=5)
            seen["asked"] = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(seen["address"]).query))
            return change(answer.headers["Location"])

        import click

        echo = click.echo

        def hear(text="", **more):
            if found := re.search(r"http://127\.0\.0\.1:\d+/auth\S+", str(text)):
                seen["address"] = found[0]
            echo(text, **more)

        monkeypatch.setattr("click.prompt", prompt)
        monkeypatch.setattr("click.echo", hear)
        return seen

    return paste


def token(folder) -> dict:
    return json.loads((folder / "google-token.json").read_text(encoding="utf-8"))


def test_by_paste(amana, folder, pasting):
    seen = pasting()
    code, out, err = amana("auth", "google", "--paste")
    assert (code, err) == (0, "")
    assert f"Google will ask {USER} to let Amana\n  - read your mail\nand nothing else." in out
    assert out.endswith("Next:  amana check\n")
    assert "7 days, on Monday, 09 March" in out
    assert "very secret" not in out
    assert "rt-1" not in out
    assert seen["asked"]["login_hint"] == USER
    assert seen["asked"]["scope"] == MAIL
    assert stat.S_IMODE((folder / "google-token.json").stat().st_mode) == 0o600
    assert token(folder)["refresh_token"] == "rt-1"
    assert token(folder)["scopes"] == [MAIL]
    assert token(folder)["granted_at"] == "2026-03-02T10:00:00+04:00"


def test_what_was_saved_is_what_the_connectors_read(amana, folder, pasting, server):
    from config.loading import load
    from connectors.shared.google_service import Google
    from frontends.google_parts import account, at_google

    pasting()
    amana("auth", "google", "--paste")
    settings = load(folder / "amana.toml")
    google = Google(account(at_google(settings)[0], settings), [MAIL], name="gmail", root=server.url)
    assert google.ask(google.api("gmail").users().getProfile(userId="me"))["emailAddress"] == USER
    google.close()


def test_no_more_is_asked_than_the_configuration_needs(amana, pasting):
    seen = pasting()
    everything = MAILBOX + CALENDARS + "meet = true\n" + f'[delivery]\nkind = "gmail"{GOOGLE}'
    assert amana("auth", "google", "--paste", config=everything)[0] == 0
    assert set(seen["asked"]["scope"].split()) == {MAIL, CALENDAR, MEET, SEND}


def test_a_box_that_was_not_ticked(amana, folder, pasting, server):
    server.granted = {MAIL}
    pasting()
    code, _, err = amana("auth", "google", "--paste", config=MAILBOX + CALENDARS)
    assert code == 77
    assert "may not\n  - read the events of your calendars\nThat box was not ticked." in err
    assert token(folder)["scopes"] == [MAIL]


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (lambda address: address.replace("state=", "state=x"), 77, "belongs to another sign-in"),
        (lambda address: address.replace("code=c-1", "code=c-2"), 77, "used or is too old"),
        (lambda address: re.sub("code=[^&]*", "error=access_denied", address), 77, "was cancelled"),
        (lambda _address: "hello", 65, "no code"),
    ],
)
def test_a_sign_in_that_fails_leaves_the_old_one(amana, folder, pasting, change, code, words):
    (folder / "google-token.json").write_text("{}", encoding="utf-8")
    pasting(change)
    found, _, err = amana("auth", "google", "--paste")
    assert found == code
    assert words in err
    assert token(folder) == {}


class Browser:
    """A browser in which somebody agrees at once."""

    def __init__(self):
        self.shown: list[str] = []
        self.thread = None

    def open(self, address: str, **_more):
        self.thread = threading.Thread(target=lambda: self.shown.append(requests.get(address, timeout=5).text))
        self.thread.start()


def test_by_the_browser_of_a_desktop(amana, folder, monkeypatch):
    browser = Browser()
    monkeypatch.delenv("SSH_CONNECTION")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.get", lambda *_words: browser)
    code, out, _ = amana("auth", "google", "--port", str(free_port()))
    browser.thread.join()
    assert code == 0
    assert "ssh" not in out
    assert browser.shown == ["Amana is signed in. You may close this window."]
    assert token(folder)["refresh_token"] == "rt-1"


def cancelled(port: int):
    for _ in range(200):
        try:
            requests.get(f"http://127.0.0.1:{port}/?error=access_denied", timeout=5)
        except requests.ConnectionError:
            time.sleep(0.05)
        else:
            return


def test_without_a_screen_the_way_through_ssh_is_told(amana, folder):
    port = free_port()
    thread = threading.Thread(target=cancelled, args=(port,))
    thread.start()
    code, out, err = amana("auth", "google", "--port", str(port))
    thread.join()
    assert code == 77
    assert f"ssh -L {port}:127.0.0.1:{port}" in out
    assert "cancelled" in err or "another sign-in" in err
    assert not (folder / "google-token.json").exists()


def test_a_taken_port_is_told(amana):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        code, _, err = amana("auth", "google", "--port", str(taken.getsockname()[1]))
    assert code == 75
    assert "--port" in err


def test_a_service_account_signs_nobody_in(amana, folder):
    key = folder / "google-token.json"
    key.write_text(json.dumps({"type": "service_account", "client_id": "1234567"}), encoding="utf-8")
    key.chmod(0o600)
    code, out, _ = amana("auth", "google", config=MAILBOX + CALENDARS)
    assert code == 0
    assert f"1234567: {CALENDAR},{MAIL}" in out


@pytest.mark.parametrize(
    ("config", "words", "code"),
    [
        ("", "Nothing in the configuration is at Google", 78),
        (MAILBOX.replace('{ file = "google-token.json" }', '{ credential = "google" }'), "only be kept in a file", 78),
        (MAILBOX.replace('client = { file = "google-client.json" }', ""), "no OAuth client", 78),
        (MAILBOX + MAILBOX.replace("lina@", "omar@"), "--user omar@northstar.example", 64),
    ],
)
def test_what_is_missing_is_named(amana, config, words, code):
    found, _, err = amana("auth", "google", config=config)
    assert (found, words in err) == (code, True)


def test_a_client_file_that_is_none(amana, folder):
    (folder / "google-client.json").write_text('{"type": "service_account"}', encoding="utf-8")
    code, _, err = amana("auth", "google", "--paste")
    assert (code, "is no OAuth client" in err) == (78, True)


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        (
            {"granted_at": "2026-03-01T08:00:00+00:00"},
            "signed in on 2026-03-01\n  → if the consent screen is in testing, Google ends this on 2026-03-08",
        ),
        ({"granted_at": "2026-01-01T08:00:00+00:00"}, "signed in on 2026-01-01\n"),
        ({"granted_at": "2026-01-01T08:00:00+00:00", "scopes": [MAIL]}, "signed in on 2026-01-01 to read your mail\n"),
        ({"granted_at": "once"}, "nobody knows"),
        ({"type": "service_account"}, "by a service account"),
    ],
)
def test_check_foretells_the_end_of_a_sign_in(amana, folder, server, secret, words):
    key = folder / "google-token.json"
    key.write_text(json.dumps(secret), encoding="utf-8")
    key.chmod(0o600)
    assert words in amana("check")[1]


def test_check_without_a_sign_in_says_how(amana):
    code, out, _ = amana("check")
    assert code
    assert "amana auth google" in out
