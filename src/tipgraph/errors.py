"""The faults of tipgraph, one tree.

    TipgraphError
    ├── InputError          a document that cannot be read or understood
    │   └── DuplicateError  two documents of one build with the same id
    ├── OntologyError       the ontology's own files are missing or wrong
    ├── GraphError          a graph file that cannot be read
    ├── QueryError          a query that is unknown or malformed
    ├── OutputError         a place that cannot be written to
    └── UsageError          an option or a value that makes no sense

A fault is one that a person must mend; what is wrong *with the data* is a finding (see ``shapes``), never an
exception. Only the command line prints faults and turns them into exit statuses.
"""

from __future__ import annotations


class TipgraphError(Exception):
    """A fault, said in one line: where it is, what was found, what was wanted.

    Args:
        where: the file, document, IRI or option at fault.
        found: what is wrong there.
        wanted: what would have been right; empty where `found` says it all.
    """

    def __init__(self, where: object, found: str, wanted: str = "") -> None:
        self.where = str(where)
        self.found = found
        self.wanted = wanted
        super().__init__(self.where, found, wanted)

    def __str__(self) -> str:
        tail = f"; wanted {self.wanted}" if self.wanted else ""
        return f"{self.where}: {self.found}{tail}"


class InputError(TipgraphError):
    """A document that cannot be read or understood."""


class DuplicateError(InputError):
    """Two documents of one build with the same id."""


class OntologyError(TipgraphError):
    """The ontology's own files are missing or wrong."""


class GraphError(TipgraphError):
    """A graph file that cannot be read."""


class QueryError(TipgraphError):
    """A query that is unknown or malformed."""


class OutputError(TipgraphError):
    """A place that cannot be written to."""


class UsageError(TipgraphError):
    """An option or a value that makes no sense."""
