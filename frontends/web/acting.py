"""What may be done on the page, and by whom: meetings are started, ticked and ended by whoever knows the page's secret address.

There is no cookie, so nothing that another page, or another program's page on this machine, makes a browser send can act: it
would have to know the address. The key in it lies beside the ledger, readable by its owner only.
"""

from __future__ import annotations

import hmac
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex, token_urlsafe

from domain.entries import Entry
from domain.errors import UnavailableError
from domain.meetings import Meeting, MeetingStatus
from frontends.handover import Handed

KEY_FILE = "page-key"
ADVICE = "Remove that file and restart the daemon, which makes a new one."
_KEY_BYTES = 24
_KEY = re.compile(r"[\w-]{32}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Acting:
    """The key of the page that acts, and `hand_over`, which leaves what was said to the daemon."""

    key: str
    hand_over: Callable[[Handed], None]

    def knows(self, key: str) -> bool:
        """True for whoever came by the secret address."""
        return hmac.compare_digest(key.encode(), self.key.encode())


class NotPossibleError(Exception):
    """What was pressed does not fit, any more. `status` is HTTP's, `why` the key of a phrase."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


def page_key(ledger: Path) -> str:
    """The key of the page that acts, made where there is none yet. Remove the file for another one.

    Raises UnavailableError where it can neither be read nor made.
    """
    place = ledger / KEY_FILE
    try:
        if not place.exists():
            _make(place)
        key = place.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise UnavailableError(f"the page's key {place} cannot be used: {error.strerror}", ADVICE) from None
    if _KEY.fullmatch(key) is None:
        raise UnavailableError(f"the page's key {place} is damaged", ADVICE)
    return key


def _make(place: Path) -> None:
    """Write a new key, whole or not at all; one that another process made meanwhile stays."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = place.with_name(f".{place.name}-{token_hex(4)}")
    file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w", encoding="ascii") as opened:
            opened.write(token_urlsafe(_KEY_BYTES))
        with suppress(FileExistsError):
            os.link(fresh, place)
    finally:
        fresh.unlink()


def possible(meeting: Meeting, now: datetime) -> frozenset[str]:
    """The verbs that fit a meeting now: start, tick, end."""
    status = meeting.status_at(now)
    verbs = set()
    if meeting.actual_start is None and status in {MeetingStatus.SCHEDULED, MeetingStatus.RUNNING}:
        verbs.add("start")
    if status is MeetingStatus.RUNNING:
        verbs.add("end")
    if status in {MeetingStatus.RUNNING, MeetingStatus.ENDED}:
        verbs.add("tick")
    return frozenset(verbs)


def said(entry: Entry | None, verb: str, point: str, now: datetime) -> Handed:
    """What was pressed, as the command of that name says it. Raises NotPossibleError where it does not fit."""
    if not isinstance(entry, Meeting):
        raise NotPossibleError(404, "no_such_meeting")
    if verb not in possible(entry, now):
        raise NotPossibleError(409, "not_now")
    if verb == "tick" and not (point.isascii() and point.isdigit() and 0 < int(point) <= len(entry.agenda)):
        raise NotPossibleError(404, "no_such_point")
    return Handed(verb=verb, entry=entry.id, value=point if verb == "tick" else "", at=now)
