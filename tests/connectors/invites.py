"""Plain calendars for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 1, 8, tzinfo=UTC)


def uid_of(number: int) -> str:
    return f"e{number}@acme.example"


def vevent(number: int, *lines: str) -> str:
    stamp = START + timedelta(hours=number)
    starts = stamp + timedelta(days=10)
    own = "\r\n".join(lines) + "\r\n" if lines else ""
    return (
        f"BEGIN:VEVENT\r\nUID:{uid_of(number)}\r\nDTSTAMP:{stamp:%Y%m%dT%H%M%SZ}\r\nDTSTART:{starts:%Y%m%dT%H%M%SZ}\r\n"
        f"DURATION:PT1H\r\nSUMMARY:Meeting {number}\r\n{own}END:VEVENT\r\n"
    )


def vcalendar(*events: str, head: str = "") -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n{head}{''.join(events)}END:VCALENDAR\r\n"


def calendar(number: int, *lines: str) -> str:
    return vcalendar(vevent(number, *lines))


BROKEN = vcalendar("BEGIN:VEVENT\r\nUID:broken\r\nSUMMARY:No start\r\nEND:VEVENT\r\n")
