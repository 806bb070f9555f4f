from __future__ import annotations

import gzip

import pytest

from connectors.calendars.ics_url import IcsUrl
from domain.errors import AccessDeniedError, MisconfiguredError, UnavailableError
from tests.connectors.calendars.test_ics import FileWorld, GoneContract
from tests.connectors.invites import uid_of, vcalendar, vevent
from tests.contracts.source import SourceContract, all_keys, drain, keys
from tests.servers.web import Scripted, WebServer

pytestmark = pytest.mark.system


class UrlWorld(FileWorld):
    def __init__(self, root, web: WebServer):
        self.web = web
        self.opened: list[IcsUrl] = []
        super().__init__(root)

    def write(self, name: str, text: str):
        self.web.pages[f"/{name}"] = text.encode()

    def source(self) -> IcsUrl:
        self.opened.append(IcsUrl(f"{self.web.url}/all.ics", name="ics:url"))
        return self.opened[-1]

    def go_away(self):
        self.web.script.append(Scripted(".", 503, times=100))

    def come_back(self):
        self.web.script.clear()

    def close(self):
        for source in self.opened:
            source.close()


@pytest.fixture
def world(tmp_path):
    with WebServer() as web:
        world = UrlWorld(tmp_path / "calendar", web)
        yield world
        world.close()


class TestIcsUrl(SourceContract, GoneContract):
    pass


class TestWithoutValidators(SourceContract, GoneContract):
    @pytest.fixture
    def world(self, world):
        world.web.validators = False
        return world


def test_an_unchanged_calendar_is_not_sent_again(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    world.web.asked.clear()
    source.fetch(cursor, 5)
    (asked,) = world.web.asked
    assert asked.headers["If-None-Match"]
    assert asked.headers["If-Modified-Since"]


def test_webcal_is_https():
    for url in ("webcal://calendar.example/a.ics", "WEBCALS://calendar.example/a.ics"):
        assert IcsUrl(url, name="x")._url == "https://calendar.example/a.ics"


@pytest.mark.parametrize("content", [b"", b"<html>Sign in</html>", b"{}"])
def test_what_is_no_calendar_takes_nothing_away(world, content):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    whole = world.web.pages["/all.ics"]
    world.web.pages["/all.ics"] = content
    with pytest.raises(UnavailableError, match="no calendar"):
        source.fetch(cursor, 5)
    world.web.pages["/all.ics"] = whole
    assert source.fetch(cursor, 5).gone == ()


@pytest.mark.parametrize("validators", [True, False])
def test_a_shrunken_calendar_is_believed_the_second_time(world, validators):
    world.web.validators = validators
    for number in range(4):
        world.add(number)
    source = world.source()
    _, cursor = drain(source)
    world.events = {4: vevent(4)}
    world.rewrite()
    first = source.fetch(cursor, 10)
    assert (first.gone, keys(first), first.more) == ((), [uid_of(4)], False)
    second = source.fetch(first.cursor, 10)
    assert (second.gone, keys(second)) == (tuple(uid_of(number) for number in range(4)), [])
    assert source.fetch(second.cursor, 10).gone == ()


def test_a_shrunken_calendar_that_recovers_loses_nothing(world):
    for number in range(4):
        world.add(number)
    source = world.source()
    _, cursor = drain(source)
    events, world.events = world.events, {}
    world.rewrite()
    cursor = source.fetch(cursor, 10).cursor
    world.events = events
    world.rewrite()
    pages, cursor = drain(source, cursor)
    assert (all_keys(pages), pages[-1].gone) == ([], ())


def test_a_changed_event_comes_again_alone(world):
    world.add(0)
    world.add(1)
    source = world.source()
    _, cursor = drain(source)
    world.web.pages["/all.ics"] = vcalendar(vevent(0), vevent(1, "SEQUENCE:1")).encode()
    assert all_keys(drain(source, cursor)[0]) == [uid_of(1)]


@pytest.mark.parametrize(
    ("status", "error"), [(401, AccessDeniedError), (404, MisconfiguredError), (500, UnavailableError), (0, UnavailableError)]
)
def test_refusals(world, status, error):
    source = world.source()
    world.web.script.append(Scripted(".", status, times=2))
    with pytest.raises(error):
        source.fetch(None, 5)


def test_an_endless_answer(world, monkeypatch):
    monkeypatch.setattr("connectors.shared.web._LONGEST_ANSWER", 1000)
    world.write("all.ics", vcalendar(vevent(0, "DESCRIPTION:" + "x" * 5000)))
    with pytest.raises(UnavailableError, match="more than"):
        world.source().fetch(None, 5)


def test_a_server_that_sends_byte_by_byte_is_left(world, monkeypatch):
    monkeypatch.setattr("connectors.shared.web._LONGEST_SECONDS", 0.2)
    added = world.add(0)
    source = world.source()
    world.web.script.append(Scripted(".", 200, world.web.pages["/all.ics"], stall=0.02))
    with pytest.raises(UnavailableError, match="too slowly"):
        source.fetch(None, 5)
    assert keys(source.fetch(None, 5)) == [added]


@pytest.mark.parametrize("packed", [b"\x1f\x8b broken", gzip.compress(vcalendar(vevent(0)).encode())[:-20]])
def test_a_packed_answer_that_is_broken_is_an_absence(world, packed):
    source = world.source()
    world.web.script.append(Scripted(".", 200, packed, {"Content-Encoding": "gzip"}))
    with pytest.raises(UnavailableError):
        source.fetch(None, 5)


def test_a_packed_answer_is_unpacked(world):
    world.web.script.append(Scripted(".", 200, gzip.compress(vcalendar(vevent(0)).encode()), {"Content-Encoding": "gzip"}))
    assert keys(world.source().fetch(None, 5)) == [uid_of(0)]
