"""What a server may say when it is asked to idle (RFC 2177), by a server that follows a script."""

from __future__ import annotations

import socketserver
import threading

import pytest

from connectors.shared.imap_listening import Listener
from connectors.shared.imap_session import Account
from connectors.shared.security import Security

pytestmark = pytest.mark.system


@pytest.fixture
def listener():
    """A listener at a server that gives those words to IDLE; `{tag}` is the command's."""
    opened = []

    def listen(*words: str) -> Listener:
        class Scripted(socketserver.StreamRequestHandler):
            def handle(self):
                self.wfile.write(b"* OK ready\r\n")
                answers = list(words)
                for line in self.rfile:
                    tag, _, command = line.decode().strip().partition(" ")
                    said = {"CAPABILITY": "* CAPABILITY IMAP4rev1 IDLE\r\n"}.get(command.upper(), "")
                    end = answers.pop(0).format(tag=tag) if command.upper() == "IDLE" else f"{said}{tag} OK done\r\n"
                    self.wfile.write(end.encode())

        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Scripted)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        account = Account(
            host="127.0.0.1", port=server.server_address[1], user="l", secret=lambda: "x", security=Security.NONE, timeout=1
        )
        opened.append((server, Listener(account, "imap:script", inbox="INBOX")))
        return opened[-1][1]

    yield listen
    for server, each in opened:
        each.close()
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("words", ["+ idling\r\n", "* 5 EXISTS\r\n+ idling\r\n", "* 5 EXISTS\r\n* 1 RECENT\r\n+ \r\n"])
def test_what_is_said_before_the_yes_is_no_refusal(listener, words):
    listening = listener(words)
    assert listening.listen() is not None
    assert listening.heard()
    assert not listening.heard()


@pytest.mark.parametrize("words", ["{tag} NO not now\r\n", "{tag} BAD what?\r\n", "* BYE\r\n", ""])
def test_who_refuses_or_says_nothing_is_left_alone(listener, words):
    listening = listener(words)
    assert listening.listen() is None
    assert listening.listen() is None
    assert not listening.heard()


def test_a_goodbye_in_the_middle_ends_it(listener):
    listening = listener("+ idling\r\n* BYE shutting down\r\n")
    assert listening.listen() is not None
    listening.heard()
    listening.heard()
    assert listening.listen() is None
