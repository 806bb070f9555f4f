"""`extract --jsonl`: one request a line in, one answer a line out, in the contract's JSON."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from domain.errors import BadInputError
from domain.findings import (
    AgendaFinding,
    Context,
    DateFinding,
    DateType,
    Finding,
    Findings,
    PriceFinding,
    PromiseFinding,
    RequestFinding,
)
from domain.messages import Direction, Message
from extractors.reading import read

Json = dict[str, Any]
#: Calendars, with the feasts of five years around, are known for these.
_YEARS = range(1900, 2201)

MailReader = Callable[[Path], Message]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractRequest:
    """One line of standard input. `reference` is the instant of writing; `eml` names a mail file in place of `text`."""

    id: str | int
    reference: datetime | None = None
    text: str | None = None
    eml: str | None = None
    language: str | None = None
    region: str | None = None
    direction: Direction | None = None


def decode_request(line: str | bytes) -> ExtractRequest:
    """The request on one line. Raises `msgspec.MsgspecError` with what is wrong."""
    return msgspec.json.decode(line, type=ExtractRequest)


def answer(request: ExtractRequest, now: datetime, mail: MailReader) -> Json:
    """What is found in the request's text or mail, as the contract's JSON; `now` stands in where no reference is given.

    A mail's spans count in its decoded text, which the answer holds as `text`. Raises BadInputError where it cannot be read,
    or was written in a year that no mail is from.
    """
    if request.reference is not None and request.reference.year not in _YEARS:
        raise BadInputError(f"reference {request.reference.isoformat()}: the year must be from {_YEARS[0]} to {_YEARS[-1]}")
    if request.eml is not None:
        return {"id": request.id, **mail_answer(request, mail(Path(request.eml)))}
    context = Context(
        written_at=request.reference or now,
        region=request.region,
        language=request.language,
        direction=request.direction,
    )
    return {"id": request.id, **findings_json(read(request.text or "", context))}


def mail_answer(request: ExtractRequest, message: Message) -> Json:
    """What is found in a mail: it was written when it says, unless the request knows better."""
    context = Context(
        written_at=request.reference or message.written_at,
        region=request.region,
        language=request.language,
        direction=request.direction,
        sender=message.sender.email,
    )
    found = read(message.text, context, message.quoted, message.subject)
    return {"subject": message.subject, "text": message.text, **findings_json(found)}


def findings_json(findings: Findings) -> Json:
    """Findings as the contract prints them."""
    return {
        "language": findings.language,
        "own_text": [[span.start, span.end] for span in findings.own_text],
        "dates": [date_json(found) for found in findings.dates],
        "prices": [price_json(found) for found in findings.prices],
        "promises": [promise_json(found) for found in findings.promises],
        "requests": [request_json(found) for found in findings.requests],
        "agenda": [agenda_json(found) for found in findings.agenda],
    }


def _place(found: Finding) -> Json:
    return {"start": found.span.start, "end": found.span.end, "text": found.text, "rule": found.rule}


def _optional(value: object) -> str | None:
    return None if value is None else str(value)


def _number(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _told(found: DateFinding) -> object:
    """The value. An RRULE with a "T" is written in lower case, which RFC 5545 takes for the same: readers of the other
    values know an instant by its "T".
    """
    if found.type is DateType.RECURRENCE and isinstance(found.value, str) and "T" in found.value:
        return found.value.lower()
    return found.value


def date_json(found: DateFinding) -> Json:
    """One element of `dates`."""
    return {
        **_place(found),
        "type": found.type.value,
        "value": _told(found),
        "deadline": found.deadline.isoformat() if found.deadline else None,
        "ambiguous": found.ambiguous,
        "past": found.past,
        "condition": found.condition,
        "steps": list(found.steps),
    }


def price_json(found: PriceFinding) -> Json:
    """One element of `prices`."""
    return {
        **_place(found),
        "item": found.item,
        "amount": _number(found.amount),
        "amount_max": _number(found.amount_max),
        "qualifier": found.qualifier.value,
        "currency": found.currency,
        "currencies": list(found.currencies),
        "per": found.per,
        "quantity": _number(found.quantity),
        "tax": found.tax.value,
        "tax_rate": _number(found.tax_rate),
        "valid_until": _optional(found.valid_until),
        "role": found.role.value,
        "equivalents": [[_number(amount), currency] for amount, currency in found.equivalents],
        "confidence": found.confidence,
    }


def promise_json(found: PromiseFinding) -> Json:
    """One element of `promises`."""
    return {
        **_place(found),
        "act": found.act.value,
        "what": found.what,
        "who": found.who.value,
        "due": _optional(found.due),
        "due_text": found.due_text,
        "confidence": found.confidence,
        "maker": found.maker,
        "condition": found.condition,
        "asked": found.asked,
        "partial": found.partial,
    }


def request_json(found: RequestFinding) -> Json:
    """One element of `requests`."""
    return {
        **_place(found),
        "topic": found.topic.value,
        "what": found.what,
        "willing_to_pay": found.willing_to_pay,
        "due": _optional(found.due),
        "confidence": found.confidence,
    }


def agenda_json(found: AgendaFinding) -> Json:
    """One element of `agenda`."""
    return {
        **_place(found),
        "title": found.title,
        "minutes": found.minutes,
        "presenter": found.presenter,
        "starts": found.starts,
        "ends": found.ends,
        "level": found.level,
    }
