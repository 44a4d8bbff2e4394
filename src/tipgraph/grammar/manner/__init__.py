"""How and where people are exploited: which clauses state exploitation, by which means, in which work, at which places."""
