"""The daemon at Google, from the configuration on; the library's own descriptions of Google lead to the fake."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

import daemon
from config.loading import load
from connectors.shared.google_auth import CALENDAR, MAIL, MEET, SEND
from frontends.cli.app import amana as group
from frontends.cli.app import run
from frontends.cli.session import Session
from tests.connectors.mails import mail
from tests.frontends.cli.test_signing_in import CALENDARS, GOOGLE, HEAD, MAILBOX, Browser
from tests.servers.google import FakeGoogle
from tests.servers.ports import free_port

pytestmark = pytest.mark.system
DELIVERY = f'[delivery]\nkind = "gmail"{GOOGLE}'
CODE = "abc-mnop-xyz"


@pytest.fixture
def google(monkeypatch):
    from googleapiclient import discovery_cache

    told = discovery_cache.get_static_doc
    with FakeGoogle() as google:

        def rerooted(name: str, version: str) -> str:
            document = json.loads(told(name, version))
            base = f"{google.url}/{document['servicePath']}"
            return json.dumps({**document, "rootUrl": f"{google.url}/", "baseUrl": base, "mtlsRootUrl": None})

        monkeypatch.setattr(discovery_cache, "get_static_doc", rerooted)
        yield google
        assert google.violations == []


@pytest.fixture
def folder(tmp_path, monkeypatch, google):
    monkeypatch.chdir(tmp_path)
    everything = MAILBOX + CALENDARS + "meet = true\n" + DELIVERY
    (tmp_path / "amana.toml").write_text(HEAD + everything, encoding="utf-8")
    for name, told in (("google-token.json", google.token()), ("google-client.json", google.client())):
        (tmp_path / name).write_text(json.dumps(told), encoding="utf-8")
        (tmp_path / name).chmod(0o600)
    return tmp_path


def test_one_round_reads_everything_and_sends_by_gmail(folder, google, capfd):
    before = datetime(2026, 3, 9, 6, tzinfo=UTC).timestamp()
    google.mail.add(mail(1), arrived_at=before)
    google.calendars.put(
        {
            "id": "e1",
            "summary": "Review",
            "start": {"dateTime": "2026-03-09T09:00:00Z"},
            "end": {"dateTime": "2026-03-09T10:00:00Z"},
            "attendees": [{"email": "karim@acme.example"}],
            "hangoutLink": f"https://meet.google.com/{CODE}",
        }
    )
    google.meet.ran(CODE, "2026-03-09T09:00:00Z", "2026-03-09T10:40:00Z")
    assert run(daemon.FACTORIES, ["once", "--now", "2026-03-10T05:00:00+00:00"]) == 0
    capfd.readouterr()
    assert run(daemon.FACTORIES, ["meetings", "--json", "--now", "2026-03-10T05:00:00+00:00"]) == 0
    (meeting,) = json.loads(capfd.readouterr().out)
    assert (meeting["title"], meeting["actual_source"], meeting["overrun_minutes"]) == ("Review", "conference", 40)
    for minute in (0, 1):
        assert run(daemon.FACTORIES, ["once", "--now", f"2026-03-11T05:0{minute}:00+00:00"]) == 0
    (digest,) = google.mail.sent
    assert b"Auto-Submitted: auto-generated" in digest


def test_the_parts_by_name(folder):
    settings = load(folder / "amana.toml")
    (mailbox,), (calendar,), (records,) = (
        make(settings) for make in (daemon.mailboxes, daemon.calendars, daemon.FACTORIES.conferences)
    )
    outbox = daemon.outbox(settings)
    user = "lina@northstar.example"
    names = [part.name for part in (mailbox, calendar, records, outbox)]
    assert names == [f"gmail:{user}", f"google:{user}", f"meet:{user}", f"gmail:{user}"]


def test_check_looks_at_everything_at_google(folder, google, capfd):
    code = run(daemon.FACTORIES, ["check", "--now", "2026-03-20T05:00:00+00:00"])
    out = capfd.readouterr().out
    assert (code, "✗" in out) == (0, False), out
    for words in (
        "gmail:lina@northstar.example: can be read",
        "meet:lina@northstar.example: can be read",
        "signed in on 2026-03-01",
    ):
        assert words in out
    google.revoke()
    assert run(daemon.FACTORIES, ["check", "--now", "2026-03-20T05:00:00+00:00"]) == 77
    out = capfd.readouterr().out
    assert out.count("✗") == 4, "mailbox, calendar, conferences, outbox"
    assert "Sign in again: amana auth google" in out


def test_check_names_what_was_not_granted(folder, google, capfd):
    partly = google.token(scopes=[MAIL, CALENDAR])
    (folder / "google-token.json").write_text(json.dumps(partly), encoding="utf-8")
    assert run(daemon.FACTORIES, ["check", "--now", "2026-03-20T05:00:00+00:00"]) == 77
    out = capfd.readouterr().out
    assert "has not allowed Amana to see when your video meetings began and ended" in out
    assert "has not allowed Amana to send mail in your name" in out
    assert "signed in on 2026-03-01 to read your mail, read the events of your calendars" in out


def test_init_signs_in_at_google_and_proposes_clients_from_there(tmp_path, google, monkeypatch):
    before = datetime.now(UTC) - timedelta(days=2)
    for number in range(3):
        raw = mail(number).replace(b"Sun, 01 Mar 2026", f"{before:%a, %d %b %Y}".encode())
        google.mail.add(raw, arrived_at=before.timestamp())
    (tmp_path / "google-client.json").write_text(json.dumps(google.client()), encoding="utf-8")
    (tmp_path / "google-client.json").chmod(0o600)
    browser = Browser()
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.get", lambda *_words: browser)
    monkeypatch.setattr("frontends.cli.signing_in.PORT", free_port())
    you = ["Lina", "lina@northstar.example", "UTC", "", "Northstar", "", "AE", "", ""]
    places = ["gmail", "", "google", "", "gmail", "07:30", "y"]
    clients = ["all", "Acme", "", "SA", "", "", ""]
    file = tmp_path / "amana.toml"
    typed = "\n".join([*you, *places, *clients]) + "\n"
    done = CliRunner().invoke(group, ["--config", str(file), "init"], obj=Session(daemon.FACTORIES), input=typed)
    browser.thread.join()
    assert done.exit_code == 0, done.output
    assert "✓ gmail:lina@northstar.example: it can be read" in done.output
    assert "acme.example" in done.output
    assert "amana --config" in done.output
    assert [client.name for client in load(file).clients] == ["Acme"]
    granted = json.loads((tmp_path / "google-token.json").read_text())["scopes"]
    assert granted == sorted([MAIL, CALENDAR, MEET, SEND])
