"""Finds signatures: what stands behind `-- `, a sign-off with its name and contacts, and the lines mail programs add."""

from __future__ import annotations

import re

from extractors.parts import words
from extractors.parts.lines import Lines, Part

_LONGEST_SIGNATURE = 16
_LONGEST_LINE = 110
_LONGEST_CLOSING = 48
_LONGEST_FAREWELL = 160
_LONGEST_SLOGAN = 60
_DEVICE_LENGTH = 140
_NAME_WORDS = 5
_TITLE_WORDS = 9
_CONTACT = re.compile(
    r"@|https?:|www\.|\+?\(?\d[\d ().-]{6,}\d|^[x+]\d{3,}|هاتف|جوال|موبايل|فاكس|بريد|\| "
    r"|\b(?:tel|t|m|p|f|fax|phone|mob|mobile|cell|office|direct|ext|whatsapp|e-?mail|web|skype)\b ?[.:]"
)
_LISTED = re.compile(r"(?:[-*•–·o]|\d{1,2}[.)]|[a-z][.)])\s")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_NAME_ENDS = frozenset("Jr Sr Inc Ltd Co Dr Esq".split())
_LABELLED = re.compile(r"[a-z][.)]?:? ?\+?\(?\d[\d ().-]{5,}")
_PARTED = re.compile(r" ?[|•·,] ")
_ABBREVIATED = re.compile(r"\b[A-Z][A-Za-z]{0,3}\.$")
_FROM = re.compile(r" (?:from|aus|vom|desde|من) [^\W\d_][\w-]{1,20}(?: [\w-]{2,20})?$")
_AND = re.compile(r",| ?/ ?| and | & | with | und | mit | et | y | و")
_PARTICLES = frozenset("al el bin ibn van von der de la le du da di and & y et und i i.A i.V".split())


def mark_devices(lines: Lines, start: int, end: int) -> None:
    """Mark the lines among `lines[start:end]` which mail programs add: `Sent from my iPhone`."""
    for index in range(start, end):
        line = lines.folded[index].lstrip("*_~- ")
        if line and len(line) <= _DEVICE_LENGTH and words.device().match(line) is not None:
            lines.parts[index] = Part.SIGNATURE


def mark_signatures(lines: Lines, start: int, end: int) -> None:
    """Mark the signature lines among `lines[start:end]`, which lies between quoted texts."""
    own = _last_own(lines, start, end)
    if not own:
        return
    for index in own[_signature_start(lines, own) :]:
        if _is_postscript(lines.folded[index]):
            break
        lines.parts[index] = Part.SIGNATURE


def _last_own(lines: Lines, start: int, end: int) -> list[int]:
    """The last own lines with words, enough of them to hold any signature, and one more that is none."""
    own: list[int] = []
    for index in range(end - 1, start - 1, -1):
        if lines.folded[index] and lines.parts[index] is Part.OWN:
            own.append(index)
            if len(own) > _LONGEST_SIGNATURE * 2:
                break
    return own[::-1]


def _signature_start(lines: Lines, own: list[int]) -> int:
    """The position in `own` where the signature begins; its length where there is none."""
    for at, index in enumerate(own):
        if lines.folded[index] == "--" and at >= len(own) - _LONGEST_SIGNATURE * 2:
            return at
    for at in range(max(0, len(own) - _LONGEST_SIGNATURE), len(own)):
        if _is_closing(lines, own, at):
            return max(at, 1)
    return _contact_block(lines, own)


def _is_closing(lines: Lines, own: list[int], at: int) -> bool:
    """True where line `at` is a sign-off and all behind it is a signature."""
    line = lines.folded[own[at]]
    rest = _after_closing(line) if len(line) <= _LONGEST_CLOSING else _after_farewell(line)
    if rest is None:
        return False
    behind = own[at + 1 :]
    if rest:
        named = _is_name(lines.raw[own[at]].strip()[-len(rest) :])
    else:
        named = not behind or _is_name(lines.raw[behind[0]].strip()) or _after_closing(lines.folded[behind[0]]) is not None
        behind = behind[1:]
    return named and _all_signature(lines, behind)


def _all_signature(lines: Lines, behind: list[int]) -> bool:
    """True where only names, titles and contacts follow, up to a postscript; a slogan may stand above contacts."""
    slogans = 0
    for index in behind:
        if _is_postscript(lines.folded[index]):
            break
        if _is_signature_line(lines.raw[index].strip(), lines.folded[index]):
            slogans -= slogans > 0 and _CONTACT.search(lines.folded[index]) is not None
        elif _is_slogan(lines.folded[index]):
            slogans += 1
        else:
            return False
    return slogans == 0


def _is_slogan(folded: str) -> bool:
    short = len(folded) <= _LONGEST_SLOGAN and len(folded.split()) <= _TITLE_WORDS
    return short and not folded.endswith((".", "?", "!", ":")) and _LISTED.match(folded) is None


def _after_closing(line: str) -> str | None:
    """What follows a sign-off on its own line (a name, or nothing); None where the line is no sign-off."""
    line = line.strip("*_ -~").rstrip(".,!:;…☺🙂 ")
    if line.split(" ", 1)[0].rstrip(",.") not in words.closing_words():
        return None
    if _are_closings(line):
        return ""
    head, comma, tail = line.rpartition(",")
    return tail.strip() if comma and _are_closings(head) else None


def _after_farewell(line: str) -> str | None:
    """Nothing, behind a whole sentence of courtesy ("Je vous prie d'agréer …"); None where the line is none."""
    return "" if len(line) <= _LONGEST_FAREWELL and words.farewell().fullmatch(line) is not None else None


def _are_closings(line: str) -> bool:
    line = _FROM.sub("", line)
    return line in words.closings() or all(part.strip() in words.closings() for part in _AND.split(line))


def _is_name(line: str) -> bool:
    """`Omar Saleh`, `omar`, `Dr. Lina Haddad`, `عمر صالح`: a few words, no digits, and no sentence."""
    parts = line.strip("*_-–—~ .,").split()
    if not 1 <= len(parts) <= _NAME_WORDS or line.endswith(("?", "!", ":", "؟")):
        return False
    if len(parts) > 1 and line.endswith("."):
        return parts[-1].isascii() and (parts[-1].isupper() or parts[-1] in _NAME_ENDS)
    return all(_is_name_word(part, alone=len(parts) == 1) for part in parts)


def _is_name_word(part: str, *, alone: bool) -> bool:
    core = part.strip(".,()|/&'’\"-–")
    if not core:
        return True
    if any(char.isdigit() for char in core):
        return False
    return alone or not core[0].islower() or core in _PARTICLES


def _is_signature_line(line: str, folded: str) -> bool:
    """A line of name, title, company, address or contacts."""
    if len(line) > _LONGEST_LINE or folded.endswith((":", "?")):
        return False
    if _CONTACT.search(folded) and (_LISTED.match(folded) is None or _LABELLED.match(folded)):
        return len(_WORD.findall(line)) <= _TITLE_WORDS + 3
    if _LISTED.match(folded):
        return False
    parts = _WORD.findall(line)
    if len(parts) > _TITLE_WORDS or (len(parts) > 2 and folded.endswith((".", "!")) and not _ABBREVIATED.search(line)):  # noqa: PLR2004
        return False
    small = sum(1 for part in parts if part[0].islower() and part not in _PARTICLES and part not in {"of", "for", "the", "in"})
    return small <= len(parts) // 3


def _is_postscript(line: str) -> bool:
    return words.postscript().match(line) is not None


def _contact_block(lines: Lines, own: list[int]) -> int:
    """Where the last paragraph is a name and contacts with no sign-off above."""
    at = len(own) - 1
    while at > 0 and own[at - 1] == own[at] - 1:
        at -= 1
    block = own[at:]
    if at == 0 or not 2 <= len(block) <= 8 or lines.folded[own[at - 1]].endswith(":"):  # noqa: PLR2004 (lines of a visiting card)
        return len(own)
    head = _PARTED.split(lines.raw[block[0]].strip(), maxsplit=1)[0]
    named = _is_name(head) and len(head.split()) > 1
    contacted = named and any(_CONTACT.search(lines.folded[index]) for index in block)
    return at if contacted and _all_signature(lines, block[1:]) else len(own)
