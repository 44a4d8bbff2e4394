"""Numbers without a verb that counts: nouns of events, parts, sums, labels, and what leans on a tally before it."""
