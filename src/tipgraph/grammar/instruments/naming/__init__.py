"""Which words name an instrument, and what makes it one of its own."""
