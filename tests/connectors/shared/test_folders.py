from __future__ import annotations

import pytest

from connectors.shared.folders import is_unwanted, readable


@pytest.mark.parametrize(
    "folder", ["Drafts", "INBOX/Trash", "[Gmail]/Spam", "Entwürfe", "Junk E-mail", "سلة المهملات", "Trash/2025"]
)
def test_unwanted(folder):
    assert is_unwanted(folder)


@pytest.mark.parametrize("folder", ["INBOX", "Sent", "Clients/Acme", "Draftsmen", "Archive", "Spam reports"])
def test_wanted(folder):
    assert not is_unwanted(folder)


@pytest.mark.parametrize(
    ("folder", "name"), [("Gel&APY-scht", "Gelöscht"), ("R&-D", "R&D"), ("A & B", "A & B"), ("ä&b", "ä&b"), ("Sent", "Sent")]
)
def test_names_as_people_see_them(folder, name):
    assert readable(folder) == name
