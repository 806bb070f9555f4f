"""Golden mails: all that is found in a whole mail, held against the file beside it."""

from __future__ import annotations

import difflib
import json
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from connectors.shared.mime import Origin, parse
from domain.events import MessageRead
from domain.findings import Finding
from domain.messages import Message
from domain.problems import Problem
from extractors.reading import read
from tests.workflow.sample_parts import everything
from workflow.ingestion import message_event

SURE = 0.5


class Outcome(StrEnum):
    """How a mail stands to what is expected of it."""

    SAME = "same"
    DIFFERS = "differs"
    NOT_RECOGNISED = "not recognised"
    NO_EXPECTED_FILE = "no expected file"


class Verdict(NamedTuple):
    """The outcome, what to do about it, and what was found, as its file would hold it (nothing where it is no mail)."""

    outcome: Outcome
    told: str
    found: str


def verdict(mail: Path) -> Verdict:
    """What is found in `mail` against the `.toml` file of its name."""
    message = parse(mail.read_bytes(), Origin(source="mail", folder="INBOX", authserv_id="mx.northstar.example"))
    if isinstance(message, Problem):
        return Verdict(Outcome.NOT_RECOGNISED, f"{mail.name}: not recognised as a mail. {message.what}", "")
    found = written(findings_of(message))
    wanted = mail.with_suffix(".toml")
    if not wanted.exists():
        told = f"{mail.name}: no expected file. Run pytest --accept, and read {wanted.name} before it is committed.\n\n{found}"
        return Verdict(Outcome.NO_EXPECTED_FILE, told, found)
    expected = wanted.read_text(encoding="utf-8")
    if tomllib.loads(expected) == tomllib.loads(found):
        return Verdict(Outcome.SAME, "", found)
    changes = difflib.unified_diff(expected.splitlines(), found.splitlines(), "expected", "found", lineterm="", n=2)
    return Verdict(Outcome.DIFFERS, f"{mail.name}: differs.\n" + "\n".join(changes), found)


def findings_of(message: Message) -> dict[str, object]:
    """All that the mail says, by its kind; what is empty or usual is left out."""
    event = message_event(message, everything()[2], read)
    payload = event.payload
    assert isinstance(payload, MessageRead)
    found = payload.findings
    told = {
        "written": message.written_at.isoformat(),
        "doubtful_date": message.date_doubtful,
        "from": payload.sender,
        "direction": payload.direction.value,
        "client": event.client,
        "subject": payload.subject,
        "language": found.language,
        "automation": payload.automation.value if payload.automation else None,
        "distrust": payload.distrust,
        "attachments": [attachment.filename for attachment in payload.attachments],
        "invites": [f"{invite.title}, {invite.starts_at.isoformat()}" for invite in message.invites],
        "own": [message.text[span.start : span.end] for span in found.own_text],
        "promise": [
            _told(each, "act who maker what due due_text condition asked partial slip says_attached") for each in found.promises
        ],
        "request": [_told(each, "topic what due due_text willing_to_pay") for each in found.requests],
        "price": [
            _told(each, "amount amount_max currency qualifier item per quantity tax tax_rate role valid_until")
            for each in found.prices
        ],
        "date": [_told(each, "type value ambiguous past condition") for each in found.dates],
        "agenda": [_told(each, "title minutes presenter starts ends level") for each in found.agenda],
        "remark": [_told(each, "kind what minutes on") for each in found.remarks],
    }
    return {name: value for name, value in told.items() if value not in (None, "", [], False)}


#: What goes without saying.
_USUAL = {"qualifier": "exact", "tax": "unstated", "role": "item", "who": "sender", "level": 0}


def _told(found: Finding, names: str) -> dict[str, object]:
    values = {name: _plain(getattr(found, name)) for name in names.split()}
    doubtful = getattr(found, "confidence", 1.0) < SURE
    told = {"words": found.text, **values, "doubtful": doubtful}
    return {name: value for name, value in told.items() if value not in (None, "", [], False) and value != _USUAL.get(name)}


def _plain(value: object) -> object:
    if isinstance(value, bool | int) or value is None:
        return value
    return [str(end or "") for end in value] if isinstance(value, tuple) else str(value)


def written(found: dict[str, object]) -> str:
    """As TOML: plain values first, one table a finding."""
    plain = [f"{name} = {_value(value)}" for name, value in found.items() if not _is_table(value)]
    tables = [(name, each) for name, value in found.items() if _is_table(value) for each in value]
    return "\n".join(
        [
            *plain,
            *(f"\n[[{name}]]\n" + "\n".join(f"{key} = {_value(said)}" for key, said in each.items()) for name, each in tables),
            "",
        ]
    )


def _is_table(value: object) -> bool:
    return isinstance(value, list) and isinstance(value[0], dict)


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
