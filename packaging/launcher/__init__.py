"""Amana as it is installed: everything lies below this one name."""
