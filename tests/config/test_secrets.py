"""Secrets come from where they are safe, or not at all."""

import sys
import types

import pytest

from config.secrets import Secret, private_text, read_secret, secret_place, write_private
from config.values import WrongValueError
from domain.errors import AccessDeniedError, MisconfiguredError


def read(value, folder, environment=None):
    return read_secret(secret_place(value), folder, "lina", environment or {})


def test_a_private_file_gives_its_words_without_the_line_end(tmp_path):
    (tmp_path / "s").write_text("hunter2\n")
    (tmp_path / "s").chmod(0o600)
    assert read({"file": "s"}, tmp_path) == "hunter2"


def test_a_file_others_can_read_is_refused_with_the_command_that_mends_it(tmp_path):
    (tmp_path / "s").write_text("hunter2")
    (tmp_path / "s").chmod(0o644)
    with pytest.raises(MisconfiguredError) as raised:
        read({"file": "s"}, tmp_path)
    assert raised.value.advice == f"run: chmod 600 {tmp_path / 's'}"
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    ("value", "error"),
    [
        ({"file": "absent"}, MisconfiguredError),
        ({"file": "folder"}, MisconfiguredError),
        ({"file": "empty"}, AccessDeniedError),
        ({"command": ["no-such-command-here"]}, MisconfiguredError),
        ({"command": ["false"]}, AccessDeniedError),
        ({"command": "true"}, AccessDeniedError),
        ({"credential": "imap"}, MisconfiguredError),
    ],
)
def test_a_place_without_a_secret_is_told(tmp_path, value, error):
    (tmp_path / "folder").mkdir(mode=0o700)
    (tmp_path / "empty").touch(mode=0o600)
    with pytest.raises(error):
        read(value, tmp_path)


def test_a_command_gives_what_it_prints(tmp_path):
    assert read({"command": ["printf", "hun ter2\n"]}, tmp_path) == "hun ter2"
    assert read({"command": "echo hunter2"}, tmp_path) == "hunter2"


def test_systemd_gives_credentials_by_name(tmp_path):
    (tmp_path / "imap").write_text("hunter2\n")
    environment = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert read({"credential": "imap"}, tmp_path, environment) == "hunter2"
    for absent in ("smtp", "../imap"):
        with pytest.raises(MisconfiguredError, match="gives no credential"):
            read({"credential": absent}, tmp_path, environment)


def test_the_keyring_is_asked_only_where_it_is_installed(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(MisconfiguredError, match="not installed"):
        read({"keyring": "amana"}, tmp_path)
    kept = {("amana", "lina"): "hunter2"}
    ring = types.SimpleNamespace(get_password=lambda service, user: kept.get((service, user)))
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert read({"keyring": "amana"}, tmp_path) == "hunter2"
    with pytest.raises(AccessDeniedError, match="keyring has"):
        read({"keyring": "other"}, tmp_path)


@pytest.mark.parametrize("value", ["hunter2", 3, {}, {"file": "a", "credential": "b"}, {"colour": "a"}, {"command": []}])
def test_what_names_no_place_is_refused_with_how_to_write_one(value):
    with pytest.raises(WrongValueError) as raised:
        secret_place(value)
    assert "secret = {" in raised.value.advice
    assert "hunter2" not in str(raised.value)


def test_a_place_says_where_it_is_and_nothing_more():
    assert str(Secret("file", ("imap.secret",))) == "file imap.secret"


def test_a_command_that_takes_too_long_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr("config.secrets.COMMAND_SECONDS", 0.01)
    with pytest.raises(AccessDeniedError, match="gave no secret within"):
        read({"command": ["sleep", "5"]}, tmp_path)


def test_a_written_secret_is_for_its_owner_only(tmp_path):
    place = tmp_path / "new" / "token.json"
    for text in ("first", "second"):
        write_private(place, text)
        assert private_text(place) == text
        place.chmod(0o644)
    assert [one.name for one in place.parent.iterdir()] == ["token.json"]


def test_a_secret_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(MisconfiguredError, match="cannot be written"):
        write_private(tmp_path / "file" / "token.json", "text")
