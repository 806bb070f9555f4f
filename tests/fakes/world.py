"""Sources and outboxes of this process's memory, and a clock set by hand, for tests of the workflow."""

from __future__ import annotations

import socket
from collections.abc import Sequence

from domain.deliveries import Delivery
from domain.errors import AmanaError, CursorExpiredError
from domain.meetings import CalendarEvent
from domain.messages import Message
from domain.ports import Fetched
from domain.problems import Problem


class MemorySource:
    """Holds items in the order they arrive; the cursor is how many were given out. `fail` is raised instead of a page."""

    def __init__(self, items: Sequence[Message | CalendarEvent | Problem] = (), name: str = "memory") -> None:
        self.items = list(items)
        self.name = name
        self.fail: AmanaError | None = None
        self.expired = False
        self.fetches = 0

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        self.fetches += 1
        if self.fail:
            raise self.fail
        if self.expired and cursor is not None:
            self.expired = False
            raise CursorExpiredError("the server forgot our place")
        start = int(cursor or 0)
        page = self.items[start : start + limit]
        return Fetched(
            messages=tuple(item for item in page if isinstance(item, Message)),
            events=tuple(item for item in page if isinstance(item, CalendarEvent)),
            problems=tuple(item for item in page if isinstance(item, Problem)),
            cursor=str(start + len(page)),
            more=start + len(page) < len(self.items),
            seen=len(page),
        )

    def close(self) -> None:
        """Nothing to release."""


class MemoryOutbox:
    """Keeps what was sent. `fail` is raised instead."""

    name = "memory"

    def __init__(self) -> None:
        self.sent: list[Delivery] = []
        self.fail: AmanaError | None = None

    def send(self, delivery: Delivery) -> None:
        self.check()
        self.sent.append(delivery)

    def check(self) -> None:
        if self.fail:
            raise self.fail


class ListenedSource(MemorySource):
    """A source that speaks up: `say` makes its descriptor readable, `is_news` whether what it says means something new."""

    def __init__(self, items: Sequence[Message | CalendarEvent | Problem] = (), name: str = "memory") -> None:
        super().__init__(items, name)
        self.ear, self.mouth = socket.socketpair()
        self.ear.setblocking(False)
        self.deaf = False
        self.is_news = True
        self.listened = 0

    def say(self) -> None:
        self.mouth.send(b"!")

    def listen(self) -> int | None:
        self.listened += 1
        return None if self.deaf else self.ear.fileno()

    def heard(self) -> bool:
        try:
            return bool(self.ear.recv(1024)) and self.is_news
        except BlockingIOError:
            return False

    def close(self) -> None:
        self.ear.close()
        self.mouth.close()
