"""The three questions that reading a CalDAV collection takes (RFC 4791, RFC 6578), with lxml and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from connectors.shared.web import Answer, Web
from domain.errors import CursorExpiredError, UnavailableError

if TYPE_CHECKING:
    from lxml.etree import _Element

_D = "{DAV:}"
_C = "{urn:ietf:params:xml:ns:caldav}"
_CS = "{http://calendarserver.org/ns/}"
_NAMES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/"'
_WHOLE = range(200, 300)
#: What servers answer to a token they no longer know; only the body tells it from a refusal.
_EXPIRED = frozenset({400, 403, 409, 410, 412})
#: What servers answer that do not know, or cannot do, the report (SabreDAV, Nextcloud, old Zimbra).
_UNABLE = frozenset({400, 405, 415, 418, 500, 501})
_MOST_ROUNDS = 1000


class NoSyncError(Exception):
    """The server does not do sync-collection; its etags tell as much."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What a calendar collection says of itself."""

    is_calendar: bool
    can_sync: bool
    ctag: str


@dataclass(slots=True)
class Changes:
    """What changed since a token: etags by path, and the paths that are gone."""

    token: str = ""
    etags: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Item:
    """A calendar object; `data` is None where it went away since it was listed."""

    path: str
    etag: str
    data: str | None


class Dav:
    """A calendar collection at a URL."""

    def __init__(self, web: Web, url: str) -> None:
        self._web = web
        self._url = url

    def described(self) -> Collection:
        """What the collection is and can."""
        props = "<d:resourcetype/><cs:getctag/><d:supported-report-set/>"
        root = self._asked("PROPFIND", f"<d:propfind {_NAMES}><d:prop>{props}</d:prop></d:propfind>", "0")
        return Collection(
            is_calendar=root.find(f".//{_C}calendar") is not None,
            can_sync=root.find(f".//{_D}sync-collection") is not None,
            ctag=(root.findtext(f".//{_CS}getctag") or "").strip(),
        )

    def changes(self, token: str) -> Changes:
        """What changed since that token, everything for an empty one. Raises CursorExpiredError or NoSyncError."""
        found = Changes(token)
        for _ in range(_MOST_ROUNDS):
            root = self._report(found.token)
            truncated = self._note(root, found)
            before, found.token = found.token, (root.findtext(f"{_D}sync-token") or "").strip()
            if not truncated or found.token == before:
                return found
        raise UnavailableError("The calendar server never comes to an end.")

    def _report(self, token: str) -> _Element:
        body = (
            f"<d:sync-collection {_NAMES}><d:sync-token>{_escaped(token)}</d:sync-token>"
            "<d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
        )
        answer = self._answer("REPORT", body, "0")
        if answer.status in _EXPIRED and b"valid-sync-token" in answer.body:
            raise CursorExpiredError("The calendar server no longer knows where we were.")
        if answer.status in _UNABLE:
            raise NoSyncError
        return self._xml(answer)

    def _note(self, root: _Element, found: Changes) -> bool:
        """Add a page of changes; True where the server had more to say (507)."""
        truncated = False
        for path, status, response in _responses(root):
            if " 507" in status:
                truncated = True
            elif " 404" in status or " 410" in status:
                found.etags.pop(path, None)
                found.gone.add(path)
            elif etag := response.findtext(f".//{_D}getetag"):
                found.etags[path] = etag
                found.gone.discard(path)
        found.etags.pop(self._path, None)
        return truncated

    @property
    def _path(self) -> str:
        return unquote(urlsplit(self._url).path)

    def etags(self) -> dict[str, str]:
        """The etag of each object by its path."""
        root = self._asked("PROPFIND", f"<d:propfind {_NAMES}><d:prop><d:getetag/></d:prop></d:propfind>", "1")
        found = {path: response.findtext(f".//{_D}getetag") or "" for path, _, response in _responses(root)}
        return {path: etag for path, etag in found.items() if etag and path.rstrip("/") != self._path.rstrip("/")}

    def items(self, paths: list[str], size: int = 50) -> Iterator[Item]:
        """The objects at those paths."""
        for start in range(0, len(paths), size):
            hrefs = "".join(f"<d:href>{_escaped(quote(path))}</d:href>" for path in paths[start : start + size])
            props = "<d:prop><d:getetag/><c:calendar-data/></d:prop>"
            root = self._asked("REPORT", f"<c:calendar-multiget {_NAMES}>{props}{hrefs}</c:calendar-multiget>", "1")
            for path, status, response in _responses(root):
                data = response.findtext(f".//{_C}calendar-data")
                gone = " 404" in status or " 410" in status
                yield Item(path, response.findtext(f".//{_D}getetag") or "", None if gone else data or "")

    def _asked(self, method: str, body: str, depth: str) -> _Element:
        return self._xml(self._answer(method, body, depth))

    def _answer(self, method: str, body: str, depth: str) -> Answer:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        return self._web.ask(method, self._url, headers=headers, body=f'<?xml version="1.0" encoding="utf-8"?>{body}')

    def _xml(self, answer: Answer) -> _Element:
        from lxml import etree

        if answer.status not in _WHOLE:
            raise self._web.failure(answer)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        try:
            return etree.fromstring(answer.body, parser)
        except etree.XMLSyntaxError as error:
            raise UnavailableError("The calendar server answered with no XML.", "Does the address name a calendar?") from error


def _responses(root: _Element) -> Iterable[tuple[str, str, _Element]]:
    for response in root.findall(f"{_D}response"):
        href = (response.findtext(f"{_D}href") or "").strip()
        yield unquote(urlsplit(href).path), response.findtext(f"{_D}status") or "", response


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
