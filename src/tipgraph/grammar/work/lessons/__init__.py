"""Training: who taught whom, on what."""
