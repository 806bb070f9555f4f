"""What the words of a date can mean, before it is told as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum


class Unit(Enum):
    """A unit of time, by its size in ISO 8601's letters."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALFYEAR = "halfyear"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    __hash__ = object.__hash__  # Enum's own is many times slower

    @property
    def is_clock(self) -> bool:
        """True for what is smaller than a day."""
        return self in {Unit.SECOND, Unit.MINUTE, Unit.HOUR}


@dataclass(frozen=True, slots=True)
class Length:
    """An amount of time. `working` counts working days or hours; `about` where the words are not exact."""

    amounts: tuple[tuple[Unit, float], ...]
    working: bool = False
    about: bool = False

    @property
    def unit(self) -> Unit:
        """The smallest unit named."""
        return self.amounts[-1][0]

    def __neg__(self) -> Length:
        return replace(self, amounts=tuple((unit, -count) for unit, count in self.amounts))


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days `[first, until)`.

    `year`, `month` and `day` are what the words themselves said, so that a neighbour can lend the rest ("from 3 to 5 April");
    `fixed` marks what no neighbour and no tense can move: a year was said, or it is counted from today.
    `other` is the other reading.
    """

    first: date
    until: date
    unit: Unit = Unit.DAY
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    fixed: bool = False
    other: Days | None = None
    past: bool = False
    edge: bool = False  # an edge of something: its end is what counts
    closing: str = ""  # "eod", "cob": the end of that day's work

    @property
    def last(self) -> date:
        """The last day."""
        return self.until - timedelta(days=1)

    @property
    def is_day(self) -> bool:
        """True for a single day."""
        return self.unit is Unit.DAY


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone as the words name it: an IANA `key`, or a fixed `offset` in minutes."""

    name: str
    key: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `exact` where a 24-hour form or am/pm leaves no doubt; `days` is 1 for 24:00."""

    hour: int
    minute: int = 0
    second: int = 0
    exact: bool = False
    zone: Zone | None = None
    days: int = 0

    def shifted(self, hours: int) -> Clock:
        """The same minute, so many hours away, taken for exact."""
        return replace(self, hour=(self.hour + hours) % 24, exact=True)

    @property
    def minutes(self) -> int:
        """Minutes since midnight."""
        return self.days * 1440 + self.hour * 60 + self.minute


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day, by name; `[first, until)` in minutes since midnight."""

    name: str
    first: int
    until: int

    @property
    def is_late(self) -> bool:
        """True where its hours are pm."""
        return self.first >= 720


@dataclass(frozen=True, slots=True)
class Moment:
    """A time on a day; `other` is the other reading. `on_purpose` marks one counted in exact units ("in 5 minutes")."""

    days: Days
    clock: Clock
    closing: str = ""


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day, or a span of clock times on a day (`first` and `until` in minutes from its midnight)."""

    days: Days
    first: int
    until: int
    zone: Zone | None = None
    other: DayPart | None = None


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From one clock time to another, on no day in particular; one of them is None where it is open."""

    first: Clock | None
    until: Clock | None


@dataclass(frozen=True, slots=True)
class Range:
    """From one expression to another, each inclusive as its own words are; None where it is open."""

    first: Days | Moment | None
    last: Days | Moment | None
    past: bool = False


@dataclass(frozen=True, slots=True)
class Recurrence:
    """An RRULE."""

    rule: str


Value = Days | Moment | DayPart | TimeSpan | Range | Recurrence | Length | Clock
