"""Which class of the ontology each kind of fact becomes, and which property each of its values becomes.

Tables, so that a new kind of fact is a new row. The same values that are written are hashed into the claim's name.
"""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds import bodies, counts, law, movement, standing, work
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code

KINDS: dict[type[model.Fact], Kind] = {
    **movement.KINDS,
    **standing.KINDS,
    **counts.KINDS,
    **bodies.KINDS,
    **law.KINDS,
    **work.KINDS,
}
"""Every kind of fact, and how it is written."""

CODE_LISTS = frozenset(
    field.write.scheme for kind in KINDS.values() for field in kind.fields if isinstance(field.write, Code)
)
"""The schemes of the vocabulary whose concepts claims refer to."""

__all__ = ["CODE_LISTS", "KINDS", "Field", "Kind"]
