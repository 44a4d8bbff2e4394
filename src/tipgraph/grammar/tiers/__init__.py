"""The grammar of tiers: their names, and how a country came to one."""
