"""The health of sources: a failing one pauses with growing breaks and is told once; mails that a server holds are counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Protocol, runtime_checkable
from zoneinfo import ZoneInfo

from domain.alerting.wording import message
from domain.alerts import Alert, AlertKind, Severity
from domain.entries import Change, entry_id
from domain.errors import AccessDeniedError, AmanaError, MisconfiguredError
from domain.health import Reads, Trouble, kept_trouble, lost_told
from domain.ports import Batch, Fetched, Ledger, Source
from workflow.parts import Parts

KIND = AlertKind.SOURCE_FAILING
#: The longest pause after a first failure; it doubles up to the longest of all. Who is refused is asked again once an hour.
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


def note_failure(parts: Parts, source: str, reads: Reads, error: AmanaError) -> None:
    """Remember since when a source fails and why it does now, and until when it is left alone."""
    now = parts.clock()
    refused = isinstance(error, AccessDeniedError | MisconfiguredError)
    attempts = int((parts.ledger.setting(f"pause:{source}") or "0|").partition("|")[0]) + 1
    pause = REFUSED_PAUSE if refused else _jittered(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(attempts - 1, 10)), source, now)
    asked = timedelta(seconds=getattr(error, "retry_after", None) or 0)
    settings = {f"pause:{source}": f"{attempts}|{now.isoformat()}|{(now + max(pause, asked)).isoformat()}"}
    before = kept_trouble(parts.ledger.setting(f"failing:{source}"))
    why = f"{_reason(error, source)} {error.advice}".strip()
    settings[f"failing:{source}"] = Trouble(before.since if before else now, reads, refused, why).text()
    parts.ledger.record(Batch(settings=settings))


def _jittered(longest: timedelta, source: str, now: datetime) -> timedelta:
    """A pause of at most that length (full jitter): many who lost one server must not all come back at once. The same source
    and moment give the same, so that a story can be played again.
    """
    share = int.from_bytes(sha256(f"{source}|{now.isoformat()}".encode()).digest()[:4]) / 2**32
    return longest * share


def _reason(error: AmanaError, source: str) -> str:
    """What went wrong, without the source's name, which stands before it wherever it is told."""
    return error.message.removeprefix(source).lstrip(": ")


def note_success(parts: Parts, source: str) -> None:
    """Forget a source's failure."""
    if parts.ledger.setting(f"failing:{source}"):
        parts.ledger.record(Batch(settings={f"failing:{source}": "", f"pause:{source}": ""}))


def note_parts(parts: Parts, source: str, reads: Reads, failures: Mapping[str, AmanaError]) -> None:
    """Remember which parts of a source fail, each by its own name, and which are read again."""
    known = set(_parts_of(parts.ledger, source))
    failing = {f"{source}/{part}": error for part, error in failures.items()}
    if not failing.keys() <= known:
        parts.ledger.record(Batch(settings={f"parts:{source}": "\n".join(sorted(known | failing.keys()))}))
    for name, error in failing.items():
        if not parts.ledger.setting(f"failing:{name}"):
            note_failure(parts, name, reads, error)
    for name in known - failing.keys():
        note_success(parts, name)


def _parts_of(ledger: Ledger, source: str) -> list[str]:
    """Those of its parts that ever failed."""
    return [name for name in (ledger.setting(f"parts:{source}") or "").split("\n") if name]


def troubles(ledger: Ledger, source: str) -> Iterator[tuple[str, Trouble]]:
    """What cannot be read now: the source, or parts of it, by their names."""
    for name in (source, *_parts_of(ledger, source)):
        trouble = kept_trouble(ledger.setting(f"failing:{name}"))
        if trouble is not None:
            yield name, trouble


def is_paused(parts: Parts, source: str, now: datetime) -> bool:
    """True while a failing source is left alone. A clock that was set back ends the pause."""
    _, began, until = ((parts.ledger.setting(f"pause:{source}") or "") + "||").split("|")[:3]
    return bool(until) and datetime.fromisoformat(began) <= now < datetime.fromisoformat(until)


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
    doubt = f"doubted:{source.name}"
    if lost > 0 and not parts.ledger.setting(doubt):  # a mail may have come since the poll: the next one tells
        parts.ledger.record(Batch(settings={doubt: "yes"}))
        return
    settings = {f"counted:{source.name}": today.isoformat(), f"lost:{source.name}": str(lost) if lost > 0 else "", doubt: ""}
    if lost <= 0 and today - began >= timedelta(days=WINDOW_DAYS):
        settings[f"window:{source.name}"] = f"{today + timedelta(days=1)}|0"
    parts.ledger.record(Batch(settings=settings))


def source_alerts(parts: Parts, now: datetime) -> tuple[list[Alert], list[Alert]]:
    """The alerts about sources to raise and to clear: failing for long or refused, or mails that were never read."""
    names = [name for source in parts.watched for name in (source, *_parts_of(parts.ledger, source))]
    known = {alert.key: alert for alert in parts.ledger.entries(Alert, subjects=names)} if names else {}
    reasons = {key: (name, told) for name in names for key, told in _reasons(parts, name, now)}
    raised = [_alert(name, key, told, parts, now) for key, (name, told) in reasons.items() if key not in known]
    return raised, [alert for key, alert in known.items() if key not in reasons and alert.cleared_at is None]


def _reasons(parts: Parts, name: str, now: datetime) -> Iterator[tuple[str, str]]:
    """What is worth an alert: its lasting key, and the words for it."""
    coordinator = parts.house.coordinator
    zone = ZoneInfo(coordinator.zone)
    trouble = kept_trouble(parts.ledger.setting(f"failing:{name}"))
    if trouble is not None and (trouble.refused or now - trouble.since >= PATIENCE):
        yield f"{name}|{trouble.since.isoformat()}|{KIND.value}", trouble.told(coordinator.language, zone)
    lost = parts.ledger.setting(f"lost:{name}")
    if lost:
        since = (parts.ledger.setting(f"window:{name}") or "").partition("|")[0]
        told = lost_told(int(lost), date.fromisoformat(since), coordinator.language, zone)
        yield f"{name}|{since}|{KIND.value}", told


def _alert(name: str, key: str, told: str, parts: Parts, now: datetime) -> Alert:
    language, zone = parts.house.coordinator.language, ZoneInfo(parts.house.coordinator.zone)
    return Alert(
        id=entry_id("alert", key),
        client=None,
        evidence=(),
        history=(Change(now, "raised", None, None, None),),
        confidence=1.0,
        kind=KIND,
        severity=Severity.WARNING,
        subject=name,
        key=key,
        message=message(KIND, {"source": name, "trouble": told}, language, zone),
        raised_at=now,
    )
