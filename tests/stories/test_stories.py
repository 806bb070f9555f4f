"""Stories: mails and events in, a timeline out, through the daemon's own replay.

Each file holds `[[story]]` tables: `name`, `mails` and `events` (see `examples/sample.py`; times as `03-05 14:00` in Dubai, Message-IDs
made from the position; a mail may carry an `invite`, and one with `answers = "digest"` or `"alert"` replies to the last of our own),
`deeds` (what the coordinator does by command: `do`, with the entry's id or what it is `about`; a `note` of a call; a `conference` with
when it `started` and `ended`; or a time `until` which the daemon is down), and `expect`, the whole timeline, one line a happening. `*`
in an expected line stands for anything; `until` is when the story ends; `digests` shows the lines of digests; `clients` adds keys to a client's configuration, `record` shows each client's trust record at the end. A story with `rounds` is played by the daemon itself (see `living`). What is not expected
must not happen. `look_alike` numbers the mails that must change nothing: without them the story goes the same way.
"""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from fnmatch import translate
from pathlib import Path
from re import fullmatch
from zoneinfo import ZoneInfo

import pytest

from tests.stories.living import live
from tests.stories.player import PEOPLE, ZONE, play

HERE = Path(__file__).parent
STORIES = [
    (path.stem, story) for path in sorted(HERE.glob("*.toml")) for story in tomllib.loads(path.read_text("utf-8"))["story"]
]


@pytest.mark.parametrize(("file", "story"), STORIES, ids=[f"{file}: {story['name']}" for file, story in STORIES])
def test_story(file, story):
    told = live(whole(story)) if "rounds" in story else play(whole(story))
    expected = story["expect"]
    assert matches(told, expected), difference(told, expected)


@pytest.mark.parametrize(
    "story", [pytest.param(story, id=f"{file}: {story['name']}") for file, story in STORIES if "look_alike" in story]
)
def test_a_look_alike_changes_nothing(story):
    with_it = whole(story)
    without = [mail for number, mail in enumerate(with_it["mails"]) if number not in story["look_alike"]]
    told = [line for line in play(with_it) if " problem " not in line]
    assert told == play({**with_it, "mails": without})


def matches(told, expected):
    """True where each line is as expected, in order, and there are no others."""
    return len(told) == len(expected) and all(fullmatch(pattern(want), have) for want, have in zip(expected, told, strict=True))


def pattern(line):
    """An expected line, with `*` for anything, as a regular expression; brackets mean themselves."""
    return translate(line.replace("[", "[[]"))


def difference(told, expected):
    """Both timelines, for a reader."""
    return "\ntold:\n  " + "\n  ".join(told) + "\nexpected:\n  " + "\n  ".join(expected)


def whole(story):
    """A story with its times as instants, and each mail with an id and the thread it answers."""
    mails = []
    for number, short in enumerate(story.get("mails", ())):
        mail = {"subject": "Portal", "id": f"{number}@story.example", **short, "at": instant(short["at"], sender_zone(short))}
        mail["to"] = [short["to"]] if isinstance(short["to"], str) else short["to"]
        answered = short.get("answers", [])
        if not isinstance(answered, str):
            mail["answers"] = [f"{each}@story.example" for each in ([answered] if isinstance(answered, int) else answered)]
        if "invite" in short:
            mail["invite"] = event({"seen": short["at"], **short["invite"]})
        mails.append(mail)
    events = [event(short) for short in story.get("events", ())]
    deeds = [{**deed, **{key: instant(deed[key]) for key in INSTANTS if key in deed}} for deed in story.get("deeds", ())]
    instants = [each["at"] for each in (*mails, *deeds)] + [event["seen"] for event in events]
    until = instant(story["until"]) if "until" in story else max(instants)
    more = {key: story[key] for key in ("config", "clients", "digests", "record") if key in story}
    if "rounds" in story:
        more["rounds"] = [(instant(text[:11]), text[12:]) for text in story["rounds"]]
    return {
        "mails": mails,
        "events": events,
        "deeds": deeds,
        "from": min(instants) - timedelta(hours=1),
        "until": until,
        **more,
    }


INSTANTS = ("at", "until", "started", "ended")


def event(short):
    """A calendar event with its times: when it was seen as an instant, the rest by the clock on the wall of its zone."""
    walls = {key: wall(short[key]) for key in ("start", "end", "occurrence") if key in short}
    return {**short, "seen": instant(short["seen"]), **walls}


def sender_zone(mail):
    """The zone that a mail's author writes in."""
    place = {"kate": "Europe/London", "noor": "Asia/Riyadh", "sami": "Asia/Riyadh"}.get(mail["by"], ZONE.key)
    return ZoneInfo(place) if mail["by"] in PEOPLE else ZONE


def instant(text, zone=ZONE):
    """`03-05 14:00` is that time in Dubai, told in the zone of whoever writes."""
    return wall(text).replace(tzinfo=ZONE).astimezone(zone)


def wall(text):
    """`03-05 14:00` as a wall clock's time of 2026."""
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M")  # noqa: DTZ007 - a wall clock has no zone
