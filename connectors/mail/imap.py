"""A mailbox on an IMAP server, read only: EXAMINE and BODY.PEEK leave no trace, not even the mark of having been seen.

A folder's cursor is its UIDVALIDITY and the UID to go on with; UIDs grow, so what lies below has been read. An idle poll asks
only where the folders stand, in one round trip, whatever the mailbox holds. Flags and deletions change no message, so CONDSTORE
and QRESYNC are not needed. A changed UIDVALIDITY reads the folder again, which is harmless: the ledger knows the mails by
Message-ID.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, tzinfo
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from connectors.shared.cursors import own_cursor
from connectors.shared.dates import NEVER
from connectors.shared.imap_folders import Status
from connectors.shared.imap_listening import Listener
from connectors.shared.imap_parts import without_files
from connectors.shared.imap_session import Account, Session
from connectors.shared.mime import Origin, parse
from domain.errors import UnavailableError
from domain.messages import Message
from domain.ports import Fetched
from domain.problems import Problem

_LARGE_MAIL = 1_000_000
_BATCH_BYTES = 4_000_000
_BATCH_MAILS = 100


class _Mail(NamedTuple):
    """A mail on the server, ordered by when it arrived."""

    arrived_at: datetime
    folder: str
    uid: int
    size: int


@dataclass(slots=True)
class _Round:
    """What one look at the server found to be read: UIDs by folder, and where each folder stands after that."""

    cursor: str = ""
    waiting: dict[str, list[int]] = field(default_factory=dict)
    after: dict[str, Status] = field(default_factory=dict)

    def places(self) -> dict[str, Status]:
        """The cursor as of now: each folder goes on with its first waiting UID."""
        return {
            folder: Status(status.uid_validity, self.waiting[folder][0]) if self.waiting.get(folder) else status
            for folder, status in self.after.items()
        }


class Imap:
    """A `Source` of the mails in the folders (all but drafts, junk and bin where none are named).

    `since` bounds the first reading of a folder to mails that arrived on that day or later.
    """

    def __init__(
        self,
        account: Account,
        *,
        name: str,
        folders: tuple[str, ...] = (),
        since: date | None = None,
        zone: tzinfo = UTC,
        authserv_id: str | None = None,
    ) -> None:
        self._name = name
        self._folders = folders
        self._since = since
        self._zone = zone
        self._authserv_id = authserv_id
        self._session = Session(account, name)
        self._listener = Listener(account, name, inbox=folders[0] if folders and "INBOX" not in folders else "INBOX")
        self._round = _Round()

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    def close(self) -> None:
        """Log out; a later fetch logs in again."""
        self._round = _Round()
        self._listener.close()
        self._session.close()

    def listen(self) -> int | None:
        """A descriptor that becomes readable when the server speaks of its own accord; None where it cannot be listened to."""
        return self._listener.listen()

    def heard(self) -> bool:
        """True where what the server said may mean new mail."""
        return self._listener.heard()

    def fetch(self, cursor: str | None, limit: int) -> Fetched:
        """The next mails, by their arrival over all folders; a connection that died while idle is opened once more."""
        was_open = self._session.is_open
        try:
            return self._fetch(cursor, limit)
        except UnavailableError:
            self._round = _Round()
            if not was_open:
                raise
        return self._fetch(cursor, limit)

    def counted(self, since: date) -> int:
        """How many mails the server holds that arrived on that day or later, to compare with what was seen."""
        with self._session.running() as client:
            found = 0
            for folder in self._session.statuses(client, self._folders):
                self._session.select(client, folder)
                found += len(client.search(["SINCE", since]))
            self._session.release(client)
            return found

    def _fetch(self, cursor: str | None, limit: int) -> Fetched:
        with self._session.running() as client:
            if cursor is None or cursor != self._round.cursor or not any(self._round.waiting.values()):
                self._round = self._looked(client, _understood(cursor))
            page, gone = self._page(client, limit)
            read, vanished = self._read(client, page)
            more = any(self._round.waiting.values())
            if not more:
                self._session.release(client)
        self._round.cursor = _encoded(self._round.places())
        return Fetched(
            messages=tuple(item for item in read if isinstance(item, Message)),
            problems=tuple(item for item in read if isinstance(item, Problem)),
            cursor=self._round.cursor,
            more=more,
            seen=len(read) + gone + vanished,
            skipped=gone + vanished,
        )

    def _looked(self, client: Any, places: dict[str, Status]) -> _Round:  # noqa: ANN401 - the library is untyped
        """What is new in each folder."""
        found = _Round()
        for folder, status in self._session.statuses(client, self._folders).items():
            place = places.get(folder)
            known = place if place and place.uid_validity == status.uid_validity else None
            found.after[folder] = status
            if known and known.uid_next >= status.uid_next:
                continue
            uids = self._uids(client, folder, known)
            found.waiting[folder] = uids
            found.after[folder] = Status(status.uid_validity, max([status.uid_next, *(uid + 1 for uid in uids[-1:])]))
        return found

    def _uids(self, client: Any, folder: str, known: Status | None) -> list[int]:  # noqa: ANN401
        start = known.uid_next if known else 1
        criteria: list[object] = ["UID", f"{start}:*"]
        if known is None and self._since:
            criteria += ["SINCE", self._since]
        self._session.select(client, folder)
        return sorted(uid for uid in client.search(criteria) if uid >= start)  # `n:*` always gives the last one

    def _page(self, client: Any, limit: int) -> tuple[list[_Mail], int]:  # noqa: ANN401
        """The next mails by arrival, and how many of those that were waiting have gone; all leave the round."""
        heads = {folder: uids[:limit] for folder, uids in self._round.waiting.items() if uids}
        mails = {folder: self._described(client, folder, uids) for folder, uids in heads.items()}
        page = list(islice(merge(*mails.values()), limit))
        gone = 0
        for folder, uids in heads.items():
            taken = [mail.uid for mail in page if mail.folder == folder]
            last = uids[-1] if len(taken) == len(mails[folder]) else max(taken, default=0)
            passed = sum(uid <= last for uid in uids)
            gone += passed - len(taken)
            self._round.waiting[folder] = self._round.waiting[folder][passed:]
        return page, gone

    def _described(self, client: Any, folder: str, uids: list[int]) -> list[_Mail]:  # noqa: ANN401
        """When each arrived and how large it is, in the order of UIDs."""
        self._session.select(client, folder)
        found = client.fetch(uids, ["INTERNALDATE", "RFC822.SIZE"])
        return [
            _Mail(_aware(found[uid].get(b"INTERNALDATE")), folder, uid, found[uid].get(b"RFC822.SIZE") or 0)
            for uid in uids
            if uid in found
        ]

    def _read(self, client: Any, page: list[_Mail]) -> tuple[list[Message | Problem], int]:  # noqa: ANN401
        """The page's mails in its order, and how many have gone since they were described."""
        read: dict[tuple[str, int], Message | Problem] = {}
        for folder in dict.fromkeys(mail.folder for mail in page):
            self._session.select(client, folder)
            for mail, raw in self._raw(client, [mail for mail in page if mail.folder == folder]):
                origin = Origin(self._name, folder, self._zone, mail.arrived_at, self._authserv_id)
                message = parse(raw, origin)
                read[folder, mail.uid] = replace(message, size=mail.size) if isinstance(message, Message) else message
        found = [read[mail.folder, mail.uid] for mail in page if (mail.folder, mail.uid) in read]
        return found, len(page) - len(found)

    def _raw(self, client: Any, mails: list[_Mail]) -> Iterator[tuple[_Mail, bytes]]:  # noqa: ANN401
        for batch in _batches([mail for mail in mails if mail.size <= _LARGE_MAIL]):
            found = client.fetch([mail.uid for mail in batch], ["BODY.PEEK[]"])
            for mail in batch:
                raw = found.get(mail.uid, {}).get(b"BODY[]")
                if raw is not None:
                    yield mail, raw
        for mail in mails:
            if mail.size > _LARGE_MAIL and (raw := without_files(client, mail.uid)) is not None:
                yield mail, raw


def _batches(mails: list[_Mail]) -> Iterator[list[_Mail]]:
    """Mails in batches of bounded size, so that memory holds a few at a time."""
    batch: list[_Mail] = []
    for mail in mails:
        if batch and (len(batch) >= _BATCH_MAILS or sum(one.size for one in batch) + mail.size > _BATCH_BYTES):
            yield batch
            batch = []
        batch.append(mail)
    if batch:
        yield batch


def _aware(arrived_at: datetime | None) -> datetime:
    return NEVER if arrived_at is None else arrived_at if arrived_at.tzinfo else arrived_at.replace(tzinfo=UTC)


def _encoded(places: dict[str, Status]) -> str:
    return json.dumps(places, separators=(",", ":"), sort_keys=True)


def _understood(cursor: str | None) -> dict[str, Status]:
    with own_cursor():
        return _decoded(cursor)


def _decoded(cursor: str | None) -> dict[str, Status]:
    return {folder: Status(*status) for folder, status in json.loads(cursor).items()} if cursor else {}
