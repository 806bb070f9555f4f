"""Plays a story through the real daemon code and tells what happened, one line a happening."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from zoneinfo import ZoneInfo

from config.directory import directory
from config.loading import load
from connectors.calendars.expansion import RecurringEvents
from connectors.calendars.ics import IcsFiles
from connectors.mail.maildir import Maildir
from domain.alerting import Policy
from domain.alerts import Alert, AlertKind
from domain.entries import Entry
from domain.events import ConferenceSeen
from domain.meetings import Meeting
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from examples import sample
from extractors.reading import read
from store.ledger import open_ledger
from workflow.conferences import conference_event
from workflow.deciding import decide, record
from workflow.parts import DigestTimes, Parts
from workflow.replay import Clock, Happening, Replay, Silence

ZONE = ZoneInfo("Asia/Dubai")

PEOPLE = {
    "lina": "Lina Haddad <lina@northstar.example>",
    "omar": "Omar Saleh <omar@northstar.example>",
    "noor": "Noor Aziz <noor@acme.example>",
    "sami": "Sami Fares <sami@acme.example>",
    "kate": "Kate Brown <kate@brightwell.example>",
    "huda": "Huda Salem <huda@palmtrade.example>",
}

CONFIG = """
[coordinator]
name = "Lina Haddad"
addresses = ["lina@northstar.example"]
timezone = "Asia/Dubai"
language = "en"

[organisation]
name = "Northstar"
domains = ["northstar.example"]
country = "AE"
working_days = ["mon", "tue", "wed", "thu", "fri"]
working_hours = "09:00-18:00"
answer_within = "2 working days"

[[clients]]
name = "Acme Trading"
domains = ["acme.example"]
timezone = "Asia/Riyadh"
country = "SA"
working_days = ["sun", "mon", "tue", "wed", "thu"]
currency = "SAR"

[[clients]]
name = "Brightwell"
domains = ["brightwell.example"]
timezone = "Europe/London"
country = "GB"
currency = "GBP"

[[clients]]
name = "Palm Trade"
domains = ["palmtrade.example"]
timezone = "Asia/Dubai"
country = "AE"
currency = "AED"

[[mailboxes]]
kind = "maildir"
path = "mail"

[[calendars]]
kind = "ics"
path = "calendar"

[store]
path = "ledger"

[delivery]
kind = "file"
path = "outbox"
"""


def play(story: sample.Table) -> list[str]:
    """The timeline of a story: `03-05 18:00 alert promise_overdue Acme Trading: …`, in the coordinator's zone."""
    full = {"people": PEOPLE, "config": CONFIG, **story}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample.write(full, folder)
        happenings = told_once(replayed(folder, story))
        return [line(each) for each in happenings if each.event != "digest.due" or story.get("digests")]


def parts(folder: Path, clock: Clock, started_at: datetime) -> Parts:
    """The real parts on a folder that a story was written to."""
    settings = load(folder / "amana.toml")
    return Parts(
        house=directory(settings),
        sources=(Maildir(folder / "mail", name="maildir:mail", zone=ZONE),),
        calendars=(IcsFiles(folder / "calendar", name="ics:calendar", zone=ZONE),),
        ledger=open_ledger(folder / "ledger"),
        outbox=None,
        read=read,
        expander=RecurringEvents(),
        letters=Silence(),
        policy=Policy(started_at=started_at),
        digest_times=DigestTimes(),
        clock=clock,
    )


def replayed(folder: Path, story: sample.Table) -> Iterator[Happening]:
    """What happens in the story, from the folder's mail and calendar, the coordinator's commands and conference records.

    While the daemon is `down` nothing happens; afterwards it finds what came in the meantime.
    """
    start: datetime = story["from"]
    clock = Clock(start)
    made = parts(folder, clock, start)
    replay = Replay(made, clock)
    try:
        for deed in sorted(story.get("deeds", ()), key=itemgetter("at")):
            yield from replay.play(start, deed["at"])
            start = clock.now = deed.get("until", deed["at"])
            yield from (Happening(at=start, event="entry.changed", entry=entry) for entry in done(made, deed))
        yield from replay.play(start, story["until"])
    finally:
        made.ledger.close()


def done(made: Parts, deed: sample.Table) -> tuple[Entry, ...]:
    """The entries that the coordinator's command, or a conference's record, changes."""
    if "conference" in deed:
        seen = ConferenceSeen(meeting_code=deed["conference"], started_at=deed["started"], ended_at=deed.get("ended"))
        return record(made, conference_event(seen, "meet"))
    if "do" in deed:
        verb, entry, *value = deed["do"].split()
        return (decide(made, verb, entry, *value),)
    return ()


def told_once(happenings: Iterable[Happening]) -> Iterator[Happening]:
    """The happenings, each problem only once: who goes on after a pause reads everything again."""
    known = set()
    for each in happenings:
        if each.problem is None or each.problem.key not in known:
            yield each
            known.add(each.problem.key if each.problem else "")


def line(each: Happening) -> str:
    """One happening in one line."""
    at = f"{each.at.astimezone(ZONE):%m-%d %H:%M}"
    if each.alert is not None:
        only = each.event == "alert.raised" and each.alert.kind is AlertKind.MEETING_OVERRAN and not each.alert.mailed
        return f"{at} {each.event} {each.alert.kind.value} {about(each.alert)}{' (digest only)' if only else ''}"
    if each.entry is not None:
        last = each.entry.history[-1].change
        return f"{at} {last} {type(each.entry).__name__.lower()} {about(each.entry)}"
    if each.problem is not None:
        return f"{at} problem {each.problem.what}"
    return f"{at} {each.event}"


def about(entry: Entry) -> str:
    """What an entry is about, as a reader of stories wants it."""
    match entry:
        case Alert():
            return f"[{entry.client}]"
        case Promise():
            due = f" by {entry.due}" if entry.due else ""
            return f"[{entry.client}] {entry.direction.value}: {entry.what}{due} ({entry.status.value})"
        case Price():
            return f"[{entry.client}] {entry.item}: {entry.amount} {entry.currency} ({entry.status.value})"
        case Request():
            side = "ours" if entry.by_us else entry.topic.value
            return f"[{entry.client}] {side}: {entry.what} ({entry.status.value})"
        case Meeting():
            return f"[{entry.client}] {entry.title} {entry.starts_at:%m-%d %H:%M}-{entry.ends_at:%H:%M} ({entry.status.value})"
    raise AssertionError(type(entry))


def moment(text: str) -> datetime:
    """An instant from ISO text."""
    return datetime.fromisoformat(text)
