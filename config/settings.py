"""Everything that can be configured, typed and frozen. Each field carries the function that reads it and its default, so
that a key stands in one place only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from config import values as read
from config.secrets import Secret, secret_place
from domain.working_time import Duration, Hours


def key(reader: read.Read, name: str = "", **default: Any) -> Any:
    """A key that one value stands behind; without `default` it must be there. `name` where Python cannot say it (`from`)."""
    return field(metadata={"read": reader, "key": name}, **default)


def tables(*kinds: type, name: str = "") -> Any:
    """An array of tables, each of one type, or of the type its `kind` names."""
    return field(metadata={"tables": kinds, "key": name}, default=())


def table(*kinds: type, name: str = "", **default: Any) -> Any:
    """One table, of one type or of the type its `kind` names."""
    return field(metadata={"table": kinds, "key": name}, **default)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinatorSettings:
    """Whose mailbox and calendar are watched."""

    name: str = key(read.text)
    addresses: tuple[str, ...] = key(read.many(read.address))
    timezone: str = key(read.zone)
    language: str = key(read.one_of("en", "ar"), default="en")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedHoursSettings:
    """Working hours that hold for a while, both days included."""

    first: date = key(read.day, "from")
    last: date = key(read.day, "until")
    working_hours: Hours = key(read.hours)


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaySettings:
    """A holiday of one's own, or with `off` one of the country's that is worked."""

    date: date = key(read.day)
    name: str = key(read.text, default="")
    off: bool = key(read.flag, default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationSettings:
    """Our own organisation; its people are colleagues."""

    name: str = key(read.text)
    domains: tuple[str, ...] = key(read.many(read.domain_name, empty=True))
    timezone: str | None = key(read.zone, default=None)
    country: str | None = key(read.country, default=None)
    subdivision: str | None = key(read.text, default=None)
    currency: str | None = key(read.currency, default=None)
    working_days: frozenset[int] | None = key(read.weekdays, default=None)
    working_hours: Hours = key(read.hours, default=Hours(time(9), time(18)))
    answer_within: Duration = key(read.answer_span, default=Duration(days=2))
    hours: tuple[DatedHoursSettings, ...] = tables(DatedHoursSettings)
    holidays: tuple[HolidaySettings, ...] = tables(HolidaySettings)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSettings:
    """A client. What is not said here is as in the organisation."""

    name: str = key(read.text)
    domains: tuple[str, ...] = key(read.many(read.domain_name))
    timezone: str | None = key(read.zone, default=None)
    country: str | None = key(read.country, default=None)
    subdivision: str | None = key(read.text, default=None)
    currency: str | None = key(read.currency, default=None)
    working_days: frozenset[int] | None = key(read.weekdays, default=None)
    working_hours: Hours | None = key(read.hours, default=None)
    answer_within: Duration | None = key(read.answer_span, default=None)
    hours: tuple[DatedHoursSettings, ...] = tables(DatedHoursSettings)
    holidays: tuple[HolidaySettings, ...] = tables(HolidaySettings)


@dataclass(frozen=True, slots=True, kw_only=True)
class MaildirSettings:
    """A folder of mails as qmail and Dovecot keep them, with its subfolders."""

    path: Path = key(read.path)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class MboxSettings:
    """One file of mails, or a folder of such files."""

    path: Path = key(read.path)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapSettings:
    """A mail server, read without marking anything as read. `folders` empty: inbox, sent and all others but junk and bin. The
    first reading goes `days` back; to the very first mail where that is not said.
    """

    host: str = key(read.text)
    user: str = key(read.text)
    secret: Secret = key(secret_place)
    port: int | None = key(read.between(1, 65535), default=None)
    security: str = key(read.one_of("tls", "starttls", "none"), default="tls")
    auth: str = key(read.one_of("login", "xoauth2"), default="login")
    folders: tuple[str, ...] = key(read.many(read.text, empty=True), default=())
    days: int | None = key(read.between(1, 3650), default=None)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class GmailSettings:
    """Gmail by its API. `client` is Google's OAuth client file, `secret` what `amana auth google` saved, or a service
    account's key. The first reading goes `days` back. `labels` empty: all mails but drafts, spam and bin.
    """

    user: str = key(read.address)
    secret: Secret = key(secret_place)
    client: Secret | None = key(secret_place, default=None)
    labels: tuple[str, ...] = key(read.many(read.text, empty=True), default=())
    days: int = key(read.between(1, 3650), default=90)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class IcsSettings:
    """A folder or file of .ics, or a published calendar's address. `timezone` is what floating times are meant in."""

    path: Path | None = key(read.path, default=None)
    url: str | None = key(read.url, default=None)
    timezone: str | None = key(read.zone, default=None)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaldavSettings:
    """One calendar collection on a CalDAV server (RFC 4791), read only."""

    url: str = key(read.url)
    user: str = key(read.text)
    secret: Secret = key(secret_place)
    timezone: str | None = key(read.zone, default=None)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleCalendarSettings:
    """Google calendars by their API; `primary` is the user's own. With `meet` the records of its video meetings too."""

    user: str = key(read.address)
    secret: Secret = key(secret_place)
    client: Secret | None = key(secret_place, default=None)
    calendars: tuple[str, ...] = key(read.many(read.text), default=("primary",))
    meet: bool = key(read.flag, default=False)
    name: str = key(read.text, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDeliverySettings:
    """Each mail to the coordinator becomes one .eml file in a folder."""

    path: Path = key(read.path, default=Path("outbox"))
    sender: str | None = key(read.address, "from", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpDeliverySettings:
    """Mails to the coordinator go through a mail server."""

    host: str = key(read.text)
    sender: str = key(read.address, "from")
    port: int | None = key(read.between(1, 65535), default=None)
    security: str = key(read.one_of("starttls", "tls", "none"), default="starttls")
    user: str | None = key(read.text, default=None)
    secret: Secret | None = key(secret_place, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class GmailDeliverySettings:
    """Mails to the coordinator go through the coordinator's own Gmail."""

    user: str = key(read.address)
    secret: Secret = key(secret_place)
    client: Secret | None = key(secret_place, default=None)
    sender: str | None = key(read.address, "from", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestSettings:
    """When the digest comes: on `days` (else our working days) at a local time; `weekly` is the day of the longer one."""

    at: time = key(read.clock, default=time(7, 30))
    days: frozenset[int] | None = key(read.any_weekdays, default=None)
    weekly: int | None = key(read.weekday_or_never, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertSettings:
    """How often, and how early, Amana speaks up."""

    per_day: int = key(read.between(0, 1000), default=5)
    due_soon: Duration = key(read.working_span, default=Duration(days=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class PollSettings:
    """How often the sources are asked."""

    every: timedelta = key(read.span, default=timedelta(seconds=60))


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """The local status page; off while `listen` is None."""

    listen: tuple[str, int] | None = key(read.listen, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSettings:
    """Where the ledger is kept."""

    path: Path = key(read.path)


MailboxSettings = MaildirSettings | MboxSettings | ImapSettings | GmailSettings
CalendarSettings = IcsSettings | CaldavSettings | GoogleCalendarSettings
DeliverySettings = FileDeliverySettings | SmtpDeliverySettings | GmailDeliverySettings

#: The word behind `kind = ` for each type that has one.
KINDS: Mapping[type, str] = {
    MaildirSettings: "maildir",
    MboxSettings: "mbox",
    ImapSettings: "imap",
    GmailSettings: "gmail",
    IcsSettings: "ics",
    CaldavSettings: "caldav",
    GoogleCalendarSettings: "google",
    FileDeliverySettings: "file",
    SmtpDeliverySettings: "smtp",
    GmailDeliverySettings: "gmail",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole configuration. Paths are absolute; `file` is where it was read from."""

    file: Path
    coordinator: CoordinatorSettings = table(CoordinatorSettings)
    organisation: OrganisationSettings = table(OrganisationSettings)
    clients: tuple[ClientSettings, ...] = tables(ClientSettings)
    mailboxes: tuple[MailboxSettings, ...] = tables(MaildirSettings, MboxSettings, ImapSettings, GmailSettings)
    calendars: tuple[CalendarSettings, ...] = tables(IcsSettings, CaldavSettings, GoogleCalendarSettings)
    store: StoreSettings = table(StoreSettings)
    delivery: DeliverySettings = table(
        FileDeliverySettings, SmtpDeliverySettings, GmailDeliverySettings, default_factory=FileDeliverySettings
    )
    digest: DigestSettings = table(DigestSettings, default_factory=DigestSettings)
    alerts: AlertSettings = table(AlertSettings, default_factory=AlertSettings)
    poll: PollSettings = table(PollSettings, default_factory=PollSettings)
    web: WebSettings = table(WebSettings, default_factory=WebSettings)

    @property
    def sender(self) -> str:
        """The address that mails to the coordinator come from."""
        return self.delivery.sender or self.coordinator.addresses[0]

    def source_name(self, source: MailboxSettings | CalendarSettings) -> str:
        """The lasting name of a mailbox or calendar: the one it was given, else its kind and place."""
        place = getattr(source, "path", None) or getattr(source, "host", None) or getattr(source, "url", None)
        if isinstance(place, Path) and place.is_relative_to(self.folder):
            place = place.relative_to(self.folder)
        return source.name or f"{KINDS[type(source)]}:{place or getattr(source, 'user', '')}"

    @property
    def folder(self) -> Path:
        """Where relative paths start: the configuration file's own folder."""
        return self.file.parent
