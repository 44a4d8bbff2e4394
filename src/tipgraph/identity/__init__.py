"""Which names are of one body: by how names are written, by the vocabulary, and by what a person decided.

    vocabulary.py   spellings, fields of ministries, and bodies known by several names
    forms.py        a name in the form that all its spellings share
    decisions.py    the file in which a person says which names are of one body, and which are not
    identities.py   country and name -> the body, and the label that it has in every graph

Nothing here looks at a document: a country and a name give the same body in every document's graph, so that each graph
can be made alone.
"""

from tipgraph.identity.decisions import (
    COLUMNS,
    FILE_NAME,
    Decision,
    Decisions,
    country_given,
    no_decisions,
    read_decisions,
)
from tipgraph.identity.forms import Forms, literal
from tipgraph.identity.identities import Body, Identities

__all__ = [
    "COLUMNS",
    "FILE_NAME",
    "Body",
    "Decision",
    "Decisions",
    "Forms",
    "Identities",
    "country_given",
    "literal",
    "no_decisions",
    "read_decisions",
]
