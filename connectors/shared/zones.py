"""Time zones by whatever name a calendar gives them: IANA, Windows, a vendor's prefix, or rules of its own (VTIMEZONE)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_LONGEST_ZONE = 20_000
_MOST_RULES = 60
_TZID = re.compile(r"^TZID[^:]{0,200}:(.{1,200})$", re.IGNORECASE)
_LOCATION = re.compile(r"^X-LIC-LOCATION[^:]{0,200}:(.{1,100})$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_YEARLY = re.compile(r"^RRULE[^:]{0,100}:.{0,200}FREQ=YEARLY", re.IGNORECASE)
_ANCIENT = re.compile(r"^DTSTART[^:]{0,100}:0", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone with its name; `rules` is the VTIMEZONE (named `name`) of one that only its calendar knows."""

    name: str
    rules_of: tzinfo
    rules: str = ""


@lru_cache(maxsize=512)
def known_zone(name: str) -> Zone | None:
    """The zone of an IANA or Windows name, with any vendor's prefix; None where there is none."""
    cleaned = name.strip().strip("\"'/").strip()
    if cleaned.upper() in {"UTC", "GMT", "Z", "ETC/UTC"}:
        return Zone("UTC", UTC)
    for candidate in (_windows(cleaned), cleaned, "/".join(cleaned.split("/")[-2:]), "/".join(cleaned.split("/")[-3:])):
        if candidate and _NAME.fullmatch(candidate):
            try:
                return Zone(candidate, ZoneInfo(candidate))
            except (OSError, ValueError, KeyError):  # no such file, a folder, or a file that is no zone
                continue
    return None


def _windows(name: str) -> str | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    found = WINDOWS_TO_OLSON.get(name)
    return str(found) if found else None


@dataclass(slots=True)
class Zones:
    """The zones of one calendar; `own` is for times that float or name a zone nobody knows."""

    own: Zone
    blocks: dict[str, list[str]] = field(default_factory=dict)
    found: dict[str, Zone] = field(default_factory=dict)

    def of(self, name: str) -> Zone:
        """The zone of that TZID."""
        if name not in self.found:
            self.found[name] = known_zone(name) or self._defined(name) or self.own
        return self.found[name]

    def _defined(self, name: str) -> Zone | None:
        block = self.blocks.get(name)
        if block is None:
            return None
        location = next((match[1] for line in block if (match := _LOCATION.match(line))), "")
        return known_zone(location) or _custom(block)


def zones(own: Zone, blocks: list[list[str]]) -> Zones:
    """The zones that a calendar's VTIMEZONE blocks define."""
    named = {match[1].strip(): block for block in blocks for line in block if (match := _TZID.match(line))}
    return Zones(own, named)


#: What icalendar and its like raise on broken rules.
BROKEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError)


def _custom(block: list[str]) -> Zone | None:
    """A zone from its own rules. It is named by their digest, so that one mail's "Custom" is never another's."""
    from icalendar import Timezone

    if not _is_modest(block):
        return None
    lines = [line for line in block if not _TZID.match(line)]
    name = "custom-" + hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
    text = "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{name}", *lines, "END:VTIMEZONE", ""])
    try:
        component = Timezone.from_ical(text)
        zone = component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
    except BROKEN:
        return None
    return Zone(name, zone, text) if zone else None


def _is_modest(block: list[str]) -> bool:
    """True where working out the rules costs little: few of them, yearly, of our age."""
    rules = [line for line in block if line.upper().startswith("RRULE")]
    return (
        sum(map(len, block)) < _LONGEST_ZONE
        and sum(line.upper().startswith("BEGIN") for line in block) <= _MOST_RULES
        and all(_YEARLY.match(line) for line in rules)
        and not any(_ANCIENT.match(line) for line in block)
    )
