"""The grammar of the work against trafficking: who does it, whether it was done, and the phrases that say for whom."""
