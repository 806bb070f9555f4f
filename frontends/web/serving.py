"""Serves the status page beside the daemon, in threads of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from socket import AF_INET, AF_INET6, socket
from socket import create_server as listening_socket
from threading import Thread
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.errors import UnavailableError

if TYPE_CHECKING:
    from config.settings import Settings
    from frontends.factories import Factories
    from frontends.web.acting import Acting

LINGER_SECONDS = 3.0


@contextmanager
def served(make: Factories, settings: Settings, clock: Callable[[], datetime], acting: Acting | None = None) -> Iterator[str]:
    """The page's address while the block runs; with `acting` meetings have buttons there for those who know its key.

    Raises UnavailableError where the port is taken.
    """
    from waitress.server import create_server

    from frontends.google_parts import conference_names
    from frontends.web.page import application

    host, port = settings.web.listen or ("127.0.0.1", 0)
    zone = ZoneInfo(settings.coordinator.timezone)
    names = [*(settings.source_name(each) for each in (*settings.mailboxes, *settings.calendars)), *conference_names(settings)]
    app = application(
        lambda: make.ledger(settings.store.path, True),
        names,
        lambda: clock().astimezone(zone),
        settings.coordinator.language,
        acting,
    )
    server = create_server(app, sockets=[_listening(host, port)], threads=2, ident=None)
    thread = Thread(target=server.run, name="status page", daemon=True)
    thread.start()
    try:
        yield f"http://{server.effective_host}:{server.effective_port}/"
    finally:
        server.task_dispatcher.shutdown(timeout=LINGER_SECONDS)  # first: who still answers must find the server open
        server.trigger.pull_trigger(server.close)
        thread.join(LINGER_SECONDS)


def _listening(host: str, port: int) -> socket:
    try:
        return listening_socket((host, port), family=AF_INET6 if ":" in host else AF_INET)
    except OSError as error:
        raise UnavailableError(
            f"the status page cannot listen on {host}:{port}: {error.strerror}", "change [web] listen"
        ) from None
