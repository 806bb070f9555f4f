"""A series as its single meetings (RFC 5545 section 3.8.5), bounded in number and in time whatever its rule says."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from connectors.shared.zones import BROKEN
from domain.meetings import CalendarEvent, Occurrence

if TYPE_CHECKING:
    from icalendar import vRecur
    from recurring_ical_events import CalendarQuery

_MOST_OCCURRENCES = 2_000
_MOST_STEPS = 40_000
#: Years of every shape, with some more behind them until the library's last.
_LAST_YEARS = range(9964, 9992)
#: What an hourly rule may name; with more it could look hour by hour for a day that never comes.
_HOURLY_PARTS = frozenset({"BYDAY", "BYHOUR", "BYMINUTE"})
_FURTHEST_SHIFT = timedelta(days=62)
_STEP = {
    "HOURLY": timedelta(hours=1),
    "DAILY": timedelta(days=1),
    "WEEKLY": timedelta(weeks=1),
    "MONTHLY": timedelta(days=28),
    "YEARLY": timedelta(days=365),
}
#: How many values each part of a rule may list; what asks for more is no meeting.
_MOST_VALUES = {"BYSECOND": 1, "BYMINUTE": 4, "BYHOUR": 24, "BYSETPOS": 50, "BYYEARDAY": 366}


class RecurringEvents:
    """An `Expander`. All-day events are no meetings; what is cancelled is returned too, and `event.cancelled` says so."""

    def occurrences(self, versions: Sequence[CalendarEvent], start: datetime, end: datetime) -> tuple[Occurrence, ...]:
        """Those that overlap `[start, end)` (one without length: that begin in it), in order; 2,000 at most."""
        master = max((version for version in versions if version.recurrence_id is None), key=_version, default=None)
        exceptions = _exceptions(versions)
        ruled = dict(_of_master(master, exceptions, start, end)) if master is not None else {}
        found = {one.key: one for one in (*ruled.values(), *_replacing(exceptions, ruled, master))}
        within = [one for one in found.values() if _overlaps(one, start, end) and not one.event.all_day]
        return tuple(sorted(within, key=lambda one: (one.starts_at, one.key))[:_MOST_OCCURRENCES])


def _version(event: CalendarEvent) -> tuple[int, datetime, datetime]:
    return event.sequence, event.stamped_at, event.seen_at


def _exceptions(versions: Sequence[CalendarEvent]) -> dict[datetime, CalendarEvent]:
    """The newest version of each changed occurrence, by the instant it was first meant for."""
    found: dict[datetime, CalendarEvent] = {}
    for event in sorted(versions, key=_version):
        if event.recurrence_id is not None:
            found[event.recurrence_id.astimezone(UTC)] = event
    return found


def _overlaps(one: Occurrence, start: datetime, end: datetime) -> bool:
    return one.starts_at < end and (one.ends_at > start or one.starts_at == one.ends_at == start)


def _zone(event: CalendarEvent) -> tzinfo:
    try:
        return ZoneInfo(event.zone)
    except (ValueError, OSError, KeyError):
        return event.starts_at.tzinfo or UTC


def _key(uid: str, meant_for: datetime, zone: tzinfo) -> str:
    return f"{uid}/{meant_for.astimezone(zone).date().isoformat()}"


def _replacing(
    exceptions: Mapping[datetime, CalendarEvent], ruled: Mapping[datetime, Occurrence], master: CalendarEvent | None
) -> Iterator[Occurrence]:
    """The changed occurrences, under the keys of those they replace: of the same instant, else of the same day."""
    replaced = {ruled[meant_for].key for meant_for in exceptions if meant_for in ruled}
    for meant_for, event in exceptions.items():
        zone = _zone(master or event)
        key = ruled[meant_for].key if meant_for in ruled else _key(event.uid, meant_for, zone)
        if meant_for not in ruled and key in replaced:
            key = f"{key}T{meant_for.astimezone(zone):%H:%M}"
        replaced.add(key)
        yield Occurrence(key, event.uid, event, event.starts_at, event.ends_at)


def _of_master(
    master: CalendarEvent, exceptions: Mapping[datetime, CalendarEvent], start: datetime, end: datetime
) -> Iterator[tuple[datetime, Occurrence]]:
    """What follows from the rule, each with the instant it is meant for; a second one on a day has its time in its key."""
    if not master.recurs:
        yield master.starts_at, Occurrence(master.uid, master.uid, master, master.starts_at, master.ends_at)
        return
    zone, keys = _zone(master), set[str]()
    changes = _changes(master, exceptions, zone)
    longest = max(change.length for change in changes)
    shifts = [change.shift for change in changes]
    for begins, length in _starts(master, start - longest - max(shifts) - timedelta(days=1), end - min(shifts)):
        key = _key(master.uid, begins, zone)
        if key in keys:
            key = f"{key}T{begins.astimezone(zone):%H:%M}"
        keys.add(key)
        change = next(change for change in changes if change.since <= begins)
        yield begins.astimezone(UTC), _changed(replace(change, length=length) if length else change, key, begins, zone)


@dataclass(frozen=True, slots=True)
class _Change:
    """How the occurrences meant for `since` or later differ from what the rule says: by clock on the wall, and in length."""

    since: datetime
    event: CalendarEvent
    shift: timedelta
    length: timedelta


def _changes(master: CalendarEvent, exceptions: Mapping[datetime, CalendarEvent], zone: tzinfo) -> list[_Change]:
    """What changes this occurrence and all that follow (RANGE=THISANDFUTURE), the latest first; last the series itself."""
    found = [
        _Change(since, event, _wall(event.starts_at, zone) - _wall(since, zone), event.ends_at - event.starts_at)
        for since, event in sorted(exceptions.items(), reverse=True)
        if event.this_and_future
    ]
    always = datetime.min.replace(tzinfo=UTC)
    kept = [change for change in found if abs(change.shift) <= _FURTHEST_SHIFT]
    return [*kept, _Change(always, master, timedelta(), master.ends_at - master.starts_at)]


def _wall(instant: datetime, zone: tzinfo) -> datetime:
    return instant.astimezone(zone).replace(tzinfo=None)


def _changed(change: _Change, key: str, begins: datetime, zone: tzinfo) -> Occurrence:
    if change.shift:
        begins = (_wall(begins, zone) + change.shift).replace(tzinfo=zone)
    finish = (begins.astimezone(UTC) + change.length).astimezone(begins.tzinfo)
    return Occurrence(key, change.event.uid, change.event, begins, finish)


def _starts(master: CalendarEvent, start: datetime, end: datetime) -> Iterator[tuple[datetime, timedelta | None]]:
    """The instants at which the series begins anew, each with its length where it has its own (an RDATE that is a period).

    Only the first where its rule is broken or a bomb.
    """
    # To the end of a year, so that the query made for one day serves the next.
    query = _query(master.calendar, date(min(end.year + 1, 9998), 12, 31))
    if query is None:
        yield master.starts_at, None
        return
    periods = "VALUE=PERIOD" in master.calendar
    try:
        for event in islice(query.between(start, end), _MOST_OCCURRENCES):
            begins = event.decoded("DTSTART")
            if isinstance(begins, datetime) and begins.tzinfo is not None:
                yield begins, event.decoded("DTEND") - begins if periods else None
    except BROKEN:
        # dateutil leaves its lock taken when an iteration fails: asking the same query again would wait for ever.
        _query.cache_clear()
        yield master.starts_at, None


@lru_cache(maxsize=128)
def _query(calendar: str, until: date) -> CalendarQuery | None:
    """The series ready to be asked, its rules made to end soon after `until`; None where they would cost too much."""
    import recurring_ical_events
    from icalendar import Calendar

    try:
        component = Calendar.from_ical(calendar)
        for event in component.walk("VEVENT"):
            start: datetime | date = event.decoded("DTSTART")
            rules = event.get("RRULE", [])
            for rule in rules if isinstance(rules, list) else [rules]:
                if not _tame(rule, start, until):
                    return None
        return recurring_ical_events.of(component)
    except BROKEN:
        return None


def _tame(rule: vRecur, start: datetime | date, until: date) -> bool:
    """False where the rule could go on for long; else it is made to end by `until`, its COUNT turned into that end."""
    first = _day(start)
    if not _is_modest(rule, first, until) or (_parts(rule) and not _comes_true(rule, start)):
        return False
    ends = min([_day(value) for value in rule.get("UNTIL", [])] + [until])
    found = _begun(rule, start, ends) if "COUNT" in rule or _parts(rule) else None
    if found == []:
        return False
    if "COUNT" not in rule and ends < until:
        return True  # its own end stands, to the second
    ends_at = datetime.combine(until, time())
    if found and len(found) == int(rule.get("COUNT", [0])[0]):
        ends_at = found[-1]
    rule.pop("COUNT", None)
    in_zone = ends_at.replace(tzinfo=start.tzinfo) if isinstance(start, datetime) else ends_at
    rule["UNTIL"] = [in_zone.astimezone(UTC) if isinstance(start, datetime) and start.tzinfo else in_zone]
    return True


def _day(value: datetime | date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _parts(rule: vRecur) -> list[str]:
    return [name for name in rule if name.startswith("BY")]


def _is_modest(rule: vRecur, first: date, until: date) -> bool:
    """True where stepping through the rule takes few steps of few values each."""
    step = _STEP.get(str(rule.get("FREQ", [""])[0]).upper())
    interval = int(rule.get("INTERVAL", [1])[0])
    if step is None or interval < 1 or (until - first) / (step * interval) > _MOST_STEPS:
        return False
    return all(len(rule.get(part, [])) <= most for part, most in _MOST_VALUES.items())


def _comes_true(rule: vRecur, start: datetime | date) -> bool:
    """False where no day of the next years fits all parts of the rule, as no 30 February does.

    The expanding library would look for one day by day until the year 9999. So it is asked of a year shortly before that has
    the same days as the rule's own, where it soon gives up.
    """
    if str(rule["FREQ"][0]).upper() == "HOURLY" and not _HOURLY_PARTS.issuperset(_parts(rule)):
        return False
    first = datetime.combine(_day(start), start.time() if isinstance(start, datetime) else time())
    alike = max(year for year in _LAST_YEARS if _shape(year) == _shape(first.year))
    return bool(_first(rule, first.replace(year=alike), 1))


def _shape(year: int) -> tuple[int, bool]:
    """What the days of a year follow from: the weekday it begins with, and whether it is a leap year."""
    return date(year, 1, 1).weekday(), isleap(year)


def _begun(rule: vRecur, start: datetime | date, until: date) -> list[datetime]:
    """The first COUNT beginnings on the wall clock, or the first alone, up to `until`; none where that is too early."""
    first = datetime.combine(_day(start), start.time() if isinstance(start, datetime) else time())
    last = until + timedelta(days=1)
    return _first(rule, first, int(rule.get("COUNT", [1])[0]), f";UNTIL={last:%Y%m%d}T000000")


def _first(rule: vRecur, start: datetime, count: int, end: str = "") -> list[datetime]:
    """The first `count` beginnings of the rule without its own end."""
    from dateutil.rrule import rrulestr

    whole: str = rule.to_ical().decode()  # type: ignore[no-untyped-call]
    text = ";".join(part for part in whole.split(";") if not part.startswith(("COUNT", "UNTIL")))
    return list(islice(rrulestr(text + end, dtstart=start), min(count, _MOST_STEPS)))
