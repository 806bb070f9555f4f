"""Google's APIs, with their failures told as ours.

The services are built from the discovery documents that come with the library. `httplib2` is not made for threads, so each
thread has a connection of its own. Pages are turned by hand: the library's `list_next` fails where a parameter is repeated.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from http.client import HTTPException
from typing import TYPE_CHECKING, Any

from connectors.shared.google_auth import MEANING, GoogleAccount, refused
from connectors.shared.web import Answer, retry_after
from domain.errors import AccessDeniedError, AmanaError, CursorExpiredError, UnavailableError

if TYPE_CHECKING:
    from googleapiclient.errors import HttpError

_VERSIONS = {"gmail": "v1", "calendar": "v3", "meet": "v2"}
_TIMEOUT = 30.0
_MOST_PAGES = 10_000
_UNAUTHORIZED, _FORBIDDEN, _NOT_FOUND, _TOO_MANY, _SERVER = 401, 403, 404, 429, 500
_TOO_FAST = frozenset(
    {"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded", "RATE_LIMIT_EXCEEDED"}
)
_NO_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_SWITCHED_OFF = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_NO_MAILBOX = frozenset({"failedPrecondition", "FAILED_PRECONDITION"})


class NotThereError(AccessDeniedError):
    """Google has no such thing, or does not show it to this user."""


class Google:
    """One account's connection to Google; `root` takes the place of Google's own addresses."""

    def __init__(
        self, account: GoogleAccount, scopes: Iterable[str], *, name: str, root: str = "", timeout: float = _TIMEOUT
    ) -> None:
        self.user = account.user
        self._account, self._name, self._root, self._timeout = account, name, root, timeout
        self._scopes = tuple(sorted(scopes))
        self._credentials: Any = None
        self._services: dict[str, Any] = {}
        self._open: list[Any] = []
        self._local = threading.local()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the connections and forget the access token; the next request reads the secret again."""
        with self._lock:
            for http in self._open:
                http.close()
            self._open, self._credentials, self._services = [], None, {}
            self._local = threading.local()

    def sign_in(self) -> None:
        """See that Google accepts the sign-in. Raises as `ask`."""
        self._told(lambda: self._renew(at_once=True))

    def api(self, name: str) -> Any:  # noqa: ANN401 - the library is untyped
        """The methods of an API: gmail, calendar or meet."""
        if name not in self._services:
            from googleapiclient.discovery import build_from_document
            from googleapiclient.discovery_cache import get_static_doc

            document = json.loads(get_static_doc(name, _VERSIONS[name]))
            if self._root:
                document.update(rootUrl=f"{self._root}/", baseUrl=f"{self._root}/{document['servicePath']}")
                document.pop("mtlsRootUrl", None)
            self._services[name] = build_from_document(document, http=self._http(), requestBuilder=self._request)
        return self._services[name]

    def ask(
        self,
        request: Any,  # noqa: ANN401
        *,
        expired: Collection[int] = (),
        odd: type[AmanaError] = UnavailableError,
    ) -> dict[str, Any]:
        """The answer to a request. Raises CursorExpiredError for the statuses `expired`, `odd` for what Google finds malformed,
        NotThereError, AccessDeniedError or UnavailableError.
        """
        from googleapiclient.errors import HttpError

        try:
            answer = self._answered(request)
        except HttpError as error:
            if error.status_code in expired:
                raise CursorExpiredError(f"{self._name}: Google has forgotten where we were.") from error
            raise self._failure(error, odd) from error
        if not isinstance(answer, dict):
            raise UnavailableError(f"{self._name}: something that is not Google answered (a sign-in page of the network?).")
        return answer

    def pages(self, page: Callable[[str | None], Any], *, expired: Collection[int] = ()) -> Iterator[dict[str, Any]]:
        """Every page of a listing; `page` makes the request for a page token."""
        token, seen = None, set[str]()
        for _ in range(_MOST_PAGES):
            answer = self.ask(page(token), expired=expired)
            yield answer
            token = answer.get("nextPageToken")
            if not token:
                return
            if token in seen:
                break
            seen.add(token)
        raise UnavailableError(f"{self._name}: Google's listing does not end.")

    def _answered(self, request: Any) -> Any:  # noqa: ANN401
        """What comes back; an access token that died early is renewed once."""
        from googleapiclient.errors import HttpError

        def asked() -> Any:  # noqa: ANN401
            self._renew()
            try:
                return request.execute()
            except HttpError as error:
                if error.status_code != _UNAUTHORIZED:
                    raise
            self._renew(at_once=True)
            return request.execute()

        return self._told(asked)

    def _told(self, deed: Callable[[], Any]) -> Any:  # noqa: ANN401
        """What the deed gives; a refused sign-in and a broken line are told as ours."""
        import httplib2
        from google.auth.exceptions import RefreshError, TransportError

        try:
            return deed()
        except RefreshError as error:
            failure = refused(self._name, self._account, self._scopes, error)
            self.close()
            raise failure from error
        except (TransportError, httplib2.HttpLib2Error, HTTPException, OSError) as error:
            self.close()
            raise UnavailableError(f"{self._name}: Google cannot be reached ({type(error).__name__}).") from error

    def _renew(self, *, at_once: bool = False) -> None:
        """See that the access token is fresh, so that no request has to do it on the way."""
        from google.auth.credentials import TokenState
        from google_auth_httplib2 import Request

        credentials = self._own()
        if at_once or credentials.token_state is not TokenState.FRESH:
            try:
                credentials.refresh(Request(self._http().http))
            except (TypeError, KeyError, ValueError) as error:  # the library stumbles over a page that is no JSON
                raise UnavailableError(f"{self._name}: Google's sign-in does not answer as it should.") from error

    def _own(self) -> Any:  # noqa: ANN401
        if self._credentials is None:
            self._credentials = self._account.credentials(self._name, self._scopes)
            self._local = threading.local()
        return self._credentials

    def _http(self) -> Any:  # noqa: ANN401
        """This thread's connection."""
        import httplib2
        from google_auth_httplib2 import AuthorizedHttp

        credentials = self._own()
        if not hasattr(self._local, "http"):
            http = AuthorizedHttp(credentials, http=httplib2.Http(timeout=self._timeout), refresh_status_codes=())
            self._local.http = http
            with self._lock:
                self._open.append(http)
        return self._local.http

    def _request(self, _http: Any, *args: Any, **given: Any) -> Any:  # noqa: ANN401
        from googleapiclient.http import HttpRequest

        return HttpRequest(self._http(), *args, **given)

    def _failure(self, error: HttpError, odd: type[AmanaError]) -> AmanaError:
        """What an error answer means."""
        status, reasons, said = error.status_code, _reasons(error.content), f"{self._name}: Google answered {error.status_code}"
        if status >= _SERVER or status == _TOO_MANY or (status == _FORBIDDEN and reasons & _TOO_FAST):
            headers = {str(key).lower(): str(value) for key, value in error.resp.items()}
            wait = retry_after(Answer(status, headers, b"", ""))
            return UnavailableError(f"{said}.", retry_after=wait)
        if status == _NOT_FOUND:
            return NotThereError(f"{said}: it is not there, or not shown to {self.user}.", "Check the name and who may see it.")
        if status in {_UNAUTHORIZED, _FORBIDDEN} or reasons & _NO_MAILBOX:
            self.close()
            return self._denied(reasons, said)
        return odd(f"{said}: {error.reason[:200]}")

    def _denied(self, reasons: frozenset[str], said: str) -> AccessDeniedError:
        if reasons & _NO_SCOPE:
            missing = " and ".join(MEANING.get(scope, scope) for scope in self._scopes)
            advice = f"Run amana auth google again, and tick every box ({', '.join(self._scopes)})."
            return AccessDeniedError(f"{said}: Amana may not {missing}.", advice)
        if reasons & _SWITCHED_OFF:
            return AccessDeniedError(f"{said}: the API is switched off.", "Enable it in the project of the OAuth client.")
        if reasons & _NO_MAILBOX:
            return AccessDeniedError(f"{said}: the account has no mailbox.", "Is Gmail switched on for this user?")
        return AccessDeniedError(f"{said}: access refused.", "Sign in again: amana auth google, or ask the administrator.")


def concerns_one(error: AmanaError) -> bool:
    """True for Google's answer about what was asked; false where nobody answered, or nobody is signed in."""
    from googleapiclient.errors import HttpError

    cause = error.__cause__.__cause__ if isinstance(error.__cause__, NotThereError) else error.__cause__
    return isinstance(cause, HttpError) and cause.status_code != _UNAUTHORIZED


def _reasons(content: bytes) -> frozenset[str]:
    """Google's words for why, from each of the places where it puts them."""
    try:
        told = json.loads(content)["error"]
        parts = [part for key in ("errors", "details") for part in told.get(key, [])]
        return frozenset(str(part["reason"]) for part in parts if "reason" in part) | {str(told.get("status", ""))}
    except (ValueError, KeyError, TypeError, AttributeError):
        return frozenset()
