"""Each point of how the ledger settles what mails do is told in stories, of which half are look-alikes that must change nothing.

A story's point is the word before the colon of its name. A look-alike says so in its name or numbers the mails that change nothing.
"""

import re
from collections import defaultdict

import pytest

from tests.stories.test_stories import STORIES

POINTS = {
    "matching": ("matching", "it"),
    "promises": tuple("moves delivery withdrawal acceptance theirs repeated conditional everyday natural held".split()),
    "inside out": ("inside", "note"),
    "prices": ("prices",),
    "requests": ("requests", "changes", "leads"),
    "trust record": ("record",),
    "alerts": ("alerts",),
    "the coordinator's word": ("command", "reply"),
    "who may speak": ("failed", "passed", "stranger", "look-alike domain", "automatic", "by hand", "trust"),
}
#: What is told of meetings has its own points.
MEETINGS = {"before", "during", "after", "agenda", "calendar", "series", "zones", "invitation"}
LEAST = 6
ARABIC = re.compile(r"[\u0621-\u064a]{3}")


def topic(story):
    """The word before the colon of a story's name."""
    return story["name"].partition(":")[0]


def is_look_alike(story):
    """True where the story is there to show that something changes nothing."""
    return "look_alike" in story or "look-alike" in story["name"]


def in_arabic(story):
    """True where somebody says something in Arabic."""
    said = [*story.get("mails", ()), *story.get("events", ()), *story.get("deeds", ())]
    return any(ARABIC.search(str(each)) for each in said)


def test_every_story_belongs_to_a_point():
    assert {topic(story) for _, story in STORIES} <= {word for words in POINTS.values() for word in words} | MEETINGS


@pytest.mark.parametrize("point", POINTS)
def test_half_of_each_points_stories_are_look_alikes(point):
    stories = [story for _, story in STORIES if topic(story) in POINTS[point]]
    look_alikes = [story for story in stories if is_look_alike(story)]
    assert len(stories) >= LEAST
    assert len(look_alikes) * 2 >= len(stories)


@pytest.mark.parametrize("point", POINTS)
def test_each_point_is_told_in_english_and_arabic_also_in_its_look_alikes(point):
    counted = defaultdict(int)
    for _, story in STORIES:
        if topic(story) in POINTS[point]:
            counted[is_look_alike(story), in_arabic(story)] += 1
    assert all(counted[look_alike, arabic] for look_alike in (True, False) for arabic in (True, False)), dict(counted)


def test_no_two_stories_have_one_name():
    names = [story["name"] for _, story in STORIES]
    assert sorted(names) == sorted(set(names))


def test_a_look_alike_numbers_mails_that_are_there():
    for _, story in STORIES:
        numbers = story.get("look_alike", [])
        assert all(0 <= number < len(story["mails"]) for number in numbers), story["name"]
        assert "rounds" not in story or not numbers, story["name"]
