"""Which folders of a mailbox are read: what was received and what was sent, whatever their language calls them."""

from __future__ import annotations

import re

#: Last parts of folder names, lower case, that hold nothing anybody wrote to somebody.
_UNWANTED = frozenset(
    (
        "drafts,draft,trash,junk,spam,bulk mail,deleted items,deleted messages,junk e-mail,junk email,outbox,templates,"
        "papierkorb,entwürfe,gelöschte elemente,gelöschte objekte,junk-e-mail,"
        "brouillons,corbeille,indésirables,courrier indésirable,éléments supprimés,pourriel,"
        "borradores,papelera,elementos eliminados,correo no deseado,"
        "المسودات,مسودات,المهملات,"
        "سلة المهملات,العناصر المحذوفة,البريد غير الهام,البريد غير المرغوب فيه,الرسائل غير المرغوب فيها"
    ).split(",")
)


def is_unwanted(folder: str) -> bool:
    """True for drafts, trash and junk."""
    return any(part.strip().lower() in _UNWANTED for part in re.split(r"[/\\]", folder))


def readable(folder: str) -> str:
    """A folder's name as people see it: `Gel&APY-scht` is Gelöscht (RFC 3501 section 5.1.3)."""
    if "&" not in folder or not folder.isascii():
        return folder
    from imapclient import imap_utf7

    try:
        return str(imap_utf7.decode(folder.encode("ascii")))
    except (ValueError, UnicodeError):
        return folder
