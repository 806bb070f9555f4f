"""What a language file provides: sections of words and patterns, one section per reader.

A language is one file and one `Language` value. Each section is a frozen dataclass that its reader defines in
its own module's terms; a language that lacks a section is simply not read for it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. `code` is ISO 639-1; `right_to_left` is how it is shown."""

    code: str
    name: str
    right_to_left: bool = False
