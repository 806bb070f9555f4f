"""Entries as sentences in the coordinator's language, for the digest and the status page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal

from domain.alerting.want import last
from domain.alerting.wording import language_of, named, parted
from domain.alerts import Alert
from domain.entries import Due, Entry
from domain.findings import Tax, Topic
from domain.matching import names
from domain.meetings import Meeting, MeetingStatus
from domain.prices import Price, PriceStatus
from domain.promises import Promise
from domain.requests import Request, RequestStatus
from domain.settling.inside import threat
from frontends.bidi import one_line, whole
from frontends.phrases import LANGUAGES, Phrases

#: Makes a fact safe within a sentence of the other direction; HTML does that with elements instead.
Mark = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Slot:
    """One agenda point in its running order. `starts_at` and `ends_at` are None where minutes are missing up to there.

    `over` lies past the end of the meeting; `at_hand` is the point that is due now.
    """

    starts_at: datetime | None
    ends_at: datetime | None
    title: str
    minutes: int | None
    presenter: str | None
    done: bool
    over: bool
    at_hand: bool = False


def running_order(meeting: Meeting, zone: tzinfo | None = None, now: datetime | None = None) -> tuple[Slot, ...]:
    """The agenda with the times at which each point begins and ends if everybody keeps to the minutes, in `zone`.

    With `now`, the point at hand is marked while the meeting runs: the first that is not ticked; where none is, by the clock.
    """
    slots: list[Slot] = []
    begins: datetime | None = (meeting.actual_start or meeting.starts_at).astimezone(zone or meeting.starts_at.tzinfo)
    for point in meeting.agenda:
        ends = begins + timedelta(minutes=point.minutes) if begins and point.minutes is not None else None
        over = ends is not None and ends > meeting.ends_at
        slots.append(Slot(begins, ends, one_line(point.title), point.minutes, point.presenter, point.done_at is not None, over))
        begins = ends
    at_hand = _at_hand(slots, now) if now and meeting.status_at(now) is MeetingStatus.RUNNING else None
    return tuple(replace(slot, at_hand=slot is at_hand) for slot in slots)


def _at_hand(slots: Sequence[Slot], now: datetime) -> Slot | None:
    if any(slot.done for slot in slots):
        return next((slot for slot in slots if not slot.done), None)
    return next((slot for slot in slots if slot.starts_at and slot.ends_at and slot.starts_at <= now < slot.ends_at), None)


def amount(price: Price, phrases: Phrases) -> str:
    """A price's amount: `from SAR 12,500 per month`."""
    return money(price, phrases) + per(price.per, phrases)


def money(price: Price, phrases: Phrases) -> str:
    """A price's amount without what it is per: `from SAR 12,500`."""
    facts = {"currency": price.currency or "?", "amount": number(price.amount), "most": number(price.amount_max)}
    return phrases.amounts[price.qualifier.value].format_map(facts)


def per(unit: str | None, phrases: Phrases) -> str:
    """What an amount is per, to be put behind it: ` per user per month`; empty for nothing."""
    units = unit.split(" per ") if unit else ()
    return "".join(phrases.amounts["per"].format(unit=one_line(phrases.units.get(each, each))) for each in units)


def number(value: Decimal | None) -> str:
    """A number with its thousands parted, as it was told."""
    return "?" if value is None else f"{value:,f}"


def due(value: Due | None, phrases: Phrases) -> str:
    """A due date in the zone it was meant in."""
    if value is None:
        return phrases.words["no_date"]
    return f"{phrases.day(value.on)} {value.at:%H:%M}" if value.at else phrases.day(value.on)


def told(words: str, entry: Entry) -> str:
    """What an entry is about; where nothing names it, the words it rests on."""
    return named(words) or (f"“{entry.evidence[0].quote}”" if entry.evidence else "…")


def sentence(entry: Entry, phrases: Phrases, now: datetime, mark: Mark = one_line) -> str:
    """The entry in one sentence as of `now`, with what is notable about it; each fact put through `mark`."""
    if isinstance(entry, Alert):
        return alert_words(entry, phrases)
    facts = _marked(entry, phrases, now, mark)
    kinds = (_kind(entry, now), *_notes(entry))
    return "".join(phrases.lines[kind].format_map(facts) for kind in kinds)


def alert_words(alert: Alert, phrases: Phrases) -> str:
    """What an alert says, in the language it was written in, within a line of `phrases`."""
    written = LANGUAGES[language_of(alert.kind, alert.message)]
    return whole(alert.message, written.direction, phrases.direction)


def _marked(entry: Entry, phrases: Phrases, now: datetime, mark: Mark) -> dict[str, str]:
    """The facts, each marked but those that are words of ours within the sentence."""
    return {name: value if name in OWN else mark(value) for name, value in _facts(entry, phrases, now).items()}


OWN = ("per", "before_per")


def outcome(entry: Entry, phrases: Phrases, now: datetime, mark: Mark = one_line) -> str:
    """How an entry that was worth an alert has come to rest, in one sentence."""
    facts = _marked(entry, phrases, now, mark)
    return phrases.settled["thing"].format(
        thing=facts.get("what") or facts.get("item") or facts.get("title"),
        client=facts["client"],
        how=phrases.settled[_rest(entry)].format_map(facts),
    )


def _rest(entry: Entry) -> str:
    """The word for how it came to rest: its status where that is final, else its last change."""
    status = str(getattr(entry, "status", ""))
    found = entry.history[-1].change if status in ("open", "scheduled") else status
    if found == "moved" and isinstance(entry, Meeting):
        return "rescheduled"
    return found if found in RESTS else "settled"


RESTS = "kept kept_late moved withdrawn dismissed answered accepted superseded quoted cancelled agenda extended".split()


def _kind(entry: Entry, now: datetime) -> str:
    if isinstance(entry, Promise):
        return f"promise.{entry.direction.value}"
    if isinstance(entry, Price):
        return f"price.{_surprise(entry, now)}".rstrip(".")
    if isinstance(entry, Request):
        return f"request.{_waiting(entry, now)}".rstrip(".")
    assert isinstance(entry, Meeting), type(entry).__name__
    return "meeting" if entry.client and not names(entry.title, entry.client) else "meeting.inside"


def _waiting(request: Request, now: datetime) -> str:
    if request.topic is Topic.LEAD:
        return "lead"
    return "overdue" if request.status_at(now) is RequestStatus.OVERDUE else ""


def _surprise(price: Price, now: datetime) -> str:
    """What is notable about a price: how it changed, or that it ended; empty where nothing is."""
    if price.status_at(now) is PriceStatus.EXPIRED:
        return "expired"
    words = ("raised", "undisclosed", "cannot_compare")
    step = last(price, *words)
    return "" if step is None else "taxed" if step.after == Tax.EXCLUDED else step.change


def _notes(entry: Entry) -> Iterator[str]:
    """What else a reader should see at once: each the name of a phrase."""
    if isinstance(entry, Promise):
        yield from ("note.inside",) * (threat(entry) is not None)
    if isinstance(entry, Request):
        yield from ("note.answered",) * (entry.status is RequestStatus.ANSWERED)
        yield from ("note.pays",) * entry.willing_to_pay
        yield from ("note.signed_off",) * entry.after_sign_off
    if isinstance(entry, Meeting):
        yield from ("note.no_agenda",) * (bool(entry.client) and not entry.agenda)


def _facts(entry: Entry, phrases: Phrases, now: datetime) -> dict[str, str]:
    zone = now.tzinfo
    last_day = phrases.day(entry.history[-1].at.astimezone(zone).date()) if entry.history else ""
    client = entry.client or phrases.words["no_client"]
    return {"client": client, "on": last_day, **_own_facts(entry, phrases, zone)}


def _own_facts(entry: Entry, phrases: Phrases, zone: tzinfo | None) -> dict[str, str]:
    match entry:
        case Promise():
            return {
                "what": told(entry.what, entry),
                "maker": entry.maker,
                "due": due(entry.due, phrases),
                "inside": _inside(entry, phrases),
            }
        case Request():
            answer_due = phrases.moment(entry.answer_due, zone) if entry.answer_due else phrases.words["no_date"]
            asked = phrases.day(entry.asked_at.astimezone(zone).date())
            return {"what": told(entry.what, entry), "who": entry.asked_by, "asked": asked, "due": answer_due}
        case Price():
            return _price_facts(entry, phrases)
        case Meeting():
            start, end = entry.starts_at.astimezone(zone), entry.ends_at.astimezone(zone)
            day = phrases.day(start.date())
            return {"title": entry.title, "start": f"{start:%H:%M}", "end": f"{end:%H:%M}", "day": day}
        case _:
            raise AssertionError(type(entry).__name__)


def _inside(promise: Promise, phrases: Phrases) -> str:
    """The day that a colleague now names for what was promised, else the words that endanger it."""
    danger = threat(promise)
    if danger is None:
        return ""
    if danger.after:
        return phrases.day(date.fromisoformat(danger.after[:10]))
    return f"“{danger.evidence.quote}”" if danger.evidence else ""


def _price_facts(price: Price, phrases: Phrases) -> dict[str, str]:
    step = last(price, "raised", "cannot_compare")
    told_number, currency, units = parted(step.before) if step and step.before else ("", "", ())
    return {
        "item": told(price.item, price),
        "amount": money(price, phrases),
        "per": per(price.per, phrases),
        "before": phrases.amounts["exact"].format(amount=told_number, currency=currency),
        "before_per": per(" per ".join(units), phrases),
        "until": phrases.day(price.valid_until) if price.valid_until else phrases.words["no_date"],
    }


def question(entry: Entry, ask: str, number: int, phrases: Phrases, zone: tzinfo | None) -> str:
    """What is asked or noted about an entry, with the reply that answers; empty where nothing is."""
    if not ask:
        return ""
    facts = _of_meeting(entry, phrases, zone) if isinstance(entry, Meeting) else _of_promise(entry, phrases)
    return phrases.questions[ask].format_map({"number": number, **facts})


def _of_promise(entry: Entry, phrases: Phrases) -> dict[str, str]:
    asked: Due | None = getattr(entry, "asked_due", None)
    return {"asked": due(asked, phrases), "asked_on": str(asked or "")}


def _of_meeting(meeting: Meeting, phrases: Phrases, zone: tzinfo | None) -> dict[str, str]:
    proposed = meeting.proposed
    return {
        "day": phrases.day(meeting.starts_at.astimezone(zone).date()),
        "start": f"{meeting.starts_at.astimezone(zone):%H:%M}",
        "title": meeting.title,
        "client": meeting.client or phrases.words["no_client"],
        "who": proposed.by if proposed else "",
        "when": phrases.moment(proposed.starts_at, zone) if proposed else "",
    }
