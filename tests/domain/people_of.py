"""Invented people and their directory, for tests of decisions."""

from datetime import UTC, date, datetime, timedelta

from domain.entries import Due
from domain.events import Decided, Event, MessageRead, Noted
from domain.evidence import Span
from domain.findings import (
    Act,
    Findings,
    PriceFinding,
    PromiseFinding,
    Remark,
    RemarkKind,
    RequestFinding,
    Topic,
)
from domain.messages import Attachment, Authentication, Direction
from domain.people import Coordinator, Directory, Party
from domain.settling import Book, settle
from domain.working_time import WorkingCalendar

DUBAI = "Asia/Dubai"
LINA, OMAR, NOOR, SAMI = "lina@northstar.example", "omar@northstar.example", "noor@acme.example", "sami@acme.example"

HOUSE = Directory(
    Coordinator("Lina Haddad", (LINA,), DUBAI, "en"),
    Party("Northstar", ("northstar.example",), WorkingCalendar(zone=DUBAI), country="AE", currency="AED"),
    (
        Party(
            "Acme Trading",
            ("acme.example",),
            WorkingCalendar(zone="Asia/Riyadh", working_days=frozenset({6, 0, 1, 2, 3})),
            country="SA",
            currency="SAR",
        ),
    ),
)


def at(day: int, hour: int = 10, minute: int = 0) -> datetime:
    """An instant of March 2026, in Dubai's wall clock."""
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC) - timedelta(hours=4)


def due(day: int) -> Due:
    """A day of March 2026."""
    return Due(date(2026, 3, day), None, DUBAI)


def promises(act, what, day=None, **more):
    """A finding of an act."""
    text = more.pop("text", f"{act.value} {what} {day}")
    return PromiseFinding(
        span=Span(0, len(text)), text=text, rule="test", act=act, what=what, due=due(day) if day else None, **more
    )


def asks(what, topic=Topic.QUESTION, **more):
    """A finding of a request."""
    return RequestFinding(span=Span(0, len(what)), text=what, rule="test", topic=topic, what=what, **more)


def costs(amount, item, **more):
    """A finding of a price."""
    text = f"{item}: {amount}"
    more = {"currency": "SAR", **more}
    return PriceFinding(span=Span(0, len(text)), text=text, rule="test", amount=amount, item=item, **more)


def remarks(kind, **more):
    """A finding of a remark."""
    return Remark(span=Span(0, 2), text=kind.value, rule="test", kind=kind, **more)


class Talk:
    """A conversation with one client: each call adds a mail and settles it; `book` holds what is known then."""

    def __init__(self, client: str | None = "Acme Trading") -> None:
        self.book = Book(client, HOUSE)
        self.events: list[Event] = []

    def mail(self, when, sender, *found, to=None, thread="t1", key=None, files=(), subject="Portal", **more):
        """Somebody writes a mail in which those things are found."""
        ours = HOUSE.is_ours(sender)
        to = to or ((NOOR,) if ours else (LINA,))
        number = key or f"m{len(self.events)}@x.example"
        direction = "incoming" if not ours else "outgoing" if any(not HOUSE.is_ours(each) for each in to) else "internal"
        own = more.pop("own", (Span(0, 300),))
        findings = Findings(
            language="en",
            own_text=own,
            dates=more.pop("dates", ()),
            promises=tuple(each for each in found if isinstance(each, PromiseFinding)),
            prices=tuple(each for each in found if isinstance(each, PriceFinding)),
            requests=tuple(each for each in found if isinstance(each, RequestFinding)),
            remarks=tuple(each for each in found if isinstance(each, Remark)),
        )
        payload = MessageRead(
            message=number,
            direction=Direction(direction),
            sender=sender,
            sender_name="",
            to=to,
            cc=(),
            subject=subject,
            references=(thread,) if thread else (),
            attachments=tuple(Attachment(name, "application/pdf", 1) for name in files),
            findings=findings,
            automation=more.pop("automation", None),
            authentication=more.pop("authentication", Authentication.ABSENT),
            zone=DUBAI,
            distrust=more.pop("distrust", ""),
        )
        return self.add(Event(key=f"message:{number}", at=when, client=self.book.client, source="maildir", payload=payload))

    def add(self, event):
        """Settle an event. Returns the talk."""
        self.events.append(event)
        settle(self.book, event)
        return self

    def decide(self, when, verb, entry, value=""):
        """The coordinator decides."""
        payload = Decided(verb=verb, entry=entry.id, value=value, origin="command", words=f"{verb} {entry.id} {value}")
        key = f"decided:{len(self.events)}"
        return self.add(Event(key=key, at=when, client=self.book.client, source="command", payload=payload))

    def note(self, when, *found, text="on the call", dates=()):
        """The coordinator notes a call."""
        payload = Noted(text=text, findings=Findings(language="en", own_text=(), promises=found, dates=dates))
        return self.add(Event(key=f"note:{when}", at=when, client=self.book.client, source="note", payload=payload))

    def all(self, kind):
        """The entries of a kind, oldest first."""
        found = [entry for entry in self.book.entries.values() if isinstance(entry, kind)]
        return sorted(found, key=lambda entry: (entry.opened_at, entry.id))

    def one(self, kind):
        """The only entry of a kind."""
        (entry,) = self.all(kind)
        return entry


PROMISE, DELIVERY, MOVE = Act.PROMISE, Act.DELIVERY, Act.MOVE
ACKNOWLEDGED = RemarkKind.ACKNOWLEDGEMENT
