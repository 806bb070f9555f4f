"""TinyDB conditions as SQL, as far as the indexes reach.

What comes out of SQL is always a superset of what the condition matches: TinyDB's own query has the last word on every
document. A condition tells what it is by the value that TinyDB hashes it by: `('==', ('kind',), 'promise')`.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from store.migrations import INDEXED, LISTED, column

#: Any number of values as one parameter, a JSON list.
AMONG = "IN (SELECT value FROM json_each(?))"

_COMPARISONS = frozenset({"==", "<", "<=", ">", ">="})


@dataclass(frozen=True, slots=True)
class Where:
    """A condition in SQL over `documents`, with its parameters in order."""

    sql: str
    parameters: tuple[str, ...] = ()


def documents_of(table: str, condition: object = None) -> Where:
    """Where the documents of a table stand that may match the condition: all of them, if no index serves it."""
    # A partial index is used only where its own words stand in the statement.
    own = Where(f"table_name = '{table}'") if table in INDEXED else Where("table_name = ?", (table,))
    narrowed = _narrowed(table, getattr(condition, "_hash", None))
    return own if narrowed is None else _joined(" AND ", [own, narrowed])


def _narrowed(table: str, plan: object) -> Where | None:
    """What the indexes can say of a condition, or None."""
    match plan:
        case ("and", frozenset(parts)):
            known = [part for part in (_narrowed(table, part) for part in parts) if part]
            return _joined(" AND ", known) if known else None
        case ("or", frozenset(parts)):
            known = [part for part in (_narrowed(table, part) for part in parts) if part]
            return _joined(" OR ", known) if len(known) == len(parts) else None
        case (str(operator), (str(field),), value):
            return _compared(table, operator, field, value)
    return None


def _compared(table: str, operator: str, field: str, value: object) -> Where | None:
    """One comparison of a field, if it is indexed and the other side is text (other types compare otherwise in SQL)."""
    if field in INDEXED.get(table, ()):
        if operator in _COMPARISONS and isinstance(value, str):
            return Where(f"{column(field)} {operator} ?", (storable(value),))
        if operator == "one_of" and _all_text(value):
            return Where(f"{column(field)} {AMONG}", (text_list(value),))
    if (table, field) == LISTED and operator == "any" and _all_text(value):
        return Where(f"place IN (SELECT place FROM mentions WHERE mention {AMONG})", (text_list(value),))  # noqa: S608
    return None


def storable(text: str) -> str:
    """The text as SQLite can keep and find it.

    Lone surrogates, which UTF-8 cannot carry, and NUL, where SQLite's JSON functions end a text, become question marks.
    """
    return text.encode("utf-8", "replace").decode().replace("\0", "?")


def text_list(values: object) -> str:
    """Texts as a JSON list, so that any number of them is one parameter."""
    assert isinstance(values, tuple | frozenset | set | list)
    return msgspec.json.encode(sorted({storable(value) for value in values})).decode()


def _all_text(values: object) -> bool:
    return isinstance(values, tuple | frozenset) and all(isinstance(value, str) for value in values)


def _joined(word: str, parts: list[Where]) -> Where:
    """Parts in one bracket, in an order that does not depend on hashing, so that SQLite prepares it once."""
    first, *rest = parts if word == " AND " and parts[0].sql.startswith("table_name") else sorted(parts, key=_text_of)
    parts = [first, *rest]
    return Where("(" + word.join(part.sql for part in parts) + ")", tuple(value for part in parts for value in part.parameters))


def _text_of(part: Where) -> tuple[str, tuple[str, ...]]:
    return part.sql, part.parameters
