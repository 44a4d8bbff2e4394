"""Shelters, hotlines and care: the nouns that name them, how they stand, and who runs them."""
