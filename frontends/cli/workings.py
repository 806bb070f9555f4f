"""How what was read was worked out, step by step and in plain words: days and times, amounts, and what a sentence does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.entries import Entry
from domain.events import Event, MessageRead
from domain.evidence import Evidence
from domain.findings import (
    Act,
    DateFinding,
    DateType,
    Finding,
    Findings,
    PriceFinding,
    PriceRole,
    PromiseFinding,
    Qualifier,
    RequestFinding,
    Tax,
    Who,
)
from domain.messages import Direction
from domain.people import Directory
from domain.prices import Price
from domain.promises import Promise
from frontends.cli.tables import day_words, moment
from workflow.ingestion import NOTHING

Kind = TypeVar("Kind", bound=Finding)

_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}(?:T(?=\d)|\b)")
_CLOCK = re.compile(r"(\d{2}):\d{2}(?![:\d])")
_HALF_A_DAY = 12
_FEW = 5

ACTS = {
    Act.PROMISE: "a promise",
    Act.ACCEPTANCE: "taking up what was asked or offered",
    Act.MOVE: "another day for a promise",
    Act.DELIVERY: "a delivery",
    Act.WITHDRAWAL: "letting go of a promise",
    Act.REFUSAL: "a refusal",
}
DOERS = {Who.SENDER: "its writer", Who.RECIPIENT: "its reader", Who.THIRD: "somebody else"}
ROLES = {
    PriceRole.TOTAL: "a total, not the price of one thing",
    PriceRole.SUBTOTAL: "a subtotal, not the price of one thing",
    PriceRole.DISCOUNT: "a discount",
    PriceRole.TAX: "a tax",
    PriceRole.FEE: "a fee beside the price",
}
LIMITS = {
    Qualifier.FROM: "it is the least, by the words around it",
    Qualifier.UP_TO: "it is the most, by the words around it",
    Qualifier.ABOUT: "it is told as roughly so",
    Qualifier.RANGE: "its two ends are told",
}


def workings(evidence: Evidence, event: Event | None, entry: Entry, directory: Directory, now: datetime) -> Iterator[str]:
    """What was read in the words of `evidence`, each line with its steps below it, two blanks further in."""
    findings: Findings | None = getattr(event.payload, "findings", None) if event else None
    if event is None or findings is None:
        return
    yield from _acts(_within(findings.promises, evidence), entry)
    yield from _requests(_within(findings.requests, evidence))
    yield from _prices(_within(findings.prices, evidence), entry, directory, event)
    for found in _within(findings.dates, evidence):
        yield f"“{found.text}” is {date_words(found)} (rule {found.rule})"
        for step in date_steps(found, event, entry, now):
            yield f"  {step}"


def _within(found: tuple[Kind, ...], evidence: Evidence) -> tuple[Kind, ...]:
    return tuple(each for each in found if evidence.span.overlaps(each.span))


def date_words(found: DateFinding) -> str:
    """What a time expression means, as the contract writes it."""
    return _told(found.value)


def _told(value: str | tuple[str | None, str | None]) -> str:
    if isinstance(value, str):
        return value
    first, last = value
    return f"{first or '…'} to {last or '…'}"


# ------------------------------------------------------------------------------------------------------------------ dates


def date_steps(found: DateFinding, event: Event, entry: Entry, now: datetime) -> Iterator[str]:
    """From the moment of writing to the day or instant that counts, one step a line."""
    zone = event.payload.zone if isinstance(event.payload, MessageRead) else ""
    yield _written(event.at, zone)
    if not found.steps:
        yield _plainly(found)
    for steps in found.steps:
        yield from (readable(step, now) for step in steps.split("; "))
    yield from _other_reading(found, now)
    if found.condition:
        yield f"counted from “{found.condition}”, whose day was not known then"
    if found.past:
        yield "over when it was written: it tells what was"
    yield from _elsewhere(found, zone, now)
    yield from _day_ends(found, entry, now)


def readable(step: str, now: datetime) -> str:
    """A step with its days as people write them: `Thu 12 Mar`."""
    return _DAY.sub(lambda day: day_words(date.fromisoformat(day[0][:10]), now) + " " * day[0].endswith("T"), step)


def _written(at: datetime, zone: str) -> str:
    known = zone != "UTC" and _is_zone(zone)  # where a mail's author is not known, its own offset is all there is
    local = at.astimezone(ZoneInfo(zone)) if known else at
    return f"written {local:%a} {local.day} {local:%B %Y, %H:%M} " + (f"in {zone}" if known else f"{local:%Z}")


def _is_zone(name: str) -> bool:
    try:
        return bool(name and ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError):
        return False


def _plainly(found: DateFinding) -> str:
    """What to say of a reading that needed no step."""
    if found.type is DateType.DURATION:
        return "a length of time"
    if found.type is DateType.RECURRENCE:
        return "it comes again and again (RFC 5545)"
    return "a time of the day it was written" if found.type is DateType.TIME else "said in full"


def _other_reading(found: DateFinding, now: datetime) -> Iterator[str]:
    if found.ambiguous is None:
        return
    other = readable(_told(found.ambiguous), now)
    if _half_a_day_apart(found.value, found.ambiguous):
        yield f"neither morning nor afternoon is said: the likelier hour; the other reading is {other}"
    else:
        yield f"the other reading is {other}"


def _half_a_day_apart(value: object, other: object) -> bool:
    one, two = (_CLOCK.search(each) if isinstance(each, str) else None for each in (value, other))
    return one is not None and two is not None and abs(int(one[1]) - int(two[1])) == _HALF_A_DAY


def _elsewhere(found: DateFinding, zone: str, now: datetime) -> Iterator[str]:
    """The instant in its writer's zone, where it was told in another."""
    if found.due is None or found.due.at is None or not _is_zone(zone):
        return
    local = found.due.at.astimezone(ZoneInfo(zone))
    if local.utcoffset() != found.due.at.utcoffset():
        yield f"that is {day_words(local.date(), now)} {local:%H:%M} in {zone}"


def _day_ends(found: DateFinding, entry: Entry, now: datetime) -> Iterator[str]:
    """When the day of a promise is over."""
    if not isinstance(entry, Promise) or entry.due is None or entry.lapses_at is None or not entry.due.same(found.due):
        return
    if entry.due.at is None:
        yield f"end of that day's work: {moment(entry.lapses_at, now)}"
    elif entry.lapses_at - entry.due.at <= timedelta(minutes=1):
        yield f"over at {moment(entry.lapses_at, now)}"


# ----------------------------------------------------------------------------------------------------------------- prices


def _prices(found: tuple[PriceFinding, ...], entry: Entry, directory: Directory, event: Event) -> Iterator[str]:
    for price in found:
        yield f"“{price.text}” is {_amount(price)} (rule {price.rule})"
        for step in _price_steps(price, entry, directory, event):
            yield f"  {step}"


def _amount(price: PriceFinding) -> str:
    ends = [f"{end:,f}" if end is not None else "…" for end in (price.amount, price.amount_max)]
    ranged = price.amount_max is not None or price.amount is None
    return f"{price.currency or 'no currency,'} {' to '.join(ends) if ranged else ends[0]}"


def _price_steps(price: PriceFinding, entry: Entry, directory: Directory, event: Event) -> Iterator[str]:
    yield _currency(price, entry, directory, event)
    yield from filter(None, (LIMITS.get(price.qualifier), ROLES.get(price.role)))
    if price.quantity is not None:
        yield f"{price.quantity:f} of them are told"
    if price.per:
        yield f"for each: it is per {price.per}"
    yield _tax(price)
    if price.item:
        yield f"what it is for stands beside it: “{price.item}”"
    for amount, currency in price.equivalents:
        yield f"the same amount is told in another currency: {currency} {amount:,f}"


def _currency(price: PriceFinding, entry: Entry, directory: Directory, event: Event) -> str:
    """Which currency, and what decided it."""
    if price.currency is None:
        known = entry.currency if isinstance(entry, Price) else None
        return f"no currency is said; {known} is what this client is quoted in" if known else "no currency is said or known"
    if price.currency.lower() in price.text.lower():
        return f"the currency is written out: {price.currency}"
    if len(price.currencies) == 1:
        return f"its sign or name stands for {price.currency} alone"
    listed = ", ".join(price.currencies[:_FEW]) + (" and others" if len(price.currencies) > _FEW else "")
    return f"its sign or name may stand for {listed}: {price.currency}, {_deciding(price.currency, event, directory)}"


def _deciding(currency: str, event: Event, directory: Directory) -> str:
    """What makes one of several currencies the one that is meant."""
    from extractors.prices.currencies import HOME

    payload = event.payload
    incoming = isinstance(payload, MessageRead) and payload.direction is Direction.INCOMING
    author = directory.party(event.client) if incoming else directory.organisation
    findings: Findings = getattr(payload, "findings", NOTHING)
    setting = author if author.currency else directory.organisation
    if currency == setting.currency:
        return f"set for {setting.name}"
    if HOME.get(author.country or "") == currency:
        return f"which is paid in where {author.name} is ({author.country})"
    named = any(other.currencies == (currency,) for other in findings.prices)
    return "named elsewhere in the same words" if named else "the likeliest of them"


def _tax(price: PriceFinding) -> str:
    rate = f" ({price.tax_rate:f} %)" if price.tax_rate is not None else ""
    told = {Tax.INCLUDED: f"tax is in it{rate}", Tax.EXCLUDED: f"tax comes on top{rate}"}
    return told.get(price.tax, "of tax nothing is said")


# --------------------------------------------------------------------------------------------------- promises and requests


def _acts(found: tuple[PromiseFinding, ...], entry: Entry) -> Iterator[str]:
    for act in found:
        if isinstance(entry, Price):
            continue
        who = act.maker or DOERS[act.who]
        yield f"read as {ACTS[act.act]} by {who} (rule {act.rule}, {act.confidence:.0%} sure)"
        for step in _act_steps(act):
            yield f"  {step}"


def _act_steps(act: PromiseFinding) -> Iterator[str]:
    if act.act is Act.MOVE:
        yield ("it only asks: the other side has to agree" if act.asked else "it tells what will be, and asks nobody")
    if act.due_text:
        yield f"its day is told by “{act.due_text}”"
    if act.condition:
        yield f"it holds once “{act.condition}”"
    if act.says_attached:
        yield "it speaks of an attachment: one has to be there"
    if act.partial:
        yield "it is a part only; the rest is still owed"


def _requests(found: tuple[RequestFinding, ...]) -> Iterator[str]:
    for asked in found:
        yield f"read as asking for something ({asked.topic.value}; rule {asked.rule}, {asked.confidence:.0%} sure)"
        if asked.due_text:
            yield f"  it is asked for by “{asked.due_text}”"
        if asked.willing_to_pay:
            yield "  it says that it would be paid for"
