"""Every mail of `tests/corpus/*/parts.toml` gives its author's own words, and look-alikes are kept whole."""

import tomllib
from pathlib import Path

import pytest

from extractors.parts import own_words

CORPUS = Path(__file__).parents[1] / "corpus"
QUOTE = "\n\nOn Tue, Mar 3, 2026 at 10:12 AM Omar Saleh <omar@acme.example> wrote:\n\n> Hi Lina,\n> any news?\n"


def cases(section):
    return [
        pytest.param(case, id=f"{path.parent.name}: {case['kind']}")
        for path in sorted(CORPUS.glob("*/parts.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get(section, ())
    ]


def own(text):
    return [text[span.start : span.end] for span in own_words(text)]


@pytest.mark.parametrize("case", cases("cut"))
def test_quotes_signatures_and_notices_are_cut(case):
    assert own(case["text"]) == case["own"]


@pytest.mark.parametrize("case", cases("cut"))
def test_windows_line_ends_change_nothing(case):
    text = case["text"].replace("\r\n", "\n").replace("\n", "\r\n")
    assert [part.replace("\r\n", "\n") for part in own(text)] == case["own"]


@pytest.mark.parametrize("case", cases("kept"))
@pytest.mark.parametrize("behind", ["", QUOTE], ids=["alone", "above a quote"])
def test_own_words_that_look_like_others_are_kept(case, behind):
    assert own(case["text"] + behind) == [case["text"].strip()]
