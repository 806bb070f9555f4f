"""What every source does. Inherit it in the tests of each implementation and give it a `world` fixture."""

from __future__ import annotations

from abc import ABC, abstractmethod

import pytest

from domain.errors import CursorExpiredError, UnavailableError
from domain.ports import Fetched, Source


class World(ABC):
    """A mailbox or calendar outside of us, and new looks at it."""

    @abstractmethod
    def source(self) -> Source:
        """A new instance, as after a restart."""

    @abstractmethod
    def add(self, number: int) -> str:
        """Puts one item there and returns the key under which it will be seen. Later ones are newer."""

    @abstractmethod
    def add_broken(self) -> None:
        """Puts something there that cannot be read."""

    @abstractmethod
    def remove(self, number: int) -> None:
        """Takes that item away."""

    def go_away(self) -> None:
        """Makes the world unreachable."""
        pytest.skip("cannot go away")

    def come_back(self) -> None:
        """Makes it reachable again."""
        pytest.skip("never was away")


def keys(fetched: Fetched) -> list[str]:
    return [message.key for message in fetched.messages] + [event.uid for event in fetched.events]


def balanced(fetched: Fetched) -> bool:
    return fetched.seen == len(fetched.messages) + len(fetched.events) + len(fetched.problems) + fetched.skipped


def drain(source: Source, cursor: str | None = None, limit: int = 100) -> tuple[list[Fetched], str | None]:
    """All pages from there on, and the last cursor."""
    pages = []
    for _ in range(1000):
        page = source.fetch(cursor, limit)
        pages.append(page)
        cursor = page.cursor
        if not page.more:
            return pages, cursor
    raise AssertionError("it never ends")


def all_keys(pages: list[Fetched]) -> list[str]:
    return [key for page in pages for key in keys(page)]


class SourceContract:
    def test_has_a_stable_name(self, world):
        assert world.source().name == world.source().name
        assert world.source().name

    def test_an_empty_one_gives_nothing(self, world):
        page = world.source().fetch(None, 10)
        assert (keys(page), page.more, page.seen) == ([], False, 0)
        again = world.source().fetch(page.cursor, 10)
        assert (keys(again), again.more, again.gone) == ([], False, ())

    @pytest.mark.parametrize("odd", ["12", "[]", '{"a": 1}', '["x", 2, 3]', "null", "not json", "\x00"])
    def test_a_cursor_of_something_else_means_start_again(self, world, odd):
        added = world.add(0)
        with pytest.raises(CursorExpiredError):
            world.source().fetch(odd, 10)
        assert all_keys(drain(world.source())[0]) == [added]

    def test_everything_is_seen_once_and_oldest_first(self, world):
        added = [world.add(number) for number in range(7)]
        pages, _ = drain(world.source(), limit=3)
        assert all_keys(pages) == added
        assert all(balanced(page) for page in pages)
        assert max(len(keys(page)) for page in pages) < 7

    def test_nothing_new_gives_nothing(self, world):
        added = [world.add(number) for number in range(3)]
        source = world.source()
        pages, cursor = drain(source)
        assert all_keys(pages) == added
        for _ in range(3):
            pages, cursor = drain(source, cursor)
            assert all_keys(pages) == []
        assert all_keys(drain(world.source(), cursor)[0]) == []

    def test_only_what_is_new_comes(self, world):
        for number in range(3):
            world.add(number)
        source = world.source()
        _, cursor = drain(source)
        added = [world.add(number) for number in (3, 4)]
        pages, cursor = drain(source, cursor)
        assert all_keys(pages) == added
        later = world.add(5)
        pages, _ = drain(world.source(), cursor)
        assert all_keys(pages) == [later]

    def test_the_same_cursor_gives_the_same_again(self, world):
        added = [world.add(number) for number in range(5)]
        source = world.source()
        first = source.fetch(None, 2)
        assert keys(source.fetch(None, 2)) == keys(first) == added[:2]
        assert keys(source.fetch(first.cursor, 2)) == keys(source.fetch(first.cursor, 2)) == added[2:4]

    def test_a_restart_between_two_pages_loses_nothing(self, world):
        added = [world.add(number) for number in range(5)]
        first = world.source().fetch(None, 2)
        pages, cursor = drain(world.source(), first.cursor, 2)
        assert keys(first) + all_keys(pages) == added
        assert all_keys(drain(world.source(), cursor)[0]) == []

    def test_what_comes_between_two_pages_is_seen_in_its_turn(self, world):
        added = [world.add(number) for number in range(4)]
        source = world.source()
        first = source.fetch(None, 2)
        added.append(world.add(4))
        pages, cursor = drain(source, first.cursor, 2)
        late, _ = drain(source, cursor, 2)
        assert sorted({*keys(first), *all_keys(pages), *all_keys(late)}) == sorted(added)

    def test_what_goes_between_two_pages_stops_nothing(self, world):
        added = [world.add(number) for number in range(6)]
        source = world.source()
        first = source.fetch(None, 2)
        world.remove(4)
        pages, cursor = drain(source, first.cursor, 2)
        found = keys(first) + all_keys(pages)
        assert [key for key in found if key != added[4]] == added[:4] + added[5:]
        assert all(balanced(page) for page in pages)
        assert all_keys(drain(source, cursor)[0]) == []

    def test_starting_again_gives_everything_again(self, world):
        added = [world.add(number) for number in range(3)]
        source = world.source()
        drain(source)
        assert all_keys(drain(source)[0]) == added

    def test_close_only_pauses(self, world):
        first = world.add(0)
        source = world.source()
        pages, cursor = drain(source)
        source.close()
        source.close()
        second = world.add(1)
        assert all_keys(pages) + all_keys(drain(source, cursor)[0]) == [first, second]

    def test_what_cannot_be_read_is_a_problem_and_stops_nothing(self, world):
        first = world.add(0)
        world.add_broken()
        second = world.add(1)
        source = world.source()
        pages, cursor = drain(source)
        assert all_keys(pages) == [first, second]
        problems = [problem for page in pages for problem in page.problems]
        assert len(problems) == 1
        assert problems[0].source == source.name
        assert problems[0].what
        assert all(balanced(page) for page in pages)
        assert [problem for page in drain(source, cursor)[0] for problem in page.problems] == []

    def test_an_absence_is_told_and_nothing_is_lost_by_it(self, world):
        first = world.add(0)
        source = world.source()
        _, cursor = drain(source)
        world.go_away()
        with pytest.raises(UnavailableError):
            source.fetch(cursor, 10)
        world.come_back()
        second = world.add(1)
        pages, _ = drain(source, cursor)
        assert [key for key in all_keys(pages) if key != first] == [second]
