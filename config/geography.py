"""What the time zone database and Unicode's tables know of countries: defaults to propose, never more."""

from __future__ import annotations

import difflib
import functools
from datetime import date
from importlib.resources import files


@functools.cache
def _zones() -> tuple[tuple[str, str], ...]:
    """Countries and their zones, each country's most populous zone first."""
    lines = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple((row[0], row[2]) for row in rows)


def country_of(zone: str) -> str | None:
    """The country of a time zone, as a two-letter code; None for zones such as `UTC`."""
    return next((country for country, each in _zones() if each == zone), None)


def zone_of(country: str) -> str | None:
    """The main time zone of a country."""
    return next((zone for each, zone in _zones() if each == country), None)


def country_of_domain(domain: str) -> str | None:
    """The country that a mail domain's last part stands for: `acme.com.sa` is SA."""
    last = domain.rpartition(".")[2].upper()
    return {"UK": "GB"}.get(last, last) if last == "UK" or any(country == last for country, _ in _zones()) else None


def currency_of(country: str, on: date) -> str | None:
    """What is paid with in a country on that day, as an ISO 4217 code."""
    from babel.numbers import get_territory_currencies

    return next(iter(get_territory_currencies(country, start_date=on, end_date=on)), None)


@functools.cache
def countries() -> dict[str, str]:
    """Country names by ISO 3166 two-letter code, from the time zone database's own table."""
    from importlib.resources import files

    lines = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t")[:2] for line in lines if line and not line.startswith("#"))


def country_meant(words: str) -> str:
    """Advice for a country's name or usual short form: `United Arab Emirates`, `UAE`, `UK`."""
    names = {name.upper(): code for code, name in countries().items()}
    short = {"".join(word[0] for word in name.split()): code for name, code in names.items() if " " in name}
    short |= {name.partition("(")[2].rstrip(")"): code for name, code in names.items() if "(" in name}
    near = difflib.get_close_matches(words, names, n=1, cutoff=0.7)
    code = short.get(words) or (names[near[0]] if near else None)
    return f'did you mean "{code}" ({countries()[code]})?' if code else ""
