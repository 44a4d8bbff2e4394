"""Who did what a verb says."""
