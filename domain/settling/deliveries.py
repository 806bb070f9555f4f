"""Deliveries: what was promised is there, in part, late, inside only, or not attached after all."""

from __future__ import annotations

import re

from domain.entries import Change
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Act, PromiseFinding, Remark
from domain.matching import ASK, CERTAIN, content_words, likeness
from domain.messages import Direction
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.settling.book import Book, Told, evolved, merged, still_open
from domain.settling.deeds import Deed

#: In another conversation one word of two in common is not even worth a question: test data are no test report.
HALF = 0.5


#: What is sent for comments is not yet what was promised.
_DRAFT = re.compile(
    r"\b(?:draft|preliminary|interim|outline)\b|(?<!\w)(?:ال)?(?:مسود[ةه]|أولي[ةه]?|مبدئي[ةه]?)(?!\w)", re.IGNORECASE
)


def deliver(book: Book, told: Told, found: PromiseFinding, deed: Deed) -> None:
    """Close the promise that a delivery keeps; ask where it is not certain; note an attachment that is missing."""
    if told.mail.direction is Direction.INTERNAL and deed.direction is not PromiseDirection.INTERNAL:
        return
    things = " ".join((found.what, *(attachment.filename for attachment in told.mail.attachments)))
    candidates = [known for known in still_open(book.near(Promise, things, told)) if known.direction is deed.direction]
    several = _named_apart(candidates, things)
    for known in several:
        _delivered(book, told, found, known)
    if not several:
        _deliver_best(book, told, found, candidates, things)


def _named_apart(candidates: list[Promise], things: str) -> list[Promise]:
    """Several promises whose things a mail names in full, each by words that the others lack; none where it is but one."""
    named = content_words(things)
    words = {known.id: content_words(known.what) for known in candidates}
    whole = [known for known in candidates if words[known.id] and words[known.id] <= named]
    apart = [known for known in whole if not any(words[known.id] <= words[other.id] for other in whole if other is not known)]
    return apart if len(apart) > 1 else []


def _deliver_best(book: Book, told: Told, found: PromiseFinding, candidates: list[Promise], things: str) -> None:
    """Close the promise that the mail names best, or ask about it."""
    scored = sorted(
        ((likeness(known.what, things), told.in_thread(known.threads), known.id, known) for known in candidates), reverse=True
    )
    if not scored:
        return
    alike, in_thread, _, best = scored[0]
    rival = len(scored) > 1 and scored[1][0] == alike and scored[1][1] == in_thread
    if alike >= CERTAIN and not rival:
        _delivered(book, told, found, best)
    elif alike > HALF or (in_thread and (alike >= ASK or not rival)):
        book.put(evolved(best, Change(told.at, "maybe_delivered", None, None, told.evidence(found))))


def received(book: Book, told: Told, remark: Remark) -> None:
    """Ask whether that was it, where those a promise was made to say that they have such a thing."""
    for known in still_open(book.about(Promise, remark.what, told.at)):
        promised_to_them = (known.direction is PromiseDirection.THEIRS) == told.by_us
        if promised_to_them and likeness(known.what, remark.what) >= CERTAIN:
            book.put(evolved(known, Change(told.at, "maybe_delivered", None, None, told.evidence(remark))))
            return


def attached(book: Book, told: Told) -> None:
    """Ask whether that was it, where a file has the name of what was promised in this conversation and no word says more."""
    said = any(found.act is Act.DELIVERY for found in told.mail.findings.promises)
    names = [] if said else [(file.filename, file.filename.rpartition(".")[0]) for file in told.mail.attachments]
    direction = PromiseDirection.OURS if told.mail.direction is Direction.OUTGOING else PromiseDirection.THEIRS
    for known in still_open(book.told_in(Promise, told)) if names and told.mail.direction is not Direction.INTERNAL else ():
        for name, words in names:
            if known.direction is direction and likeness(known.what, words) >= CERTAIN:
                evidence = Evidence(told.mail.message, SourceKind.MESSAGE, Span(0, 0), name, "message.attachment")
                book.put(evolved(known, Change(told.at, "maybe_delivered", None, None, evidence)))
                return


def _delivered(book: Book, told: Told, found: PromiseFinding, known: Promise) -> None:
    evidence = told.evidence(found)
    threads = merged(known.threads, told.thread)
    if found.says_attached and not told.mail.attachments:
        book.put(evolved(known, Change(told.at, "attachment_missing", None, None, evidence), threads=threads))
    elif found.partial or (_DRAFT.search(found.text) and not _DRAFT.search(known.what)):
        book.put(evolved(known, Change(told.at, "part_delivered", None, None, evidence), threads=threads))
    else:
        late = known.lapses_at is not None and told.at > known.lapses_at
        status = PromiseStatus.KEPT_LATE if late else PromiseStatus.KEPT
        change = Change(told.at, "delivered", known.status.value, status.value, evidence)
        book.put(evolved(known, change, status=status, closed_at=told.at, threads=threads))
        _delivered_inside(book, told, known, evidence)


def _delivered_inside(book: Book, told: Told, outer: Promise, evidence: Evidence) -> None:
    """What the client has is no longer owed inside."""
    for inner in still_open(book.about(Promise, outer.what, told.at)) if outer.direction is PromiseDirection.OURS else ():
        if inner.direction is PromiseDirection.INTERNAL and likeness(inner.what, outer.what) >= CERTAIN:
            late = inner.lapses_at is not None and told.at > inner.lapses_at
            status = PromiseStatus.KEPT_LATE if late else PromiseStatus.KEPT
            change = Change(told.at, "delivered", inner.status.value, status.value, evidence)
            book.put(evolved(inner, change, status=status, closed_at=told.at))
