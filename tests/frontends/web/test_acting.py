"""The page at its secret address: who may act there, what can be done when, and what becomes of it."""

import stat
from dataclasses import replace

import pytest

from domain.errors import UnavailableError
from domain.meetings import MeetingStatus
from frontends.web.acting import KEY_FILE, Acting, NotPossibleError, page_key, possible, said
from frontends.web.page import application
from store.ledger import open_ledger
from tests.frontends.samples import MEETING, PROMISE, ledger_folder

HOST = "http://127.0.0.1:8765"
OPEN = replace(MEETING, actual_end=None, actual_source=None)
BEFORE, DURING, AFTER = (MEETING.starts_at.replace(hour=hour, minute=30) for hour in (8, 9, 11))
KEY = "k" * 32


@pytest.fixture
def at(tmp_path):
    """A browser at the page at an instant, and what it left to the daemon."""
    ledger_folder(tmp_path, (OPEN, PROMISE))
    left = []

    def browser(now, acting=True):
        known = Acting(KEY, left.append) if acting else None
        return application(lambda: open_ledger(tmp_path / "ledger", read_only=True), (), lambda: now, "en", known).test_client()

    browser.left = left
    return browser


def press(browser, verb, point="", meeting=OPEN.id, key=KEY, **more):
    form = {"verb": verb, "point": point, "language": "en"}
    return browser.post(f"/{key}/meetings/{meeting}", data=form, base_url=HOST, **more)


def test_before_a_meeting_it_can_be_started_and_nothing_else(at):
    text = at(BEFORE).get(f"/{KEY}/", base_url=HOST).text
    assert '<button name="verb" value="start">Start</button>' in text
    assert 'value="end"' not in text
    assert 'value="tick"' not in text


def test_while_it_runs_it_can_be_ended_and_its_open_points_ticked(at):
    text = at(DURING).get(f"/{KEY}/", base_url=HOST).text
    assert '<button name="verb" value="end">End</button>' in text
    assert text.count('value="tick"') == 1  # the other point is done
    assert 'aria-label="Point 1 is done"' in text


def test_the_page_speaks_arabic_with_its_buttons(at):
    text = at(DURING).get(f"/{KEY}/?language=ar", base_url=HOST).text
    assert '<button name="verb" value="end">انتهى</button>' in text
    assert f'href="/{KEY}/?language=en"' in text


@pytest.mark.parametrize(
    ("now", "verb", "point", "value"), [(BEFORE, "start", "", ""), (DURING, "tick", "1", "1"), (DURING, "end", "7", "")]
)
def test_a_button_says_what_the_command_of_its_name_says(at, now, verb, point, value):
    answer = press(at(now), verb, point)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/{KEY}/?language=en&said=1")
    assert [(one.verb, one.entry, one.value, one.at) for one in at.left] == [(verb, OPEN.id, value, now)]


def test_the_page_after_it_says_so_and_looks_again_soon(at):
    answer = at(DURING).get(f"/{KEY}/?language=en&said=1", base_url=HOST)
    assert "Said. Shown here as soon as it is recorded" in answer.text
    assert answer.headers["Refresh"] == f"3; url=/{KEY}/?language=en"


@pytest.mark.parametrize(
    ("now", "verb", "point", "meeting", "status", "words"),
    [
        (AFTER, "start", "", OPEN.id, 409, "does not fit the meeting any more"),
        (BEFORE, "end", "", OPEN.id, 409, "does not fit"),
        (BEFORE, "tick", "1", OPEN.id, 409, "does not fit"),
        (DURING, "dismiss", "", OPEN.id, 409, "does not fit"),
        (DURING, "tick", "3", OPEN.id, 404, "no such point"),
        (DURING, "tick", "0", OPEN.id, 404, "no such point"),
        (DURING, "tick", "²", OPEN.id, 404, "no such point"),
        (DURING, "end", "", "m-unknown", 404, "no such meeting"),
        (DURING, "end", "", PROMISE.id, 404, "no such meeting"),
    ],
)
def test_what_does_not_fit_is_answered_and_left_undone(at, now, verb, point, meeting, status, words):
    answer = press(at(now), verb, point, meeting)
    assert (answer.status_code, at.left) == (status, [])
    assert words in answer.text


@pytest.mark.parametrize("key", ["x" * 32, "k" * 31, "ك" * 32, "style.css"])
def test_whoever_does_not_know_the_address_neither_sees_nor_does_anything(at, key):
    assert at(DURING).get(f"/{key}/", base_url=HOST).status_code == 404
    assert press(at(DURING), "end", key=key).status_code == 404
    assert at.left == []


def test_another_name_for_this_machine_cannot_act_even_with_the_key(at):
    answer = at(DURING).post(f"/{KEY}/meetings/{OPEN.id}", data={"verb": "end"}, base_url="http://evil.example")
    assert (answer.status_code, at.left) == (403, [])


def test_the_open_page_has_no_buttons_and_says_how_to_get_them(at):
    text = at(DURING).get("/", base_url=HOST).text
    assert "<button" not in text
    assert KEY not in text
    assert "open the page by “amana page”" in text


def test_where_nobody_can_record_nothing_can_be_pressed(at):
    assert at(DURING, acting=False).get(f"/{KEY}/", base_url=HOST).status_code == 404


def test_a_form_as_large_as_none_of_ours_is_refused(at):
    assert press(at(DURING), "end", "1" * 5000).status_code == 413


def test_a_started_meeting_is_not_started_again():
    begun = replace(OPEN, actual_start=MEETING.starts_at)
    assert possible(begun, DURING) == {"end", "tick"}
    assert possible(replace(OPEN, status=MeetingStatus.CANCELLED), DURING) == frozenset()
    with pytest.raises(NotPossibleError, match="not_now"):
        said(begun, "start", "", DURING)


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path):
    key = page_key(tmp_path / "ledger")
    assert len(key) == 32
    assert page_key(tmp_path / "ledger") == key
    assert stat.S_IMODE((tmp_path / "ledger" / KEY_FILE).stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "ledger").iterdir()] == [KEY_FILE]


def test_a_key_that_another_process_made_meanwhile_stays(tmp_path, monkeypatch):
    (tmp_path / KEY_FILE).write_text(KEY)
    monkeypatch.setattr("pathlib.Path.exists", lambda _place: False)
    assert page_key(tmp_path) == KEY


@pytest.mark.parametrize("content", ["", "short", "k" * 31 + "/"])
def test_a_damaged_key_opens_nothing(tmp_path, content):
    (tmp_path / KEY_FILE).write_text(content)
    with pytest.raises(UnavailableError, match="damaged"):
        page_key(tmp_path)


def test_a_key_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / KEY_FILE).mkdir()
    with pytest.raises(UnavailableError, match="cannot be used"):
        page_key(tmp_path)
