"""How connections are kept private."""

from __future__ import annotations

from enum import StrEnum

from domain.errors import MisconfiguredError

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Security(StrEnum):
    """TLS from the start, TLS from the first words on, or none."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


def refuse_plain_password(host: str, security: Security) -> None:
    """Raises MisconfiguredError where a password would travel unprotected beyond this machine."""
    if security is Security.NONE and host not in _LOOPBACK:
        raise MisconfiguredError(f"The password for {host} would be sent unprotected.", "Set security to starttls or tls.")
