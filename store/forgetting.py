"""Erases a client from the ledger, and from the file's free pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tinydb import where

from domain.errors import BadInputError
from domain.forgetting import forgotten_setting
from store import codec
from store.conditions import storable
from store.connection import FILE_NAME, connect, failures_named
from store.ledger import DocumentLedger, open_ledger
from store.storage import Document


def forget(path: Path, client: str, domains: Collection[str], now: datetime) -> Mapping[str, int]:
    """Erases what the ledger in folder `path` holds of a client; gives how many documents went, by table.

    That is its events and entries, the mails to the coordinator that name it, and what else shows an address at one of its
    `domains`. What remains are Message-IDs that mails of others refer to, and a mark that keeps all older than `now` from
    being taken in again. Backups are not touched.
    Raises BadInputError where there is no ledger, LedgerLockedError (the daemon runs), UnavailableError.
    """
    if not (path / FILE_NAME).exists():
        raise BadInputError(f"There is no ledger at {path}.", "Check [store] path in the configuration.")
    with closing(open_ledger(path)) as ledger, ledger.documents.storage.transaction():
        gone = _erase(ledger, client, [name if "@" in name else f"@{name}" for name in domains])
        ledger.documents.table("settings").replace("name", [codec.named_document((forgotten_setting(client), now.isoformat()))])
    _overwrite_free_pages(path)
    return {table: count for table, count in gone.items() if count}


def _erase(ledger: DocumentLedger, client: str, addresses: Collection[str]) -> Counter[str]:
    own = where("client") == storable(client)
    entries = list(ledger.documents.table("entries").matching(own))
    named = [name for entry in entries for name in (entry["id"], entry["body"].get("series")) if name]

    gone: Counter[str] = Counter()
    for table, condition, words in (
        ("events", own, ANYTHING),
        ("events", where("mentions").any(named), ANYTHING),
        ("events", where("client") == "", addresses),
        ("entries", own, ANYTHING),
        ("deliveries", None, (*addresses, client)),
        ("problems", None, (*addresses, client)),
        ("settings", where("name") == f"client:{storable(client)}", ANYTHING),
    ):
        documents = ledger.documents.table(table)
        rows = iter(documents) if condition is None else documents.matching(condition)
        numbers = [document.doc_id for document in rows if _shows(document, words)]
        documents.remove(doc_ids=numbers)
        gone[table] += len(numbers)
    return gone


#: The empty text stands in every document.
ANYTHING = ("",)


def _shows(document: Document, words: Collection[str]) -> bool:
    text = str(document)
    return any(word in text for word in words)


def _overwrite_free_pages(path: Path) -> None:
    """SQLite only unlinks what is deleted; written anew, the file no longer holds it, nor does its log."""
    file = path / FILE_NAME
    with failures_named(str(path)), closing(connect(file, read_only=False)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
