"""A small Turtle writer: what is given, sorted, and nothing else; the same nodes give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

PREFIXES = {
    "currency": "https://w3id.org/tipgraph/vocabulary/currencies/",
    "dcterms": "http://purl.org/dc/terms/",
    "decoy": "https://w3id.org/tipgraph/vocabulary/decoys/",
    "eu": "http://publications.europa.eu/resource/authority/country/",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "m49": "https://w3id.org/tipgraph/vocabulary/m49/",
    "place": "https://w3id.org/tipgraph/place/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "tip": "https://w3id.org/tipgraph/ontology#",
    "voc": "https://w3id.org/tipgraph/vocabulary/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
#: The longest line, but for a long name or a node of few properties.
WIDTH = 200
ORDER = (
    "a", "skos:inScheme", "skos:notation", "tip:alpha2", "tip:m49", "tip:matched", "tip:inCountry", "rdfs:label",
    "dcterms:source", "skos:prefLabel", "skos:altLabel", "tip:nameVariant", "skos:broader", "skos:exactMatch",
    "tip:usedIn", "tip:validUntil", "geo:hasDefaultGeometry", "geo:asWKT",
)  # fmt: skip


@dataclass
class Node:
    """One subject with its properties; the values are Turtle terms already."""

    iri: str
    section: str
    properties: dict[str, set[str]] = field(default_factory=dict)

    def add(self, predicate: str, *terms: str) -> Node:
        """Add values of a property."""
        if terms:
            self.properties.setdefault(predicate, set()).update(terms)
        return self


def text(value: str) -> str:
    """An English literal."""
    return plain(value) + "@en"


def plain(value: str) -> str:
    """A literal without a language."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(path: Path, comment: str, sections: Iterable[str], nodes: Iterable[Node]) -> str:
    """The Turtle of the nodes, section by section, each sorted by IRI; `path` is only named in an error."""
    found = list(nodes)
    seen: set[str] = set()
    for node in found:
        if node.iri in seen:
            raise ValueError(f"{path.name}: {node.iri} is given twice")
        seen.add(node.iri)
    body = []
    for section in sections:
        body.append(f"\n\n### {section}\n")
        blocks = [_block(node) for node in sorted(found, key=lambda n: n.iri) if node.section == section]
        for i, block in enumerate(blocks):
            body.append(block if i and _short(block) and _short(blocks[i - 1]) else "\n" + block)
    used = {name: iri for name, iri in PREFIXES.items() if any(name + ":" in block for block in body)}
    width = max(map(len, used)) + 1
    head = [f"# {line}".rstrip() for line in comment.strip().splitlines()] + [""]
    head += [f"@prefix {name + ':':<{width}} <{iri}> ." for name, iri in sorted(used.items())]
    return "\n".join(head) + "".join(body)


def _block(node: Node) -> str:
    lines: list[str] = []
    for predicate in ORDER:
        values = sorted(node.properties.get(predicate, ()))
        if values:
            lines.append(_wrapped(f"  {predicate} " if lines else f"{node.iri} {predicate} ", values))
    left = node.properties.keys() - set(ORDER)
    if left:
        raise ValueError(f"{node.iri}: no place in the order for {', '.join(sorted(left))}")
    line = " ; ".join(x.strip() for x in lines) + " .\n"
    return line if _short(line) else " ;\n".join(lines) + " .\n"


def _short(block: str) -> bool:
    """Whether a block is one line of a width to read."""
    return "\n" not in block[:-1] and len(block) <= WIDTH


def _wrapped(start: str, values: list[str]) -> str:
    lines, line = [], start
    for i, value in enumerate(values):
        piece = value + (", " if i < len(values) - 1 else "")
        if len(line) + len(piece) > 118 and line.strip():
            lines.append(line.rstrip())
            line = "    "
        line += piece
    return "\n".join([*lines, line.rstrip()])
