"""What wakes the daemon's loop: an order to stop, or a server that says that something may be new."""

from __future__ import annotations

import os
import select
from collections.abc import Iterable
from contextlib import suppress


class Bell:
    """Wakes whoever waits at it. It waits for no lock, so that a signal handler may ring it."""

    def __init__(self) -> None:
        self._rung = False
        self._ear, self._rope = os.pipe()
        os.set_blocking(self._ear, False)
        os.set_blocking(self._rope, False)

    def __del__(self) -> None:
        os.close(self._ear)
        os.close(self._rope)

    @property
    def rung(self) -> bool:
        """True since it was rung, until it is stilled."""
        return self._rung

    def ring(self) -> None:
        """Wake whoever waits, or will."""
        self._rung = True
        with suppress(BlockingIOError):  # as full as it can be: it wakes all the same
            os.write(self._rope, b"!")

    def still(self) -> None:
        """As if it had never been rung."""
        self._rung = False
        with suppress(BlockingIOError):
            while os.read(self._ear, 1024):
                pass

    def wait(self, seconds: float, also: Iterable[int] = ()) -> None:
        """Return when it is rung, when one of those descriptors can be read, or after `seconds`."""
        if self._rung:
            return
        watch = select.poll()
        for descriptor in (self._ear, *also):
            watch.register(descriptor, select.POLLIN)
        watch.poll(max(0.0, seconds) * 1000)
