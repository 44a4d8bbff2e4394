"""Files become documents: one reader per format, chosen by what a file holds and not by its name."""

from tipgraph.documents.inputs import Fetches, files_of, gathered, is_address
from tipgraph.documents.outcome import Failure, LeftOut, Located
from tipgraph.documents.raw import Raw
from tipgraph.documents.readers import read_documents, read_gathered

__all__ = [
    "Failure",
    "Fetches",
    "LeftOut",
    "Located",
    "Raw",
    "files_of",
    "gathered",
    "is_address",
    "read_documents",
    "read_gathered",
]
