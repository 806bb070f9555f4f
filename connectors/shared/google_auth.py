"""Who may ask Google on whose behalf: a person who signed in, or a firm's service account that may act for its people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.errors import AccessDeniedError, AmanaError, MisconfiguredError, UnavailableError

if TYPE_CHECKING:
    from google.auth.exceptions import RefreshError

TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
MAIL = "https://www.googleapis.com/auth/gmail.readonly"
SEND = "https://www.googleapis.com/auth/gmail.send"
CALENDAR = "https://www.googleapis.com/auth/calendar.events.readonly"
MEET = "https://www.googleapis.com/auth/meetings.space.readonly"

#: What each scope allows, in the words that follow "may".
MEANING: Mapping[str, str] = {
    MAIL: "read your mail",
    SEND: "send mail in your name",
    CALENDAR: "read the events of your calendars",
    MEET: "see when your video meetings began and ended",
}
SIGN_IN = "Sign in: amana auth google"

_ENDED = (
    "Sign in again: amana auth google. If this happens every 7 days, the consent screen is in testing: publish it, or make it "
    "internal to your organisation. A changed password and six months without use end a sign-in too."
)
#: What Google's token endpoint answers (RFC 6749 section 5.2, and words of its own): what it means, and what to do.
_REFUSALS: Mapping[str, tuple[str, str]] = {
    "invalid_grant": ("Google no longer accepts the sign-in{since}: it was revoked or has expired", _ENDED),
    "invalid_client": ("Google does not know the OAuth client", "Check the client file, then sign in: amana auth google."),
    "deleted_client": ("the OAuth client was deleted at Google", "Make a new one, then sign in: amana auth google."),
    "unauthorized_client": (
        "Google does not let this client act for the user",
        "For a service account: allow its client ID and these scopes under Domain-wide delegation: {scopes}",
    ),
    "admin_policy_enforced": ("your organisation's administrator has not allowed Amana", "Ask the administrator."),
    "invalid_scope": ("Google does not grant what is asked for", "Allow these scopes: {scopes}"),
    "access_denied": ("Google denied access", _ENDED),
}
_SERVICE_GRANT = "Google does not accept the service account"
_SERVICE_ADVICE = "Is the key still valid, the user one of your domain, and this machine's clock right?"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleAccount:
    """Whose data is read, and by what right.

    `secret` gives the text of what `auth google` saved, of a service account's key (which then acts for `user`), or a bare
    refresh token; `client` the text of Google's OAuth client file, where the secret does not name the client itself.
    """

    user: str
    secret: Callable[[], str]
    client: Callable[[], str] | None = None

    def credentials(self, name: str, scopes: Iterable[str]) -> Any:  # noqa: ANN401 - the library is untyped
        """Credentials of the library's. Raises AccessDeniedError where a scope was not granted or the secret is none."""
        from google.oauth2.credentials import Credentials
        from google.oauth2.service_account import Credentials as ServiceCredentials

        asked, secret = sorted(scopes), self.told()
        if secret.get("type") == "service_account":
            try:
                return ServiceCredentials.from_service_account_info(secret, scopes=asked, subject=self.user)  # type: ignore[no-untyped-call]
            except ValueError:
                raise AccessDeniedError(f"{name}: the service account's key cannot be read.", "Download it again.") from None
        if missing := [MEANING.get(scope, scope) for scope in asked if scope not in secret.get("scopes", asked)]:
            advice = "Run amana auth google again, and tick every box."
            raise AccessDeniedError(f"{name}: {self.user} has not allowed Amana to {' and '.join(missing)}.", advice)
        if not all(secret.get(key) for key in ("refresh_token", "client_id", "client_secret")):
            raise AccessDeniedError(f"{name}: the secret holds no sign-in of Google's.", SIGN_IN)
        return Credentials(  # type: ignore[no-untyped-call]
            token=None,
            refresh_token=secret["refresh_token"],
            token_uri=secret.get("token_uri", TOKEN_URI),
            client_id=secret["client_id"],
            client_secret=secret["client_secret"],
        )

    def told(self) -> dict[str, Any]:
        """What the secret says, with the client's id and secret added where the client file says them."""
        try:
            text = self.secret().strip()
        except MisconfiguredError as error:
            raise AccessDeniedError(error.message, f"{SIGN_IN}; or {error.advice}") from None
        secret = _table(text) if text.startswith("{") else {"refresh_token": text}
        return {**client_of(self.client()), **secret} if self.client and "client_id" not in secret else secret


def client_of(text: str) -> dict[str, str]:
    """Client id, secret and addresses in the text of an OAuth client file; empty where it is none."""
    told = _table(text)
    found = told.get("installed") or told.get("web") or {}
    kept = ("client_id", "client_secret", "auth_uri", "token_uri")
    return {key: str(found[key]) for key in kept if key in found} if isinstance(found, dict) else {}


def _table(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def refused(name: str, account: GoogleAccount, scopes: Iterable[str], error: RefreshError) -> AmanaError:
    """What a refused or failed renewal of the access token means for the user."""
    told = next((part for part in error.args if isinstance(part, dict)), {})
    code = str(told.get("error", ""))
    if error.retryable or not code:
        return UnavailableError(f"{name}: Google's sign-in does not answer as it should.")
    known = account.told()
    if code == "invalid_grant" and known.get("type") == "service_account":
        said = str(told.get("error_description", code))[:200]
        return AccessDeniedError(f"{name}: {_SERVICE_GRANT} ({said}).", _SERVICE_ADVICE)
    what, advice = _REFUSALS.get(code, (f"Google refused the sign-in ({code[:60]})", _ENDED))
    since = f" of {str(known['granted_at'])[:10]}" if known.get("granted_at") else ""
    return AccessDeniedError(f"{name}: {what.format(since=since)}.", advice.format(scopes=",".join(sorted(scopes))))
