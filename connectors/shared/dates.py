"""When a mail was written, although clocks are wrong and zones missing (RFC 5322 sections 3.3 and 4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_tz

from connectors.shared.headers import Fields, first, unfold

#: Stands for "unknown" where an instant is required.
NEVER = datetime(1970, 1, 1, tzinfo=UTC)

_FIRST_YEAR = 1990
_LAST_YEAR = 2090
_AHEAD = timedelta(days=1)
_BEHIND = timedelta(days=30)
_AHEAD_OF_ARRIVAL = timedelta(days=3 * 365)


@dataclass(frozen=True, slots=True)
class Written:
    """An instant in its author's offset; `doubtful` where the mail's own date could not be believed."""

    at: datetime
    doubtful: bool = False


def written(found: Fields, zone: tzinfo, arrived_at: datetime | None) -> Written | None:
    """When the mail was written: its Date, else its last Received, else its arrival; None where nothing tells."""
    stated = parse_date(first(found, "date"), zone)
    hops = [hop for value in found.get("received", [])[:50] if (hop := parse_date(value.rpartition(";")[2], zone))]
    hops = [hop for hop in hops if _plausible(hop)]
    if stated and _plausible(stated) and not _contradicted(stated, hops, arrived_at):
        return Written(stated)
    witness = hops[0] if hops else arrived_at
    if witness is None:
        return None
    return Written(witness.astimezone(stated.tzinfo) if stated else witness, doubtful=True)


def _plausible(at: datetime) -> bool:
    return _FIRST_YEAR <= at.year <= _LAST_YEAR


def _contradicted(stated: datetime, hops: list[datetime], arrived_at: datetime | None) -> bool:
    """True where servers saw the mail long before it says it was written, or long after."""
    if hops:
        return stated > max(hops) + _AHEAD or stated < min(hops) - _BEHIND
    # A file's time is weak evidence: copies carry any. Only what no copying explains is held against the mail's own date.
    return arrived_at is not None and stated > arrived_at + _AHEAD_OF_ARRIVAL


def parse_date(value: str, zone: tzinfo) -> datetime | None:
    """The instant of a date field with its own offset; `zone` where it names none; None where it is no date."""
    try:
        parts = parsedate_tz(unfold(value[:500]))
        if parts is None:
            return None
        naive = datetime(*parts[:6])  # noqa: DTZ001 - the zone follows
        offset = parts[9]
        if offset is None:
            return naive.replace(tzinfo=UTC if value.rstrip().endswith("-0000") else zone)
        return naive.replace(tzinfo=timezone(timedelta(seconds=offset)) if offset else UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
