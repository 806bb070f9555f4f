"""Doors to the world: mailboxes, calendars, conference records and outboxes; one file each, read only."""
