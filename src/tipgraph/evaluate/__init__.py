"""How well the rules read: their facts against the labels of careful readers.

gold.py         labelled documents, as facts
stated.py       what is stated of them: read now, or queried from a graph
mapping.py      what labels cannot tell apart, folded together for scoring alone
places.py       codes of places, and the legs of flows
matching.py     which members of two lists stand for each other
pairs.py        a document's two sides, and their legs
movement.py     how flows, roles and tiers are compared
records.py      how counts, bodies, laws, penalties, cooperation and advice are compared
kinds.py        the table of all that is scored
tallies.py      counts and errors
scores.py       precision, recall, F1 and their intervals
rules.py        how often each rule is right
wilson.py       how sure that is
errors.py       every error with its sentence
evaluation.py   the whole
"""

from __future__ import annotations

from tipgraph.evaluate.evaluation import Evaluation, evaluate
from tipgraph.evaluate.gold import Gold, read_gold
from tipgraph.evaluate.kinds import KINDS
from tipgraph.evaluate.stated import Statements, queried_statements, read_statements

__all__ = [
    "KINDS",
    "Evaluation",
    "Gold",
    "Statements",
    "evaluate",
    "queried_statements",
    "read_gold",
    "read_statements",
]
