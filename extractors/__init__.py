"""Text to findings: pure functions, a rule engine, and one file per language."""
