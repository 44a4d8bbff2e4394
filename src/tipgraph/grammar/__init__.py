"""How words combine; what several rule families share stands here, what one family needs in its folder.

movement/      who is taken from where, through where, to where, for what
counting/      verbs that count, phrases that say how many of what
bodies/        ministries, units, courts, organizations
instruments/   laws, plans, agreements, treaties, procedures
cooperation/   what the country does together with others
judging/       efforts and shortfalls
tiers/         tiers, and how a country came to one

tokens.py      words with their places;  function_words.py  the closed classes of English
numbers.py     numbers in figures and words;  terms.py  terms of years
negation.py    what a "no" reaches;  existence.py  what is said not to exist;  noun_lists.py  lists of nouns
"""
