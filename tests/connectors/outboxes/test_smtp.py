from __future__ import annotations

import socket
import ssl
import threading
from email.message import EmailMessage

import pytest

from connectors.outboxes.smtp import SmtpOutbox
from connectors.shared.security import Security
from domain.errors import AccessDeniedError, BadInputError, MisconfiguredError, UnavailableError
from tests.contracts.outbox import DELIVERY, Arrivals, OutboxContract
from tests.servers.ports import free_port
from tests.servers.smtp import PASSWORD, USER, SmtpServer
from tests.servers.tls import make_certificate

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("tls"))


class Server(Arrivals):
    def __init__(self, server, certificate, security):
        self.server, self.certificate, self.security = server, certificate, security

    def outbox(self, **changes) -> SmtpOutbox:
        given = {
            "sender": "Amana <amana@northstar.example>",
            "security": self.security,
            "username": USER,
            "password": lambda: PASSWORD,
            "tls": self.certificate.trusted,
            "timeout": 5,
        }
        return SmtpOutbox("localhost", self.server.port, **{**given, **changes})

    def mails(self) -> list[EmailMessage]:
        return self.server.mails


@pytest.fixture(params=[Security.STARTTLS, Security.TLS])
def arrivals(request, certificate):
    with SmtpServer(certificate, implicit_tls=request.param is Security.TLS) as server:
        yield Server(server, certificate, request.param)


@pytest.fixture
def starttls(certificate):
    with SmtpServer(certificate) as server:
        yield Server(server, certificate, Security.STARTTLS)


class TestSmtpOutbox(OutboxContract):
    def test_the_envelope_and_the_privacy(self, arrivals):
        arrivals.outbox().send(DELIVERY)
        private = arrivals.security is Security.STARTTLS  # in TLS from the start the server does not know that it is
        assert arrivals.server.envelopes == [("amana@northstar.example", ["lina@northstar.example"], private)]

    def test_check_sends_nothing(self, arrivals):
        arrivals.outbox().check()
        assert arrivals.mails() == []


@pytest.mark.parametrize(
    ("verb", "answer", "error"),
    [
        ("MAIL", "421 4.3.0 busy", UnavailableError),
        ("RCPT", "450 4.2.1 try later", UnavailableError),
        ("DATA", "452 4.3.1 full", UnavailableError),
        ("RCPT", "550 5.1.1 no such user", BadInputError),
        ("DATA", "554 5.7.1 spam", BadInputError),
        ("MAIL", "530 5.7.0 log in first", AccessDeniedError),
        ("AUTH", "454 4.7.0 try later", UnavailableError),
        ("AUTH", "535 5.7.8 no", AccessDeniedError),
    ],
)
def test_refusals(starttls, verb, answer, error):
    starttls.server.answers[verb].append(answer)
    with pytest.raises(error, match=answer[:3]):
        starttls.outbox().send(DELIVERY)
    assert starttls.mails() == []
    starttls.server.answers.clear()
    starttls.outbox().send(DELIVERY)
    assert len(starttls.mails()) == 1


def test_a_wrong_password(starttls):
    with pytest.raises(AccessDeniedError, match="535"):
        starttls.outbox(password=lambda: "wrong").send(DELIVERY)


def test_a_strangers_certificate(starttls):
    with pytest.raises(AccessDeniedError, match="no trusted connection"):
        starttls.outbox(tls=ssl.create_default_context()).send(DELIVERY)


def test_a_server_without_starttls(certificate):
    with SmtpServer(certificate, starttls=False) as server:
        world = Server(server, certificate, Security.STARTTLS)
        with pytest.raises(AccessDeniedError, match="STARTTLS"):
            world.outbox().send(DELIVERY)
        world.outbox(security=Security.NONE, password=None).send(DELIVERY)
        assert len(world.mails()) == 1


def test_no_server():
    outbox = SmtpOutbox("localhost", free_port(), sender="amana@northstar.example", timeout=2)
    with pytest.raises(UnavailableError):
        outbox.send(DELIVERY)
    with pytest.raises(UnavailableError):
        outbox.check()


def test_a_password_never_travels_unprotected():
    with pytest.raises(MisconfiguredError):
        SmtpOutbox("mail.northstar.example", 25, sender="a@b.example", security=Security.NONE, password=lambda: "x")


def test_a_server_that_hangs_up():
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet():
            connection, _ = listening.accept()
            connection.sendall(b"220 hello\r\n")
            connection.recv(100)
            connection.close()

        thread = threading.Thread(target=greet)
        thread.start()
        with pytest.raises(UnavailableError, match="broke"):
            SmtpOutbox("localhost", listening.getsockname()[1], sender="a@b.example", timeout=3).send(DELIVERY)
        thread.join()
