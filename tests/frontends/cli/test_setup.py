"""init, check, install-service, demo."""

import json
import os
import stat
from datetime import time
from pathlib import Path

import pytest
from click.testing import CliRunner

import daemon
from config import values
from config.loading import load
from config.values import WrongValueError
from frontends.cli import setup
from frontends.cli.app import amana as group
from frontends.cli.app import run
from frontends.cli.machine import clock_is_kept, zone_data
from frontends.cli.questions import machine_zone
from frontends.cli.session import Session
from store.ledger import open_ledger
from tests.frontends.samples import CONFIG
from tests.servers.ports import free_port

#: What a hurried person types: mistakes, then what was meant; an empty answer takes the proposal.
YOU = ["Lina Haddad", "lina", "lina@northstar.example", "Mars/Olympus", "Asia/Dubai", ""]
FIRM = ["", "", "UAE", "AE", "", ""]
MAIL = ["maildir", "nowhere", "y", "maildir", "mail"]
CALENDAR = ["ics", "calendar"]
CLIENTS = ["Acme “Trading”", "acme.example", "SA", "", "", ""]
DIGESTS = ["file", "", "25:99", "07:45"]


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


@pytest.fixture
def asked(tmp_path):
    """`init` in a folder with an empty mailbox and calendar; gives what was said and the file."""
    for name in ("mail/cur", "mail/new", "calendar"):
        (tmp_path / "new" / name).mkdir(parents=True)
    file = tmp_path / "new" / "amana.toml"

    def ask(*answers, code=0):
        typed = "\n".join(line for chapter in answers for line in chapter) + "\n"
        done = CliRunner().invoke(group, ["--config", str(file), "init"], obj=Session(daemon.FACTORIES), input=typed)
        assert done.exit_code == code, done.output
        return done.output, file

    return ask


def test_init_asks_until_the_answers_will_do_and_writes_a_valid_file(asked):
    said, file = asked(YOU, FIRM, MAIL, CALENDAR, DIGESTS, CLIENTS)
    assert 'did you mean "AE"' in said
    assert "✗" in said
    assert "there is nothing in it yet" in said
    found = load(file)
    assert (found.clients[0].name, found.clients[0].timezone, found.clients[0].currency) == (
        "Acme “Trading”",
        "Asia/Riyadh",
        "SAR",
    )
    assert found.clients[0].working_days == frozenset({6, 0, 1, 2, 3})
    assert (found.organisation.country, found.digest.at, found.coordinator.language) == ("AE", time(7, 45), "en")
    assert "# its public holidays are days off" in file.read_text(encoding="utf-8")


def test_init_for_google_asks_for_no_password(asked):
    said, file = asked(YOU, FIRM, ["gmail", ""], ["", ""], ["", "07:30"], [""])
    assert "auth google" in said
    found = load(file)
    assert (found.mailboxes[0].user, found.calendars[0].meet, found.delivery.user) == (
        "lina@northstar.example",
        True,
        "lina@northstar.example",
    )


def test_init_with_everybodys_mail_and_a_published_calendar(asked):
    you = ["Lina", "lina@gmail.com", "Europe/London", "ar"]
    calendar = ["ics", "http://open.example/a.ics", "https://127.0.0.1:1/a.ics", "n"]
    said, file = asked(you, ["Northstar", "GB", "", ""], ["mbox", "none.mbox", "n"], calendar, ["file", "", "08:00"], [""])
    assert "is not encrypted" in said
    found = load(file)
    assert (found.organisation.domains, found.calendars[0].url) == ((), "https://127.0.0.1:1/a.ics")


def test_init_without_a_calendar(asked):
    assert load(asked(YOU, FIRM, MAIL, ["none"], DIGESTS, [""])[1]).calendars == ()


def test_init_leaves_what_is_there(called, tmp_path):
    (tmp_path / "amana.toml").write_text("mine")
    code, _, err = called("init")
    assert code == 65
    assert "--force" in err
    assert (tmp_path / "amana.toml").read_text() == "mine"


def test_a_city_alone_is_understood():
    with pytest.raises(WrongValueError) as wrong:
        values.zone("dubai")
    assert wrong.value.advice == 'did you mean "Asia/Dubai"?'


def test_the_machines_zone_is_the_default(tmp_path):
    (tmp_path / "zoneinfo" / "Asia").mkdir(parents=True)
    (tmp_path / "zoneinfo" / "Asia" / "Dubai").touch()
    (tmp_path / "localtime").symlink_to(tmp_path / "zoneinfo" / "Asia" / "Dubai")
    assert machine_zone(tmp_path / "localtime") == "Asia/Dubai"
    assert machine_zone(tmp_path / "nothing") is None
    (tmp_path / "utc").symlink_to(tmp_path / "zoneinfo" / "Etc" / "UTC")
    assert machine_zone(tmp_path / "utc") is None


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
    assert "! delivery: file:" in out


def test_check_says_what_others_could_see_or_change_and_what_is_old(called, tmp_path, monkeypatch):
    for name in ("mail/cur", "mail/new", "calendar"):
        (tmp_path / name).mkdir(parents=True)
    smtp = f'[delivery]\nkind = "smtp"\nhost = "127.0.0.1"\nport = {free_port()}\nsecurity = "none"\nuser = "l"\nsecret = {{ file = "s" }}\nfrom = "l@a.example"\n'
    (tmp_path / "amana.toml").write_text(CONFIG + smtp)
    (tmp_path / "amana.toml").chmod(0o666)
    (tmp_path / "s").write_text("secret")
    (tmp_path / "s").chmod(0o644)
    open_ledger(tmp_path / "ledger").close()
    (tmp_path / "ledger").chmod(0o755)
    monkeypatch.setattr("frontends.cli.checking.clock_is_kept", lambda: False)
    monkeypatch.setattr("frontends.cli.checking.zone_data", lambda: ("2019a", "/zones"))
    code, out, _ = called("check", "--now", "2026-03-05T12:00")
    assert code == 78
    for words in (
        "chmod go-w",
        "chmod -R go=",
        "timedatectl set-ntp true",
        "update the package tzdata",
        "✗ secret file s: others can read the secret",
        "chmod 600",
        "✗ delivery: ",
        "2 wrong, 4 to look at.",
    ):
        assert words in out
    assert "secret\n" not in out


def test_the_machine_tells_of_its_clock_and_zones():
    assert clock_is_kept() in {True, False, None}
    assert zone_data()[0][:2] == "20"


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
