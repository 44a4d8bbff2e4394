"""The rule families: one file each, with one public function ``extract(reading) -> Iterator[Fact]``.

A module of this package that has such a function is an extractor; adding a file adds a family and edits nothing else.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

from tipgraph.lexicon import Lexicon
from tipgraph.model import Document, Fact
from tipgraph.reading import Reading, read

Extractor = Callable[[Reading], Iterable[Fact]]


@cache
def extractors() -> dict[str, Extractor]:
    """The extractors by the name of their file."""
    found: dict[str, Extractor] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        function = getattr(import_module(f"{__name__}.{module}"), "extract", None)
        if function is not None:
            found[module] = function
    return found


def facts_in(reading: Reading) -> Iterator[Fact]:
    """Everything that the rules find in a reading, family by family."""
    for function in extractors().values():
        yield from function(reading)


def facts_of(document: Document, lexicon: Lexicon) -> Iterator[Fact]:
    """Everything that the rules read in a document, family by family."""
    yield from facts_in(read(document, lexicon))
