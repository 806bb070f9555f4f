"""Asking on a terminal: answers that the configuration would accept, secrets that are never shown, and TOML made of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from config import values
from config.directory import working_days
from config.values import WEEKDAYS, WrongValueError


def title(words: str) -> None:
    """Say what the next questions are about."""
    click.echo(click.style(f"\n{words}", bold=True))


def ask(question: str, read: values.Read, default: str | None = None) -> str:
    """An answer that `read` accepts; asked again until it is."""
    return str(click.prompt(f"  {question}", default=default, value_proc=_accepting(read)))


def ask_several(question: str, read: values.Read, default: Sequence[str] = ()) -> list[str]:
    """Answers with spaces or commas between them, of which `read` accepts each."""
    shown = " ".join(default)
    return _words(ask(question, lambda answer: [read(word) for word in _words(answer)], shown or None))


def choose(question: str, words: Sequence[str], default: str) -> str:
    """One of some words."""
    return ask(f"{question} ({', '.join(words)})", values.one_of(*words), default)


def ask_secret(question: str) -> str:
    """What is typed without being shown."""
    return str(click.prompt(f"  {question} (not shown as you type)", hide_input=True))


def agrees(question: str, *, default: bool = True) -> bool:
    """True for yes."""
    return click.confirm(f"  {question}", default=default)


def _accepting(read: values.Read) -> Callable[[str], str]:
    def accept(answer: str) -> str:
        try:
            read(answer)
        except WrongValueError as wrong:
            raise click.UsageError(f"{wrong}; {wrong.advice}" if wrong.advice else str(wrong)) from None
        return answer.strip()

    return accept


def _words(answer: str) -> list[str]:
    return answer.replace(",", " ").split()


def toml(value: Any) -> str:  # noqa: ANN401
    """A value as TOML: text, whole numbers, and lists and inline tables of them."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {toml(each)}' for key, each in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(toml(each) for each in value)}]"
    return json.dumps(value, ensure_ascii=False)


def table(head: str, remark: str, keys: Iterable[tuple[str, Any, str]]) -> list[str]:
    """A TOML table: its head, and its keys with a remark each where there is something to say."""
    lines = [_remarked(head, remark)]
    lines += [_remarked(f"{key} = {toml(value)}", why) for key, value, why in keys]
    return ["", *lines]


def _remarked(line: str, remark: str) -> str:
    return f"{line:<44} # {remark}" if remark else line


def ask_days(question: str, country: str) -> list[str]:
    """Weekdays, proposed as they are usual in a country."""
    usual = [WEEKDAYS[day] for day in sorted(working_days(None, country), key=lambda day: (day + 1) % 7)]
    return [WEEKDAYS[values.weekday(day)] for day in ask_several(question, values.weekday, usual)]


def machine_zone(link: Path = Path("/etc/localtime")) -> str | None:
    """This machine's time zone by name, where it says; a machine in UTC says nothing about where people are."""
    try:
        found = str(values.zone(str(link.resolve()).partition("zoneinfo/")[2]))
    except (OSError, WrongValueError):
        return None
    return None if found.rpartition("/")[2] in {"UTC", "UCT", "Universal", "Zulu"} else found
