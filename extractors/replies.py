"""What a coordinator's reply to a digest says to do: "keep 3", "move 4 to Monday", "5 is done", in English and Arabic.

A line is read as commands only where it begins with one; everything else is prose, whatever numbers it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from domain.evidence import Span
from domain.findings import CommandFinding, DateFinding
from extractors.folding import Folded

#: Folded words of each verb; a number follows them or stands before them.
VERBS = {
    "keep": "keep|done|sent|delivered|finished|completed|answered|kept|ابق|احتفظ ب|تم تسليمه?ا?|تم ارساله?ا?|تم انجازه?ا?|تمت?|"
    "انجز|انجزت|ارسلت|ارسلته?ا?|سلمت|جاهز",
    "move": "move|postpone|shift|push|reschedule|انقل|اجل|تاجيل|حرك|رحل",
    "withdraw": "withdraw|withdrawn|cancel|cancelled|drop|اسحب|سحب|الغ|الغي|الغاء",
    "dismiss": "dismiss|dismissed|ignore|skip|not a promise|تجاهل|اهمل|ليس وعدا|ليست وعدا",
    "reopen": "reopen|undo|افتح|اعد فتح",
}
_KINDS = tuple((verb, re.compile(words)) for verb, words in VERBS.items())
_VERB = rf"(?:{'|'.join(VERBS.values())})(?!\w)"
#: No date, no time, no decimal.
_PLAIN = r"(?![\d/%]|[.:,-]\d)"
_NUMBER = r"(?:(?:no\.?|number|item|line|رقم|البند|بند) ?)?[#№]?"
_MORE = rf"(?: ?(?:,|&|and|و) ?[#№]?\d{{1,3}}{_PLAIN}(?! ?(?:is|was|are|has|to|until)\b)){{0,20}}"
#: What may follow a command: the end, the next one, a day, a word of courtesy.
_ENDS = (
    r"(?= ?(?:$|[.;,!)&]|(?:and|then|to|until|till|on|by|for|please|thanks|now|already|today|yesterday|as"
    r"|ثم|الي|حتي|ليوم|يوم|امس|اليوم)\b|ل|و))"
)
_COMMAND = re.compile(
    rf"(?P<verb1>{_VERB}) ?:? {{0,2}}{_NUMBER}(?P<number1>\d{{1,3}}){_PLAIN}(?P<more>{_MORE}){_ENDS}"
    rf"|{_NUMBER}(?P<number2>\d{{1,3}}){_PLAIN} ?[:.)-]? {{0,2}}(?:(?:is|was|has been|are|were|already|now) ){{0,3}}"
    rf"(?P<verb2>{_VERB}){_ENDS}"
)
#: What may stand before the first command of a line, and between one and the next.
_LEAD = re.compile(
    r"[ \t*•-]{0,8}"
    r"(?:(?:ok|okay|yes|hi|hello|thanks|thank you|please|pls|kindly|نعم|شكرا|رجاء|من فضلك|لو سمحت)[ ,.!]{1,3}){0,3}"
)
_NEXT = re.compile(r"(?:[,;.]|\band\b|\bthen\b|\bو|\bثم\b)[ ,;]{0,3}(?:(?:and|then|please|ثم) ){0,2}و?")
LONGEST_LINE = 200


def find_commands(folded: Folded, spans: Sequence[Span], dates: Sequence[DateFinding]) -> tuple[CommandFinding, ...]:
    """The commands in a reply's own words, in text order; a line longer than 200 characters is prose, and none."""
    return tuple(found for span in spans for line in _lines(folded, span) for found in _in_line(folded, line, dates))


def _lines(folded: Folded, own: Span) -> Iterator[Span]:
    """The lines of the author's own words, as spans of the folded text."""
    start = folded.index(own.start)
    for line in folded.text[start : folded.index(own.end)].split("\n"):
        if 0 < len(line.strip()) <= LONGEST_LINE:
            yield Span(start, start + len(line.rstrip()))
        start += len(line) + 1


def _in_line(folded: Folded, line: Span, dates: Sequence[DateFinding]) -> Iterator[CommandFinding]:
    matches = list(_matches(folded.text, line))
    for number, match in enumerate(matches):
        span = folded.span(match.start(), match.end())
        until = matches[number + 1].start() if number + 1 < len(matches) else line.end
        rest = folded.span(match.end(), until)
        due = next((found.due for found in dates if found.due and rest.overlaps(found.span)), None)
        said = match["verb1"] or match["verb2"]
        verb = next(verb for verb, words in _KINDS if words.fullmatch(said))
        for meant in (match["number1"] or match["number2"], *re.findall(r"\d+", match["more"] or "")):
            yield CommandFinding(
                span=span,
                text=folded.original[span.start : span.end],
                rule=f"reply.{verb}",
                verb=verb,
                number=int(meant),
                due=due if verb == "move" else None,
            )


def _matches(text: str, line: Span) -> Iterator[re.Match[str]]:
    """The command that the line begins with, and those that are joined to it."""
    lead = _LEAD.match(text, line.start, line.end)
    match = _COMMAND.match(text, lead.end() if lead else line.start, line.end)
    while match:
        yield match
        joints = _NEXT.finditer(text, match.end(), line.end)
        match = next((found for joint in joints if (found := _COMMAND.match(text, joint.end(), line.end))), None)
