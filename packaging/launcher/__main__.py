"""Starts the installed Amana: its modules have generic names, so its own folder comes first on the module path."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the command line. Returns a sysexits code."""
    sys.path.insert(0, str(Path(__file__).parent))
    from daemon import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
