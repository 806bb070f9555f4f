from __future__ import annotations

import os

import pytest

from connectors.mail.mbox import Mbox
from domain.errors import MisconfiguredError, UnavailableError
from tests.connectors.mails import BROKEN, key_of, mail
from tests.contracts.source import SourceContract, World, all_keys, drain

SEPARATOR = b"From karim@acme.example Sun Mar  1 08:00:00 2026\n"


class MboxWorld(World):
    def __init__(self, path):
        self.path = path
        path.write_bytes(b"")
        self.pieces: dict[int, bytes] = {}

    def source(self) -> Mbox:
        return Mbox(self.path, name="mbox:archive")

    def append(self, raw: bytes):
        with self.path.open("ab") as file:
            file.write(SEPARATOR + raw + b"\n")

    def add(self, number: int) -> str:
        self.append(mail(number))
        return key_of(number)

    def add_broken(self):
        self.append(b"X-Nothing: else\n\n" + BROKEN)

    def remove(self, number: int):
        whole = self.path.read_bytes()
        self.path.write_bytes(whole.replace(SEPARATOR + mail(number) + b"\n", b""))

    def go_away(self):
        self.path.rename(self.path.with_name("away"))

    def come_back(self):
        self.path.with_name("away").rename(self.path)


@pytest.fixture
def world(tmp_path):
    return MboxWorld(tmp_path / "archive.mbox")


class TestMbox(SourceContract):
    def test_what_goes_between_two_pages_stops_nothing(self, world):
        """A rewritten file is read again from its start: nothing is lost, and the ledger knows the rest."""
        added = [world.add(number) for number in range(6)]
        source = world.source()
        first = source.fetch(None, 2)
        world.remove(0)
        pages, cursor = drain(source, first.cursor, 2)
        assert set(all_keys(pages)) == set(added[1:])
        assert all_keys(drain(source, cursor)[0]) == []


def test_words_that_look_like_separators(world):
    text = "A\n\nFrom here on, all is well.\n\n>From the start\n>>From afar\n\nFrom 10:30 to 11:30 we talk\nabout it\n\nFrom A 10:30\n"
    world.append(mail(0, text))
    world.add(1)
    messages = world.source().fetch(None, 10).messages
    assert [message.key for message in messages] == [key_of(0), key_of(1)]
    assert messages[0].text.rstrip() == text.replace("\n>From", "\nFrom").replace("\n>>From", "\n>From").rstrip()
    assert messages[0].folder == "archive"


def test_an_appended_file_is_not_read_again(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    world.add(1)
    page = source.fetch(cursor, 10)
    assert (page.seen, page.messages[0].key) == (1, key_of(1))


def test_a_touched_file_gives_nothing_new(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    os.utime(world.path, (1, 1))
    assert source.fetch(cursor, 10).seen == 0


def test_the_separator_dates_a_mail_without_date(world):
    world.append(b"From: karim@acme.example\n\nhello\n")
    assert world.source().fetch(None, 1).messages[0].written_at.isoformat() == "2026-03-01T08:00:00+00:00"


def test_what_is_no_mbox(tmp_path):
    with pytest.raises(MisconfiguredError):
        Mbox(tmp_path / "nowhere", name="x").fetch(None, 5)
    (tmp_path / "words").write_text("just words\n")
    with pytest.raises(MisconfiguredError):
        Mbox(tmp_path / "words", name="x").fetch(None, 5)


def test_a_file_that_went_away_later(world):
    world.add(0)
    _, cursor = drain(world.source())
    world.path.unlink()
    with pytest.raises(UnavailableError):
        world.source().fetch(cursor, 5)


def test_a_folder_of_files(tmp_path):
    folder = tmp_path / "Local Folders"
    folder.mkdir()
    inbox, sent, trash = (MboxWorld(folder / name) for name in ("Inbox", "Sent", "Trash"))
    (folder / "Inbox.msf").write_text("an index")
    (folder / "sub").mkdir()
    added = [inbox.add(0), inbox.add(1), sent.add(2)]
    trash.add(3)
    source = Mbox(folder, name="mbox:local")
    pages, cursor = drain(source, limit=2)
    assert all_keys(pages) == added
    assert [message.folder for page in pages for message in page.messages] == ["Inbox", "Inbox", "Sent"]
    assert all_keys(drain(source, cursor)[0]) == []
    assert all_keys(drain(source, (inbox.add(4), cursor)[1])[0]) == [key_of(4)]
