"""Which events of a calendar are new since they were last delivered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from domain.meetings import CalendarEvent

Groups = dict[str, list[CalendarEvent]]


def grouped(events: Iterable[CalendarEvent]) -> Groups:
    """All versions and exceptions of each UID."""
    groups: Groups = {}
    for event in events:
        groups.setdefault(event.uid, []).append(event)
    return groups


def fingerprint(events: list[CalendarEvent]) -> str:
    """A short digest of all that is known of one UID; the same again means nothing has changed."""
    return sha256("\n".join(sorted(map(repr, events))).encode("utf-8", "replace")).hexdigest()[:12]


def changed(groups: Groups, known: Mapping[str, str]) -> list[str]:
    """The UIDs that are not as they are known, the one seen first first."""
    news = [uid for uid, events in groups.items() if known.get(uid) != fingerprint(events)]
    return sorted(news, key=lambda uid: (min(event.seen_at for event in groups[uid]), uid))


def by_age(events: Iterable[CalendarEvent]) -> tuple[CalendarEvent, ...]:
    """Events in the order they were seen."""
    return tuple(sorted(events, key=lambda event: event.seen_at))
