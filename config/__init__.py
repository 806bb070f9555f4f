"""Settings: typed, frozen, and every problem told at once."""
