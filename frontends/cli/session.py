"""What every command has: the configuration, the present instant, the ledger, and where to print."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from domain.errors import BadInputError
from frontends.factories import Factories

if TYPE_CHECKING:
    from rich.console import Console

    from config.settings import Settings
    from domain.entries import Entry
    from domain.people import Directory
    from domain.ports import Ledger

PIPE_WIDTH = 160

Command = TypeVar("Command", bound=Callable[..., Any])


class Session:
    """One call of a command, with the global options given before or behind the command's name."""

    def __init__(self, make: Factories) -> None:
        self.make = make
        self.config_file: Path | None = None
        self.given_now: str | None = None
        self.as_json = False

    @functools.cached_property
    def settings(self) -> Settings:
        """The configuration. Raises MisconfiguredError."""
        from config.loading import find_file, load

        return load(self.config_file or find_file(Path.cwd()))

    @functools.cached_property
    def directory(self) -> Directory:
        """Who is who."""
        from config.directory import directory

        return directory(self.settings)

    @functools.cached_property
    def now(self) -> datetime:
        """The instant that counts as now: `--now`, else the clock's, in the coordinator's zone."""
        if self.given_now is None:
            return self.make.now().astimezone(self._zone())
        return self.instant(self.given_now)

    def local(self, instant: datetime) -> datetime:
        """The same instant in the coordinator's zone."""
        return instant.astimezone(self._zone())

    def instant(self, words: str) -> datetime:
        """An instant as people type it: ISO 8601; a day means its first moment, no offset the coordinator's zone."""
        try:
            if len(words) == len("2026-03-05"):
                return datetime.combine(date.fromisoformat(words), time(0), self._zone())
            found = datetime.fromisoformat(words)
        except ValueError:
            raise click.UsageError(f'"{words}" is no instant; write 2026-03-05 or 2026-03-05T15:00+04:00') from None
        return found if found.tzinfo else found.replace(tzinfo=self._zone())

    def _zone(self) -> Any:  # noqa: ANN401  # a ZoneInfo, whose module is loaded late
        from zoneinfo import ZoneInfo

        return ZoneInfo(self.settings.coordinator.timezone)

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """The ledger, for reading beside a running daemon."""
        ledger = self.make.ledger(self.settings.store.path, True)
        try:
            yield ledger
        finally:
            ledger.close()

    def entry(self, ledger: Ledger, key: str) -> Entry:
        """The entry of that id. Raises BadInputError for an unknown one."""
        found = ledger.entry(key)
        if found is None:
            raise BadInputError(f'there is no entry "{key}"', "the ids stand in the lists: try `amana promises`")
        return found

    @functools.cached_property
    def console(self) -> Console:
        """Where tables and colours go."""
        from rich.console import Console

        # Where nobody measures it, a line may be as long as a table needs.
        width = None if sys.stdout.isatty() or "COLUMNS" in os.environ else PIPE_WIDTH
        return Console(highlight=False, width=width)

    def print_json(self, value: object) -> None:
        """Print JSON for people and programs: indented, keys as they are, UTF-8."""
        import msgspec

        self.write(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")

    def write(self, data: bytes) -> None:
        """Write bytes to standard output."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def _keep(name: str) -> Callable[[click.Context, click.Parameter, object], None]:
    def keep(context: click.Context, _option: click.Parameter, value: object) -> None:
        session = context.find_object(Session)
        if session is not None and value:
            setattr(session, name, value)

    return keep


def with_session(command: Command) -> Command:
    """The command with the global options added: they may stand before or behind its name."""
    options = (
        click.option(
            "--config",
            type=click.Path(path_type=Path, dir_okay=False),
            help="The configuration; else ./amana.toml, then the user's and the system's.",
            callback=_keep("config_file"),
            expose_value=False,
        ),
        click.option(
            "--now",
            metavar="T",
            help="Answer as of this instant: 2026-03-05 or 2026-03-05T15:00.",
            callback=_keep("given_now"),
            expose_value=False,
        ),
        click.option("--json", is_flag=True, help="Print JSON.", callback=_keep("as_json"), expose_value=False),
    )
    for option in reversed(options):
        command = option(command)
    return command
