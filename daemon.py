#!/usr/bin/env python3
"""Amana's entry point and composition root: settings become parts, parts become a run."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import msgspec

from frontends.extraction import answer, decode_request


def main() -> int:
    """Run the command line. Returns a sysexits code."""
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(msgspec.json.encode(answer(decode_request(line), datetime.now(UTC))) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
