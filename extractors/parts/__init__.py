"""Parts a text into its author's own words and the rest: quoted mail, forwarded headers, signatures, notices."""

from __future__ import annotations

from extractors.parts.own_words import own_words

__all__ = ["own_words"]
