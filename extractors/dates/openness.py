"""What leaves an end open ("before Friday", "since 2014", "after 3pm"), and "by", which names a deadline."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from extractors.dates.clocks import likely
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.reckoning import day_of, last_weekday, plus_days
from extractors.dates.resolving import due_day
from extractors.dates.values import Clock, DayPart, Days, Moment, Range, TimeSpan, Unit


def _clock(minutes: int) -> Clock:
    return Clock(minutes // 60 % 24, minutes % 60, exact=True)


def before(parts: Parts, now: Now) -> Made | None:
    """What is meant by "before Friday", "until 2pm", "no later than 5 March": open at the beginning."""
    value: Any = _ahead(parts["value"], now) if parts.has(Kind.NOTAFTER) else parts["value"]
    if isinstance(value, Clock):
        return Made(Kind.TIMESPAN, TimeSpan(None, likely(value)))
    if isinstance(value, TimeSpan):
        until = value.first if parts.has(Kind.BEFORE) else value.until
        return None if until is None else Made(Kind.TIMESPAN, TimeSpan(None, until))
    if isinstance(value, DayPart):
        return Made(Kind.RANGE, Range(None, Moment(value.days, _clock(value.first if parts.has(Kind.BEFORE) else value.until))))
    if isinstance(value, Days) and value.edge and value.unit is Unit.WEEK:
        return Made(Kind.RANGE, Range(None, day_of(due_day(value, now), fixed=value.fixed)))
    if isinstance(value, Days) and not value.is_day and parts.has(Kind.BEFORE) and not value.edge:
        return Made(Kind.RANGE, Range(None, day_of(value.first, fixed=value.fixed)))
    return Made(Kind.RANGE, Range(None, _single(value)))


def _ahead(value: Any, now: Now) -> Any:  # noqa: ANN401
    """A deadline without a year is the coming one, however far away."""
    if isinstance(value, (Moment, DayPart)):
        return replace(value, days=_ahead(value.days, now))
    if not isinstance(value, Days) or value.fixed or value.other is None or value.until > now.today:
        return value
    return replace(value.other, other=replace(value, other=None)) if value.other.first >= now.today else value


def _single(value: Any) -> Any:  # noqa: ANN401
    """The last day of a period, any other value as it is."""
    if isinstance(value, Days) and not value.is_day:
        return replace(day_of(value.last, fixed=value.fixed), edge=value.edge)
    return value


def after(parts: Parts, now: Now) -> Made | None:
    """What is meant by "after Friday", "from 2 pm", "since March": open at the end. After a month or year is after its last day."""
    value: Any = _begun(parts["value"], now) if parts.has(Kind.SINCE) else parts["value"]
    if isinstance(value, Clock):
        return Made(Kind.TIMESPAN, TimeSpan(likely(value), None))
    if isinstance(value, TimeSpan):
        first = value.until if parts.has(Kind.AFTER) else value.first
        return None if first is None else Made(Kind.TIMESPAN, TimeSpan(first, None))
    if isinstance(value, DayPart):
        return Made(Kind.RANGE, Range(Moment(value.days, _clock(value.until if parts.has(Kind.AFTER) else value.first)), None))
    if isinstance(value, Days) and not value.is_day:
        node = parts.node("value")
        whole = (node is not None and node.rule.startswith("hijri month")) or not _is_stretch(value)
        beyond = whole and (parts.has(Kind.AFTER) or parts.has(Kind.LATERTHAN))
        start = value.until if beyond else value.first
        return Made(Kind.RANGE, Range(day_of(start, fixed=value.fixed), None, past=parts.has(Kind.SINCE)))
    return Made(Kind.RANGE, Range(value, None, past=parts.has(Kind.SINCE)))


def _begun(value: Any, now: Now) -> Any:  # noqa: ANN401
    """What lasts since a weekday began on the last one: "since Sunday", "since Monday 9am"."""
    days = value.days if isinstance(value, Moment) else value
    if not isinstance(days, Days) or days.weekday is None or days.fixed or days.first <= now.today:
        return value
    begun = day_of(last_weekday(days.weekday, now.today), weekday=days.weekday, fixed=True, past=True)
    return replace(value, days=begun) if isinstance(value, Moment) else begun


def _is_stretch(value: Days) -> bool:
    """True for an early or middle part of a period: "after the beginning of March" is from there on."""
    if value.edge:
        return False
    whole = {Unit.MONTH: 28, Unit.YEAR: 365, Unit.QUARTER: 89}
    return (value.until - value.first).days < whole.get(value.unit, 0)


def by(parts: Parts, now: Now) -> Made | None:
    """What is meant by "by Friday", "by 3pm", "by end of March": the day or instant itself, as a deadline."""
    value: Any = _ahead(parts["value"], now)
    if isinstance(value, Days) and not value.is_day:
        last = due_day(value, now)
        return Made(Kind.DATE, day_of(last, fixed=value.fixed), f"by then: {last}")
    node = parts.node("value")
    assert node is not None
    return Made(node.kind if node.kind is not Kind.HOUR else Kind.CLOCK, value)


def day_before_clock(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "tomorrow before 5pm", "Thursday after 1pm"."""
    days: Days = parts["date"]
    times: TimeSpan = parts["times"]
    if not days.is_day or (times.first is not None and times.until is not None):
        return None
    first = Moment(days, times.first) if times.first is not None else None
    last = Moment(days, times.until) if times.until is not None else None
    return Made(Kind.RANGE, Range(first, last))


def by_on(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "tomorrow by 10:30"."""
    days: Days = parts["date"]
    clock: Any = parts["clock"]
    return Made(Kind.MOMENT, Moment(days, clock)) if days.is_day and isinstance(clock, Clock) else None


def both_ends(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "later than 9:30 but before 11:00 on Thursday": two open ranges that close each other."""
    first, last = parts["first"], parts["last"]
    if isinstance(first, TimeSpan) and isinstance(last, TimeSpan) and first.until is None and last.first is None:
        return Made(Kind.TIMESPAN, TimeSpan(first.first, last.until))
    if not isinstance(last, Range) or last.first is not None or not last.last:
        return None
    if isinstance(first, TimeSpan) and first.until is None and first.first is not None and isinstance(last.last, Moment):
        return Made(Kind.RANGE, Range(Moment(last.last.days, first.first), last.last))
    if isinstance(first, Range) and first.last is None and first.first and type(first.first) is type(last.last):
        return Made(Kind.RANGE, Range(first.first, last.last))
    return None


def or_later(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "2012 or later", "Friday or after"."""
    value: Any = parts["value"]
    if parts.has(Kind.OREARLIER):
        return Made(Kind.RANGE, Range(None, _single(value)))
    return Made(Kind.RANGE, Range(replace(value, until=plus_days(value.first, 1), unit=Unit.DAY), None))


def until_then(parts: Parts, now: Now) -> Made:
    """What is meant by "less than 3 days after tomorrow": from today to then."""
    return Made(Kind.RANGE, Range(day_of(now.today, fixed=True), parts["value"]))


def less_than_length(parts: Parts, now: Now) -> Made | None:
    """What is meant by "more than 2 weeks before today"."""
    value: Any = parts["value"]
    if not isinstance(value, Days):
        return None
    del now
    return Made(Kind.RANGE, Range(None, value))


RULES = (
    Rule("before", "(BEFORE|NOTAFTER|UNTIL) ABOUT? value:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK|TIMESPAN|HOUR)", before),
    Rule("after", "(AFTER|SINCE|NOTBEFORE|LATERTHAN) ABOUT? value:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK|TIMESPAN)", after),
    Rule("more than so far", "MORE value:DATE", less_than_length),
    Rule("less than so far", "LESS value:DATE", until_then),
    Rule("from", "(BEGINNING|FROM) (ON|FROM)? value:(DATE|WEEKDATE|MOMENT|CLOCK)", after),
    Rule("from then on", "FROM value:(DATE|WEEKDATE|PERIOD|CLOCK|MOMENT) ON (?!DATE|WEEKDATE|PERIOD|THE)", after),
    Rule("starting", "BEGINNING (ON|FROM)? value:PERIOD", after),
    Rule("by", "BY ABOUT? (THE)? value:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK|HOUR)", by),
    Rule("day before a clock", "date:(DATE|WEEKDATE) COMMA? times:TIMESPAN", day_before_clock),
    Rule("open span, day last", "times:TIMESPAN (ON|COMMA)? date:(DATE|WEEKDATE)", day_before_clock),
    Rule("day by a clock", "date:(DATE|WEEKDATE) COMMA? BY clock:(CLOCK|HOUR)", by_on),
    Rule("from then but until", "first:(RANGE|TIMESPAN) BUT last:(RANGE|TIMESPAN)", both_ends),
    Rule("or later", "value:(PERIOD|DATE|WEEKDATE) (ORLATER|OREARLIER)", or_later),
)
