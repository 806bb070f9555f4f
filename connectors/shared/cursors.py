"""Cursors that a connector cannot read: of another kind of source, of an older version, or damaged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from domain.errors import CursorExpiredError


@contextmanager
def own_cursor() -> Iterator[None]:
    """Raises CursorExpiredError where the cursor read within is none of ours: reading again from the start is harmless."""
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError) as odd:
        raise CursorExpiredError("the place where reading stopped cannot be understood", "nothing: all is read again") from odd
