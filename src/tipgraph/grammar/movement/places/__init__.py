"""Places as sentences name them: one, a list of them, a part of a country."""
