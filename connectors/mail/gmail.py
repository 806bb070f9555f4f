"""A Gmail mailbox by Google's API, read only.

The first reading lists the ids of all mails since a day and reads them in the order of their ids, which is that of arrival; the
cursor names the last one. Where the mailbox's history stood is asked before the listing, so that nothing falls between; from
there on only the history is read. A history that Google no longer keeps means reading again from that day on: harmless, for
the ledger knows the mails by Message-ID.

Mails are asked for one by one: Google's quota is by the minute and the mail, so that batches would only wait longer.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any, NamedTuple

from connectors.shared.cursors import own_cursor
from connectors.shared.google_service import Google, NotThereError
from connectors.shared.mime import Origin, parse
from connectors.shared.pace import Pace
from domain.errors import AccessDeniedError, CursorExpiredError, UnavailableError
from domain.messages import Message
from domain.ports import Fetched
from domain.problems import Problem

#: Google's units for each method, of 6,000 a minute and user.
_PROFILE, _HISTORY, _LIST, _GET, _LABELS = 1, 2, 5, 20, 1
_PER_SECOND, _AT_ONCE = 80, 1_200
#: A page takes about four seconds at Google's pace: whoever stops the daemon waits no longer.
_PAGE = 16
_LISTED_AT_ONCE = 500
_LEFT_OUT = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})
_LIVELY = frozenset({"INBOX", "SENT"})
_QUERY = "after:{since} -in:drafts -in:chats"
_FORGOTTEN = frozenset({400, 404})
#: What Gmail's own servers sign their verdicts on senders with (RFC 8601).
_AUTHSERV_ID = "mx.google.com"


class _Step(NamedTuple):
    """Mails to be read together, and what the cursor says once they have been."""

    mails: tuple[str, ...]
    after: str


@dataclass(frozen=True, slots=True)
class _Place:
    """The cursor: where the history goes on; while the first reading lasts also its start and the last mail read."""

    history: str
    labels: tuple[str, ...]
    since: int | None = None
    last: str = ""

    def text(self) -> str:
        """The cursor as text."""
        return json.dumps([self.history, self.labels, self.since, self.last], separators=(",", ":"))


@dataclass(slots=True)
class _Round:
    """What one look at the server found to be read, oldest first, and the cursor after all of it."""

    cursor: str = ""
    waiting: list[_Step] = field(default_factory=list)
    end: str = ""


class Gmail:
    """A `Source` of all mails but drafts, spam, bin and chats; with `labels` (names) of those that carry one of them.

    `since` gives the day on which a first reading begins. `pace` keeps to Google's quota.
    """

    def __init__(
        self,
        google: Google,
        *,
        name: str,
        since: Callable[[], date],
        labels: tuple[str, ...] = (),
        zone: tzinfo = UTC,
        pace: Pace | None = None,
    ) -> None:
        self._google, self._name, self._since, self._zone = google, name, since, zone
        self._labels = tuple(sorted(labels))
        self._label_ids: frozenset[str] = frozenset()
        self._pace = pace or Pace(_PER_SECOND, _AT_ONCE)
        self._round = _Round()

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Close the connection."""
        self._round = _Round()
        self._google.close()

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """The next mails, at most 16; where the server fails half-way, those that were read before."""
        if self._labels and not self._label_ids:
            self._label_ids = self._named()
        if cursor is None or cursor != self._round.cursor or not self._round.waiting:
            self._round = self._looked(cursor)
        look = self._round
        read, steps = self._read_some(look.waiting, min(limit, _PAGE))
        look.cursor = look.end if steps == len(look.waiting) else look.waiting[steps - 1].after
        look.waiting = look.waiting[steps:]
        messages = tuple(one for one in read if isinstance(one, Message))
        problems = tuple(one for one in read if isinstance(one, Problem))
        return Fetched(
            messages=messages,
            problems=problems,
            cursor=look.cursor,
            more=bool(look.waiting),
            seen=len(read),
            skipped=len(read) - len(messages) - len(problems),
        )

    def counted(self, since: date) -> int:
        """How many mails the server holds that arrived on that day or later, to compare with what was seen."""
        return len(set(self._listed(self._epoch(since))))

    def _looked(self, cursor: str | None) -> _Round:
        place = _understood(cursor) if cursor else self._start()
        if place.labels != self._labels:
            raise CursorExpiredError(f"{self._name}: other labels are read than before.")
        return self._round_of_all(place) if place.since is not None else self._round_of_news(place)

    def _start(self) -> _Place:
        profile = self._ask(self._users().getProfile(userId="me"), _PROFILE)
        mailbox = str(profile.get("emailAddress", "")).lower()
        if mailbox != self._google.user.lower():
            advice = f'Sign in as that user: amana auth google. Or write user = "{mailbox}" into the configuration.'
            raise AccessDeniedError(f"{self._name}: this is the mailbox of {mailbox}, not of {self._google.user}.", advice)
        return _Place(str(profile["historyId"]), self._labels, self._epoch(self._since()))

    def _round_of_all(self, place: _Place) -> _Round:
        """The mails of the first reading that are still to be read."""
        assert place.since is not None
        ids = sorted({mail for mail in self._listed(place.since) if _order(mail) > _order(place.last)}, key=_order)
        waiting = [_Step((mail,), replace(place, last=mail).text()) for mail in ids]
        return _Round("", waiting, replace(place, since=None, last="").text())

    def _listed(self, since: int) -> Iterator[str]:
        for label in sorted(self._label_ids) or [""]:
            pages = self._google.pages(
                lambda token, label=label: self._paid(  # type: ignore[misc]
                    self._users()
                    .messages()
                    .list(
                        userId="me",
                        q=_QUERY.format(since=since),
                        labelIds=label or None,
                        maxResults=_LISTED_AT_ONCE,
                        pageToken=token,
                    ),
                    _LIST,
                )
            )
            for page in pages:
                yield from (str(found["id"]) for found in page.get("messages", []))

    def _round_of_news(self, place: _Place) -> _Round:
        """What came since; the cursor moves on behind the last mail of each record."""
        known: set[str] = set()
        waiting: list[_Step] = []
        end = place.history
        for page in self._google.pages(lambda token: self._history(place.history, token), expired=_FORGOTTEN):
            end = str(page.get("historyId", end))
            for record in page.get("history", []):
                mails = tuple(dict.fromkeys(mail for mail in _arrived(record, self._label_ids or _LIVELY) if mail not in known))
                known.update(mails)
                waiting += [_Step(mails, replace(place, history=str(record["id"])).text())] if mails else []
        return _Round("", waiting, replace(place, history=end).text())

    def _history(self, start: str, token: str | None) -> Any:  # noqa: ANN401 - the library is untyped
        kinds = ["messageAdded", "labelAdded", "labelRemoved"]
        request = self._users().history().list(userId="me", startHistoryId=start, historyTypes=kinds, pageToken=token)
        return self._paid(request, _HISTORY)

    def _read_some(self, waiting: list[_Step], limit: int) -> tuple[list[Message | Problem | None], int]:
        """What the next steps bring, and how many they are; a failure after the first whole step waits for the next fetch."""
        read: list[Message | Problem | None] = []
        steps = 0
        for step in waiting:
            if len(read) >= limit:
                break
            try:
                read += [self._read(mail) for mail in step.mails]
            except (UnavailableError, AccessDeniedError):
                if not steps:
                    raise
                break
            steps += 1
        return read, steps

    def _read(self, mail: str) -> Message | Problem | None:
        """The mail; None where it has gone or is of no concern."""
        try:
            found = self._ask(self._users().messages().get(userId="me", id=mail, format="raw"), _GET)
        except NotThereError:
            return None
        labels = frozenset(found.get("labelIds", []))
        if labels & _LEFT_OUT or (self._label_ids and not labels & self._label_ids):
            return None
        arrived_at = datetime.fromtimestamp(int(found.get("internalDate", 0)) / 1000, UTC)
        folder = "SENT" if "SENT" in labels else "INBOX" if "INBOX" in labels else "ARCHIVE"
        return parse(_raw(found, mail), Origin(self._name, folder, self._zone, arrived_at, _AUTHSERV_ID))

    def _named(self) -> frozenset[str]:
        """The ids of the labels that are read."""
        told = self._ask(self._users().labels().list(userId="me"), _LABELS).get("labels", [])
        ids = {str(label["name"]): str(label["id"]) for label in told}
        if unknown := [label for label in self._labels if label not in ids]:
            raise AccessDeniedError(f"{self._name}: there is no label {', '.join(unknown)}.", f"There are: {', '.join(ids)}")
        return frozenset(ids[label] for label in self._labels)

    def _users(self) -> Any:  # noqa: ANN401
        return self._google.api("gmail").users()

    def _ask(self, request: Any, units: int) -> dict[str, Any]:  # noqa: ANN401
        return self._google.ask(self._paid(request, units))

    def _paid(self, request: Any, units: int) -> Any:  # noqa: ANN401
        self._pace.spend(units)
        return request

    def _epoch(self, day: date) -> int:
        return int(datetime.combine(day, time(), self._zone).timestamp())


def _arrived(record: dict[str, Any], lively: Collection[str]) -> Iterator[str]:
    """The mails that a record of the history may have brought into what is read."""
    for added in record.get("messagesAdded", []):
        if not _LEFT_OUT & set(added["message"].get("labelIds", [])):
            yield str(added["message"]["id"])
    for kind, telling in (("labelsAdded", lively), ("labelsRemoved", _LEFT_OUT)):
        for changed in record.get(kind, []):
            if set(telling) & set(changed.get("labelIds", [])):
                yield str(changed["message"]["id"])


def _raw(found: dict[str, Any], mail: str) -> bytes:
    """The mail's bytes; where they came damaged its id, which is a problem to be told and not a mail."""
    try:
        return urlsafe_b64decode(str(found.get("raw", "")) + "===")
    except ValueError:
        return f"{mail} came damaged".encode()


def _order(mail: str) -> tuple[int, str]:
    """Hexadecimal ids by their number, and any others in some lasting order."""
    return len(mail), mail


def _understood(cursor: str) -> _Place:
    with own_cursor():
        return _decoded(cursor)


def _decoded(cursor: str) -> _Place:
    history, labels, since, last = json.loads(cursor)
    return _Place(history, tuple(labels), since, last)
