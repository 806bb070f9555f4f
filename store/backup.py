"""Copies of the ledger: taken while the daemon writes, and put back only when they are whole."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path

from domain.errors import BadInputError, LedgerDamagedError
from store.connection import FILE_NAME, connect, failures_named
from store.files import make_private, named_when_whole, refusals_named
from store.locking import LOCK_NAME, WriterLock
from store.verify import verify_file


def backup(path: Path, file: Path) -> None:
    """Copies the ledger in folder `path` to one file, verified, in the place of an older copy. The daemon may go on writing.

    Raises BadInputError where there is no ledger, LedgerDamagedError (the older copy is kept), UnavailableError.
    """
    if not (path / FILE_NAME).exists():
        raise BadInputError(f"There is no ledger at {path}.", "Check [store] path in the configuration.")
    _copy_whole(path / FILE_NAME, file)


def restore(path: Path, file: Path) -> Path | None:
    """Puts a verified copy in the place of the ledger in folder `path`; gives where the replaced file is kept, if any.

    Raises BadInputError, LedgerDamagedError (the copy is damaged: nothing is changed), LedgerLockedError (the daemon runs),
    UnavailableError.
    """
    _require_whole(file)
    with ExitStack() as undo:
        make_private(path, LOCK_NAME)
        undo.callback(WriterLock(path).release)
        incoming = path / f"{FILE_NAME}.incoming"
        _copy_whole(file, incoming)
        kept = _set_aside(path)
        named_when_whole(incoming, path / FILE_NAME)
        return kept


def _require_whole(file: Path) -> None:
    """Nothing, where the file passes every check."""
    found = verify_file(file)
    if found:
        raise LedgerDamagedError(f"{file} is damaged: {found[0]} ({len(found)} in all)", "Use another copy.")


def _copy_whole(source: Path, target: Path) -> None:
    """Copies one state of a ledger, checks the copy, and only then lets it take its name."""
    fresh = target.with_name(target.name + ".part")
    with refusals_named(f"{fresh} cannot be replaced"):
        fresh.unlink(missing_ok=True)
    make_private(fresh.parent, fresh.name)
    with (
        failures_named(f"{source} or its copy {fresh}"),
        closing(connect(source, read_only=True)) as given,
        closing(connect(fresh, read_only=False)) as made,
    ):
        given.backup(made)
        # One file, without a log beside it.
        made.execute("PRAGMA journal_mode = DELETE")
    _require_whole(fresh)
    named_when_whole(fresh, target)


def _set_aside(path: Path) -> Path | None:
    """Keeps the present file, with its log, under the first free number beside it; it stays in place until it is replaced."""
    present, log = path / FILE_NAME, path / f"{FILE_NAME}-wal"
    if not present.exists():
        return None
    number = 1
    while (kept := path / f"{FILE_NAME}.replaced-{number}").exists():
        number += 1
    with refusals_named(f"The present ledger cannot be kept as {kept}"):
        kept.hardlink_to(present)
        if log.exists():
            log.replace(f"{kept}-wal")
    return kept
