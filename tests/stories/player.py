"""Plays a story through the real daemon code and tells what happened, one line a happening.

Mails and events lie there from the start. What the coordinator says comes in between: a command, a note of a call, or a mail
that replies to the last digest or alert (`answers = "digest"`), whose id and numbers are only known by then.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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
from domain.digests import Digest
from domain.entries import Entry
from domain.events import ConferenceSeen
from domain.evidence import SourceKind
from domain.meetings import Meeting
from domain.prices import Price
from domain.promises import Promise
from domain.requests import Request
from examples import sample
from extractors.reading import read
from frontends.digest_mail import Letters
from frontends.phrases import ENGLISH
from frontends.trust_words import trust_line
from store.ledger import open_ledger
from workflow.conferences import conference_event
from workflow.deciding import decide, note
from workflow.digesting import queue_digest, trust
from workflow.parts import DigestTimes, Parts
from workflow.recording import record
from workflow.replay import Clock, Happening, Replay

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


@dataclass(slots=True)
class KeptLetters:
    """The real letters, with the digests that they tell."""

    letters: Letters
    digests: list[Digest] = field(default_factory=list)

    def digest(self, digest, now):
        self.digests.append(digest)
        return self.letters.digest(digest, now)

    def alerts(self, alerts, now):
        return self.letters.alerts(alerts, now)

    def answer(self, message, replied_to):
        return self.letters.answer(message, replied_to)


def play(story: sample.Table) -> list[str]:
    """The timeline of a story: `03-05 18:00 alert promise_overdue Acme Trading: …`, in the coordinator's zone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        full = {"people": PEOPLE, "mailbox": folder / "mail" / "cur", **story, "config": configured(story)}
        written = [mail for mail in story["mails"] if mail not in replies(story)]
        sample.write({**full, "mails": written}, folder)
        clock = Clock(story["from"])
        made = parts(folder, clock, story["from"])
        try:
            return sorted(lines(made, full, told_once(played(made, clock, full))), key=lambda line: line[: len("03-05 18:00")])
        finally:
            made.ledger.close()


def replies(story: sample.Table) -> list[sample.Table]:
    """The mails that reply to a digest or alert."""
    return [mail for mail in story["mails"] if isinstance(mail["answers"], str)]


def played(made: Parts, clock: Clock, story: sample.Table) -> Iterator[Happening]:
    """What happens in the story, from the folder's mail and calendar, and from what the coordinator does in between.

    While the daemon is `down` nothing happens; afterwards it finds what came in the meantime.
    """
    start: datetime = story["from"]
    replay = Replay(made, clock, lambda parts, at: queue_digest(parts, at, at))
    for deed in sorted((*story.get("deeds", ()), *replies(story)), key=itemgetter("at")):
        yield from replay.play(start, deed["at"])
        start = clock.now = deed.get("until", deed["at"])
        yield from (Happening(at=start, event="entry.changed", entry=entry) for entry in done(made, deed, story))
    yield from replay.play(start, story["until"])


def done(made: Parts, deed: sample.Table, story: sample.Table) -> tuple[Entry, ...]:
    """The entries that a command, a note or a conference's record changes; a reply is put into the mailbox."""
    if "conference" in deed:
        seen = ConferenceSeen(meeting_code=deed["conference"], started_at=deed["started"], ended_at=deed.get("ended"))
        return record(made, (conference_event(seen, "meet"),), made.clock()).entries
    if "note" in deed:
        return note(made, deed["note"])
    if "do" in deed:
        verb, *value = deed["do"].split()
        meant = [meant_by(made, deed["about"])] if "about" in deed else []
        return (decide(made, verb, *meant, *value),)
    if "text" in deed:
        answered = [sent for sent in made.ledger.deliveries() if sent.kind == deed["answers"]][-1]
        reply = sample.rendered({**deed, "answers": [answered.message_id.strip("<>")]}, story)
        story["mailbox"].joinpath(f"{int(deed['at'].timestamp())}.reply.sample:2,S").write_bytes(reply)
    return ()


def meant_by(made: Parts, words: str) -> str:
    """The id of the one entry that those words tell."""
    kinds = (Promise, Price, Request, Meeting)
    (meant,) = [entry.id for kind in kinds for entry in made.ledger.entries(kind) if words in about(entry)]
    return meant


def told_once(happenings: Iterable[Happening]) -> Iterator[Happening]:
    """The happenings, each problem only once: who goes on after a pause reads everything again."""
    known = set()
    for each in happenings:
        if each.problem is None or each.problem.key not in known:
            yield each
            known.add(each.problem.key if each.problem else "")


def lines(made: Parts, story: sample.Table, happenings: Iterable[Happening]) -> Iterator[str]:
    """What happened, line by line; last the answers to replies that were not understood."""
    for happening in happenings:
        if happening.event != "digest.due":
            yield line(happening)
        elif story.get("digests"):
            yield from digest_lines(made.letters.digests[-1])
    for sent in made.ledger.deliveries():
        if sent.kind == "answer":
            yield f"{sent.written_at.astimezone(ZONE):%m-%d %H:%M} answer: {sent.text.partition(chr(10))[0]}"
    if story.get("record"):
        yield from recorded(made, story["until"])


def recorded(made: Parts, until: datetime) -> Iterator[str]:
    """The trust record of each client as the weekly digest tells it."""
    for each in trust(made, until):
        if each.holds_anything:
            client, told = trust_line(each, ENGLISH)
            yield f"{until.astimezone(ZONE):%m-%d %H:%M} record {client}: {told}"


def configured(story: sample.Table) -> str:
    """The configuration: the story's own, else the usual one with the story's further `clients` keys (by client)."""
    text: str = story.get("config", CONFIG)
    for client, keys in story.get("clients", {}).items():
        text = text.replace(f'name = "{client}"', f'name = "{client}"\n{keys}')
    return text


def parts(folder: Path, clock: Clock, started_at: datetime) -> Parts:
    """The real parts on a folder that a story was written to."""
    settings = load(folder / "amana.toml")
    house = directory(settings)
    return Parts(
        house=house,
        sources=(Maildir(folder / "mail", name="maildir:mail", zone=ZONE),),
        calendars=(IcsFiles(folder / "calendar", name="ics:calendar", zone=ZONE),),
        ledger=open_ledger(folder / "ledger"),
        outbox=None,
        read=read,
        expander=RecurringEvents(),
        letters=KeptLetters(Letters(house.coordinator, "secret")),
        policy=Policy(started_at=started_at),
        digest_times=DigestTimes(),
        clock=clock,
    )


def digest_lines(digest: Digest) -> Iterator[str]:
    """A digest, a line for each of its own."""
    at = f"{digest.now.astimezone(ZONE):%m-%d %H:%M}"
    for chapter in digest.chapters:
        for each in chapter.lines:
            words = each.text or about(each.entry)
            yield f"{at} digest {chapter.section.value} {each.number}: {words}{' ?' + each.ask if each.ask else ''}"
    for kept in digest.trust:
        took = kept.meetings
        if took.known:
            told = f"{took.planned_minutes} min planned, {took.actual_minutes} taken, +{took.overrun_median}"
            yield f"{at} digest trust {kept.client}: {told}, {took.carried_over} carried over ({took.known} of {took.held})"
    if not digest.chapters:
        yield f"{at} digest calm"


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
            said_in = "".join(f", said in {each.source}" for each in entry.evidence if each.source_kind is SourceKind.EVENT)
            return f"[{entry.client}] {entry.direction.value}: {entry.what}{due}{said_in} ({entry.status.value})"
        case Price():
            return f"[{entry.client}] {entry.item}: {entry.amount} {entry.currency} ({entry.status.value})"
        case Request():
            side = "ours" if entry.by_us else entry.topic.value
            flags = ", would pay" * entry.willing_to_pay + ", after sign-off" * entry.after_sign_off
            return f"[{entry.client}] {side}: {entry.what} ({entry.status.value}{flags})"
        case Meeting():
            left = f", left over: {', '.join(entry.carried_over)}" if entry.carried_over else ""
            slot = f"{entry.starts_at:%m-%d %H:%M}-{entry.ends_at:%H:%M}"
            return f"[{entry.client}] {entry.title} {slot}{left} ({entry.status.value})"
    raise AssertionError(type(entry))


def moment(text: str) -> datetime:
    """An instant from ISO text."""
    return datetime.fromisoformat(text)
