"""How and where people are exploited: what states it, by which means, in which work, at which places."""
