"""The bodies that a document names or clearly picks out, each given once by its fullest name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tipgraph.grammar.bodies.mentions import BodyMention, mentions_of, resolved
from tipgraph.model import Organization
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Organization]:
    """The organizations of a document, in the order of their fullest mentions."""
    bodies = resolved(reading.once(mentions_of))
    for mention, same in sorted(bodies, key=lambda body: body[0].evidence):
        yield Organization(
            evidence=mention.evidence,
            rule=f"organizations.{mention.manner}",
            name=mention.name,
            kind=mention.kind,
            of_country=mention.country,
            aliases=_aliases(mention, same),
        )


def _aliases(fullest: BodyMention, same: Iterable[BodyMention]) -> tuple[str, ...]:
    """The other names that a document gives a body; "police" for the National Police is none."""
    written = {one.written for one in same if one.manner != "generic"}
    return tuple(sorted(name for name in written if name.casefold() != fullest.name.casefold()))
