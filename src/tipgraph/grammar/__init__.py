"""How words combine; what several rule families share stands here, what one family needs in its folder.

movement/      who is taken from where, through where, to where, for what
manner/        how, in which work and at which places people are exploited
counting/      verbs that count, phrases that say how many of what
bodies/        ministries, units, courts, organizations
acting/        what is done, by whom, to what
work/          what is done against trafficking: services, lessons, campaigns, grants
money/         sums of money
instruments/   laws, plans, agreements, treaties, procedures
penalties/     terms and fines, and for what a law prescribes them
cooperation/   what the country does together with others
judging/       efforts and shortfalls
tiers/         tiers, and how a country came to one

tokens.py      words with their places;  function_words.py  the closed classes of English
verbs.py       words as verbs, and their forms
numbers.py     numbers in figures and words;  quantities.py  those that may count something;  dates.py  dates
negation.py    what a "no" reaches;  existence.py  what is said not to exist;  noun_lists.py  lists of nouns
long_sentences.py  sentences without end, cut into pieces
"""
