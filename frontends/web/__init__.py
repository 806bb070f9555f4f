"""The local status page: read-only, on this machine only."""
