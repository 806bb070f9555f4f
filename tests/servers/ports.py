"""Ports on loopback, and waiting for what listens there."""

from __future__ import annotations

import socket
import time


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, greeting: bytes = b"", seconds: float = 20) -> None:
    """Returns once the port answers (with that greeting)."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with socket.create_connection(("127.0.0.1", port), 1) as connection:
                connection.settimeout(0.3)
                if connection.recv(len(greeting)) == greeting if greeting else True:
                    return
        except OSError:
            pass
        time.sleep(0.03)
    raise AssertionError(f"nothing answers on port {port}")
