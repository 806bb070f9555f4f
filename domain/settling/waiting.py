"""Deadlines that count from something that had to come first."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.entries import Due
from domain.working_time import WorkingCalendar

_DURATION = re.compile(r"P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
DAYS_IN_MONTH = 30
NOTHING = ("0",) * 5


def counted_from(start: datetime, duration: str, calendar: WorkingCalendar) -> Due:
    """The due day (or instant, for hours) an ISO 8601 duration after `start`, in the calendar's zone."""
    found = _DURATION.match(duration)
    months, weeks, days, hours, minutes = (int(part or 0) for part in (found.groups() if found else NOTHING))
    local = start.astimezone(ZoneInfo(calendar.zone))
    if hours or minutes:
        at = (start + timedelta(hours=hours, minutes=minutes)).astimezone(ZoneInfo(calendar.zone))
        return Due(at.date(), at, calendar.zone)
    return Due(local.date() + timedelta(days=months * DAYS_IN_MONTH + weeks * 7 + days), None, calendar.zone)
