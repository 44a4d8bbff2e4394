"""From what clauses say to flows and roles: what is carried over, left unsaid, said twice, or said outright."""
