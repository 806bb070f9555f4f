"""Business mails for measuring: made from a few dozen sentences, the same each time."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

SENTENCES = """
Thank you for the call this morning, it was good to go through the open points together.
We will send you the revised test plan by Thursday 19 March.
The third environment is GBP 450 per month, excluding VAT.
Could you let us know when the acceptance test can start?
As discussed, the migration of the archive is planned for the second half of April.
Our team has looked into the slow search and found that an index was missing.
Please find attached the minutes of Tuesday's meeting.
The licence fee comes to AED 18,000 for the first year and AED 15,500 for each year after it.
I have copied Omar, who looks after the gateway on our side.
We would like to add two more users to the portal, and we are happy to pay for it.
The meeting room is on the third floor, the reception will let you in.
Let us speak again on Monday at 10:00 Dubai time, if that suits you.
The report of the last quarter shows fewer tickets than the one before.
Our offer is valid until 31 March 2026.
There is nothing else to report from our side this week.
The new colour scheme was liked by everybody who saw it.
If anything is unclear, you can reach us on +971 4 555 0101 or under ticket 48213.
The training takes two days and costs SAR 2,500 per day.
We are still waiting for the anonymised test data, which Sami promised for last Sunday.
Kind regards to the whole team, and safe travels.
""".strip().splitlines()

START = datetime(2026, 3, 2, 8, tzinfo=UTC)


def body(dice: random.Random, size: int) -> str:
    """About `size` characters of a mail's own words, in paragraphs."""
    text = ""
    while len(text) < size:
        text += " ".join(dice.sample(SENTENCES, 4)) + "\n\n"
    return text


def raw(number: int, size: int, quoted: int = 0) -> bytes:
    """Mail number so-and-so: about `size` characters of own words and `quoted` of quoted ones."""
    dice = random.Random(number)
    clients = ("kate@brightwell.example", "noor@acme.example", "huda@palmtrade.example")
    client = clients[number % 3]
    ours, theirs = "Lina Haddad <lina@northstar.example>", f"A Client <{client}>"
    sender, to = (ours, theirs) if number % 2 else (theirs, ours)
    at = START + timedelta(minutes=7 * number)
    history = "".join(f"> {line}\r\n" for line in body(dice, quoted).splitlines()) if quoted else ""
    head = f"From: {sender}\r\nTo: {to}\r\nSubject: Project point {number}\r\nDate: {format_datetime(at)}\r\n"
    own = f"Hello,\r\n\r\n{body(dice, size)}\r\nBest regards\r\n"
    intro = f"\r\nOn {at:%d %B %Y at %H:%M}, {sender} wrote:\r\n" if quoted else ""
    return f"{head}Message-ID: <{number}@bench.example>\r\n\r\n{own}{intro}{history}".encode()


def maildir(folder: Path, numbers: range, size: int, quoted: int = 0) -> Path:
    """A Maildir with those mails."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number in numbers:
        at = START + timedelta(minutes=7 * number)
        (folder / "cur" / f"{int(at.timestamp())}.{number:09}.bench:2,S").write_bytes(raw(number, size, quoted))
    return folder
