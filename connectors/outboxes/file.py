"""Mails as files: one .eml each."""

from __future__ import annotations

import os
import re
from email.policy import default
from hashlib import sha256
from pathlib import Path

from connectors.shared.letter import letter
from domain.deliveries import Delivery
from domain.errors import AccessDeniedError, UnavailableError


class FileOutbox:
    """An `Outbox` that writes each mail into a folder, under a name made of its Message-ID: twice is once."""

    def __init__(self, path: Path, *, sender: str, name: str = "") -> None:
        self._path = path
        self._sender = sender
        self._name = name or f"file:{path}"

    @property
    def name(self) -> str:
        """The outbox's name in the configuration."""
        return self._name

    def check(self) -> None:
        """Raises AccessDeniedError where the folder, or the nearest one above it that is there, may not be written to."""
        nearest = next(folder for folder in (self._path, *self._path.parents) if folder.exists())
        if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
            raise self._refused()

    def send(self, delivery: Delivery) -> None:
        """Write the mail whole or not at all, and durably. Raises UnavailableError (disk full) or AccessDeniedError."""
        target = self._path / file_name(delivery)
        partial = target.with_suffix(".part")
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            with partial.open("wb") as file:
                file.write(letter(delivery, self._sender, default).as_bytes())
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
            _sync_folder(self._path)
        except PermissionError as error:
            raise self._refused() from error
        except OSError as error:
            raise UnavailableError(f"{target} cannot be written: {error.strerror}.") from error

    def _refused(self) -> AccessDeniedError:
        return AccessDeniedError(f"{self._path} may not be written to.", "Give the daemon's user the folder.")


def file_name(delivery: Delivery) -> str:
    """Safe on any file system, readable, and the same for the same mail."""
    words = re.sub(r"[^A-Za-z0-9._-]+", "-", delivery.message_id.strip("<> ")).strip("-.")[:80]
    return f"{words}-{sha256(delivery.message_id.encode('utf-8', 'replace')).hexdigest()[:8]}.eml"


def _sync_folder(path: Path) -> None:
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
