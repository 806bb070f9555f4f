"""What Amana relies on of the machine: its clock, its time zones, and that others cannot read or change files."""

from __future__ import annotations

import ctypes
import stat
from pathlib import Path

UNSYNCHRONISED = 5  # TIME_ERROR of adjtimex(2)


def clock_is_kept() -> bool | None:
    """True where something keeps this machine's clock right (NTP), False where nothing does, None where nobody can tell."""
    told = ctypes.create_string_buffer(1024)  # a struct timex whose modes are 0: only a question
    try:
        state = int(ctypes.CDLL(None).adjtimex(told))
    except (OSError, AttributeError):
        return None
    return None if state < 0 else state != UNSYNCHRONISED


def zone_data() -> tuple[str, str]:
    """The version of the time zone data, such as `2026a`, and where it comes from."""
    import zoneinfo

    for folder in zoneinfo.TZPATH:
        table = Path(folder) / "tzdata.zi"
        if table.is_file():
            with table.open(encoding="utf-8") as file:
                return file.readline().removeprefix("# version ").strip(), folder
    import tzdata  # type: ignore[import-untyped, unused-ignore]

    return str(tzdata.IANA_VERSION), "the tzdata package"


def open_to_others(place: Path, bits: int) -> bool:
    """True where the file's or folder's mode has one of those bits."""
    return bool(stat.S_IMODE(place.stat().st_mode) & bits)
