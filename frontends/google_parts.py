"""What reads and sends by Google's APIs, made from settings for the composition root."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from config.secrets import read_secret
from config.settings import GmailDeliverySettings, GmailSettings, GoogleCalendarSettings

if TYPE_CHECKING:
    from config.settings import Settings
    from connectors.shared.google_auth import GoogleAccount
    from connectors.shared.google_service import Google
    from domain.ports import ConferenceRecords, Outbox, Source

#: How long Google lets a sign-in live while the OAuth client's consent screen is in testing.
TESTING_LASTS = timedelta(days=7)

GoogleSettings = GmailSettings | GoogleCalendarSettings | GmailDeliverySettings


def at_google(settings: Settings) -> tuple[GoogleSettings, ...]:
    """What the configuration has at Google."""
    everything = (*settings.mailboxes, *settings.calendars, settings.delivery)
    return tuple(own for own in everything if isinstance(own, GoogleSettings))


def scopes(own: GoogleSettings) -> tuple[str, ...]:
    """The least that it needs of Google."""
    from connectors.shared.google_auth import CALENDAR, MAIL, MEET, SEND

    match own:
        case GmailSettings():
            return (MAIL,)
        case GoogleCalendarSettings():
            return (CALENDAR, MEET) if own.meet else (CALENDAR,)
        case GmailDeliverySettings():
            return (SEND,)


def account(own: GoogleSettings, settings: Settings) -> GoogleAccount:
    """Whose data is read and by what right; the secret is read when it is needed."""
    from connectors.shared.google_auth import GoogleAccount

    read = partial(read_secret, folder=settings.folder, user=own.user)
    client = partial(read, own.client) if own.client else None
    return GoogleAccount(user=own.user, secret=partial(read, own.secret), client=client)


def sign_in_told(own: GoogleSettings, settings: Settings, now: datetime) -> tuple[str, str]:
    """By what right Amana reads there and for what, and what to do where it may end soon. Raises as reading the secret does."""
    from connectors.shared.google_auth import MEANING

    told = account(own, settings).told()
    if told.get("type") == "service_account":
        return f"{own.user} by a service account", ""
    allowed = [MEANING.get(scope, scope) for scope in told.get("scopes", ())]
    granted = f" to {', '.join(allowed)}" if allowed else ""
    try:
        since = datetime.fromisoformat(str(told.get("granted_at")))
    except ValueError:
        return f"{own.user}, since nobody knows when{granted}", ""
    ends, signed_in = since + TESTING_LASTS, f"{own.user}, signed in on {since:%Y-%m-%d}{granted}"
    if now >= ends:
        return signed_in, ""
    testing = f"if the consent screen is in testing, Google ends this on {ends:%Y-%m-%d}; publish it (docs/google.md, step 3)"
    return signed_in, testing


def mailbox(own: GmailSettings, settings: Settings, now: Callable[[], datetime]) -> Source:
    """A Gmail mailbox."""
    from connectors.mail.gmail import Gmail
    from connectors.shared.google_auth import MAIL

    name, zone = settings.source_name(own), ZoneInfo(settings.coordinator.timezone)
    google = _google(own, settings, name, MAIL)

    def since() -> date:
        return (now().astimezone(zone) - timedelta(days=own.days)).date()

    return Gmail(google, name=name, since=since, labels=own.labels, zone=zone)


def calendar(own: GoogleCalendarSettings, settings: Settings) -> Source:
    """Google calendars of one user."""
    from connectors.calendars.google import GoogleCalendars
    from connectors.shared.google_auth import CALENDAR

    name, zone = settings.source_name(own), ZoneInfo(settings.coordinator.timezone)
    return GoogleCalendars(_google(own, settings, name, CALENDAR), name=name, calendars=own.calendars, zone=zone)


def conference_names(settings: Settings) -> dict[str, GoogleCalendarSettings]:
    """The records of Google Meet that are asked for with `meet = true`, by their names: one for each user."""
    asked = (own for own in settings.calendars if isinstance(own, GoogleCalendarSettings) and own.meet)
    return {f"meet:{own.user}": own for own in asked}


def conferences(settings: Settings) -> tuple[ConferenceRecords, ...]:
    """The records of Google Meet for each user that asks for them."""
    from connectors.meetings.google_meet import GoogleMeet
    from connectors.shared.google_auth import MEET

    named = conference_names(settings).items()
    return tuple(GoogleMeet(_google(own, settings, name, MEET), name=name) for name, own in named)


def outbox(own: GmailDeliverySettings, settings: Settings) -> Outbox:
    """Mails to the coordinator by Gmail."""
    from connectors.outboxes.gmail import GmailOutbox
    from connectors.shared.google_auth import SEND

    name = f"gmail:{own.user}"
    return GmailOutbox(_google(own, settings, name, SEND), name=name, sender=settings.sender)


def _google(own: GoogleSettings, settings: Settings, name: str, scope: str) -> Google:
    from connectors.shared.google_service import Google

    return Google(account(own, settings), [scope], name=name)
