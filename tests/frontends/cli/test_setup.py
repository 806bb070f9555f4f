"""init, check, install-service, demo."""

import json
import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner

import daemon
from config.loading import load
from frontends.cli import setup
from frontends.cli.app import amana as group
from frontends.cli.app import run
from frontends.cli.session import Session
from tests.frontends.samples import CONFIG

ANSWERS = [
    "Lina Haddad", "lina", "lina@northstar.example", "Mars/Olympus", "Asia/Dubai", "en", "Northstar", "northstar.example", "UAE", "AE",
    "Acme “Trading”", "acme.example", "Asia/Riyadh", "", "imap", "imap.northstar.example", "lina", "calendar",
]  # fmt: skip


@pytest.fixture
def called(tmp_path, monkeypatch, capfdbinary):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))

    def call(*words):
        capfdbinary.readouterr()
        code = run(daemon.FACTORIES, words)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call


def test_init_asks_until_the_answers_will_do_and_writes_a_valid_file(tmp_path):
    file = tmp_path / "new" / "amana.toml"
    done = CliRunner().invoke(
        group, ["--config", str(file), "init"], obj=Session(daemon.FACTORIES), input="\n".join(ANSWERS) + "\n"
    )
    assert done.exit_code == 0, done.output
    assert 'did you mean "AE"' in done.output
    found = load(file)
    assert found.clients[0].name == "Acme “Trading”"
    assert found.mailboxes[0].secret.place == ("imap.secret",)
    assert found.organisation.country == "AE"


def test_init_leaves_what_is_there(called, tmp_path):
    (tmp_path / "amana.toml").write_text("mine")
    code, _, err = called("init")
    assert code == 65
    assert "--force" in err
    assert (tmp_path / "amana.toml").read_text() == "mine"


def test_the_machines_zone_is_the_default(tmp_path):
    (tmp_path / "zoneinfo" / "Asia").mkdir(parents=True)
    (tmp_path / "zoneinfo" / "Asia" / "Dubai").touch()
    (tmp_path / "localtime").symlink_to(tmp_path / "zoneinfo" / "Asia" / "Dubai")
    assert setup.machine_zone(tmp_path / "localtime") == "Asia/Dubai"
    assert setup.machine_zone(tmp_path / "nothing") is None


def test_check_says_what_is_well_and_what_is_not(called, tmp_path):
    (tmp_path / "mail" / "cur").mkdir(parents=True)
    (tmp_path / "mail" / "new").mkdir()
    (tmp_path / "calendar").mkdir()
    (tmp_path / "amana.toml").write_text(CONFIG)
    code, out, _ = called("check")
    assert code == 0
    assert "✗" not in out
    assert "will be made at the first start" in out
    (tmp_path / "mail").rename(tmp_path / "gone")
    code, out, _ = called("check", "--json")
    told = {each["name"]: each["well"] for each in json.loads(out)}
    assert code in {75, 78}
    assert told["maildir:mail"] is False
    assert told["ics:calendar"] is True


def test_check_goes_on_where_one_part_cannot_be_made(called, tmp_path):
    more = '[[mailboxes]]\nkind = "gmail"\nuser = "l@northstar.example"\nsecret = { file = "none" }\n'
    (tmp_path / "amana.toml").write_text(CONFIG.replace('[[calendars]]\nkind = "ics"\npath = "calendar"\n', "") + more)
    code, out, _ = called("check")
    assert code == 78
    assert "✗" in out
    assert "✓ calendars: none configured" in out
    assert "✓ delivery: file:" in out


@pytest.mark.parametrize("user", [True, False])
def test_the_unit_starts_this_installation(called, tmp_path, monkeypatch, user):
    flags = ["--user"] if user else []
    code, out, _ = called("install-service", "--print", "--config", "a.toml", *flags)
    assert code == 0
    assert f"ExecStart={setup.own_command()} --config {tmp_path / 'a.toml'} run" in out
    assert setup.own_command().endswith("daemon.py")


def test_a_service_of_ones_own_is_put_below_home(called, tmp_path):
    code, out, _ = called("install-service", "--user")
    place = tmp_path / ".config" / "systemd" / "user" / "amana.service"
    assert code == 0
    assert "systemctl --user enable --now amana" in out
    assert "%E/amana/amana.toml" in place.read_text()


def test_the_machines_service_keeps_its_secrets_to_root(tmp_path):
    setup._install(tmp_path / "units" / "amana.service", "unit", tmp_path / "secrets")
    assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o700


@pytest.mark.skipif(os.getuid() == 0, reason="root may write everywhere")
def test_without_root_the_machines_service_is_refused(called):
    assert called("install-service")[0] == 77


@pytest.mark.slow
def test_the_demo_shows_everything_and_ends_by_itself(called, tmp_path):
    code, out, err = called("demo", "--folder", str(tmp_path / "demo"))
    assert (code, err) == (0, "")
    for words in ("Promises", "Meetings", "Requests", "Alerts", "The status page was served at http://127.0.0.1:"):
        assert words in out
    assert list((tmp_path / "demo" / "outbox").glob("*.eml"))
    known = json.loads(
        called("once", "--json", "--config", str(tmp_path / "demo" / "amana.toml"), "--now", "2026-03-30T08:00")[1]
    )
    assert (known["seen"], known["recorded"], known["sent"]) == (0, 0, 0)
    assert called("demo", "--folder", str(tmp_path / "demo"))[0] == 0
    (tmp_path / "demo" / "amana.toml").write_text(CONFIG)
    assert called("demo", "--folder", str(tmp_path / "demo"), "--no-wait")[0] == 65


def test_the_sample_is_part_of_what_is_installed():
    assert (Path(daemon.__file__).parent / "examples" / "six-weeks.toml").is_file()
