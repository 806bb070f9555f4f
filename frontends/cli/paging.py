"""`page`: the status page's secret address."""

from __future__ import annotations

import click

from domain.errors import MisconfiguredError
from frontends.cli.session import Session, with_session


@click.command()
@with_session
@click.pass_obj
def page(session: Session) -> None:
    """Print the address at which the status page has buttons: start, done, end. Keep it to yourself."""
    from frontends.web.acting import page_key

    settings = session.settings
    if settings.web.listen is None:
        raise MisconfiguredError("The status page is off.", 'Set [web] listen = "127.0.0.1:8765" and restart the daemon.')
    host, port = settings.web.listen
    name = f"[{host}]" if ":" in host else host
    address = f"http://{name}:{port}/{page_key(settings.store.path)}/"
    if session.as_json:
        session.print_json({"address": address})
    else:
        click.echo(address)
