"""The grammar of judgements: clauses, who does what in them, and whether that is an effort or a shortfall."""
