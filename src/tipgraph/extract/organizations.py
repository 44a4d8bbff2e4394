"""The bodies that a document names or clearly picks out, each given once by its fullest name."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.bodies.mentions import mentions_of, resolved
from tipgraph.model import Organization
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Organization]:
    """The organizations of a document, in the order of their fullest mentions."""
    bodies = resolved(reading.once(mentions_of))
    for mention in sorted((fullest for fullest, _ in bodies), key=lambda one: one.evidence):
        yield Organization(
            evidence=mention.evidence,
            rule=f"organizations.{mention.manner}",
            name=mention.name,
            kind=mention.kind,
            of_country=mention.country,
        )
