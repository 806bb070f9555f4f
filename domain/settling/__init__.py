"""What later messages do to earlier entries: a pure fold of one client's events, in canonical order, into its entries.

The same events give the same entries whether they came one by one or all at once: nothing here looks at a clock, at the
order of arrival, or at anything but the events and the directory.
"""

from domain.settling.book import Book
from domain.settling.fold import settle

__all__ = ["Book", "settle"]
