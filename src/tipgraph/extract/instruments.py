"""The laws, plans, agreements, treaties and procedures of a document, each given once by its fullest name."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.instruments.mentions import mentions_of
from tipgraph.grammar.instruments.resolving import resolved
from tipgraph.model import Instrument
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Instrument]:
    """The instruments of a document, in the order of their fullest mentions."""
    found = [mention.instrument for mention, _ in resolved(reading.once(mentions_of))]
    yield from sorted(found, key=lambda instrument: (instrument.evidence, instrument.parties))
