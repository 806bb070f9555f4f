"""A fake of Google on loopback: sign-in, Gmail, Calendar and Meet, as far as Amana uses them.

Each request is held against the discovery document that comes with Google's library: its path, method, parameters and their
values. What does not fit is answered with 400 and kept in `violations`, which must stay empty.
"""

from __future__ import annotations

import hashlib
import http.server
import json
import re
import threading
import time
import urllib.parse
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from connectors.shared.google_auth import GoogleAccount
from connectors.shared.google_service import Google
from tests.servers.google_calendar import FakeCalendars
from tests.servers.google_errors import RefusedError, refusal
from tests.servers.google_mail import FakeMailbox
from tests.servers.google_meet import FakeMeet

USER = "lina@northstar.example"
APIS = (("gmail", "v1"), ("calendar", "v3"), ("meet", "v2"))
JSON = "application/json; charset=UTF-8"


@dataclass
class Fault:
    """An answer for the next requests that match `METHOD path?query`. `cut` breaks off, `stall` waits before each byte."""

    pattern: str
    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1
    cut: bool = False
    stall: float = 0


@dataclass(frozen=True)
class Method:
    """A method of an API: `path` matches a request's, its groups are the path's parameters."""

    id: str
    verb: str
    path: re.Pattern[str]
    parameters: dict[str, dict]
    scopes: tuple[str, ...]


@cache
def methods() -> tuple[Method, ...]:
    from googleapiclient.discovery_cache import get_static_doc

    found: list[Method] = []

    def walk(resource: dict, base: str, shared: dict):
        for told in resource.get("methods", {}).values():
            path = re.sub(
                r"\{(\+?)(\w+)\}", lambda found: f"(?P<{found[2]}>{'.+' if found[1] else '[^/]+'})", base + told["path"]
            )
            own = {**shared, **told.get("parameters", {})}
            found.append(Method(told["id"], told["httpMethod"], re.compile("/" + path), own, tuple(told.get("scopes", ()))))
        for inner in resource.get("resources", {}).values():
            walk(inner, base, shared)

    for name, version in APIS:
        document = json.loads(get_static_doc(name, version))
        walk(document, document["servicePath"], document["parameters"])
    return tuple(found)


def misfit(value: str, told: dict) -> bool:
    """True where the value is none of the parameter's kind."""
    match told:
        case {"enum": words}:
            return value not in words
        case {"type": "boolean"}:
            return value not in {"true", "false"}
        case {"type": "integer"}:
            return not value.isdigit() or int(value) > int(told.get("maximum", 2**31))
        case {"pattern": pattern}:
            return not re.fullmatch(pattern, value)
    return False


class FakeGoogle:
    """`with FakeGoogle() as google`: `mail`, `calendars` and `meet` hold what is there; `faults` come before the truth."""

    def __init__(self):
        self.lock = threading.RLock()
        self.mail, self.calendars, self.meet = FakeMailbox(USER), FakeCalendars(USER), FakeMeet()
        self.faults: list[Fault] = []
        self.asked: list[str] = []
        self.violations: list[str] = []
        self.refresh_tokens = {"rt-0"}
        self.access_tokens: dict[str, set[str]] = {}
        self.granted: set[str] | None = None
        self.challenge = ""
        self.signed_in: dict[str, str] = {}
        self.revoked_as = ("invalid_grant", "Token has been expired or revoked.")
        outer = self

        class Connection(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_args):
                pass

            def do_GET(self):
                outer.answer(self)

            do_POST = do_GET  # noqa: N815

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Connection)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_error):
        self.server.shutdown()
        self.server.server_close()

    # What tests ask for

    def account(self, **changes) -> GoogleAccount:
        return GoogleAccount(user=USER, secret=lambda: json.dumps(self.token(**changes)))

    def token(self, **changes) -> dict:
        given = {
            "type": "authorized_user",
            "client_id": "cid",
            "client_secret": "very secret",
            "refresh_token": "rt-0",
            "token_uri": f"{self.url}/token",
            "granted_at": "2026-03-01T08:00:00+00:00",
        }
        return {**given, **changes}

    def client(self) -> dict:
        """What Google's console gives as the OAuth client file of a desktop app."""
        addresses = {"auth_uri": f"{self.url}/auth", "token_uri": f"{self.url}/token", "redirect_uris": ["http://localhost"]}
        return {"installed": {"client_id": "cid", "client_secret": "very secret", **addresses}}

    def google(self, *scopes: str, name: str = "google:lina", timeout: float = 5, **changes) -> Google:
        return Google(self.account(**changes), scopes, name=name, root=self.url, timeout=timeout)

    def fault(self, pattern: str, status: int = 200, reason: str = "", **more):
        """The next request that matches fails with Google's words for that reason."""
        body = more.pop("body", json.dumps(refusal(status, reason)).encode())
        self.faults.append(Fault(pattern, status, body, **more))

    def revoke(self):
        self.refresh_tokens.clear()
        self.access_tokens.clear()

    # The server

    def answer(self, connection):
        body = connection.rfile.read(int(connection.headers.get("Content-Length") or 0))
        place = f"{connection.command} {connection.path}"
        with self.lock:
            self.asked.append(place)
            fault = next((one for one in self.faults if one.times > 0 and re.search(one.pattern, place)), None)
            if fault:
                fault.times -= 1
            status, headers, content = (fault.status, fault.headers, fault.body) if fault else self.truth(connection, body)
        if fault and fault.cut:
            connection.close_connection = True
            connection.connection.close()
            return
        connection.send_response(status)
        for name, value in {"Content-Type": JSON, **headers}.items():
            connection.send_header(name, value)
        connection.send_header("Content-Length", str(len(content)))
        connection.end_headers()
        self.write(connection, content, fault.stall if fault else 0)

    def write(self, connection, content: bytes, stall: float):
        try:
            for piece in [content[at : at + 1] for at in range(len(content))] if stall else [content]:
                time.sleep(stall)
                connection.wfile.write(piece)
        except OSError:
            connection.close_connection = True

    def truth(self, connection, body: bytes) -> tuple[int, dict[str, str], bytes]:
        url = urllib.parse.urlsplit(connection.path)
        try:
            if url.path == "/auth":
                return 302, {"Location": self.agreed(dict(urllib.parse.parse_qsl(url.query)))}, b""
            if url.path == "/token":
                found = self.signed(dict(urllib.parse.parse_qsl(body.decode())))
            else:
                found = self.told(connection, url, body)
        except RefusedError as no:
            return no.status, {}, json.dumps(no.body).encode()
        return 200, {}, json.dumps(found).encode()

    def agreed(self, asked: dict[str, str]) -> str:
        """Somebody pressed Continue."""
        assert asked["code_challenge_method"] == "S256"
        assert asked["access_type"] == "offline"
        self.challenge, self.granted_now = asked["code_challenge"], self.granted or set(asked["scope"].split())
        answer = {"code": "c-1", "state": asked["state"], "scope": " ".join(sorted(self.granted_now))}
        return f"{asked['redirect_uri']}?{urllib.parse.urlencode(answer)}"

    def signed(self, asked: dict[str, str]) -> dict:
        if asked["grant_type"] == "authorization_code":
            proof = urlsafe_b64encode(hashlib.sha256(asked["code_verifier"].encode()).digest()).decode().rstrip("=")
            if asked["code"] != "c-1" or proof != self.challenge:
                raise RefusedError(400, {"error": "invalid_grant", "error_description": "Bad Request"})
            token = f"rt-{len(self.refresh_tokens)}"
            self.refresh_tokens.add(token)
            return {**self.access(self.granted_now), "refresh_token": token, "scope": " ".join(sorted(self.granted_now))}
        if asked["grant_type"] == "refresh_token":
            if asked["refresh_token"] not in self.refresh_tokens or self.revoked_as[0] != "invalid_grant":
                raise RefusedError(400, dict(zip(("error", "error_description"), self.revoked_as, strict=True)))
            return self.access(self.granted)
        self.signed_in = asked
        return self.access(None)

    def access(self, scopes: set[str] | None) -> dict:
        token = f"at-{len(self.access_tokens)}-{time.monotonic_ns()}"
        self.access_tokens[token] = scopes
        return {"access_token": token, "expires_in": 3599, "token_type": "Bearer"}

    def told(self, connection, url, body: bytes) -> dict:
        token = connection.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.access_tokens:
            raise RefusedError(401, refusal(401, "authError", "UNAUTHENTICATED"))
        method, parameters = self.understood(connection.command, url)
        scopes = self.access_tokens[token]
        if scopes is not None and not scopes & set(method.scopes):
            raise RefusedError(403, refusal(403, "insufficientPermissions", "PERMISSION_DENIED"))
        part: Callable = {"gmail": self.mail, "calendar": self.calendars, "meet": self.meet}[method.id.split(".")[0]]
        return part(method.id, parameters, json.loads(body) if body else None)

    def understood(self, verb: str, url) -> tuple[Method, dict[str, str | list[str]]]:
        """The method that is meant, and its parameters by name, repeated ones as lists."""
        for method in methods():
            match = method.path.fullmatch(url.path) if method.verb == verb else None
            named = {name: urllib.parse.unquote(value) for name, value in match.groupdict().items()} if match else {}
            if match and not any(misfit(value, method.parameters[name]) for name, value in named.items()):
                return method, self.checked(
                    method, [*urllib.parse.parse_qsl(url.query, keep_blank_values=True), *named.items()]
                )
        self.violations.append(f"{verb} {url.path}: there is no such method")
        raise RefusedError(404, refusal(404, "notFound"))

    def checked(self, method: Method, given: list[tuple[str, str]]) -> dict[str, str | list[str]]:
        found: dict[str, str | list[str]] = {}
        wrong = [name for name, told in method.parameters.items() if told.get("required") and name not in dict(given)]
        for name, value in given:
            told = method.parameters.get(name)
            if told is None or misfit(value, told) or (name in found and not told.get("repeated")):
                wrong.append(f"{name}={value}")
            elif told.get("repeated"):
                found.setdefault(name, []).append(value)
            else:
                found[name] = value
        if wrong:
            self.violations.append(f"{method.id}: {', '.join(wrong)}")
            raise RefusedError(400, refusal(400, "invalidParameter"))
        return found
