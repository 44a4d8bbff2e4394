"""The named queries and the competency questions as examples that SPARQL editors show: ``sh:SPARQLExecutable``.

See: https://www.w3.org/TR/shacl/#sparql-constraints-prefixes, https://github.com/sib-swiss/sparql-examples
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.names import ONTOLOGY, Names
from tipgraph.rdf.prefixes import PREFIXES, SH
from tipgraph.rdf.terms import RDFS, SCHEMA, TYPE, XSD, named


def examples(dataset: ox.NamedNode, names: Names) -> Iterator[ox.Triple]:
    """Each example with its question, and the prefixes that the examples use.

    Raises:
        OntologyError: a file of the queries cannot be read.
    """
    for prefix, namespace in PREFIXES.items():
        declaration = ox.NamedNode(f"{dataset.value}#prefix={prefix}")
        yield ox.Triple(dataset, named(SH + "declare"), declaration)
        yield ox.Triple(declaration, TYPE, named(SH + "PrefixDeclaration"))
        yield ox.Triple(declaration, named(SH + "prefix"), ox.Literal(prefix))
        namespace_literal = ox.Literal(namespace, datatype=named(XSD + "anyURI"))
        yield ox.Triple(declaration, named(SH + "namespace"), namespace_literal)
    questions = sorted((ontology.folder() / "questions").glob("*.rq"))
    for path in [*ontology.query_files().values(), *questions]:
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as fault:
            raise OntologyError(path, f"cannot be read ({fault.strerror})") from fault
        node = ox.NamedNode(f"{names.base}{path.parent.name}/{path.stem}")
        yield ox.Triple(node, TYPE, named(SH + "SPARQLExecutable"))
        yield ox.Triple(node, TYPE, named(SH + "SPARQLSelectExecutable"))
        yield ox.Triple(node, named(RDFS + "label"), ox.Literal(path.stem))
        yield ox.Triple(node, named(RDFS + "comment"), ox.Literal(text.partition("\n")[0].lstrip("# "), language="en"))
        yield ox.Triple(node, named(RDFS + "isDefinedBy"), named(ONTOLOGY.rstrip("#")))
        yield ox.Triple(node, named(SH + "prefixes"), dataset)
        yield ox.Triple(node, named(SH + "select"), ox.Literal(text))
        if found := re.search(r"^# User: (.+)$", text, re.MULTILINE):
            yield ox.Triple(node, named(SCHEMA + "audience"), ox.Literal(found[1], language="en"))
