"""What a text offers the act rules: its sentences in folded spelling, its usable dates masked, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from domain.evidence import Span
from domain.findings import Context, DateFinding, DateType
from extractors.acts.matching import MASK, Grammar
from extractors.folding import Folded
from extractors.sentences import split


class Mention(NamedTuple):
    """A date that may be a due date, at `[start, end)` of its sentence's text."""

    start: int
    end: int
    date: DateFinding


class Saying(NamedTuple):
    """One sentence. `text` is folded, on one line, its usable dates masked; `offset` is where it starts in the folded text,
    `number` which one it is. `question` is set where it ends with a question mark,
    `listed` for an item of a list that a sentence announces: to the rules' mark that needs it ("listed" below "We will:",
    "wanted" below "We need:").
    """

    number: int
    text: str
    offset: int
    mentions: tuple[Mention, ...]
    item: bool
    question: bool
    listed: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole text: `folded` as it stands, `sayings` in text order."""

    folded: Folded
    sayings: tuple[Saying, ...]

    def capital(self, saying: Saying, place: int) -> bool:
        """True where a word starts there that is written with a capital, and not all in capitals."""
        start, kept = saying.offset + place, self.folded.kept
        start = start if kept is None else kept[start]
        return self.folded.original[start].isupper() and self.folded.original[start + 1 : start + 2].islower()

    def words(self, saying: Saying, start: int, end: int) -> str:
        """The original words at `[start, end)` of a saying, on one line."""
        span = self.span(saying, start, end)
        return " ".join(self.folded.original[span.start : span.end].split())

    def span(self, saying: Saying, start: int, end: int) -> Span:
        """The original span of `[start, end)` of a saying."""
        return self.folded.span(saying.offset + start, saying.offset + end)


def letter_of(
    folded: Folded, spans: Sequence[Span], dates: Sequence[DateFinding], context: Context, grammar: Grammar
) -> Letter:
    """A text made ready for the rules. Linear in its length."""
    usable = _disjoint(_bare(folded, found, grammar) for found in dates if _may_be_due(found, context))
    plain = _masked(folded.text, usable).replace("\n", " ").replace("\r", " ").replace("\t", " ")
    sayings: list[Saying] = []
    place = 0
    announced = ""
    for sentence in split(folded.original, spans):
        start, end = folded.index(sentence.span.start), folded.index(sentence.span.end)
        while place < len(usable) and usable[place].start < start:
            place += 1
        last = place
        while last < len(usable) and usable[last].end <= end:
            last += 1
        mentions = tuple([Mention(found.start - start, found.end - start, found.date) for found in usable[place:last]])
        words = plain[start:end]
        announced = announced if sentence.item else _announced(words, grammar)
        sayings.append(
            Saying(
                len(sayings),
                words,
                start,
                mentions,
                sentence.item,
                "?" in words[-4:],
                announced if sentence.item else "",
            )
        )
    return Letter(folded, tuple(sayings))


def _announced(words: str, grammar: Grammar) -> str:
    """What the items of a list are that follows these words."""
    if not words.endswith(":"):
        return ""
    return "listed" if grammar.announcing.search(words) else "wanted" if grammar.wanting.search(words) else ""


def _may_be_due(found: DateFinding, context: Context) -> bool:
    """True where something can be due then: a time ahead, or one that hangs on a condition."""
    if found.type is DateType.RECURRENCE:
        return False
    if found.due is None:
        return found.condition is not None
    if found.due.at is not None:
        return found.due.at > context.written_at
    return found.due.on > context.written_at.date() or (found.due.on == context.written_at.date() and not found.past)


def _bare(folded: Folded, found: DateFinding, grammar: Grammar) -> Mention:
    """Where the date's words stand without the preposition before and the stop behind them."""
    start, end = folded.index(found.span.start), folded.index(found.span.end)
    lead = grammar.lead.match(folded.text, start, end)
    while end > start + 1 and folded.text[end - 1] in ".,;: ":
        end -= 1
    return Mention(lead.end() if lead and lead.end() < end else start, end, found)


def _disjoint(mentions: Iterable[Mention]) -> list[Mention]:
    """Of mentions that share words the first."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda mention: mention.start):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _masked(text: str, mentions: Sequence[Mention]) -> str:
    if not mentions:
        return text
    pieces = []
    start = 0
    for mention in mentions:
        pieces += [text[start : mention.start], MASK * (mention.end - mention.start)]
        start = mention.end
    return "".join(pieces) + text[start:]
