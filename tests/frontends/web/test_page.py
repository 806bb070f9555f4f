"""The status page: what it shows, what it refuses, and how it looks to a browser."""

import shutil
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from time import sleep
from zoneinfo import ZoneInfo

import pytest

import daemon
from config.loading import load, parse
from domain.errors import UnavailableError
from domain.health import Reads, Trouble
from domain.ports import Batch
from domain.promises import PromiseDirection, PromiseStatus
from frontends.web.page import application
from frontends.web.serving import served
from store.ledger import open_ledger
from tests.frontends.samples import ALERT, ARABIC, CONFIG, ENTRIES, MEETING, MONDAY, PRICE, PROMISE, REQUEST, ledger_folder

NOW = MONDAY.replace(day=10, tzinfo=ZoneInfo("Asia/Dubai"))
HOSTILE = replace(PROMISE, id="p-hostile", what="<img src=https://evil.example/x onerror=alert(1)>")
MORE = (
    HOSTILE,
    replace(ARABIC, id="p-theirs", status=PromiseStatus.OPEN, confidence=0.9, direction=PromiseDirection.THEIRS),
    replace(PROMISE, id="p-later", lapses_at=MONDAY.replace(day=20)),
    replace(MEETING, id="m-none", agenda=()),
    replace(MEETING, id="m-untimed", agenda=(replace(MEETING.agenda[0], minutes=None), MEETING.agenda[1])),
    replace(REQUEST, id="r-ours", by_us=True, what="ask them for the data"),
    replace(ALERT, id="a-price", subject=PRICE.id, client=None),
)
CHROMIUM = shutil.which("chromium")


@pytest.fixture
def folder(tmp_path):
    ledger_folder(tmp_path, (*ENTRIES, *MORE))
    ledger = open_ledger(tmp_path / "ledger")
    trouble = Trouble(datetime(2026, 3, 1, 8, tzinfo=UTC), Reads.MAIL, refused=True, why="password refused")
    part = Trouble(datetime(2026, 3, 1, 8, tzinfo=UTC), Reads.CALENDAR, refused=True, why="access refused (403)")
    settings = {
        "failing:imap:mail": trouble.text(),
        "failing:maildir:mail/old": part.text(),
        "parts:maildir:mail": "maildir:mail/old",
    }
    ledger.record(Batch(settings=settings, cursors={"maildir:mail": "1"}))
    ledger.close()
    return tmp_path


@pytest.fixture
def page(folder):
    names = ("maildir:mail", "ics:calendar", "imap:mail")
    return application(lambda: open_ledger(folder / "ledger", read_only=True), names, lambda: NOW, "en").test_client()


def test_a_running_meeting_shows_the_point_at_hand_and_what_was_left_open(folder):
    ledger = open_ledger(folder / "ledger")
    ledger.record(Batch(entries=(replace(MEETING, actual_end=None, carried_over=("Hiring",)),)))
    ledger.close()
    during = application(
        lambda: open_ledger(folder / "ledger", read_only=True), (), lambda: NOW.replace(hour=9, minute=30), "en"
    ).test_client()
    text = during.get("/", base_url="http://127.0.0.1:8765").text
    assert "Left open last time: Hiring" in text
    assert '<span class="badge">running</span>' in text
    assert 'class=" now"><time>09:00</time><span><bdi>Budget</bdi>' in text


def test_it_shows_what_is_open_overdue_quoted_and_how_the_sources_are(page):
    text = page.get("/", base_url="http://127.0.0.1:8765").text
    for words in (
        "as of Tue 10 Mar 10:00",
        "send you the API keys – for Acme Trading, due Thu 5 Mar",
        "API integration for Acme Trading: SAR 12,500–15,000 per month",
        "tell us the delivery date",
        "09:00–10:00 Weekly sync",
        "75 of 60 min planned",
        "does not fit",
        "no agenda",
        "The API keys are promised to Acme Trading for tomorrow.",
        "no mail read since Sun 1 Mar 12:00: password refused",
        "calendar not read since Sun 1 Mar 12:00: access refused (403)",
        "not read yet",
    ):
        assert words in text
    assert "ask them for the data" not in text


def test_mail_content_stays_content(page):
    text = page.get("/", base_url="http://localhost:8765").text
    assert "&lt;img src=https://evil.example/x" in text
    assert "<img" not in text
    assert "<script" not in text


def test_it_speaks_arabic_from_right_to_left(page):
    text = page.get("/?language=ar", base_url="http://127.0.0.1").text
    assert '<html lang="ar" dir="rtl">' in text
    assert "اجتماعات اليوم" in text
    assert 'lang="en"' in page.get("/?language=xx", base_url="http://127.0.0.1").text


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example", "10.0.0.1:8765"])
def test_other_names_for_this_machine_are_refused(page, host):
    assert page.get("/", base_url=f"http://{host}").status_code == 403


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost", "[::1]:8765"])
def test_our_own_names_are_answered_with_a_strict_policy(page, host):
    for place in ("/", "/style.css"):
        answer = page.get(place, base_url=f"http://{host}")
        assert answer.status_code == 200
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self';")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_it_only_reads(page, method):
    assert getattr(page, method)("/", base_url="http://127.0.0.1").status_code == 405


def test_an_empty_ledger_says_nothing_is_there(tmp_path):
    ledger_folder(tmp_path, ())
    client = application(lambda: open_ledger(tmp_path / "ledger", read_only=True), (), lambda: NOW, "en").test_client()
    assert client.get("/", base_url="http://127.0.0.1").text.count("Nothing.") == 7


def settings_at(folder, listen):
    return parse(CONFIG + f'[web]\nlisten = "{listen}"\n', folder / "amana.toml")


@pytest.mark.system
def test_it_is_served_while_the_daemon_runs_and_gone_afterwards(folder):
    with served(daemon.FACTORIES, settings_at(folder, "127.0.0.1:0"), lambda: NOW.astimezone(UTC)) as address:
        with urllib.request.urlopen(address, timeout=5) as answer:
            assert "send you the API keys" in answer.read().decode()
            assert "waitress" not in str(answer.headers)
        port = address.rstrip("/").rpartition(":")[2]
        with (
            pytest.raises(UnavailableError, match="cannot listen"),
            served(daemon.FACTORIES, settings_at(folder, f"127.0.0.1:{port}"), lambda: NOW),
        ):
            pass
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(address, timeout=2)


@pytest.mark.system
def test_a_page_under_way_when_the_daemon_ends_is_still_answered_in_silence(folder, caplog):
    asked = Event()

    def slow_clock():
        asked.set()
        sleep(0.3)
        return NOW.astimezone(UTC)

    with ThreadPoolExecutor(1) as others:
        with served(daemon.FACTORIES, settings_at(folder, "127.0.0.1:0"), slow_clock) as address:
            answer = others.submit(urllib.request.urlopen, address, timeout=10)
            assert asked.wait(10)
        assert "send you the API keys" in answer.result(10).read().decode()
    assert [record for record in caplog.records if record.name.startswith("waitress")] == []


@pytest.mark.system
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1200, 420])
def test_a_browser_shows_it_without_asking_anybody_else(folder, language, width):
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage"]
    outside, said = [], []
    with served(daemon.FACTORIES, load(folder / "amana.toml"), lambda: NOW) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=arguments)
        view = browser.new_page(viewport={"width": width, "height": 800})
        view.on("console", lambda message: said.append(message.text))
        view.on("request", lambda asked: None if asked.url.startswith(address) else outside.append(asked.url))
        view.goto(f"{address}?language={language}")
        assert view.locator("h1").is_visible()
        assert view.locator("section").count() == 8
        wide = view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        colour = view.locator(".tile.late b").evaluate("element => getComputedStyle(element).color")
        direction = view.locator("li").first.evaluate("element => getComputedStyle(element).direction")
        browser.close()
    assert (wide, outside, said) == (0, [], [])
    assert colour == "rgb(179, 38, 30)"
    assert direction == {"en": "ltr", "ar": "rtl"}[language]
