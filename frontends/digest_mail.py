"""Digests and alerts as mails to the coordinator: text and HTML, in the coordinator's language."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from domain.alerts import Alert
from domain.deliveries import Delivery, own_message_id
from domain.digests import Chapter, Digest, Line, Section
from domain.meetings import Meeting
from domain.messages import Message
from domain.people import Coordinator
from domain.screen import TOLD_WITHIN
from frontends.bidi import isolated, one_line
from frontends.lines import Mark, alert_words, outcome, question, running_order, sentence
from frontends.phrases import Phrases, phrases
from frontends.trust_words import trust_cells, trust_line

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).with_name("templates")
SUBJECT_LENGTH = 120
QUOTE_LENGTH = 110
#: What the subject counts.
SUBJECT = (Section.OVERDUE, Section.DUE_SOON, Section.WAITING, Section.ATTENTION, Section.ASKS)
COMMANDS = {
    Section.WAITING: "requests",
    Section.MEETINGS: "meetings",
    Section.PRICES: "prices",
    Section.LEADS: "requests",
    Section.CLEARED: "alerts",
    Section.ATTENTION: "alerts",
    Section.SOURCES: "check",
}


@functools.cache
def environment() -> Environment:
    """The templates; in HTML every fact is escaped, and a name that is not given is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(enabled_extensions=("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes mails to one coordinator. `secret` keeps their Message-IDs from being guessed."""

    coordinator: Coordinator
    secret: str = ""

    def digest(self, digest: Digest, now: datetime) -> Delivery:
        """The digest as a mail."""
        words = phrases(self.coordinator.language)
        day = words.day(digest.on)
        subject = self._subject(digest, words)
        facts = {"title": words.words["weekly" if digest.weekly else "digest_title"].format(day=day), "calm": digest.calm}
        return self._letter(
            key=f"digest:{digest.on.isoformat()}",
            kind="digest",
            subject=subject,
            now=now,
            text=self._render("digest.txt.j2", facts, digest),
            html=self._render("digest.html.j2", facts, digest),
            numbers=digest.numbers,
        )

    def _subject(self, digest: Digest, words: Phrases) -> str:
        """The day, and how many things there are of each sort that asks for something."""
        counts = {chapter.section: len(chapter.lines) + chapter.more for chapter in digest.chapters}
        told = [words.words[f"subject_{each}"].format(count=counts[each]) for each in SUBJECT if each in counts]
        day = words.day(digest.on)
        return f"{day}: {words.words['comma'].join(told)}" if told else words.words["calm_subject"].format(day=day)

    def alerts(self, alerts: Sequence[Alert], now: datetime) -> Delivery:
        """One mail about some alerts."""
        words = phrases(self.coordinator.language)
        first, more = one_line(alerts[0].message), len(alerts) - 1
        ids = tuple(alert.id for alert in alerts)
        facts = {"title": words.words["alert_title"], "alerts": alerts, "words": words}
        told = functools.partial(alert_words, phrases=words)
        return self._letter(
            key=f"alert:{_short('|'.join(ids))}",
            kind="alert",
            subject=words.words["more_subject"].format(first=first, count=more) if more else first,
            now=now,
            text=environment().get_template("alerts.txt.j2").render(facts, mark=_mark(words), told=told),
            html=environment().get_template("alerts.html.j2").render(facts, mark=_mark(words), told=told),
            numbers=tuple(alert.subject for alert in alerts),
            alerts=ids,
        )

    def answer(self, message: Message, replied_to: Delivery) -> Delivery:
        """The answer to a reply that could not be understood; its numbers are those of the mail that was replied to."""
        return self._letter(
            key=f"answer:{_short(message.key)}",
            kind="answer",
            subject=f"Re: {message.subject}",
            now=message.written_at,
            text=phrases(self.coordinator.language).words["answer"],
            html="",
            numbers=replied_to.numbers,
            in_reply_to=f"<{message.key}>",
        )

    def _letter(self, *, key: str, kind: str, subject: str, now: datetime, **parts: Any) -> Delivery:  # noqa: ANN401
        own = self.coordinator.addresses[0]
        return Delivery(
            key=key,
            message_id=own_message_id(key, self.secret, own.rpartition("@")[2]),
            kind=kind,
            to=own,
            subject=subject if len(subject) <= SUBJECT_LENGTH else subject[: SUBJECT_LENGTH - 1] + "…",
            written_at=now,
            try_at=now,
            language=self.coordinator.language,
            **parts,
        )

    def _render(self, template: str, facts: dict[str, Any], digest: Digest) -> str:
        words, now = phrases(self.coordinator.language), digest.now.astimezone(ZoneInfo(self.coordinator.zone))
        mark = _mark(words)
        return (
            environment()
            .get_template(template)
            .render(
                facts,
                words=words,
                chapters=[_chapter(chapter, words, now, mark) for chapter in digest.chapters],
                trust=[trust_cells(record, words) for record in digest.trust],
                trust_lines=[trust_line(record, words) for record in digest.trust],
                trust_more=_more(digest.trust_more, "clients", words),
            )
        )


def _mark(words: Phrases) -> Mark:
    return functools.partial(isolated, within_right_to_left=words.direction == "rtl")


def _short(key: str) -> str:
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:16]


def _chapter(chapter: Chapter, words: Phrases, now: datetime, mark: Mark) -> dict[str, Any]:
    return {
        "section": chapter.section.value,
        "title": words.sections[chapter.section],
        "lines": [_line(line, words, now, mark) for line in chapter.lines],
        "more": _more(chapter.more, COMMANDS.get(chapter.section, "promises"), words),
    }


def _more(count: int, command: str, words: Phrases) -> str:
    return words.words["more"].format(count=count, command=command) if count else ""


def _line(line: Line, words: Phrases, now: datetime, mark: Mark) -> dict[str, Any]:
    entry = line.entry
    return {
        "number": line.number,
        "id": entry.id if entry else "",
        "text": _text(line, words, now, mark),
        "quote": mark(shortened(line.quote)),
        "question": question(entry, line.ask, line.number, words, now.tzinfo) if entry and line.ask not in TOLD_WITHIN else "",
        "agenda": _agenda(entry, words, now.tzinfo, mark) if line.agenda and isinstance(entry, Meeting) else [],
    }


def _text(line: Line, words: Phrases, now: datetime, mark: Mark) -> str:
    if line.text or line.entry is None:
        return mark(line.text)
    if line.ask in TOLD_WITHIN:
        return mark(question(line.entry, line.ask, line.number, words, now.tzinfo))
    return outcome(line.entry, words, now, mark) if line.settled else sentence(line.entry, words, now, mark)


def shortened(quote: str) -> str:
    """The quote, or its beginning, so that it stays on one line."""
    return quote if len(quote) <= QUOTE_LENGTH else quote[: QUOTE_LENGTH - 1].rstrip() + "…"


def _agenda(meeting: Meeting, words: Phrases, zone: tzinfo | None, mark: Mark) -> list[dict[str, Any]]:
    return [
        {
            "at": f"{slot.starts_at.astimezone(zone):%H:%M}" if slot.starts_at else "",
            "title": mark(slot.title),
            "minutes": words.words["minutes"].format(count=slot.minutes) if slot.minutes is not None else "",
            "over": slot.over,
        }
        for slot in running_order(meeting)
    ]
