"""Bytes to text where the declared charset may be missing, unknown or wrong."""

from __future__ import annotations

import codecs
import re

#: Names that mailers write and Python does not know, and names whose superset is what is really meant (WHATWG Encoding).
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ansi": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-6": "iso8859-6",
    "iso-8859-6-e": "iso8859-6",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-9": "cp1254",
    "x-mac-arabic": "mac-arabic",
    "unicode-1-1-utf-7": "utf-7",
    "cp-850": "cp850",
    "utf8mb4": "utf-8",
}
_NAME = re.compile(r"[A-Za-z0-9._:+-]{1,40}")
_LATIN = frozenset({"cp1252", "cp1254"})
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HIGH = bytes(range(0x80, 0x100))
_ASCII_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def decode(data: bytes, declared: str | None) -> str:
    """The text of `data`; undecodable bytes become U+FFFD, a wrong charset name or a lie about it is seen through."""
    for mark, charset in _BOMS:
        if data.startswith(mark):
            return data.decode(charset, "replace")
    if data.isascii() and not _escapes(declared):
        return data.decode("ascii")
    return _declared(data, _known(declared))


def _declared(data: bytes, charset: str | None) -> str:
    if charset in _LATIN or charset is None:
        return _guessed(data)
    try:
        return data.decode(charset)
    except (UnicodeDecodeError, ValueError):
        return _repaired(data, charset)


def _escapes(declared: str | None) -> bool:
    """True for charsets that hide other letters behind ASCII bytes (ISO-2022, UTF-7, HZ)."""
    return bool(declared) and str(declared).lower().startswith(
        ("iso-2022", "utf-7", "unicode-1-1-utf-7", "hz", "utf-16", "utf-32")
    )


def _known(declared: str | None) -> str | None:
    name = (declared or "").strip().strip("\"'").lower()
    if not _NAME.fullmatch(name):
        return None
    name = _MEANT.get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return name if info._is_text_encoding else None  # noqa: SLF001 - base64, zlib and the like


def _guessed(data: bytes) -> str:
    """UTF-8 where it is valid, since that is no accident, else Windows: Arabic where such letters prevail."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    high = len(data) - len(data.translate(None, _HIGH))
    ascii_letters = len(data) - len(data.translate(None, _ASCII_LETTERS))
    return data.decode("cp1256" if high > ascii_letters else "cp1252", "replace")


def _repaired(data: bytes, charset: str) -> str:
    """The declared charset where it explains most of what is beyond ASCII, with holes for the rest; else a guess."""
    declared = data.decode(charset, "replace")
    holes = declared.count("\ufffd")
    read = sum(not letter.isascii() for letter in declared) - holes
    return declared if holes <= read else _guessed(data)
