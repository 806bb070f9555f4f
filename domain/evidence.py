"""What a fact rests on: words, where they stand, and the rule that read them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of Python string indices into a message's text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True where the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True where `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end


class SourceKind(StrEnum):
    """Where evidence was found. A call's evidence is the coordinator's own note of it."""

    MESSAGE = "message"
    EVENT = "event"
    NOTE = "note"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a fact rests on.

    `source` is the Message-ID of a message, the UID of a calendar event, or the key of a note or command.
    `span` counts characters of that message's text (or event's description); `quote` is `text[span]`.
    """

    source: str
    source_kind: SourceKind
    span: Span
    quote: str
    rule: str
