"""What was said on a call, as the coordinator wrote it down: unconfirmed in writing, but remembered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from domain.entries import Change, entry_id
from domain.events import Event, Noted
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Act, PromiseFinding, Who
from domain.matching import CERTAIN, folded, likeness
from domain.messages import Address
from domain.promises import Promise, PromiseDirection
from domain.settling.book import Book, evolved, lapse, still_open
from domain.settling.deeds import Deed

#: A note is the coordinator's own, so it is likely meant as a promise even where no rule sees one in it.
NOTED = 0.7

#: Words by which somebody promises: behind the name in English, before it in Arabic.
_TELLS = re.compile(r"(?:also |then )?(?:told|promised?s?|said|says|will|confirmed|committed|agreed|offered|is going to)\b")
_TOLD_BY = re.compile(r"(?:وعد|وعدنا|وعدتنا|قال|قالت|أكد|اكد|أكدت|أخبر|اخبر|التزم|التزمت) $")

_LEAD = re.compile(
    r"(?:(?:on|in) (?:the|a|our) (?:call|phone|meeting),? )?(?:(?:we|i) )?(?:have )?(?:just )?"
    r"(?:promised?|told|assured|agreed(?: with)?|offered)\s+|(?:في المكالمة )?(?:وعدنا|وعدت|أخبرنا|أخبرت|اتفقنا مع)\s+",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"(?:on the (?:phone|call) )?(?:that |to )?(?:(?:we|i) (?:will|'ll) )?(?:send (?:them |him |her )?)?|ب(?=ال)", re.IGNORECASE
)


def settle_note(book: Book, event: Event, noted: Noted) -> None:
    """Take in what was said on a call. A note in which no promise is read, but a day, is one as a whole, due on that day."""
    told = [found for found in noted.findings.promises if found.act in (Act.PROMISE, Act.ACCEPTANCE)]
    for found in told or _whole(noted, _names(book, noted)):
        evidence = Evidence(event.key, SourceKind.NOTE, found.span, found.text, found.rule)
        deed = _deed(book, noted, found)
        near = still_open(book.about(Promise, found.what, event.at))
        alike = (known for known in near if known.direction is deed.direction and likeness(known.what, found.what) >= CERTAIN)
        known = next(alike, None)
        book.put(_opened(book, event, found, deed, evidence) if known is None else _again(book, event, found, known, evidence))


def _opened(book: Book, event: Event, found: PromiseFinding, deed: Deed, evidence: Evidence) -> Promise:
    return Promise(
        id=entry_id("promise", event.key, str(found.span.start), found.what),
        client=book.client,
        evidence=(evidence,),
        history=(Change(event.at, "made", None, str(found.due) if found.due else None, evidence),),
        confidence=found.confidence,
        direction=deed.direction,
        maker=deed.maker,
        beneficiary=deed.beneficiary,
        what=found.what,
        due=found.due,
        due_text=found.due_text,
        lapses_at=lapse(found.due, book.calendar(deed.direction)),
        origin="call",
    )


def _again(book: Book, event: Event, found: PromiseFinding, known: Promise, evidence: Evidence) -> Promise:
    """The promise told again on a call; a date that differs was agreed there, by the coordinator's word."""
    more: dict[str, Any] = {"evidence": (*known.evidence, evidence)}
    if found.due is None or found.due.same(known.due):
        return evolved(known, Change(event.at, "repeated", None, None, evidence), **more)
    change = Change(event.at, "moved", str(known.due) if known.due else None, str(found.due), evidence)
    lapses_at = lapse(found.due, book.calendar(known.direction))
    return evolved(known, change, due=found.due, lapses_at=lapses_at, asked_due=None, asked_by="", **more)


def _deed(book: Book, noted: Noted, found: PromiseFinding) -> Deed:
    """Who promised what the note tells, and to whom: by the names in it, else the coordinator to the client."""
    maker = _teller(noted) or next((person for person in noted.people if person.name == folded(found.maker or "")), None)
    others = [person.email for person in noted.people if person is not maker]
    beneficiary = next(iter(others), found.beneficiary or book.client or "")
    own = book.house.coordinator.addresses[0]
    if maker is not None and not book.house.is_ours(maker.email):
        return Deed(PromiseDirection.THEIRS, maker.email, next(iter(others), own))
    if maker is None and found.who is Who.RECIPIENT:
        return Deed(PromiseDirection.THEIRS, beneficiary, own)
    inside = book.client is None and bool(others) and book.house.is_ours(beneficiary)
    direction = PromiseDirection.INTERNAL if inside else PromiseDirection.OURS
    return Deed(direction, maker.email if maker else found.maker or own, beneficiary)


def _teller(noted: Noted) -> Address | None:
    """The person of whom the note says that they promised."""
    text = noted.text.casefold()
    return next((person for person in noted.people if _tells(text, person.name)), None)


def _tells(text: str, name: str) -> bool:
    place = re.search(rf"(?<!\w){re.escape(name)}(?!\w)(?: \w{{2,20}})??[ ,]{{1,3}}", text + " ")
    return place is not None and bool(_TELLS.match(text, place.end()) or _TOLD_BY.search(text[: place.start()]))


def _names(book: Book, noted: Noted) -> frozenset[str]:
    """The folded words of the client's and the people's names."""
    return frozenset((*folded(book.client or "").split(), *(person.name for person in noted.people)))


def _without_lead(words: str, names: frozenset[str]) -> str:
    """The words behind "promised Acme", "told Noor that we will send"."""
    first, _, more = words.partition(" ")
    words = more if folded(first) in names and _LEAD.match(more) else words
    lead = _LEAD.match(words)
    if lead is None:
        return words
    rest = words[lead.end() :].split()
    while rest and folded(rest[0]) in names:
        del rest[0]
    return _THAT.sub("", " ".join(rest), count=1) or words


def _whole(noted: Noted, names: frozenset[str]) -> Sequence[PromiseFinding]:
    """The note as one promise: what stands behind its last colon, without the words of its date; none without a date."""
    text = noted.text
    dated = next((found for found in noted.findings.dates if found.due is not None), None)
    if dated is None:
        return ()
    words = " ".join((text[: dated.span.start] + text[dated.span.end :]).rpartition(":")[2].split())
    what = _without_lead(words, names).strip(" .,;،") or " ".join(text.split())
    found = PromiseFinding(
        span=Span(0, len(text)),
        text=text,
        rule="note.whole",
        act=Act.PROMISE,
        what=what,
        due=dated.due,
        due_text=dated.text,
        confidence=NOTED,
    )
    return (found,)
