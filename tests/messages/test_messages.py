"""Every golden mail gives what its file expects: every finding of it, and nothing else.

`pytest tests/messages --accept` rewrites the files by what is found; read them before they are committed.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.messages.golden import Outcome, verdict

FOLDER = Path(__file__).parent
MAILS = sorted(FOLDER.glob("*.eml"))
ROOT = FOLDER.parents[1]
PLAIN = b"From: Omar <omar@acme.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0300\r\nMessage-ID: <1@acme.example>\r\n\r\nWe will pay on 5 March.\r\n"


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.stem)
def test_all_of_a_mail_is_read(mail, request):
    found = verdict(mail)
    if request.config.getoption("--accept") and found.outcome is not Outcome.NOT_RECOGNISED:
        mail.with_suffix(".toml").write_text(found.found, encoding="utf-8")
        return
    assert found.outcome is Outcome.SAME, found.told


def test_no_expectation_is_left_without_its_mail():
    assert {path.stem for path in FOLDER.glob("*.toml")} == {mail.stem for mail in MAILS}


def test_what_is_wrong_is_told_apart(tmp_path):
    mail = tmp_path / "a.eml"
    mail.write_bytes(b"no header at all")
    assert verdict(mail).outcome is Outcome.NOT_RECOGNISED
    assert "not recognised as a mail" in verdict(mail).told
    mail.write_bytes(PLAIN)
    missing = verdict(mail)
    assert missing.outcome is Outcome.NO_EXPECTED_FILE
    assert "no expected file" in missing.told
    mail.with_suffix(".toml").write_text(missing.found, encoding="utf-8")
    assert verdict(mail) == (Outcome.SAME, "", missing.found)
    mail.with_suffix(".toml").write_text(missing.found.replace("2026-03-05", "2026-03-06"), encoding="utf-8")
    differing = verdict(mail)
    assert differing.outcome is Outcome.DIFFERS
    assert '-due = "2026-03-06"\n+due = "2026-03-05"' in differing.told


@pytest.mark.slow
def test_expectations_are_never_rewritten_where_ci_is_set():
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--accept", "--collect-only", "tests/messages"],
        cwd=ROOT,
        env={**os.environ, "CI": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "refused where CI is set" in done.stderr
