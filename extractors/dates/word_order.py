"""Productions for what languages other than English do with their words of time."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from extractors.dates import clocks, edges, feasts, inside, periods
from extractors.dates.calendar_days import day_month, day_of_month
from extractors.dates.clocks import clock_of
from extractors.dates.grammar import Made, Node, Parts
from extractors.dates.kinds import Kind
from extractors.dates.lengths import unit_of
from extractors.dates.now import Now
from extractors.dates.reckoning import day_of, in_year, nearest_month, plus_days, quarter_of, unit_around
from extractors.dates.shapes import full_year
from extractors.dates.values import Clock, DayPart, Days, Length, Moment, Unit

_MINUTES: Final = {Kind.HALF: 30, Kind.QUARTER: 15}

# ----------------------------------------------------------------------------------------------------------------- names


def day_named(parts: Parts, _now: Now) -> Made | None:
    """As in "يوم الخميس", "يوم 22/04": the word for day before what names one."""
    day = parts.node("day")
    if day is None or not _is(parts, Unit.DAY) or getattr(day.value, "counts", False):
        return None
    return Made(Kind.WEEKDAY if day.kind is Kind.WEAKDAY else day.kind, day.value)


def month_named(parts: Parts, _now: Now) -> Made | None:
    """As in "شهر مارس": the word for month before a month's name."""
    return Made(Kind.MONTH, parts["month"]) if _is(parts, Unit.MONTH) else None


def hijri_month_named(parts: Parts, now: Now) -> Made | None:
    """As in "شهر رمضان"."""
    return feasts.hijri(parts, now) if _is(parts, Unit.MONTH) else None


def month_numbered(parts: Parts, _now: Now) -> Made | None:
    """As in "شهر 3", "الشهر التاسع"."""
    number = parts["number"]
    named = _is(parts, Unit.MONTH) and 1 <= number <= 12 and not getattr(number, "counts", False)
    if int(number) == 1 and parts.node("number").kind is Kind.N12 and not getattr(number, "digits", 1):  # type: ignore[union-attr]
        return None  # "شهر واحد" is a month long
    return Made(Kind.MONTH, int(number)) if named else None


def year_named(parts: Parts, _now: Now) -> Made | None:
    """As in "عام 2026", "l'année 2026", "im Jahr 2026"."""
    return Made(Kind.NAMEDYEAR, parts["year"]) if _is(parts, Unit.YEAR) else None


def year_marked(parts: Parts, _now: Now) -> Made | None:
    """As in "2026م": a year with the mark of its era, which is also the letter for pm."""
    return Made(Kind.NAMEDYEAR, parts["year"]) if parts["mark"] == "pm" else None


def _is(parts: Parts, unit: Unit) -> bool:
    node = parts.node("unit")
    return node is not None and unit_of(node) is unit


# ---------------------------------------------------------------------------------------------------------------- lengths


def one_unit(parts: Parts, _now: Now) -> Made | None:
    """As in "خلال أسبوع", "ساعة ونصف", "يوم واحد": a unit that needs no count to be one."""
    if parts["one"] is not None and int(parts["one"]) != 1:
        return None
    part = parts.node("part")
    unit = unit_of(parts.node("unit"))  # type: ignore[arg-type]
    count = 1 if part is None else 1 + (minutes_of(part) or 0) / 60
    return Made(Kind.LENGTH, Length(((unit, count),), working=parts.has(Kind.WORKING)))


def decimal_comma(parts: Parts, _now: Now) -> Made | None:
    """As in "3,5 Stunden": digits on both sides of a comma, without a space."""
    whole, part = parts.node("whole"), parts.node("part")
    if whole is None or part is None or part.start - whole.end != 1 or not getattr(part.value, "digits", 0):
        return None
    return Made(Kind.DECIMAL, (float(f"{int(whole.value)}.{int(part.value):0{part.value.digits}}"), None, ()))


# ----------------------------------------------------------------------------------------------------------------- clocks


def clock_said(parts: Parts, _now: Now) -> Made | None:
    """As in "الساعة 3", "a las 3", "um 15 Uhr 30", "sept heures dix", each with what is added to or taken from the hour."""
    unit = parts.node("minutes")
    if unit is not None and unit_of(unit) is not Unit.MINUTE:
        return None
    clock = clock_of(parts.node("clock"))
    minutes = minutes_of(parts.node("by"))
    if clock is None or minutes is None or (minutes and clock.minute):
        return None
    if parts.has(Kind.TOHOUR) or parts.has(Kind.MINUS):
        minutes = -minutes
    return Made(Kind.CLOCK, moved(clock, minutes))


def clock_said_one(parts: Parts, now: Now) -> Made | None:
    """As in "a la una": an hour that is the word for one, too."""
    node = parts.node("clock")
    if node is None or node.kind is not Kind.A:
        return clock_said(parts, now)
    minutes = minutes_of(parts.node("by"))
    return None if minutes is None else Made(Kind.CLOCK, moved(Clock(1), -minutes if parts.has(Kind.MINUS) else minutes))


def minutes_of(node: Node | None) -> int | None:
    """The minutes that a number, a length or a part of the hour stands for; 0 for nothing said, None for something else."""
    if node is None:
        return 0
    if node.kind in _MINUTES:
        return _MINUTES[node.kind]
    if isinstance(node.value, Length):
        (unit, count), *more = node.value.amounts
        return int(count) if unit is Unit.MINUTE and not more and 0 < count < 60 else None
    return int(node.value) if 0 <= node.value < 60 else None


def moved(clock: Clock, minutes: int) -> Clock:
    """The clock so many minutes later."""
    total = (clock.hour * 60 + clock.minute + minutes) % 1440
    return replace(clock, hour=total // 60, minute=total % 60)


def clock_by_hours(parts: Parts, _now: Now) -> Made | None:
    """As in "à 15 heures 30", "sept heures moins dix", "huit heures et demie"."""
    hours = parts.node("hours")
    clock, minute, extra = clock_of(parts.node("clock")), minutes_of(parts.node("minute")), minutes_of(parts.node("by"))
    if hours is None or unit_of(hours) is not Unit.HOUR or clock is None or minute is None or extra is None:
        return None
    return Made(Kind.CLOCK, moved(clock, minute + (-extra if parts.has(Kind.MINUS) else extra)))


def hours_long(parts: Parts, _now: Now) -> Made | None:
    """As in "sous 24h": a length, though written as a clock is."""
    clock = clock_of(parts.node("clock"))
    return (
        None if clock is None else Made(Kind.LENGTH, Length(((Unit.HOUR, clock.hour + clock.minute / 60 + 24 * clock.days),)))
    )


def hour_in_part(parts: Parts, now: Now) -> Made | None:
    """As in "3 de la tarde", "10 صباحا"; twelve in the evening or at night is midnight."""
    clock, part = clock_of(parts.node("clock")), parts["part"]
    if getattr(parts["clock"], "counts", False):
        return None
    if clock is not None and clock.hour == 12 and not clock.minute and part.first >= 960:
        return Made(Kind.CLOCK, Clock(0, exact=True))
    return clocks.in_part(parts, now)


def half_to(parts: Parts, _now: Now) -> Made | None:
    """As in "halb acht" is half past seven."""
    clock = clock_of(parts.node("clock"))
    return None if clock is None else Made(Kind.CLOCK, moved(replace(clock, exact=False), -30))


def last_night(_parts: Parts, now: Now) -> Made:
    """As in "anoche"."""
    days = day_of(plus_days(now.today, -1), fixed=True, past=True)
    return Made(Kind.DAYPART, DayPart(days, 1200, 1440), f"on {days.first}")


# -------------------------------------------------------------------------------------------------------- days and periods


def today_said(parts: Parts, now: Now) -> Made:
    """As in "اليوم": today, or the day before or after it ("اليوم الماضي")."""
    shift = periods.turn_of(parts.node("turn"))
    on = plus_days(now.today, shift)
    return Made(Kind.DATE, day_of(on, fixed=True, past=shift < 0), f"counted from {now.told}: {on}")


def middle_day(parts: Parts, now: Now) -> Made | None:
    """As in "منتصف مارس", "نص الشهر": the fifteenth."""
    whole = parts.node("whole")
    if whole is not None:
        period = unit_around(now.today, unit_of(whole), now)
    else:
        period = parts["period"] or nearest_month(parts["month"], now)
    if period.unit is not Unit.MONTH:
        return None
    on = period.first.replace(day=15)
    days = day_of(on, month=on.month, day=15, year=period.year, fixed=period.fixed)
    return Made(Kind.DATE, days, f"the middle of {period.first:%B %Y}: {on}")


def day_by_ordinal(parts: Parts, now: Now) -> Made | None:
    """As in "اليوم الثالث من أكتوبر", "اليوم الأخير من الشهر"."""
    period: Days = parts["period"]
    if parts["unit"] is not None and not _is(parts, Unit.DAY):
        return None
    if parts["day"] > 0:
        return inside.day_in_period(parts, now)
    return Made(Kind.DATE, day_of(period.last, fixed=period.fixed), f"the last of {period.first} to {period.last}")


def month_of_year(parts: Parts, _now: Now) -> Made | None:
    """As in "مارس من العام القادم", "mars de l'année prochaine"."""
    month, year = parts["month"], parts["year"]
    if month.unit is not Unit.MONTH or month.fixed or year.unit is not Unit.YEAR:
        return None
    days = in_year(month, year.first.year)
    return None if days is None else Made(Kind.PERIOD, days, f"of {year.first.year}")


def monday(parts: Parts, _now: Now) -> Made | None:
    """As in "أول اثنين من الشهر": the word for two is Monday's too."""
    number = parts["two"]
    return Made(Kind.WEEKDAY, 0) if number == 2 and not getattr(number, "digits", 1) else None


def weekday_day_month(parts: Parts, now: Now) -> Made | None:
    """As in "الثلاثاء الثالث من سبتمبر": the third, if that is a Tuesday; else the third Tuesday."""
    made = day_month(parts, now)
    node = parts.node("day")
    fits = (
        made is None
        or node is None
        or node.kind not in {Kind.ORD, Kind.SECOND}
        or made.value.first.weekday() == parts["weekday"]
    )
    return made if fits else None


def the_day(parts: Parts, now: Now) -> Made | None:
    """As in "le 15", "el 15", "le 1er", but not "le premier", "le 2e": of something else, more often."""
    node = parts.node("day")
    assert node is not None
    if node.kind is Kind.ORD and (not getattr(node.value, "digits", 0) or int(node.value) != 1):
        return None
    return day_of_month(parts, now)


def no_date(_parts: Parts, _now: Now) -> Made:
    """As in "شارع 26 يوليو": the name of a place or person, whatever day is in it."""
    return Made(Kind.BREAK, None)


def span_of_hours(parts: Parts, now: Now) -> Made | None:
    """As in "de 14 à 16 heures"; "de 2 à 3 heures" is how long something takes."""
    is_hours = unit_of(parts.node("hours")) is Unit.HOUR  # type: ignore[arg-type]
    return clocks.span(parts, now) if is_hours and parts["first"] >= 7 else None


def last_quarter(parts: Parts, _now: Now) -> Made:
    """As in "dernier trimestre 2026"."""
    year = int(parts["year"])
    return Made(Kind.PERIOD, quarter_of(full_year(year), 4), f"the last of {year}")


def part_of_year(parts: Parts, now: Now) -> Made | None:
    """As in "الربع الثاني من 2026", "deuxième trimestre", "primer semestre de 2027"."""
    is_part = unit_of(parts.node("unit")) in {Unit.QUARTER, Unit.HALFYEAR}  # type: ignore[arg-type]
    return periods.numbered(parts, now) if is_part else None


def first_or_last(parts: Parts, now: Now) -> Made | None:
    """As in "أول الأسبوع القادم", "آخر الشهر": the beginning or the end."""
    number = parts["first"]
    if number is not None and (number != 1 or getattr(number, "digits", 0)):
        return None
    period: Days = parts["period"] or unit_around(now.today, unit_of(parts.node("whole")), now)  # type: ignore[arg-type]
    if period.is_day:
        return None
    edge = "end" if number is None else "start"
    return Made(Kind.PERIOD, edges.edge_of(period, edge), f"the {edge} of {period.first} to {period.last}")


def counted_units(parts: Parts, now: Now) -> Made | None:
    """As in "الأسابيع الثلاثة القادمة", "les 3 prochains jours": so many units from now on; whole ones if they are weeks or more."""
    unit, number = unit_of(parts.node("unit")), int(parts["count"])  # type: ignore[arg-type]
    turn = periods.turn_of(parts.node("turn"))
    return periods.turned_length_of(Length(((unit, number),)), turn, now, whole=True)


def moment_joined(parts: Parts, _now: Now) -> Made | None:
    """A clock and a day in either order, joined by a word of the language's own."""
    days, clock = parts["date"], clock_of(parts.node("clock"))
    return Made(Kind.MOMENT, Moment(days, clock)) if clock is not None and days.is_day else None
