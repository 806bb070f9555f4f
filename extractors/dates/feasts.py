"""Feasts and public days by name, and Hijri dates after the Umm al-Qura calendar (hijridate)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from extractors.dates.grammar import Made, Parts, Rule
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.periods import turn_of
from extractors.dates.reckoning import day_of, nth_weekday, plus_days
from extractors.dates.values import Days, Unit

#: Month and day.
_FIXED = {
    "new year": (1, 1),
    "new year eve": (12, 31),
    "epiphany": (1, 6),
    "valentine": (2, 14),
    "women": (3, 8),
    "patrick": (3, 17),
    "april fools": (4, 1),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "all saints": (11, 1),
    "halloween": (10, 31),
    "veterans": (11, 11),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
    "boss": (10, 16),
    "saudi national": (9, 23),
    "saudi founding": (2, 22),
    "uae national": (12, 2),
    "flag": (11, 3),
}
#: Month, weekday and which (from the end where negative), and days after it.
_NTH = {
    "thanksgiving": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4),
    "labor": (9, 0, 1, 0),
    "memorial": (5, 0, -1, 0),
    "martin luther king": (1, 0, 3, 0),
    "presidents": (2, 0, 3, 0),
    "columbus": (10, 0, 2, 0),
    "mothers": (5, 6, 2, 0),
    "fathers": (6, 6, 3, 0),
}
#: Days from Easter Sunday (of the western churches).
_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit monday": 50,
    "trinity sunday": 56,
    "corpus christi": 60,
}
#: Hijri month and day.
_HIJRI = {
    "islamic new year": (1, 1),
    "ashura": (1, 10),
    "mawlid": (3, 12),
    "isra": (7, 27),
    "laylat al-qadr": (9, 27),
    "eid al-fitr": (10, 1),
    "arafah": (12, 9),
    "eid al-adha": (12, 10),
}
_BY_REGION = {
    "national": {"AE": (12, 2), "SA": (9, 23), "QA": (12, 18), "KW": (2, 25), "BH": (12, 16), "OM": (11, 20), "EG": (7, 23)},
    "independence": {"US": (7, 4), "IN": (8, 15), "PK": (8, 14), "JO": (5, 25), "LB": (11, 22), "": (7, 4)},
}
_HIJRI_YEARS = range(1343, 1501)
_SIGHTING = "by the Umm al-Qura calendar; the sighting of the moon may move it by a day"


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, part = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, left = divmod(rest, 4)
    weekday = (32 + 2 * part + 2 * quarter - epact - left) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def from_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Hijri date, or None outside the calendar's tables (1343 to 1500)."""
    if year not in _HIJRI_YEARS:
        return None
    from hijridate import Hijri

    try:
        made: date = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(made.year, made.month, made.day)


def hijri_year_of(day: date) -> int:
    """The Hijri year that a Gregorian day falls in, to within a few days of its turn."""
    return int((day.year + (day.timetuple().tm_yday - 1) / 365.25 - 621.57) * 1.0307)


def feast_days(name: str, year: int, region: str) -> list[date]:
    """The days of a feast in a Gregorian year: none, one, or (of a Hijri feast, in some years) two."""
    if name == "eid":
        return sorted(_hijri_days("eid al-fitr", year) + _hijri_days("eid al-adha", year))
    if name in _BY_REGION:
        regions = _BY_REGION[name]
        found = regions.get(region) or regions.get("")
        return [date(year, *found)] if found else []
    makers: tuple[tuple[object, Callable[[], list[date]]], ...] = (
        (_FIXED.get(name), lambda: [date(year, *_FIXED[name])]),
        (_NTH.get(name), lambda: _nth(name, year)),
        (_EASTER.get(name), lambda: [plus_days(easter(year), _EASTER[name])]),
        (_HIJRI.get(name), lambda: _hijri_days(name, year)),
    )
    return next((make() for known, make in makers if known is not None), [])


def _nth(name: str, year: int) -> list[date]:
    month, weekday, number, after = _NTH[name]
    first = date(year, month, 1)
    on = nth_weekday(weekday, number, Days(first, plus_days(first, 31 if month != 11 else 30)))
    return [plus_days(on, after)] if on else []


def _hijri_days(name: str, year: int) -> list[date]:
    month, day = _HIJRI[name]
    around = hijri_year_of(date(year, 1, 1))
    days = [from_hijri(hijri, month, day) for hijri in range(around - 1, around + 3)]
    return [on for on in days if on is not None and on.year == year]


def feast(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Christmas", "Easter 2027", "last Thanksgiving", "before Eid": the coming one where no year is said."""
    name: str = parts["feast"]
    year = parts["year"]
    step = _SIGHTING if name in _HIJRI else ""
    if year is not None:
        days = feast_days(name, int(year), now.region)
        return Made(Kind.DATE, day_of(days[0], year=int(year), fixed=True), step) if days else None
    around = [on for near in range(now.today.year - 2, now.today.year + 3) for on in feast_days(name, near, now.region)]
    ahead, behind = [on for on in around if on >= now.today], [on for on in around if on < now.today]
    turn = turn_of(parts.node("turn"))
    chosen = behind[-1:] if turn < 0 else ahead[:1]
    if not chosen:
        return None
    other = day_of(behind[-1], fixed=True) if behind and turn >= 0 else None
    said = {"month": chosen[0].month, "day": chosen[0].day} if name in _FIXED or name in _BY_REGION else {}
    return Made(Kind.DATE, day_of(chosen[0], other=other, **said), step or f"the nearest: {chosen[0]}")


def feast_in_year(parts: Parts, now: Now) -> Made | None:
    """What is meant by "Thanksgiving of next year"."""
    year: Days = parts["year"]
    days = feast_days(parts["feast"], year.first.year, now.region)
    return Made(Kind.DATE, day_of(days[0], fixed=True)) if days and year.unit is Unit.YEAR else None


def hijri(parts: Parts, now: Now) -> Made | None:
    """What is meant by "15 Ramadan 1447", "1 Shawwal", "Ramadan 1447", "Ramadan"."""
    month, day, year = parts["month"], parts["day"], parts["year"]
    if year is not None and int(year) not in _HIJRI_YEARS:
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
LATER = (Rule("feast of a year", "feast:HOLIDAY (OF|IN)? year:PERIOD", feast_in_year),)
