"""Tells systemd how the daemon is, in the words of sd_notify(3); says nothing where nobody listens."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Supervisor:
    """Who started the daemon. `address` is its datagram socket (a leading `@` means the abstract namespace), or empty.

    `watchdog_seconds` is how often it wants to hear ALIVE at the latest, or None where it does not watch this process.
    """

    address: str = ""
    watchdog_seconds: float | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], process: int) -> Supervisor:
        """The supervisor named in NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID for the process of that id."""
        microseconds = environment.get("WATCHDOG_USEC", "")
        watched = environment.get("WATCHDOG_PID") in {None, "", str(process)} and microseconds.isdigit()
        return cls(environment.get("NOTIFY_SOCKET", ""), int(microseconds) / 1e6 or None if watched else None)

    @property
    def breath_seconds(self) -> float | None:
        """How long to wait between two signs of life: half the limit, as systemd advises; None where none is wanted."""
        return self.watchdog_seconds / 2 if self.watchdog_seconds else None

    def ready(self, status: str = "") -> bool:
        """True where told that the daemon has started, or has finished a reload."""
        return self._tell("READY=1", status)

    def status(self, status: str) -> bool:
        """True where one line about what goes on was told."""
        return self._tell("", status)

    def alive(self) -> bool:
        """True where a sign of life was given."""
        return self._tell("WATCHDOG=1")

    def reloading(self) -> bool:
        """True where told that the configuration is being read again; follow it with `ready`."""
        return self._tell(f"RELOADING=1\nMONOTONIC_USEC={time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000}")

    def stopping(self, status: str = "") -> bool:
        """True where told that the daemon is about to end."""
        return self._tell("STOPPING=1", status)

    def _tell(self, state: str, status: str = "") -> bool:
        if not self.address:
            return False
        told = " ".join(status.split())
        lines = [state, f"STATUS={told}" if told else ""]
        address = "\0" + self.address[1:] if self.address.startswith("@") else self.address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out:
                out.sendto("\n".join(filter(None, lines)).encode(), address)
        except OSError:
            return False  # a supervisor that does not listen must not end the daemon
        return True


def supervisor() -> Supervisor:
    """This process's supervisor."""
    return Supervisor.from_environment(os.environ, os.getpid())
