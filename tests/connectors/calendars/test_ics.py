from __future__ import annotations

import pytest

from connectors.calendars.ics import IcsFiles
from domain.errors import MisconfiguredError, UnavailableError
from tests.connectors.invites import BROKEN, calendar, uid_of, vcalendar, vevent
from tests.contracts.source import SourceContract, World, all_keys, drain, keys


class FolderWorld(World):
    def __init__(self, root):
        self.root = root
        root.mkdir()

    def source(self) -> IcsFiles:
        return IcsFiles(self.root, name="ics:calendar")

    def write(self, name: str, text: str):
        path = self.root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def add(self, number: int) -> str:
        self.write(f"{9 - number}.ics", calendar(number))
        return uid_of(number)

    def add_broken(self):
        self.write("broken.ics", BROKEN)

    def remove(self, number: int):
        (self.root / f"{9 - number}.ics").unlink()

    def go_away(self):
        self.root.rename(self.root.with_name("away"))

    def come_back(self):
        self.root.with_name("away").rename(self.root)


class FileWorld(FolderWorld):
    """One file that is written anew at each change."""

    def __init__(self, root):
        super().__init__(root)
        self.events: dict[int, str] = {}
        self.rewrite()

    def source(self) -> IcsFiles:
        return IcsFiles(self.root / "all.ics", name="ics:all")

    def rewrite(self):
        self.write("all.ics", vcalendar(*self.events.values()))

    def add(self, number: int) -> str:
        self.events[number] = vevent(number)
        self.rewrite()
        return uid_of(number)

    def add_broken(self):
        self.events[-1] = "BEGIN:VEVENT\r\nUID:broken\r\nEND:VEVENT\r\n"
        self.rewrite()

    def remove(self, number: int):
        del self.events[number]
        self.rewrite()


class GoneContract:
    def test_what_was_taken_away_is_gone(self, world):
        for number in range(3):
            world.add(number)
        source = world.source()
        _, cursor = drain(source)
        world.remove(1)
        page = source.fetch(cursor, 10)
        assert (page.gone, keys(page)) == ((uid_of(1),), [])
        assert source.fetch(page.cursor, 10).gone == ()


class TestFolder(SourceContract, GoneContract):
    @pytest.fixture
    def world(self, tmp_path):
        return FolderWorld(tmp_path / "calendar")


class TestFile(SourceContract, GoneContract):
    @pytest.fixture
    def world(self, tmp_path):
        return FileWorld(tmp_path / "calendar")


@pytest.fixture
def world(tmp_path):
    return FolderWorld(tmp_path / "calendar")


def test_several_versions_of_one_uid_come_in_the_order_they_were_seen(world):
    world.write("b.ics", calendar(0, "SEQUENCE:0", "LAST-MODIFIED:20260302T080000Z"))
    world.write("a.ics", calendar(0, "SEQUENCE:1", "LAST-MODIFIED:20260303T080000Z"))
    page = world.source().fetch(None, 10)
    assert [event.sequence for event in page.events] == [0, 1]


def test_only_the_changed_event_of_a_file_comes_again(world):
    world.write("all.ics", vcalendar(vevent(0), vevent(1)))
    source = world.source()
    _, cursor = drain(source)
    world.write("all.ics", vcalendar(vevent(0), vevent(1, "SEQUENCE:1", "LOCATION:Room 5")))
    assert all_keys(drain(source, cursor)[0]) == [uid_of(1)]


def test_a_uid_that_moves_to_another_file_is_not_gone(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    (world.root / "9.ics").rename(world.root / "other.ics")
    assert source.fetch(cursor, 10).gone == ()


def test_subfolders_odd_files_and_charsets(world):
    world.write("sub/1.ICS", calendar(1))
    world.write("words.ics", "just words")
    (world.root / "west.ics").write_bytes(calendar(2).replace("Meeting", "Prüfung").encode("cp1252"))
    page = world.source().fetch(None, 10)
    assert keys(page) == [uid_of(1), uid_of(2)]
    assert page.events[1].title == "Prüfung 2"
    assert [problem.where for problem in page.problems] == ["words.ics"]


def test_a_path_that_is_not_there(tmp_path):
    with pytest.raises(MisconfiguredError):
        IcsFiles(tmp_path / "nowhere.ics", name="x").fetch(None, 1)


def test_a_file_that_went_away_later(tmp_path):
    world = FileWorld(tmp_path / "calendar")
    world.add(0)
    _, cursor = drain(world.source())
    (world.root / "all.ics").unlink()
    with pytest.raises(UnavailableError):
        world.source().fetch(cursor, 1)
