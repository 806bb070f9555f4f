"""The author's own words of a mail: what is neither quoted nor forwarded, no signature and no notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from domain.evidence import Span
from extractors.folding import Folded, fold
from extractors.parts.closings import mark_devices, mark_signatures
from extractors.parts.lines import Lines, Part, split
from extractors.parts.notices import mark_notices
from extractors.parts.quotes import mark_quotes
from extractors.parts.words import device_hint, notice_cue, separator_hint

_RULES = "_-=*#~ \t\r\n"


def own_words(text: str, quoted: Sequence[Span] = (), folded: Folded | None = None) -> tuple[Span, ...]:
    """The spans of `text` that its author wrote, in order, apart, each without white space at its ends.

    `quoted` are spans known to be quoted, from HTML. Every language's mail programs are recognised in every text. Nothing
    left of one's own gives (). `folded` is the text folded, if that is at hand. Never raises; linear in the text.
    """
    lines = split(folded or fold(text))
    _mark_known(lines, quoted)
    encoded = lines.text.encode()  # spares re2 the way back to characters, which nobody asks for
    mark_quotes(lines, separated=separator_hint().search(encoded) is not None)
    noticed, sent = notice_cue().search(encoded) is not None, device_hint().search(encoded) is not None
    last = len(lines.parts)
    for start, end in _runs(lines) if Part.QUOTED in lines.parts else [(0, last)]:
        if noticed:
            mark_notices(lines, start, end)
        if sent:
            mark_devices(lines, start, end)
        mark_signatures(lines, start, end)
    spans = _spans(text, lines) if lines.parts.count(Part.OWN) < last else _trimmed(text, 0, len(text))
    return tuple(_without(text, spans, sorted(quoted)) if quoted else spans)


def _mark_known(lines: Lines, quoted: Sequence[Span]) -> None:
    """Mark the lines that lie wholly within known quoted spans."""
    spans = iter(sorted(quoted))
    span = next(spans, None)
    for index, start in enumerate(lines.starts):
        while span is not None and span.end <= start:
            span = next(spans, None)
        if span is None:
            return
        if span.start <= start and start + len(lines.raw[index]) <= span.end:
            lines.parts[index] = Part.QUOTED


def _runs(lines: Lines) -> Iterator[tuple[int, int]]:
    """Ranges of lines between quoted ones."""
    start: int | None = None
    for index, part in enumerate(lines.parts):
        if part is Part.QUOTED and lines.folded[index] and start is not None:
            yield start, index
            start = None
        elif part is Part.OWN and start is None and lines.folded[index]:
            start = index
    if start is not None:
        yield start, len(lines.parts)


def _spans(text: str, lines: Lines) -> Iterator[Span]:
    """Neighbouring own lines as one span."""
    start: int | None = None
    for index, part in enumerate(lines.parts):
        if part is Part.OWN:
            if start is None:
                start = lines.starts[index]
        elif start is not None:
            yield from _trimmed(text, start, lines.starts[index])
            start = None
    if start is not None:
        yield from _trimmed(text, start, len(text))


def _without(text: str, spans: Iterable[Span], quoted: Sequence[Span]) -> Iterator[Span]:
    """The spans less what is known to be quoted (in order), trimmed."""
    place = 0
    for span in spans:
        at = span.start
        while place < len(quoted) and quoted[place].start < span.end:
            yield from _trimmed(text, at, quoted[place].start)
            at = max(at, quoted[place].end)
            if at >= span.end:
                break
            place += 1
        yield from _trimmed(text, at, span.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """`[start, end)` without white space at its ends, if more than rules (`____`) is left."""
    part = text[start:end] if start < end else ""
    kept = part.strip()
    if kept.strip(_RULES):
        start += len(part) - len(part.lstrip())
        yield Span(start, start + len(kept))
