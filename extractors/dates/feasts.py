"""Feasts and public days by name, and Hijri dates after the Umm al-Qura calendar (hijridate)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractors.dates.feast_days import feast_days, from_hijri, has_a_date, hijri_year_of, is_hijri_year
from extractors.dates.feast_tables import HIJRI
from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.named_periods import weekend_about
from extractors.dates.now import Now
from extractors.dates.periods import turn_of
from extractors.dates.reckoning import day_of, plus_days
from extractors.dates.values import Days, Length, Unit

_SIGHTING = "by the Umm al-Qura calendar; the sighting of the moon may move it by a day"


def feast(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Christmas", "Easter 2027", "last Thanksgiving", "before Eid": the coming one where no year is said."""
    name: str = parts["feast"]
    year = parts["year"]
    step = _SIGHTING if name in HIJRI else ""
    if year is not None:
        return _in_year(name, int(year), now, step)
    around = [days for near in range(now.today.year - 2, now.today.year + 3) for days in feast_days(name, near, now.region)]
    ahead, behind = [days for days in around if days.last >= now.today], [days for days in around if days.last < now.today]
    turn = turn_of(parts.node("turn"))
    chosen = behind[-1:] if turn < 0 else ahead[:1]
    if not chosen:
        return None
    on = chosen[0].first
    other = replace(behind[-1], fixed=True) if behind and turn >= 0 else None
    month, day = (on.month, on.day) if has_a_date(name) else (None, None)
    return _made_of(replace(chosen[0], other=other, month=month, day=day), step or f"the nearest: {on}")


def _in_year(name: str, year: int, now: Now, step: str = "") -> Made | None:
    days = feast_days(name, year, now.region)
    return _made_of(replace(days[0], year=year, fixed=True), step) if days else None


def _made_of(days: Days, step: str) -> Made:
    return Made(Kind.DATE if days.is_day else Kind.PERIOD, days, step)


def feast_in_year(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Thanksgiving of 2027" where the year is a period of its own."""
    year: Days = parts["year"]
    return _in_year(parts["feast"], year.first.year, now) if year.unit is Unit.YEAR else None


def feast_of_turned_year(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Thanksgiving of next year"."""
    if parts["unit"] is not Unit.YEAR:
        return None
    return _in_year(parts["feast"], now.today.year + turn_of(parts.node("turn")), now)


def feast_years_away(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Thanksgiving in 3 years", "Easter two years ago"."""
    length: Length = parts["length"] or parts["length2"]
    unit, count = length.amounts[0]
    if unit is not Unit.YEAR or len(length.amounts) > 1 or count % 1:
        return None
    return _in_year(parts["feast"], now.today.year + int(-count if parts.has(Kind.AGO) else count), now)


def weekend_in_year(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Halloween weekend 2026"."""
    made = _in_year(parts["feast"], int(parts["year"]), now)
    return None if made is None else weekend_about(made.value, now)


def hijri(parts: Parts, now: Now) -> Made | None:
    """What is meant by "15 Ramadan 1447", "1 Shawwal", "Ramadan 1447", "Ramadan"."""
    month, day, year = parts["month"], parts["day"], parts["year"]
    if year is not None and not is_hijri_year(int(year)):
        return _gregorian_year(month, day, int(year)) if 1900 <= year <= 2100 else None
    if year is not None:
        return _made(int(year), month, day, now, said=True)
    around = hijri_year_of(now.today)
    coming = [made for near in range(around - 1, around + 3) if (made := _made(near, month, day, now, said=False)) is not None]
    return next((made for made in coming if made.value.until > now.today), None)


def _gregorian_year(month: int, day: int | None, year: int) -> Made | None:
    around = hijri_year_of(date(year, 6, 1))
    for near in range(around - 1, around + 2):
        first = from_hijri(near, month, int(day or 1))
        if first is not None and first.year == year:
            return _whole(near, month, first) if day is None else Made(Kind.DATE, day_of(first, fixed=True), _SIGHTING)
    return None


def _whole(year: int, month: int, first: date) -> Made:
    until = from_hijri(year + month // 12, month % 12 + 1, 1) or plus_days(first, 30)
    return Made(Kind.PERIOD, Days(first, until, Unit.QUARTER, fixed=True), _SIGHTING)


def _made(year: int, month: int, day: int | None, _now: Now, *, said: bool) -> Made | None:
    first = from_hijri(year, month, int(day or 1))
    if first is None:
        return None
    if day is None:
        return _whole(year, month, first)
    made = Made(Kind.DATE, day_of(first, fixed=True), f"{int(day)}/{month}/{year} AH is {first}, {_SIGHTING}")
    return made if said else made._replace(value=replace(made.value, fixed=True))


def hijri_shape(year: int, month: int, day: int) -> Days | None:
    """The day of a Hijri date in digits ("1447/09/15")."""
    on = from_hijri(year, month, day)
    return None if on is None else day_of(on, fixed=True)


RULES = (
    Rule("feast of a turned year", "THE? feast:HOLIDAY (OF|IN|COMMA)? THE? turn:TURN unit:UNIT", feast_of_turned_year),
    Rule("feast, years away", "THE? feast:HOLIDAY (IN length:LENGTH|length2:LENGTH (AGO|HENCE|FROMNOW))", feast_years_away),
    Rule("feast's weekend in a year", "THE? feast:HOLIDAY WEEKEND (OF|IN|COMMA)? year:YEAR4", weekend_in_year),
    Rule("feast", "THE? (turn:TURN)? feast:HOLIDAY ((OF|IN|COMMA)? year:YEAR4)?", feast),
    Rule(
        "hijri date",
        "(WEEKDAY COMMA?)? THE? day:DAYORD (OF|DASH)? month:HIJRIMONTH ((COMMA|DASH)? year:(N9999|YEAR4))? AH?",
        hijri,
    ),
    Rule("hijri date, month first", "month:HIJRIMONTH day:DAYORD (COMMA? year:(N9999|YEAR4))? AH?", hijri),
    Rule("hijri month", "month:HIJRIMONTH COMMA? (OF|IN)? year:(N9999|YEAR4) AH?", hijri),
    Rule("hijri month by its cue", "(?<=IN|DURING|BEFORE|AFTER|SINCE|UNTIL|OF|BY) month:HIJRIMONTH", hijri),
)
