"""Conference records: when a meeting really began and ended."""
