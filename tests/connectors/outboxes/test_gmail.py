from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from connectors.outboxes.gmail import GmailOutbox
from connectors.shared.google_auth import MAIL, SEND
from domain.errors import AccessDeniedError, BadInputError, UnavailableError
from tests.contracts.outbox import DELIVERY, Arrivals, OutboxContract
from tests.servers.google import FakeGoogle

pytestmark = pytest.mark.system


class Google(Arrivals):
    def __init__(self, server: FakeGoogle):
        self.server, self.opened = server, []

    def outbox(self) -> GmailOutbox:
        self.opened.append(self.server.google(SEND))
        return GmailOutbox(self.opened[-1], name="gmail:lina", sender="lina@northstar.example")

    def mails(self) -> list[EmailMessage]:
        return [message_from_bytes(raw, policy=SMTP) for raw in self.server.mail.sent]


@pytest.fixture
def arrivals():
    with FakeGoogle() as server:
        server.granted = {SEND}
        arrivals = Google(server)
        yield arrivals
        for google in arrivals.opened:
            google.close()
        assert server.violations == []


class TestGmailOutbox(OutboxContract):
    pass


@pytest.mark.parametrize(
    ("status", "reason", "error"),
    [
        (400, "invalidArgument", BadInputError),
        (429, "rateLimitExceeded", UnavailableError),
        (403, "insufficientPermissions", AccessDeniedError),
        (503, "backendError", UnavailableError),
    ],
)
def test_a_mail_that_does_not_go(arrivals, status, reason, error):
    arrivals.server.fault("/messages/send", status, reason)
    outbox = arrivals.outbox()
    with pytest.raises(error):
        outbox.send(DELIVERY)
    assert arrivals.mails() == []
    outbox.send(DELIVERY)
    assert len(arrivals.mails()) == 1


def test_a_right_to_read_is_none_to_send(arrivals):
    arrivals.server.granted = {MAIL}
    with pytest.raises(AccessDeniedError, match="may not send mail in your name"):
        arrivals.outbox().send(DELIVERY)
