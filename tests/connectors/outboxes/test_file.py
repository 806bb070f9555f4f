from __future__ import annotations

import os
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from connectors.outboxes.file import FileOutbox
from domain.errors import AccessDeniedError, UnavailableError
from tests.contracts.outbox import DELIVERY, Arrivals, OutboxContract


class Folder(Arrivals):
    def __init__(self, path):
        self.path = path

    def outbox(self) -> FileOutbox:
        return FileOutbox(self.path, sender="Amana <amana@northstar.example>")

    def mails(self) -> list[EmailMessage]:
        return [message_from_bytes(path.read_bytes(), policy=default) for path in sorted(self.path.glob("*.eml"))]


@pytest.fixture
def arrivals(tmp_path):
    return Folder(tmp_path / "outbox")


class TestFileOutbox(OutboxContract):
    pass


def test_nothing_half_written_stays(arrivals):
    arrivals.outbox().send(DELIVERY)
    assert [path.suffix for path in arrivals.path.iterdir()] == [".eml"]


def test_hostile_names_stay_in_the_folder(arrivals):
    arrivals.outbox().send(replace(DELIVERY, message_id="../../../etc/cron.d/x@\x00" + "y" * 500))
    (path,) = arrivals.path.iterdir()
    assert path.name.startswith("etc-cron.d-x")


def test_a_full_disk_may_be_tried_again(arrivals, monkeypatch):
    def refuse(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UnavailableError, match="No space left"):
        arrivals.outbox().send(DELIVERY)


def test_a_forbidden_folder_needs_somebody(arrivals, monkeypatch):
    def refuse(_descriptor):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(AccessDeniedError):
        arrivals.outbox().send(DELIVERY)


def test_a_folder_that_cannot_be_made_is_told_before_a_mail_is_there(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(AccessDeniedError):
        FileOutbox(tmp_path / "file" / "outbox", sender="amana@northstar.example").check()
