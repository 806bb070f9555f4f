"""The order of calls; no decision of its own."""
