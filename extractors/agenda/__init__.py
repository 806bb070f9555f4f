"""Reads agendas: which lines of a text are items of one, and each item's title, minutes, clock times and presenter."""

from __future__ import annotations

from extractors.agenda.reader import find_agenda

__all__ = ["find_agenda"]
