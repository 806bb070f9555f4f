import os
import signal
import socket
import threading

import pytest

from workflow.bell import Bell

FOREVER = 600


def test_it_wakes_whoever_waits_and_whoever_comes_later():
    bell = Bell()
    threading.Timer(0.05, bell.ring).start()
    bell.wait(FOREVER)
    assert bell.rung
    bell.wait(FOREVER)


def test_stilled_it_is_as_if_it_had_never_been_rung():
    bell = Bell()
    for _ in range(70_000):  # more than a pipe holds
        bell.ring()
    bell.still()
    assert not bell.rung
    bell.wait(0)
    assert not bell.rung
    bell.ring()
    bell.wait(FOREVER)


def test_a_signal_may_ring_it():
    bell = Bell()
    before = signal.signal(signal.SIGUSR1, lambda *_: bell.ring())
    try:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        bell.wait(FOREVER)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert bell.rung


@pytest.mark.parametrize("hung_up", [False, True])
def test_it_wakes_when_somebody_speaks_or_hangs_up(hung_up):
    bell = Bell()
    here, there = socket.socketpair()
    with here, there:
        there.close() if hung_up else there.send(b"!")
        bell.wait(FOREVER, (here.fileno(),))
    assert not bell.rung
