"""Units of a server's quota, spent no faster than it grants them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Pace:
    """A purse of `most` units that fills by `per_second`. `spent` counts all that was ever paid."""

    per_second: float
    most: float
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    spent: int = 0
    _purse: float = field(init=False)
    _at: float = field(init=False)

    def __post_init__(self) -> None:
        self._purse, self._at = self.most, self.clock()

    def spend(self, units: int) -> None:
        """Pay, and wait first for as long as the purse is empty."""
        self.spent += units
        now = self.clock()
        self._purse = min(self.most, self._purse + (now - self._at) * self.per_second) - units
        self._at = now
        if self._purse < 0:
            self.sleep(-self._purse / self.per_second)
