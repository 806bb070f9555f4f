"""Requests: opened, chased, answered, and followed from asked to promised."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.entries import STRANGER, Change, entry_id
from domain.findings import Act, RemarkKind, RequestFinding, Topic
from domain.matching import ASK, CERTAIN, base_subject, content_words, folded, is_generic, likeness
from domain.messages import Direction
from domain.promises import Promise, PromiseDirection
from domain.requests import Request, RequestStatus
from domain.settling.book import Book, Told, evolved, merged, sighted, still_open

#: A mail that says no more than "noted, thanks" in about this many characters answers nothing.
SHORT_WORDS = 160
#: A change and its price asked for in one breath are one request.
CHANGES = (Topic.CHANGE, Topic.COSTING)


#: What an ask is called by who takes it back: "please ignore my question".
ASKING = content_words(
    "question request ask mail message answer reply enquiry inquiry سؤال سؤالي سؤالنا طلب طلبي طلبنا رسالة رسالتي بريد"
)


def settle_requests(book: Book, told: Told) -> None:
    """Open what the client asks, let go of what it takes back; remember what we ask of the client."""
    if told.mail.direction is Direction.INTERNAL:
        return
    _take_back(book, told)
    for found in told.mail.findings.requests:
        if _only_approves(told, found):
            continue
        promised = _promised(book, told, found)
        known = _known(book, told, found)
        if promised is not None:
            book.put(sighted(promised, told, found))
        elif known is not None:
            book.put(_asked_again(known, told, found))
        else:
            _open(book, told, found)


def _take_back(book: Book, told: Told) -> None:
    """Let go of the asks that their own side no longer needs answered: by their thing, or as "my question" in the thread."""
    for found in told.mail.findings.promises:
        for known in still_open(book.near(Request, found.what, told)) if found.act is Act.WITHDRAWAL else ():
            unnamed = content_words(found.what) <= ASKING and told.in_thread(known.threads)
            if known.by_us == told.by_us and (unnamed or likeness(known.what, found.what) >= CERTAIN):
                change = Change(told.at, "withdrawn", known.status.value, "dismissed", told.evidence(found))
                book.put(evolved(known, change, status=RequestStatus.DISMISSED, closed_at=told.at))


def _only_approves(told: Told, found: RequestFinding) -> bool:
    """True for the "please go ahead" of an approval: it asks for nothing but what was offered."""
    approvals = (RemarkKind.APPROVAL, RemarkKind.SIGN_OFF)
    return any(remark.kind in approvals and remark.span.overlaps(found.span) for remark in told.mail.findings.remarks)


def _promised(book: Book, told: Told, found: RequestFinding) -> Promise | None:
    """The promise of ours that the client only reminds of: the same thing by the same day."""
    if told.by_us or found.due is None:
        return None
    ours = [known for known in book.near(Promise, found.what, told) if known.direction is PromiseDirection.OURS]
    same = (known for known in still_open(ours) if found.due.same(known.due))
    vague = told.is_vague(found)
    return next(
        (known for known in same if likeness(known.what, found.what) >= CERTAIN or (vague and told.in_thread(known.threads))),
        None,
    )


def _known(book: Book, told: Told, found: RequestFinding) -> Request | None:
    return next((known for known in book.near(Request, found.what, told) if _asks_again(known, told, found)), None)


def _asked_again(known: Request, told: Told, found: RequestFinding) -> Request:
    """The request seen again; that its asker would pay for it may be said only now."""
    willing = known.willing_to_pay or found.willing_to_pay
    if known.evidence[0].source == told.mail.message:
        return replace(known, willing_to_pay=willing)
    return replace(sighted(known, told, found), willing_to_pay=willing)


def _asks_again(known: Request, told: Told, found: RequestFinding) -> bool:
    """True where the other side only quotes the ask, or the same side chases it ("any news?"), or asks what was dismissed."""
    if known.by_us != told.by_us:
        quoted = folded(found.text) in {folded(evidence.quote) for evidence in known.evidence}
        return quoted and told.in_thread(known.threads)
    if known.closed_at is None:
        if known.evidence[0].source == told.mail.message and {known.topic, found.topic} == set(CHANGES):
            return likeness(known.what, found.what) >= ASK
        chases = is_generic(found.what) and told.in_thread(known.threads)
        return chases or likeness(known.what, found.what) >= CERTAIN
    dismissed = known.status is RequestStatus.DISMISSED and known.history[-1].change == "dismissed"
    return dismissed and folded(known.what) == folded(found.what)


def _open(book: Book, told: Told, found: RequestFinding) -> None:
    evidence = told.evidence(found)
    book.put(
        Request(
            id=entry_id("request", book.client or "", told.mail.message, str(found.span.start), found.what),
            client=book.client,
            evidence=(evidence,),
            history=(Change(told.at, "asked", None, None, evidence),),
            confidence=found.confidence if book.established and _to_us(book, told) else min(found.confidence, STRANGER),
            topic=found.topic,
            what=found.what,
            asked_by=told.mail.sender,
            asked_at=told.at,
            answer_due=None if told.by_us else book.house.answer_due(book.client, told.at),
            due=found.due,
            by_us=told.by_us,
            willing_to_pay=found.willing_to_pay,
            after_sign_off=found.topic is Topic.CHANGE and "signed_off_at" in book.facts,
            threads=told.thread,
        )
    )


def _to_us(book: Book, told: Told) -> bool:
    """False for what the client asks its own people while we only read along."""
    to = told.mail.to
    return told.by_us or not to or any(book.house.is_ours(email) for email in to)


def settle_answers(book: Book, told: Told) -> None:
    """Close the open requests that a message answers: the other side's real words, in the conversation or under its subject."""
    if told.mail.direction is Direction.INTERNAL or not _says_something(told):
        return
    about = " ".join((told.mail.subject, *(found.what for found in told.mail.findings.promises)))
    for known in still_open(book.near(Request, about, told)):
        if known.by_us != told.by_us and _answers(told, known, about):
            change = Change(told.at, "answered", known.status.value, "answered", told.whole())
            book.put(evolved(known, change, threads=merged(known.threads, told.thread), **answered(told)))


def _says_something(told: Told) -> bool:
    findings = told.mail.findings
    length = sum(span.end - span.start for span in findings.own_text)
    acknowledges = any(remark.kind is RemarkKind.ACKNOWLEDGEMENT for remark in findings.remarks)
    says_more = bool(findings.promises or findings.prices or findings.requests or findings.dates or told.mail.attachments)
    return length > 0 and (says_more or not acknowledges or length > SHORT_WORDS)


def _answers(told: Told, known: Request, about: str) -> bool:
    spoken_to = known.asked_by in told.mail.to + told.mail.cc
    if told.in_thread(known.threads):
        return True
    return spoken_to and bool(base_subject(told.mail.subject)) and likeness(known.what, about) >= CERTAIN


def answered(told: Told) -> dict[str, Any]:
    """The fields of a request that a message answers."""
    return {"status": RequestStatus.ANSWERED, "closed_at": told.at, "answered_at": told.at}
