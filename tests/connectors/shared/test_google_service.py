from __future__ import annotations

import json
import threading

import pytest

from connectors.shared.google_auth import CALENDAR, MAIL, SEND, GoogleAccount
from connectors.shared.google_service import Google, NotThereError
from domain.errors import AccessDeniedError, BadInputError, CursorExpiredError, MisconfiguredError, UnavailableError
from tests.servers.google import USER, FakeGoogle
from tests.servers.ports import free_port

pytestmark = pytest.mark.system
HTML = b"<html><body>Log in to the hotel's network</body></html>"


@pytest.fixture
def fake():
    with FakeGoogle() as google:
        yield google
        assert google.violations == []


@pytest.fixture
def opened():
    found: list[Google] = []
    yield found
    for google in found:
        google.close()


@pytest.fixture
def ask(fake, opened):
    """The mailbox's profile, asked for by a connection with these changes."""

    def ask(*scopes: str, expired=(), odd=UnavailableError, **changes):
        opened.append(fake.google(*(scopes or (MAIL,)), **changes))
        request = opened[-1].api("gmail").users().getProfile(userId="me")
        return opened[-1].ask(request, expired=expired, odd=odd)

    return ask


def test_an_answer(ask):
    assert ask()["emailAddress"] == USER


@pytest.mark.parametrize(
    ("status", "reason", "error"),
    [
        (400, "invalidArgument", UnavailableError),
        (400, "failedPrecondition", AccessDeniedError),
        (401, "authError", AccessDeniedError),
        (403, "rateLimitExceeded", UnavailableError),
        (403, "userRateLimitExceeded", UnavailableError),
        (403, "dailyLimitExceeded", UnavailableError),
        (403, "insufficientPermissions", AccessDeniedError),
        (403, "accessNotConfigured", AccessDeniedError),
        (403, "domainPolicy", AccessDeniedError),
        (404, "notFound", NotThereError),
        (410, "fullSyncRequired", UnavailableError),
        (429, "rateLimitExceeded", UnavailableError),
        (500, "backendError", UnavailableError),
        (503, "backendError", UnavailableError),
    ],
)
def test_what_google_refuses(fake, ask, status, reason, error):
    fake.fault("/profile", status, reason, times=2 if status == 401 else 1)
    with pytest.raises(error) as told:
        ask()
    assert type(told.value) is error
    assert str(status) in told.value.message
    assert ask()["emailAddress"] == USER


def test_the_missing_right_is_named(fake, ask):
    fake.granted = {CALENDAR}
    with pytest.raises(AccessDeniedError) as told:
        ask()
    assert "may not read your mail" in told.value.message
    assert MAIL in told.value.advice


def test_a_box_that_was_not_ticked_is_told_before_anything_is_asked(fake, ask):
    with pytest.raises(AccessDeniedError, match="not allowed Amana to send mail in your name"):
        ask(MAIL, SEND, scopes=[MAIL])
    assert fake.asked == []


def test_a_status_may_mean_that_our_place_is_lost(fake, ask):
    fake.fault("/profile", 410, "fullSyncRequired")
    with pytest.raises(CursorExpiredError):
        ask(expired={410})


def test_what_google_finds_malformed_is_told_as_the_caller_says(fake, ask):
    fake.fault("/profile", 400, "invalidArgument")
    with pytest.raises(BadInputError):
        ask(odd=BadInputError)


@pytest.mark.parametrize(("value", "seconds"), [("17", 17), ("86400", 900), ("soon", None)])
def test_google_is_left_alone_for_as_long_as_it_asks(fake, ask, value, seconds):
    fake.fault("/profile", 429, "rateLimitExceeded", headers={"Retry-After": value})
    with pytest.raises(UnavailableError) as told:
        ask()
    assert told.value.retry_after == seconds


@pytest.mark.parametrize("status", [200, 403, 502])
def test_a_page_instead_of_data(fake, ask, status):
    fake.fault("/profile", status, body=HTML, headers={"Content-Type": "text/html"})
    with pytest.raises(AccessDeniedError if status == 403 else UnavailableError):
        ask()


@pytest.mark.parametrize("place", ["/profile", "/token"])
def test_a_connection_that_is_cut_or_stalls(fake, ask, place):
    fake.fault(place, cut=True, times=9)
    with pytest.raises(UnavailableError):
        ask()
    fake.faults.clear()
    fake.fault(place, stall=1)
    with pytest.raises(UnavailableError):
        ask(timeout=0.2)
    fake.faults.clear()
    fake.fault("/profile", body=b'{"emailAddress": "slow"}', stall=0.005)
    assert ask(timeout=0.2)["emailAddress"] == "slow"


def test_nobody_there(fake, opened):
    opened.append(Google(fake.account(), [MAIL], name="gmail", root=f"http://127.0.0.1:{free_port()}"))
    with pytest.raises(UnavailableError, match="cannot be reached"):
        opened[0].ask(opened[0].api("gmail").users().getProfile(userId="me"))


def test_an_access_token_that_dies_early_is_renewed_once(fake, ask, opened):
    ask()
    fake.access_tokens.clear()
    assert opened[0].ask(opened[0].api("gmail").users().getProfile(userId="me"))["emailAddress"] == USER


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (("invalid_grant", "Token has been expired or revoked."), AccessDeniedError, "revoked or has expired"),
        (("invalid_client", "Unauthorized"), AccessDeniedError, "does not know the OAuth client"),
        (("deleted_client", "Gone"), AccessDeniedError, "was deleted"),
        (("admin_policy_enforced", "No"), AccessDeniedError, "administrator"),
        (("something_new", "No"), AccessDeniedError, "something_new"),
    ],
)
def test_a_refused_sign_in_is_told_in_plain_words(fake, ask, answer, error, words):
    fake.revoked_as = answer
    fake.revoke()
    with pytest.raises(error, match=words) as told:
        ask()
    assert told.value.advice
    assert "very secret" not in told.value.message + told.value.advice


@pytest.mark.parametrize(("status", "body"), [(200, HTML), (200, b"{}"), (400, HTML)])
def test_a_sign_in_server_that_talks_nonsense_is_only_unavailable(fake, ask, status, body):
    fake.fault("/token", status, body=body, times=9)
    with pytest.raises(UnavailableError):
        ask()


def test_a_service_account_acts_for_the_user(fake, opened):
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    key = {
        "type": "service_account",
        "client_email": "amana@firm.example",
        "private_key": pem,
        "token_uri": f"{fake.url}/token",
    }
    account = GoogleAccount(user=USER, secret=lambda: json.dumps(key))
    opened.append(Google(account, [MAIL], name="gmail", root=fake.url))
    assert opened[0].ask(opened[0].api("gmail").users().getProfile(userId="me"))["emailAddress"] == USER
    assert fake.signed_in["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
    fake.fault("/token", 400, body=b'{"error": "unauthorized_client", "error_description": "not delegated"}')
    opened[0].close()
    with pytest.raises(AccessDeniedError) as told:
        opened[0].ask(opened[0].api("gmail").users().getProfile(userId="me"))
    assert MAIL in told.value.advice
    fake.fault("/token", 400, body=b'{"error": "invalid_grant", "error_description": "Invalid JWT: iat and exp"}')
    with pytest.raises(AccessDeniedError, match="iat and exp") as told:
        opened[0].ask(opened[0].api("gmail").users().getProfile(userId="me"))
    assert "clock" in told.value.advice


def test_a_bare_refresh_token_beside_the_client_file(fake, opened):
    account = GoogleAccount(user=USER, secret=lambda: "rt-0\n", client=lambda: json.dumps(fake.client()))
    opened.append(Google(account, [MAIL], name="gmail", root=fake.url))
    assert opened[0].ask(opened[0].api("gmail").users().getProfile(userId="me"))["emailAddress"] == USER


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"installed": {}}', '{"type": "service_account"}', '{"type": "authorized_user"}', "just words"]
)
def test_a_secret_that_is_none(text):
    google = Google(GoogleAccount(user=USER, secret=lambda: text), [MAIL], name="gmail")
    with pytest.raises(AccessDeniedError, match="gmail: "):
        google.api("gmail")


def test_a_secret_that_is_not_there_names_the_sign_in():
    def nothing() -> str:
        raise MisconfiguredError("there is no file token.json", "put it there")

    with pytest.raises(AccessDeniedError) as told:
        Google(GoogleAccount(user=USER, secret=nothing), [MAIL], name="gmail").api("gmail")
    assert "amana auth google" in told.value.advice


def test_threads_get_their_own_answers(fake, opened):
    ids = [fake.mail.add(f"Subject: {number}\n\n".encode()) for number in range(24)]
    google = fake.google(MAIL)
    opened.append(google)
    google.api("gmail")
    wrong: list[str] = []

    def read(own: list[str]):
        for mail in own:
            found = google.ask(google.api("gmail").users().messages().get(userId="me", id=mail, format="raw"))
            wrong.extend([mail] if found["id"] != mail else [])

    threads = [threading.Thread(target=read, args=(ids[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert sum("/messages/" in place for place in fake.asked) == len(ids)
