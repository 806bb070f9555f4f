"""A text as lines: where each stands, and its words in a form that patterns can be held against."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from extractors.folding import Folded


class Part(Enum):
    """What a line is to its reader."""

    OWN = "own"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    NOTICE = "notice"


@dataclass(slots=True)
class Lines:
    """The lines of a text, parted at line feeds only.

    `folded[i]` is line i folded (`extractors.folding`) and stripped; `starts[i]` is its index in the text; `parts[i]` is what
    it is found to be so far. `text` is the whole folded text with plain line ends. `refused` tells
    up to which line a header block that begins with a key has been looked for in vain.
    """

    text: str
    raw: list[str]
    folded: list[str]
    starts: list[int]
    parts: list[Part]
    refused: dict[object, int] = field(default_factory=dict)


def split(text: Folded) -> Lines:
    """The lines of the text, all of them own words so far."""
    raw = text.original.split("\n")
    folded = [line.strip() for line in text.text.split("\n")]
    starts, start = [], 0
    for line in raw:
        starts.append(start)
        start += len(line) + 1
    whole = text.text.replace("\r\n", "\n") if "\r" in text.text else text.text
    return Lines(whole, raw, folded, starts, [Part.OWN] * len(raw))
