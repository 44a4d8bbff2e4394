"""Sums of money for the work against trafficking: from whom, to whom, for what, in which year."""
