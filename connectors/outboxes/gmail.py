"""Mails by Gmail's API, in the name of whoever signed in."""

from __future__ import annotations

from base64 import urlsafe_b64encode

from connectors.shared.google_service import Google
from connectors.shared.letter import letter
from domain.deliveries import Delivery
from domain.errors import BadInputError


class GmailOutbox:
    """An `Outbox` that needs no right but to send.

    A connection that breaks after the mail was given away counts as not sent: it may then arrive twice, with the same
    Message-ID.
    """

    def __init__(self, google: Google, *, name: str, sender: str) -> None:
        self._google, self._name, self._sender = google, name, sender

    @property
    def name(self) -> str:
        """The outbox's name in the configuration."""
        return self._name

    def send(self, delivery: Delivery) -> None:
        """Hand the mail to Google; whatever it answers becomes one of the three errors of `Outbox`."""
        raw = urlsafe_b64encode(letter(delivery, self._sender).as_bytes()).decode()
        try:
            request = self._google.api("gmail").users().messages().send(userId="me", body={"raw": raw})
            self._google.ask(request, odd=BadInputError)
        finally:
            self._google.close()  # mails are rare: no connection waits for the next

    def check(self) -> None:
        """See that Google still accepts the sign-in, and that it may send."""
        try:
            self._google.sign_in()
        finally:
            self._google.close()
