"""A forgotten client is gone from the ledger and from its file; the others are as they were."""

from contextlib import closing
from datetime import timedelta

import pytest

from domain.errors import BadInputError, LedgerLockedError
from domain.forgetting import forgotten_setting
from store.connection import FILE_NAME
from store.forgetting import forget
from store.ledger import open_ledger
from store.verify import verify
from tests.workflow.sample_parts import UNTIL, known, parts
from workflow.polling import poll
from workflow.service import once

ACME, DOMAIN = "Acme Trading", "acme.example"


@pytest.fixture
def folder(tmp_path):
    """The sample's six weeks, polled and told, in a ledger on disk."""
    with closing(open_ledger(tmp_path)) as ledger:
        once(parts(ledger=ledger))
    return tmp_path


def bytes_of(folder):
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith(FILE_NAME))


def of_others(kept):
    return {key: entry for key, entry in kept.items() if entry.client != ACME}


def test_nothing_of_the_client_is_left_in_the_file(folder):
    words = (b"noor@acme.example", b"sandbox API keys", ACME.encode())
    assert all(each in bytes_of(folder) for each in words)
    gone = forget(folder, ACME, [DOMAIN], UNTIL)
    assert gone["events"] > 0
    assert gone["entries"] > 0
    assert not [each for each in words if each in bytes_of(folder)]
    assert verify(folder) == ()


def test_the_other_clients_are_as_they_were(folder):
    with closing(open_ledger(folder)) as ledger:
        before = known(ledger)
    forget(folder, ACME, [DOMAIN], UNTIL)
    with closing(open_ledger(folder)) as ledger:
        assert known(ledger) == of_others(before)


def test_what_was_forgotten_is_not_read_again(folder):
    forget(folder, ACME, [DOMAIN], UNTIL)
    with closing(open_ledger(folder)) as ledger:
        before = known(ledger)
        made = parts(ledger=ledger)
        for source in (*made.sources, *made.calendars):
            source.expired = True
        outcome = poll(made)
        assert outcome.accounted
        assert (outcome.recorded, known(ledger)) == (0, before)


def test_what_comes_later_is_read(folder):
    forget(folder, ACME, [DOMAIN], UNTIL - timedelta(days=2000))
    with closing(open_ledger(folder)) as ledger:
        made = parts(ledger=ledger)
        for source in (*made.sources, *made.calendars):
            source.expired = True
        assert poll(made).recorded > 0


def test_the_mark_does_not_name_the_client():
    assert "acme" not in forgotten_setting(ACME).casefold()
    assert forgotten_setting(ACME) == forgotten_setting("ACME trading") != forgotten_setting("Acme")


def test_a_running_daemon_and_a_missing_ledger_are_said(folder, tmp_path):
    with closing(open_ledger(folder)), pytest.raises(LedgerLockedError):
        forget(folder, ACME, [DOMAIN], UNTIL)
    with pytest.raises(BadInputError, match="no ledger"):
        forget(tmp_path / "nowhere", ACME, [DOMAIN], UNTIL)
