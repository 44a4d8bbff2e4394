"""The grammar of movement: places, people, verbs and forms of exploitation, and the clauses that they make."""
