"""The words of digests, alert mails and the status page, by language."""

from __future__ import annotations

from collections.abc import Mapping

from frontends.languages.ar import ARABIC
from frontends.languages.base import Phrases
from frontends.languages.en import ENGLISH

__all__ = ["ARABIC", "ENGLISH", "LANGUAGES", "Phrases", "phrases"]

LANGUAGES: Mapping[str, Phrases] = {"en": ENGLISH, "ar": ARABIC}


def phrases(language: str) -> Phrases:
    """The words of that language, else English."""
    return LANGUAGES.get(language, ENGLISH)
