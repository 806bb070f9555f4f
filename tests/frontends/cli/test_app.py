"""Exit codes and errors of the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import daemon
from frontends.cli import app
from frontends.cli.app import COMMANDS, run

ROOT = Path(daemon.__file__).parent


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["promisses"], 'Did you mean "promises"?'),
        (["zzz"], 'There is no command "zzz".'),
        (["promises", "--colour"], "No such option"),
        (["promises", "--status", "lost"], "'lost' is not one of"),
        (["promises", "--since", "someday"], '"someday" is no instant'),
        (["--colour"], "No such option"),
        (["export", "--format", "tinydb"], "--output FILE"),
    ],
)
def test_wrong_usage_ends_with_64(amana, words, told):
    code, out, err = amana(*words, now=None)
    assert (code, out) == (64, "")
    assert told in err


def test_a_failure_ends_with_its_own_code_and_advice(amana):
    code, out, err = amana("explain", "p-none")
    assert (code, out) == (65, "")
    assert 'there is no entry "p-none"' in err
    assert "→ the ids stand in the lists" in err


def test_a_wrong_configuration_ends_with_78_and_tells_every_problem(amana, folder):
    (folder / "amana.toml").write_text("[coordinator]\nname = 3\n[organisation]\nname = 3\n")
    code, _, err = amana("promises")
    assert code == 78
    assert err.count("amana.toml:") == 5


def test_global_options_stand_before_or_behind_the_command(amana, folder):
    (folder / "amana.toml").rename(folder / "other.toml")
    before = amana("--config", "other.toml", "--json", "--now", "2026-03-05T20:00", "promises", now=None)
    behind = amana("promises", "--config", "other.toml", "--json", "--now", "2026-03-05T20:00", now=None)
    assert before == behind
    assert [entry["status"] for entry in json.loads(before[1])] == ["overdue", "kept"]


def test_without_now_the_clock_counts(amana):
    assert [entry["status"] for entry in json.loads(amana("promises", "--json", now=None)[1])] == ["overdue", "kept"]


def test_help_names_every_command(amana):
    code, out, _ = amana("--help", now=None)
    assert code == 0
    assert all(f"\n  {name} " in out for name in COMMANDS)


def test_interruption_and_a_reader_that_left_are_no_errors(monkeypatch):
    def raising(error):
        def main(*_words, **_more):
            raise error

        return main

    monkeypatch.setattr(app.amana, "main", raising(KeyboardInterrupt()))
    assert run(daemon.FACTORIES, []) == 130
    with monkeypatch.context() as patch:
        patch.setattr(app.amana, "main", raising(BrokenPipeError()))
        patch.setattr(sys, "stdout", sys.stdout)
        assert run(daemon.FACTORIES, []) == 0


def test_help_is_there_at_once_because_little_is_loaded():
    code = "import sys, daemon; from frontends.cli.app import run; run(daemon.FACTORIES, ['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {
        "rich",
        "flask",
        "jinja2",
        "icalendar",
        "lxml",
        "msgspec",
        "tinydb",
        "holidays",
        "babel",
        "re2",
        "googleapiclient",
    }
