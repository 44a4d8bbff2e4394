"""Where the clauses of a sentence part."""
