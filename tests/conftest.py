"""What the whole suite can be told on its command line."""

import os

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--accept",
        action="store_true",
        help="rewrite what is expected of whole mails by what is found; read it before it is committed",
    )


def pytest_configure(config):
    if config.getoption("--accept") and os.environ.get("CI"):
        raise pytest.UsageError("--accept rewrites what is expected, and nobody would read it: it is refused where CI is set")
