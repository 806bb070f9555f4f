#!/usr/bin/env python3
"""Amana's entry point and composition root: it knows every part, and nothing else does."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from config import settings as config
from config.secrets import read_secret
from frontends import google_parts
from frontends.cli.app import run
from frontends.factories import Factories, LedgerFiles

if TYPE_CHECKING:
    from pathlib import Path

    from config.settings import CalendarSettings, ImapSettings, MailboxSettings, Settings
    from domain.deliveries import Delivery
    from domain.meetings import CalendarEvent
    from domain.messages import Message
    from domain.ports import Expander, Ledger, Outbox, Source
    from domain.problems import Problem


IMAP_PORTS = {"starttls": 143, "tls": 993, "none": 143}
SMTP_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def now() -> datetime:
    """The present instant: the one place that reads the clock."""
    return datetime.now(UTC)


def ledger(folder: Path, read_only: bool, *, lasting: bool = True) -> Ledger:
    """The ledger in a folder."""
    from store.ledger import open_ledger

    return open_ledger(folder, read_only=read_only, lasting=lasting)


def ledger_files() -> LedgerFiles:
    """What is done with a ledger as a whole."""
    from store.backup import backup, restore
    from store.forgetting import forget
    from store.interchange import export_tinydb
    from store.verify import verify

    return LedgerFiles(verify=verify, backup=backup, restore=restore, export_tinydb=export_tinydb, forget=forget)


def mailboxes(settings: Settings) -> tuple[Source, ...]:
    """Every mailbox of the settings."""
    return tuple(mailbox(each, settings) for each in settings.mailboxes)


def mailbox(own: MailboxSettings, settings: Settings) -> Source:
    """One mailbox."""
    zone = ZoneInfo(settings.coordinator.timezone)
    match own:
        case config.MaildirSettings():
            from connectors.mail.maildir import Maildir

            return Maildir(own.path, name=settings.source_name(own), zone=zone)
        case config.MboxSettings():
            from connectors.mail.mbox import Mbox

            return Mbox(own.path, name=settings.source_name(own), zone=zone)
        case config.ImapSettings():
            return imap(own, settings)
        case config.GmailSettings():
            return google_parts.mailbox(own, settings, now)


def imap(own: ImapSettings, settings: Settings) -> Source:
    """One mailbox on a server."""
    from connectors.mail.imap import Imap
    from connectors.shared.imap_session import Account
    from connectors.shared.security import Security

    account = Account(
        host=own.host,
        port=own.port or IMAP_PORTS[own.security],
        user=own.user,
        secret=partial(read_secret, own.secret, settings.folder, own.user),
        oauth=own.auth == "xoauth2",
        security=Security(own.security),
    )
    zone = ZoneInfo(settings.coordinator.timezone)
    since = (now().astimezone(zone) - timedelta(days=own.days)).date() if own.days else None
    return Imap(account, name=settings.source_name(own), folders=own.folders, since=since, zone=zone)


def calendars(settings: Settings) -> tuple[Source, ...]:
    """Every calendar of the settings."""
    return tuple(calendar(each, settings) for each in settings.calendars)


def calendar(own: CalendarSettings, settings: Settings) -> Source:
    """One calendar."""
    name, zone = settings.source_name(own), ZoneInfo(getattr(own, "timezone", None) or settings.coordinator.timezone)
    match own:
        case config.IcsSettings(path=path) if path is not None:
            from connectors.calendars.ics import IcsFiles

            return IcsFiles(path, name=name, zone=zone)
        case config.IcsSettings():
            from connectors.calendars.ics_url import IcsUrl

            return IcsUrl(own.url or "", name=name, zone=zone)
        case config.CaldavSettings():
            from connectors.calendars.caldav import CalDav

            secret = partial(read_secret, own.secret, settings.folder, own.user)
            return CalDav(own.url, name=name, user=own.user, secret=secret, zone=zone)
        case config.GoogleCalendarSettings():
            return google_parts.calendar(own, settings)


def outbox(settings: Settings) -> Outbox:
    """Where mails to the coordinator go."""
    own, sender = settings.delivery, settings.sender
    match own:
        case config.FileDeliverySettings():
            from connectors.outboxes.file import FileOutbox

            return FileOutbox(own.path, sender=sender)
        case config.SmtpDeliverySettings():
            from connectors.outboxes.smtp import SmtpOutbox
            from connectors.shared.security import Security

            where, user = own.secret, own.user or ""
            return SmtpOutbox(
                own.host,
                own.port or SMTP_PORTS[own.security],
                sender=sender,
                security=Security(own.security),
                username=user,
                password=partial(read_secret, where, settings.folder, user) if where else None,
            )
        case config.GmailDeliverySettings():
            return google_parts.outbox(own, settings)


def expander() -> Expander:
    """What turns calendar events into meetings."""
    from connectors.calendars.expansion import RecurringEvents

    return RecurringEvents()


def read_mail(raw: bytes, name: str) -> Message | Problem:
    """The mail in a file of that name."""
    from connectors.shared.mime import Origin, parse

    return parse(raw, Origin(source="file", folder=name))


def read_calendar(text: str, zone: str) -> tuple[tuple[CalendarEvent, ...], tuple[Problem, ...]]:
    """The events in an .ics text; floating times are in that zone."""
    from connectors.shared.vevent import read_events

    found = read_events(text, "file", ZoneInfo(zone))
    return found.events, found.problems


def written_mail(delivery: Delivery, settings: Settings) -> bytes:
    """A mail to the coordinator as the bytes that would be sent (RFC 5322)."""
    from connectors.shared.letter import letter

    return letter(delivery, settings.sender).as_bytes()


FACTORIES = Factories(
    now=now,
    ledger=ledger,
    files=ledger_files,
    mailboxes=mailboxes,
    calendars=calendars,
    conferences=google_parts.conferences,
    outbox=outbox,
    expander=expander,
    read_mail=read_mail,
    read_calendar=read_calendar,
    written_mail=written_mail,
)


def main() -> int:
    """Run the command line. Returns a sysexits code."""
    return run(FACTORIES, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
