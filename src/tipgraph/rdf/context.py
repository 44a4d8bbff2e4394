"""The JSON-LD context, made from the ontology, so that it knows every class and property that the ontology has.

``tipgraph serve`` publishes it as ``/context.jsonld``, and every JSON-LD export carries it whole.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pyoxigraph as ox

from tipgraph.names import ONTOLOGY, Names
from tipgraph.rdf.prefixes import PREFIXES, curie
from tipgraph.rdf.shared import ontology_quads
from tipgraph.rdf.terms import OWL, RDFS, TYPE, XSD

#: Terms of other vocabularies: the key, the property, and whether its values are IRIs.
_OTHERS = {
    "altLabel": ("skos:altLabel", False),
    "asWKT": ("geo:asWKT", False),
    "broader": ("skos:broader", True),
    "creator": ("dcterms:creator", False),
    "definition": ("skos:definition", False),
    "end": ("oa:end", False),
    "exact": ("oa:exact", False),
    "exactMatch": ("skos:exactMatch", True),
    "hasDefaultGeometry": ("geo:hasDefaultGeometry", True),
    "hasPart": ("dcterms:hasPart", True),
    "hasSelector": ("oa:hasSelector", True),
    "hasSource": ("oa:hasSource", True),
    "identifier": ("dcterms:identifier", False),
    "inScheme": ("skos:inScheme", True),
    "issued": ("dcterms:issued", False),
    "label": ("rdfs:label", False),
    "language": ("dcterms:language", False),
    "license": ("dcterms:license", False),
    "notation": ("skos:notation", False),
    "prefLabel": ("skos:prefLabel", False),
    "publisher": ("dcterms:publisher", False),
    "source": ("dcterms:source", True),
    "start": ("oa:start", False),
    "title": ("dcterms:title", False),
    "used": ("prov:used", True),
    "wasAssociatedWith": ("prov:wasAssociatedWith", True),
    "wasDerivedFrom": ("prov:wasDerivedFrom", True),
    "wasGeneratedBy": ("prov:wasGeneratedBy", True),
    "wordsAfter": ("oa:suffix", False),
    "wordsBefore": ("oa:prefix", False),
}
_CLASSES = (
    "oa:SpecificResource",
    "oa:TextPositionSelector",
    "oa:TextQuoteSelector",
    "org:Organization",
    "prov:Activity",
)

#: Keys under which the inverse of a property stands.
INVERSE = {"claims": "tip:statedIn", "readings": "prov:used"}

#: Datatypes that a key takes for granted; whole numbers and texts need none.
_TYPED = (XSD + "gYear", XSD + "decimal")


@cache
def published_context() -> dict[str, Any]:
    """The context: prefixes, classes, properties."""
    about: dict[str, dict[str, str]] = {}
    for quad in ontology_quads(Names()):
        if isinstance(quad.subject, ox.NamedNode) and quad.predicate in (TYPE, ox.NamedNode(RDFS + "range")):
            about.setdefault(quad.subject.value, {})[quad.predicate.value] = str(getattr(quad.object, "value", ""))
    context: dict[str, Any] = {"@version": 1.1}
    # A property of the ontology may have the name of a prefix; then the property has it.
    own = {iri.removeprefix(ONTOLOGY) for iri in about if iri.startswith(ONTOLOGY)}
    context |= {prefix: iri for prefix, iri in sorted(PREFIXES.items()) if prefix not in own | {"v"}}
    context |= {key: {"@id": name, **({"@type": "@id"} if is_iri else {})} for key, (name, is_iri) in _OTHERS.items()}
    context |= {name.partition(":")[2]: name for name in _CLASSES}
    for iri, said in sorted(about.items()):
        if not iri.startswith(ONTOLOGY):
            continue
        key, kind, leads = iri.removeprefix(ONTOLOGY), said.get(TYPE.value, ""), said.get(RDFS + "range", "")
        if kind == OWL + "Class":
            context[key] = curie(iri)
        elif kind == OWL + "ObjectProperty":
            context[key] = {"@id": curie(iri), "@type": "@id"}
        elif kind == OWL + "DatatypeProperty":
            context[key] = {"@id": curie(iri), **({"@type": curie(leads)} if leads in _TYPED else {})}
    context |= {key: {"@reverse": name} for key, name in INVERSE.items()}
    return context
