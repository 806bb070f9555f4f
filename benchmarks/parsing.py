"""How many mails a second are parsed: `python benchmarks/parsing.py`."""

from __future__ import annotations

import base64
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from connectors.shared.mime import Origin, parse
from domain.messages import Message

WORDS = (
    "we will send the revised drawings and the offer to your office by Friday because the client asked for three options "
    "including the structural survey which costs 12,500 AED excluding VAT please confirm receipt and let us know whether the "
    "meeting on Tuesday still stands so that the agenda can be circulated in time kind regards Lina"
).split()


def prose(rng: random.Random, length: int) -> str:
    """English words in lines of a mail."""
    lines, size = [], 0
    while size < length:
        lines.append(" ".join(rng.choice(WORDS) for _ in range(rng.randint(6, 14))))
        size += len(lines[-1]) + 1
    return "\n".join(lines)


def header(number: int) -> str:
    """A header with what servers add to it."""
    received = "".join(
        f"Received: from mx{hop}.acme.example (mx{hop}.acme.example [192.0.2.{hop}]) by mx.northstar.example with ESMTPS\n"
        f"\tfor <lina@northstar.example>; Tue, 3 Mar 2026 10:00:0{hop} +0400\n"
        for hop in range(4)
    )
    signature = "DKIM-Signature: v=1; a=rsa-sha256; d=acme.example; s=s1;\n\tb=" + "A" * 300 + "\n"
    return (
        f"{received}{signature}Authentication-Results: mx.northstar.example; dmarc=pass header.from=acme.example\n"
        "From: =?utf-8?B?2YPYsdmK2YU=?= <karim@acme.example>\n"
        "To: Lina Haddad <lina@northstar.example>\nCc: team@northstar.example\n"
        f"Subject: Re: Drawings and offer {number}\nMessage-ID: <m{number}@acme.example>\n"
        "References: <a@x.example> <b@x.example>\n"
        "Date: Tue, 3 Mar 2026 09:59:00 +0300\nMIME-Version: 1.0\n"
    )


def alternative(number: int, text: str, rich: str) -> bytes:
    """A mail of a text and its HTML."""
    head = f"{header(number)}Content-Type: multipart/alternative; boundary=B\n\n"
    plain = f"--B\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    return f"{head}{plain}--B\nContent-Type: text/html; charset=utf-8\n\n<html><body>{rich}</body></html>\n--B--\n".encode()


def small(rng: random.Random, number: int) -> bytes:
    """3 kB: plain text and HTML as most programs send them."""
    text = prose(rng, 500)
    rich = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    return alternative(number, text, rich)


def html_only(rng: random.Random, number: int) -> bytes:
    """3 kB of HTML without plain text."""
    rich = "".join(f'<p class="MsoNormal">{line}<o:p></o:p></p>' for line in prose(rng, 900).split("\n"))
    return f"{header(number)}Content-Type: text/html; charset=utf-8\n\n<html><body>{rich}</body></html>\n".encode()


def long(rng: random.Random, number: int) -> bytes:
    """30 kB: a thread's whole history below two sentences, as text and as HTML."""
    text = (
        prose(rng, 300)
        + "\n\nOn Mon, 2 Mar 2026 at 10:00, Karim wrote:\n"
        + "".join(f"> {line}\n" for line in prose(rng, 10_000).split("\n"))
    )
    rich = "".join(f"<div>{line}</div>" for line in prose(rng, 12_000).split("\n"))
    return alternative(number, text, f'<div class="gmail_quote"><blockquote>{rich}</blockquote></div>')


def long_html(rng: random.Random, number: int) -> bytes:
    """30 kB of HTML without plain text."""
    rich = "".join(
        f'<p class="MsoNormal"><span style="font-size:11pt">{line}</span></p>' for line in prose(rng, 18_000).split("\n")
    )
    return f"{header(number)}Content-Type: text/html; charset=utf-8\n\n<html><body>{rich}</body></html>\n".encode()


def with_file(rng: random.Random, number: int) -> bytes:
    """1.4 MB: a few words and a PDF."""
    file = base64.encodebytes(rng.randbytes(1_000_000)).decode()
    return (
        f"{header(number)}Content-Type: multipart/mixed; boundary=B\n\n"
        f"--B\nContent-Type: text/plain; charset=utf-8\n\n{prose(rng, 500)}\n"
        "--B\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=offer.pdf\n"
        f"Content-Transfer-Encoding: base64\n\n{file}--B--\n"
    ).encode()


def huge(rng: random.Random, number: int) -> bytes:
    """100 MB: a few words and a film."""
    file = base64.encodebytes(rng.randbytes(74_000_000)).decode()
    kind = "Content-Type: video/mp4\nContent-Disposition: attachment; filename=site.mp4\nContent-Transfer-Encoding: base64"
    words = f"--B\nContent-Type: text/plain; charset=utf-8\n\n{prose(rng, 500)}\n"
    return f"{header(number)}Content-Type: multipart/mixed; boundary=B\n\n{words}--B\n{kind}\n\n{file}--B--\n".encode()


#: Each kind of mail, and how many of them are parsed in a row.
KINDS = {small: 300, html_only: 300, long: 300, long_html: 300, with_file: 20, huge: 1}


def main() -> None:
    """One line a kind of mail."""
    print("| mail | bytes | mails/s | ms |\n|---|---|---|---|")
    for kind, count in KINDS.items():
        rng = random.Random(7)
        mails = [kind(rng, number) for number in range(count)]
        origin = Origin("bench", "INBOX")
        best = min(measured(mails, origin) for _ in range(3))
        size = sum(map(len, mails)) // len(mails)
        print(f"| {kind.__doc__.rstrip('.') if kind.__doc__ else ''} | {size:,} | {1 / best:,.0f} | {best * 1000:.2f} |")


def measured(mails: list[bytes], origin: Origin) -> float:
    """Seconds of processor time a mail."""
    began = time.process_time()
    for raw in mails:
        if not isinstance(parse(raw, origin), Message):
            raise TypeError
    return (time.process_time() - began) / len(mails)


if __name__ == "__main__":
    main()
