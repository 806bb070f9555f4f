"""One row as an agenda item: its title without its minutes, clock times, presenter and markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractors.agenda.clocks import Clock, clock_in
from extractors.agenda.durations import durations, total
from extractors.agenda.words import either, topic_words
from extractors.folding import Folded

#: Stands in for words that are taken out of a title; a separator, so that what stood apart still does.
_CUT = "\x01"
#: Stands in for markup, which leaves no gap.
_MARKUP = "\x02"
_LONGEST_TITLE = 300
_LONGEST_ITEM = 1200
_LONGEST_PENDING = 240
_NAME_WORDS = 4
_LONGEST_NAME = 48
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\](?:\([^()\s]{0,600}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?: \"[^\"]{0,80}\")?\))")
_BRACKET = re.compile(r"[(\[]([^()\[\]]{0,90})[)\]](?!\()")
_BARE_NUMBER = re.compile(r"(?:\(\s?(\d{1,3})\s?\)|\s[-:]\s{0,2}(\d{0,2}[05]))\s{0,2}[.;]?\s{0,2}$")
_LOOSE_DASHES = re.compile(r"(?:\s+[-–—|:;,]{1,2}){2,4}(?=\s)")
_WRAPPERS = re.compile(r"~~|\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_EMPTY = re.compile(r"[(\[][\s\x01,;:/&+.-]*[)\]]")
_LOOSE_BRACKET = re.compile(r"(?<=[(\[])[\s\x01,;:-]+|[\s\x01,;:-]+(?=[)\]])")
_MARKED = re.compile(r"[\x01\x02*_`]|~~")
_LED_IN = re.compile(r"^(?:to|for|of|on) (?=\w)")
EDGES = " \t\x01-–—:;,|•·=>→/~+"
_TAIL = re.compile(r"(?:\s-{1,2}|\s[|/]|,|\x01)\s*([^-|,;:()\[\]\x01/]{2,48}?)\s*[\x01\s.,|-]*$")
_BY = re.compile(r"(?:by|par|von|por|presented by|led by|lead|with|تقديم|يقدمها) ", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:mr|mrs|ms|dr|eng|engr|prof|herr|frau|m|mme|mlle|sr|sra|السيد|السيدة|المهندس|المهندسة|الدكتور|الدكتورة|م|د|أ)\.? ",
    re.IGNORECASE,
)
_PARTICLES = frozenset("al el bin ibn van von der de la le du da di dos and & y et und".split())
_SPLIT_NAMES = re.compile(r"[,;/&+\x01]| and | et | und | y | و")
_RESIDUE = re.compile(r"^(?:each|max|total|in total|q&a|approx|about|ca|circa)\.?$")


@dataclass(slots=True)
class Item:
    """What a row says. `pending` are bare minutes (`(15)`, `- 15`) and their words; they count where the other items have some.

    `tail` is what follows the last dash of the title and may be a presenter.
    """

    start: int
    end: int
    title: str
    minutes: int | None
    presenter: str | None
    clock: Clock | None
    pending: tuple[int, str] | None = None
    tail: str | None = None
    level: int = 0


def item_of(text: Folded, start: int, end: int) -> Item:
    """The item that the folded `[start, end)` holds, over lines if it has several. Its title may be empty."""
    end = min(end, start + _LONGEST_ITEM)
    line = _without_links(text.text[start:end].replace("\n", " "))
    clock = clock_in(line)
    if clock is not None:
        line = _cut(line, clock.start, clock.end)
    found = durations(line.replace(_CUT, "|"))
    minutes = total(found, line)
    for duration in found:
        line = _cut(line, duration.start, duration.end)
    pending, line = _pending(line) if minutes is None else (None, line)
    original = _Original(text, start)
    presenter, line = _presenter(line, original, timed=bool(found) or clock is not None)
    tail = None if presenter else _tail(line, original)
    if tail is not None and found and tail.is_sure:
        presenter, line, tail = tail.name, line[: tail.start], None
    if minutes is None and clock is not None and clock.ends is not None:
        minutes = clock.ends - clock.starts
    return Item(start, end, original.title(line), minutes, presenter, clock, pending, tail.name if tail else None)


def _cut(line: str, start: int, end: int) -> str:
    return line[:start] + _CUT * (end - start) + line[end:]


def _without_links(line: str) -> str:
    """Markdown links reduced to their words, and bare addresses taken out, with every index kept."""
    if "](" in line:
        line = _LINK.sub(_unlinked, line)
    if "://" in line:
        line = re.sub(r"<?https?://\S{1,600}", lambda found: _CUT * len(found[0]), line)
    return line


def _unlinked(found: re.Match[str]) -> str:
    first = found[0].index("[") + 1
    return _MARKUP * first + found[1] + _MARKUP * (len(found[0]) - len(found[1]) - first)


def _pending(line: str) -> tuple[tuple[int, str] | None, str]:
    found = _BARE_NUMBER.search(line)
    minutes = int(found[1] or found[2]) if found is not None else 0
    if found is None or not 0 < minutes <= _LONGEST_PENDING:
        return None, line
    return (minutes, found[0].strip()), _cut(line, found.start(), found.end())


@dataclass(frozen=True, slots=True)
class _Original:
    """The text as written, for names and titles: folded words have lost their capitals."""

    text: Folded
    start: int

    def words(self, start: int, end: int) -> str:
        """The original words of a range of the line."""
        span = self.text.span(self.start + start, self.start + end)
        return self.text.original[span.start : span.end]

    def title(self, line: str) -> str:
        """The words of the line that are not cut out, without markup and stray separators."""
        if not _MARKED.search(line):
            return _clean(self.words(0, len(line)))
        pieces, at = [], 0
        for piece in re.split(f"({_CUT}+|{_MARKUP}+)", line):
            pieces.append(piece[:1] if piece[:1] in {_CUT, _MARKUP} else self.words(at, at + len(piece)))
            at += len(piece)
        title = _EMPTY.sub(" ", _WRAPPERS.sub("", "".join(pieces).replace(_MARKUP, "")))
        title = _LOOSE_BRACKET.sub("", _EMPTY.sub(" ", title))
        title = _clean(_LOOSE_DASHES.sub(" -", title.replace(_CUT, " ")))
        return _LED_IN.sub("", title) if line.startswith(_CUT) else title


def _clean(title: str) -> str:
    return " ".join(title.split()).strip(EDGES).removesuffix(".").rstrip(EDGES)[:_LONGEST_TITLE]


def _presenter(line: str, original: _Original, *, timed: bool) -> tuple[str | None, str]:
    """The presenter, and the line without them: labelled, or in brackets."""
    labelled = _label().search(line) if ":" in line or "=" in line else None
    if labelled is not None:
        name = _names(original.words(*labelled.span("name")), strict=False)
        if name:
            return name, _cut(line, labelled.start(), labelled.end())
    for bracket in _BRACKET.finditer(line):
        name = _bracketed(bracket, original, timed=timed)
        if name:
            return name, _cut(line, bracket.start(), bracket.end())
    return None, line


def _bracketed(bracket: re.Match[str], original: _Original, *, timed: bool) -> str | None:
    """The names in brackets: all that stands there beside minutes has to be a name."""
    names, at = [], bracket.start(1)
    for part in re.split(r"([,;\x01])", bracket[1]):
        words = original.words(at, at + len(part))
        at += len(part)
        bare = part.strip(" .,;:-\x01")
        if not bare or _RESIDUE.match(bare):
            continue
        name = _names(words, strict=not (timed and _CUT in bracket[1]))
        if name is None:
            return None
        names.append(name)
    return ", ".join(names) if names else None


def _names(words: str, *, strict: bool) -> str | None:
    """The words as names, or None where one of them is none; `strict` refuses bare capitals such as `UAE`."""
    words = words.strip(" .,;:-\x01*_~`\t")
    words = words[led.end() :] if (led := _BY.match(words)) else words
    parts = [part.strip() for part in _SPLIT_NAMES.split(words)]
    good = all(is_name(part, strict=strict) for part in parts) and len(words) <= _LONGEST_NAME * 2
    return words if parts and good else None


def is_name(words: str, *, strict: bool = True) -> bool:
    """True where the original words can be a person's or a team's name."""
    parts = words.split()
    if not 1 <= len(parts) <= _NAME_WORDS or len(words) > _LONGEST_NAME:
        return False
    if strict and len(words) > 1 and words.isupper():
        return False
    if any(char.isdigit() for char in words) and not words.startswith("@"):
        return False
    known = topic_words()
    if any(part.lower().strip(".,") in known for part in parts):
        return False
    return all(_is_name_part(part) for part in parts)


def _is_name_part(part: str) -> bool:
    core = part.strip(".'’\"-*_")
    if not core or core.startswith("@") or core in _PARTICLES:
        return bool(core) or part == "-"
    return core[0].isalpha() and not core[0].islower() and all(char.isalpha() or char in "-'’." for char in core)


@dataclass(frozen=True, slots=True)
class _Tail:
    """A name behind the last dash, bar or comma of a line; sure by minutes beside it and a word of people."""

    name: str
    start: int
    is_sure: bool


def _tail(line: str, original: _Original) -> _Tail | None:
    """`Scope - Omar`: what may be a presenter if its neighbours have one too."""
    found = _TAIL.search(line)
    if found is None or not line[: found.start()].strip(EDGES):
        return None
    words = original.words(*found.span(1)).strip()
    led = _BY.match(words)
    name = words[led.end() :] if led else words
    if not is_name(name):
        return None
    beside = _CUT in line[max(0, found.start() - 2) :]
    told = led is not None or _TITLE.match(name) is not None
    return _Tail(name, found.start(), beside and (told or found[0].lstrip()[:1] in {"-", "|", _CUT}))


@cache
def _label() -> re.Pattern[str]:
    label = rf"(?:^|[\s,;|(\[\x01-])[(\[]?(?<!\w){either(lambda words: words.presenters)}(?: ?\(s\))?"
    return re.compile(rf"{label} ?[:=] ?(?P<name>[^,;|()\[\]\x01:]{{2,60}}?)[)\]]?\s*(?=$|[,;|()\[\]\x01]| -)")
