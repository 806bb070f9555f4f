"""The health of sources: a failing one pauses with growing breaks and is told once; mails that a server holds are counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Protocol, runtime_checkable
from zoneinfo import ZoneInfo

from domain.alerting.wording import message
from domain.alerts import Alert, AlertKind, Severity
from domain.entries import Change, entry_id
from domain.errors import AccessDeniedError, AmanaError
from domain.ports import Batch, Fetched, Source
from workflow.parts import Parts

#: The pause after a first failure; it doubles up to the longest. Who is refused is asked again once an hour.
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(minutes=15)
REFUSED_PAUSE = timedelta(hours=1)
#: A server may be away this long before it is worth a word.
PATIENCE = timedelta(minutes=30)
#: What is missing is counted over windows of this many days.
WINDOW_DAYS = 7


@runtime_checkable
class Countable(Protocol):
    """A source whose server can say how many mails it holds since a day."""

    def counted(self, since: date) -> int:
        """How many mails arrived on that day or later."""
        ...


def note_failure(parts: Parts, source: str, error: AmanaError) -> None:
    """Remember since when a source fails and why, and until when it is left alone."""
    now = parts.clock()
    attempts = int((parts.ledger.setting(f"pause:{source}") or "0|").partition("|")[0]) + 1
    pause = (
        REFUSED_PAUSE if isinstance(error, AccessDeniedError) else min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(attempts - 1, 10))
    )
    asked = timedelta(seconds=getattr(error, "retry_after", None) or 0)
    settings = {f"pause:{source}": f"{attempts}|{(now + max(pause, asked)).isoformat()}"}
    if not parts.ledger.setting(f"failing:{source}"):
        settings[f"failing:{source}"] = f"{now.isoformat()}|{error.message}"
        settings[f"refused:{source}"] = "yes" if isinstance(error, AccessDeniedError) else ""
    parts.ledger.record(Batch(settings=settings))


def note_success(parts: Parts, source: str) -> None:
    """Forget a source's failure."""
    if parts.ledger.setting(f"failing:{source}"):
        parts.ledger.record(Batch(settings={f"failing:{source}": "", f"pause:{source}": "", f"refused:{source}": ""}))


def is_paused(parts: Parts, source: str, now: datetime) -> bool:
    """True while a failing source is left alone. A clock that was set back ends the pause."""
    until = (parts.ledger.setting(f"pause:{source}") or "").partition("|")[2]
    return bool(until) and now < datetime.fromisoformat(until) <= now + REFUSED_PAUSE * 24


def counted_in(parts: Parts, source: str, fetched: Fetched) -> Mapping[str, str]:
    """The setting that counts what was seen of a source since its window began; to be saved with the page."""
    since, _, count = (parts.ledger.setting(f"window:{source}") or "").partition("|")
    return {f"window:{source}": f"{since}|{int(count) + fetched.seen}"} if since else {}


def count_missing(parts: Parts, source: Source, now: datetime) -> None:
    """Once a day, note how many mails of the window the server holds beyond those seen, if it can tell.

    A window begins tomorrow, and whatever is seen from now on counts for it: so more may be seen than the server counts, and
    less only where something was not read. Raises as `fetch`.
    """
    if not isinstance(source, Countable):
        return
    today = now.astimezone(ZoneInfo(parts.house.coordinator.zone)).date()
    since, _, count = (parts.ledger.setting(f"window:{source.name}") or "").partition("|")
    if not since:
        parts.ledger.record(Batch(settings={f"window:{source.name}": f"{today + timedelta(days=1)}|0"}))
        return
    began = date.fromisoformat(since)
    if today <= began or parts.ledger.setting(f"counted:{source.name}") == today.isoformat():
        return
    lost = source.counted(began) - int(count)
    settings = {f"counted:{source.name}": today.isoformat(), f"lost:{source.name}": str(lost) if lost > 0 else ""}
    if lost <= 0 and today - began >= timedelta(days=WINDOW_DAYS):
        settings[f"window:{source.name}"] = f"{today + timedelta(days=1)}|0"
    parts.ledger.record(Batch(settings=settings))


def source_alerts(parts: Parts, now: datetime) -> tuple[list[Alert], list[Alert]]:
    """The alerts about sources to raise and to clear: failing for long or refused, or mails that were never read."""
    raised: list[Alert] = []
    cleared: list[Alert] = []
    for source in (*parts.sources, *parts.calendars):
        since, _, why = (parts.ledger.setting(f"failing:{source.name}") or "").partition("|")
        known = {alert.id: alert for alert in parts.ledger.entries(Alert, subjects=[source.name])}
        if since and _worth_a_word(parts, source.name, datetime.fromisoformat(since), now):
            raised += _new(parts, source.name, since, why, known, now)
        lost = parts.ledger.setting(f"lost:{source.name}")
        if lost:
            counted_on = parts.ledger.setting(f"counted:{source.name}") or now.date().isoformat()
            raised += _new(parts, source.name, counted_on, f"{lost} mails that the server holds were not read", known, now)
        if not since and not lost:
            cleared += [alert for alert in known.values() if alert.cleared_at is None]
    return raised, cleared


def _worth_a_word(parts: Parts, source: str, since: datetime, now: datetime) -> bool:
    return now - since >= PATIENCE or parts.ledger.setting(f"refused:{source}") == "yes"


def _new(parts: Parts, source: str, since: str, why: str, known: Mapping[str, Alert], now: datetime) -> Iterator[Alert]:
    key = f"{source}|{since}|{AlertKind.SOURCE_FAILING.value}"
    if entry_id("alert", key) in known:
        return
    coordinator = parts.house.coordinator
    at = datetime.fromisoformat(since)
    facts = {"source": source, "since": at if at.tzinfo else at.date(), "why": why}
    yield Alert(
        id=entry_id("alert", key),
        client=None,
        evidence=(),
        history=(Change(now, "raised", None, None, None),),
        confidence=1.0,
        kind=AlertKind.SOURCE_FAILING,
        severity=Severity.WARNING,
        subject=source,
        key=key,
        message=message(AlertKind.SOURCE_FAILING, facts, coordinator.language, ZoneInfo(coordinator.zone)),
        raised_at=now,
    )
