"""A document as the rules see it: folded, cut into sections and sentences, its words and mentions as items."""

from tipgraph.reading.document_sections import DocumentSection, sections_in_document
from tipgraph.reading.items import Item
from tipgraph.reading.read import Reading, Sentence, read
from tipgraph.reading.sections import Section

__all__ = ["DocumentSection", "Item", "Reading", "Section", "Sentence", "read", "sections_in_document"]
