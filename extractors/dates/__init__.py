"""Dates and times: `find_dates` reads them; `docs/reading-dates.md` says by which conventions."""

from extractors.dates.finding import find_dates, find_dates_in

__all__ = ["find_dates", "find_dates_in"]
