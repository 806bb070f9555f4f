"""The questions of `init` about where mail, calendar and digests are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click

from config import values
from config.values import is_loopback
from frontends.cli.questions import agrees, ask, ask_secret, choose, table, title

if TYPE_CHECKING:
    from config.settings import Settings
    from domain.ports import Source
    from frontends.cli.init import Interview

Keys = list[tuple[str, Any, str]]
IMAP_PORTS = {"tls": "993", "starttls": "143", "none": "143"}
SMTP_PORTS = {"starttls": "587", "tls": "465", "none": "25"}
GOOGLE_DOMAINS = ("gmail.com", "googlemail.com")
CLIENT_FILE = "google-client.json"
TOKEN_FILE = "google-token.json"  # noqa: S105 - a file's name


def ask_mailbox(interview: Interview) -> None:
    """Where mail comes from."""
    title("Your mail")
    usual = "gmail" if interview.domain in GOOGLE_DOMAINS else "imap"
    while True:
        kind = choose("Where is it?", ("imap", "gmail", "maildir", "mbox"), usual)
        keys = _MAILBOXES[kind](interview)
        lines = table("[[mailboxes]]", "may stand several times", [("kind", kind, "maildir, mbox, imap, gmail"), *keys])
        settings = interview.settings(*lines)
        if kind == "gmail" or interview.tried(partial(_mailbox_read, interview, settings)):
            interview.lines += lines
            return


def ask_calendar(interview: Interview) -> None:
    """Where the calendar is, if there is one."""
    title("Your calendar")
    while True:
        kind = choose("Where is it?", ("caldav", "google", "ics", "none"), "google" if interview.google else "caldav")
        if kind == "none":
            return
        keys = _CALENDARS[kind](interview)
        lines = table("[[calendars]]", "may stand several times", [("kind", kind, "ics, caldav, google"), *keys])
        settings = interview.settings(*lines)
        if kind == "google" or interview.tried(partial(_calendar_read, interview, settings)):
            interview.lines += lines
            return


def ask_delivery(interview: Interview) -> None:
    """How digests and alerts reach the coordinator."""
    title("Digests and alerts")
    while True:
        kind = choose(
            f"How do they reach {interview.address}?", ("smtp", "gmail", "file"), "gmail" if interview.google else "smtp"
        )
        keys = _DELIVERIES[kind](interview)
        lines = table(
            "[delivery]", "how digests and alerts reach you", [("kind", kind, "file (one .eml each), smtp, gmail"), *keys]
        )
        settings = interview.settings(*lines)
        if kind != "smtp" or interview.tried(partial(_reached, interview, settings)):
            interview.lines += lines
            return


def _mailbox_read(interview: Interview, settings: Settings) -> str:
    return read_once(interview.session.make.mailboxes(settings)[-1])


def _calendar_read(interview: Interview, settings: Settings) -> str:
    return read_once(interview.session.make.calendars(settings)[-1])


def read_once(source: Source) -> str:
    """Words for a source that can be read. Raises as `fetch`."""
    try:
        page = source.fetch(None, 1)
    finally:
        source.close()
    return "it can be read" + ("" if page.seen else "; there is nothing in it yet")


def _reached(interview: Interview, settings: Settings) -> str:
    interview.session.make.outbox(settings).check()
    return "it takes mails (none was sent)"


def _imap(interview: Interview) -> Keys:
    host = interview.ask("imap", "Mail server (IMAP)", values.text, f"imap.{interview.domain}")
    keys = _door(interview, "imap", host, IMAP_PORTS)
    user = interview.ask("imap", "User name there", values.text, interview.address)
    secret = _password(interview, "imap.secret", f"Password of {user}")
    return [
        ("host", host, ""),
        *keys,
        ("user", user, ""),
        ("secret", secret, "or { command = […] }, { credential = … }, { keyring = … }"),
        ("days", 90, "how far back the first reading goes"),
    ]


def _door(interview: Interview, about: str, host: str, ports: dict[str, str]) -> Keys:
    """How the connection is kept private, and its port."""
    kinds = [kind for kind in ports if kind != "none" or is_loopback(host)]
    security = interview.ask(about, f"Encryption ({', '.join(kinds)})", values.one_of(*kinds), kinds[0])
    port = interview.ask(
        about, f"Port for {security}", lambda answer: values.between(1, 65535)(_number(answer)), ports[security]
    )
    return [("security", security, ""), ("port", int(port), "")]


def _number(answer: str) -> int:
    if not answer.strip().isdigit():
        raise values.WrongValueError(f'"{answer}" is no number')
    return int(answer)


def _password(interview: Interview, name: str, question: str) -> dict[str, str]:
    place = interview.file.parent / name
    if place.exists() and name not in interview.secrets and agrees(f"Use the password that stands in {place}?"):
        return {"file": name}
    return interview.keep_secret(name, ask_secret(question))


def _google(interview: Interview) -> Keys:
    interview.google = interview.google or ask("Google account", values.address, interview.address).lower()
    return [
        ("user", interview.google, ""),
        ("secret", {"file": TOKEN_FILE}, "made by `amana auth google`"),
        ("client", {"file": CLIENT_FILE}, "from Google's console: docs/google.md"),
    ]


def _gmail(interview: Interview) -> Keys:
    return [*_google(interview), ("days", 90, "how far back the first reading goes")]


def _google_calendar(interview: Interview) -> Keys:
    keys = _google(interview)
    meet = agrees("See when your video meetings (Google Meet) really began and ended?")
    return [*keys, ("meet", meet, "when video meetings really began and ended")]


def _caldav(interview: Interview) -> Keys:
    click.echo("  The calendar's own address, as its settings show it, such as https://dav.northstar.example/lina/work/")
    url = interview.ask("caldav", "Address", values.url, None)
    user = interview.ask("caldav", "User name there", values.text, interview.address)
    secret = _password(interview, "caldav.secret", f"Password of {user}")
    return [("url", url, ""), ("user", user, ""), ("secret", secret, "")]


def _ics(interview: Interview) -> Keys:
    place = ask("Its address (https://… or webcal://…), file or folder", values.text, "calendar")
    if "://" not in place:
        return [("path", place, f"relative to {interview.file.name}")]
    return [("url", ask("Its address again", values.url, place) if not _is_url(place) else place, "")]


def _is_url(place: str) -> bool:
    try:
        values.url(place)
    except values.WrongValueError as wrong:
        click.echo(f"  {wrong}; {wrong.advice}")
        return False
    return True


def _folder(question: str, default: str) -> Any:  # noqa: ANN401
    def asked(interview: Interview) -> Keys:
        return [("path", interview.ask("path", question, values.text, default), f"relative to {interview.file.name}")]

    return asked


def _smtp(interview: Interview) -> Keys:
    host = interview.ask("smtp", "Mail server (SMTP)", values.text, f"smtp.{interview.domain}")
    keys = _door(interview, "smtp", host, SMTP_PORTS)
    user = interview.ask("smtp", "User name there (none: no login)", values.text, interview.address)
    login: Keys = []
    if user != "none":
        shared = "imap.secret" in interview.secrets and agrees("Is its password that of your mailbox?")
        secret = {"file": "imap.secret"} if shared else _password(interview, "smtp.secret", f"Password of {user}")
        login = [("user", user, ""), ("secret", secret, "")]
    return [("host", host, ""), *keys, *login, ("from", ask("Sent from", values.address, interview.address), "")]


def _file(interview: Interview) -> Keys:
    return _folder("Folder for them", "outbox")(interview)  # type: ignore[no-any-return]


_MAILBOXES = {
    "imap": _imap,
    "gmail": _gmail,
    "maildir": _folder("Its folder", "mail"),
    "mbox": _folder("Its file", "mail.mbox"),
}
_CALENDARS = {"caldav": _caldav, "google": _google_calendar, "ics": _ics}
_DELIVERIES = {"smtp": _smtp, "gmail": _google, "file": _file}
