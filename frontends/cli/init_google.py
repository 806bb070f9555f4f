"""The question of `init` about the sign-in with Google, once it is known what is needed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from domain.errors import AmanaError
from frontends.cli import signing_in
from frontends.cli.init_places import CLIENT_FILE, TOKEN_FILE, read_once
from frontends.cli.questions import agrees, title

if TYPE_CHECKING:
    from frontends.cli.init import Interview


def ask_sign_in(interview: Interview) -> None:
    """Sign in with Google for all of it at once, where the OAuth client is there; else say what is to be done later."""
    if not interview.google:
        return
    title("Sign in with Google")
    client = interview.file.parent / CLIENT_FILE
    if not client.exists():
        click.echo(f"  Get {CLIENT_FILE} from Google as docs/google.md says (ten minutes), put it beside {interview.file},")
        click.echo("  then:  amana auth google")
        return
    if agrees("Now?"):
        _signed_in(interview)


def _signed_in(interview: Interview) -> None:
    from frontends.google_parts import at_google

    settings = interview.settings()
    own = at_google(settings)
    try:
        interview.secrets[TOKEN_FILE] = ""  # taken away again where the questions are given up
        interview.signed_in = signing_in.sign_in(
            settings, own, interview.session.make.now(), paste=not signing_in.is_desktop(), port=signing_in.PORT
        )
        make = interview.session.make
        for source in (*make.mailboxes(settings), *make.calendars(settings)):
            click.echo(f"  {click.style('✓', fg='green', bold=True)} {source.name}: {read_once(source)}")
    except AmanaError as failure:
        click.echo(f"  {click.style('✗', fg='red', bold=True)} {failure.message}\n    → {failure.advice}")
    if not (interview.file.parent / TOKEN_FILE).exists():
        interview.secrets.pop(TOKEN_FILE)
