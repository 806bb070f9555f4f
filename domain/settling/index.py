"""Which entries of a book may be the same thing, or belong to the same conversation, without looking at all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from domain.entries import Entry
from domain.matching import content_words, folded
from domain.prices import Price


class Index:
    """Ids of entries by the words that name their thing and by the Message-IDs of their conversation.

    It only grows: an entry found by it may no longer have what it was found by, so whoever asks looks at the entry itself.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)
        self._by_message: defaultdict[str, set[str]] = defaultdict(set)
        for entry in entries:
            self.add(entry)

    @property
    def is_empty(self) -> bool:
        """True while nothing can be found by it."""
        return not self._by_word

    def add(self, entry: Entry) -> None:
        """Let an entry be found, or be found by more."""
        for word in _names(_thing(entry)):
            self._by_word[word].add(entry.id)
        for message in getattr(entry, "threads", ()):
            self._by_message[message].add(entry.id)

    def about(self, phrase: str) -> set[str]:
        """Entries whose thing shares a word with a phrase, or is called just so."""
        return set().union(*(self._by_word.get(word, ()) for word in _names(phrase)))

    def told_in(self, messages: Iterable[str]) -> set[str]:
        """Entries of a conversation with one of these Message-IDs."""
        return set().union(*(self._by_message.get(message, ()) for message in messages))


def _names(phrase: str) -> Iterator[str]:
    yield from content_words(phrase)
    yield f"={folded(phrase)}"


def _thing(entry: Entry) -> str:
    return entry.item if isinstance(entry, Price) else getattr(entry, "what", "")
