"""What a coordinator's reply to a digest says to do: "keep 3", "move 4 to Monday", "5 is done", in English and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from domain.evidence import Span
from domain.findings import CommandFinding, DateFinding

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")

VERBS = {
    "keep": "keep kept done sent delivered finished أبق ابق احتفظ تم أنجز انجز أنجزت أرسلت",
    "move": "move postpone shift انقل أجل اجل حرك",
    "withdraw": "withdraw cancel drop اسحب ألغ الغ ألغي الغي",
    "dismiss": "dismiss ignore skip تجاهل اهمل أهمل",
    "reopen": "reopen undo افتح",
}
_VERB_OF = {word: verb for verb, words in VERBS.items() for word in words.split()}
_WORD = "|".join(sorted(map(re.escape, _VERB_OF), key=len, reverse=True))
_NUMBER = r"[#№]?\s?(?P<number>\d{1,3})(?![\d:./-])"

#: Verb first, or number first: "keep 3", "رقم 3 تم", "3 is done".
_COMMANDS = (
    re.compile(
        rf"(?<!\w)(?P<verb>{_WORD})\s{{1,3}}(?:no\.?\s|number\s|رقم\s|البند\s)?{_NUMBER}(?P<more>(?:\s?(?:,|and|و|،)\s?\d{{1,3}}(?![\d:./-]))*)"
    ),
    re.compile(rf"(?<![\w.:/-]){_NUMBER}\s{{1,3}}(?:is\s|was\s|has been\s|are\s)?(?P<verb>{_WORD})(?!\w)(?P<more>)"),
)
LONGEST_LINE = 200


def find_commands(text: str, spans: Sequence[Span], dates: Sequence[DateFinding]) -> tuple[CommandFinding, ...]:
    """The commands in a reply's own words, in text order; a line longer than 200 characters is prose, and none."""
    return tuple(found for span in spans for line in _lines(text, span) for found in _in_line(text, line, dates))


def _lines(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for line in text[span.start : span.end].split("\n"):
        if 0 < len(line.strip()) <= LONGEST_LINE:
            yield Span(start, start + len(line))
        start += len(line) + 1


def _in_line(text: str, line: Span, dates: Sequence[DateFinding]) -> Iterator[CommandFinding]:
    words = text[line.start : line.end].translate(_DIGITS).lower()
    due = next((found.due for found in dates if line.contains(found.span) and found.due), None)
    for pattern in _COMMANDS:
        matches = list(pattern.finditer(words))
        for match in matches:
            span = Span(line.start + match.start(), line.start + match.end())
            numbers = [match["number"], *re.findall(r"\d+", match["more"])]
            verb = _VERB_OF[match["verb"]]
            for number in numbers:
                yield CommandFinding(
                    span=span, text=text[span.start : span.end], rule=f"reply.{verb}", verb=verb, number=int(number), due=due
                )
        if matches:
            return
