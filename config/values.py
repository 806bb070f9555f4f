"""How one value of the configuration is read: each function returns what the value means, or raises WrongValueError."""

from __future__ import annotations

import difflib
import functools
import ipaddress
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from config.geography import countries, country_meant
from domain.working_time import Duration, Hours

Read = Callable[[Any], Any]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DOMAIN = re.compile(r"(?!-)[\w-]{1,63}(?:\.[\w-]{1,63})+\Z")
ADDRESS = re.compile(r"[^\s@<>,;]{1,64}@([^\s@<>,;]{1,255})\Z")
CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)\Z")
WORKING_SPAN = re.compile(r"(\d{1,3}) working (day|hour)s?\Z")
#: The ways to say that the client's working time is meant; the first is the one that we write.
THEIRS = re.compile(r" of theirs\Z| of the client\Z|(?<=\d) client(?= working )")
SPAN = re.compile(r"(\d{1,6}) ?(s|seconds?|m|min|minutes?|h|hours?)\Z")
SECONDS = {"s": 1, "m": 60, "h": 3600}


class WrongValueError(ValueError):
    """A value that cannot be meant; `advice` says what would do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


def suggestion(word: str, known: Iterable[str]) -> str:
    """`did you mean "…"?` with the nearest known word, or an empty string."""
    by_lower = {each.lower(): each for each in known}
    near = difflib.get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return f'did you mean "{by_lower[near[0]]}"?' if near else ""


def text(value: object) -> str:
    """Text with something in it."""
    if not isinstance(value, str):
        raise WrongValueError(f"must be text in quotes, not {kind_of(value)}")
    if not value.strip():
        raise WrongValueError("is empty")
    return value.strip()


def kind_of(value: object) -> str:
    """What a TOML value is, in a word a reader of TOML knows."""
    names = (
        (bool, "true or false"),
        (int, "a number"),
        (float, "a number"),
        (list, "a list"),
        (dict, "a table"),
        (str, "text"),
    )
    return next((name for kind, name in names if isinstance(value, kind)), "a date or time")


def flag(value: object) -> bool:
    """`true` or `false`."""
    if not isinstance(value, bool):
        raise WrongValueError(f"must be true or false, not {kind_of(value)}")
    return value


def between(lowest: int, highest: int) -> Read:
    """A reader of whole numbers from `lowest` to `highest`, both included."""

    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise WrongValueError(f"must be a whole number, not {kind_of(value)}")
        if not lowest <= value <= highest:
            raise WrongValueError(f"must lie between {lowest} and {highest}")
        return value

    return read


def one_of(*words: str) -> Read:
    """A reader of one of some words."""

    def read(value: object) -> str:
        word = text(value)
        if word not in words:
            raise WrongValueError(f'"{word}" is none of {", ".join(words)}', suggestion(word, words))
        return word

    return read


def many(read: Read, *, empty: bool = False) -> Read:
    """A reader of lists whose members `read` reads; the list may be empty only where `empty`."""

    def read_all(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongValueError(f"must be a list in square brackets, not {kind_of(value)}")
        if not value and not empty:
            raise WrongValueError("is empty")
        return tuple(read(each) for each in value)

    return read_all


def domain_name(value: object) -> str:
    """A mail domain, lower case."""
    name = text(value).lower().removeprefix("@").rstrip(".")
    if not DOMAIN.match(name):
        raise WrongValueError(f'"{name}" is no mail domain', 'write the part behind the @, such as "acme.example"')
    return name


def address(value: object) -> str:
    """A mail address, lower case."""
    mail = text(value).lower()
    found = ADDRESS.match(mail)
    if not found or not DOMAIN.match(found[1]):
        raise WrongValueError(f'"{mail}" is no mail address', 'write it bare, such as "lina@northstar.example"')
    return mail


@functools.cache
def zone_names() -> frozenset[str]:
    """Every IANA zone this machine knows."""
    from zoneinfo import available_timezones

    return frozenset(available_timezones())


def zone(value: object) -> str:
    """An IANA time zone."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    name = text(value)
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = _city(name) or suggestion(name, zone_names())
        advice = near or 'write it as "Asia/Dubai"; the names are those of the IANA time zone database'
        raise WrongValueError(f'"{name}" is no time zone', advice) from None
    return name


def _city(name: str) -> str:
    """Advice for a city alone: `Dubai` is Asia/Dubai."""
    cities = {each.rpartition("/")[2].lower(): each for each in sorted(zone_names(), reverse=True)}
    near = difflib.get_close_matches(name.lower().replace(" ", "_"), cities, n=1, cutoff=0.8)
    return f'did you mean "{cities[near[0]]}"?' if near else ""


def country(value: object) -> str:
    """An ISO 3166 two-letter country code, upper case."""
    code = text(value).upper()
    if code not in countries():
        raise WrongValueError(f'"{code}" is no country code', country_meant(code) or 'write two letters, such as "AE"')
    return code


def currency(value: object) -> str:
    """An ISO 4217 currency code, upper case."""
    from babel.core import get_global

    code = text(value).upper()
    known = get_global("all_currencies")
    if code not in known:
        raise WrongValueError(f'"{code}" is no currency code', 'write three letters, such as "SAR"')
    return code


def weekday(value: object) -> int:
    """A weekday, Monday 0."""
    word = text(value).lower()
    if word[:3] not in WEEKDAYS:
        raise WrongValueError(f'"{word}" is no weekday', f"write one of {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(word[:3])


def weekdays(value: object) -> frozenset[int]:
    """Some weekdays, Monday 0."""
    return frozenset(many(weekday)(value))


def any_weekdays(value: object) -> frozenset[int]:
    """Some weekdays or none, Monday 0."""
    return frozenset(many(weekday, empty=True)(value))


def weekday_or_never(value: object) -> int | None:
    """A weekday, Monday 0; None for `never`."""
    return None if value == "never" else weekday(value)


def clock(value: object) -> time:
    """A time of day such as `07:30`; `24:00` is midnight."""
    if isinstance(value, time):
        return value
    found = CLOCK.match(text(value))
    if not found or (found[1] == "24" and found[2] != "00"):
        raise WrongValueError(f'"{value}" is no time of day', 'write hours and minutes, such as "07:30"')
    return time(int(found[1]) % 24, int(found[2]))


def hours(value: object) -> Hours:
    """Working hours such as `09:00-18:00`; an end before the start lies on the next day."""
    opens, dash, until = text(value).replace("–", "-").partition("-")
    if not dash:
        raise WrongValueError(f'"{value}" is no span of hours', 'write "09:00-18:00"')
    first, last = clock(opens.strip()), clock(until.strip())
    if first == last:
        raise WrongValueError(f'"{value}" begins and ends at the same time', 'write "09:00-18:00"')
    return Hours(first, last)


def working_span(value: object) -> Duration:
    """An amount of working time: `2 working days`, `4 working hours`."""
    found = WORKING_SPAN.match(text(value).lower())
    if not found:
        raise WrongValueError(f'"{value}" is no amount of working time', 'write "2 working days" or "4 working hours"')
    count = int(found[1])
    return Duration(days=count) if found[2] == "day" else Duration(hours=float(count))


def answer_span(value: object) -> Duration:
    """An amount of our working time, or of the client's own: `2 working days of theirs`."""
    ours, marks = THEIRS.subn("", text(value).lower())
    if marks > 1 or not WORKING_SPAN.match(ours):
        advice = 'write "2 working days" or "4 working hours" of your own, or "2 working days of theirs"'
        raise WrongValueError(f'"{value}" is no amount of working time', advice)
    return replace(working_span(ours), theirs=bool(marks))


def span(value: object) -> timedelta:
    """An amount of time: `60s`, `5 min`, `1 hour`."""
    found = SPAN.match(text(value).lower())
    if not found or not int(found[1]):
        raise WrongValueError(f'"{value}" is no amount of time', 'write "60s", "5 min" or "1 hour"')
    return timedelta(seconds=int(found[1]) * SECONDS[found[2][0]])


def day(value: object) -> date:
    """A calendar day, `2026-03-20`, with or without quotes."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(text(value))
    except ValueError:
        raise WrongValueError("is no day", "write 2026-03-20") from None


def path(value: object) -> Path:
    """A file or folder; `~` is the user's home. The loader makes it absolute."""
    return Path(text(value)).expanduser()


def url(value: object) -> str:
    """An http, https or webcal address; plain http only to this machine."""
    from urllib.parse import urlsplit

    place = text(value)
    parts = urlsplit(place)
    if parts.scheme not in {"http", "https", "webcal"} or not parts.hostname:
        raise WrongValueError(f'"{place}" is no web address', 'it begins with "https://"')
    if parts.username or parts.password:
        raise WrongValueError("holds a user name or password", "put them under user and secret")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise WrongValueError(f'"{place}" is not encrypted', 'use "https://"')
    return place


def is_loopback(host: str) -> bool:
    """True for this machine's own addresses."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def listen(value: object) -> tuple[str, int]:
    """Where the status page listens: `127.0.0.1:8765`. Only this machine's own addresses will do: the page has no login."""
    host, colon, port = text(value).rpartition(":")
    host = host.strip("[]")
    if not colon or not re.fullmatch(r"\d{1,5}", port) or int(port) >= 1 << 16:
        raise WrongValueError(f'"{value}" is no place to listen', 'write "127.0.0.1:8765"')
    if not is_loopback(host):
        raise WrongValueError(f'"{host}" can be reached from outside', 'the page has no login: write "127.0.0.1:8765"')
    return host, int(port)
