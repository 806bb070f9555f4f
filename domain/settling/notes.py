"""What was said on a call, as the coordinator wrote it down: unconfirmed in writing, but remembered."""

from __future__ import annotations

from domain.entries import Change, entry_id
from domain.events import Event, Noted
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Act, PromiseFinding, Who
from domain.promises import Promise, PromiseDirection
from domain.settling.book import Book, lapse

#: A note is the coordinator's own, so it is likely meant as a promise even where no rule sees one in it.
NOTED = 0.7


def settle_note(book: Book, event: Event, noted: Noted) -> None:
    """Open what was said on a call. A note in which no promise is read, but a day, is one as a whole, due on that day."""
    told = [found for found in noted.findings.promises if found.act in (Act.PROMISE, Act.ACCEPTANCE)]
    for found in told or _whole(noted):
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


def _whole(noted: Noted) -> list[PromiseFinding]:
    """The note as one promise: what stands behind its last colon, without the words of its date; none without a date."""
    text = noted.text
    dated = next((found for found in noted.findings.dates if found.due is not None), None)
    if dated is None:
        return []
    words = text[: dated.span.start] + text[dated.span.end :]
    what = " ".join(words.rpartition(":")[2].split()).strip(" .,;،") or " ".join(text.split())
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
    return [found]
