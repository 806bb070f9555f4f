"""The composition root: every kind that can be configured becomes its part, or says that it cannot."""

from pathlib import Path

import pytest

import daemon
from config.loading import parse
from tests.frontends.samples import CONFIG

SECRET = 'secret = { file = "s" }\n'


def made(more, base=CONFIG):
    return parse(base + more, Path("/home/lina/amana.toml"))


def test_every_mailbox_that_is_supported_is_opened_under_its_name():
    settings = made(
        '[[mailboxes]]\nkind = "mbox"\npath = "/var/mail/lina"\n'
        f'[[mailboxes]]\nkind = "imap"\nhost = "imap.northstar.example"\nuser = "lina"\n{SECRET}'
        f'[[mailboxes]]\nkind = "imap"\nhost = "imap.northstar.example"\nuser = "lina"\n{SECRET}auth = "xoauth2"\nname = "second"\n'
    )
    assert [source.name for source in daemon.mailboxes(settings)] == [
        "maildir:mail",
        "mbox:/var/mail/lina",
        "imap:imap.northstar.example",
        "second",
    ]
    assert [source.name for source in daemon.calendars(settings)] == ["ics:calendar"]


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ("", "file:/home/lina/outbox"),
        (
            '[delivery]\nkind = "smtp"\nhost = "smtp.northstar.example"\nfrom = "a@northstar.example"\n',
            "smtp:smtp.northstar.example",
        ),
        (
            f'[delivery]\nkind = "smtp"\nhost = "h.example"\nfrom = "a@northstar.example"\nuser = "lina"\n{SECRET}security = "tls"\n',
            "smtp:h.example",
        ),
    ],
)
def test_mails_go_out_by_the_configured_door(more, name):
    assert daemon.outbox(made(more)).name == name


def test_a_mail_to_the_coordinator_comes_from_the_configured_address():
    assert made("").sender == "lina@northstar.example"
    smtp = made('[delivery]\nkind = "smtp"\nhost = "h.example"\nfrom = "amana@northstar.example"\n')
    assert smtp.sender == "amana@northstar.example"


def test_google_s_parts_are_opened_without_signing_in():
    google = f'user = "lina@northstar.example"\n{SECRET}'
    settings = made(
        f'[[mailboxes]]\nkind = "gmail"\n{google}[[calendars]]\nkind = "google"\n{google}[delivery]\nkind = "gmail"\n{google}'
    )
    assert daemon.mailboxes(settings)[-1].name.startswith("gmail:")
    assert daemon.calendars(settings)[-1].name.startswith("google:")
    assert daemon.outbox(settings).name.startswith("gmail:")
