"""A small web server on loopback: pages with validators, scripted failures, and a glass pane before another server."""

from __future__ import annotations

import http.client
import http.server
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple


class Asked(NamedTuple):
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Scripted:
    """An answer for the next requests that match; a status of 0 cuts the connection, `stall` waits before each byte."""

    pattern: str
    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1
    stall: float = 0


class WebServer:
    """`with WebServer() as web`: `pages` by path, `script` before them, `asked` afterwards; `upstream` is a port to pass on to.

    `before` is called with each request before it is answered.
    """

    def __init__(self, upstream: int | None = None):
        self.pages: dict[str, bytes] = {}
        self.script: list[Scripted] = []
        self.asked: list[Asked] = []
        self.validators = True
        self.stall = 0.0
        self.before: Callable[[Asked], None] = lambda _asked: None
        self.upstream = upstream
        outer = self

        class Connection(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_args):
                pass

            def __getattr__(self, name):
                if name.startswith("do_"):
                    return lambda: outer.answer(self)
                raise AttributeError(name)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Connection)
        self.server.daemon_threads = True
        self.port = self.server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_error):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, connection):
        body = connection.rfile.read(int(connection.headers.get("Content-Length") or 0))
        asked = Asked(connection.command, connection.path, dict(connection.headers), body)
        self.asked.append(asked)
        self.stall = 0.0
        self.before(asked)
        status, headers, content = self._scripted(asked) or (self._passed_on(asked) if self.upstream else self._page(asked))
        if status == 0:
            connection.close_connection = True
            connection.connection.close()
            return
        connection.send_response(status)
        for name, value in headers.items():
            if name.lower() not in {"content-length", "transfer-encoding", "connection", "date", "server"}:
                connection.send_header(name, value)
        connection.send_header("Content-Length", str(len(content)))
        connection.end_headers()
        try:
            for piece in [content[at : at + 1] for at in range(len(content))] if self.stall else [content]:
                time.sleep(self.stall)
                connection.wfile.write(piece)
        except OSError:
            connection.close_connection = True

    def _scripted(self, asked: Asked):
        for answer in self.script:
            if answer.times > 0 and re.search(answer.pattern, f"{asked.method} {asked.path} {asked.body.decode()}"):
                answer.times -= 1
                self.stall = answer.stall
                return answer.status, answer.headers, answer.body
        return None

    def _page(self, asked: Asked):
        content = self.pages.get(asked.path)
        if content is None:
            return 404, {}, b"nothing here"
        tag = f'"{sha256(content).hexdigest()[:16]}"'
        headers = {"ETag": tag, "Last-Modified": "Sun, 01 Mar 2026 08:00:00 GMT"} if self.validators else {}
        if self.validators and asked.headers.get("If-None-Match") == tag:
            return 304, headers, b""
        return 200, {**headers, "Content-Type": "text/calendar; charset=utf-8"}, content

    def _passed_on(self, asked: Asked):
        upstream = http.client.HTTPConnection("127.0.0.1", self.upstream, timeout=10)
        try:
            upstream.request(asked.method, asked.path, asked.body, asked.headers)
            response = upstream.getresponse()
            return response.status, dict(response.getheaders()), response.read()
        finally:
            upstream.close()
