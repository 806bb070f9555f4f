"""What reading a large Gmail mailbox costs, against a fake of Google in its own process: `python -m benchmarks.gmail [MAILS]`.

Google's pace is not waited for, only counted: so many units at 6,000 a minute is how long it takes there.
"""

from __future__ import annotations

import itertools
import multiprocessing
import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import httplib2

from benchmarks.imap import drained, expect, memory
from benchmarks.parsing import small
from connectors.mail.gmail import Gmail
from connectors.shared.google_auth import MAIL, GoogleAccount
from connectors.shared.google_service import Google
from connectors.shared.pace import Pace
from tests.servers.google import USER, FakeGoogle

ARRIVED = 1_772_000_000  # in February 2026


class Wire:
    """Counts what goes over the line: requests, and bytes of both bodies."""

    def __init__(self) -> None:
        self.requests = self.size = 0
        request = httplib2.Http.request

        def counted(http: httplib2.Http, uri: str, *words, **given):
            response, content = request(http, uri, *words, **given)
            self.requests += 1
            self.size += len(content) + len(given.get("body") or b"")
            return response, content

        httplib2.Http.request = counted


def serve(line, mails: int) -> None:
    """The fake: fills its mailbox, says where it is, and adds as many mails as it is told to."""
    rng = random.Random(7)
    with FakeGoogle() as google:
        google.mail.page = 500
        numbers = itertools.count()

        def fill(count: int) -> None:
            for number in itertools.islice(numbers, count):
                google.mail.add(small(rng, number), arrived_at=ARRIVED + number)

        fill(mails)
        line.send((google.url, google.token()))
        while count := line.recv():
            fill(count)
            line.send("done")


@contextmanager
def measured(what: str, wire: Wire, pace: Pace) -> Iterator[None]:
    """Prints a line of the table."""
    before, began, busy = (wire.requests, wire.size, pace.spent), time.perf_counter(), time.process_time()
    yield
    seconds, busy = time.perf_counter() - began, time.process_time() - busy
    requests, size, units = wire.requests - before[0], wire.size - before[1], pace.spent - before[2]
    print(f"| {what} | {requests:,} | {units:,} | {size:,} | {seconds:.2f} | {busy:.2f} | {memory():.0f} |", flush=True)


def main() -> None:
    """The table of docs/performance-connectors.md."""
    import json

    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    here, there = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there, mails), daemon=True)
    server.start()
    url, token = here.recv()
    pace, wire = Pace(80, 1200, sleep=lambda _seconds: None), Wire()
    google = Google(GoogleAccount(user=USER, secret=lambda: json.dumps(token)), [MAIL], name="gmail:bench", root=url)
    source = Gmail(google, name="gmail:bench", since=lambda: date(2026, 1, 1), pace=pace)
    print("| step | requests | Google's units | bytes | seconds | of the processor | memory at most, MB |")
    print("|---|---|---|---|---|---|---|")
    with measured(f"first reading of {mails:,} mails", wire, pace):
        seen, cursor = drained(source, None)
    expect(seen, mails)
    with measured("poll with nothing new", wire, pace):
        drained(source, cursor)
    here.send(10)
    here.recv()
    with measured("poll with ten new mails", wire, pace):
        seen, cursor = drained(source, cursor)
    expect(seen, 10)
    source.close()
    with measured("poll with nothing new after a restart, with the sign-in", wire, pace):
        drained(source, cursor)
    here.send(0)


if __name__ == "__main__":
    main()
