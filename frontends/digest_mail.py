"""Digests and alerts as mails to the coordinator: text and HTML, in the coordinator's language."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from domain.alerts import Alert
from domain.deliveries import Delivery, own_message_id
from domain.digests import Chapter, Digest, Line, Section
from domain.meetings import Meeting
from domain.messages import Message
from domain.people import Coordinator
from domain.trust import TrustRecord
from frontends.bidi import isolated, one_line
from frontends.lines import Mark, question, running_order, sentence
from frontends.phrases import Phrases, phrases

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).with_name("templates")
SUBJECT_LENGTH = 120
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
        counts = {chapter.section: len(chapter.lines) + chapter.more for chapter in digest.chapters}
        subject = words.words["calm_subject" if digest.calm else "digest_subject"].format(
            day=day,
            overdue=counts.get(Section.OVERDUE, 0),
            due_soon=counts.get(Section.DUE_SOON, 0),
            waiting=counts.get(Section.WAITING, 0),
        )
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

    def alerts(self, alerts: Sequence[Alert], now: datetime) -> Delivery:
        """One mail about some alerts."""
        words = phrases(self.coordinator.language)
        first, more = one_line(alerts[0].message), len(alerts) - 1
        ids = tuple(alert.id for alert in alerts)
        facts = {"title": words.words["alert_title"], "alerts": alerts, "words": words}
        return self._letter(
            key=f"alert:{_short('|'.join(ids))}",
            kind="alert",
            subject=words.words["more_subject"].format(first=first, count=more) if more else first,
            now=now,
            text=environment().get_template("alerts.txt.j2").render(facts, mark=_mark(words)),
            html=environment().get_template("alerts.html.j2").render(facts, mark=_mark(words)),
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
        words, zone = phrases(self.coordinator.language), ZoneInfo(self.coordinator.zone)
        mark = _mark(words)
        return (
            environment()
            .get_template(template)
            .render(
                facts,
                words=words,
                chapters=[_chapter(chapter, words, zone, mark) for chapter in digest.chapters],
                trust=[_trust(record) for record in digest.trust],
            )
        )


def _mark(words: Phrases) -> Mark:
    return functools.partial(isolated, within_right_to_left=words.direction == "rtl")


def _short(key: str) -> str:
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:16]


def _chapter(chapter: Chapter, words: Phrases, zone: ZoneInfo, mark: Mark) -> dict[str, Any]:
    more = words.words["more"].format(count=chapter.more, command=COMMANDS.get(chapter.section, "promises"))
    return {
        "section": chapter.section.value,
        "title": words.sections[chapter.section],
        "lines": [_line(line, words, zone, mark) for line in chapter.lines],
        "more": more if chapter.more else "",
    }


def _line(line: Line, words: Phrases, zone: ZoneInfo, mark: Mark) -> dict[str, Any]:
    entry = line.entry
    text = mark(line.text) if line.text or entry is None else sentence(entry, words, zone, mark)
    return {
        "number": line.number,
        "id": entry.id if entry else "",
        "text": text,
        "quote": "" if isinstance(entry, Meeting | Alert) else mark(line.quote),
        "question": question(entry, line.ask, line.number, words, zone) if entry else "",
        "agenda": _agenda(entry, words, zone, mark) if isinstance(entry, Meeting) else [],
    }


def _agenda(meeting: Meeting, words: Phrases, zone: ZoneInfo, mark: Mark) -> list[dict[str, Any]]:
    if not meeting.agenda:
        return [{"at": "", "title": words.words["no_agenda"], "minutes": "", "over": True}]
    return [
        {
            "at": f"{slot.starts_at.astimezone(zone):%H:%M}" if slot.starts_at else "",
            "title": mark(slot.title),
            "minutes": words.words["minutes"].format(count=slot.minutes) if slot.minutes is not None else "",
            "over": slot.over,
        }
        for slot in running_order(meeting)
    ]


def _trust(record: TrustRecord) -> tuple[str, ...]:
    """One row of the trust table, in the order of its headings."""
    return (
        record.client,
        str(record.kept_on_time),
        str(record.kept_late),
        str(record.overdue),
        str(record.open),
        str(record.moved),
        str(record.unanswered),
        str(record.price_surprises),
        f"{record.meetings.within}/{record.meetings.known}",
        f"{record.meetings.planned_minutes}/{record.meetings.actual_minutes}" if record.meetings.known else "–",
        f"+{record.meetings.overrun_median}" if record.meetings.known else "–",
        str(record.meetings.carried_over),
    )
