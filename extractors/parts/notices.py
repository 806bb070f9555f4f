"""Finds confidentiality notices, virus-scan notes, warnings of outside senders, and unsubscribe footers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from extractors.parts import words
from extractors.parts.lines import Lines, Part

_PARAGRAPH_LENGTH = 4000
_FOOTER_LENGTH = 700


def mark_notices(lines: Lines, start: int, end: int) -> None:
    """Mark the notices among `lines[start:end]`: paragraphs that begin like one and say what only such say.

    A notice may also begin within a paragraph, on a line of its own. At the end of a mail, what only notices say counts
    without such a beginning, if it is said twice.
    """
    last = True
    for first, stop in _paragraphs_backwards(lines, start, end):
        _mark_paragraph(lines, first, stop, last=last)
        last = last and lines.parts[first] is not Part.OWN


def _paragraphs_backwards(lines: Lines, start: int, end: int) -> Iterator[tuple[int, int]]:
    stop = end
    while stop > start:
        first = stop
        while first > start and lines.folded[first - 1]:
            first -= 1
        if first < stop:
            yield first, stop
        stop = min(first, stop - 1)


def _mark_paragraph(lines: Lines, start: int, end: int, *, last: bool) -> None:
    paragraph = " ".join(lines.folded[start:end])[:_PARAGRAPH_LENGTH]
    if not words.notice_cue().search(paragraph):
        return
    for index in range(start, end):
        begins = words.notice_start().match(lines.folded[index]) is not None
        if begins or (last and index == start and len(paragraph) <= _FOOTER_LENGTH):
            rest = " ".join(lines.folded[index:end])[:_PARAGRAPH_LENGTH]
            cues = islice(words.notice_cue().finditer(rest), 2)
            if sum(1 for _ in cues) > (not begins):
                lines.parts[index:end] = [Part.NOTICE] * (end - index)
                return
