"""One HTTP request with its failures told as ours, its answer bounded, and no password on an open line."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from connectors.shared.security import Security, refuse_plain_password
from domain.errors import AccessDeniedError, AmanaError, MisconfiguredError, UnavailableError

if TYPE_CHECKING:
    import requests

_TIMEOUT = (10, 60)
_LONGEST_ANSWER = 60_000_000
_LONGEST_SECONDS = 60.0
_MOST_REDIRECTS = 5
_MOVED = frozenset({301, 302, 307, 308})
_REFUSED = frozenset({401, 403, 407})
_UNAUTHORIZED = 401
_ABSENT = frozenset({404, 410})
_LONGEST_WAIT = 900.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


class Web:
    """Requests to one server. `secret` gives the password at each new connection; `trust` is a file of certificates."""

    def __init__(self, name: str, *, user: str = "", secret: Callable[[], str] | None = None, trust: str | None = None) -> None:
        self._name = name
        self._user = user
        self._secret = secret
        self._trust = trust
        self._session: requests.Session | None = None

    def close(self) -> None:
        """Close the connections; the next request opens them again."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def ask(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, body: str = "") -> Answer:
        """The answer, whatever its status, after redirects within the same host. Raises UnavailableError."""
        for _ in range(_MOST_REDIRECTS):
            answer = self._asked(method, url, headers or {}, body)
            if answer.status not in _MOVED:
                return answer
            target = urljoin(url, answer.headers.get("location", ""))
            if self._secret and urlsplit(target).netloc != urlsplit(url).netloc:
                raise MisconfiguredError(f"{self._name} has moved to {target}.", "Put the new address into the configuration.")
            url = target
        raise UnavailableError(f"{self._name} redirects in circles.")

    def _asked(self, method: str, url: str, headers: Mapping[str, str], body: str) -> Answer:
        import requests
        from urllib3.exceptions import HTTPError

        try:
            session = self._opened(url)
            with session.request(
                method,
                url,
                headers=dict(headers),
                data=body.encode() or None,
                timeout=_TIMEOUT,
                allow_redirects=False,
                stream=True,
            ) as response:
                content = self._content(response)
                lowered = {key.lower(): value for key, value in response.headers.items()}
                return Answer(response.status_code, lowered, content, url)
        except requests.exceptions.SSLError as error:
            advice = "Check the host name and the certificate."
            raise AccessDeniedError(f"{self._name}: no trusted connection ({error}).", advice) from error
        except (requests.exceptions.RequestException, HTTPError) as error:
            self.close()
            raise UnavailableError(f"{self._name} cannot be reached: {type(error).__name__}.") from error

    def _opened(self, url: str) -> requests.Session:
        import requests

        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise MisconfiguredError(f"{self._name}: {url} is no web address.", "Begin it with https://.")
        if self._session is None:
            session = requests.Session()
            session.headers["User-Agent"] = "Amana"
            if self._trust:
                session.verify = self._trust
            if self._secret:
                refuse_plain_password(parts.hostname, Security.TLS if parts.scheme == "https" else Security.NONE)
                # The library writes Latin-1; servers read UTF-8 (RFC 7617).
                user, password = (text.encode().decode("latin-1") for text in (self._user, self._secret()))
                session.auth = (user, password)
            self._session = session
        return self._session

    def _content(self, response: requests.Response) -> bytes:
        """The body, as it comes: a server that sends a byte now and then must not hold us for ever."""
        pieces, length, until = [], 0, time.monotonic() + _LONGEST_SECONDS
        while piece := response.raw.read1(65536, decode_content=True):
            length += len(piece)
            if length > _LONGEST_ANSWER:
                raise UnavailableError(f"{self._name} answers with more than {_LONGEST_ANSWER // 1_000_000} MB.")
            if time.monotonic() > until:
                raise UnavailableError(f"{self._name} answers too slowly.")
            pieces.append(piece)
        return b"".join(pieces)

    def failure(self, answer: Answer) -> AmanaError:
        """The error that a status tells of."""
        said = f"{self._name}: the server answered {answer.status}"
        if answer.status in _REFUSED:
            what = "password refused" if answer.status == _UNAUTHORIZED else "access refused"
            return AccessDeniedError(f"{self._name}: {what} ({answer.status}).", "Check user name, password and rights.")
        if answer.status in _ABSENT:
            return MisconfiguredError(f"{said}: there is nothing at {answer.url}.", "Check the address.")
        return UnavailableError(f"{said}.", retry_after=retry_after(answer))


def retry_after(answer: Answer) -> float | None:
    """Seconds the server asks to wait (RFC 9110 section 10.2.3), 15 minutes at most; None where it does not say."""
    value = answer.headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:6]), _LONGEST_WAIT)
    try:
        at, now = parsedate_to_datetime(value), parsedate_to_datetime(answer.headers.get("date", ""))
        return min(max(0.0, (at - now).total_seconds()), _LONGEST_WAIT)
    except (ValueError, TypeError):
        return None
