"""What the named parts of countries are: each a place of the vocabulary, each of one kind of the code list."""

from __future__ import annotations

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.lexicon import load_lexicon
from tipgraph.names import ONTOLOGY

_RDF_TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_SCHEME = ox.NamedNode("http://www.w3.org/2004/02/skos/core#inScheme")
_KINDS = ox.NamedNode("https://w3id.org/tipgraph/vocabulary/location-kinds")


def _graph() -> ox.Store:
    store = ox.Store()
    for path in ontology.vocabulary_files():
        store.load(path.read_bytes(), format=ox.RdfFormat.TURTLE)
    return store


def test_each_is_a_place_of_one_kind_that_is_no_town() -> None:
    graph = _graph()
    kinds = list(graph.quads_for_pattern(None, ox.NamedNode(ONTOLOGY + "partKind"), None))
    assert len(kinds) > 200
    assert len({quad.subject for quad in kinds}) == len(kinds)
    for quad in kinds:
        assert list(graph.quads_for_pattern(quad.subject, _RDF_TYPE, ox.NamedNode(ONTOLOGY + "City"))), quad.subject
        assert isinstance(quad.object, ox.NamedNode)
        assert list(graph.quads_for_pattern(quad.object, _SCHEME, _KINDS)), quad.object
        assert not quad.object.value.endswith("/city")


def test_the_lexicon_knows_them_by_all_their_names() -> None:
    lexicon = load_lexicon()
    assert lexicon.part_kind("Xinjiang", "CHN") == "province"
    assert lexicon.part_kind("Bali", "IDN") == "island"
    assert lexicon.part_kind("Casamance", "SEN") == "region"
    assert lexicon.part_kind("Kakuma", "KEN") == "camp"
    assert lexicon.part_kind("Lake Volta", "GHA") == "other"
    assert lexicon.part_kind("Pattaya", "THA") == "city"
    assert lexicon.part_kind("Boa Vista", "CPV") == "island"
    assert lexicon.part_kind("Boa Vista", "BRA") == "city"
