"""Edges and stretches of periods: "end of March", "early next week", "mid-April", "rest of the week", EOD, COB, EOM."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.counting import counted_from
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.lengths import unit_of
from extractors.dates.now import Now
from extractors.dates.reckoning import day_of, plus_days, plus_months, unit_around
from extractors.dates.resolving import due_day
from extractors.dates.values import Clock, DayPart, Days, Moment, Unit

#: Of each unit: how an edge is cut out of it. Days count from its first day, months (for years) likewise.
_DAYS_IN_WEEK = {"start": (0, 3), "early": (0, 3), "middle": (1, 5), "late": (3, 7), "end": (4, 7)}
_DAYS_IN_MONTH = {"start": (0, 10), "early": (0, 10), "middle": (9, 20), "late": (15, 31), "end": (20, 31)}
_MONTHS_IN_YEAR = {"start": (0, 3), "early": (0, 3), "middle": (4, 8), "late": (6, 12), "end": (8, 12)}
_EDGES = {Kind.START: "start", Kind.EARLY: "early", Kind.MIDDLE: "middle", Kind.LATE: "late", Kind.END: "end"}


def edge_of(days: Days, edge: str) -> Days:
    """The edge of a period, by the tables above; quarters and other units by thirds."""
    length = (days.until - days.first).days
    if days.unit in {Unit.YEAR, Unit.HALFYEAR} and length > 300:
        low, high = _MONTHS_IN_YEAR[edge]
        first, until = plus_months(days.first, low), plus_months(days.first, high)
    elif days.unit is Unit.MONTH:
        low, high = _DAYS_IN_MONTH[edge]
        first, until = plus_days(days.first, low), min(plus_days(days.first, high), days.until)
    elif days.unit is Unit.WEEK and length == 7:
        low, high = _DAYS_IN_WEEK[edge]
        first, until = plus_days(days.first, low), plus_days(days.first, high)
    else:
        first, until = _third(days, length, edge)
    return replace(days, first=first, until=until, edge=edge == "end")


def _third(days: Days, length: int, edge: str) -> tuple[date, date]:
    third = max(1, length // 3)
    cuts = {
        "start": (days.first, plus_days(days.first, third)),
        "early": (days.first, plus_days(days.first, third)),
        "middle": (plus_days(days.first, third), plus_days(days.until, -third)),
        "late": (plus_days(days.until, -third), days.until),
        "end": (plus_days(days.until, -third), days.until),
    }
    return cuts[edge]


def edged(parts: Parts, now: Now) -> Made | None:
    """What is meant by "end of March", "early next week", "mid-2026", "the beginning of the year"."""
    edge_node = parts.node("edge")
    assert edge_node is not None
    edge = _EDGES[edge_node.kind]
    whole = parts.node("whole")
    period: Days = parts["period"] or unit_around(now.today, unit_of(whole), now)  # type: ignore[arg-type]
    if period.is_day:
        return _day_edge(period, edge)
    days = edge_of(period, edge)
    other = edge_of(period.other, edge) if period.other else None
    return Made(
        Kind.PERIOD, replace(days, other=other), f"{edge} of {period.first} to {period.last}: {days.first} to {days.last}"
    )


def _day_edge(days: Days, edge: str) -> Made | None:
    spans = {"start": (480, 720), "early": (480, 720), "middle": (600, 840), "late": (720, 1440)}
    if edge == "end":
        return Made(Kind.MOMENT, Moment(days, Clock(23, 59, exact=True), closing="eod"))
    first, until = spans[edge]
    return Made(Kind.DAYPART, DayPart(days, first, until))


def abbreviated(parts: Parts, now: Now) -> Made | None:
    """EOD, COB, EOW, EOM, EOQ, EOY, by themselves or of a day."""
    name: str = parts["edge"]
    date_: Days | None = parts["date"]
    if name == "cob" and date_ is None and len(parts.matched) == 1:
        return None
    if name in {"eod", "cob"}:
        return closing(date_ or day_of(now.today, fixed=True), name, now)
    if date_ is not None:
        return None
    units = {"w": Unit.WEEK, "m": Unit.MONTH, "q": Unit.QUARTER, "y": Unit.YEAR}
    period = unit_around(now.today, units[name[-1]], now)
    edge = edge_of(period, "start" if name[0] == "b" else "end")
    if parts.has(Kind.BY):
        return Made(Kind.DATE, day_of(due_day(edge, now), fixed=True), f"by the end of {period.first} to {period.last}")
    return Made(Kind.PERIOD, edge)


def closing(days: Days, name: str, now: Now) -> Made:
    """The end of that day's work: its midnight in words ("end of day"), or when business closes."""
    if name == "eod":
        return Made(
            Kind.MOMENT, Moment(days, Clock(23, 59, exact=True), closing="eod"), "end of day: due within that day's work"
        )
    hours = now.calendar.hours_on(days.first).until
    clock = Clock(hours.hour, hours.minute, exact=True)
    return Made(Kind.MOMENT, Moment(days, clock, closing="cob"), f"close of business: {hours:%H:%M}")


def opening(parts: Parts, now: Now) -> Made:
    """What is meant by "first thing tomorrow"."""
    date_: Days = parts["date"]
    hours = now.calendar.hours_on(date_.first)
    minutes = hours.opens.hour * 60 + hours.opens.minute
    return Made(Kind.DAYPART, DayPart(date_, minutes, minutes + 60), f"first thing: from {hours.opens:%H:%M}")


def rest(parts: Parts, now: Now) -> Made | None:
    """What is meant by "the rest of the week": from today to its end."""
    whole = parts.node("whole")
    period: Days = parts["period"] or unit_around(now.today, unit_of(whole), now)  # type: ignore[arg-type]
    if period.is_day:
        first = now.at.hour * 60 + now.at.minute if period.first == now.today else 0
        return Made(Kind.DAYPART, DayPart(period, first, 1439))
    if not period.first <= now.today < period.until:
        return Made(Kind.PERIOD, period)
    until = period.until
    return Made(Kind.PERIOD, replace(period, first=now.today, until=until))


def later_in(parts: Parts, now: Now) -> Made | None:
    """What is meant by "later this week", "earlier this year"."""
    whole = parts.node("whole")
    period: Days = parts["period"] or unit_around(now.today, unit_of(whole), now)  # type: ignore[arg-type]
    later = parts.has(Kind.LATER) or parts.has(Kind.LATE)
    if period.is_day:
        return Made(Kind.DAYPART, DayPart(period, 720, 1440)) if later else Made(Kind.DATE, period)
    if not later:
        return Made(Kind.PERIOD, replace(period, until=max(now.today, plus_days(period.first, 1)), past=True))
    first = max(edge_of(period, "late").first, now.today)
    return Made(Kind.PERIOD, replace(period, first=min(first, period.last)))


def counted_from_end(parts: Parts, now: Now) -> Made | None:
    """What is meant by "two days before the end of March", "a week after month-end": counted from its last day."""
    period: Days = parts["period"]
    sign = -1 if parts.has(Kind.BEFORE) else 1
    return counted_from(parts["length"], day_of(period.last, fixed=period.fixed), now, sign) if period.edge else None


_WHOLE = "(period:(PERIOD|DATE|WEEKDATE)|(THE|MY)? whole:(UNIT|QUARTER))"

RULES = (
    Rule("edge of a period", f"THE? edge:(END|START|MIDDLE) DASH? (OF|IN)? ABOUT? {_WHOLE}", edged),
    Rule(
        "early or late", "(IN THE)? edge:(EARLY|LATE|MIDDLE|START) DASH? (IN|OF)? ABOUT? period:(PERIOD|DATE) (?!PART)", edged
    ),
    Rule("early in the period", "edge:(EARLY|LATE) IN (THE whole:UNIT|period:PERIOD)", edged),
    Rule("length from the end of a period", "length:LENGTH (AFTER|BEFORE|FROM) period:PERIOD", counted_from_end),
    Rule("day's end", "(BY|AT|UNTIL|BEFORE)? THE? edge:EDGE ((ON|COMMA)? date:(DATE|WEEKDATE))?", abbreviated),
    Rule("day's end after its day", "date:(DATE|WEEKDATE) COMMA? (BY|AT)? THE? edge:EDGE", abbreviated),
    Rule("first thing", "OPENING (ON|COMMA|IN)? date:(DATE|WEEKDATE)", opening),
    Rule("first thing after the day", "date:(DATE|WEEKDATE) COMMA? OPENING", opening),
    Rule("rest of a period", f"THE? REST OF? {_WHOLE}", rest),
    Rule("later in a period", f"(LATER|EARLIER) (IN|OF|ON)? {_WHOLE}", later_in),
)
