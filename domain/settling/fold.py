"""One event settled against a client's book."""

from __future__ import annotations

from domain.events import Decided, Event, MessageRead, Noted
from domain.findings import RemarkKind
from domain.messages import Direction
from domain.settling import changes, decisions, deliveries, moves, notes, prices, promises, requests, waiting
from domain.settling.book import Book, Told
from domain.settling.inside import hold_together


def settle(book: Book, event: Event) -> None:
    """Let the book take in what one event says. Events must come in canonical order (`at`, then key)."""
    earlier, book.changed = book.changed, set()
    _take_in(book, event)
    hold_together(book, event.at, frozenset(book.changed))
    book.changed |= earlier


def _take_in(book: Book, event: Event) -> None:
    payload = event.payload
    if isinstance(payload, MessageRead):
        _settle_message(book, Told(event, payload))
    elif isinstance(payload, Decided):
        decisions.settle_decision(book, event, payload)
    elif isinstance(payload, Noted):
        notes.settle_note(book, event, payload)


def _settle_message(book: Book, told: Told) -> None:
    mail = told.mail
    if mail.automation is not None or mail.distrust:
        return
    if mail.direction is Direction.OUTGOING:
        book.facts.setdefault("written_at", told.at.isoformat())
    requests.settle_answers(book, told)
    deliveries.attached(book, told)
    prices.settle_prices(book, told)
    promises.settle_promises(book, told)
    requests.settle_requests(book, told)
    _settle_remarks(book, told)


def _settle_remarks(book: Book, told: Told) -> None:
    for remark in told.mail.findings.remarks:
        if remark.kind is RemarkKind.APPROVAL:
            prices.accept(book, told, remark)
            changes.approve(book, told, remark)
            waiting.approved(book, told, remark)
            moves.agree(book, told, remark)
        elif remark.kind is RemarkKind.RECEIVED:
            deliveries.received(book, told, remark)
        elif remark.kind is RemarkKind.SIGN_OFF:
            book.facts.setdefault("signed_off_at", told.at.isoformat())
            waiting.approved(book, told, remark)
