"""One writer: a lock on a file beside the ledger that ends with its process, however that ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from domain.errors import LedgerLockedError
from store.files import OWNER_ONLY, refusals_named

LOCK_NAME = "writer.lock"


class WriterLock:
    """Held from construction to `release`. Raises LedgerLockedError naming the process that holds it."""

    def __init__(self, folder: Path) -> None:
        file = folder / LOCK_NAME
        with refusals_named(f"{file} cannot be opened"):
            self._descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, OWNER_ONLY)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(self._descriptor, 32, 0).decode("ascii", "replace").strip()
            os.close(self._descriptor)
            raise LedgerLockedError(
                f"The ledger {folder} is being written by process {holder or 'unknown'}.",
                "One daemon writes a ledger. Stop that one first; the list commands work beside it.",
            ) from error
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, f"{os.getpid()}\n".encode("ascii"), 0)

    def release(self) -> None:
        """Lets the next writer in. To be called once."""
        os.close(self._descriptor)
