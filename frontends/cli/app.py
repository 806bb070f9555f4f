"""The command line: finds the command, gives it a session, and turns failures into words and exit codes (sysexits.h)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import click

from domain.errors import AmanaError
from frontends.cli.session import Session, with_session
from frontends.factories import Factories

if TYPE_CHECKING:
    from collections.abc import Mapping

USAGE = 64
INTERRUPTED = 130

#: Each command's module and first line of help, so that `--help` loads none of them.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "init": ("init", "Set up by questions."),
    "auth": ("signing_in", "Sign in with Google: auth google."),
    "check": ("checking", "What is wrong with the configuration and its connections."),
    "demo": ("demo", "Show Amana at work on a sample mailbox and calendar."),
    "run": ("service", "The daemon: polls, decides, sends, until stopped."),
    "once": ("service", "One poll of every source, one round of decisions and deliveries."),
    "replay": ("replaying", "What would have been recorded and alerted, and when; sends nothing."),
    "promises": ("listing", "Who promised what to whom, by when."),
    "prices": ("listing", "What was quoted to whom."),
    "meetings": ("listing", "Meetings with their agenda and how long they took."),
    "requests": ("listing", "What clients asked, and until when it waits for an answer."),
    "alerts": ("listing", "What you were told at once."),
    "clients": ("listing", "Every client, and what is open with it."),
    "explain": ("explaining", "Why an entry is there: the rule, the words, each change."),
    "keep": ("deciding", "Say that a promise is kept."),
    "move": ("deciding", "Move a promise to another date."),
    "withdraw": ("deciding", "Take a promise back."),
    "dismiss": ("deciding", "Say that an entry is none, or does not matter."),
    "reopen": ("deciding", "Undo keep, withdraw or dismiss."),
    "note": ("deciding", "Record what was said on a call."),
    "start": ("deciding", "A meeting began."),
    "tick": ("deciding", "A point of a meeting's agenda is done."),
    "end": ("deciding", "A meeting ended."),
    "page": ("paging", "The status page's address at which meetings can be started, ticked and ended."),
    "extract": ("extracting", "What is found in a mail, an invite or a text."),
    "digest": ("digesting", "The digest as it would be sent now."),
    "export": ("exporting", "Everything, out: JSON, CSV, iCalendar or TinyDB."),
    "verify": ("keeping", "Whether the ledger is whole."),
    "backup": ("keeping", "Copy the ledger, also while the daemon runs."),
    "restore": ("keeping", "Put a copy in the ledger's place."),
    "forget": ("keeping", "Erase a client from the ledger."),
    "install-service": ("setup", "Install the systemd service."),
}


class CommandTable(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"frontends.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table into the help, without importing a command."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command for the first word; a misspelt one is answered with the nearest."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            ctx.fail(f'There is no command "{args[0]}".' + (f' Did you mean "{near[0]}"?' if near else ""))
        return super().resolve_command(ctx, args)


@click.group(cls=CommandTable, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="amana", prog_name="amana")
@with_session
def amana() -> None:
    """Amana keeps what was promised: it reads your mailbox and calendar and speaks up before trust is lost."""


def run(make: Factories, arguments: Sequence[str]) -> int:
    """Run one command. Returns its exit code; nothing that the world does wrong is raised."""
    try:
        code = amana.main(list(arguments), prog_name="amana", obj=Session(make), standalone_mode=False)
    except click.ClickException as wrong:
        wrong.show()
        return USAGE
    except AmanaError as failure:
        tell(failure)
        return failure.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain again at exit.
        sys.stdout = None
        return 0
    return code if isinstance(code, int) else 0


def tell(failure: AmanaError) -> None:
    """Write a failure and its advice to standard error, in colour where that is a terminal."""
    click.echo(click.style("amana: ", fg="red", bold=True) + failure.message, err=True)
    if failure.advice:
        click.echo(click.style("→ ", fg="cyan", bold=True) + failure.advice, err=True)
