"""The grammar of movement, from the sentences of a text to its flows and roles, a room a step.

sentences/   which sentences are read, and which parts of one together
places/      places as sentences name them;  people/  people likewise
chunks/      a sentence cut into people, places, forms of exploitation, verbs, marks
clauses/     where its clauses part
frames/      what one clause says: who, from where, through where, to where, for what, how sure
flows/       what clauses leave to each other, what they leave unsaid, and the flows and roles that come of it
"""
