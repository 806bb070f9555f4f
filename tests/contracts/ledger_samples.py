"""One of each that a ledger keeps, for tests of ledgers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from domain.alerts import Alert, AlertKind, Severity
from domain.deliveries import Delivery
from domain.entries import Change, Due
from domain.events import ConferenceSeen, Decided, Event, EventGone, EventSeen, InviteAnswered, MessageRead, Noted
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import (
    Act,
    AgendaFinding,
    DateFinding,
    DateType,
    Findings,
    PriceFinding,
    PromiseFinding,
    Qualifier,
    Remark,
    RemarkKind,
    RequestFinding,
    Topic,
)
from domain.meetings import AgendaPoint, Attendee, CalendarEvent, Meeting
from domain.messages import Attachment, Authentication, Automation, Direction
from domain.prices import Price
from domain.promises import Promise, PromiseDirection
from domain.requests import Request

DUBAI = timezone(timedelta(hours=4))
NOON = datetime(2026, 3, 5, 12, tzinfo=DUBAI)
DAY = timedelta(days=1)
EVIDENCE = Evidence("m1@acme.example", SourceKind.MESSAGE, Span(3, 20), "by Thursday, inshallah", "en.promise.will")
FINDINGS = Findings(
    language="ar",
    own_text=(Span(0, 40),),
    dates=(
        DateFinding(
            span=Span(3, 9),
            text="الخميس",
            rule="ar.weekday",
            type=DateType.RANGE,
            value=("2026-03-02", None),
            deadline=NOON,
            due=Due(date(2026, 3, 5), NOON, "Asia/Dubai"),
            ambiguous="2026-03-12",
            steps=("weekday", "next"),
        ),
    ),
    prices=(
        PriceFinding(
            span=Span(10, 20),
            text="SAR 4,500.00",
            rule="amount",
            amount=Decimal("4500.00"),
            currency="SAR",
            qualifier=Qualifier.UP_TO,
            valid_until=date(2026, 4, 1),
            currencies=("SAR", "QAR"),
            equivalents=((Decimal("1200.10"), "USD"),),
        ),
    ),
    promises=(PromiseFinding(span=Span(0, 9), text="I'll send", rule="will", act=Act.PROMISE, what="the keys"),),
    requests=(RequestFinding(span=Span(0, 9), text="Can you?", rule="can", topic=Topic.CHANGE, what="a change"),),
    agenda=(AgendaFinding(span=Span(0, 9), text="1. Budget", rule="list", title="Budget", minutes=15),),
    remarks=(Remark(span=Span(0, 5), text="Noted", rule="noted", kind=RemarkKind.ACKNOWLEDGEMENT, on=date(2026, 3, 6)),),
)


def message(key: str, *, at: datetime = NOON, client: str | None = "Acme", references: tuple[str, ...] = ()) -> Event:
    """A mail that was read."""
    read = MessageRead(
        message=key,
        direction=Direction.INCOMING,
        sender="omar@acme.example",
        sender_name="عمر",
        to=("lina@northstar.example",),
        cc=(),
        subject="Re: keys",
        references=references,
        attachments=(Attachment("plan.pdf", "application/pdf", 12_345),),
        findings=FINDINGS,
        automation=Automation.BULK,
        authentication=Authentication.PASSED,
        zone="Asia/Riyadh",
    )
    return Event(key=key, at=at, client=client, source="maildir:mail", payload=read)


def invite(uid: str, *, at: datetime = NOON) -> Event:
    """A version of a calendar event."""
    seen = CalendarEvent(
        uid=uid,
        source="ics:calendar",
        sequence=2,
        stamped_at=at,
        seen_at=at,
        title="Kick-off",
        description="1. Budget (15 min)",
        starts_at=at + DAY,
        ends_at=at + DAY + timedelta(hours=1),
        zone="Asia/Dubai",
        recurrence_id=at,
        organizer=Attendee("lina@northstar.example", "Lina"),
        attendees=(Attendee("omar@acme.example"),),
    )
    return Event(
        key=f"event:{uid}", at=at, client=None, source="ics:calendar", payload=EventSeen(event=seen, findings=FINDINGS)
    )


def promise(key: str = "p-1", **changed: object) -> Promise:
    """A promise of ours to Acme."""
    made = Promise(
        id=key,
        client="Acme",
        evidence=(EVIDENCE,),
        history=(Change(NOON, "made", None, "2026-03-12", EVIDENCE), Change(NOON + DAY, "repeated", "a", "b", None)),
        confidence=0.93,
        direction=PromiseDirection.OURS,
        maker="lina@northstar.example",
        beneficiary="omar@acme.example",
        what="the API keys",
        due=Due(date(2026, 3, 12), None, "UTC+04:00"),
        due_text="by Thursday",
        lapses_at=NOON + 7 * DAY,
        threads=("m1@acme.example",),
        review_at=NOON + 6 * DAY,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def price(key: str, **changed: object) -> Price:
    """A price told to Acme."""
    told = Price(
        id=key,
        client="Acme",
        evidence=(EVIDENCE,),
        history=(Change(NOON, "quoted", None, "4500.00", EVIDENCE),),
        confidence=0.9,
        item="hosting",
        amount=Decimal("4500.00"),
        currency="SAR",
        quoted_by="lina@northstar.example",
        direction="ours",
        tax_rate=Decimal("0.15"),
        valid_until=date(2026, 4, 1),
    )
    return replace(told, **changed)  # type: ignore[arg-type]


def meeting(key: str) -> Meeting:
    """A meeting with an agenda."""
    return Meeting(
        id=key,
        client=None,
        evidence=(),
        history=(Change(NOON, "planned", None, None, None),),
        confidence=1.0,
        uid="m6/2026-03-10",
        title="Kick-off",
        starts_at=NOON,
        ends_at=NOON + timedelta(hours=1),
        zone="Asia/Dubai",
        agenda=(AgendaPoint("Budget", 15, "Lina", NOON),),
    )


def request(key: str) -> Request:
    """A question of Acme's."""
    return Request(
        id=key,
        client="Acme",
        evidence=(EVIDENCE,),
        history=(Change(NOON, "asked", None, None, EVIDENCE),),
        confidence=0.8,
        topic=Topic.COSTING,
        what="what a second site costs",
        asked_by="omar@acme.example",
        asked_at=NOON,
        answer_due=NOON + 2 * DAY,
        linked=("p-1",),
    )


def alert(key: str, **changed: object) -> Alert:
    """An alert about a promise."""
    raised = Alert(
        id=key,
        client="Acme",
        evidence=(EVIDENCE,),
        history=(Change(NOON, "raised", None, None, EVIDENCE),),
        confidence=0.9,
        kind=AlertKind.PROMISE_OVERDUE,
        severity=Severity.URGENT,
        subject="p-1",
        key="p-1|2026-03-12|promise_overdue",
        message="The API keys are overdue.",
        raised_at=NOON,
    )
    return replace(raised, **changed)  # type: ignore[arg-type]


def delivery(key: str, **changed: object) -> Delivery:
    """A digest that waits to be sent."""
    queued = Delivery(
        key=key,
        message_id=f"{key}@northstar.example",
        kind="digest",
        to="lina@northstar.example",
        subject="Today",
        text="1. keys",
        html="<ol><li>keys</ol>",
        written_at=NOON,
        try_at=NOON,
        numbers=("p-1",),
    )
    return replace(queued, **changed)  # type: ignore[arg-type]


EVERY_PAYLOAD = (
    message("m1", references=("m0", "r1")),
    invite("u1", at=NOON + DAY),
    Event(key="gone:u1", at=NOON + 2 * DAY, client=None, source="ics:calendar", payload=EventGone(uid="u1")),
    Event(
        key="decided:1",
        at=NOON + 3 * DAY,
        client="Acme",
        source="command",
        payload=Decided(verb="move", entry="p-1", value="2026-03-09", origin="r1", words="move 1 to Monday"),
    ),
    Event(
        key="decided:2",
        at=NOON + 4 * DAY,
        client="Acme",
        source="command",
        payload=Decided(verb="keep", entry="p-1", value="", origin="command", words="keep p-1"),
    ),
    Event(
        key="record:1",
        at=NOON + 6 * DAY,
        client=None,
        source="google_meet",
        payload=ConferenceSeen(meeting_code="abc-mnop-xyz", started_at=NOON, ended_at=None),
    ),
    Event(
        key="answer:1",
        at=NOON + 7 * DAY,
        client=None,
        source="maildir:mail",
        payload=InviteAnswered(
            uid="u1",
            method="REPLY",
            party="noor@acme.example",
            answer="declined",
            sequence=0,
            stamped_at=NOON,
            starts_at=NOON,
            ends_at=NOON + DAY,
            message="m2",
            subject="Declined: review",
        ),
    ),
    Event(key="note:1", at=NOON + 5 * DAY, client="Acme", source="note", payload=Noted(text="said so", findings=FINDINGS)),
)
EVERY_ENTRY = (promise("p-1"), price("q-1"), meeting("m-1"), request("r-1"), alert("a-1"))
