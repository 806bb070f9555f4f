"""How the world fails, with the exit code each failure ends a command with (sysexits.h)."""

from __future__ import annotations


class AmanaError(Exception):
    """A failure that is told to the user: `message` says what and where, `advice` what to do."""

    exit_code = 70

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


class UnavailableError(AmanaError):
    """A server cannot be reached or is overloaded now; worth a retry. `retry_after` is seconds the server asked for."""

    exit_code = 75

    def __init__(self, message: str, advice: str = "", retry_after: float | None = None) -> None:
        super().__init__(message, advice)
        self.retry_after = retry_after


class AccessDeniedError(AmanaError):
    """Credentials were refused; retrying does not help until somebody acts."""

    exit_code = 77


class CursorExpiredError(AmanaError):
    """The server forgot our place; read again from the start, which is harmless."""

    exit_code = 75


class MisconfiguredError(AmanaError):
    """The configuration is wrong; the message lists every problem with file, key and line."""

    exit_code = 78


class BadInputError(AmanaError):
    """A file or text given to a command cannot be read as what it should be."""

    exit_code = 65


class LedgerDamagedError(AmanaError):
    """The ledger's file fails its checks; nothing is written to it."""

    exit_code = 65


class LedgerLockedError(AmanaError):
    """Another process holds the ledger for writing."""

    exit_code = 69
