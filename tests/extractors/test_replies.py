"""What a reply to a digest says to do, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.findings import Context
from extractors.reading import read
from tests.stories.player import ZONE, moment

MONDAY = Context(written_at=moment("2026-03-02T10:00+04:00"), zone=ZONE.key, region="AE", commands=True)

SAID = {
    "keep 3": ["keep 3"],
    "Keep 3.": ["keep 3"],
    "3 is done": ["keep 3"],
    "#3 done, thanks": ["keep 3"],
    "3: sent": ["keep 3"],
    "done: 3": ["keep 3"],
    "keep 3, 4 and 5": ["keep 3", "keep 4", "keep 5"],
    "Please keep 3 and move 4 to Monday.": ["keep 3", "move 4 2026-03-09"],
    "move 4 to Monday, move 5 to 12 March": ["move 4 2026-03-09", "move 5 2026-03-12"],
    "move 4 to Monday and 3 is done": ["move 4 2026-03-09", "keep 3"],
    "push 4 to next Thursday": ["move 4 2026-03-12"],
    "move 4": ["move 4"],
    "withdraw 2": ["withdraw 2"],
    "cancel item 2": ["withdraw 2"],
    "dismiss 5; reopen 6": ["dismiss 5", "reopen 6"],
    "5 is not a promise": ["dismiss 5"],
    "Hi,\n\nkeep 3\n\nLina": ["keep 3"],
    "٣ تم": ["keep 3"],
    "تم ٣": ["keep 3"],
    "تمّ إنجاز ٣": ["keep 3"],
    "رقم ٣ تم تسليمه": ["keep 3"],
    "أجّل ٤ إلى الاثنين": ["move 4 2026-03-09"],
    "انقل رقم 4 إلى الاثنين وتجاهل 5": ["move 4 2026-03-09", "dismiss 5"],
    "اسحب ٢": ["withdraw 2"],
    "٥ ليس وعداً": ["dismiss 5"],
    "من فضلك افتح 5": ["reopen 5"],
}
NOTHING_SAID = [
    "We moved 3 meetings this week and kept 2.",
    "I have done 4 of these calls.",
    "keep 3.5 hours for it",
    "keep 3/4",
    "keep 3 people on it",
    "What is this about?",
    "3 weeks is fine",
    "Thanks!",
    "> keep 3",
    "keep 3 " + "and so on " * 30,
    "شكراً على الرسالة رقم ٣",
    "عندي ٣ اجتماعات اليوم",
    "تم عقد ٣ اجتماعات",
]


def said(text: str, context: Context = MONDAY) -> list[str]:
    """The commands of a reply, each in a few words."""
    commands = read(text, context).commands
    return [f"{found.verb} {found.number}{f' {found.due}' if found.due else ''}" for found in commands]


@pytest.mark.parametrize("text", SAID)
def test_commands(text):
    assert said(text) == SAID[text]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_prose_commands_nothing(text):
    assert said(text) == []


def test_a_command_s_words_are_where_they_stand_in_the_text():
    text = "مرحباً،\nأجّل ٤ إلى الاثنين"
    (found,) = read(text, MONDAY).commands
    assert text[found.span.start : found.span.end] == found.text == "أجّل ٤"


def test_other_mails_command_nothing():
    assert said("keep 3", replace(MONDAY, commands=False)) == []
