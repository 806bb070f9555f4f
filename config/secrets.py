"""Where passwords and tokens come from. The configuration names the place; the secret itself is read when it is needed,
is never kept, and never stands in a message.
"""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.values import WrongValueError, kind_of, text
from domain.errors import AccessDeniedError, MisconfiguredError

COMMAND_SECONDS = 30
KINDS = ("credential", "command", "file", "keyring")
HOW_TO = 'write secret = { file = "…" }, { credential = "…" }, { command = ["…"] } or { keyring = "…" }'


@dataclass(frozen=True, slots=True)
class Secret:
    """The place of a secret: `kind` is one of `KINDS`, `place` its name, words or path."""

    kind: str
    place: tuple[str, ...]

    def __str__(self) -> str:
        """How messages name it, such as `file imap.secret`."""
        return f"{self.kind} {self.place[0]}"


def secret_place(value: object) -> Secret:
    """The place of a secret, as it stands in the configuration."""
    if isinstance(value, str):
        raise WrongValueError("holds the secret itself; secrets never stand in this file", HOW_TO)
    if not isinstance(value, dict) or len(value) != 1 or next(iter(value)) not in KINDS:
        raise WrongValueError(f"must be a table with one key, not {kind_of(value)}", HOW_TO)
    kind, place = next(iter(value.items()))
    words = place if kind == "command" and isinstance(place, list) else [place]
    if not words:
        raise WrongValueError("names no command", HOW_TO)
    return Secret(kind, tuple(text(word) for word in words))


def read_secret(where: Secret, folder: Path, user: str, environment: Mapping[str, str] = os.environ) -> str:
    """The secret, without the line end behind it.

    `folder` is where relative paths start; `user` is whose secret it is in a keyring. Raises MisconfiguredError where the
    place is wrong or open to others, AccessDeniedError where it gives nothing.
    """
    found = {
        "credential": lambda: _credential(where.place[0], environment),
        "command": lambda: _command(where.place, folder),
        "file": lambda: private_text(folder / Path(where.place[0]).expanduser()),
        "keyring": lambda: _keyring(where.place[0], user),
    }[where.kind]()
    found = found.rstrip("\r\n")
    if not found:
        raise AccessDeniedError(f"the {where} gives an empty secret")
    return found


def _credential(name: str, environment: Mapping[str, str]) -> str:
    folder = environment.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise MisconfiguredError(
            f'the credential "{name}" is only there under systemd',
            f"start Amana as a service with LoadCredential={name}:/path, or use a file only you can read",
        )
    place = Path(folder) / name
    if "/" in name or not place.is_file():
        raise MisconfiguredError(f'systemd gives no credential "{name}"', f"add LoadCredential={name}:/path to the service")
    return place.read_text(encoding="utf-8")


def _command(words: tuple[str, ...], folder: Path) -> str:
    argument_list = list(words) if len(words) > 1 else words[0].split()
    try:
        done = subprocess.run(  # noqa: S603  # the user's own command, without a shell
            argument_list, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=COMMAND_SECONDS, check=False
        )
    except FileNotFoundError:
        raise MisconfiguredError(f"there is no command {argument_list[0]}", "name it with its whole path") from None
    except (OSError, subprocess.TimeoutExpired):
        raise AccessDeniedError(f"the command {argument_list[0]} gave no secret within {COMMAND_SECONDS} s") from None
    if done.returncode:
        raise AccessDeniedError(f"the command {argument_list[0]} ended with {done.returncode} and gave no secret")
    return done.stdout.decode("utf-8", "replace")


def private_text(place: Path) -> str:
    """The text of a file that only its owner can read. Raises MisconfiguredError otherwise, with the command that mends it."""
    try:
        mode = stat.S_IMODE(place.stat().st_mode)
        if mode & 0o077:
            raise MisconfiguredError(f"others can read the secret in {place}", f"run: chmod 600 {place}")
        return place.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise MisconfiguredError(f"there is no file {place}", "put the secret there, readable by you only") from None
    except (OSError, UnicodeDecodeError) as error:
        raise MisconfiguredError(f"the secret in {place} cannot be read: {type(error).__name__}") from None


def write_private(place: Path, text: str) -> None:
    """Put a secret into a file that only its owner can read, all of it or nothing."""
    new = place.with_name(f".{place.name}.new")
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(place)
    except OSError as error:
        raise MisconfiguredError(f"{place} cannot be written: {error.strerror}") from None


def _keyring(service: str, user: str) -> str:
    try:
        import keyring  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        raise MisconfiguredError(
            "the keyring is not installed", "run: pip install keyring — or use a file only you can read"
        ) from None
    found = keyring.get_password(service, user)
    if not found:
        raise AccessDeniedError(
            f'the keyring has no password of "{user}" for "{service}"', f"run: keyring set {service} {user}"
        )
    return str(found)
