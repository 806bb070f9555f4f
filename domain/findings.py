"""What the reader finds in a text, before anyone decides what it means for the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from domain.entries import Due
from domain.evidence import Span
from domain.messages import Direction
from domain.working_time import WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a text cannot say of itself.

    `written_at` is aware, in the author's own offset: it is the "now" of the text. `zone` is the author's IANA zone where
    known (else the offset of `written_at` counts). `region` is an ISO 3166 country: it decides date order, number
    separators, weekend and the meaning of `$`. `currency` is what a bare amount is in, if known. `invitation` tells that the
    text describes a meeting, so that a list in it is an agenda; `commands` that it replies to a mail of ours.
    """

    written_at: datetime
    zone: str | None = None
    region: str | None = None
    language: str | None = None
    direction: Direction | None = None
    currency: str | None = None
    calendar: WorkingCalendar | None = None
    sender: str = ""
    invitation: bool = False
    commands: bool = False


class DateType(StrEnum):
    """The kinds of time expression, after TIMEX3."""

    DATE = "date"
    DATETIME = "datetime"
    TIME = "time"
    RANGE = "range"
    DURATION = "duration"
    RECURRENCE = "recurrence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Words that mean something: `text` is the source text at `span`; `rule` names the rule that read it."""

    span: Span
    text: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFinding(Finding):
    """A time expression.

    `value` has the contract's form: `2026-03-05`, `2026-03-05T15:00` (with offset if the text names a zone), `15:00`, a pair
    for a range (both days inclusive, or instants with the end exclusive; None for an open end), an ISO 8601 duration, or an
    RRULE. `deadline` is the aware instant by which it is over. `ambiguous` is the other reading. `due` is the same as a
    promise would carry it (the last day of a range). `past` marks a mention of what is over. `condition` names the event a
    relative deadline counts from, where that is not known yet. `working` marks what counts working days or hours. `steps` tell
    how the value was worked out.
    """

    type: DateType
    value: str | tuple[str | None, str | None]
    deadline: datetime | None = None
    due: Due | None = None
    ambiguous: str | tuple[str | None, str | None] | None = None
    past: bool = False
    condition: str | None = None
    working: bool = False
    steps: tuple[str, ...] = ()


class Qualifier(StrEnum):
    """How exact an amount is."""

    EXACT = "exact"
    FROM = "from"
    UP_TO = "up_to"
    ABOUT = "about"
    RANGE = "range"


class Tax(StrEnum):
    """Whether an amount holds its tax."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    UNSTATED = "unstated"


class PriceRole(StrEnum):
    """What an amount is within an offer."""

    ITEM = "item"
    TOTAL = "total"
    SUBTOTAL = "subtotal"
    DISCOUNT = "discount"
    TAX = "tax"
    FEE = "fee"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceFinding(Finding):
    """An amount of money. `amount_max` is set for ranges; `equivalents` are the same price in other currencies, in brackets.

    `currency` is ISO 4217 or None where nothing tells it; `currencies` are all it may be, likeliest first.
    """

    amount: Decimal | None
    currency: str | None
    amount_max: Decimal | None = None
    qualifier: Qualifier = Qualifier.EXACT
    item: str | None = None
    per: str | None = None
    quantity: Decimal | None = None
    tax: Tax = Tax.UNSTATED
    tax_rate: Decimal | None = None
    valid_until: date | None = None
    role: PriceRole = PriceRole.ITEM
    currencies: tuple[str, ...] = ()
    equivalents: tuple[tuple[Decimal, str], ...] = ()
    confidence: float = 0.9


class Act(StrEnum):
    """What a sentence does to a promise (after Austin's and Searle's commissives)."""

    PROMISE = "promise"
    ACCEPTANCE = "acceptance"
    MOVE = "move"
    DELIVERY = "delivery"
    WITHDRAWAL = "withdrawal"
    REFUSAL = "refusal"


class Who(StrEnum):
    """Whose deed it is, seen from the writer."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    THIRD = "third"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseFinding(Finding):
    """A sentence that makes, accepts, moves, keeps or takes back a promise.

    `asked` marks a move that is only asked for. `maker` is the name of a third doer ("Omar will send it"). `condition` is
    what must come first ("your approval"). `partial` marks the delivery of a part. `slip` marks a one-sided notice of delay.
    """

    act: Act
    what: str
    who: Who = Who.SENDER
    due: Due | None = None
    due_text: str | None = None
    confidence: float = 0.9
    maker: str | None = None
    beneficiary: str | None = None
    condition: str | None = None
    asked: bool = False
    partial: bool = False
    slip: bool = False
    says_attached: bool = False


class Topic(StrEnum):
    """What a request is about."""

    QUESTION = "question"
    SUPPORT = "support"
    CHANGE = "change"
    COSTING = "costing"
    LEAD = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFinding(Finding):
    """Something asked that waits for an answer."""

    topic: Topic
    what: str
    willing_to_pay: bool = False
    due: Due | None = None
    due_text: str | None = None
    confidence: float = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaFinding(Finding):
    """One agenda item. `starts` and `ends` are `HH:MM` where the text gives clock times; `level` is 0 for top items."""

    title: str
    minutes: int | None = None
    presenter: str | None = None
    starts: str | None = None
    ends: str | None = None
    level: int = 0


class RemarkKind(StrEnum):
    """What else a message says that a decision may need."""

    ACKNOWLEDGEMENT = "acknowledgement"  # "noted", "thanks": no answer
    RECEIVED = "received"  # "we received the keys": `what` is the thing
    APPROVAL = "approval"  # "approved", "please go ahead": accepts an offer
    SIGN_OFF = "sign_off"  # "we sign off on phase one"
    PRICE_ANNOUNCEMENT = "price_announcement"  # "our rates rise on 1 April"
    MEETING_OVERRAN = "meeting_overran"  # "sorry we ran 25 minutes over"; `minutes` may be set
    NOT_REACHED = "not_reached"  # "we didn't get to the budget"; `what` is the item
    MEETING_HELD = "meeting_held"  # "following today's meeting"
    AGENDA_AHEAD = "agenda_ahead"  # "agenda for tomorrow's kick-off"; `on` is the day
    INVOICE = "invoice"  # the message is or carries an invoice
    OUT_OF_OFFICE = "out_of_office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Finding):
    """A sentence that is no promise or request but bears on one."""

    kind: RemarkKind
    what: str = ""
    minutes: int | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandFinding(Finding):
    """What a reply to a digest says to do with its line `number`; `due` is the new date of a move."""

    verb: str
    number: int
    due: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All that was found in one text, each kind in text order; `own_text` are the author's own words."""

    language: str
    own_text: tuple[Span, ...]
    dates: tuple[DateFinding, ...] = ()
    prices: tuple[PriceFinding, ...] = ()
    promises: tuple[PromiseFinding, ...] = ()
    requests: tuple[RequestFinding, ...] = ()
    agenda: tuple[AgendaFinding, ...] = ()
    remarks: tuple[Remark, ...] = field(default=())
    commands: tuple[CommandFinding, ...] = ()
