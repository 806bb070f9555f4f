"""Mailboxes and calendars that fail in every way their kind of server knows, for the stories of `test_faults.py`."""

from __future__ import annotations

import time
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from connectors.calendars.google import GoogleCalendars
from connectors.mail.gmail import Gmail
from connectors.meetings.google_meet import GoogleMeet
from connectors.shared.google_auth import CALENDAR, MAIL, MEET
from domain.events import ConferenceSeen, EventSeen, MessageRead
from tests.connectors.calendars.test_caldav import EXPIRED, CalDavWorld
from tests.connectors.calendars.test_google import CalendarWorld
from tests.connectors.calendars.test_ics_url import UrlWorld
from tests.connectors.invites import START, vcalendar, vevent
from tests.connectors.mail.test_gmail import GET, GmailWorld
from tests.connectors.mail.test_imap import ImapWorld
from tests.connectors.mails import mail
from tests.servers.dovecot import PASSWORD
from tests.servers.web import Scripted


def mails_seen(ledger):
    return [event.payload.message for event in ledger.events(kind=MessageRead)]


def events_seen(ledger):
    return [event.payload.event.uid for event in ledger.events(kind=EventSeen)]


class ImapFaults(ImapWorld):
    """Odd mails are in the inbox, even ones in a folder that can be made anew."""

    reads, refusal = "sources", "password refused"
    seen = staticmethod(mails_seen)

    def __init__(self, server):
        super().__init__(server)
        self.password = PASSWORD
        self.client.create_folder("Clients")
        self.numbers: list[int] = []

    def source(self):
        return self.by(self.account(secret=lambda: self.password))

    def add(self, number):
        self.numbers.append(number)
        self.put(mail(number), number, "INBOX" if number % 2 else "Clients")
        return f"m{number}@acme.example"

    def refuse(self):
        self.password = "changed"
        for source in self.opened:
            source._session.drop()

    def accept(self):
        self.password = PASSWORD

    def forget(self):
        """The folder is made anew: another UIDVALIDITY, and UIDs from one on."""
        self.client.delete_folder("Clients")
        time.sleep(1.1)  # UIDVALIDITY counts seconds
        self.client.create_folder("Clients")
        for number in [number for number in self.numbers if number % 2 == 0]:
            self.put(mail(number), number, "Clients")

    def double(self, number):
        self.put(mail(number), number, "Gesendet")

    @contextmanager
    def vanishing(self, number, monkeypatch):
        """That mail is deleted after it was listed and before it is fetched."""
        source = self.opened[-1]
        read = source._read

        def delete_first(client, page):
            self.client.select_folder("INBOX" if number % 2 else "Clients")
            self.client.delete_messages(self.client.search(["HEADER", "Message-ID", f"m{number}@acme.example"]))
            self.client.expunge()
            monkeypatch.undo()
            return read(client, page)

        monkeypatch.setattr(source, "_read", delete_first)
        yield


class CalDavFaults(CalDavWorld):
    reads, refusal = "calendars", "password refused"
    seen = staticmethod(events_seen)

    def go_away(self):
        self.pane.script.append(Scripted(".", 503, times=10_000))

    def refuse(self):
        self.pane.script.append(Scripted(".", 401, times=10_000))

    def accept(self):
        self.come_back()

    def forget(self):
        self.pane.script.append(Scripted("REPORT.*sync-token>http", 403, EXPIRED))

    def double(self, number):
        self.pane.script.clear()
        self.server.put(self.name, f"{9 - number} ä.ics", vcalendar(vevent(number)))  # the same again, under another etag

    @contextmanager
    def vanishing(self, number, _monkeypatch):
        """That event is deleted after it was listed and before it is fetched."""

        def delete_first(asked):
            if b"multiget" in asked.body:
                self.pane.before = lambda _asked: None
                self.remove(number)

        self.pane.before = delete_first
        yield


class UrlFaults(UrlWorld):
    reads, refusal = "calendars", "password refused"
    seen = staticmethod(events_seen)

    def go_away(self):
        self.web.script.append(Scripted(".", 503, times=10_000))

    def refuse(self):
        self.web.script.append(Scripted(".", 401, times=10_000))

    def accept(self):
        self.come_back()

    def forget(self):
        """The server knows no validators any more and writes the feed in another order."""
        self.web.validators = False
        self.write("all.ics", vcalendar(*reversed(self.events.values())))

    def double(self, _number):
        self.write("all.ics", vcalendar(*self.events.values(), *self.events.values()))


class GoogleFaults:
    """What every API of Google's has in common."""

    refusal = "no longer accepts the sign-in"

    def go_away(self):
        self.google.fault(".", 503, "backendError", times=10_000)

    def refuse(self):
        self.google.revoke()

    def accept(self):
        self.google.refresh_tokens.add("rt-0")


class GmailFaults(GoogleFaults, GmailWorld):
    reads = "sources"
    seen = staticmethod(mails_seen)

    def source(self, **more):
        self.opened.append(
            Gmail(self.google.google(MAIL, name="gmail:lina"), name="gmail:lina", since=lambda: date(2026, 3, 1))
        )
        return self.opened[-1]

    def forget(self):
        self.mail.forget()

    def double(self, number):
        self.mail.duplicated = True
        self.put(mail(number), number)

    @contextmanager
    def vanishing(self, number, _monkeypatch):
        self.google.fault(GET + self.ids[number], 404, "notFound")
        self.mail.messages.pop(self.ids[number])
        yield


class GoogleCalendarFaults(GoogleFaults, CalendarWorld):
    reads = "calendars"
    seen = staticmethod(events_seen)

    def source(self, *_calendars):
        self.opened.append(GoogleCalendars(self.google.google(CALENDAR, name="google:lina"), name="google:lina"))
        return self.opened[-1]

    def forget(self):
        self.calendars.expire()

    def double(self, _number):
        self.calendars.duplicated = True


class MeetFaults(GoogleFaults):
    """Each item is a conference of its own; there is no cursor that a server could forget."""

    reads = "conferences"

    def __init__(self, google):
        self.google = google
        self.opened: list[GoogleMeet] = []

    @staticmethod
    def seen(ledger):
        return [event.payload.started_at.isoformat() for event in ledger.events(kind=ConferenceSeen)]

    def source(self):
        self.opened.append(GoogleMeet(self.google.google(MEET, name="meet:lina"), name="meet:lina"))
        return self.opened[-1]

    def add(self, number):
        starts = datetime(2026, 3, 3, 8, tzinfo=UTC) + timedelta(hours=number)
        ends = starts + timedelta(minutes=30)
        self.google.meet.ran("abc-mnop-xyz", f"{starts:%Y-%m-%dT%H:%M:%SZ}", f"{ends:%Y-%m-%dT%H:%M:%SZ}")
        return starts.isoformat()

    def come_back(self):
        self.google.faults.clear()

    def double(self, _number):
        self.google.meet.records *= 2


def hours_until(moment: datetime) -> int:
    """The number of an item that is dated then."""
    return int((moment - START).total_seconds() // 3600)
