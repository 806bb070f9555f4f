"""`extract`: what is found in a mail, an invite or a text, without a ledger."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import AmanaError, BadInputError, MisconfiguredError
from domain.messages import Direction, Message
from domain.problems import Problem
from frontends.cli.session import Session, with_session
from frontends.extraction import ExtractRequest, Json, answer, decode_request

if TYPE_CHECKING:
    from rich.table import Table

#: The columns shown of each kind of finding, beside its words.
SHOWN: Mapping[str, Sequence[str]] = {
    "dates": ("type", "value", "deadline"),
    "prices": ("item", "amount", "currency", "per", "tax"),
    "promises": ("act", "who", "what", "due"),
    "requests": ("topic", "what", "due"),
    "agenda": ("title", "minutes", "presenter"),
}


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]…", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--jsonl", is_flag=True, help="One request a line on standard input, one answer a line.")
@click.option("--reference", metavar="T", help="When the text was written; a mail knows by itself.")
@click.option("--language", help="en, ar, fr, de, es; else told by the words.")
@click.option("--region", help="ISO country of the writer: decides date order and the meaning of $.")
@click.option("--direction", type=click.Choice([each.value for each in Direction]))
@with_session
@click.pass_obj
def extract(session: Session, /, files: tuple[Path, ...], *, jsonl: bool, reference: str | None, **given: str | None) -> int:
    """What is found in mails (.eml), invites (.ics) or plain text; standard input where no FILE is named."""
    if jsonl:
        return answer_lines(session)
    model = ExtractRequest(
        id="",
        reference=_written(session, reference),
        language=given["language"],
        region=given["region"],
        direction=Direction(given["direction"]) if given["direction"] else None,
    )
    answers = [found for file in files or (Path("-"),) for found in _of_file(session, file, model)]
    if session.as_json:
        session.print_json(answers)
    else:
        for each in answers:
            _show(session, each)
    return 0


def answer_lines(session: Session) -> int:
    """Answer every line of standard input. Returns 65 where one of them could not be understood, else 0."""
    import msgspec

    encode, code = msgspec.json.Encoder().encode, 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            found = answer(decode_request(line), _now(session), lambda file: _mail(session, file))
        except (msgspec.MsgspecError, AmanaError) as wrong:
            found, code = {"id": None, "problem": f"line {number}: {wrong}"}, BadInputError.exit_code
        sys.stdout.buffer.write(encode(found) + b"\n")
        sys.stdout.buffer.flush()
    return code


def _written(session: Session, reference: str | None) -> datetime | None:
    if reference is None:
        return None
    try:
        return session.instant(reference)
    except MisconfiguredError:
        raise click.UsageError("--reference needs an offset here, such as 2026-03-05T10:00+04:00") from None


def _now(session: Session) -> datetime:
    """Without a configuration now is the machine's own."""
    try:
        return session.now
    except MisconfiguredError:
        return session.make.now().astimezone()


def _bytes(file: Path) -> bytes:
    if str(file) == "-":
        return sys.stdin.buffer.read()
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInputError(f"{file} cannot be read: {error.strerror}") from None


def _mail(session: Session, file: Path) -> Message:
    found = session.make.read_mail(_bytes(file), str(file))
    if isinstance(found, Problem):
        raise BadInputError(f"{file} is no mail: {found.what}")
    return found


#: How a mail begins where its name does not say so, as in a Maildir: with a header, sender or date among the first lines.
MAIL = re.compile(rb"(?:From |[!-9;-~]{1,60}:[ \t])")
TELLING = re.compile(rb"^(?:Message-ID|Received|Date|From):", re.IGNORECASE | re.MULTILINE)


def _kind(file: Path, raw: bytes) -> str:
    """`.eml`, `.ics`, or another ending for plain text: by the name, else by what the file begins with."""
    start = raw[:4000]
    head = start.replace(b"\r", b"").partition(b"\n\n")[0]
    if start.lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
        return ".ics"
    mail = MAIL.match(head) and len(TELLING.findall(head)) > 1
    return ".eml" if mail else file.suffix.lower()


def _of_file(session: Session, file: Path, model: ExtractRequest) -> Iterator[Json]:
    now = _now(session)
    raw = _bytes(file)
    kind = _kind(file, raw)
    if kind == ".eml" and str(file) != "-":
        yield answer(replace(model, id=str(file), eml=str(file)), now, lambda place: _mail(session, place))
        return
    text = raw.decode("utf-8", "replace")
    if kind != ".ics":
        yield {**answer(replace(model, id=str(file), text=text), now, lambda place: _mail(session, place)), "text": text}
        return
    zone = str(getattr(now.tzinfo, "key", "UTC"))
    events, problems = session.make.read_calendar(text, zone)
    for event in events:
        request = replace(model, id=event.uid, text=event.description, reference=model.reference or event.seen_at)
        found = answer(request, now, lambda place: _mail(session, place))
        yield {**found, "subject": event.title, "text": event.description}
    if problems:
        raise BadInputError("; ".join(f"{problem.where}: {problem.what}" for problem in problems))


def _show(session: Session, found: Json) -> None:
    from rich.text import Text

    session.console.print(Text(f"{found['id']}  ({found['language']})", style="bold"))
    empty = True
    for name, columns in SHOWN.items():
        if found[name]:
            session.console.print(_table(name, columns, found[name]))
            empty = False
    if empty:
        session.console.print(Text("  nothing found", style="dim"))


def _table(name: str, columns: Sequence[str], rows: Sequence[Json]) -> Table:
    from frontends.cli.tables import Column, plain_table

    headings = [
        Column(heading, lambda *_: "", wide=heading in {"words", "what", "title", "item"}) for heading in ("words", *columns)
    ]
    return plain_table(headings, [[row["text"], *(_cell(row[column]) for column in columns)] for row in rows], name)


def _cell(value: object) -> str:
    if isinstance(value, list | tuple):
        return " – ".join(str(each or "…") for each in value)
    return "" if value is None else str(value)
