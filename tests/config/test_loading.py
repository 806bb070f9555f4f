"""The configuration: the example is whole, and every problem is told at once with its line and advice."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from config import loading
from config.loading import find_file, load, parse
from config.settings import FileDeliverySettings, ImapSettings, MaildirSettings, Settings, SmtpDeliverySettings
from domain.errors import MisconfiguredError
from domain.working_time import Duration, Hours

EXAMPLE = Path(loading.__file__).with_name("example.toml")
LEAST = """
[coordinator]
name = "Lina Haddad"
addresses = ["Lina@Northstar.example"]
timezone = "Asia/Dubai"
[organisation]
name = "Northstar"
domains = ["northstar.example"]
"""


def settings(more: str = "", least: str = LEAST) -> Settings:
    return parse(least + more, Path("/home/lina/amana.toml"))


def complaints(more: str, least: str = LEAST) -> str:
    with pytest.raises(MisconfiguredError) as raised:
        settings(more, least)
    return raised.value.message


def test_the_example_is_valid_and_its_paths_start_at_its_own_folder():
    found = load(EXAMPLE)
    assert found.mailboxes == (MaildirSettings(path=EXAMPLE.parent / "mail"),)
    assert found.store.path == EXAMPLE.parent / "ledger"
    assert found.clients[0].working_days == {6, 0, 1, 2, 3}
    assert found.web.listen is None


def test_the_examples_remarks_are_valid_once_uncommented():
    lines = [line.removeprefix("# ") for line in EXAMPLE.read_text(encoding="utf-8").splitlines()]
    toml = "\n".join(line for line in lines if not line.startswith(("Amana's", "Lines", "     ")))
    before, _, after = toml.partition("[delivery]                             # how")
    after = after[after.index("[delivery]") :]
    found = parse(before + after, EXAMPLE)
    assert len(found.mailboxes) == 3
    assert isinstance(found.mailboxes[1], ImapSettings)
    assert isinstance(found.delivery, SmtpDeliverySettings)
    assert found.organisation.holidays[1].off


def test_what_is_not_said_has_a_sensible_value():
    found = settings()
    assert found.coordinator.addresses == ("lina@northstar.example",)
    assert found.organisation.working_hours == Hours(time(9), time(18))
    assert found.organisation.answer_within == Duration(days=2)
    assert found.delivery == FileDeliverySettings(path=Path("/home/lina/outbox"))
    assert found.store.path == Path("/home/lina/ledger")
    assert found.digest.at == time(7, 30)
    assert found.poll.every == timedelta(seconds=60)
    assert found.folder == Path("/home/lina")


def test_the_systems_configuration_keeps_its_ledger_in_the_systems_state_folder():
    assert parse(LEAST, loading.SYSTEM_FOLDER / "amana.toml").store.path == Path("/var/lib/amana/ledger")


def test_times_days_and_this_machine_can_be_written_in_several_ways():
    found = settings(
        '[digest]\nat = 08:15:00\ndays = []\nweekly = "never"\n[[organisation.holidays]]\ndate = "2026-05-01"\n',
        'web = { listen = "localhost:8765" }\n' + LEAST,
    )
    assert (found.digest.at, found.digest.days, found.digest.weekly) == (time(8, 15), frozenset(), None)
    assert found.web.listen == ("localhost", 8765)
    assert found.organisation.holidays[0].date.isoformat() == "2026-05-01"


def test_every_problem_is_told_at_once_in_the_order_of_the_file():
    found = complaints(
        '[[mailboxes]]\nkind = "maildr"\n[web]\nlisten = "0.0.0.0:80"\n[[clients]]\nname = "Acme"\ncountry = "UAE"\n',
        LEAST.replace("Dubai", "Dubay").replace("[organisation]", "[organisation]\nanswerwithin = 3"),
    )
    told = [line.removeprefix("/home/lina/amana.toml:") for line in found.splitlines()]
    assert told == [
        '5: coordinator.timezone: "Asia/Dubay" is no time zone; did you mean "Asia/Dubai"?',
        '7: organisation.answerwithin: is unknown; did you mean "answer_within"?',
        '11: mailboxes.kind: "maildr" is no kind; did you mean "maildir"?',
        '13: web.listen: "0.0.0.0" can be reached from outside; the page has no login: write "127.0.0.1:8765"',
        '14: clients: "domains" is missing',
        '16: clients.country: "UAE" is no country code; did you mean "AE" (United Arab Emirates)?',
    ]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("zzz = 1", "organisation.zzz: is unknown; known: name"),
        ("[web]\nlisten = 8765", "web.listen: must be text in quotes, not a number"),
        ('[web]\nlisten = "localhost"', "is no place to listen"),
        ("[alerts]\nper_day = true", "must be a whole number, not true or false"),
        ("[alerts]\nper_day = -1", "must lie between 0 and 1000"),
        ('[alerts]\ndue_soon = "2 days"', 'write "2 working days" or "4 working hours"'),
        ('[alerts]\ndue_soon = "2 working days of theirs"', 'write "2 working days" or "4 working hours"'),
        ('answer_within = "2 days of theirs"', 'of your own, or "2 working days of theirs"'),
        ('answer_within = "2 client working days of theirs"', "is no amount of working time"),
        ('answer_within = "2 working days of ours"', "is no amount of working time"),
        ("answer_within = 2", "organisation.answer_within: must be text in quotes, not a number"),
        ('[poll]\nevery = "0s"', "is no amount of time"),
        ('[digest]\nat = "24:30"', "is no time of day"),
        ('working_hours = "09:00"', "is no span of hours"),
        ('working_hours = "09:00-09:00"', "begins and ends at the same time"),
        ("working_days = []", "organisation.working_days: is empty"),
        ('working_days = "mon"', "must be a list in square brackets, not text"),
        ('currency = "SAT"', '"SAT" is no currency code'),
        ('country = "Zzz"', 'write two letters, such as "AE"'),
        ('subdivision = " "', "organisation.subdivision: is empty"),
        ('[[mailboxes]]\nkind = "imap"\nhost = "h"\nuser = "u"\nsecret = { file = "s" }\nsecurity = "ssl"', "is none of tls"),
        ('working_days = ["fryday"]', '"fryday" is no weekday; write one of mon'),
        ("web = 3", "web: is unknown"),
        ("[[organisation.holidays]]\ndate = 2026-01-01T10:00:00Z", "organisation.holidays.date: is no day"),
        ('[[organisation.holidays]]\ndate = "1 May"', "is no day; write 2026-03-20"),
        ('[[organisation.holidays]]\ndate = 2026-01-01\noff = "yes"', "must be true or false, not text"),
        ('[[organisation.hours]]\nfrom = 2026-03-02\nuntil = 2026-03-01\nworking_hours = "9:00-15:00"', "lies before"),
        ('[[clients]]\nname = "A"\ndomains = ["acme"]', '"acme" is no mail domain'),
        ('[[clients]]\nname = "A"\ndomains = ["mail.northstar.example"]', "belongs to the organisation too"),
        ('[[clients]]\nname = "A"\ndomains = ["gmail.com"]', "gmail.com is everybody's"),
        (
            '[[clients]]\nname = "A"\ndomains = ["a.example"]\n[[clients]]\nname = "A"\ndomains = ["b.example"]',
            "stands here twice",
        ),
        ('[[mailboxes]]\npath = "mail"', '"kind" is missing; one of maildir, mbox, imap, gmail'),
        ('[[calendars]]\nkind = "ics"', 'needs either "path" or "url"'),
        ('[[calendars]]\nkind = "ics"\nurl = "http://a.example/b.ics"', "is not encrypted"),
        ('[[calendars]]\nkind = "ics"\nurl = "https://me:pw@a.example/"', "put them under user and secret"),
        ('[[calendars]]\nkind = "ics"\nurl = "a.ics"', 'it begins with "https://"'),
        ('[delivery]\nkind = "smtp"\nhost = "h"\nuser = "u"\nfrom = "a@b.example"', 'needs "user" and "secret", or neither'),
        (
            '[delivery]\nkind = "smtp"\nhost = "h"\nsecurity = "none"\nfrom = "a@b.example"',
            "would send the password in the open",
        ),
        ('[delivery]\nkind = "smtp"\nhost = "h"\nfrom = "a@b"', '"a@b" is no mail address'),
    ],
)
def test_a_wrong_value_is_told_with_what_would_be_right(more, told):
    assert told in complaints(more)


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("[coordinator", "Expected ']'"),
        ("coordinator = 3", "coordinator: must be a table, not a number; write [coordinator]"),
        ("clients = 3", "clients: must be tables, not a number; write [[clients]]"),
        ("clients = [3]", "clients: must be a table, not a number"),
        ('organisation.hours = "9"', "organisation.hours: must be tables, not text"),
        ('[delivery]\nkind = "pigeon"', '"pigeon" is no kind; one of file, smtp, gmail'),
    ],
)
def test_odd_shapes_are_told_rather_than_raised(toml, told):
    assert told in complaints("", toml)


def test_a_secret_in_the_file_is_refused_and_not_repeated():
    found = complaints('[[mailboxes]]\nkind = "imap"\nhost = "h.example"\nuser = "lina"\nsecret = "hunter2"\n')
    assert "secrets never stand in this file" in found
    assert "hunter2" not in found


def test_plain_mail_servers_on_this_machine_may_stay_unencrypted():
    assert settings('[delivery]\nkind = "smtp"\nhost = "127.0.0.1"\nsecurity = "none"\nfrom = "a@b.example"\n').delivery


def test_the_nearest_file_is_found_first(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    with pytest.raises(MisconfiguredError, match="there is no configuration") as raised:
        find_file(tmp_path)
    assert "amana init" in raised.value.advice
    (tmp_path / "user" / "amana").mkdir(parents=True)
    (tmp_path / "user" / "amana" / "amana.toml").write_text(LEAST)
    assert find_file(tmp_path) == tmp_path / "user" / "amana" / "amana.toml"
    (tmp_path / "amana.toml").write_text(LEAST)
    assert find_file(tmp_path) == tmp_path / "amana.toml"


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_a_wrong_configuration(tmp_path, content):
    file = tmp_path / "amana.toml"
    if content:
        file.write_bytes(content)
    with pytest.raises(MisconfiguredError, match="cannot be read"):
        load(file)
