"""How many of what: an amount and its noun."""
