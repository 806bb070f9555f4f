"""Whatever stops the writer, a batch is there whole or not at all, and what was acknowledged is there."""

import os
import random
import resource
import shutil
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from domain.errors import UnavailableError
from store.connection import FILE_NAME
from store.ledger import open_ledger
from store.verify import verify
from tests.store.batches import batch, batches_in

ROOT = Path(__file__).parents[2]
#: How often the long run kills; `make soak` sets it to 200.
SOAK = int(os.environ.get("AMANA_SOAK", "20"))
WRITER = """
import sys
from pathlib import Path
from store.ledger import open_ledger
from tests.store.batches import batch
ledger = open_ledger(Path(sys.argv[1]))
number = int(ledger.cursor("maildir:mail") or 0)
while True:
    number += 1
    ledger.record(batch(number))
    print(number, flush=True)
"""


def held(folder):
    assert verify(folder) == ()
    with closing(open_ledger(folder)) as ledger:
        return batches_in(ledger)


@pytest.mark.parametrize("kills", [3, pytest.param(SOAK, marks=pytest.mark.slow)])
def test_a_killed_writer_loses_nothing_acknowledged(tmp_path, kills):
    chance = random.Random()
    for _ in range(kills):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE) as writer:
            first = writer.stdout.readline()
            time.sleep(chance.uniform(0, 0.05))
            writer.kill()
            acknowledged = [line for line in (first + writer.stdout.read()).split(b"\n")[:-1] if line]
        assert acknowledged
        assert held(tmp_path) - int(acknowledged[-1]) in (0, 1)


def test_a_step_that_fails_anywhere_in_a_batch_undoes_it(tmp_path):
    steps = [0]
    with closing(open_ledger(tmp_path)) as ledger:
        ledger.record(batch(1))
        connection = ledger.documents.storage._connection

        def fail_at(wanted):
            steps[0] = 0

            def stop():
                steps[0] += 1
                return steps[0] == wanted

            connection.set_progress_handler(stop, 1)

        fail_at(0)
        ledger.record(batch(2))
        total = steps[0]
        for number, wanted in enumerate(random.Random().sample(range(1, total), 30), start=3):
            fail_at(wanted)
            with pytest.raises(UnavailableError, match="interrupted"):
                ledger.record(batch(number))
            connection.set_progress_handler(None, 0)
            assert batches_in(ledger) == number - 1
            ledger.record(batch(number))
        assert batches_in(ledger) == 32
    assert held(tmp_path) == 32


def test_a_full_disk_is_told_and_nothing_is_half_written(tmp_path):
    with closing(open_ledger(tmp_path)) as ledger:
        connection = ledger.documents.storage._connection
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(UnavailableError, match="full") as told:
            record_many(ledger)
        assert "nothing was half written" in told.value.advice
        number = batches_in(ledger)
        assert 0 < number < 100
        connection.execute("PRAGMA max_page_count = 100000")
        ledger.record(batch(number + 1))
    assert held(tmp_path) == number + 1


def record_many(ledger):
    for number in range(1, 101):
        ledger.record(batch(number))


@contextmanager
def no_file_larger_than(size):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_refused_write_is_told_and_the_ledger_goes_on(tmp_path):
    log = tmp_path / f"{FILE_NAME}-wal"
    with closing(open_ledger(tmp_path)) as ledger:
        ledger.record(batch(1))
        for number in range(2, 8):
            # Now the log's header, now the middle of a page is the last that goes through.
            with no_file_larger_than(log.stat().st_size + 1_000 * number), pytest.raises(UnavailableError):
                ledger.record(batch(number))
            assert batches_in(ledger) == number - 1
            ledger.record(batch(number))
    assert held(tmp_path) == 7


def power_cut(source, target, *, log_bytes=None, file=None):
    """A copy as a power cut leaves it: the log up to some byte, the file as given."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    (target / FILE_NAME).write_bytes(file or (source / FILE_NAME).read_bytes())
    log = (source / f"{FILE_NAME}-wal").read_bytes()
    (target / f"{FILE_NAME}-wal").write_bytes(log[:log_bytes])


def test_a_log_cut_at_any_byte_gives_the_batches_before_the_cut(tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    with closing(open_ledger(source)) as ledger:
        connection = ledger.documents.storage._connection
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ends = [0]
        for number in range(1, 7):
            ledger.record(batch(number))
            ends.append((source / f"{FILE_NAME}-wal").stat().st_size)
        for cut in [*ends, *random.Random().sample(range(ends[-1]), 20)]:
            power_cut(source, target, log_bytes=cut)
            assert held(target) == max(number for number, end in enumerate(ends) if end <= cut)


def test_a_power_cut_while_the_log_is_carried_over_loses_nothing(tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    chance = random.Random()
    with closing(open_ledger(source)) as ledger:
        for number in range(1, 9):
            ledger.record(batch(number))
        before = (source / FILE_NAME).read_bytes()
        power_cut(source, tmp_path / "whole")
        ledger.documents.storage._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        after = (source / FILE_NAME).read_bytes()
    assert len(after) > len(before)
    for _ in range(12):
        pages = range(0, chance.randrange(len(before), len(after) + 1), 4096)
        mixed = b"".join((chance.choice([before, after])[page : page + 4096] or bytes(4096)) for page in pages)
        power_cut(tmp_path / "whole", target, file=mixed)
        assert held(target) == 8


def test_the_log_is_synced_at_every_commit(tmp_path):
    with closing(open_ledger(tmp_path)) as ledger:
        connection = ledger.documents.storage._connection
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
