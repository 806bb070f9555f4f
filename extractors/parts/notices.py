"""Finds confidentiality notices, virus-scan notes, warnings of outside senders, and unsubscribe footers."""

from __future__ import annotations

from extractors.parts import words
from extractors.parts.lines import Lines, Part

_PARAGRAPH_LENGTH = 4000


def mark_notices(lines: Lines, start: int, end: int) -> None:
    """Mark the notices among `lines[start:end]`: paragraphs that begin like one and say what only such say.

    A notice may also begin within a paragraph, on a line of its own.
    """
    at = start
    while at < end:
        stop = at
        while stop < end and lines.folded[stop]:
            stop += 1
        if stop > at:
            _mark_paragraph(lines, at, stop)
        at = stop + 1


def _mark_paragraph(lines: Lines, start: int, end: int) -> None:
    paragraph = " ".join(lines.folded[start:end])[:_PARAGRAPH_LENGTH]
    if not words.notice_cue().search(paragraph):
        return
    for index in range(start, end):
        if words.notice_start().match(lines.folded[index]):
            rest = " ".join(lines.folded[index:end])[:_PARAGRAPH_LENGTH]
            if words.notice_cue().search(rest):
                lines.parts[index:end] = [Part.NOTICE] * (end - index)
                return
