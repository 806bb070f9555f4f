"""Hearing of new mail from the server itself (IDLE, RFC 2177): only a hint, with polling behind it."""

from __future__ import annotations

import imaplib
import select
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from connectors.shared.imap_session import Account, Session
from domain.errors import AmanaError

#: Servers and the boxes between may forget who was silent for half an hour, some after ten minutes.
_RENEWED_AFTER = 540.0
#: After a broken connection polling goes on alone for so long.
_DEAF_FOR = 300.0
#: Whoever waits for a server here keeps the daemon from its other work; a slow one is polled instead.
_PATIENCE = 4.0
#: A line that is readable so often with nothing to read has been hung up.
_SILENCES = 3


class Listener:
    """A connection of its own that only listens, so that a poll costs nothing more and never finds it in the middle of a word.

    Nothing here raises: where the server cannot be listened to, nothing is heard.
    """

    def __init__(self, account: Account, name: str, *, inbox: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._session = Session(replace(account, timeout=min(account.timeout, _PATIENCE)), name)
        self._inbox = inbox
        self._clock = clock
        self._idle_since: float | None = None
        self._deaf_until = float("-inf")
        self._news = False
        self._silences = 0

    def close(self) -> None:
        """Stop listening; a later call listens again."""
        self._session.drop()  # in the middle of IDLE there is no polite goodbye
        self._idle_since, self._news, self._silences = None, False, 0

    def listen(self) -> int | None:
        """A descriptor that becomes readable when the server says something; None where it cannot be listened to now."""
        if self._clock() < self._deaf_until:
            return None
        try:
            with self._session.running() as client:
                return self._listening(client)
        except AmanaError:
            self._give_up(_DEAF_FOR)
            return None

    def heard(self) -> bool:
        """True, once, where what the server said may mean new mail; never waits for it."""
        if self._idle_since is not None:
            try:
                with self._session.running() as client:
                    self._news = any(b" EXISTS" in line for line in self._said(client)) or self._news
            except AmanaError:
                self._give_up(_DEAF_FOR)
        news, self._news = self._news, False
        return news

    def _listening(self, client: Any) -> int | None:  # noqa: ANN401 - the library is untyped
        if not client.has_capability("IDLE"):
            self._give_up(float("inf"))
            return None
        now = self._clock()
        if self._idle_since is None:
            self._session.select(client, self._inbox)
            _idle(client)
            self._idle_since = now
            self._news = True  # nobody was listening before
        elif now - self._idle_since > _RENEWED_AFTER:
            _, said = client.idle_done()
            self._news = _idle(client) or any(b"EXISTS" in words for words in said) or self._news
            self._idle_since = now
        return int(client.socket().fileno())

    def _said(self, client: Any) -> list[bytes]:  # noqa: ANN401
        """The lines that the server has sent since last asked. Raises EOFError where it has hung up."""
        watch = select.poll()
        watch.register(client.socket().fileno(), select.POLLIN)
        speaks = bool(watch.poll(0))
        said = list(_lines(client))  # some may have been read already, behind an earlier answer
        self._silences = 0 if said or not speaks else self._silences + 1
        if self._silences >= _SILENCES or any(line.upper().startswith(b"* BYE") for line in said):
            raise EOFError("the server has hung up")
        return said

    def _give_up(self, seconds: float) -> None:
        self._deaf_until = self._clock() + seconds
        self.close()


def _lines(client: Any) -> Iterator[bytes]:  # noqa: ANN401
    """What can be read without waiting."""
    line = client.socket()
    patience = line.gettimeout()
    line.setblocking(False)
    try:
        while said := client._imap.readline():  # noqa: SLF001
            yield said
    except (BlockingIOError, ssl.SSLWantReadError):
        pass
    finally:
        line.settimeout(patience)


def _idle(client: Any) -> bool:  # noqa: ANN401
    """Begin to idle; true where the server said something else first, at which the library would give up."""
    imap = client._imap  # noqa: SLF001
    client._idle_tag = tag = imap._command("IDLE")  # noqa: SLF001
    interrupted = False
    while imap._get_response() is not None:  # noqa: SLF001
        if imap.tagged_commands[tag]:
            raise imaplib.IMAP4.error("IDLE is refused")
        interrupted = True
    return interrupted
