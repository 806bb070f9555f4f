"""Working time: the engine behind every "by when"."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.working_time import DatedHours, Duration, Hours, WorkingCalendar

DUBAI, RIYADH = ZoneInfo("Asia/Dubai"), ZoneInfo("Asia/Riyadh")
WEEK = WorkingCalendar(zone="Asia/Dubai")
GULF = WorkingCalendar(zone="Asia/Riyadh", working_days=frozenset({6, 0, 1, 2, 3}))


def eid(day: date) -> str | None:
    return "Eid al-Fitr" if date(2026, 3, 19) <= day <= date(2026, 3, 22) else None


def test_working_days_skip_the_weekend_of_the_calendar():
    thursday = date(2026, 3, 5)
    assert WEEK.add_working_days(thursday, 1) == date(2026, 3, 6)
    assert GULF.add_working_days(thursday, 1) == date(2026, 3, 8)
    assert GULF.add_working_days(date(2026, 3, 8), -1) == thursday
    assert WEEK.add_working_days(thursday, 0) == thursday


def test_holidays_are_not_worked():
    calendar = WorkingCalendar(zone="Asia/Riyadh", working_days=frozenset({6, 0, 1, 2, 3}), holiday=eid)
    assert not calendar.is_working_day(date(2026, 3, 19))
    assert calendar.next_working_day(date(2026, 3, 18)) == date(2026, 3, 23)


def test_dated_hours_hold_in_their_range_only():
    ramadan = DatedHours(date(2026, 2, 18), date(2026, 3, 19), Hours(time(9), time(15)))
    calendar = WorkingCalendar(zone="Asia/Dubai", dated_hours=(ramadan,))
    assert calendar.closing(date(2026, 3, 19)) == datetime(2026, 3, 19, 15, tzinfo=DUBAI)
    assert calendar.closing(date(2026, 3, 20)) == datetime(2026, 3, 20, 18, tzinfo=DUBAI)


def test_two_working_days_end_at_closing_time_of_the_second():
    asked = datetime(2026, 3, 2, 10, tzinfo=DUBAI)
    assert WEEK.add(asked, Duration(days=2)) == datetime(2026, 3, 4, 18, tzinfo=DUBAI)


def test_what_is_asked_on_a_day_off_counts_from_the_next_working_day():
    saturday = datetime(2026, 3, 7, 10, tzinfo=DUBAI)
    assert WEEK.add(saturday, Duration(days=2)) == datetime(2026, 3, 11, 18, tzinfo=DUBAI)


def test_working_hours_run_over_the_weekend():
    friday = datetime(2026, 3, 6, 16, tzinfo=DUBAI)
    assert WEEK.add(friday, Duration(hours=4)) == datetime(2026, 3, 9, 11, tzinfo=DUBAI)


def test_hours_may_end_after_midnight():
    night = WorkingCalendar(zone="Asia/Dubai", hours=Hours(time(20), time(2)))
    assert night.is_working_time(datetime(2026, 3, 7, 1, tzinfo=DUBAI))
    assert not night.is_working_time(datetime(2026, 3, 7, 3, tzinfo=DUBAI))


def test_a_working_day_lasts_as_long_as_the_sun_says_when_clocks_change():
    london = WorkingCalendar(zone="Europe/London", working_days=frozenset(range(7)), hours=Hours(time(0), time(23)))
    assert london.minutes_between(datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 3, 30, tzinfo=UTC)) == 22 * 60 + 60


@pytest.mark.parametrize(("start", "end", "minutes"), [(9, 18, 540), (8, 9, 0), (17, 20, 60), (12, 11, 0)])
def test_minutes_between_counts_working_time_only(start, end, minutes):
    day = datetime(2026, 3, 2, tzinfo=DUBAI)
    assert WEEK.minutes_between(day.replace(hour=start), day.replace(hour=end)) == minutes


def test_a_calendar_without_working_days_still_ends():
    never = WorkingCalendar(zone="UTC", working_days=frozenset())
    assert never.add_working_days(date(2026, 3, 2), 1) > date(2028, 1, 1)
    assert never.add_working_hours(datetime(2026, 3, 2, tzinfo=UTC), 1) > datetime(2028, 1, 1, tzinfo=UTC)
