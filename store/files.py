"""Files that only their owner reads, and that take their name only when they are whole and on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.errors import UnavailableError

OWNER_ONLY = 0o600


@contextmanager
def refusals_named(what: str) -> Iterator[None]:
    """Lets the file system's refusals leave as UnavailableError saying that `what` did not work."""
    try:
        yield
    except OSError as error:
        raise UnavailableError(f"{what}: {error}", "Look for rights and room there.") from error


def make_private(folder: Path, file: str) -> Path:
    """The file in the folder, both made where they are missing. Raises UnavailableError where that cannot be."""
    with refusals_named(f"{folder / file} cannot be made"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / file).touch(mode=OWNER_ONLY)
    return folder / file


def named_when_whole(fresh: Path, name: Path) -> None:
    """Gives a complete file its name in one step, durably: a crash leaves the earlier file or this one."""
    with refusals_named(f"{name} cannot be written"):
        _synced(fresh)
        fresh.replace(name)
        _synced(name.parent)


def _synced(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
