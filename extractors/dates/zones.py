"""The zone of a time: "3pm GST", "10:00 (Dubai time)", "GMT+3", "10:00+03:00"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from extractors.dates.clocks import clock_of
from extractors.dates.grammar import Made, Parts
from extractors.dates.kinds import Kind
from extractors.dates.now import Now
from extractors.dates.values import Moment, TimeSpan, Zone

#: No zone is further ahead of UTC than this many minutes.
_MOST_AHEAD = 14 * 60


def zoned(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "3pm GST", "10:00 (Dubai time)", "9-11am KSA time"."""
    timed: Any = parts["timed"]
    zone: Zone = parts["zone"]
    node = parts.node("timed")
    if parts.has(Kind.CITY) and not parts.has(Kind.TIME):
        return None
    assert node is not None
    if isinstance(timed, TimeSpan):
        first, until = (clock and replace(clock, zone=zone) for clock in (timed.first, timed.until))
        return Made(node.kind, TimeSpan(first, until), f"in {zone.name}")
    if isinstance(timed, Moment):
        return Made(node.kind, replace(timed, clock=replace(timed.clock, zone=zone)), f"in {zone.name}")
    if timed.zone is not None:
        return None
    return Made(node.kind, replace(timed, zone=zone), f"in {zone.name}")


def offset(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "GMT+3", "UTC+5:30"."""
    zone, hours = parts.node("zone"), parts.node("hours")
    sign_node = parts.node("sign")
    assert zone is not None
    assert hours is not None
    assert sign_node is not None
    clock = clock_of(hours)
    if clock is None or sign_node.start - zone.end > 0 or hours.start != sign_node.end or zone.value.key != "UTC":
        return None
    minutes = clock.hour * 60 + clock.minute
    sign = -1 if sign_node.kind is Kind.DASH else 1
    mark = "-" if sign < 0 else "+"
    return Made(Kind.ZONE, Zone(f"UTC{mark}{clock.hour:02}:{clock.minute:02}", offset=sign * minutes))


def with_offset(parts: Parts, _now: Now) -> Made | None:
    """What is meant by "10:00+03:00", as ISO 8601 writes it: without a space."""
    nodes, clock, ahead = parts.matched, parts["clock"], parts["hours"]
    if any(one.end != other.start for one, other in pairwise(nodes)) or ahead.minutes > _MOST_AHEAD:
        return None
    return Made(
        Kind.CLOCK, replace(clock, exact=True, zone=Zone(f"UTC+{ahead.hour:02}:{ahead.minute:02}", offset=ahead.minutes))
    )
