"""The "now" that a text is read at, and the conventions of where its author writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.findings import Context
from domain.working_time import Hours, WorkingCalendar

#: Countries that write month/day/year. (The Philippines and Canada write both; here they follow what their mail shows.)
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "PR", "GU"})
#: Friday and Saturday off; the working week begins on Sunday.
_FRIDAY_SATURDAY = frozenset({"SA", "EG", "JO", "KW", "QA", "BH", "OM", "IQ", "DZ", "LY", "SD", "SY", "YE", "BD", "PS", "MV"})
_WEEKENDS = {"IR": frozenset({4}), "DJ": frozenset({4}), "NP": frozenset({5}), "IL": frozenset({4, 5})}
_ALL_DAYS = frozenset(range(7))


@dataclass(frozen=True)
class Now:
    """When and where a text was written. `first_weekday` is where its weeks begin (Monday 0), `named` the day named last."""

    at: datetime
    region: str
    zone: str
    month_first: bool
    first_weekday: int
    calendar: WorkingCalendar
    language: str = "en"
    named: date | None = None

    @cached_property
    def today(self) -> date:
        """The author's day."""
        return self.at.date()

    @cached_property
    def told(self) -> str:
        """The author's day in words, for steps."""
        return f"{self.at:%a %d %b %Y}"

    @cached_property
    def tzinfo(self) -> tzinfo | None:
        """The author's zone, or the offset of the mail's date."""
        return zone_by_name(self.zone) or self.at.tzinfo


def now_of(context: Context, language: str, *, month_first: bool) -> Now:
    """The now of a text. `month_first` is the language's own habit, which a known region overrides."""
    region = (context.region or "").upper()
    zone = zone_by_name(context.zone or "")
    at = context.written_at if zone is None else context.written_at.astimezone(zone)
    return Now(
        at=at,
        region=region,
        zone=context.zone if zone is not None and context.zone else offset_name(at),
        month_first=region in _MONTH_FIRST if region else month_first,
        first_weekday=6 if region in _FRIDAY_SATURDAY else 0,
        calendar=context.calendar or calendar_of(region, context.zone or etc_zone(at)),
        language=language,
    )


@lru_cache(maxsize=256)
def calendar_of(region: str, zone: str) -> WorkingCalendar:
    """A calendar with the region's weekend and no holidays, for texts whose author's calendar is not known."""
    weekend = frozenset({4, 5}) if region in _FRIDAY_SATURDAY else _WEEKENDS.get(region, frozenset({5, 6}))
    name = zone if zone_by_name(zone) is not None else "UTC"
    return WorkingCalendar(zone=name, working_days=_ALL_DAYS - weekend, hours=Hours(time(9), time(18)))


@lru_cache(maxsize=512)
def zone_by_name(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, or None."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def etc_zone(at: datetime) -> str:
    """The zone of whole hours nearest to an instant's offset; its sign is the other way round, as POSIX has it."""
    offset = at.utcoffset()
    hours = 0 if offset is None else max(-12, min(14, round(offset.total_seconds() / 3600)))
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"


def offset_name(at: datetime) -> str:
    """`UTC+04:00` of an aware instant."""
    offset = at.utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
