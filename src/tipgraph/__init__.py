"""tipgraph reads country narratives on human trafficking and builds an RDF graph of what they state."""

__version__ = "0.1.0"
