"""One file per language; adding a language is adding a file here and its corpus in `tests/corpus/`."""
