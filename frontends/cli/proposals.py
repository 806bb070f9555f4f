"""Who could be a client: the outside domains that wrote, or were written to, in the last 90 days."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.errors import AmanaError
from domain.messages import Message
from domain.people import SHARED_MAIL_DOMAINS, Directory
from domain.ports import Source

LOOKED_BACK = timedelta(days=90)
#: Nobody waits longer for a proposal; what was read until then will do.
PATIENCE_SECONDS = 60.0
PAGE = 100
MOST = 15


@dataclass(slots=True)
class Correspondent:
    """An outside domain: how many mails there were, by whom, and when the last one was."""

    domain: str
    mails: int = 0
    last: datetime | None = None
    people: Counter[str] = field(default_factory=Counter)


def correspondents(
    sources: Sequence[Source],
    house: Directory,
    now: datetime,
    progress: Callable[[int], None],
    clock: Callable[[], float] = time.monotonic,
) -> list[Correspondent]:
    """The domains with the most mails first. Automatic and bulk mails do not count, nor addresses on domains of everybody's."""
    found: dict[str, Correspondent] = {}
    until, read = clock() + PATIENCE_SECONDS, 0
    for source in sources:
        for message in _mails(source, until, clock):
            read += 1
            progress(read)
            if message.automation is None and now - LOOKED_BACK <= message.written_at <= now:
                _note(message, house, found)
    return sorted(found.values(), key=lambda each: (-each.mails, each.domain))[:MOST]


def _mails(source: Source, until: float, clock: Callable[[], float]) -> Iterable[Message]:
    cursor, more = None, True
    try:
        while more and clock() < until:
            page = source.fetch(cursor, PAGE)
            cursor, more = page.cursor, page.more
            yield from page.messages
    except AmanaError:
        return  # the connection was tried before; what was read until now will do
    finally:
        source.close()


def _note(message: Message, house: Directory, found: dict[str, Correspondent]) -> None:
    outside = {
        each.email.rpartition("@")[2]: each
        for each in (message.sender, *message.recipients)
        if "@" in each.email and not house.is_ours(each.email)
    }
    for domain, person in outside.items():
        if domain in SHARED_MAIL_DOMAINS:
            continue
        known = found.setdefault(domain, Correspondent(domain))
        known.mails += 1
        known.people[person.name or person.email] += 1
        known.last = max(filter(None, (known.last, message.written_at)))
