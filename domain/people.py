"""Who is who: the coordinator, colleagues, clients, and everybody else."""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from domain.messages import Address, Direction, Message
from domain.working_time import Duration, WorkingCalendar


@dataclass(frozen=True, slots=True)
class Party:
    """An organisation with its domains, its working time and its habits. `answer_within` is what we owe it."""

    name: str
    domains: tuple[str, ...]
    calendar: WorkingCalendar
    country: str | None = None
    currency: str | None = None
    answer_within: Duration = field(default_factory=lambda: Duration(days=2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """Minutes of working time that went by, on our clock and on the client's."""

    ours: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Coordinator:
    """The person whose mailbox and calendar are watched."""

    name: str
    addresses: tuple[str, ...]
    zone: str
    language: str


#: Domains that many organisations' people share: a mail from there belongs to its address, not to a firm.
SHARED_MAIL_DOMAINS = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com ymail.com icloud.com me.com aol.com gmx.com gmx.de "
    "web.de proton.me protonmail.com mail.com yandex.com qq.com".split()
)


def under(domain: str, parent: str) -> bool:
    """True where `domain` is `parent` or a subdomain of it: `mail.acme.example` is under `acme.example`."""
    return domain == parent or domain.endswith("." + parent)


#: Letters that a hurried reader takes for others.
_ALIKE = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("-", ""))
#: Shorter names differ from each other by accident.
SHORTEST_IMITATED = 4


def looks_like(domain: str, known: str) -> bool:
    """True where a domain differs from a known one only to a careful reader: by one letter, swapped or look-alike letters."""
    ours, theirs = _skeleton(known), _skeleton(domain)
    if len(ours) < SHORTEST_IMITATED:
        return False
    return ours == theirs or _one_slip_apart(ours, theirs)


def _skeleton(domain: str) -> str:
    """The name without its last label, look-alike letters folded; punycode is decoded and its accents dropped."""
    name = domain.rpartition(".")[0] or domain
    with contextlib.suppress(UnicodeError):
        name = name.encode("ascii").decode("idna")
    name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    for alike, letter in _ALIKE:
        name = name.replace(alike, letter)
    return name


def _one_slip_apart(one: str, other: str) -> bool:
    """True where one letter more, less, other, or two swapped make one word of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, their_rest = one[start:], other[start:]
    swapped = rest[:2] == their_rest[:2][::-1] and rest[2:] == their_rest[2:]
    return rest[1:] == their_rest[1:] or rest[1:] == their_rest or rest == their_rest[1:] or swapped


@dataclass(frozen=True, slots=True)
class Directory:
    """Answers who an address belongs to. `organisation` is ours; `clients` are the configured ones."""

    coordinator: Coordinator
    organisation: Party
    clients: tuple[Party, ...]

    def is_ours(self, email: str) -> bool:
        """True for the coordinator and for colleagues."""
        domain = email.rpartition("@")[2]
        return email in self.coordinator.addresses or any(under(domain, own) for own in self.organisation.domains)

    def client_of(self, email: str) -> str | None:
        """The client's name: a configured one, else the mail domain (the address itself on shared domains); None for us."""
        _, at, domain = email.rpartition("@")
        if not at or self.is_ours(email):
            return None
        for client in self.clients:
            if any(under(domain, own) for own in client.domains):
                return client.name
        return email if domain in SHARED_MAIL_DOMAINS else domain

    def imitated_by(self, email: str) -> str | None:
        """The known domain that a stranger's address imitates: `acrne.example` for `acme.example`; None for everybody else."""
        domain = email.rpartition("@")[2]
        known = [own for party in (self.organisation, *self.clients) for own in party.domains]
        if not domain or any(under(domain, own) for own in known):
            return None
        return next((own for own in known if looks_like(domain, own)), None)

    def is_configured(self, client: str | None) -> bool:
        """True where the client stands in the configuration."""
        return any(party.name == client for party in self.clients)

    def party(self, client: str | None) -> Party:
        """The configured client of that name; ours where it is None or only known by its mail domain."""
        return next((party for party in self.clients if party.name == client), self.organisation)

    def answer_due(self, client: str | None, asked_at: datetime) -> datetime:
        """By when the client is owed an answer: in our working time, or in its own where `answer_within` says so.

        Of a client that is only known by its mail domain nobody knows when it works; ours stands in for that.
        """
        party = self.party(client)
        clock = party.calendar if party.answer_within.theirs else self.organisation.calendar
        return clock.add(asked_at, party.answer_within)

    def minutes_waited(self, client: str | None, since: datetime, until: datetime) -> Waited:
        """The working minutes from `since` to `until`, on our clock and on the client's."""
        ours = self.organisation.calendar.minutes_between(since, until)
        return Waited(ours=ours, theirs=self.party(client).calendar.minutes_between(since, until))

    def direction(self, message: Message) -> Direction:
        """OUTGOING from us to any client, INTERNAL among us only, INCOMING otherwise."""
        if not self.is_ours(message.sender.email):
            return Direction.INCOMING
        return Direction.OUTGOING if self.clients_among(message.recipients) else Direction.INTERNAL

    def clients_among(self, addresses: Iterable[Address]) -> tuple[str, ...]:
        """The clients' names among addresses, each once, in order."""
        names = (self.client_of(address.email) for address in addresses)
        return tuple(dict.fromkeys(name for name in names if name))
