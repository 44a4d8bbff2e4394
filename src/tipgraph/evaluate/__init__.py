"""How well the rules read: their facts against the labels of careful readers.

gold.py         labelled documents
entries.py      their entries, as facts
stated.py       what is stated of them, read now
queried.py      the same, queried from a graph
mapping.py      what labels cannot tell apart, folded together for scoring alone
places.py       codes of places, and the legs of flows
matching.py     which members of two lists stand for each other
pairs.py        a document's two sides, and their legs
movement.py     how flows, roles and tiers are compared
manner.py       how means of control, sectors and places within the country are
counts.py       how counts are
bodies.py       how bodies, their acts and cooperation are
law.py          how laws, agreements and penalties are
work.py         how funding, services, training and campaigns are
judgements.py   how findings, reasons for a tier and advice are
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
from tipgraph.evaluate.queried import queried_statements
from tipgraph.evaluate.stated import Statements, read_statements

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
