"""Sentences of a mail: where each starts and ends, in text with wrapped lines, lists and headings, in either script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.evidence import Span

LONGEST = 600
"""Characters in one sentence at most: a longer run is cut at a blank, so that every later step works on a bounded window."""

#: Pictures and arrows before the words, which are none.
_SIGNS = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\s]{1,99}")
_FIRST_SIGN = "\u2190"
_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"[ \t>]{0,20}(?:[-*•·–—▪◦●○‣]|\(?\d{1,2}[.)\]]|\(?[٠-٩]{1,2}[.)\]]|\(?[A-Za-z][.)\]])[ \t]{1,20}(?=\S)")
#: Faces and thumbs end a sentence, other pictures stand within one.
_FACES = r"\U0001f600-\U0001f64f\U0001f44c-\U0001f44f\U0001f910-\U0001f92f"
_MARK = rf"[.!?؟…{_FACES}][.!?؟…{_FACES}\U0001f3fb-\U0001f3ff\ufe0f]{{0,8}}[\"')\]»”]{{0,3}}(?=\s|$)"
_STOP = re.compile(_MARK)  # begins with a set of letters, at which the search jumps from one to the next
_STOP_OR_GAP = re.compile(_MARK + r"|\t{1,99}|[ \u00a0]{5,99}")
_GAPS = ("\t", "     ", "\u00a0")
_CLOSED = re.compile(r"[.!?؟…:;؛,،][\"')\]»”]{0,3}$")
_SHORT_FORMS = (
    "mr mrs ms dr prof eng st no nos fig vs e.g i.e cf approx ext tel art para ref incl attn zzgl inkl exkl bzw ggf evtl abzgl "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
).split()
_SHORT_FORMS_THAT_END = "a.m p.m mwst inc ltd llc co corp etc u.s u.k u.a.e approx".split()
_ABBREVIATION = re.compile(rf"(?:^|[\s(\[/])(?:{'|'.join(map(re.escape, _SHORT_FORMS))}|[a-z]|م|د|أ)\.$", re.IGNORECASE)
_MAYBE_LAST = re.compile(rf"(?:^|[\s(\d])(?:{'|'.join(map(re.escape, _SHORT_FORMS_THAT_END))})\.$", re.IGNORECASE)
#: A look at the last letters tells most words from short forms, and costs much less than the patterns.
_ENDINGS = tuple(f"{word}." for word in (*_SHORT_FORMS, *_SHORT_FORMS_THAT_END))

_NUMBERED = re.compile(r"(?:^|\D)\d{1,2}\.$")
_NUMBERED_THING = re.compile(  # "am 12. März", "im 2. Quartal"
    r"(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|quartal|kw\b|woche|stock|phase|teil)", re.IGNORECASE
)

WRAPPED = 55
"""A line at least this long may have been broken by a mail program in the middle of a sentence."""
WRAPPED_BEFORE_SMALL = 20
"""The same where the next line goes on with a small letter or a script without capitals."""


class Sentence(NamedTuple):
    """A sentence at `span`. `item` marks the first one of a list item (its bullet is not in the span)."""

    span: Span
    item: bool = False


def split(text: str, spans: Sequence[Span]) -> tuple[Sentence, ...]:
    """The sentences within `spans`, in text order; none is empty or longer than `LONGEST`. Linear in the text's length."""
    gaps = [gap for gap in _GAPS if gap in text]
    sentences: list[Sentence] = []
    for span in spans:
        for start, end, item in _blocks(text, span):
            stops = _STOP_OR_GAP if gaps and any(text.find(gap, start, end) >= 0 for gap in gaps) else _STOP
            place = start
            for stop in stops.finditer(text, start, end):
                if text[stop.start()] != "." or _ends_here(text, start, stop, end):
                    _add(sentences, text, place, stop.end(), item=item and place == start)
                    place = stop.end()
            _add(sentences, text, place, end, item=item and place == start)
    return tuple(sentences)


def _blocks(text: str, span: Span) -> Iterator[tuple[int, int, bool]]:
    """Runs of lines that belong together, as (start, end, is a list item)."""
    start = end = -1
    item = False
    for line in _LINE.finditer(text, span.start, span.end):
        first, last = line.span()
        bullet = _BULLET.match(text, first, last)
        if start >= 0:
            if bullet is None and _goes_on(text, start, end, first, last):
                end = last
                continue
            yield start, end, item
        start, end, item = (bullet.end() if bullet else first), last, bullet is not None
    if start >= 0:
        yield start, end, item


def _goes_on(text: str, block: int, end: int, start: int, stop: int) -> bool:
    """True where the line at `start`, which has no bullet, continues the sentence of the line that ends at `end`."""
    if start - end > 1 and text.count("\n", end, start) > 1:
        return False
    before = text[max(block, text.rfind("\n", block, end) + 1) : end].rstrip()
    if len(before) < WRAPPED_BEFORE_SMALL:
        return False
    if _CLOSED.search(before[-5:]):
        return before[-1] in ",،" and len(before) >= WRAPPED
    following = text[start : min(stop, start + 20)].lstrip()
    return bool(following) and len(before) >= (WRAPPED if following[0].isupper() else WRAPPED_BEFORE_SMALL)


def _add(sentences: list[Sentence], text: str, start: int, end: int, *, item: bool) -> None:
    """Adds what stands at `[start, end)`, if words do, without blanks around and signs before them, in bounded parts."""
    while start < end:
        stop = end
        if stop - start > LONGEST:
            blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            stop = blank if blank > 0 else start + LONGEST
        piece = text[start:stop]
        words = piece.lstrip()
        if words[:1] >= _FIRST_SIGN and (signs := _SIGNS.match(words)):
            words = words[signs.end() :]
        first = start + len(piece) - len(words)
        words = words.rstrip()
        if words:
            sentences.append(Sentence(Span(first, first + len(words)), item))
            item = False
        start = stop


def _ends_here(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """True where the full stop at `stop` is one, and not that of an abbreviation or of an ordinal."""
    place = stop.start()
    before = text[max(start, place - 12) : place + 1]
    if before[-3:-2].isalpha() and before[-2:-1].isalpha() and not before.lower().endswith(_ENDINGS):
        return True  # the usual case
    following = text[stop.end() : min(end, stop.end() + 12)].lstrip()
    if not before[-2:-1].isalpha():
        return not (_NUMBERED.search(before) and _NUMBERED_THING.match(following))
    if _MAYBE_LAST.search(before):
        return following[:1].isupper() or not following
    if _ABBREVIATION.search(before):
        # "Jan. 3rd" goes on; "the big D.  You can reach me" does not, by its two blanks.
        return not following or (text[stop.end() : stop.end() + 2] == "  " and following[:1].isupper())
    return True
