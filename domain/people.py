"""Who is who: the coordinator, colleagues, clients, and everybody else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

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
        domain = email.rpartition("@")[2]
        if not domain or self.is_ours(email):
            return None
        for client in self.clients:
            if any(under(domain, own) for own in client.domains):
                return client.name
        return email if domain in SHARED_MAIL_DOMAINS else domain

    def is_configured(self, client: str | None) -> bool:
        """True where the client stands in the configuration."""
        return any(party.name == client for party in self.clients)

    def party(self, client: str | None) -> Party:
        """The configured client of that name; ours where it is None or only known by its mail domain."""
        return next((party for party in self.clients if party.name == client), self.organisation)

    def direction(self, message: Message) -> Direction:
        """OUTGOING from us to any client, INTERNAL among us only, INCOMING otherwise."""
        if not self.is_ours(message.sender.email):
            return Direction.INCOMING
        return Direction.OUTGOING if self.clients_among(message.recipients) else Direction.INTERNAL

    def clients_among(self, addresses: Iterable[Address]) -> tuple[str, ...]:
        """The clients' names among addresses, each once, in order."""
        names = (self.client_of(address.email) for address in addresses)
        return tuple(dict.fromkeys(name for name in names if name))
