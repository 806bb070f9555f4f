"""Conversations of which only one mail tells whose they are, for tests of arrival in any order."""

from __future__ import annotations

from datetime import timedelta

from domain.messages import Address, Message
from tests.workflow.sample_parts import START

LINA, OMAR = Address("lina@northstar.example"), Address("omar@northstar.example")
NOOR, KATE = Address("noor@acme.example"), Address("kate@brightwell.example")


def mail(number, sender, to, text, *references, **more):
    """A mail of the conversations' first day, `number` hours after its midnight."""
    return Message(
        key=f"t{number}",
        source="mail",
        folder="",
        sender=sender,
        to=(to,),
        cc=(),
        written_at=START + timedelta(days=1, hours=number),
        subject="Portal",
        text=text,
        references=references,
        **more,
    )


#: Noor asks; Lina asks Omar inside; he answers her, and she him: only the first mail tells whose the others are.
TALK = (
    mail(1, NOOR, LINA, "Dear Lina,\n\nCould you send us the load report?\n\nNoor"),
    mail(2, LINA, OMAR, "Omar, can you do this?\n\nLina", "t1"),
    mail(3, OMAR, LINA, "I will finish the load report on Thursday.\n\nOmar", "t1", "t2"),
    mail(4, LINA, OMAR, "I will send you the numbers tomorrow.\n\nLina", "t3"),
)
#: The same, of a mail that names another client than its conversation, and of a promise told twice.
MORE_TALK = (
    mail(5, LINA, KATE, "Dear Kate,\n\nWe will send you the test protocol by Wednesday.\n\nLina"),
    mail(6, OMAR, LINA, "We will finish the test protocol for Acme on Friday.\n\nOmar", "t5"),
    mail(7, LINA, KATE, "Dear Kate,\n\nAs I said, we will send you the test protocol by Wednesday.\n\nLina", "t5"),
    mail(8, KATE, LINA, "Dear Lina,\n\nNo need to send the test protocol any more.\n\nKate", "t5", "t7"),
)
