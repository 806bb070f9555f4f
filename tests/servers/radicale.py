"""A throw-away Radicale on loopback with a calendar for each new name; its user is `lina` with the password `se cret`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import requests

from tests.servers.ports import free_port, wait_for_port

USER, PASSWORD = "lina", "se crét"


class Radicale:
    """`with Radicale() as server`: `put`, `delete` and `make` change its calendars."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="radicale-")
        self.port = free_port()
        root = Path(self.folder.name)
        (root / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
        self.config = root / "config"
        self.config.write_text(f"""
[server]
hosts = 127.0.0.1:{self.port}
[auth]
type = htpasswd
htpasswd_filename = {root}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {root}/collections
[web]
type = none
[logging]
level = error
""")
        self.process: subprocess.Popen | None = None

    def start(self):
        self.process = subprocess.Popen([sys.executable, "-m", "radicale", "--config", str(self.config)])
        wait_for_port(self.port)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)
            self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_error):
        self.stop()
        self.folder.cleanup()

    def path(self, calendar: str, name: str = "") -> str:
        return f"/{USER}/{calendar}/{name}"

    def _ask(self, method: str, path: str, body: str = "") -> None:
        auth = (USER.encode(), PASSWORD.encode())
        url = f"http://127.0.0.1:{self.port}{path}"
        response = requests.request(method, url, data=body.encode(), auth=auth, timeout=10)
        assert response.status_code < 300, (response.status_code, response.text)

    def make(self, calendar: str):
        self._ask("MKCALENDAR", self.path(calendar))

    def put(self, calendar: str, name: str, text: str):
        self._ask("PUT", self.path(calendar, name), text)

    def delete(self, calendar: str, name: str):
        self._ask("DELETE", self.path(calendar, name))
