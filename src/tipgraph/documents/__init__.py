"""Files become documents: one reader per format, chosen by what a file holds and not by its name."""

from tipgraph.documents.inputs import files_of, read_documents
from tipgraph.documents.outcome import Failure

__all__ = ["Failure", "files_of", "read_documents"]
