from __future__ import annotations

import os
import shutil
from datetime import timedelta

import pytest

from connectors.mail.maildir import Maildir
from domain.errors import MisconfiguredError
from tests.connectors.mails import BROKEN, START, key_of, mail
from tests.contracts.source import SourceContract, World, all_keys, drain, keys


class MaildirWorld(World):
    def __init__(self, root):
        self.root = root
        self.make("")

    def make(self, folder: str):
        for part in ("cur", "new", "tmp"):
            (self.root / folder / part).mkdir(parents=True)

    def source(self) -> Maildir:
        return Maildir(self.root, name="maildir:mail")

    def put(self, name: str, raw: bytes, folder: str = "", part: str = "new"):
        path = self.root / folder / "tmp" / name
        path.write_bytes(raw)
        path.rename(self.root / folder / part / name)

    def name(self, number: int) -> str:
        return f"{int((START + timedelta(hours=number)).timestamp())}.M{number}.host"

    def add(self, number: int) -> str:
        self.put(self.name(number), mail(number))
        return key_of(number)

    def add_broken(self):
        self.put(f"{int(START.timestamp()) + 100}.broken.host", BROKEN)

    def remove(self, number: int):
        (self.root / "new" / self.name(number)).unlink()

    def go_away(self):
        self.root.rename(self.root.with_name("away"))

    def come_back(self):
        self.root.with_name("away").rename(self.root)


@pytest.fixture
def world(tmp_path):
    return MaildirWorld(tmp_path / "mail")


class TestMaildir(SourceContract):
    pass


def test_folders_are_read_as_one_in_order(world):
    for folder in (".Sent", ".Clients.Acme", ".Trash", ".Drafts", ".Gel&APY-schte Elemente", "Archive/2026"):
        world.make(folder)
    for number, folder in enumerate(
        [".Sent", "", ".Clients.Acme", "Archive/2026", ".Trash", ".Drafts", ".Gel&APY-schte Elemente"]
    ):
        world.put(world.name(number), mail(number), folder, "cur")
    pages, _ = drain(world.source(), limit=1)
    messages = [message for page in pages for message in page.messages]
    assert [message.key for message in messages] == [key_of(number) for number in range(4)]
    assert [message.folder for message in messages] == ["Sent", "INBOX", "Clients/Acme", "Archive/2026"]


def test_reading_and_marking_a_mail_shows_it_only_once(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    (world.root / "new" / world.name(0)).rename(world.root / "cur" / f"{world.name(0)}:2,S")
    pages, cursor = drain(source, cursor)
    assert all_keys(pages) == []


def test_a_mail_that_moves_between_list_and_get_is_found(world):
    world.add(0)
    world.add(1)
    source = world.source()
    first = source.fetch(None, 1)
    (world.root / "new" / world.name(1)).rename(world.root / "cur" / f"{world.name(1)}:2,S")
    assert keys(source.fetch(first.cursor, 1)) == [key_of(1)]


def test_drafts_are_passed_over(world):
    world.put(f"{world.name(0)}:2,DS", mail(0), part="cur")
    page = world.source().fetch(None, 10)
    assert (keys(page), page.seen, page.skipped) == ([], 1, 1)


@pytest.mark.parametrize("restarted", [False, True])
def test_an_old_mail_that_comes_late_is_new(world, restarted):
    world.add(5)
    source = world.source()
    _, cursor = drain(source)
    world.put(world.name(1), mail(1), part="cur")
    os.utime(world.root / "cur" / world.name(1), (1, 1))
    source = world.source() if restarted else source
    assert all_keys(drain(source, cursor)[0]) == [key_of(1)]


def test_a_folder_that_is_moved_in_is_new(world, tmp_path):
    other = MaildirWorld(tmp_path / "other")
    other.add(1)
    world.add(5)
    _, cursor = drain(world.source())
    shutil.move(other.root, world.root / ".Old")
    assert all_keys(drain(world.source(), cursor)[0]) == [key_of(1)]


def test_an_old_mail_that_comes_in_the_middle_of_a_round_is_not_lost(world):
    for number in range(5, 9):
        world.add(number)
    first = world.source().fetch(None, 2)
    world.add(1)
    restarted = world.source()
    pages, cursor = drain(restarted, first.cursor, 2)
    late, _ = drain(restarted, cursor)
    assert sorted(keys(first) + all_keys(pages) + all_keys(late)) == sorted(key_of(number) for number in (1, 5, 6, 7, 8))


def test_an_unchanged_folder_is_not_listed(world, monkeypatch):
    world.add(0)
    _, cursor = drain(world.source())
    _, cursor = drain(world.source(), cursor)  # the second listing settles it
    listed = []
    monkeypatch.setattr("connectors.mail.maildir._listed", lambda *given: listed.append(given) or [])
    drain(world.source(), cursor)
    assert listed == []


def test_unreadable_files_and_odd_entries(world, monkeypatch):
    (world.root / "new" / "a-folder").mkdir()
    (world.root / "new" / ".hidden").write_bytes(mail(3))
    (world.root / "new" / "dangling").symlink_to("nowhere")
    (world.root / "new" / "0001.eml").write_bytes(mail(4))
    assert all_keys(drain(world.source())[0]) == [key_of(4)]

    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    page = world.source().fetch(None, 5)
    assert "Permission denied" in page.problems[0].what


def test_what_is_no_maildir(tmp_path):
    with pytest.raises(MisconfiguredError):
        Maildir(tmp_path / "nowhere", name="x").fetch(None, 5)
    with pytest.raises(MisconfiguredError):
        Maildir(tmp_path, name="x").fetch(None, 5)
