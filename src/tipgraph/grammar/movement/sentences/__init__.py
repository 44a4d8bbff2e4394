"""Which sentences are read for movement, and which parts of one are read together."""
