"""A mail server on loopback that keeps what it is given, asks for TLS and a login, and refuses on demand."""

from __future__ import annotations

import ssl
from collections import defaultdict
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.servers.ports import free_port
from tests.servers.tls import Certificate

USER, PASSWORD = "lina", "se cret"


class SmtpServer:
    """`with SmtpServer(certificate) as server`: `mails` have arrived; `answers["RCPT"]` are given in place of the next yes."""

    def __init__(self, certificate: Certificate, *, implicit_tls: bool = False, starttls: bool = True):
        self.mails: list[EmailMessage] = []
        self.envelopes: list[tuple[str, list[str], bool]] = []
        self.answers: dict[str, list[str]] = defaultdict(list)
        self.port = free_port()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.cert, certificate.key)
        more: dict[str, Any] = {"ssl_context": context} if implicit_tls else {}
        if starttls and not implicit_tls:
            more = {"tls_context": context, "require_starttls": True}
        self.controller = Controller(
            self,
            hostname="127.0.0.1",
            port=self.port,
            authenticator=self.authenticated,
            auth_required=starttls and not implicit_tls,  # the server offers no login in TLS from the start otherwise
            auth_require_tls=starttls and not implicit_tls,
            decode_data=False,
            enable_SMTPUTF8=True,
            **more,
        )

    def __enter__(self) -> Self:
        self.controller.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.controller.stop()

    def authenticated(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        if self.answers["AUTH"]:
            return AuthResult(success=False, handled=False, message=self.answers["AUTH"][0])
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=right, handled=right)

    async def handle_MAIL(self, _server: Any, _session: Any, envelope: Any, address: str, options: list[str]) -> str:  # noqa: N802
        if self.answers["MAIL"]:
            return self.answers["MAIL"].pop(0)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: list[str]) -> str:  # noqa: N802
        if self.answers["RCPT"]:
            return self.answers["RCPT"].pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.answers["DATA"]:
            return self.answers["DATA"].pop(0)
        self.mails.append(message_from_bytes(envelope.original_content, policy=default))
        self.envelopes.append((envelope.mail_from, list(envelope.rcpt_tos), session.ssl is not None))
        return "250 2.0.0 queued"
