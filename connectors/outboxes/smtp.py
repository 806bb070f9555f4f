"""Mails by SMTP (RFC 5321), with STARTTLS or TLS and a login."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.policy import SMTP

from connectors.shared.letter import letter
from connectors.shared.security import Security, refuse_plain_password
from domain.deliveries import Delivery
from domain.errors import AccessDeniedError, AmanaError, BadInputError, UnavailableError

_TEMPORARY = range(400, 500)
#: Replies that speak of the login, not of the mail (RFC 4954 section 6).
_LOGIN_REFUSED = frozenset({530, 534, 535, 538})


class SmtpOutbox:
    """An `Outbox` on a mail server.

    `password` is asked for at each login. Without TLS a password goes to this machine only. A connection that breaks after
    the mail was given away counts as not sent: it may then arrive twice, with the same Message-ID.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        sender: str,
        security: Security = Security.STARTTLS,
        username: str = "",
        password: Callable[[], str] | None = None,
        name: str = "",
        timeout: float = 30,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        if password:
            refuse_plain_password(host, security)
        self._host, self._port, self._sender, self._security = host, port, sender, security
        self._username, self._password, self._timeout = username, password, timeout
        self._name = name or f"smtp:{host}"
        self._tls = tls or ssl.create_default_context()

    @property
    def name(self) -> str:
        """The outbox's name in the configuration."""
        return self._name

    def send(self, delivery: Delivery) -> None:
        """Hand the mail to the server; whatever it answers becomes one of the three errors of `Outbox`."""
        mail = letter(delivery, self._sender, SMTP)
        with self._session() as server:
            server.send_message(mail)

    def check(self) -> None:
        """Connect and log in, and send nothing. Raises what `send` would."""
        with self._session() as server:
            server.noop()

    @contextmanager
    def _session(self) -> Iterator[smtplib.SMTP]:
        """A logged-in connection; failures leave as ours."""
        try:
            server = self._opened()
            try:
                if self._security is Security.STARTTLS:
                    server.starttls(context=self._tls)
                if self._password:
                    server.login(self._username, self._password())
                yield server
                # The mail is away: a server that does not say goodbye must not make us send it again.
                with suppress(smtplib.SMTPException, OSError):
                    server.quit()
            finally:
                server.close()
        except smtplib.SMTPException as error:
            raise self._failure(error) from error
        except ssl.SSLError as error:
            advice = "Check the host name and the certificate."
            raise AccessDeniedError(f"{self._name}: no trusted connection ({error.reason}).", advice) from error
        except OSError as error:
            raise UnavailableError(f"{self._name} cannot be reached: {error}.") from error

    def _opened(self) -> smtplib.SMTP:
        if self._security is Security.TLS:
            return smtplib.SMTP_SSL(self._host, self._port, timeout=self._timeout, context=self._tls)
        return smtplib.SMTP(self._host, self._port, timeout=self._timeout)

    def _failure(self, error: smtplib.SMTPException) -> AmanaError:
        code, words = _reply(error)
        said = f"{self._name} answered: {code} {words}".strip()
        if isinstance(error, smtplib.SMTPNotSupportedError):
            return AccessDeniedError(f"{self._name}: {error}", "Check security, port and user name.")
        if code in _TEMPORARY or code <= 0:
            return UnavailableError(said if code > 0 else f"{self._name} broke the connection off.")
        if isinstance(error, smtplib.SMTPAuthenticationError) or code in _LOGIN_REFUSED:
            return AccessDeniedError(said, "Check user name and password; some providers want an app password.")
        return BadInputError(said)


def _reply(error: smtplib.SMTPException) -> tuple[int, str]:
    """The server's code and words; of several refused recipients the first. Code 0 where it said nothing."""
    code, words = 0, b""
    if isinstance(error, smtplib.SMTPResponseException):
        code, words = error.smtp_code, _bytes(error.smtp_error)
    elif isinstance(error, smtplib.SMTPRecipientsRefused) and error.recipients:
        code, words = next(iter(error.recipients.values()))
    return code, _bytes(words).decode("utf-8", "replace")[:300]


def _bytes(words: bytes | str) -> bytes:
    return words.encode() if isinstance(words, str) else words
