"""Makes a mailbox and a calendar from a story: a TOML file with mails and events, as the sample and the tests use it.

usage: python examples/sample.py STORY.toml FOLDER      writes FOLDER/mail (Maildir), FOLDER/calendar (.ics) and FOLDER/amana.toml
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

Table = dict[str, Any]


def load(path: Path) -> Table:
    """The story in a TOML file. Its `people` table gives short names to addresses."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def write(story: Table, folder: Path) -> None:
    """Write the story's mailbox, calendar and configuration below `folder`."""
    for name in ("cur", "new", "tmp"):
        (folder / "mail" / name).mkdir(parents=True, exist_ok=True)
    for number, mail in enumerate(story.get("mails", ())):
        name = f"{int(mail['at'].timestamp())}.M{number:03}.sample:2,S"
        (folder / "mail" / "cur" / name).write_bytes(rendered(mail, story))
    (folder / "calendar").mkdir(exist_ok=True)
    for number, event in enumerate(story.get("events", ())):
        name = f"{number:02}-{event['uid']}-{event.get('sequence', 0)}".replace("/", "-").replace("@", "-")
        (folder / "calendar" / f"{name}.ics").write_text(calendar([event], story), encoding="utf-8")
    (folder / "amana.toml").write_text(story["config"], encoding="utf-8")


def person(name: str, story: Table) -> str:
    """A short name as an address with its display name; an address as it is."""
    found: str = story.get("people", {}).get(name, name)
    return found


def rendered(mail: Table, story: Table) -> bytes:
    """One mail as RFC 5322 bytes; `raw` in the story is taken as it stands."""
    if "raw" in mail:
        raw: str = mail["raw"]
        return raw.replace("\n", "\r\n").encode("utf-8", "surrogateescape")
    message = EmailMessage(policy=SMTP)
    message["From"] = person(mail["by"], story)
    message["To"] = ", ".join(person(name, story) for name in mail["to"])
    if mail.get("cc"):
        message["Cc"] = ", ".join(person(name, story) for name in mail["cc"])
    message["Subject"] = mail["subject"]
    message["Date"] = format_datetime(mail["at"])
    message["Message-ID"] = f"<{mail['id']}>"
    if mail.get("answers"):
        message["In-Reply-To"] = f"<{mail['answers'][-1]}>"
        message["References"] = " ".join(f"<{reference}>" for reference in mail["answers"])
    for name, value in mail.get("headers", {}).items():
        message[name] = value
    _fill(message, mail, story)
    if message.is_multipart():
        message.set_boundary("sample-" + hashlib.sha256(mail["id"].encode()).hexdigest()[:16])
    return message.as_bytes()


def _fill(message: EmailMessage, mail: Table, story: Table) -> None:
    message.set_content(mail["text"], cte="8bit")
    if "html" in mail:
        message.add_alternative(mail["html"], subtype="html", cte="8bit")
    if "invite" in mail:
        method = mail["invite"].get("method", "REQUEST")
        message.add_alternative(calendar([mail["invite"]], story, method), subtype="calendar", params={"method": method})
    for name in mail.get("attachments", ()):
        message.add_attachment(b"sample", maintype="application", subtype="octet-stream", filename=name)


def calendar(events: list[Table], story: Table, method: str = "") -> str:
    """Events as a VCALENDAR (RFC 5545)."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Amana//sample//EN"]
    lines += [f"METHOD:{method}"] if method else []
    for event in events:
        lines += ["BEGIN:VEVENT", *_event(event, story), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _event(event: Table, story: Table) -> list[str]:
    lines = [
        f"UID:{event['uid']}",
        f"SEQUENCE:{event.get('sequence', 0)}",
        f"DTSTAMP:{_utc(event['seen'])}",
        f"LAST-MODIFIED:{_utc(event['seen'])}",
        _time("DTSTART", event["start"], event),
        _time("DTEND", event["end"], event),
        f"SUMMARY:{_escaped(event['title'])}",
    ]
    lines += [f"DESCRIPTION:{_escaped(event['description'])}"] if event.get("description") else []
    lines += [f"RRULE:{event['rrule']}"] if "rrule" in event else []
    following = ";RANGE=THISANDFUTURE" if event.get("following") else ""
    lines += [_time(f"RECURRENCE-ID{following}", event["occurrence"], event)] if "occurrence" in event else []
    lines += [f"STATUS:{event['status']}"] if "status" in event else []
    lines += [f"ORGANIZER:mailto:{_email(event.get('organizer', 'lina'), story)}"]
    return lines + [_attendee(name, event.get("said", {}).get(name, ""), story) for name in event.get("attendees", ())]


def _time(name: str, at: datetime, event: Table) -> str:
    """A time by the clock on the wall of the event's zone; an empty zone lets it float."""
    if event.get("all_day"):
        return f"{name};VALUE=DATE:{at:%Y%m%d}"
    zone = event.get("zone", "Asia/Dubai")
    return f"{name}{f';TZID={zone}' if zone else ''}:{at:%Y%m%dT%H%M%S}"


def _attendee(name: str, said: str, story: Table) -> str:
    answer = f";PARTSTAT={said}" if said else ""
    return f"ATTENDEE;ROLE=REQ-PARTICIPANT{answer}:mailto:{_email(name, story)}"


def _email(name: str, story: Table) -> str:
    return person(name, story).rpartition("<")[2].rstrip(">")


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    return text.strip().replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


if __name__ == "__main__":
    write(load(Path(sys.argv[1])), Path(sys.argv[2]))
