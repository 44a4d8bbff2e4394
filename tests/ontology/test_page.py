"""The ontology's page in HTML, as ``make ontology`` makes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from selectolax.lexbor import LexborHTMLParser

TIP = "https://w3id.org/tipgraph/ontology#"
OWL = "http://www.w3.org/2002/07/owl#"
DEFINITION = ox.NamedNode("http://www.w3.org/2004/02/skos/core#definition")
KINDS = [OWL + kind for kind in ("Class", "ObjectProperty", "DatatypeProperty")]


def test_the_page_tells_of_every_class_and_property_with_its_definition(root: Path, tmp_path: Path) -> None:
    pytest.importorskip("pylode", reason="pyLODE is not installed: pip install -e '.[docs]'")
    turtle, page = root / "ontology" / "tipgraph.ttl", tmp_path / "ontology.html"
    made = [sys.executable, "-c", "from pylode.cli import main; main()", str(turtle), "-o", str(page)]
    subprocess.run(made, check=True, capture_output=True, timeout=60)
    graph = ox.Store()
    graph.load(turtle.read_bytes(), ox.RdfFormat.TURTLE)
    found = graph.query(
        f"SELECT ?s WHERE {{ ?s a ?kind VALUES ?kind {{ {' '.join(f'<{kind}>' for kind in KINDS)} }} }}"
    )
    assert isinstance(found, ox.QuerySolutions)
    ours = [solution[0] for solution in found if str(getattr(solution[0], "value", "")).startswith(TIP)]
    text = " ".join(LexborHTMLParser(page.read_text(encoding="utf-8")).text(separator=" ").split())

    assert len(ours) > 50
    for term in ours:
        assert isinstance(term, ox.NamedNode)
        assert term.value in text
        for quad in graph.quads_for_pattern(term, DEFINITION, None):
            assert isinstance(quad.object, ox.Literal)
            assert " ".join(quad.object.value.split())[:60].rsplit(" ", 1)[0] in text, term.value
