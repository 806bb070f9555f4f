"""Lengths of time: "three days", "an hour and a half", "2-3 working days"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from extractors.dates.grammar import Made, Node, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.values import Length, Unit

_HALF = 0.5
_QUARTER = 0.25
#: "1/2 hour": at most this denominator, so that "15/3 days" is no fraction.
_DENOMINATORS = frozenset({2, 3, 4})


def unit_of(node: Node) -> Unit:
    """The unit that a node names in its role as a unit."""
    if node.kind is Kind.SECOND:
        return Unit.SECOND
    if node.kind is Kind.QUARTER:
        return Unit.QUARTER
    if node.kind is Kind.HALF:
        return Unit.HALFYEAR
    if node.kind is Kind.WEEKEND:
        return Unit.WEEKEND
    assert isinstance(node.value, Unit)
    return node.value


def amount_of(node: Node) -> float:
    """How many a count, an article or "half" stands for."""
    if node.kind is Kind.A:
        return 1
    if node.kind is Kind.HALF:
        return _HALF
    if node.kind is Kind.DECIMAL or node.kind is Kind.DOTCLOCK:
        return float(node.value[0])
    return float(node.value)


def _length(amount: float, unit: Node, *, working: bool = False, about: bool = False) -> Made | None:
    if amount < 0 or amount > 1e6:
        return None
    return Made(Kind.LENGTH, Length(((unit_of(unit), amount),), working=working, about=about))


def counted(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "3 days", "two business hours", "half an hour", "a few weeks"."""
    count, unit = parts.node("count"), parts.node("unit")
    assert count is not None
    assert unit is not None
    if unit.kind is Kind.SECOND and count.kind is Kind.A:  # "a second wave"
        return None
    working = any(node.kind is Kind.WORKING for node in parts.matched)
    return _length(amount_of(count), unit, working=working, about=count.kind is Kind.FEW)


def up_to(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "2-3 weeks": the longer, as that is when it is over."""
    low, high, unit = parts.node("low"), parts.node("high"), parts.node("unit")
    assert low is not None
    assert high is not None
    assert unit is not None
    if amount_of(low) >= amount_of(high):
        return None
    working = any(node.kind is Kind.WORKING for node in parts.matched)
    made = _length(amount_of(high), unit, working=working, about=True)
    return (
        None
        if made is None
        else made._replace(step=f"{amount_of(low):g} to {amount_of(high):g} {unit_of(unit).value}s: the longer counts")
    )


def and_half(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "two and a half hours"."""
    count, unit = parts.node("count"), parts.node("unit")
    assert count is not None
    assert unit is not None
    return _length(amount_of(count) + _part(parts), unit)


def length_and_half(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "an hour and a half"."""
    length: Length = parts["length"]
    (*rest, (unit, count)) = length.amounts
    return Made(Kind.LENGTH, replace(length, amounts=(*rest, (unit, count + _part(parts)))))


def _part(parts: Parts) -> float:
    return _QUARTER if any(node.kind is Kind.QUARTER for node in parts.matched[1:]) else _HALF


def quarter_hour(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "a quarter of an hour", "three quarters of an hour"."""
    count, unit = parts.node("count"), parts.node("unit")
    assert unit is not None
    if parts["quarters"] not in {None, Unit.QUARTER}:
        return None
    times = amount_of(count) if count is not None else 1
    return _length(times * _QUARTER, unit) if unit_of(unit) in {Unit.HOUR, Unit.YEAR} else None


def fraction(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "1/2 hour"."""
    value: Any = parts["fraction"]
    unit = parts.node("unit")
    assert unit is not None
    over, under = value[1]
    return _length(float(Fraction(over, under)), unit) if under in _DENOMINATORS and over < under else None


def joined(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "1 month, 21 days": a length followed by one of another unit."""
    first, second = parts["first"], parts["second"]
    if {unit for unit, _count in first.amounts} & {unit for unit, _count in second.amounts}:
        return None
    comma = any(node.kind is Kind.COMMA for node in parts.matched)
    if comma and list(Unit).index(first.unit) < list(Unit).index(second.amounts[0][0]):
        return None
    return Made(Kind.LENGTH, replace(first, amounts=first.amounts + second.amounts, working=first.working or second.working))


def whole_unit(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "all day", "the whole week"."""
    unit = parts.node("unit")
    assert unit is not None
    return _length(1, unit)


def nights(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "3 nights", "1 night"."""
    if parts["part"].name != "night" or getattr(parts["count"], "counts", False):
        return None
    return Made(Kind.LENGTH, Length(((Unit.DAY, amount_of(parts.node("count"))),)))  # type: ignore[arg-type]


def dual(parts: Parts, _now: Now) -> Made:
    """A word that is two of a unit."""
    length: Length = parts["dual"]
    working = any(node.kind is Kind.WORKING for node in parts.matched)
    return Made(Kind.LENGTH, replace(length, working=working))


def another(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "another week", "another two days"."""
    count, unit = parts.node("count"), parts.node("unit")
    assert unit is not None
    working = any(node.kind is Kind.WORKING for node in parts.matched)
    return _length(1 if count is None else amount_of(count), unit, working=working)


RULES = (
    Rule("length", "count:AMOUNT OF? DASH? WORKING? unit:SHORTUNIT", counted),
    Rule("quarters", "count:AMOUNT unit:QUARTER (?!PAST|TO|AFTERHOUR|TOHOUR|OF)", counted),
    Rule("length, unit first", "count:AMOUNT unit:SHORTUNIT WORKING", counted),
    Rule("half a unit", "count:HALF OF? A unit:SHORTUNIT", counted),
    Rule("so many more", "ANOTHER count:AMOUNT? WORKING? unit:SHORTUNIT", another),
    Rule("length range", "(BETWEEN|FROM)? low:COUNT (DASH|TO|OR|AND) high:COUNT DASH? WORKING? unit:SHORTUNIT", up_to),
    Rule("one or two", "low:AMOUNT WORKING? unit:SHORTUNIT (OR|TO) high:N12 (?!ANYUNIT|UNITS|ANYMONTH|AMPM)", up_to),
    Rule("length and a half", "count:AMOUNT AND A? (HALF|QUARTER) unit:SHORTUNIT", and_half),
    Rule("and a half", "length:LENGTH AND A? (HALF|QUARTER)", length_and_half),
    Rule("quarter of an hour", "A? QUARTER OF? A unit:UNIT", quarter_hour),
    Rule("quarters of an hour", "count:COUNT quarters:(QUARTER|UNIT) OF A unit:UNIT", quarter_hour),
    Rule("fraction of a unit", "fraction:SHORTDATE OF? A? unit:SHORTUNIT", fraction),
    Rule("lengths joined", "first:LENGTH (AND|COMMA|COMMA AND)? second:LENGTH", joined),
    Rule("all of a unit", "ALL DASH? unit:UNIT", whole_unit),
    Rule("nights", "count:(N12|A) part:PART (?!DATE|WEEKDAY|AT)", nights),
    Rule("two of a unit", "dual:DUAL WORKING?", dual),
)
