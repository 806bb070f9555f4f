"""Change requests on their way: asked, costed inside, priced, approved, promised; each stage from the mails themselves."""

from __future__ import annotations

from domain.entries import Change
from domain.findings import Finding, PriceFinding, Remark
from domain.matching import CERTAIN, content_words, likeness, unlike
from domain.prices import Price
from domain.requests import Request, RequestStatus
from domain.settling.book import Book, Told, evolved
from domain.settling.requests import CHANGES, answered


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


#: From which stages each later one is reached.
EARLIER = {
    "costed": ("asked",),
    "priced": ("asked", "costed"),
    "promised": ("asked", "costed", "priced", "approved"),
}


def link(book: Book, told: Told, found: Finding, stage: str, entry: str, about: str = "") -> None:
    """Carry the change request that a price or promise is about on to `stage`: by its thing in any conversation, else the one
    of this conversation, unless that is clearly about another thing. What the client is told so answers it.
    """
    about = _without_client(about, book.client)
    waiting = [
        known
        for known in book.near(Request, about, told)
        if known.topic in CHANGES and known.stage in EARLIER[stage] and not known.by_us and entry not in known.linked
    ]
    alike = [known for known in waiting if likeness(known.what, about) >= CERTAIN]
    here = [known for known in waiting if told.in_thread(known.threads) and not unlike(known.what, about)]
    for known in alike or here:
        change = Change(told.at, stage, known.stage, stage, told.evidence(found))
        answers = stage != "costed" and known.status is RequestStatus.OPEN
        fields = answered(told) if answers else {}
        book.put(evolved(known, change, stage=stage, linked=(*known.linked, entry), **fields))


def _without_client(about: str, client: str | None) -> str:
    """A thing without the words "for Acme": its client is known."""
    name = content_words(client or "")
    return " ".join(word for word in about.split() if not content_words(word) & name)
