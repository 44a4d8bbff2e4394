"""The vocabulary as a lexicon: which words of a text name which concepts."""

from tipgraph.lexicon.lexicon import AmbiguousName, JoinedName, Lexicon, Tender
from tipgraph.lexicon.loading import load_lexicon
from tipgraph.lexicon.matches import Matches
from tipgraph.lexicon.meanings import Found, Meaning, Mention, Sense, tags_of

__all__ = [
    "AmbiguousName",
    "Found",
    "JoinedName",
    "Lexicon",
    "Matches",
    "Meaning",
    "Mention",
    "Sense",
    "Tender",
    "load_lexicon",
    "tags_of",
]
