"""What an alert says, in the coordinator's language: one sentence of known facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

from domain.alerts import AlertKind
from domain.entries import Due

ENGLISH: Mapping[AlertKind, str] = {
    AlertKind.PROMISE_DUE_SOON: "Due {due}: {what}, promised to {client} by {maker}.",
    AlertKind.PROMISE_OVERDUE: "Overdue since {due}: {what} ({client}, promised by {maker}).",
    AlertKind.PROMISE_CONFLICT: "{client} was told {due} for {what}; inside it is now {inside}.",
    AlertKind.PRICE_CHANGED: "{item} for {client} is now {amount}; they were told {before}, and no rise was announced.",
    AlertKind.PRICE_UNDISCLOSED: "{item} ({amount}) is new to {client}: no offer of ours had named it before.",
    AlertKind.QUOTE_EXPIRING: "The quote for {item} to {client} ({amount}) is valid until {until} and not yet accepted.",
    AlertKind.MEETING_WITHOUT_AGENDA: "“{title}” with {client} at {start} has no agenda.",
    AlertKind.MEETING_OVERPACKED: "“{title}” with {client}, {start}: {planned} minutes of agenda for {slot}; {item} falls off.",
    AlertKind.MEETING_COLLISION: "“{title}” with {client} runs into “{next}” at {next_start}.",
    AlertKind.MEETING_ENDING: "“{title}” with {client}: {minutes} minutes left, {left} agenda items open.",
    AlertKind.MEETING_OVERRUNNING: "“{title}” with {client} runs over: {why}.",
    AlertKind.MEETING_OVERRAN: "“{title}” with {client} ran {over} minutes over. Not reached: {missed}",
    AlertKind.CLIENT_UNANSWERED: "{client} has been waiting for an answer since {asked}: {what} (asked by {who}).",
    AlertKind.ATTACHMENT_MISSING: "The mail to {client} speaks of an attachment ({what}), but nothing is attached.",
    AlertKind.SOURCE_FAILING: "{source}: {trouble}",
}

ARABIC: Mapping[AlertKind, str] = {
    AlertKind.PROMISE_DUE_SOON: "يُستحق في {due}: {what}، وعد به {maker} لـ {client}.",
    AlertKind.PROMISE_OVERDUE: "متأخر منذ {due}: {what} ({client}، وعد به {maker}).",
    AlertKind.PROMISE_CONFLICT: "قيل لـ {client} إن موعد {what} هو {due}، وداخليًا صار {inside}.",
    AlertKind.PRICE_CHANGED: "سعر {item} لـ {client} صار {amount}، وكان قد قيل لهم {before} دون إعلان عن زيادة.",
    AlertKind.PRICE_UNDISCLOSED: "{item} ({amount}) جديد على {client}: لم يرد في أي عرض سابق لنا.",
    AlertKind.QUOTE_EXPIRING: "عرض سعر {item} لـ {client} ({amount}) صالح حتى {until} ولم يُقبل بعد.",
    AlertKind.MEETING_WITHOUT_AGENDA: "اجتماع «{title}» مع {client} في {start} بلا جدول أعمال.",
    AlertKind.MEETING_OVERPACKED: "«{title}» مع {client}، {start}: الجدول {planned} دقيقة والوقت {slot}؛ لا يتسع لـ {item}.",
    AlertKind.MEETING_COLLISION: "اجتماع «{title}» مع {client} يتداخل مع «{next}» في {next_start}.",
    AlertKind.MEETING_ENDING: "اجتماع «{title}» مع {client}: بقيت {minutes} دقائق و{left} من البنود.",
    AlertKind.MEETING_OVERRUNNING: "اجتماع «{title}» مع {client} يتجاوز وقته: {why}.",
    AlertKind.MEETING_OVERRAN: "تجاوز اجتماع «{title}» مع {client} وقته بـ {over} دقيقة. لم يُناقش: {missed}",
    AlertKind.CLIENT_UNANSWERED: "ينتظر {client} ردًا منذ {asked}: {what} (سأل {who}).",
    AlertKind.ATTACHMENT_MISSING: "تقول الرسالة إلى {client} إن {what} مرفق، ولا يوجد مرفق.",
    AlertKind.SOURCE_FAILING: "{source}: {trouble}",
}

LANGUAGES: Mapping[str, Mapping[AlertKind, str]] = {"en": ENGLISH, "ar": ARABIC}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as a price's history keeps it: `450 GBP per month`."""

    told: str


@dataclass(frozen=True, slots=True)
class TaxOn:
    """The tax on an item."""

    item: str


@dataclass(frozen=True, slots=True)
class Overstep:
    """How a meeting oversteps: an `item` has taken the time of the `following` one; without an item, its end has passed.

    `left` is how many items are open, None where nobody has ticked any.
    """

    left: int | None
    item: str = ""
    following: str = ""


OVERSTEPS = {
    "en": ("“{item}” has taken the time of “{following}”", "its end has passed", "; {left} agenda items are open"),
    "ar": ("أخذ «{item}» وقت «{following}»", "انتهى وقته المحدد", "؛ وبقي {left} من البنود"),
}


#: With these a thing begins in the middle of a sentence, whatever they were written like.
_ARTICLES = re.compile(r"(?:The|A|An|Our|This|These|Your)(?= )")


def named(thing: str) -> str:
    """A thing as it is named within a sentence: "the SMS module" for "The SMS module"."""
    return _ARTICLES.sub(lambda found: found[0].lower(), thing, count=1) if _ARTICLES.match(thing) else thing


#: How an amount is said, and what it is per.
AMOUNTS = {"en": ("{currency} {amount}", " per {unit}"), "ar": ("{amount} {currency}", " لكل {unit}")}
#: What prices are per, where it is not said in English.
UNITS: Mapping[str, Mapping[str, str]] = {
    "ar": {
        "year": "سنة",
        "quarter": "ربع سنة",
        "month": "شهر",
        "week": "أسبوع",
        "day": "يوم",
        "hour": "ساعة",
        "user": "مستخدم",
        "license": "رخصة",
        "unit": "وحدة",
        "person": "شخص",
        "session": "جلسة",
    }
}

TAX_ON = {"en": "Tax on {item}", "ar": "الضريبة على {item}"}

MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
}
WEEKDAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun".split(),
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
}


def said(value: object, language: str, zone: tzinfo) -> str:
    """A fact as people say it: a day as "Thu 5 Mar", an instant as "Thu 5 Mar 15:00" in the coordinator's zone."""
    spoken = language if language in LANGUAGES else "en"
    if isinstance(value, Money | TaxOn | Overstep):
        return _worded(value, spoken)
    if isinstance(value, Due):
        return said(value.at or value.on, language, zone)
    if isinstance(value, datetime):
        local = value.astimezone(zone)
        return f"{said(local.date(), language, zone)} {local:%H:%M}"
    if isinstance(value, date):
        return f"{WEEKDAYS[spoken][value.weekday()]} {value.day} {MONTHS[spoken][value.month - 1]}"
    return str(value)


def _worded(value: Money | TaxOn | Overstep, spoken: str) -> str:
    if isinstance(value, Money):
        return _money(value.told, spoken)
    return TAX_ON[spoken].format(item=value.item) if isinstance(value, TaxOn) else _overstep(value, spoken)


def _overstep(told: Overstep, spoken: str) -> str:
    taken, passed, left = OVERSTEPS[spoken]
    why = taken.format(item=told.item, following=told.following) if told.item else passed
    return why + (left.format(left=told.left) if told.left is not None else "")


def parted(told: str) -> tuple[str, str, tuple[str, ...]]:
    """The number, the currency and the units of an amount of a price's history, such as `450 GBP per user per month`."""
    amount, _, rest = told.partition(" ")
    currency, *units = f" {rest}".split(" per ")
    return "–".join(f"{Decimal(each):,f}" for each in amount.split("-")), currency.strip(), tuple(units)


def _money(told: str, language: str) -> str:
    """An amount as its language says it: `GBP 450 per month` for `450 GBP per month`."""
    number, currency, units = parted(told)
    order, each = AMOUNTS[language]
    amount = order.format(amount=number, currency=currency).strip()
    return amount + "".join(each.format(unit=UNITS.get(language, {}).get(unit, unit)) for unit in units)


def message(kind: AlertKind, facts: Mapping[str, object], language: str, zone: ZoneInfo) -> str:
    """The sentence of that kind with its facts, in the language or else in English."""
    text = LANGUAGES.get(language, ENGLISH)[kind].format_map(
        {name: said(value, language, zone) for name, value in facts.items()}
    )
    return text.partition(" Not reached: ")[0] if text.endswith("Not reached: ") else text.removesuffix(" لم يُناقش: ")


_FACT = re.compile(r"\{\w+\}")
#: Shorter pieces of a sentence tell no language.
_TELLING = 3


def language_of(kind: AlertKind, told: str) -> str:
    """The language in which an alert of that kind was written: the one most of whose own words it holds; else English."""
    shares = {language: _share(sentences[kind], told) for language, sentences in LANGUAGES.items()}
    return max(shares, key=lambda language: shares[language])


def _share(sentence: str, told: str) -> float:
    pieces = [piece for piece in map(str.strip, _FACT.split(sentence)) if len(piece) >= _TELLING]
    return sum(piece in told for piece in pieces) / max(1, len(pieces))
