"""Odd data, as values beside results: a bad message is recorded, never a stopped batch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `where` names the message, event or line; `what` says it in one sentence."""

    key: str
    source: str
    where: str
    what: str
    at: datetime
