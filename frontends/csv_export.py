"""Entries as CSV (RFC 4180) for spreadsheets: one sheet a kind, or one sheet with what all kinds share."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.entries import Entry
from frontends.contract_json import LISTS, Json, ledger_json

SHARED = ("kind", "id", "client", "status", "what", "due", "amount", "currency", "confidence", "quote", "source")
#: A cell that begins with one of these is a formula to a spreadsheet; mail content must never become one.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
TITLES = ("what", "item", "title", "message")
DUES = ("due", "valid_until", "start", "answer_due")


def sheets(entries: Iterable[Entry], now: datetime) -> dict[str, str]:
    """A CSV text for each of the contract's lists, by its name; every field of the JSON is a column."""
    listed = ledger_json(entries, now)
    return {name: _sheet(listed[name]) for name in LISTS}


def all_in_one(entries: Iterable[Entry], now: datetime) -> str:
    """One CSV text with a row an entry and the columns that all kinds share."""
    listed = ledger_json(entries, now)
    return _written(SHARED, [_shared_row(entry) for rows in listed.values() for entry in rows])


def _sheet(rows: Sequence[Json]) -> str:
    columns = tuple(rows[0]) if rows else ("id", "kind", "client")
    return _written(columns, [[row[column] for column in columns] for row in rows])


def _shared_row(entry: Json) -> list[object]:
    first = entry["evidence"][0] if entry["evidence"] else {}
    given = {
        **entry,
        "what": next((entry[name] for name in TITLES if entry.get(name)), None),
        "due": next((entry[name] for name in DUES if entry.get(name)), None),
        "quote": first.get("quote"),
        "source": first.get("message_id") or first.get("uid"),
    }
    return [given.get(name) for name in SHARED]


def _written(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    text = str(value)
    return "'" + text if isinstance(value, str) and text.startswith(FORMULA_SIGNS) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.lstrip("+-").replace(".", "", 1).isascii() and text.lstrip("+-").replace(".", "", 1).isdigit()
