"""A person at a terminal: waits for words, types, and keeps all that stood on the screen."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import time
from pathlib import Path

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")
PROGRESS = re.compile(r"[\u2800-\u28ff] Reading…[^\u2800-\u28ff\n]*\d:\d\d:\d\d\n?")


class Terminal:
    """`with Terminal(command, folder) as screen`: `answer` waits for a question and types; `text` is what was seen."""

    def __init__(self, command: list[str], folder: Path, **environment: str):
        self.command, self.folder = command, folder
        self.environment = {**os.environ, "TERM": "xterm", "COLUMNS": "110", "LC_ALL": "C.UTF-8", **environment}
        self.raw = b""
        self.read_to = 0

    def __enter__(self):
        self.line, theirs = pty.openpty()
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *self.command],  # so that Ctrl-C reaches it
            cwd=self.folder,
            env=self.environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
        )
        os.close(theirs)
        return self

    def __exit__(self, *_error):
        self.process.kill()
        self.process.wait()
        os.close(self.line)

    @property
    def text(self) -> str:
        return PROGRESS.sub("", ESCAPES.sub("", self.raw.decode("utf-8", "replace")))

    def _more(self, seconds: float) -> bool:
        if not select.select([self.line], [], [], seconds)[0]:
            return False
        try:
            found = os.read(self.line, 65536)
        except OSError:  # the other side has ended
            return False
        self.raw += found
        return bool(found)

    def until(self, words: str, seconds: float = 60) -> str:
        """What was shown up to those words."""
        end = time.monotonic() + seconds
        while words not in self.text[self.read_to :]:
            assert time.monotonic() < end, f"{words!r} never came:\n{self.text}"
            if not self._more(1) and self.process.poll() is not None and not self._more(0):
                assert words in self.text[self.read_to :], f"it ended without {words!r}:\n{self.text}"
        place = self.text.index(words, self.read_to) + len(words)
        shown, self.read_to = self.text[self.read_to : place], place
        return shown

    def answer(self, question: str, words: str = "") -> str:
        shown = self.until(question)
        time.sleep(0.05)  # the prompt is written in pieces, and what is typed too early would be shown twice
        os.write(self.line, f"{words}\n".encode())
        return shown

    def ended(self, seconds: float = 60) -> int:
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, self.text
            self._more(0.2)
        while self._more(0.1):
            pass
        return self.process.returncode
