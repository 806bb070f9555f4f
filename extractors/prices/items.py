"""What a price is for: a short phrase, as it stands in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractors.folding import Folded
from extractors.prices.lexicon import lexicon

_LONGEST = 8  # words
_BULLET = re.compile(r"^[\s\-•*·–>|#]{0,8}(?:\(?[0-9]{1,2}[.)]\s|\(?[a-z][.)]\s)?\s{0,4}")
_LABEL = re.compile(r"(?P<item>[^\n:|\t]{2,80}?)\s{0,8}(?::|=|\||\t|\s{2,}|\.{3,}|…|\s[-–—]\s|->|→)[\s:|\-]{0,8}\Z")
_GAP = 10  # characters between a label and its price
_PARTED = re.compile(r"[:=|\t–—>…-]|\s\s|\.\.")
_STOP = re.compile(r"[.,;:!?()\[\]\n\t|\"]|\s[-–—]\s")
_LETTER = re.compile(r"[^\W\d_]{2}")


def item_of(folded: Folded, label_start: int, start: int, end: int, high: int, language: str) -> str | None:
    """What the amount at folded `[start, end)` is for, whose line begins at `label_start`; None where nothing tells."""
    words = _patterns(language)
    text = folded.text
    found = (
        _clean(folded, *_labelled(text, label_start, start, words), words)
        or _clean(folded, *_behind(text, end, high, words), words)
        or _clean(folded, *_costing(text, label_start, start, words), words)
        or _clean(folded, *_fee(text, label_start, start, end, high, words), words)
        or _clean(folded, *_coordinated(text, label_start, start, words), words)
    )
    return found or None


def _labelled(text: str, low: int, start: int, words: _Patterns) -> tuple[int, int]:
    """The label of a line: "- Mobile app: AED 5,000", "- Visits: from AED 900"."""
    qualified = words.qualified.search(text, low, start)
    start = qualified.start() if qualified else start
    if not _PARTED.search(text, max(low, start - _GAP), start):
        return (0, 0)
    line = max(low, text.rfind("\n", low, start) + 1)
    begin = _BULLET.match(text[line:start])
    first = line + (begin.end() if begin else 0)
    found = _LABEL.search(text[first:start])
    return (first + found.start("item"), first + found.end("item")) if found else (0, 0)


def _behind(text: str, end: int, high: int, words: _Patterns) -> tuple[int, int]:
    """What follows a preposition of purpose: "AED 5,000 for the mobile app"."""
    found = words.purpose.match(text, end, high)
    if found is None:
        return (0, 0)
    stop = _STOP.search(text, found.end(), high)
    turn = words.turn.search(text, found.end(), stop.start() if stop else high)
    return found.end(), turn.start() if turn else stop.start() if stop else high


def _costing(text: str, low: int, start: int, words: _Patterns) -> tuple[int, int]:
    """What stands before a verb of costing: "the mobile app will cost AED 5,000", "the price of the app is …"."""
    found = words.costs.search(text, low, start)
    if found is None:
        thing = words.thing.search(text, low, start)
        return thing.span("item") if thing else (0, 0)
    priced = list(words.price_of.finditer(text, low, found.start()))
    stops = [stop.end() for stop in _STOP.finditer(text, low, found.start())]
    return max([low, *stops[-1:], *(price.end() for price in priced[-1:])]), found.start()


def _coordinated(text: str, low: int, start: int, words: _Patterns) -> tuple[int, int]:
    """What stands between an article and the amount, in the second of two alike: "… and the website AED 3,000"."""
    found = words.coordinated.search(text, low, start)
    return found.span("item") if found else (0, 0)


def _fee(text: str, low: int, start: int, end: int, high: int, words: _Patterns) -> tuple[int, int]:
    """The name of a fee beside its amount: "delivery fee AED 30"."""
    ahead = words.fee.search(text, low, start)
    behind = words.fee_behind.match(text, end, high)
    return ahead.span("item") if ahead else behind.span("item") if behind else (0, 0)


def _clean(folded: Folded, start: int, end: int, words: _Patterns) -> str:
    """The phrase at folded `[start, end)` without articles and numbers, or nothing where it is too long or no words."""
    if end <= start:
        return ""
    text = folded.text
    while (filler := words.filler.match(text, start, end)) is not None and filler.end() > start:
        start = filler.end()
    span = folded.span(start, end)
    phrase = " ".join(folded.original[span.start : span.end].split()).strip(" -–—:;,.*•|\"'()=")
    plain = text[start:end].strip()
    bad = words.bare.fullmatch(plain) or words.clause.search(plain)
    return phrase if _LETTER.search(phrase) and len(phrase.split()) <= _LONGEST and not bad else ""


@dataclass(frozen=True, slots=True)
class _Patterns:
    purpose: re.Pattern[str]
    costs: re.Pattern[str]
    price_of: re.Pattern[str]
    filler: re.Pattern[str]
    turn: re.Pattern[str]
    bare: re.Pattern[str]
    clause: re.Pattern[str]
    thing: re.Pattern[str]
    coordinated: re.Pattern[str]
    qualified: re.Pattern[str]
    fee: re.Pattern[str]
    fee_behind: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = lexicon(language).words
    qualifiers = f"{words.about}|{words.at_least}|{words.at_most}"
    of = "" if language == "ar" else r"(?:of|for|de|du|des|für|von|para|del|pour)\s"
    return _Patterns(
        qualified=re.compile(rf"(?<=[\s:])(?:{qualifiers})\s\Z"),
        purpose=re.compile(rf"\s?(?:{words.purpose})(?:\s(?:{words.fillers})(?!\w)){{0,2}}\s"),
        costs=re.compile(rf"(?<!\w)(?:{words.costs})\s?:?\s?(?:(?:{qualifiers})\s?)?\Z"),
        price_of=re.compile(
            rf"(?<!\w)(?:{words.price}|{words.priced}|{words.total})(?:\s(?:of|for|to|de|du|des|für|von|para|del|pour))?(?!\w)\s?"
        ),
        filler=re.compile(rf"\s{{0,2}}(?:{words.fillers}|of|de|von|du|des|del)(?!\w)\s{{1,2}}"),
        turn=re.compile(
            r"\s(?:and|but|which|that|if|when|while|by|until|before|after|plus|per|with|und|et|y|aber|mais|pero|or|is|are|was|will|as|so|because|including|excluding|unless|from|starting|payable|due)\s"
        ),
        clause=re.compile(rf"(?<!\w)(?:{words.no_item})(?!\w)|^(?:at|in|on|by|to|with|from|as|or|und|et|y)\s"),
        thing=re.compile(rf"(?<!\w)(?:{words.price})\s{of}(?P<item>(?:[^\W\d_][\w'/-]{{0,24}}\s){{1,5}})\Z"),
        coordinated=re.compile(
            rf"(?<!\w)(?:{words.minor_join})\s?(?:(?:{words.fillers})\s)?"
            rf"(?P<item>[^\W\d_][\w' /-]{{2,40}}?)\s(?:(?:{words.costs})\s)?\Z"
        ),
        fee=re.compile(rf"(?<!\w)(?P<item>{words.fee})(?!\w)[\s:=-]{{0,4}}(?:(?:{words.is_}|of|de|von|بقيمه|بمبلغ)\s)?\Z"),
        fee_behind=re.compile(rf"[^\S\n](?P<item>{words.fee_after})(?!\w)"),
        bare=re.compile(
            rf"(?:{words.price}|{words.priced}|{words.total}|{words.subtotal}|{words.is_}|it|this|that|they|we|which|there|each|all|total|one|you|i|he|she)(?:\s(?:{words.is_}))?"
        ),
    )
