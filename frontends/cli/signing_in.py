"""`auth google`: sign in with Google, on a desktop or from afar."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from config.secrets import read_secret, write_private
from domain.errors import AmanaError, MisconfiguredError
from frontends.cli.session import Session, with_session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from config.settings import Settings
    from connectors.shared.google_signin import SignedIn
    from frontends.google_parts import GoogleSettings

PORT = 8085
TRIES = 3
REFUSED = 77
NOTHING = """Nothing in the configuration is at Google. Add for instance:

  [[mailboxes]]
  kind = "gmail"
  user = "you@example.com"
  secret = { file = "google-token.json" }
  client = { file = "google-client.json" }"""
TESTING = """If the consent screen is still in testing, Google ends this sign-in after 7 days, on {on:%A, %d %B}.
Publish it, or make it internal to your organisation, before then (docs/google.md, step 3)."""


@click.group()
def auth() -> None:
    """Sign in where a password is not enough."""


@auth.command()
@click.option("--paste", is_flag=True, help="Open the address elsewhere, and paste the one at which the browser ends.")
@click.option("--port", default=PORT, show_default=True, help="Where this machine waits for the browser.")
@click.option("--user", help="Whose sign-in, where the configuration names several.")
@with_session
@click.pass_obj
def google(session: Session, *, paste: bool, port: int, user: str | None) -> int:
    """Sign in with Google for what the configuration needs, and keep the sign-in in a file only you can read."""
    from frontends.google_parts import at_google

    own = _chosen(at_google(session.settings), user)
    complete = sign_in(session.settings, own, session.now, paste=paste, port=port)
    if complete:
        click.echo("Next:  amana check")
    return 0 if complete else REFUSED


def sign_in(settings: Settings, own: Sequence[GoogleSettings], now: datetime, *, paste: bool, port: int = PORT) -> bool:
    """True where somebody signed in and allowed all that `own` needs; the sign-in is kept. Raises as `SignIn`."""
    from connectors.shared.google_signin import SignIn
    from frontends.google_parts import TESTING_LASTS, scopes

    asked = frozenset(scope for each in own for scope in scopes(each))
    if _by_service_account(own, asked, settings):
        return True
    files, client = _files(own, settings), _client(own, settings)
    click.echo(f"Google will ask {own[0].user} to let Amana\n{_listed(asked)}and nothing else. Tick every box.\n")
    attempt = SignIn(client, asked, own[0].user)
    signed_in = (
        attempt.by_paste(port, _pasted) if paste else attempt.by_browser(port, _invitation(port), open_browser=is_desktop())
    )
    kept: dict[str, object] = {
        "type": "authorized_user",
        "user": own[0].user,
        **{key: client[key] for key in ("client_id", "client_secret", "token_uri")},
        "refresh_token": signed_in.refresh_token,
        "scopes": sorted(signed_in.granted),
        "granted_at": now.isoformat(timespec="seconds"),
    }
    for file in files:
        write_private(file, json.dumps(kept, indent=2) + "\n")
        click.echo(f"Signed in. Kept in {file}, readable by you only.")
    click.echo(TESTING.format(on=now + TESTING_LASTS))
    return _complete(signed_in, asked)


def _chosen(found: Sequence[GoogleSettings], user: str | None) -> Sequence[GoogleSettings]:
    """What is configured for one user."""
    if not found:
        raise MisconfiguredError(NOTHING, "docs/google.md says how to get the client file.")
    users = list(dict.fromkeys(each.user for each in found))
    if (user is None and len(users) > 1) or (user and user not in users):
        raise click.UsageError(f"choose one of: {', '.join(f'--user {each}' for each in users)}")
    return [each for each in found if each.user == (user or users[0])]


def _by_service_account(own: Sequence[GoogleSettings], asked: frozenset[str], settings: Settings) -> bool:
    """True where a service account acts for the user: nobody has to sign in, but the scopes must be allowed."""
    try:
        key = json.loads(read_secret(own[0].secret, settings.folder, own[0].user))
    except (AmanaError, ValueError):
        return False
    if not isinstance(key, dict) or key.get("type") != "service_account":
        return False
    click.echo(f"{own[0].secret} is a service account's key: nobody has to sign in. In the admin console, under Security,")
    click.echo("API controls, Domain-wide delegation, its client ID needs these scopes:")
    click.echo(f"  {key.get('client_id', '?')}: {','.join(sorted(asked))}")
    return True


def _files(own: Sequence[GoogleSettings], settings: Settings) -> list[Path]:
    places = {each.secret for each in own}
    if wrong := [str(place) for place in places if place.kind != "file"]:
        advice = 'write secret = { file = "google-token.json" }, sign in, and move the text of that file there'
        raise MisconfiguredError(f"a sign-in can only be kept in a file, not in the {wrong[0]}", advice)
    return sorted(settings.folder / Path(place.place[0]).expanduser() for place in places)


def _client(own: Sequence[GoogleSettings], settings: Settings) -> dict[str, str]:
    from connectors.shared.google_auth import client_of

    where = next((each.client for each in own if each.client), None)
    if where is None:
        advice = 'Add client = { file = "google-client.json" }; docs/google.md says how to get it.'
        raise MisconfiguredError("the configuration names no OAuth client", advice)
    client = client_of(read_secret(where, settings.folder, own[0].user))
    if not {"client_id", "client_secret", "auth_uri", "token_uri"} <= client.keys():
        raise MisconfiguredError(f"the {where} is no OAuth client", "Download it again: docs/google.md, step 4.")
    return client


def _listed(scopes: frozenset[str]) -> str:
    from connectors.shared.google_auth import MEANING

    return "".join(f"  - {meaning}\n" for scope, meaning in MEANING.items() if scope in scopes)


def is_desktop() -> bool:
    """True where a browser would open before the user's eyes."""
    return "SSH_CONNECTION" not in os.environ and ("DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ)


def _invitation(port: int) -> str:
    """What is printed while the browser is waited for; the library puts the address in place of `{url}`."""
    here = "Open this address in your browser:\n\n{url}\n"
    if is_desktop():
        return here
    return (
        f"{here}\nNo screen here? On your own machine run\n  ssh -L {port}:127.0.0.1:{port} this-machine\nand open the address "
        "there; or stop this with Ctrl-C and use  amana auth google --paste"
    )


def _pasted(address: str) -> str:
    click.echo(f"Open this address in any browser and agree:\n\n{address}\n")
    click.echo("The browser then ends at an address that begins with http://localhost and says that it cannot be reached:")
    click.echo("that is as it should be. Copy the whole address.")
    pasted = ""
    for _ in range(TRIES):
        pasted = str(click.prompt("Paste it here (it is not shown)", hide_input=True))
        if "code=" in pasted or "error=" in pasted:
            break
        click.echo("There is no code in what you pasted. Copy the whole address, beginning with http://localhost")
    return pasted


def _complete(signed_in: SignedIn, asked: frozenset[str]) -> bool:
    """True where everything was granted; else says what was not."""
    missing = asked - signed_in.granted
    if not missing:
        return True
    boxes = "That box was" if len(missing) == 1 else "Those boxes were"
    click.echo(click.style(f"But Amana may not\n{_listed(missing)}{boxes} not ticked.", fg="yellow"), err=True)
    click.echo("Run amana auth google again and tick every box, or take what needs it out of the configuration.", err=True)
    return False
