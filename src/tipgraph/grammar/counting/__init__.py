"""The grammar of counts: verbs that count, phrases that say how many of what, and what leans on them."""
