from __future__ import annotations

import itertools

import pytest

from connectors.calendars.caldav import CalDav
from domain.errors import AccessDeniedError, MisconfiguredError, UnavailableError
from tests.connectors.invites import calendar, uid_of
from tests.contracts.source import SourceContract, World, all_keys, drain, keys
from tests.servers.ports import free_port
from tests.servers.radicale import PASSWORD, USER, Radicale
from tests.servers.web import Scripted, WebServer

pytestmark = pytest.mark.system
names = (f"work{number}" for number in itertools.count())
EXPIRED = b'<?xml version="1.0"?><error xmlns="DAV:"><valid-sync-token/></error>'


@pytest.fixture(scope="module")
def radicale():
    with Radicale() as server:
        yield server


@pytest.fixture(scope="module")
def pane(radicale):
    with WebServer(upstream=radicale.port) as web:
        yield web


class CalDavWorld(World):
    def __init__(self, server: Radicale, pane: WebServer):
        self.server, self.pane = server, pane
        self.name = next(names)
        server.make(self.name)
        pane.script.clear()
        pane.asked.clear()
        self.opened: list[CalDav] = []

    def by(self, url: str, password: str = PASSWORD, user: str = USER) -> CalDav:
        self.opened.append(CalDav(url, name="caldav:work", user=user, secret=lambda: password))
        return self.opened[-1]

    @property
    def url(self) -> str:
        return f"{self.pane.url}{self.server.path(self.name)}"

    def source(self) -> CalDav:
        return self.by(self.url)

    def put(self, number: int, *lines: str):
        self.server.put(self.name, f"{9 - number} ä.ics", calendar(number, *lines))

    def add(self, number: int) -> str:
        self.put(number)
        return uid_of(number)

    def add_broken(self):
        pytest.skip("Radicale refuses what cannot be read; see the test of broken objects")

    def remove(self, number: int):
        self.server.delete(self.name, f"{9 - number} ä.ics")

    def go_away(self):
        self.pane.script.append(Scripted(".", 503, headers={"Retry-After": "7"}, times=100))

    def come_back(self):
        self.pane.script.clear()

    def close(self):
        for source in self.opened:
            source.close()


@pytest.fixture
def world(radicale, pane):
    world = CalDavWorld(radicale, pane)
    yield world
    world.close()


class Gone:
    def test_what_was_deleted_is_gone(self, world):
        for number in range(3):
            world.add(number)
        source = world.source()
        _, cursor = drain(source)
        world.remove(1)
        page = source.fetch(cursor, 10)
        assert (page.gone, keys(page)) == ((uid_of(1),), [])
        assert source.fetch(page.cursor, 10).gone == ()

    def test_an_idle_poll_is_one_request(self, world):
        world.add(0)
        source = world.source()
        _, cursor = drain(source)
        world.pane.asked.clear()
        page = source.fetch(cursor, 10)
        assert (page.seen, len(world.pane.asked)) == (0, 1)

    def test_a_changed_event_comes_again_alone(self, world):
        world.add(0)
        world.add(1)
        source = world.source()
        _, cursor = drain(source)
        world.put(0, "SEQUENCE:1", "LOCATION:Room 5")
        pages, _ = drain(source, cursor)
        assert [(event.uid, event.sequence) for page in pages for event in page.events] == [(uid_of(0), 1)]


class TestBySyncCollection(SourceContract, Gone):
    def test_an_expired_token_reads_the_list_again_and_misses_no_deletion(self, world):
        added = [world.add(number) for number in range(3)]
        source = world.source()
        _, cursor = drain(source)
        world.remove(1)
        new = world.add(3)
        world.pane.script.append(Scripted("REPORT.*sync-token>http", 403, EXPIRED))
        pages, cursor = drain(source, cursor)
        assert all_keys(pages) == [new]
        assert pages[-1].gone == (added[1],)
        assert all_keys(drain(source, cursor)[0]) == []

    def test_a_page_that_the_server_cuts_short_goes_on(self, world):
        for number in range(2):
            world.add(number)
        href = world.server.path(world.name)
        cut = (
            f'<multistatus xmlns="DAV:"><response><href>{href}</href><status>HTTP/1.1 507 Insufficient Storage</status></response>'
            "<sync-token></sync-token></multistatus>"
        )
        world.pane.script.append(
            Scripted("REPORT.*sync-collection", 207, cut.replace("<sync-token></", "<sync-token>data:1</").encode())
        )
        world.pane.script.append(Scripted("REPORT.*data:1", 207, cut.encode()))
        assert sorted(all_keys(drain(world.source())[0])) == [uid_of(0), uid_of(1)]


class TestByTag(SourceContract, Gone):
    """Against a server without sync-collection."""

    @pytest.fixture
    def world(self, world):
        world.pane.script.append(Scripted("REPORT.*sync-collection", 415, times=10_000))
        return world

    def test_an_absence_is_told_and_nothing_is_lost_by_it(self, world):
        pytest.skip("the same as by sync-collection")


def test_a_broken_or_missing_object_stops_nothing(world):
    first, second = world.add(0), world.add(1)
    broken = world.server.path(world.name, "broken.ics")
    answer = (
        f'<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><response><href>{broken}</href><propstat><prop>'
        "<getetag>x</getetag><C:calendar-data></C:calendar-data></prop></propstat></response>"
        f"<response><href>{broken}2</href><status>HTTP/1.1 404 Not Found</status></response></multistatus>"
    )
    world.pane.script.append(Scripted("REPORT.*multiget", 207, answer.encode()))
    page = world.source().fetch(None, 10)
    assert [problem.where for problem in page.problems] == [broken]
    source = world.source()
    pages, cursor = drain(source, page.cursor)
    assert all_keys(pages) == [first, second]  # what was asked for and not answered is asked for again
    assert all_keys(drain(source, cursor)[0]) == []


def test_a_cut_connection_is_told_and_nothing_is_lost(world):
    added = [world.add(number) for number in range(2)]
    source = world.source()
    world.pane.script.append(Scripted("REPORT.*multiget", 0))
    with pytest.raises(UnavailableError):
        source.fetch(None, 10)
    assert all_keys(drain(source)[0]) == added


@pytest.mark.parametrize(
    ("status", "headers", "error"),
    [
        (401, {}, AccessDeniedError),
        (403, {}, AccessDeniedError),
        (404, {}, MisconfiguredError),
        (429, {"Retry-After": "120"}, UnavailableError),
        (500, {}, UnavailableError),
        (503, {"Retry-After": "x"}, UnavailableError),
        (200, {}, UnavailableError),
        (302, {"Location": "https://elsewhere.example/"}, MisconfiguredError),
        (302, {"Location": "."}, UnavailableError),
    ],
)
def test_refusals(world, status, headers, error):
    source = world.source()
    world.pane.script.append(Scripted(".", status, b"<html>no", headers, times=20))
    with pytest.raises(error) as caught:
        source.fetch(None, 5)
    if status == 429:
        assert caught.value.retry_after == 120


def test_a_moved_calendar_on_the_same_server(world):
    added = world.add(0)
    world.pane.script.append(Scripted("PROPFIND /moved", 301, headers={"Location": world.server.path(world.name)}))
    world.pane.script.append(Scripted("REPORT /moved", 307, headers={"Location": world.server.path(world.name)}, times=2))
    assert keys(world.by(f"{world.pane.url}/moved/").fetch(None, 5)) == [added]


def test_wrong_passwords_and_addresses(world):
    with pytest.raises(AccessDeniedError):
        world.by(world.url, password="wrong").fetch(None, 5)
    with pytest.raises(MisconfiguredError, match="no calendar"):
        world.by(f"{world.pane.url}/{USER}/").fetch(None, 5)
    with pytest.raises(MisconfiguredError, match="unprotected"):
        world.by("http://calendar.northstar.example/").fetch(None, 5)
    with pytest.raises(MisconfiguredError, match="no web address"):
        world.by("file:///etc/passwd").fetch(None, 5)
    with pytest.raises(UnavailableError):
        world.by(f"http://127.0.0.1:{free_port()}/").fetch(None, 5)
