"""What was said on a call, as the coordinator wrote it down."""

from __future__ import annotations

from domain.entries import Change, entry_id
from domain.events import Event, Noted
from domain.evidence import Evidence, SourceKind
from domain.findings import Who
from domain.promises import Promise, PromiseDirection
from domain.settling.book import Book, lapse


def settle_note(book: Book, event: Event, noted: Noted) -> None:
    """Open what was said on a call, as the coordinator wrote it down; it stays unconfirmed in writing."""
    for found in noted.findings.promises:
        evidence = Evidence(event.key, SourceKind.NOTE, found.span, found.text, found.rule)
        direction = PromiseDirection.THEIRS if found.who is Who.RECIPIENT else PromiseDirection.OURS
        book.put(
            Promise(
                id=entry_id("promise", event.key, str(found.span.start), found.what),
                client=book.client,
                evidence=(evidence,),
                history=(Change(event.at, "made", None, str(found.due) if found.due else None, evidence),),
                confidence=found.confidence,
                direction=direction,
                maker=found.maker or book.house.coordinator.addresses[0],
                beneficiary=found.beneficiary or book.client or "",
                what=found.what,
                due=found.due,
                due_text=found.due_text,
                lapses_at=lapse(found.due, book.calendar(direction)),
                origin="call",
            )
        )
