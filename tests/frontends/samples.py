"""A small ledger with one entry of each kind, and the configuration beside it."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from domain.alerts import Alert, AlertKind, Severity
from domain.entries import Change, Due
from domain.events import Event, MessageRead
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import DateFinding, DateType, Findings, Qualifier, Tax, Topic
from domain.meetings import AgendaPoint, Meeting
from domain.messages import Authentication, Direction
from domain.ports import Batch
from domain.prices import Price
from domain.promises import Promise, PromiseDirection, PromiseStatus
from domain.requests import Request
from store.ledger import open_ledger

DUBAI = timezone(timedelta(hours=4))
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=DUBAI)
CONFIG = """
[coordinator]
name = "Lina Haddad"
addresses = ["lina@northstar.example"]
timezone = "Asia/Dubai"
[organisation]
name = "Northstar"
domains = ["northstar.example"]
country = "AE"
[[clients]]
name = "Acme Trading"
domains = ["acme.example"]
timezone = "Asia/Riyadh"
country = "SA"
currency = "SAR"
[[mailboxes]]
kind = "maildir"
path = "mail"
[[calendars]]
kind = "ics"
path = "calendar"
"""


def words(quote, source="m1@northstar.example", start=10, kind=SourceKind.MESSAGE, rule="promise/will-send"):
    return Evidence(source, kind, Span(start, start + len(quote)), quote, rule)


SAID = words("I will send you the API keys by Thursday")
MOVED = words("can we make it Friday", "m2@acme.example")

PROMISE = Promise(
    id="p-0000000001",
    client="Acme Trading",
    evidence=(SAID,),
    history=(
        Change(MONDAY, "made", None, "2026-03-05", SAID),
        Change(MONDAY + timedelta(hours=2), "move_asked", "2026-03-05", "2026-03-06", MOVED),
    ),
    confidence=0.9,
    direction=PromiseDirection.OURS,
    maker="lina@northstar.example",
    beneficiary="omar@acme.example",
    what="send you the API keys",
    due=Due(date(2026, 3, 5), None, "Asia/Dubai"),
    due_text="by Thursday",
    lapses_at=datetime(2026, 3, 5, 18, 0, tzinfo=DUBAI),
    threads=("m1@northstar.example",),
)
ARABIC = Promise(
    id="p-0000000002",
    client="borealis.example",
    evidence=(words("سأرسل التقرير غداً", "m3@borealis.example"),),
    history=(Change(MONDAY, "made", None, None, words("سأرسل التقرير غداً", "m3@borealis.example")),),
    confidence=0.4,
    direction=PromiseDirection.THEIRS,
    maker="sara@borealis.example",
    beneficiary="lina@northstar.example",
    what="سأرسل التقرير",
    due=Due(date(2026, 3, 3), datetime(2026, 3, 3, 15, 0, tzinfo=DUBAI), "Asia/Dubai"),
    due_text="غداً",
    lapses_at=datetime(2026, 3, 3, 15, 0, tzinfo=DUBAI),
    status=PromiseStatus.KEPT,
)
PRICE = Price(
    id="p-0000000003",
    client="Acme Trading",
    evidence=(words("SAR 12,500 excl. VAT"),),
    history=(Change(MONDAY, "made", None, "12500", words("SAR 12,500 excl. VAT")),),
    confidence=0.95,
    item="API integration",
    amount=Decimal(12500),
    amount_max=Decimal(15000),
    qualifier=Qualifier.RANGE,
    currency="SAR",
    quoted_by="lina@northstar.example",
    direction="ours",
    per="month",
    tax=Tax.EXCLUDED,
    tax_rate=Decimal("0.15"),
    valid_until=date(2026, 3, 31),
    lapses_at=datetime(2026, 4, 1, tzinfo=timezone(timedelta(hours=3))),
)
MEETING = Meeting(
    id="m-0000000004",
    client="Acme Trading",
    evidence=(words("Budget (40 min)", "m6/2026-03-10", 0, SourceKind.EVENT, "agenda/minutes"),),
    history=(Change(MONDAY, "made", None, None, None),),
    confidence=1.0,
    uid="m6/2026-03-10",
    title="Weekly sync",
    starts_at=datetime(2026, 3, 10, 9, 0, tzinfo=DUBAI),
    ends_at=datetime(2026, 3, 10, 10, 0, tzinfo=DUBAI),
    zone="Asia/Dubai",
    attendees=("omar@acme.example",),
    agenda=(AgendaPoint("Budget", 40, "Omar"), AgendaPoint("Roadmap", 35, None, MONDAY)),
    agenda_source="m6",
    actual_end=datetime(2026, 3, 10, 10, 25, tzinfo=DUBAI),
    actual_source="mail",
)
REQUEST = Request(
    id="r-0000000005",
    client="Acme Trading",
    evidence=(words("could you tell us the delivery date?", "m2@acme.example"),),
    history=(Change(MONDAY, "made", None, None, None),),
    confidence=0.8,
    topic=Topic.QUESTION,
    what="tell us the delivery date",
    asked_by="omar@acme.example",
    asked_at=MONDAY,
    answer_due=datetime(2026, 3, 4, 18, 0, tzinfo=DUBAI),
)
ALERT = Alert(
    id="a-0000000006",
    client="Acme Trading",
    evidence=(SAID,),
    history=(Change(MONDAY + timedelta(days=2), "raised", None, None, SAID),),
    confidence=0.9,
    kind=AlertKind.PROMISE_DUE_SOON,
    severity=Severity.WARNING,
    subject=PROMISE.id,
    key="p-0000000001/2026-03-05/promise_due_soon",
    message="The API keys are promised to Acme Trading for tomorrow.",
    raised_at=MONDAY + timedelta(days=2),
)
ENTRIES = (PROMISE, ARABIC, PRICE, MEETING, REQUEST, ALERT)

MAIL = Event(
    key="m1@northstar.example",
    at=MONDAY,
    client="Acme Trading",
    source="maildir:mail",
    payload=MessageRead(
        message="m1@northstar.example",
        direction=Direction.OUTGOING,
        sender="lina@northstar.example",
        sender_name="Lina Haddad",
        to=("omar@acme.example",),
        cc=(),
        subject="API keys",
        references=(),
        attachments=(),
        findings=Findings(
            language="en",
            own_text=(Span(0, 60),),
            dates=(
                DateFinding(
                    span=Span(39, 50),
                    text="by Thursday",
                    rule="date/by-weekday",
                    type=DateType.DATE,
                    value="2026-03-05",
                    steps=("written on Monday 2026-03-02", "the next Thursday is 2026-03-05"),
                ),
                DateFinding(
                    span=Span(30, 38), text="all week", rule="date/range", type=DateType.RANGE, value=("2026-03-02", None)
                ),
            ),
        ),
        automation=None,
        authentication=Authentication.PASSED,
        zone="Asia/Dubai",
    ),
)


def ledger_folder(folder: Path, entries=ENTRIES) -> Path:
    """Writes the configuration and the ledger; returns the configuration's path."""
    (folder / "amana.toml").write_text(CONFIG, encoding="utf-8")
    ledger = open_ledger(folder / "ledger")
    ledger.record(
        Batch(events=(MAIL,), entries=entries, settings={"first_start": datetime(2026, 3, 1, tzinfo=UTC).isoformat()})
    )
    ledger.close()
    return folder / "amana.toml"
