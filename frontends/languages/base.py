"""The words of digests, alert mails and the status page, by language. Facts stand in braces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from domain.digests import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language's words. `locale` formats dates; `lines` are the sentences for entries, by kind and direction.

    `settled` tells how what was worth an alert came to rest; `units` are what prices are per, where they are not English.
    """

    language: str
    locale: str
    direction: str
    sections: Mapping[Section, str]
    lines: Mapping[str, str]
    questions: Mapping[str, str]
    amounts: Mapping[str, str]
    settled: Mapping[str, str]
    statuses: Mapping[str, str]
    words: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)

    def day(self, day: date) -> str:
        """A day for people: `Thu 5 Mar`."""
        from babel.dates import format_date

        return format_date(day, "EEE d MMM", self.locale)

    def moment(self, instant: datetime, zone: tzinfo | None) -> str:
        """An instant for people in a zone: `Thu 5 Mar 15:00`."""
        local = instant.astimezone(zone)
        return f"{self.day(local.date())} {local:%H:%M}"
