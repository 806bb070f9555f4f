"""What a language file provides: sections of words and patterns, one section per reader.

A language is one file and one `Language` value. Each section is a frozen dataclass that its reader defines in
its own module's terms; a language that lacks a section is simply not read for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language spells numbers.

    `values` are words that stand for themselves ("twenty", "ألفان"), of which larger numbers are put together; `scales` multiply what
    precedes them ("hundred", "million"); `fractions` are decimal strings ("half": "0.5"); `ordinals` go up to 31. `join` and
    `gap` are regular expressions for what may stand between two words. `article` may stand before a scale ("a million").
    `units_first` is set where five-and-twenty is twenty-five.
    """

    values: Mapping[str, int]
    scales: Mapping[str, int]
    fractions: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    gap: str = r"[\s-]{1,3}"
    join: str
    article: str = ""
    units_first: bool = False


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list parted by commas and line ends."""
    return tuple(phrase for line in text.splitlines() for part in line.split(",") if (phrase := part.strip()))


@dataclass(frozen=True, slots=True, kw_only=True)
class MailWords:
    """What mail programs and people put around their own words. All lower case (Arabic as folded).

    `sender`, `sent`, `date`, `receiver` and `topic` are the keys of a quoted header block. `attributions` are RE2 patterns
    of a whole line that introduces quoted text ("On … wrote:"). `separators` are RE2 patterns of what stands between dashes,
    or alone on a line, above a forwarded or quoted message. `closings` are sign-offs, `postscripts` begin what follows a
    signature, `devices` are RE2 patterns of a whole line that a mail program adds. `notice_starts` are RE2 patterns of how
    a disclaimer begins, `notice_cues` of what only disclaimers and footers say.
    """

    sender: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    receiver: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    attributions: tuple[str, ...] = ()
    separators: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    postscripts: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    notice_starts: tuple[str, ...] = ()
    notice_cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. `code` is ISO 639-1; `right_to_left` is how it is shown."""

    code: str
    name: str
    right_to_left: bool = False
    numbers: NumberWords
    mail: MailWords | None = None
