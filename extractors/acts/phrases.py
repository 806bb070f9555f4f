"""A deed's thing in a few words, fit for one line of a digest."""

from __future__ import annotations

import re

from extractors.acts.matching import Grammar
from extractors.acts.sayings import Letter, Mention, Saying
from extractors.folding import fold_word

#: So many characters of the quoted words above an answer are looked at.
_ANSWERED = 300
_PREPOSITION = 4
_BARE = 40
_PREPOSITION_REACH = 12
#: Blanks in a sentence that is more than a greeting.
_TELLING = 2
LONGEST = 70
"""Characters a phrase has at most."""

_EDGES = " ,;:.!?؟،؛-–—\"'()[]*•\t"
_SMALL = (
    r"(?:by|on|before|at|in|within|until|till|for|to|and|or|the|a|an|of|with|from|no later than|as|so|then|not|yet|like|is|are|"
    r"was|were|قبل|في|ل|لل|ليوم|يوم|خلال|من|على|الى|إلى|عن|حتى|بعد|le|la|les|avant|pour|de|bis|am|zum|el|para|antes|del|en|dans|"
    r"au|im|zu|à|du|des|sur|vers|chez|avec|par|auf|bei|mit|für|von|vom|con|por|sobre|desde|y|et|und|que)"
)
#: The comma of "71,990" ends nothing.
_IN_NUMBER = re.compile(r"\d[.,:]\d")
#: "Payment gateway: done, now in testing."
_LABEL = re.compile(r"(?P<what>[^\W\d_][\w &/-]{2,40}): ")


def _unless_after(verbs: str) -> str:
    return "".join(rf"(?<!\b{verb})" for verb in verbs.split())


#: Small words that are left out at the end, but not those that belong to their verb: "cannot log in", "does not turn on".
_DANGLING = re.compile(
    rf"(?:{_unless_after('log logs sign check opt dial plug clock hand')} in"
    rf"|{_unless_after('turn turns switch come comes hold carry')} on"
    rf"| (?!(?:in|on)\b){_SMALL}){{1,4}}$",
    re.IGNORECASE,
)
#: Words that say nothing at the end of any phrase.
_IDLE_END = re.compile(r" (?:yet|then|so|and|or|the|an?)$", re.IGNORECASE)
#: Behind words that were cut off within their clause.
_GOES_ON = re.compile(r"\s{0,3}[^\s.,;:!?؟،؛)\]]")
_NOTHING = re.compile(rf"(?:no|{_SMALL})(?: {_SMALL}){{0,4}}", re.IGNORECASE)


def thing_at(letter: Letter, saying: Saying, start: int, end: int, grammar: Grammar, due: Mention | None = None) -> str:
    """What the words at `[start, end)` speak of: without their due date, their addressee and what follows as a reason."""
    if due is not None and start <= due.start and due.end <= end:
        if due.start - start <= _PREPOSITION:
            start = due.end
        else:
            end = due.start
    text = saying.text[start:end]
    cuts = (cut.start() for cut in grammar.thing.finditer(text, 2) if _ends_a_thing(text, cut))
    text = text[: next(cuts, len(text))]
    phrase, dropped = _without(letter, saying, start, text, grammar)
    return _short(phrase, cut=dropped or _GOES_ON.match(saying.text, start + len(text)) is not None)


def _ends_a_thing(text: str, cut: re.Match[str]) -> bool:
    """False for the comma of "71,990" and for "that" right behind a verb: "put that in writing"."""
    if _IN_NUMBER.match(text, cut.start() - 1):
        return False
    return cut[0].strip() != "that" or " " in text[: cut.start()].strip()


def whole(letter: Letter, saying: Saying, start: int, end: int) -> str:
    """The words at `[start, end)` as they stand, shortened."""
    return _short(letter.words(saying, start, end), cut=False)


def _without(letter: Letter, saying: Saying, start: int, text: str, grammar: Grammar) -> tuple[str, bool]:
    """The original words of `text` without what is dropped, and whether that was at their end."""
    pieces = []
    done = 0
    for dropped in grammar.drop.finditer(text):
        pieces.append(letter.words(saying, start + done, start + dropped.start()))
        done = dropped.end()
    pieces.append(letter.words(saying, start + done, start + len(text)))
    return " ".join(piece for piece in pieces if piece), done > 0 and not pieces[-1]


def _short(words: str, *, cut: bool = True) -> str:
    """`words` in one line's length; without small words at their end, which say nothing where more had followed (`cut`)."""
    words = words.strip(_EDGES)
    if len(words) > LONGEST:
        words, cut = words[: words.rfind(" ", 0, LONGEST)] if " " in words[:LONGEST] else words[:LONGEST], True
    words = _balanced((_DANGLING if cut else _IDLE_END).sub("", words).strip(_EDGES))
    return "" if _NOTHING.fullmatch(words) else words


def _balanced(words: str) -> str:
    """`words` with the quotation mark that belongs to the one in them, where it was cut off at an edge."""
    if words.count('"') % 2 == 0:
        return words
    return f'{words}"' if ' "' in words else f'"{words}'


def resolved(letter: Letter, saying: Saying, start: int, phrase: str, subject: str, grammar: Grammar) -> str:
    """`phrase` with its pronoun replaced by the thing it most likely stands for; as it is where nothing is at hand.

    What its own sentence names before `start` is looked at first, then the two sentences before, then the mail's subject.
    """
    if len(phrase) <= _BARE and grammar.bare.fullmatch(fold_word(phrase)):
        return _told_before(letter, saying, grammar) or phrase
    pronoun = grammar.pronoun.search(phrase.lower())
    if pronoun is None:
        return phrase
    if grammar.noun.search(phrase.lower(), 0, pronoun.start()):
        return phrase  # "sign the form and return it" names it itself
    noun = noun_before(letter, saying, start, grammar) or _bare_subject(subject)
    if not noun:
        return phrase
    return _short(f"{phrase[: pronoun.start()]}{noun}{phrase[pronoun.end() :]}")


def _told_before(letter: Letter, saying: Saying, grammar: Grammar) -> str:
    """The sentence before, which says what "Can you help?" is about."""
    if saying.number == 0:
        return ""
    before = letter.sayings[saying.number - 1]
    return thing_at(letter, before, 0, len(before.text), grammar) if before.text.count(" ") >= _TELLING else ""


def subject_before(letter: Letter, saying: Saying, end: int, grammar: Grammar) -> str:
    """The last thing named before `end` that no preposition makes a part of something else; nothing where there is none."""
    named = ""
    for found in grammar.noun.finditer(saying.text, 0, end):
        if not grammar.preposition.search(saying.text, max(0, found.start() - _PREPOSITION_REACH), found.start()):
            named = letter.words(saying, found.start("what"), found.end("what"))
    return named


def noun_before(letter: Letter, saying: Saying, start: int, grammar: Grammar) -> str:
    """The thing named in its sentence before `start`, in the quoted words it answers, or in the two sentences before."""
    if named := subject_before(letter, saying, start, grammar):
        return named
    before = letter.sayings[saying.number - 1] if saying.number else None
    between = max(before.offset + len(before.text) if before else 0, saying.offset - _ANSWERED)
    if ">" in letter.folded.text[between : saying.offset]:
        return _named(letter, between, saying.offset, grammar)
    return _named_earlier(letter, saying, grammar)


def _named_earlier(letter: Letter, saying: Saying, grammar: Grammar) -> str:
    """The thing that one of the two sentences before names, in the same item of a list: its label, or its first thing."""
    for earlier in reversed(letter.sayings[max(0, saying.number - 2) : saying.number]):
        label = _LABEL.match(earlier.text) if earlier.item and not saying.item else None
        if label:
            return letter.words(earlier, 0, label.end("what"))
        named = _first_thing(letter, earlier, grammar)
        if named or earlier.item:
            return named
    return ""


def _first_thing(letter: Letter, saying: Saying, grammar: Grammar) -> str:
    """The first thing a sentence names that no preposition makes a part of something else."""
    for found in grammar.noun.finditer(saying.text):
        if not grammar.preposition.search(saying.text, max(0, found.start() - _PREPOSITION_REACH), found.start()):
            return letter.words(saying, found.start("what"), found.end("what"))
    return ""


def _named(letter: Letter, start: int, end: int, grammar: Grammar) -> str:
    """The first thing named at the folded `[start, end)`."""
    found = grammar.noun.search(letter.folded.text, start, end)
    if found is None:
        return ""
    span = letter.folded.span(found.start("what"), found.end("what"))
    return " ".join(letter.folded.original[span.start : span.end].split())


_REPLY = re.compile(r"^(?:\s{0,3}(?:re|fwd?|aw|wg|tr|rv|رد|إعادة توجيه)\s{0,2}:){0,5}\s{0,3}", re.IGNORECASE)


def _bare_subject(subject: str) -> str:
    return _short(_REPLY.sub("", subject[:200]))
