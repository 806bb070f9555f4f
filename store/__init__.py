"""The ledger: TinyDB on SQLite, append-only events and the state derived from them."""
