"""What every outbox does. Inherit it in the tests of each implementation and give it a `world` fixture."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from domain.deliveries import Delivery
from domain.ports import Outbox

DELIVERY = Delivery(
    key="digest:2026-03-05",
    message_id="digest.2026-03-05.4f1d@amana.northstar.example",
    kind="digest",
    to="lina@northstar.example",
    subject="2 promises are due · ٢ وعود",
    text="1. Drawings for Acme, due today\n\n٢. عرض السعر\n" + "a long line of words that goes on " * 40,
    html="<p>1. <b>Drawings</b> for Acme, due today</p>",
    written_at=datetime(2026, 3, 5, 8, tzinfo=UTC),
    try_at=None,
)


class Arrivals(ABC):
    """Where the mails arrive."""

    @abstractmethod
    def outbox(self) -> Outbox:
        """A new instance, as after a restart."""

    @abstractmethod
    def mails(self) -> list[EmailMessage]:
        """The mails that have arrived, in order."""


class OutboxContract:
    def test_has_a_stable_name(self, arrivals):
        assert arrivals.outbox().name == arrivals.outbox().name
        assert arrivals.outbox().name

    def test_the_mail_arrives_as_it_was_meant(self, arrivals):
        arrivals.outbox().send(DELIVERY)
        (mail,) = arrivals.mails()
        assert mail["Message-ID"] == f"<{DELIVERY.message_id}>"
        assert mail["To"] == DELIVERY.to
        assert mail["Subject"] == DELIVERY.subject
        assert mail["Date"].datetime == DELIVERY.written_at
        assert mail["Auto-Submitted"] == "auto-generated"
        assert mail.get_content_type() == "multipart/alternative"
        plain, rich = (mail.get_body(preferencelist=(kind,)) for kind in ("plain", "html"))
        assert plain.get_content().rstrip().splitlines() == DELIVERY.text.rstrip().splitlines()
        assert rich.get_content().strip() == DELIVERY.html

    def test_it_can_be_checked_without_a_mail(self, arrivals):
        arrivals.outbox().check()
        assert arrivals.mails() == []

    def test_text_alone_is_enough(self, arrivals):
        arrivals.outbox().send(replace(DELIVERY, html=""))
        (mail,) = arrivals.mails()
        assert mail.get_content_type() == "text/plain"

    def test_an_answer_names_what_it_answers(self, arrivals):
        arrivals.outbox().send(replace(DELIVERY, in_reply_to="<reply.7@northstar.example>"))
        (mail,) = arrivals.mails()
        assert mail["In-Reply-To"] == mail["References"] == "<reply.7@northstar.example>"

    def test_sending_again_after_a_crash_gives_the_same_mail(self, arrivals):
        arrivals.outbox().send(DELIVERY)
        arrivals.outbox().send(DELIVERY)
        assert {mail.as_bytes() for mail in arrivals.mails()} == {arrivals.mails()[0].as_bytes()}

    @pytest.mark.parametrize("field", ["subject", "to", "message_id", "in_reply_to"])
    def test_no_text_can_begin_a_header_of_its_own(self, arrivals, field):
        odd = "lina@northstar.example\r\nBcc: thief@evil.example\n\nhello"
        arrivals.outbox().send(replace(DELIVERY, **{field: odd if field != "to" else DELIVERY.to + "\n"}))
        (mail,) = arrivals.mails()
        assert mail["Bcc"] is None
        assert "Drawings" in mail.get_body(preferencelist=("plain",)).get_content()
