"""Reads the configuration file: finds it, checks it as a whole, and tells every problem at once."""

from __future__ import annotations

import dataclasses
import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass
from pathlib import Path
from typing import Any

from config.lines import KeyPath, key_lines, line_of
from config.settings import KINDS, IcsSettings, Settings, SmtpDeliverySettings, StoreSettings
from config.values import WrongValueError, is_loopback, kind_of, suggestion
from domain.errors import MisconfiguredError
from domain.people import SHARED_MAIL_DOMAINS, under

FILE_NAME = "amana.toml"
SYSTEM_FOLDER = Path("/etc/amana")
SYSTEM_LEDGER = Path("/var/lib/amana/ledger")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One problem of a configuration: the key it is about, what is wrong, and what would be right."""

    path: KeyPath
    what: str
    advice: str = ""


def places(working_folder: Path) -> tuple[Path, ...]:
    """Where the configuration is looked for, first hit first."""
    from platformdirs import site_config_path, user_config_path

    folders = (working_folder, user_config_path("amana"), site_config_path("amana"), SYSTEM_FOLDER)
    return tuple(folder / FILE_NAME for folder in folders)


def find_file(working_folder: Path) -> Path:
    """The configuration to use where none is named. Raises MisconfiguredError with the places looked at."""
    looked = places(working_folder)
    for candidate in looked:
        if candidate.is_file():
            return candidate
    listed = "".join(f"\n  {candidate}" for candidate in dict.fromkeys(looked))
    raise MisconfiguredError(f"there is no configuration; looked for{listed}", "run: amana init")


def load(file: Path) -> Settings:
    """The settings in `file`. Raises MisconfiguredError whose message lists every problem with file, key and line."""
    try:
        toml = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise MisconfiguredError(f"{file}: cannot be read: {reason}", "run: amana init") from None
    return parse(toml, file)


def parse(toml: str, file: Path) -> Settings:
    """The settings in a text that stands (or would stand) in `file`. Raises MisconfiguredError like `load`."""
    try:
        values = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise MisconfiguredError(f"{file}: {error}", "see config/example.toml for the form") from None
    complaints: list[Complaint] = []
    found = _read_table(Settings, values, (), complaints, file=file.absolute(), store=_default_store(file))
    complaints += _contradictions(values)
    if complaints or found is None:
        lines = key_lines(toml)
        ordered = sorted(dict.fromkeys(complaints), key=lambda each: line_of(each.path, lines))
        raise MisconfiguredError("\n".join(_told(each, file, lines) for each in ordered))
    settings: Settings = _absolute(found, file.absolute().parent)
    return settings


def _told(complaint: Complaint, file: Path, lines: dict[KeyPath, int]) -> str:
    name = ".".join(part for part in complaint.path if isinstance(part, str))
    what = f"{name}: {complaint.what}" if name else complaint.what
    return f"{file}:{line_of(complaint.path, lines)}: {what}" + (f"; {complaint.advice}" if complaint.advice else "")


def _default_store(file: Path) -> StoreSettings:
    return StoreSettings(path=SYSTEM_LEDGER if file.parent == SYSTEM_FOLDER else Path("ledger"))


def _read_table(kind: type, values: Mapping[str, Any], path: KeyPath, complaints: list[Complaint], **given: Any) -> Any:
    """An instance of `kind`, or None where `complaints` grew."""
    before = len(complaints)
    names = {field.metadata["key"] or field.name: field for field in dataclasses.fields(kind) if field.metadata}
    complaints += _unknown(values, [*names, *(["kind"] if kind in KINDS else [])], path)
    for name, field in names.items():
        if name in values:
            given[field.name] = _read_field(field, values[name], (*path, name), complaints)
        elif field.name not in given and field.default is MISSING and field.default_factory is MISSING:
            complaints.append(Complaint(path, f'"{name}" is missing'))
    return None if len(complaints) > before else kind(**given)


def _unknown(values: Mapping[str, Any], known: list[str], path: KeyPath) -> Iterator[Complaint]:
    for name in values:
        if name not in known:
            yield Complaint((*path, name), "is unknown", suggestion(name, known) or f"known: {', '.join(known)}")


def _read_field(field: dataclasses.Field[Any], value: Any, path: KeyPath, complaints: list[Complaint]) -> Any:
    if kinds := field.metadata.get("table"):
        return _read_kind(kinds, value, path, complaints)
    if kinds := field.metadata.get("tables"):
        if not isinstance(value, list):
            complaints.append(Complaint(path, f"must be tables, not {kind_of(value)}", f"write [[{path[-1]}]]"))
            return None
        return tuple(_read_kind(kinds, each, (*path, number), complaints) for number, each in enumerate(value))
    try:
        return field.metadata["read"](value)
    except WrongValueError as wrong:
        complaints.append(Complaint(path, str(wrong), wrong.advice))
        return None


def _read_kind(kinds: tuple[type, ...], value: Any, path: KeyPath, complaints: list[Complaint]) -> Any:
    if not isinstance(value, dict):
        complaints.append(Complaint(path, f"must be a table, not {kind_of(value)}", f"write [{path[0]}]"))
        return None
    if len(kinds) == 1:
        return _read_table(kinds[0], value, path, complaints)
    words = {KINDS[kind]: kind for kind in kinds}
    word = value.get("kind")
    if word not in words:
        what = '"kind" is missing' if word is None else f'"{word}" is no kind'
        advice = suggestion(str(word), words) or f"one of {', '.join(words)}"
        complaints.append(Complaint(path if word is None else (*path, "kind"), what, advice))
        return None
    return _read_table(words[word], value, path, complaints)


def _absolute(value: Any, folder: Path) -> Any:
    """The same settings with every path absolute."""
    if isinstance(value, Path):
        return Path(os.path.normpath(folder / value))
    if isinstance(value, tuple):
        return tuple(_absolute(each, folder) for each in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type) and type(value).__module__ == Settings.__module__:
        names = (field.name for field in dataclasses.fields(value))
        return dataclasses.replace(value, **{name: _absolute(getattr(value, name), folder) for name in names})
    return value


def _contradictions(values: Mapping[str, Any]) -> Iterator[Complaint]:
    """What single keys cannot show: told even where other keys are wrong."""
    yield from _domain_overlaps(values)
    yield from _one_name_each(values)
    for number, calendar in enumerate(_dicts(values, "calendars")):
        if calendar.get("kind") == KINDS[IcsSettings] and ("path" in calendar) == ("url" in calendar):
            yield Complaint(("calendars", number), 'needs either "path" or "url"')
    yield from _open_mail_doors(values)
    for path, dated in _dated_hours(values):
        first, last = dated.get("from"), dated.get("until")
        if type(first) is type(last) and first is not None and str(last) < str(first):
            yield Complaint((*path, "until"), f"{last} lies before {first}")


def _dicts(values: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = values.get(name)
    return [each if isinstance(each, dict) else {} for each in found] if isinstance(found, list) else []


def _dated_hours(values: Mapping[str, Any]) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    organisation = values.get("organisation")
    owners: list[tuple[KeyPath, Any]] = [(("organisation",), organisation if isinstance(organisation, dict) else {})]
    owners += [(("clients", number), client) for number, client in enumerate(_dicts(values, "clients"))]
    for path, owner in owners:
        yield from (((*path, "hours", number), each) for number, each in enumerate(_dicts(owner, "hours")))


def _domains(owner: Any) -> tuple[str, ...]:
    found = owner.get("domains") if isinstance(owner, dict) else None
    return tuple(str(each).lower().removeprefix("@") for each in found) if isinstance(found, list) else ()


def _domain_overlaps(values: Mapping[str, Any]) -> Iterator[Complaint]:
    taken = [(own, "the organisation") for own in _domains(values.get("organisation"))]
    for number, client in enumerate(_dicts(values, "clients")):
        path, name = ("clients", number, "domains"), f'"{client.get("name")}"'
        for domain in _domains(client):
            owner = next((who for own, who in taken if under(domain, own) or under(own, domain)), None)
            if owner:
                yield Complaint(path, f"{domain} belongs to {owner} too", "a domain belongs to one of them")
            if domain in SHARED_MAIL_DOMAINS:
                yield Complaint(path, f"{domain} is everybody's", "its senders are each a client of their own already")
        taken += [(own, name) for own in _domains(client)]


def _one_name_each(values: Mapping[str, Any]) -> Iterator[Complaint]:
    names = [client.get("name") for client in _dicts(values, "clients")]
    for number, name in enumerate(names):
        if name is not None and name in names[:number]:
            yield Complaint(("clients", number, "name"), f'"{name}" stands here twice', "put all its domains in one place")


def _open_mail_doors(values: Mapping[str, Any]) -> Iterator[Complaint]:
    delivery = values.get("delivery")
    doors: Iterable[tuple[KeyPath, Any]] = (
        *((("mailboxes", number), each) for number, each in enumerate(_dicts(values, "mailboxes"))),
        (("delivery",), delivery if isinstance(delivery, dict) else {}),
    )
    for path, door in doors:
        if door.get("security") == "none" and not is_loopback(str(door.get("host", ""))):
            yield Complaint((*path, "security"), "would send the password in the open", 'write "tls" or "starttls"')
        if door.get("kind") == KINDS[SmtpDeliverySettings] and ("user" in door) != ("secret" in door):
            yield Complaint(path, 'needs "user" and "secret", or neither')
