"""A connection to an IMAP server (RFC 3501): opened when needed, verified, and its failures told as ours."""

from __future__ import annotations

import imaplib
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

from connectors.shared.folders import is_unwanted
from connectors.shared.security import Security, refuse_plain_password
from domain.errors import AccessDeniedError, AmanaError, MisconfiguredError, UnavailableError

#: Folders by their special use (RFC 6154) that hold nothing of their own to read.
_UNREAD_USES = frozenset(
    {b"\\drafts", b"\\trash", b"\\junk", b"\\all", b"\\flagged", b"\\important", b"\\noselect", b"\\nonexistent"}
)
_IDLE_RENEWED_AFTER = 540.0
#: Refusals of a login that say nothing about the password (RFC 5530).
_PASSING = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")


class Status(NamedTuple):
    """Where a folder stands: all its mails have UIDs below `uid_next`, as long as `uid_validity` stays."""

    uid_validity: int
    uid_next: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How to get in. `secret` gives the password or, for `oauth`, an access token each time one is needed."""

    host: str
    port: int
    user: str
    secret: Callable[[], str]
    oauth: bool = False
    security: Security = Security.TLS
    timeout: float = 60
    tls: ssl.SSLContext | None = None


class Session:
    """One connection at a time; `requests` counts the commands it has sent."""

    def __init__(self, account: Account, name: str) -> None:
        refuse_plain_password(account.host, account.security)
        self._account = account
        self._name = name
        self._client: Any = None
        self._folders: list[str] = []
        self._idle_since: float | None = None
        self._selected: str | None = None

    @property
    def is_open(self) -> bool:
        """True where a connection stands from before."""
        return self._client is not None

    def close(self) -> None:
        """Say goodbye, if anybody still listens."""
        client, self._client, self._idle_since, self._selected = self._client, None, None, None
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                client.logout()

    def drop(self) -> None:
        """Cut the connection without a word, as after an error."""
        client, self._client, self._idle_since, self._selected = self._client, None, None, None
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                client.shutdown()

    @contextmanager
    def running(self) -> Iterator[Any]:
        """The client, logged in. Whatever goes wrong drops the connection and leaves as one of ours."""
        try:
            if self._client is None:
                self._client = self._connected()
            self._stop_idling()
            yield self._client
        except ssl.SSLCertVerificationError as error:
            self.drop()
            advice = "Check the host name and the certificate."
            raise AccessDeniedError(f"{self._name}: no trusted connection ({error.verify_message}).", advice) from error
        except (OSError, imaplib.IMAP4.error, EOFError) as error:
            self.drop()
            raise UnavailableError(f"{self._name} cannot be read: {_words(error)}.") from error

    def _connected(self) -> Any:  # noqa: ANN401 - the library is untyped
        from imapclient import IMAPClient

        account = self._account
        implicit = account.security is Security.TLS
        tls = (account.tls or ssl.create_default_context()) if account.security is not Security.NONE else None
        client = IMAPClient(
            account.host, account.port, ssl=implicit, ssl_context=tls if implicit else None, timeout=account.timeout
        )
        client.normalise_times = False
        client.socket().setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        try:
            if account.security is Security.STARTTLS:
                client.starttls(tls)
            self._log_in(client)
        except (OSError, imaplib.IMAP4.error, AmanaError):
            with suppress(OSError, imaplib.IMAP4.error):
                client.shutdown()
            raise
        return client

    def _log_in(self, client: Any) -> None:  # noqa: ANN401
        from imapclient.exceptions import LoginError

        try:
            if not self._account.oauth:
                client.login(self._account.user, self._account.secret())
            elif client.has_capability("AUTH=OAUTHBEARER"):
                client.oauthbearer_login(self._account.user, self._account.secret())
            else:
                client.oauth2_login(self._account.user, self._account.secret())
        except LoginError as error:
            if any(word in str(error) for word in _PASSING):
                raise
            advice = "Check user name and password; some providers want an app password, or a new sign-in."
            raise AccessDeniedError(f"{self._name} refused the login: {_words(error)}.", advice) from error

    def statuses(self, client: Any, only: tuple[str, ...]) -> dict[str, Status]:  # noqa: ANN401
        """Where each folder stands: those named, else all but drafts, junk, bin and views of others.

        One round trip where the server has LIST-STATUS (RFC 5819), else one for each folder.
        """
        self.release(client)
        if only:
            return {folder: self._status(client, folder) for folder in only}
        if client.has_capability("LIST-STATUS"):
            return _list_status(client)
        if not self._folders:
            self._folders = [name for flags, _, name in client.list_folders() if _is_read(flags, name)]
        return {folder: self._status(client, folder) for folder in self._folders}

    def _status(self, client: Any, folder: str) -> Status:  # noqa: ANN401
        try:
            return _status_of(client.folder_status(folder, ["UIDVALIDITY", "UIDNEXT"]))
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            self._folders = []
            if client.folder_exists(folder):
                raise
            raise MisconfiguredError(f"{self._name} has no folder {folder}.", "Correct `folders`, or leave it out.") from error

    def wait(self, seconds: float) -> bool:
        """True as soon as the server says that something changed in the inbox, at the latest after `seconds`.

        Only a hint (RFC 2177): a server without IDLE, or a silent one, gives False, and polling goes on regardless.
        """
        try:
            if self._client is None or not self._client.has_capability("IDLE"):
                return False
            if self._idle_since is None or time.monotonic() - self._idle_since > _IDLE_RENEWED_AFTER:
                self._stop_idling()
                self.select(self._client, "INBOX")
                self._client.idle()
                self._idle_since = time.monotonic()
            return any(b"EXISTS" in response for response in self._client.idle_check(timeout=seconds))
        except (OSError, imaplib.IMAP4.error):
            self.drop()
            return False

    def _stop_idling(self) -> None:
        if self._idle_since is not None:
            self._idle_since = None
            self._client.idle_done()
            self.release(self._client)

    def select(self, client: Any, folder: str) -> None:  # noqa: ANN401
        """Go into a folder, read-only (EXAMINE)."""
        if self._selected != folder:
            self._selected = None
            client.select_folder(folder, readonly=True)
            self._selected = folder

    def release(self, client: Any) -> None:  # noqa: ANN401
        """Leave the folder, so that its STATUS is fresh; in a folder that was opened read-only CLOSE removes nothing."""
        if self._selected is None:
            return
        self._selected = None
        if client.has_capability("UNSELECT"):
            client.unselect_folder()
        else:
            client.close_folder()


def _is_read(flags: tuple[bytes, ...], folder: str) -> bool:
    return not {flag.lower() for flag in flags} & _UNREAD_USES and not is_unwanted(folder.replace(".", "/"))


def _status_of(values: dict[bytes, int]) -> Status:
    return Status(values.get(b"UIDVALIDITY", 0), values.get(b"UIDNEXT", 0))


def _list_status(client: Any) -> dict[str, Status]:  # noqa: ANN401
    """All folders and where they stand, by one command that the library has no name for."""
    from imapclient.imap_utf7 import decode
    from imapclient.response_parser import parse_response

    imap = client._imap  # noqa: SLF001 - see above
    imap.response("STATUS")
    special = "SPECIAL-USE " if client.has_capability("SPECIAL-USE") else ""
    _, listed = imap.xatom("LIST", '""', '"*"', f"RETURN ({special}STATUS (UIDVALIDITY UIDNEXT))")
    _, listed = imap.response("LIST")
    _, stated = imap.response("STATUS")
    flat = parse_response([line for line in listed or () if line])
    folders = [(flags, _text(name)) for flags, _, name in zip(flat[0::3], flat[1::3], flat[2::3], strict=False)]
    flat = parse_response([line for line in stated or () if line])
    statuses = {
        _text(name): dict(zip((key.upper() for key in values[0::2]), values[1::2], strict=False))
        for name, values in zip(flat[0::2], flat[1::2], strict=False)
    }
    wanted = {name: statuses[name] for flags, name in folders if name in statuses}
    return {
        decode(name.encode()): _status_of(statuses[name])
        for flags, name in folders
        if name in wanted and _is_read(flags, decode(name.encode()))
    }


def _text(name: bytes | int) -> str:
    return name.decode("ascii", "replace") if isinstance(name, bytes) else str(name)


def _words(error: BaseException) -> str:
    first = error.args[0] if error.args else error
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error)
    return text.strip().rstrip(".")[:300] or type(error).__name__
