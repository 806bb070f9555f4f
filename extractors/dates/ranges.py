"""Ranges: "from Sunday to Tuesday", "3 to 5 April", "May to October 2026", "three days from Monday"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from extractors.dates.clocks import for_length
from extractors.dates.combining import clock_from
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.reckoning import day_of, in_month, in_year, next_weekday, plus, plus_days, unit_around
from extractors.dates.values import Clock, DayPart, Days, Moment, Range, Unit

#: The rule of hours on a day ("Thursday 9-17"): those of a range's last day are its first day's too.
_HOURS = "day span"


def _dated(parts: Parts, name: str, other: str) -> Any:  # noqa: ANN401
    """The end of a range; "now" opposite a day is today."""
    node = parts.node(name)
    assert node is not None
    return node.value.days if node.rule in {"now", "right now"} and isinstance(parts[other], Days) else node.value


def date_range(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from Sunday to Tuesday", "5 May - 7 June", "May to October 2020", "2pm today until 5pm tomorrow"."""
    first, last = _dated(parts, "first", "last"), _dated(parts, "last", "first")
    if isinstance(first, Days) and isinstance(last, Days):
        return _days_range(first, last)
    if isinstance(first, Clock) or isinstance(last, Clock):
        apart = parts.node("last").rule == "moment"  # type: ignore[union-attr] # "2pm till tomorrow 4pm": 2pm is today's
        return _clock_range(first, last, day_of(now.today, fixed=True) if apart else None)
    if isinstance(first, Days) and isinstance(last, DayPart) and parts.node("last").rule == _HOURS:  # type: ignore[union-attr]
        first = Moment(first, clock_from(last.first))
    return _moments_range(_end(first), _end(last))


def _moments_range(first: Days | Moment, last: Days | Moment) -> Made:
    """What is meant by "Sunday 6pm - Friday 5pm", "Mon-Thu 9-17": a weekday that ends a range comes after its beginning."""
    begun = first.days if isinstance(first, Moment) else first
    if isinstance(last, Moment) and last.days.first < begun.first and not last.days.fixed:
        last = replace(last, days=_after_first(begun, last.days))
    return Made(Kind.RANGE, Range(first, last))


def _end(value: Any) -> Days | Moment:  # noqa: ANN401
    if isinstance(value, DayPart):
        return Moment(value.days, clock_from(min(value.until, 1440 - 1)))
    assert isinstance(value, (Days, Moment))
    return value


def _clock_range(first: Any, last: Any, days: Days | None) -> Made | None:  # noqa: ANN401
    if isinstance(first, Clock) and isinstance(last, Moment):
        return Made(Kind.RANGE, Range(Moment(days or last.days, first), last))
    if isinstance(last, Clock) and isinstance(first, Moment):
        made = last if last.exact else max((last, last.shifted(12)), key=lambda clock: clock.minutes > first.clock.minutes)
        return Made(Kind.RANGE, Range(first, Moment(first.days, made)))
    return None


def _days_range(first: Days, told: Days) -> Made | None:
    last = _after_first(first, told)
    if not first.fixed and last.fixed and last.year is not None and first.month is not None:
        first = _lent_year(first, last)
    elif not last.fixed and last.month is not None:
        last = _year_of_first(first, last)
    if last.first < first.first and not first.fixed and first.other is not None and first.other.first <= last.first:
        first = first.other
    step = "" if last.first == told.first else f"the end that follows this beginning: {last.first}"
    return Made(Kind.RANGE, Range(first, last), step) if first.first <= last.last else None


def _after_first(first: Days, last: Days) -> Days:
    """A weekday that ends a range is the next one after its beginning."""
    if last.weekday is not None and last.day is None and not last.fixed:
        return day_of(next_weekday(last.weekday, first.first), weekday=last.weekday, fixed=first.fixed)
    return last


def _lent_year(first: Days, last: Days) -> Days:
    """What is meant by "26 June to 28 June 2020": the end lends its year."""
    assert last.year is not None
    lent = in_year(first, last.year)
    if lent is not None and lent.first > last.first:
        lent = in_year(first, last.year - 1)
    return lent or first


def _year_of_first(first: Days, last: Days) -> Days:
    lent = in_year(last, first.first.year)
    if lent is not None and lent.first < first.first:
        lent = in_year(last, first.first.year + 1)
    return replace(lent, year=None, fixed=first.fixed) if lent else last


def days_of_month(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from 3 to 5 April", "July 13-15", "between the 9th and the 17th of April 2026"."""
    from extractors.dates.reckoning import nearest_day

    low, high, month, year = int(parts["low"]), int(parts["high"]), parts["month"], parts["year"]
    if low >= high or high > 31 or getattr(parts["low"], "digits", 1) > 2:
        return None
    last = nearest_day(month, high, now)
    if last is None:
        return None
    if year is not None:
        last = in_year(last, int(year))
    first = last and in_month(low, replace(unit_around(last.first, Unit.MONTH, now), month=month))
    if first is None or last is None:
        return None
    return Made(Kind.RANGE, Range(replace(first, fixed=last.fixed), last), f"both in {last.first:%B %Y}")


def day_to_number(parts: Parts, now: Now) -> Made | None:
    """What is meant by "April 9th through 17th", "from 5 April to the 7th"."""
    first: Days = parts["first"]
    number = parts["number"]
    if getattr(number, "counts", False) or not first.is_day:
        return None
    last = in_month(int(number), unit_around(first.first, Unit.MONTH, now))
    if last is None or last.first <= first.first:
        return None
    return Made(Kind.RANGE, Range(first, replace(last, month=first.month, fixed=first.fixed)))


def number_to_day(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from the 27th to 3 April", "02 to April 07"."""
    last: Days = parts["last"]
    number = int(parts["number"])
    if getattr(parts["number"], "counts", False) or not last.is_day or last.month is None:
        return None
    first = in_month(number, unit_around(last.first, Unit.MONTH, now))
    if first is None or first.first > last.first:
        before = unit_around(plus_days(last.first.replace(day=1), -1), Unit.MONTH, now)
        first = in_month(number, before)
    return None if first is None else Made(Kind.RANGE, Range(replace(first, fixed=last.fixed), last))


def years(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "2014-2018", "from 2014 to 2018"."""
    from extractors.dates.reckoning import year_of

    first, last = int(parts["first"]), int(parts["last"])
    return Made(Kind.RANGE, Range(year_of(first), year_of(last))) if first < last else None


def range_in_year(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "5/1-5/7, 2026"."""
    first, last = in_year(parts["first"], int(parts["year"])), in_year(parts["last"], int(parts["year"]))
    return Made(Kind.RANGE, Range(first, last)) if first and last and first.first <= last.first else None


def for_days(parts: Parts, now: Now) -> Made | None:
    """What is meant by "from 18 December for 10 days", "3 days starting next Monday"."""
    start, length = parts["start"], parts["length"]
    if isinstance(start, Moment):
        from extractors.dates.counting import counted_from

        made = counted_from(length, start, now, 1)
        return None if made is None else Made(Kind.RANGE, Range(start, made.value))
    if any(unit.is_clock for unit, _count in length.amounts):
        return None
    if not start.fixed and start.other is not None and start.until <= now.today < start.other.first:
        start = start.other  # what is to last so long is still to come
    until = plus(start.first, length)
    return Made(Kind.PERIOD, Days(start.first, until, Unit.WEEK, fixed=start.fixed)) if until > start.first else None


def hours_for(parts: Parts, now: Now) -> Made | None:
    """What is meant by "for 3 hours from 10 am"."""
    return for_length(parts, now)


RANGES = (
    Rule(
        "days of a month",
        "(FROM|BETWEEN)? THE? low:DAYORD UPTO THE? high:DAYORD (OF|IN)? month:ANYMONTH (COMMA? OF? year:YEAR)?",
        days_of_month,
    ),
    Rule(
        "days of a month between",
        "BETWEEN THE? low:DAYORD AND THE? high:DAYORD (OF|IN)? month:ANYMONTH (COMMA? OF? year:YEAR)?",
        days_of_month,
    ),
    Rule(
        "month and its days",
        "(FROM|ON)? month:ANYMONTH THE? (FROM|BETWEEN)? low:DAYORD UPTO THE? high:DAYORD (COMMA? OF? year:YEAR)?",
        days_of_month,
    ),
    Rule("years", "(FROM|BETWEEN)? first:YEAR4 UPTO last:YEAR4", years),
    Rule("years between", "BETWEEN first:YEAR4 AND last:YEAR4", years),
)


DATE_RANGES = (
    Rule(
        "range",
        "(FROM|BEGINNING)? first:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK) COMMA? UPTO (DATE DASH)? last:(DATE|WEEKDATE|PERIOD|MOMENT|DAYPART|CLOCK)",
        date_range,
    ),
    Rule(
        "range between",
        "BETWEEN first:(DATE|WEEKDATE|PERIOD|MOMENT|CLOCK) (AND|UPTO) last:(DATE|WEEKDATE|PERIOD|MOMENT|CLOCK)",
        date_range,
    ),
    Rule("range, its year", "(FROM|BETWEEN)? first:DATE UPTO last:DATE COMMA? year:YEAR4", range_in_year),
    Rule("range to a number", "(FROM|ON)? first:(DATE|WEEKDATE) UPTO THE? number:(ORD|SECOND|DAYNUM)", day_to_number),
    Rule("range from a number", "(FROM|BETWEEN) THE? number:(ORD|SECOND|DAYNUM) (UPTO|AND) last:DATE", number_to_day),
    Rule("from for a length", "FROM? start:(DATE|WEEKDATE|MOMENT) FOR length:LENGTH", for_days),
    Rule("length starting", "FOR? length:LENGTH COMMA? (FROM|BEGINNING) ON? start:(DATE|WEEKDATE|MOMENT)", for_days),
)
