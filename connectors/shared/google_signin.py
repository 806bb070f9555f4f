"""A person's sign-in with Google as an installed application, with PKCE (RFC 8252, RFC 7636)."""

from __future__ import annotations

import os
import webbrowser
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from domain.errors import AccessDeniedError, BadInputError, UnavailableError

SECONDS = 300
_DONE = "Amana is signed in. You may close this window."
_AGAIN = "Start again: amana auth google"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What is to be kept of a sign-in: the refresh token, and the scopes that were granted."""

    refresh_token: str
    granted: frozenset[str]


class SignIn:
    """One attempt. `client` is what an OAuth client file says; `user` is offered as the account to choose."""

    def __init__(self, client: Mapping[str, str], scopes: Iterable[str], user: str) -> None:
        from google_auth_oauthlib.flow import InstalledAppFlow

        # A box that is not ticked is no error: what was granted is compared with what was asked.
        os.environ.setdefault("OAUTHLIB_RELAX_TOKEN_SCOPE", "1")
        self._flow: Any = InstalledAppFlow.from_client_config({"installed": dict(client)}, sorted(scopes))
        self._asking = {"access_type": "offline", "prompt": "consent", "login_hint": user}

    def by_browser(self, port: int, message: str, *, open_browser: bool, seconds: float = SECONDS) -> SignedIn:
        """Wait on this machine's `port` for the browser; `message` is printed with `{url}` in it."""
        from google_auth_oauthlib.flow import WSGITimeoutError

        try:
            with _told():
                self._flow.run_local_server(
                    host="localhost",
                    bind_addr="127.0.0.1",
                    port=port,
                    open_browser=open_browser and _has_browser(),
                    authorization_prompt_message=message,
                    success_message=_DONE,
                    timeout_seconds=seconds,
                    **self._asking,
                )
        except WSGITimeoutError:
            raise AccessDeniedError(f"Nobody signed in within {seconds:.0f} seconds.", _AGAIN) from None
        except OSError as error:
            raise UnavailableError(f"Port {port} cannot be used: {error.strerror}.", "Choose another: --port 8086") from None
        return self._signed_in()

    def by_paste(self, port: int, ask: Callable[[str], str]) -> SignedIn:
        """`ask` shows the address to open and gives the one at which the browser ended."""
        self._flow.redirect_uri = f"http://localhost:{port}/"
        address, _ = self._flow.authorization_url(**self._asking)
        pasted = ask(address).strip().strip("<>\"'")
        if "code=" not in pasted and "error=" not in pasted:
            raise BadInputError("There is no code in that address.", "Copy the whole address, beginning with http://localhost")
        with _told():
            # The address ends on this machine; the library wants to hear of https.
            self._flow.fetch_token(authorization_response=pasted.replace("http://", "https://", 1))
        return self._signed_in()

    def _signed_in(self) -> SignedIn:
        token = self._flow.oauth2session.token
        granted = token.get("scope", ())
        if not token.get("refresh_token"):
            raise AccessDeniedError("Google gave no lasting sign-in.", "Is the OAuth client one of a desktop app?")
        return SignedIn(str(token["refresh_token"]), frozenset(granted.split() if isinstance(granted, str) else granted))


@contextmanager
def _told() -> Iterator[None]:
    """The library's failures in plain words; no code and no token is ever among them."""
    from oauthlib.oauth2 import OAuth2Error
    from requests import RequestException

    try:
        yield
    except OAuth2Error as error:
        what = _REASONS.get(error.error, f"Google refused the sign-in ({error.error})")
        raise AccessDeniedError(f"{what}.", _AGAIN) from None
    except RequestException as error:
        raise UnavailableError(f"Google cannot be reached ({type(error).__name__}).") from None


_REASONS = {
    "access_denied": "The sign-in was cancelled",
    "mismatching_state": "That address belongs to another sign-in",
    "invalid_grant": "The code has been used or is too old",
    "invalid_client": "Google does not know the OAuth client; check the client file",
    "missing_code": "Google gave no code",
}


def _has_browser() -> bool:
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True
