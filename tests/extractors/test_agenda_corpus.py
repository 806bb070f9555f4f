"""Every agenda of `tests/corpus/*/agenda.toml` gives its items, and what is none gives none: alone, and within a mail."""

import tomllib
from pathlib import Path

import pytest

from extractors.agenda import find_agenda
from extractors.parts import own_words

CORPUS = Path(__file__).parents[1] / "corpus"
FRAMES = (
    "{}",
    "Hi Omar,\n\nI hope you are well.\n\n{}\n\nBest regards,\nLina Haddad\n\nOn 3 Mar 2026, at 10:12, Omar <o@acme.example> wrote:\n> Hi",
)
FIELDS = 5


def cases(section):
    return [
        pytest.param(case, id=f"{path.parent.name}: {case['kind']}")
        for path in sorted(CORPUS.glob("*/agenda.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get(section, ())
    ]


def read(text, case):
    found = find_agenda(text, own_words(text), None, case.get("subject", ""))
    assert all(text[item.span.start : item.span.end] == item.text for item in found)
    assert list(found) == sorted(found, key=lambda item: item.span)
    return found


@pytest.mark.parametrize("frame", FRAMES, ids=["alone", "in a mail"])
@pytest.mark.parametrize("case", cases("found"))
def test_the_items_of_an_agenda(case, frame):
    found = read(frame.format(case["text"]), case)
    wanted = [(tuple(item) + ((0,) if len(item) == 1 else ()) + ("", "", ""))[:FIELDS] for item in case["items"]]
    assert [(one.title, one.minutes or 0, one.presenter or "", one.starts or "", one.ends or "") for one in found] == wanted
    if "levels" in case:
        assert [one.level for one in found] == case["levels"]


@pytest.mark.parametrize("frame", FRAMES, ids=["alone", "in a mail"])
@pytest.mark.parametrize("case", cases("nothing"))
def test_what_is_no_agenda(case, frame):
    assert read(frame.format(case["text"]), case) == ()
