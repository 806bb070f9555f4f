"""Where in a TOML file each key stands, so that a problem can name its line; tomllib itself does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

KeyPath = tuple[str | int, ...]

PART = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
DOTTED = rf"{PART}(?:\s*\.\s*{PART})*"
HEADER = re.compile(rf"\s*(\[\[?)\s*({DOTTED})\s*\]\]?")
ASSIGNED = re.compile(rf"\s*({DOTTED})\s*=")
LONG_QUOTE = re.compile(r'"""|' + "'''")


def key_lines(toml: str) -> dict[KeyPath, int]:
    """The line (from 1) of each table header and key by its path; members of arrays of tables are counted from 0.

    `toml` must be valid. Keys within inline tables have no line of their own: ask `line_of`.
    """
    lines: dict[KeyPath, int] = {(): 1}
    counts: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for number, line in _lines_outside_long_strings(toml):
        if header := HEADER.match(line):
            table = _table(_names(header[2]), header[1] == "[[", counts)
            lines.setdefault(table, number)
        elif assigned := ASSIGNED.match(line):
            lines.setdefault((*table, *_names(assigned[1])), number)
    return lines


def line_of(path: KeyPath, lines: dict[KeyPath, int]) -> int:
    """The line of a key, or of the nearest table around it."""
    while path not in lines:
        path = path[:-1]
    return lines[path]


def _lines_outside_long_strings(toml: str) -> Iterator[tuple[int, str]]:
    within = False
    for number, line in enumerate(toml.splitlines(), 1):
        if not within:
            yield number, line
        within ^= bool(len(LONG_QUOTE.findall(line)) % 2)


def _names(dotted: str) -> KeyPath:
    return tuple(part.strip("\"'") for part in re.findall(PART, dotted))


def _table(names: KeyPath, is_array: bool, counts: dict[KeyPath, int]) -> KeyPath:
    path: KeyPath = ()
    for depth, name in enumerate(names, 1):
        path = (*path, name)
        if is_array and depth == len(names):
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
