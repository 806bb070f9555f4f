"""A connection to an IMAP server (RFC 3501): opened when needed, verified, and its failures told as ours."""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from connectors.shared.imap_folders import Status, all_statuses, named_statuses
from connectors.shared.security import Security, refuse_plain_password
from domain.errors import AccessDeniedError, AmanaError, MisconfiguredError, UnavailableError

#: Refusals of a login that say nothing about the password (RFC 5530).
_PASSING = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How to get in. `secret` gives the password or, for `oauth`, an access token each time one is needed."""

    host: str
    port: int
    user: str
    secret: Callable[[], str]
    oauth: bool = False
    security: Security = Security.TLS
    timeout: float = 30
    tls: ssl.SSLContext | None = None


class Session:
    """One connection at a time, opened when it is needed."""

    def __init__(self, account: Account, name: str) -> None:
        refuse_plain_password(account.host, account.security)
        self._account = account
        self._name = name
        self._client: Any = None
        self._folders: tuple[str, ...] = ()
        self._selected: str | None = None

    @property
    def is_open(self) -> bool:
        """True where a connection stands from before."""
        return self._client is not None

    def close(self) -> None:
        """Say goodbye, if anybody still listens."""
        client, self._client, self._selected = self._client, None, None
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                client.logout()

    def drop(self) -> None:
        """Cut the connection without a word, as after an error."""
        client, self._client, self._selected = self._client, None, None
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                client.shutdown()

    @contextmanager
    def running(self) -> Iterator[Any]:
        """The client, logged in. Whatever goes wrong drops the connection and leaves as one of ours."""
        try:
            if self._client is None:
                self._client = self._connected()
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
            what = "access token" if self._account.oauth else "password"
            advice = f"Check the user name and the {what}; some providers want an app password, or a new sign-in."
            raise AccessDeniedError(f"{self._name}: {what} refused ({_words(error)}).", advice) from error

    def statuses(self, client: Any, only: tuple[str, ...]) -> dict[str, Status]:  # noqa: ANN401
        """Where each folder stands: those named, else all but drafts, junk, bin and views of others. One round trip."""
        self.release(client)
        if not only:
            found = all_statuses(client, self._folders)
            self._folders = tuple(found)
            return found
        found = named_statuses(client, only)
        if missing := [folder for folder in only if folder not in found]:
            there = f"It has: {', '.join(all_statuses(client, ()))}."
            raise MisconfiguredError(
                f"{self._name} has no folder {missing[0]}.", f"Correct `folders`, or leave it out. {there}"
            )
        return found

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


def _words(error: BaseException) -> str:
    """What went wrong in the server's words, without the code in brackets (RFC 5530) and Python's marks of bytes."""
    first = error.args[0] if error.args else error
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error)
    text = re.sub(r"\A(?:b['\"])?(?:\[[^\]]{0,100}\]\s*)?|['\"]\Z", "", text.strip())
    return text.strip().rstrip(".")[:300] or type(error).__name__
