"""Finds quoted mail: `>` lines, attributions ("On … wrote:"), header blocks, and `-----Original Message-----`."""

from __future__ import annotations

import re

from extractors.parts import words
from extractors.parts.lines import Lines, Part
from extractors.parts.words import Key

_ATTRIBUTION_LINES = 4
_ATTRIBUTION_LENGTH = 420
_KEY_LENGTH = 24
_CONTINUATIONS = 6
_HEADER_LINES = 60
_FULL_LINE = 60
_RULE = frozenset("_-=*")
_RULE_LENGTH = 5
_RULE_GAP = 2
_NEAR = 3
_BLANKS = 5
_STAMP = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? {1,3}\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?$")
_MOMENT = re.compile(r"\d{1,2}[:.h]\d\d|[٠-٩]{1,2}[:.][٠-٩]{2}|\b(?:19|20)\d\d\b|[٠-٩]{4}|@")
_SENT_AT = re.compile(r"\d{1,2}[:.]\d\d|@")
_BARE_COMPARISON = re.compile(r">\s?(?!\d{1,2}[.)]\s)[\d$€£]")  # "> 50 users", but not "> 1. When?"


def mark_quotes(lines: Lines, *, separated: bool) -> None:
    """Mark every quoted line. An attribution or a header is marked with what it introduces.

    `separated` is set where the text may hold what stands above a forwarded message.
    """
    if ">" in lines.text:
        _mark_prefixed(lines)
    last, index = len(lines.folded), 0
    while index < last:
        line = lines.folded[index]
        if line and (separated or line[-1] == ":" or ":" in line[:_KEY_LENGTH]) and lines.parts[index] is Part.OWN:
            index = _mark_introduced(lines, index, separated=separated)
        else:
            index += 1


def _mark_prefixed(lines: Lines) -> None:
    marked = [index for index, line in enumerate(lines.folded) if line[:1] == ">" and not lines.raw[index].startswith(">From ")]
    for index in marked:
        if not _is_comparison(lines, index):
            lines.parts[index] = Part.QUOTED
    if marked:
        for index in range(1, len(lines.folded) - 1):
            if lines.parts[index] is Part.OWN and lines.folded[index] and _is_wrapped_quote(lines, index):
                lines.parts[index] = Part.QUOTED


def _is_comparison(lines: Lines, index: int) -> bool:
    """`> 50 users`, with no such mark near, compares, unless something introduces it."""
    if _BARE_COMPARISON.match(lines.folded[index]) is None:
        return False
    first = max(0, index - _NEAR)
    above, below = lines.folded[first:index], lines.folded[index + 1 : index + 1 + _NEAR]
    introduced = next((line for line in reversed(above) if line), "").endswith(":")
    return not introduced and not any(line.startswith(">") for line in (*above, *below))


def _is_wrapped_quote(lines: Lines, index: int) -> bool:
    """The rest of a quoted line that a mail program broke without repeating its `>`."""
    before, here, after = lines.folded[index - 1 : index + 2]
    if not (before.startswith(">") and after.startswith(">") and here[:1].islower()):
        return False
    return len(before) >= _FULL_LINE and before[-1] not in ".?!:" and len(here) < _FULL_LINE


def _mark_introduced(lines: Lines, index: int, *, separated: bool) -> int:
    """Mark what the line introduces, if anything; the index to go on with."""
    first = index
    body = _separator_end(lines, index) if separated else None
    if body is None:
        body = _header_end(lines, index, separated=False)
        first = index if body is None else _lotus_start(lines, index)
    if body is None:
        start = _attribution_start(lines, index)
        if start is None:
            return index + 1
        first, body = start, index + 1
    end = body if _is_prefixed(lines, body) else len(lines.parts)
    first = _above_rules(lines, first)
    lines.parts[first:end] = [Part.QUOTED] * (end - first)
    return end


def _above_rules(lines: Lines, index: int) -> int:
    """The index without the rule (`____`) right above what introduces a quote, if there is one."""
    above = index - 1
    while above > 0 and not lines.folded[above] and index - above <= _RULE_GAP:
        above -= 1
    ruled = above >= 0 and len(lines.folded[above]) >= _RULE_LENGTH and set(lines.folded[above]) <= _RULE
    return above if ruled else index


def _is_prefixed(lines: Lines, index: int) -> bool:
    """True where the quoted text that begins at `index` bears `>` or is known, so that what is neither is the author's."""
    following = _next_words(lines, index)
    return following < len(lines.folded) and lines.parts[following] is Part.QUOTED


def _next_words(lines: Lines, index: int) -> int:
    while index < len(lines.folded) and not lines.folded[index]:
        index += 1
    return index


def _separator_end(lines: Lines, index: int) -> int | None:
    """The line behind a separator (and its header block), or None."""
    line = lines.folded[index]
    if len(line) > _ATTRIBUTION_LENGTH or not words.separator().fullmatch(line):
        return None
    body = _next_words(lines, index + 1)
    header = _header_end(lines, body, separated=True) if body < len(lines.folded) else None
    if header is None and line[0] not in "-_=*~" and not line.endswith(":"):
        return None
    return header or index + 1


def _header_end(lines: Lines, index: int, *, separated: bool) -> int | None:
    """The line behind the header block that begins at `index`, or None."""
    key = _key(lines.folded[index])
    if key is None or (not separated and index < lines.refused.get(key, 0)):
        return None
    keys: list[Key] = []
    end = _collect_keys(lines, index, keys)
    if _is_header(lines, index, end, keys, separated=separated):
        return end
    lines.refused[key] = end
    return None


def _is_header(lines: Lines, start: int, end: int, keys: list[Key], *, separated: bool) -> bool:
    """True where the keys are those of a mail. Without a separator above, they have to tell a sender and a moment."""
    found = set(keys)
    if separated:
        return len(found) > 1
    if keys[0] is Key.RECEIVER:
        return Key.TOPIC in found and _follows_moment(lines, start)
    if Key.SENDER not in found:
        return False
    if Key.SENT in found:
        return len(found) > 1
    return len(found) > 2 and _has_moment(lines, start, end)  # noqa: PLR2004 (sender, receiver, subject)


def _collect_keys(lines: Lines, index: int, keys: list[Key]) -> int:
    """Read header lines into `keys`; a value may run over lines, and a few blank lines may part two headers."""
    end, loose = index, 0
    for at in range(index, min(index + _HEADER_LINES, len(lines.folded))):
        line = lines.folded[at]
        key = _key(line)
        if key is not None and not line.startswith(">"):
            keys.append(key)
            end, loose = at + 1, 0
        else:
            loose += 1
            if loose > _CONTINUATIONS or (not line and not _key_follows(lines, at)):
                break
    return end


def _key_follows(lines: Lines, index: int) -> bool:
    """True where nothing but blank lines stands between the line and the next header."""
    following = next((line for line in lines.folded[index : index + _BLANKS] if line), "")
    return _key(following) is not None


def _key(line: str) -> Key | None:
    """The header key that the line begins with."""
    colon = line.find(":", 0, _KEY_LENGTH)
    if colon < 1:
        return None
    return words.header_keys().get(line[:colon].strip("*_ \t\u00a0"))


def _has_moment(lines: Lines, start: int, end: int) -> bool:
    """A mail program gives an address or a time of day; a memo or a travel request gives neither."""
    return any(_SENT_AT.search(line[:_ATTRIBUTION_LENGTH]) for line in lines.folded[start:end])


def _follows_moment(lines: Lines, index: int) -> bool:
    """True where the line above tells a moment, or above blank lines ends with a stamp of day and time."""
    above = _last_words(lines, index)
    if above is None:
        return False
    line = lines.folded[above][:_ATTRIBUTION_LENGTH]
    return (_SENT_AT if above == index - 1 else _STAMP).search(line) is not None


def _last_words(lines: Lines, index: int) -> int | None:
    """The last line above with words, if only a few blank ones stand between."""
    return next((at for at in range(index - 1, max(-1, index - _BLANKS), -1) if lines.folded[at]), None)


def _lotus_start(lines: Lines, index: int) -> int:
    """Lotus Notes puts the sender and the moment on lines of their own above `To:`."""
    above = _last_words(lines, index)
    if _key(lines.folded[index]) is not Key.RECEIVER or above is None:
        return index
    start = above + 1
    while (
        start > 0 and above - start < _ATTRIBUTION_LINES - 1 and lines.folded[start - 1] and lines.parts[start - 1] is Part.OWN
    ):
        start -= 1
    return start


def _attribution_start(lines: Lines, index: int) -> int | None:
    """Where the attribution begins that ends at `index`: it may run over lines. None where there is none.

    One that begins with its opening word ("On …") reaches back to it; else the fewest lines that make one count.
    """
    if lines.folded[index][-1] != ":":
        return None
    joined, candidates = "", []
    for at in range(index, max(-1, index - _ATTRIBUTION_LINES), -1):
        line = lines.folded[at]
        if not line or lines.parts[at] is not Part.OWN or len(joined) + len(line) > _ATTRIBUTION_LENGTH:
            break
        joined = f"{line} {joined}" if joined else line
        candidates.append((at, joined))
    found = next((one for one in reversed(candidates) if words.attribution().fullmatch(one[1])), None)
    found = found or next((one for one in candidates if words.bare_attribution().fullmatch(one[1])), None)
    if found is None or not (_MOMENT.search(found[1]) or _is_prefixed(lines, index + 1)):
        return None
    return found[0]
