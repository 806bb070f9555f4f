"""One file per language; adding a language is adding a file here and its corpus in `tests/corpus/`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final

from extractors.languages.base import Language

CODES: Final = ("en", "ar", "fr", "de", "es")


@cache
def language(code: str) -> Language:
    """The language with that ISO 639-1 code, loaded when first asked for. Raises KeyError where there is no such file."""
    if code not in CODES:
        raise KeyError(code)
    found: Language = import_module(f"extractors.languages.{code}").LANGUAGE
    return found
