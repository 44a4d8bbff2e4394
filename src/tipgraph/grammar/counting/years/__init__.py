"""Of which year a count is."""
