"""Promises made in meetings: minutes and follow-up mails tell them, and the meeting is their second source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from domain.events import Event, MessageRead
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import PromiseFinding, RemarkKind
from domain.matching import base_subject, likeness
from domain.meetings import Meeting, MeetingStatus
from domain.promises import Promise

#: A mail follows up on a meeting for so long.
FOLLOWED_UP = timedelta(days=7)
#: What a promise's `origin` says where it was made in a meeting.
ORIGIN = "meeting"


def origin_of(mail: MessageRead, found: PromiseFinding) -> str:
    """`meeting` where a mail speaks of one that was held before it comes to the promise, else `mail`."""
    remarks = (remark for remark in mail.findings.remarks if remark.kind is RemarkKind.MEETING_HELD)
    return ORIGIN if any(remark.span.start <= found.span.start for remark in remarks) else "mail"


def is_untied(promise: Promise) -> bool:
    """True for a promise made in a meeting that nobody has found yet."""
    tied = any(evidence.source_kind is SourceKind.EVENT for evidence in promise.evidence)
    return promise.origin == ORIGIN and not tied


def tied(promise: Promise, told: Event, meetings: Iterable[Meeting]) -> Promise:
    """The promise with the meeting that its mail follows up on as a second source; as it is where none of them fits."""
    mail = told.payload
    assert isinstance(mail, MessageRead)
    days = set(_days(told, mail))
    held = [
        meeting
        for meeting in meetings
        if meeting.status is not MeetingStatus.CANCELLED
        and meeting.client == promise.client
        and told.at - FOLLOWED_UP <= meeting.starts_at <= told.at
        and (not days or meeting.starts_at.astimezone(told.at.tzinfo).date() in days)
    ]
    if not held:
        return promise
    people, subject = {mail.sender, *mail.to, *mail.cc}, base_subject(mail.subject)
    best = max(
        held,
        key=lambda each: (len(people.intersection(each.attendees)), likeness(each.title, subject), each.starts_at, each.id),
    )
    evidence = Evidence(best.uid, SourceKind.EVENT, Span(0, 0), best.title, "meeting.held")
    return replace(promise, evidence=(*promise.evidence[:1], evidence, *promise.evidence[1:]))


def _days(told: Event, mail: MessageRead) -> Iterator[date]:
    """The days up to the mail's own that it names where it speaks of the meeting."""
    written_on = told.at.date()
    spans = [remark.span for remark in mail.findings.remarks if remark.kind is RemarkKind.MEETING_HELD]
    for found in mail.findings.dates:
        if isinstance(found.value, str) and any(span.contains(found.span) for span in spans):
            try:
                on = date.fromisoformat(found.value[:10])
            except ValueError:
                continue
            if on <= written_on:
                yield on
