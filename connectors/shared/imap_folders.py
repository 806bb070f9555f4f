"""Where the folders of a mailbox stand, in one round trip: by LIST-STATUS (RFC 5819), else by commands sent together.

The library has names for neither, so its connection is spoken to directly.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from connectors.shared.folders import is_unwanted

#: Folders by their special use (RFC 6154) that hold nothing of their own to read.
_UNREAD_USES = frozenset(
    {b"\\drafts", b"\\trash", b"\\junk", b"\\all", b"\\flagged", b"\\important", b"\\noselect", b"\\nonexistent"}
)
_ASKED = "(UIDVALIDITY UIDNEXT)"
#: More commands at once, and a server that answers before it has read them all might wait for us forever.
_TOGETHER = 50


class Status(NamedTuple):
    """Where a folder stands: all its mails have UIDs below `uid_next`, as long as `uid_validity` stays."""

    uid_validity: int
    uid_next: int


def all_statuses(client: Any, known: Collection[str]) -> dict[str, Status]:  # noqa: ANN401 - the library is untyped
    """Where each folder stands, all but drafts, junk, bin and views of others. `known` are those of an earlier look, which
    save a second round trip where the server has no LIST-STATUS.
    """
    imap = client._imap  # noqa: SLF001 - see above
    for kind in ("LIST", "STATUS"):
        imap.response(kind)
    if client.has_capability("LIST-STATUS"):
        special = "SPECIAL-USE " if client.has_capability("SPECIAL-USE") else ""
        _together(imap, [("LIST", '""', '"*"', "RETURN", f"({special}STATUS {_ASKED})")])
        return _ordered(_listed(imap), _stated(imap))
    _together(imap, [("LIST", '""', '"*"'), *_questions(client, known)])
    listed, stated = _listed(imap), _stated(imap)
    if unasked := [folder for folder in listed if folder not in stated]:
        stated |= named_statuses(client, unasked)
    return _ordered(listed, stated)


def named_statuses(client: Any, folders: Sequence[str]) -> dict[str, Status]:  # noqa: ANN401
    """Where those of the folders stand that the server has."""
    imap = client._imap  # noqa: SLF001
    imap.response("STATUS")
    stated: dict[str, Status] = {}
    for start in range(0, len(folders), _TOGETHER):
        _together(imap, list(_questions(client, folders[start : start + _TOGETHER])))
        stated |= _stated(imap)
    return _ordered(folders, stated)


def _questions(client: Any, folders: Iterable[str]) -> Iterable[tuple[str, ...]]:  # noqa: ANN401
    return (("STATUS", client._normalise_folder(folder), _ASKED) for folder in folders)  # noqa: SLF001


def _together(imap: Any, commands: Sequence[tuple[str, ...]]) -> None:  # noqa: ANN401
    """Send the commands at once and wait until all are answered; one that is refused (NO) leaves nothing behind."""
    tags = [(name, imap._command(name, *words)) for name, *words in commands]  # noqa: SLF001
    for name, tag in tags:
        imap._command_complete(name, tag)  # noqa: SLF001


def _listed(imap: Any) -> list[str]:  # noqa: ANN401
    """The folders to be read among those just listed."""
    answers = _answers(imap, "LIST")
    folders = [(flags, _text(name)) for flags, _, name in zip(answers[0::3], answers[1::3], answers[2::3], strict=False)]
    return [name for flags, name in folders if _is_read(flags, name)]


def _stated(imap: Any) -> dict[str, Status]:  # noqa: ANN401
    answers = _answers(imap, "STATUS")
    found = {}
    for name, values in zip(answers[0::2], answers[1::2], strict=False):
        told = dict(zip((key.upper() for key in values[0::2]), values[1::2], strict=False))
        found[_text(name)] = Status(told.get(b"UIDVALIDITY", 0), told.get(b"UIDNEXT", 0))
    return found


def _answers(imap: Any, kind: str) -> tuple[Any, ...]:  # noqa: ANN401
    from imapclient.response_parser import parse_response

    _, lines = imap.response(kind)
    return tuple(parse_response([line for line in lines or () if line]))


def _ordered(folders: Iterable[str], stated: dict[str, Status]) -> dict[str, Status]:
    return {folder: stated[folder] for folder in folders if folder in stated}


def _is_read(flags: tuple[bytes, ...], folder: str) -> bool:
    return not {flag.lower() for flag in flags} & _UNREAD_USES and not is_unwanted(folder.replace(".", "/"))


def _text(name: bytes | int) -> str:
    """A folder's name; one that is a number is parsed as one, and the inbox may be written in any case."""
    from imapclient.imap_utf7 import decode

    text = str(decode(name)) if isinstance(name, bytes) else str(name)
    return "INBOX" if text.upper() == "INBOX" else text
