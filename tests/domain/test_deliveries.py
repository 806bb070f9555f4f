"""Message-IDs of our own mails: found by their key, guessed by nobody."""

import pytest

from domain.deliveries import own_key, own_message_id


@pytest.mark.parametrize("key", ["digest:2026-03-02", "alert:0123456789abcdef", "answer:0123456789abcdef"])
def test_a_key_is_read_back_from_its_message_id(key):
    assert own_key(own_message_id(key, "secret", "northstar.example")) == key


def test_the_same_mail_has_the_same_id_and_another_secret_another():
    ids = [own_message_id("digest:2026-03-02", secret, "northstar.example") for secret in ("one", "one", "two")]
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize("stranger", ["", "1@acme.example", "digest.2026-03-02.amana@x.example", "digest.2026.short.amana@x"])
def test_other_ids_have_no_key(stranger):
    assert own_key(stranger) is None
