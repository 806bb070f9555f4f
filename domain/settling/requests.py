"""Requests: opened, chased, answered, and followed from asked to promised."""

from __future__ import annotations

from dataclasses import replace

from domain.entries import Change, entry_id
from domain.findings import Finding, PriceFinding, Remark, RemarkKind, RequestFinding, Topic
from domain.matching import ASK, CERTAIN, base_subject, folded, is_generic, likeness, unlike
from domain.messages import Direction
from domain.prices import Price
from domain.requests import Request, RequestStatus
from domain.settling.book import Book, Told, evolved, merged, sighted, still_open

#: A mail that says no more than "noted, thanks" in about this many characters answers nothing.
SHORT_WORDS = 160
STRANGER = 0.4
#: A change and its price asked for in one breath are one request.
CHANGES = (Topic.CHANGE, Topic.COSTING)


def settle_requests(book: Book, told: Told) -> None:
    """Open what the client asks; remember what we ask of the client."""
    if told.mail.direction is Direction.INTERNAL:
        return
    for found in told.mail.findings.requests:
        if _only_approves(told, found):
            continue
        known = _known(book, told, found)
        if known is not None:
            book.put(_asked_again(known, told, found))
        else:
            _open(book, told, found)


def _only_approves(told: Told, found: RequestFinding) -> bool:
    """True for the "please go ahead" of an approval: it asks for nothing but what was offered."""
    approvals = (RemarkKind.APPROVAL, RemarkKind.SIGN_OFF)
    return any(remark.kind in approvals and remark.span.overlaps(found.span) for remark in told.mail.findings.remarks)


def _known(book: Book, told: Told, found: RequestFinding) -> Request | None:
    return next((known for known in book.near(Request, found.what, told) if _asks_again(known, told, found)), None)


def _asked_again(known: Request, told: Told, found: RequestFinding) -> Request:
    """The request seen again; that its asker would pay for it may be said only now."""
    return replace(sighted(known, told, found), willing_to_pay=known.willing_to_pay or found.willing_to_pay)


def _asks_again(known: Request, told: Told, found: RequestFinding) -> bool:
    """True where the other side only quotes the ask, or the same side chases it ("any news?"), or asks what was dismissed."""
    if known.by_us != told.by_us:
        quoted = folded(found.text) in {folded(evidence.quote) for evidence in known.evidence}
        return quoted and told.in_thread(known.threads)
    if known.closed_at is None:
        if known.asked_at == told.at and {known.topic, found.topic} == set(CHANGES):
            return likeness(known.what, found.what) >= ASK
        chases = is_generic(found.what) and told.in_thread(known.threads)
        return chases or likeness(known.what, found.what) >= CERTAIN
    return known.status is RequestStatus.DISMISSED and folded(known.what) == folded(found.what)


def _open(book: Book, told: Told, found: RequestFinding) -> None:
    evidence = told.evidence(found)
    party = book.house.party(book.client)
    book.put(
        Request(
            id=entry_id("request", book.client or "", told.mail.message, str(found.span.start), found.what),
            client=book.client,
            evidence=(evidence,),
            history=(Change(told.at, "asked", None, None, evidence),),
            confidence=found.confidence if book.established else min(found.confidence, STRANGER),
            topic=found.topic,
            what=found.what,
            asked_by=told.mail.sender,
            asked_at=told.at,
            answer_due=None if told.by_us else book.house.organisation.calendar.add(told.at, party.answer_within),
            due=found.due,
            by_us=told.by_us,
            willing_to_pay=found.willing_to_pay,
            after_sign_off=found.topic is Topic.CHANGE and "signed_off_at" in book.facts,
            threads=told.thread,
        )
    )


def settle_answers(book: Book, told: Told) -> None:
    """Close the open requests that a message answers: the other side's real words, in the conversation or under its subject."""
    if told.mail.direction is Direction.INTERNAL or not _says_something(told):
        return
    about = " ".join((told.mail.subject, *(found.what for found in told.mail.findings.promises)))
    for known in still_open(book.near(Request, about, told)):
        if known.by_us != told.by_us and _answers(told, known, about):
            change = Change(told.at, "answered", known.status.value, "answered", told.whole())
            fields = {"status": RequestStatus.ANSWERED, "closed_at": told.at, "answered_at": told.at}
            book.put(evolved(known, change, threads=merged(known.threads, told.thread), **fields))


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


def approve(book: Book, told: Told, remark: Remark) -> None:
    """Mark the change requests as approved whose price the message has just accepted."""
    for known in book.near(Request, remark.text, told):
        prices = [price for price in map(book.entries.get, known.linked) if isinstance(price, Price)]
        agreed = [price for price in prices if price.history[-1].change == "accepted" and price.history[-1].at == told.at]
        if agreed and known.stage == "priced":
            change = Change(told.at, "approved", known.stage, "approved", agreed[-1].history[-1].evidence)
            book.put(evolved(known, change, stage="approved"))


def link_price(book: Book, told: Told, found: PriceFinding, price: Price) -> None:
    """Carry a change request on to the price that it got, or to what it costs inside."""
    stage = {"ours": "priced", "internal": "costed"}.get(price.direction)
    if stage is not None:
        link(book, told, found, stage, price.id, found.item or "")


EARLIER = {
    "costed": ("asked",),
    "priced": ("asked", "costed"),
    "promised": ("asked", "costed", "priced", "approved"),
}


def link(book: Book, told: Told, found: Finding, stage: str, entry: str, about: str = "") -> None:
    """Carry the change request that a price or promise is about on to `stage`: by its thing in any conversation, else the one
    of this conversation, unless that is clearly about another thing.
    """
    waiting = [
        known
        for known in book.near(Request, about, told)
        if known.topic in CHANGES and known.stage in EARLIER[stage] and not known.by_us and entry not in known.linked
    ]
    alike = [known for known in waiting if likeness(known.what, about) >= CERTAIN]
    here = [known for known in waiting if told.in_thread(known.threads) and not unlike(known.what, about)]
    for known in alike or here:
        change = Change(told.at, stage, known.stage, stage, told.evidence(found))
        book.put(evolved(known, change, stage=stage, linked=(*known.linked, entry)))
