"""What reading a large mailbox on a real server costs: `python benchmarks/imap.py [MAILS]`. Needs Dovecot."""

from __future__ import annotations

import imaplib
import os
import random
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.parsing import small
from connectors.mail.imap import Imap
from connectors.shared.imap_session import Account
from tests.servers.dovecot import PASSWORD, Dovecot

LIMIT = 100


class Wire:
    """Counts what goes over the line: commands, round trips (commands sent together are one), and bytes both ways."""

    def __init__(self) -> None:
        self.commands = self.trips = self.sent = self.received = 0
        self.listened = True
        command, send, read, readline = imaplib.IMAP4._command, imaplib.IMAP4.send, imaplib.IMAP4.read, imaplib.IMAP4.readline  # noqa: SLF001

        def counted_command(imap: imaplib.IMAP4, name: str, *args: object) -> object:
            self.commands += 1
            return command(imap, name, *args)

        def counted_send(imap: imaplib.IMAP4, data: bytes) -> object:
            self.sent += len(data)
            self.trips += self.listened
            self.listened = False
            return send(imap, data)

        def counted_read(imap: imaplib.IMAP4, size: int) -> bytes:
            data = read(imap, size)
            self.received += len(data)
            return data

        def counted_readline(imap: imaplib.IMAP4) -> bytes:
            data = readline(imap)
            self.received += len(data)
            self.listened = True
            return data

        imaplib.IMAP4._command = counted_command  # noqa: SLF001
        imaplib.IMAP4.send = counted_send
        imaplib.IMAP4.read = counted_read
        imaplib.IMAP4.readline = counted_readline


@contextmanager
def measured(what: str, wire: Wire) -> Iterator[None]:
    """Prints a line of the table."""
    before = wire.commands, wire.trips, wire.sent + wire.received
    began, busy = time.perf_counter(), time.process_time()
    yield
    seconds, busy = time.perf_counter() - began, time.process_time() - busy
    commands, trips, size = wire.commands - before[0], wire.trips - before[1], wire.sent + wire.received - before[2]
    print(f"| {what} | {commands} | {trips} | {size:,} | {seconds:.2f} | {busy:.2f} | {memory():.0f} |")


def memory() -> float:
    """The most resident memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def deliver(folder: Path, numbers: range, rng: random.Random) -> None:
    """Puts mails into a Maildir as a deliverer does."""
    owner = folder.stat()
    for part in ("", "new", "cur", "tmp"):
        (folder / part).mkdir(exist_ok=True)
        if part:
            os.chown(folder / part, owner.st_uid, owner.st_gid)
    for number in numbers:
        raw = small(rng, number)
        path = folder / "new" / f"{1_770_000_000 + number}.M{number}.host,S={len(raw)}"
        path.write_bytes(raw)
        path.chmod(0o666)


def drained(source: Imap, cursor: str | None) -> tuple[int, str]:
    """How many mails came, and the last cursor."""
    seen, more = 0, True
    while more:
        page = source.fetch(cursor, LIMIT)
        seen, cursor, more = seen + len(page.messages), page.cursor, page.more
    return seen, cursor or ""


def filled(server: Dovecot, mails: int, rng: random.Random) -> Path:
    """Lina's inbox with so many mails, known to the server."""
    folder = server.folder / "mail" / "lina"
    client = server.client("lina")
    client.select_folder("INBOX")
    deliver(folder, range(mails), rng)
    client.noop()
    print(f"delivered: {client.folder_status('INBOX', ['MESSAGES'])}", file=sys.stderr)
    client.shutdown()
    return folder


def expect(seen: int, mails: int) -> None:
    """Ends where mails are missing: a figure for less than all would be none."""
    if seen != mails:
        raise SystemExit(f"{seen} of {mails} were seen")


def main() -> None:
    """The table of docs/performance-connectors.md."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    rng = random.Random(7)
    with Dovecot() as server:
        folder = filled(server, mails, rng)
        account = Account(
            host="localhost", port=server.tls_port, user="lina", secret=lambda: PASSWORD, tls=server.certificate.trusted
        )
        source, wire = Imap(account, name="imap:bench"), Wire()
        print("| step | commands | round trips | bytes | seconds | of the processor | memory at most, MB |")
        print("|---|---|---|---|---|---|---|")
        with measured(f"first reading of {mails:,} mails", wire):
            seen, cursor = drained(source, None)
        expect(seen, mails)
        with measured("poll with nothing new", wire):
            drained(source, cursor)
        deliver(folder, range(mails, mails + 10), rng)
        with measured("poll with ten new mails", wire):
            seen, cursor = drained(source, cursor)
        expect(seen, 10)
        source.close()
        with measured("the same after a restart, with log-in", wire):
            drained(source, cursor)
        source.close()
        server.stop()
        with (server.folder / "dovecot.conf").open("a") as settings:
            settings.write("imap_capability = IMAP4rev1 AUTH=PLAIN\n")
        server.start()
        drained(source, cursor)
        with measured("poll with nothing new without LIST-STATUS", wire):
            drained(source, cursor)
        source.close()


if __name__ == "__main__":
    main()
