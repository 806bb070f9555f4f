"""Runs the real command line in this process, on a ledger of its own."""

import os

import pytest

import daemon
from frontends.cli.app import run
from tests.frontends.samples import ledger_folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a configuration and a ledger, where the commands run."""
    ledger_folder(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(os.environ, "COLUMNS", "160")
    return tmp_path


@pytest.fixture
def amana(folder, capfdbinary):
    """Runs a command as of Monday; gives its exit code, output and error output."""

    def call(*words, now="2026-03-02T10:00+04:00"):
        capfdbinary.readouterr()
        code = run(daemon.FACTORIES, [*words, *(["--now", now] if now else [])])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call
