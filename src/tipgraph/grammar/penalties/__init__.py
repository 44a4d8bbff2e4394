"""The grammar of penalties: terms of imprisonment, whether a law prescribes them, and for what."""
