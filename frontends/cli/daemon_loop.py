"""The daemon around the service's loop: signals, systemd, reload, the status page."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from functools import partial
from threading import Timer
from typing import TYPE_CHECKING

import click

from domain.errors import AmanaError
from frontends.systemd import Supervisor, supervisor
from workflow.bell import Bell

if TYPE_CHECKING:
    from config.settings import Settings
    from frontends.cli.session import Session
    from workflow.parts import Parts


#: Whoever stops the daemon waits no longer than this, and a little for what is open to be closed.
PATIENCE_SECONDS = 4.0


@dataclass(slots=True)
class Loop:
    """Runs a service until `stop`; `reload` reads the configuration again, and keeps the old one where the new is wrong."""

    session: Session
    open_parts: Callable[[Settings], AbstractContextManager[Parts]]
    manager: Supervisor = field(default_factory=supervisor)
    ended: bool = False
    again: bool = False
    halt: Bell = field(default_factory=Bell)
    told: str = ""
    last_call: Timer | None = None

    def stop(self) -> None:
        """End after the step at hand, or in the middle of it where it hangs on a server."""
        self.ended = True
        self.halt.ring()
        if self.last_call is None:
            self.last_call = Timer(PATIENCE_SECONDS, _leave)
            self.last_call.daemon = True
            self.last_call.start()

    def reload(self) -> None:
        """Read the configuration again after the step at hand."""
        self.again = True
        self.halt.ring()

    def run(self) -> int:
        """Serve until stopped. Returns a sysexits code."""
        settings = self.session.settings
        while not self.ended:
            self.halt.still()
            self.again = False
            if not self.ended:  # a stop may have come before the bell was stilled
                self._serve(settings)
            if self.again and not self.ended:
                settings = self._reloaded(settings)
        self.manager.stopping()
        self._say("stopped")
        if self.last_call is not None:
            self.last_call.cancel()
        return 0

    def _serve(self, settings: Settings) -> None:
        from workflow.digesting import next_digest_at
        from workflow.service import Service

        with ExitStack() as closing:
            parts = closing.enter_context(self.open_parts(settings))
            service = Service(parts, settings.poll.every, beat=partial(self._beat, parts, settings), stop=self.halt)
            if settings.web.listen is not None:
                self._open_page(settings, closing)
            next_digest_at(parts, parts.clock())  # what is loaded late, such as holidays, is there before we say ready
            names = ", ".join(source.name for source in (*parts.sources, *parts.calendars))
            self.manager.ready(f"watching {names}")
            self._say(f"watching {names}")
            service.run()

    def _open_page(self, settings: Settings, closing: ExitStack) -> None:
        """Serve the page, or say why not: a page that cannot be shown must not stop the watch."""
        from frontends.handover import hand_over
        from frontends.web.acting import Acting, page_key
        from frontends.web.serving import served

        place = settings.store.path
        try:
            acting = Acting(page_key(place), partial(hand_over, place))
            address = closing.enter_context(served(self.session.make, settings, self.session.make.now, acting))
        except AmanaError as failure:
            self._say(f"{failure.message}; {failure.advice}")
        else:
            self._say(f"status page: {address}")

    def _beat(self, parts: Parts, settings: Settings, status: str) -> None:
        self.manager.alive()
        self._take_over(parts, settings)
        if status:
            self.manager.status(status)
            self._say(status)

    def _take_over(self, parts: Parts, settings: Settings) -> None:
        """Record what the coordinator decided by command meanwhile."""
        from frontends.cli.deciding import carried_out
        from frontends.handover import taken, waiting

        for file in waiting(settings.store.path):
            with taken(file) as handed:
                try:
                    if handed is not None:
                        carried_out(parts, handed)
                except AmanaError as failure:
                    self._say(failure.message)

    def _reloaded(self, settings: Settings) -> Settings:
        from config.loading import load

        self.manager.reloading()
        try:
            return load(settings.file)
        except AmanaError as failure:
            self._say(f"the configuration is wrong, the old one stays:\n{failure.message}")
            return settings

    def _say(self, words: str) -> None:
        if words != self.told:
            click.echo(words, err=True)
        self.told = words


def _leave() -> None:
    """End at once. Being killed at any moment is harmless: what was not recorded is read again."""
    click.echo("stopped in the middle of a step; what was not recorded will be read again", err=True)
    os._exit(0)
