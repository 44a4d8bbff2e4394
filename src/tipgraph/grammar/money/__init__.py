"""Sums of money: how a text writes them, in which currency, and what work they pay for."""
