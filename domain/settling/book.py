"""The working set of one client while its events are settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from domain.entries import Change, Due, Entry
from domain.events import Event, MessageRead
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Finding, PromiseFinding, RequestFinding
from domain.matching import base_subject, content_words
from domain.messages import Address, Direction
from domain.people import Directory
from domain.promises import PromiseDirection
from domain.settling.index import Index
from domain.working_time import WorkingCalendar

#: A closed entry can still be repeated or reopened for this long; older ones are left alone, and need not be loaded.
LIVE_FOR = timedelta(days=60)

#: An entry remembers so many sightings and Message-IDs, the first and the newest; what is told daily must not grow daily.
#: The events keep them all.
SIGHTINGS = 24
MESSAGES = 96

E = TypeVar("E", bound=Entry)


@dataclass(slots=True)
class Book:
    """A client's entries and facts; `changed` holds the ids that settling touched.

    `index` finds entries by their words and conversations. `facts` are small lasting facts: `written_at` (when our side first
    wrote to them), `signed_off_at`, `announced_at`. `aliases` tell which entry an id means that a sighting would have given it
    had it been read first: a decision made then still finds it.
    """

    client: str | None
    house: Directory
    entries: dict[str, Entry] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    aliases: dict[str, str] = field(default_factory=dict)
    index: Index = field(default_factory=Index)

    def __post_init__(self) -> None:
        if self.index.is_empty:
            self.index = Index(self.entries.values())

    def put(self, entry: Entry) -> None:
        """Keep an entry, new or changed; it falls due for review at once."""
        self.entries[entry.id] = replace(entry, review_at=entry.history[-1].at)
        self.index.add(entry)
        self.changed.add(entry.id)

    def forget(self, before: datetime) -> None:
        """Let go of what was closed before that instant and can no longer be told again."""
        gone = {key for key, entry in self.entries.items() if entry.closed_at is not None and entry.closed_at < before}
        if not gone:
            return
        self.entries = {key: entry for key, entry in self.entries.items() if key not in gone}
        self.index = Index(self.entries.values())

    def about(self, kind: type[E], phrase: str, at: datetime) -> list[E]:
        """The live entries of a kind whose thing shares a word with a phrase, newest first."""
        return self._found(kind, self.index.about(phrase), at)

    def told_in(self, kind: type[E], told: Told) -> list[E]:
        """The live entries of a kind that belong to a message's conversation, newest first."""
        found = self._found(kind, self.index.told_in(told.thread), told.at)
        return [entry for entry in found if told.in_thread(getattr(entry, "threads", ()))]

    def near(self, kind: type[E], phrase: str, told: Told) -> list[E]:
        """The live entries of a kind that a message may mean by a phrase: alike, or of its conversation; newest first."""
        return self._found(kind, self.index.about(phrase) | self.index.told_in(told.thread), told.at)

    def _found(self, kind: type[E], keys: Iterable[str], at: datetime) -> list[E]:
        since = at - LIVE_FOR
        entries = (self.entries[key] for key in keys if key in self.entries)
        found = [
            entry for entry in entries if isinstance(entry, kind) and (entry.closed_at is None or entry.closed_at >= since)
        ]
        return sorted(found, key=lambda entry: (entry.opened_at, entry.id), reverse=True)

    @property
    def established(self) -> bool:
        """True once we have a bond: a configured client, or one our side has written to."""
        return self.client is None or self.house.is_configured(self.client) or "written_at" in self.facts

    def calendar(self, direction: PromiseDirection) -> WorkingCalendar:
        """The working calendar of whoever makes a promise of that direction."""
        party = self.house.party(self.client) if direction is PromiseDirection.THEIRS else self.house.organisation
        return party.calendar


@dataclass(frozen=True, slots=True)
class Told:
    """A message as settling sees it."""

    event: Event
    mail: MessageRead

    @property
    def at(self) -> datetime:
        """When it was written."""
        return self.event.at

    @property
    def by_us(self) -> bool:
        """True where the coordinator or a colleague wrote it."""
        return self.mail.direction is not Direction.INCOMING

    @property
    def thread(self) -> tuple[str, ...]:
        """Message-IDs of the conversation, this message's own last."""
        return (*self.mail.references, self.mail.message)

    def evidence(self, found: Finding) -> Evidence:
        """The words of a finding as evidence."""
        return Evidence(self.mail.message, SourceKind.MESSAGE, found.span, found.text, found.rule)

    def whole(self) -> Evidence:
        """The message as a whole, where no single words are the point: its subject stands for it."""
        return Evidence(self.mail.message, SourceKind.MESSAGE, Span(0, 0), self.mail.subject, "message.answer")

    def is_vague(self, found: PromiseFinding | RequestFinding) -> bool:
        """True where the words of a finding name no thing: what it has, if anything, was taken from the subject."""
        named = content_words(found.what)
        return named <= content_words(base_subject(self.mail.subject)) and named.isdisjoint(content_words(found.text))

    def in_thread(self, threads: tuple[str, ...]) -> bool:
        """True where the message belongs to a conversation with those Message-IDs."""
        return not set(threads).isdisjoint(self.thread)

    def other_side(self, house: Directory) -> str:
        """The address spoken to: the first recipient of the other side, else the first recipient."""
        ours = self.mail.direction is Direction.INCOMING
        fitting = [email for email in self.mail.to + self.mail.cc if house.is_ours(email) == ours]
        return next(iter(fitting or self.mail.to + self.mail.cc), "")

    def named(self, name: str) -> Address | None:
        """The participant of that name, if the message shows one: by its first name in the local part of the address."""
        wanted = name.casefold().split()
        for email in (*self.mail.to, *self.mail.cc, self.mail.sender):
            local = email.partition("@")[0].replace(".", " ").replace("_", " ").replace("-", " ").split()
            if wanted and wanted[0] in local:
                return Address(email, name)
        return None


def still_open(entries: Iterable[E]) -> list[E]:
    """Those of the entries that are not closed."""
    return [entry for entry in entries if entry.closed_at is None]


def evolved(entry: E, change: Change, **fields: Any) -> E:  # noqa: ANN401 - fields of any entry
    """The entry with one more step in its history."""
    changed: E = replace(entry, history=(*entry.history, change), **fields)
    return changed


def sighted(entry: E, told: Told, found: Finding) -> E:
    """The entry seen again in other words or another message; its evidence and conversation grow."""
    evidence = told.evidence(found)
    if any((known.source, known.span) == (evidence.source, evidence.span) for known in entry.evidence):
        return entry
    fields: dict[str, Any] = {
        "evidence": _first_and_newest((*entry.evidence, evidence), SIGHTINGS),
        "threads": merged(getattr(entry, "threads", ()), told.thread),
    }
    changed = evolved(entry, Change(told.at, REPEATED, None, None, evidence), **fields)
    repeated = [change for change in changed.history if change.change == REPEATED]
    if len(repeated) <= SIGHTINGS:
        return changed
    forgotten = repeated[1]
    return replace(changed, history=tuple(change for change in changed.history if change is not forgotten))


REPEATED = "repeated"
T = TypeVar("T")


def merged(threads: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    """Message-IDs of both, each once, in order: the first and the newest of many."""
    return _first_and_newest(tuple(dict.fromkeys((*threads, *more))), MESSAGES)


def _first_and_newest(many: tuple[T, ...], limit: int) -> tuple[T, ...]:
    first = limit // 4
    return many if len(many) <= limit else (*many[:first], *many[len(many) - limit + first :])


def lapse(due: Due | None, calendar: WorkingCalendar) -> datetime | None:
    """When a due day or instant has passed: the instant, or the end of that day's working hours in the calendar."""
    if due is None:
        return None
    return due.at or calendar.closing(due.on)
