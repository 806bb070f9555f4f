"""How a source is when it cannot be read, as it is kept and as people are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from domain.alerting.wording import said


class Reads(StrEnum):
    """What a source gives."""

    MAIL = "mail"
    CALENDAR = "calendar"
    CONFERENCES = "conferences"


ENGLISH: Mapping[str, str] = {
    Reads.MAIL: "no mail read since {since}: {why}",
    Reads.CALENDAR: "calendar not read since {since}: {why}",
    Reads.CONFERENCES: "meetings' real times not read since {since}: {why}",
    "lost": "{count} mails that the server holds since {since} were not read",
}
ARABIC: Mapping[str, str] = {
    Reads.MAIL: "لم يُقرأ أي بريد منذ {since}: {why}",
    Reads.CALENDAR: "لم يُقرأ التقويم منذ {since}: {why}",
    Reads.CONFERENCES: "لم تُقرأ أوقات الاجتماعات الفعلية منذ {since}: {why}",
    "lost": "عدد الرسائل التي لدى الخادم منذ {since} ولم تُقرأ: {count}",
}
_BARS = 3
LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ar": ARABIC}


@dataclass(frozen=True, slots=True)
class Trouble:
    """Since when something cannot be read, and why, with what to do. `refused`: nothing but somebody's help will end it."""

    since: datetime
    reads: Reads
    refused: bool
    why: str

    def text(self) -> str:
        """As it is kept."""
        return f"{self.since.isoformat()}|{self.reads}|{'refused' if self.refused else ''}|{self.why}"

    def told(self, language: str, zone: tzinfo) -> str:
        """As people are told: "no mail read since Tue 3 Mar 14:05: the password was refused"."""
        return _words(language)[self.reads].format(since=said(self.since, language, zone), why=self.why)


def kept_trouble(text: str | None) -> Trouble | None:
    """The trouble that was kept as that text; None where there is none, or where it is in no form of ours."""
    if not text or text.count("|") < _BARS:
        return None
    since, reads, refused, why = text.split("|", _BARS)
    return Trouble(datetime.fromisoformat(since), Reads(reads), bool(refused), why)


def lost_told(count: int, since: object, language: str, zone: tzinfo) -> str:
    """The sentence about mails that a server counts since that day and nobody read."""
    return _words(language)["lost"].format(count=count, since=said(since, language, zone))


def _words(language: str) -> Mapping[str, str]:
    return LANGUAGES.get(language, ENGLISH)
