"""Entries as the JSON that programs build on: the same entry always gives the same bytes. Statuses are those of `now`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from domain.alerts import Alert
from domain.entries import Change, Entry
from domain.evidence import Evidence, SourceKind
from domain.meetings import AgendaPoint, Meeting, Proposal
from domain.overruns import OverrunRecord, SeriesRecord
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from domain.trust import TrustRecord

Json = dict[str, Any]

#: The contract's name of each list of the ledger, in its order.
LISTS: Mapping[str, type[Entry]] = {
    "promises": Promise,
    "prices": Price,
    "meetings": Meeting,
    "requests": Request,
    "alerts": Alert,
}


def is_listed(entry: Entry | None) -> bool:
    """False for what is remembered only to understand answers: what we asked of a client."""
    return not getattr(entry, "by_us", False)


def entry_json(entry: Entry, now: datetime) -> Json:
    """Any entry as the contract prints it."""
    match entry:
        case Promise():
            own = promise_json(entry, now)
        case Price():
            own = price_json(entry, now)
        case Meeting():
            own = meeting_json(entry, now)
        case Request():
            own = request_json(entry, now)
        case Alert():
            own = alert_json(entry)
        case _:
            raise AssertionError(type(entry).__name__)
    kind = type(entry).__name__.lower()
    return {
        "id": entry.id,
        "kind": kind,
        "client": entry.client,
        **own,
        "confidence": entry.confidence,
        "evidence": [evidence_json(each) for each in entry.evidence],
        "history": [change_json(each) for each in entry.history],
    }


def ledger_json(entries: Iterable[Entry], now: datetime) -> Json:
    """Everything, as `export --format json` and the last line of `replay --json` print it."""
    listed: dict[str, list[Json]] = {name: [] for name in LISTS}
    names = {kind: name for name, kind in LISTS.items()}
    for entry in filter(is_listed, entries):
        listed[names[type(entry)]].append(entry_json(entry, now))
    return dict(listed)


def evidence_json(evidence: Evidence) -> Json:
    """The words a fact rests on; `uid` in place of `message_id` for what a calendar says."""
    name = "uid" if evidence.source_kind is SourceKind.EVENT else "message_id"
    return {
        name: evidence.source,
        "source_kind": evidence.source_kind.value,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "quote": evidence.quote,
        "rule": evidence.rule,
    }


def change_json(change: Change) -> Json:
    """One step of a history."""
    return {
        "at": change.at.isoformat(),
        "change": change.change,
        "from": change.before,
        "to": change.after,
        "evidence": evidence_json(change.evidence) if change.evidence else None,
    }


def promise_json(promise: Promise, now: datetime) -> Json:
    """A promise's own fields."""
    return {
        "direction": promise.direction.value,
        "maker": promise.maker,
        "beneficiary": promise.beneficiary,
        "what": promise.what,
        "due": _text(promise.due),
        "due_text": promise.due_text,
        "status": promise.status_at(now).value,
        "asked_due": _text(promise.asked_due),
        "condition": promise.condition,
        "lapses_at": _instant(promise.lapses_at),
        "origin": promise.origin,
    }


def price_json(price: Price, now: datetime) -> Json:
    """A price's own fields. Amounts are decimal strings, never floats."""
    return {
        "item": price.item,
        "amount": _amount(price.amount),
        "amount_max": _amount(price.amount_max),
        "qualifier": price.qualifier.value,
        "currency": price.currency,
        "per": price.per,
        "tax": price.tax.value,
        "tax_rate": _amount(price.tax_rate),
        "valid_until": _text(price.valid_until),
        "quoted_by": price.quoted_by,
        "direction": price.direction,
        "role": price.role.value,
        "status": price.status_at(now).value,
    }


def meeting_json(meeting: Meeting, now: datetime) -> Json:
    """A meeting's own fields; scheduled times keep the offset they were meant with."""
    return {
        "uid": meeting.uid,
        "title": meeting.title,
        "start": meeting.starts_at.isoformat(),
        "end": meeting.ends_at.isoformat(),
        "series": meeting.series,
        "attendees": list(meeting.attendees),
        "answers": {answer.email: answer.said for answer in meeting.answers},
        "client_declined": meeting.client_declined,
        "proposed": proposal_json(meeting.proposed) if meeting.proposed else None,
        "agenda": [point_json(point) for point in meeting.agenda],
        "agenda_source": meeting.agenda_source,
        "planned_minutes": meeting.planned_minutes,
        "actual_start": _instant(meeting.actual_start),
        "actual_end": _instant(meeting.actual_end),
        "actual_source": meeting.actual_source,
        "overrun_minutes": meeting.overrun_minutes,
        "not_reached": list(meeting.not_reached),
        "carried_over": list(meeting.carried_over),
        "status": meeting.status_at(now).value,
    }


def proposal_json(proposal: Proposal) -> Json:
    """Another time that an attendee proposed."""
    return {"by": proposal.by, "start": proposal.starts_at.isoformat(), "end": proposal.ends_at.isoformat()}


def overruns_json(record: OverrunRecord) -> Json:
    """How long some meetings took: medians in minutes, null where no end is known."""
    return {
        "meetings_held": record.held,
        "meetings_known": record.known,
        "meetings_within": record.within,
        "planned_median": record.planned_minutes,
        "actual_median": record.actual_minutes,
        "overrun_median": record.overrun_median,
        "carried_over": record.carried_over,
    }


def series_json(found: SeriesRecord) -> Json:
    """How long the meetings of one series took."""
    return {"series": found.series, "title": found.title, **overruns_json(found.record)}


def trust_json(record: TrustRecord) -> Json:
    """A client's trust record: counts, minutes of working time, no score."""
    counts = {field.name: getattr(record, field.name) for field in fields(record)}
    own = {name: count for name, count in counts.items() if name not in {"client", "meetings", "series"}}
    return {**own, **overruns_json(record.meetings), "series": [series_json(each) for each in record.series]}


def point_json(point: AgendaPoint) -> Json:
    """One agenda point."""
    return {
        "title": point.title,
        "minutes": point.minutes,
        "presenter": point.presenter,
        "done_at": _instant(point.done_at),
    }


def request_json(request: Request, now: datetime) -> Json:
    """A request's own fields."""
    return {
        "topic": request.topic.value,
        "what": request.what,
        "asked_by": request.asked_by,
        "asked_at": request.asked_at.isoformat(),
        "answer_due": _instant(request.answer_due),
        "answered_at": _instant(request.answered_at),
        "due": _text(request.due),
        "willing_to_pay": request.willing_to_pay,
        "after_sign_off": request.after_sign_off,
        "stage": request.stage,
        "linked": list(request.linked),
        "status": request.status_at(now).value,
    }


def alert_json(alert: Alert) -> Json:
    """An alert's own fields; its kind is the contract's kind of alert."""
    return {
        "kind": alert.kind.value,
        "severity": alert.severity.value,
        "subject": alert.subject,
        "message": alert.message,
        "raised_at": alert.raised_at.isoformat(),
        "cleared_at": _instant(alert.cleared_at),
        "cleared_because": alert.cleared_because,
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _instant(value: datetime | None) -> str | None:
    return value.isoformat() if value else None


def _amount(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")
