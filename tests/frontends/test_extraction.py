"""`extract --jsonl`, as programs use it."""

import json
import subprocess
import sys
from pathlib import Path

import daemon

ROOT = Path(daemon.__file__).parent
KEYS = ["language", "own_text", "dates", "prices", "promises", "requests", "agenda"]


def answers(folder, *lines):
    done = subprocess.run(
        [sys.executable, ROOT / "daemon.py", "extract", "--jsonl"],
        input="\n".join(lines).encode(),
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_one_answer_a_line_without_any_configuration(tmp_path):
    request = {
        "id": "1",
        "text": "Hello there",
        "reference": "2026-03-02T10:00:00+04:00",
        "language": None,
        "region": "AE",
        "direction": "outgoing",
    }
    code, found = answers(tmp_path, json.dumps(request), json.dumps({**request, "id": "2", "text": ""}))
    assert code == 0
    assert [answer["id"] for answer in found] == ["1", "2"]
    assert list(found[0]) == ["id", *KEYS]
    assert found[0]["own_text"] == [[0, 11]]


def test_a_mail_is_named_by_its_path(tmp_path):
    (tmp_path / "a.eml").write_bytes(
        b"From: a@b.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0300\r\nSubject: s\r\n\r\nHello\r\n"
    )
    code, found = answers(tmp_path, '{"id": "1", "eml": "a.eml"}', '{"id": "2", "eml": "b.eml"}')
    assert code == 65
    assert found[0]["text"].strip() == "Hello"
    assert found[1]["problem"].startswith("line 2: b.eml cannot be read")


def test_a_line_that_is_no_request_is_answered_with_what_is_wrong(tmp_path):
    code, found = answers(tmp_path, "{", '{"id": [3]}', '{"id": 4, "text": "x"}')
    assert code == 65
    assert [answer["id"] for answer in found] == [None, None, 4]


def test_a_year_that_no_mail_is_from_is_refused(tmp_path):
    code, found = answers(
        tmp_path,
        '{"id": "1", "text": "before Easter", "reference": "0001-01-10T00:00:00Z"}',
        '{"id": "2", "text": "before Easter", "reference": "1900-01-10T00:00:00Z"}',
        '{"id": "3", "text": "before Easter", "reference": "2200-12-31T23:00:00Z"}',
    )
    assert code == 65
    assert found[0]["problem"].startswith("line 1: reference 0001-01-10")
    assert [answer["dates"][0]["text"] for answer in found[1:]] == ["before Easter", "before Easter"]
