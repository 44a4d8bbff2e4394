"""The property graph for Neo4j: CSV for its bulk import, and Cypher.

The import wants the array delimiter that stands here, because texts hold every other sign:
``neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv --array-delimiter=U+001F
--multiline-fields=true neo4j``
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from tipgraph.export.property_graph import LABEL, PropertyNode, Relationship, Schema, things_without_words
from tipgraph.export.source import Source
from tipgraph.rdf.terms import RDF
from tipgraph.store import Value

NODES, RELATIONSHIPS = "nodes.csv", "relationships.csv"

_BETWEEN = "\x1f"
_BATCH = 200


def file_names() -> Iterable[str]:
    """What the folder of the import holds."""
    return NODES, RELATIONSHIPS


def write_csv(source: Source, folder: Path) -> None:
    """Write the nodes and the relationships with the headers of Neo4j's bulk import."""
    schema = Schema.of(source)
    columns = {schema.names[predicate]: found for predicate, found in sorted(schema.types.items())}
    with (
        (folder / NODES).open("w", encoding="utf-8", newline="") as nodes,
        (folder / RELATIONSHIPS).open("w", encoding="utf-8", newline="") as relationships,
    ):
        node_writer, relationship_writer = csv.writer(nodes), csv.writer(relationships)
        typed = (f"{name}:{found}{'[]' if name in schema.several else ''}" for name, found in columns.items())
        node_writer.writerow(["iri:ID", ":LABEL", *typed])
        relationship_writer.writerow([":START_ID", ":END_ID", ":TYPE"])
        for node in _nodes(source, schema):
            cells = (_BETWEEN.join(map(_cell, node.properties.get(name, ()))) for name in columns)
            node_writer.writerow([node.iri, ";".join((LABEL, *node.labels)).replace(";", _BETWEEN), *cells])
        for one in _relationships(source, schema):
            relationship_writer.writerow([one.start, one.end, one.type])


def write_cypher(source: Source, path: Path) -> None:
    """Write statements that make the nodes and the relationships, some hundred at a time, for ``cypher-shell -f``."""
    schema = Schema.of(source)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"CREATE CONSTRAINT resource_iri IF NOT EXISTS FOR (n:{LABEL}) REQUIRE n.iri IS UNIQUE;\n")
        for labels, iris in _by_labels(source, schema):
            written = "".join(f":{_name(label)}" for label in (LABEL, *labels))
            nodes = (schema.node(*source.node(iri)) for iri in iris)
            for batch in _batches(_map(node, schema) for node in nodes):
                file.write(f"UNWIND [\n{batch}\n] AS row CREATE (n{written}) SET n = row;\n")
        for predicate, type in sorted(schema.names.items()):
            if predicate == RDF + "type":
                continue
            rows = (f"[{_text(start)}, {_text(end)}]" for start, end in source.links(predicate))
            for batch in _batches(rows):
                file.write(
                    f"UNWIND [\n{batch}\n] AS row MATCH (a:{LABEL} {{iri: row[0]}}), (b:{LABEL} {{iri: row[1]}})"
                    f" CREATE (a)-[:{_name(type)}]->(b);\n"
                )


def _nodes(source: Source, schema: Schema) -> Iterator[PropertyNode]:
    for subject, triples in source.nodes():
        yield schema.node(subject, triples)
    for iri in things_without_words(source):
        yield PropertyNode(iri, (), {})


def _relationships(source: Source, schema: Schema) -> Iterator[Relationship]:
    for _, triples in source.nodes():
        yield from sorted(schema.relationships(triples), key=lambda one: (one.type, one.end))


def _by_labels(source: Source, schema: Schema) -> list[tuple[tuple[str, ...], list[str]]]:
    """The nodes' IRIs by their labels: a statement of Cypher cannot take labels from its rows."""
    together: dict[tuple[str, ...], list[str]] = {}
    for node in _nodes(source, schema):
        together.setdefault(node.labels, []).append(node.iri)
    return sorted(together.items())


def _cell(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _map(node: PropertyNode, schema: Schema) -> str:
    """A node's properties as a map of Cypher; one that may have several values is always a list."""
    entries = [f"iri: {_text(node.iri)}"]
    for name, values in node.properties.items():
        written = [_literal(value) for value in values]
        entries.append(f"{_name(name)}: {'[' + ', '.join(written) + ']' if name in schema.several else written[0]}")
    return "{" + ", ".join(entries) + "}"


def _batches(rows: Iterable[str]) -> Iterator[str]:
    batch: list[str] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield ",\n".join(batch)
            batch = []
    if batch:
        yield ",\n".join(batch)


def _literal(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _text(value) if isinstance(value, str) else str(value)


def _text(text: str) -> str:
    # Cypher's strings know the escapes of JSON; what lies beyond the BMP stands as it is.
    return json.dumps(text, ensure_ascii=False)


def _name(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
