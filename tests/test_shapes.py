"""Each shape rejects what is planted against it, and nothing else; a good graph passes; the report is stable.

``shapes/good.ttl`` is a graph without fault. Every other file there plants one fault, or several of one rule, and is
named after the rule. It is laid over the good graph: what it says of a subject and a property takes the place of what
the good graph says of them, and rdf:nil stands for nothing at all.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import RDF, SH, XSD, BNode, Dataset, Graph, Literal, URIRef

from tipgraph import ontology, shapes
from tipgraph.errors import OntologyError
from tipgraph.shapes import Result, Severity
from tipgraph.shapes.compiled import constraints
from tipgraph.shapes.files import load_shapes

FOLDER = Path(__file__).parent / "shapes"
GOOD = FOLDER / "good.ttl"
PLANTED = sorted(path for path in FOLDER.glob("*.ttl") if path != GOOD)

#: What parametrizes a constraint of another property and is none of its own.
NO_COMPONENT = {SH.path, SH.severity, SH.name, SH.description, SH.message, SH.property}


@cache
def turtle(path: Path) -> Graph:
    return Graph().parse(path, format="turtle")


def laid_over_good(path: Path) -> Graph:
    """The good graph with a planted one laid over it."""
    planted = turtle(path)
    replaced = {(subject, predicate) for subject, predicate, _ in planted}
    graph = Graph()
    for triple in turtle(GOOD):
        if triple[:2] not in replaced:
            graph.add(triple)
    for triple in planted:
        if triple[2] != RDF.nil:
            graph.add(triple)
    return graph


@cache
def results(path: Path) -> tuple[Result, ...]:
    return tuple(shapes.check(laid_over_good(path)))


def severity(path: Path) -> Severity:
    """The severity that the first line of a planted file expects."""
    first = path.read_text(encoding="utf-8").splitlines()[0]
    match = re.fullmatch(r"# Invented\. (Violation|Warning|Info): \S.*\.", first)
    assert match, f"{path.name}: first line {first!r}"
    return Severity[match[1].upper()]


def rules() -> list[URIRef]:
    """The shapes that can be reported: all but the parts that others refer to."""
    graph = turtle(ontology.folder() / "shapes.ttl")
    return sorted(shape for shape in graph.subjects(SH.message) if isinstance(shape, URIRef))


def components(shape: URIRef) -> set[str]:
    """The constraint components of a shape: sh:minCount stands for MinCountConstraintComponent, and so on."""
    graph = turtle(ontology.folder() / "shapes.ttl")
    names = {
        str(predicate).removeprefix(str(SH))
        for predicate in graph.predicates(shape)
        if predicate not in NO_COMPONENT and str(predicate).startswith(str(SH)) and "target" not in str(predicate)
    }
    return {("SPARQL" if name == "sparql" else name[0].upper() + name[1:]) + "ConstraintComponent" for name in names}


def test_good_graph_has_no_results() -> None:
    """A graph without fault that has every class gives nothing, not even an Info."""
    assert shapes.check(turtle(GOOD)) == []


def test_good_graph_has_every_class_that_is_aimed_at() -> None:
    """Otherwise a good graph would prove nothing for that class; tip:Claim is there only by its subclasses."""
    aimed = set(turtle(ontology.folder() / "shapes.ttl").objects(None, SH.targetClass))

    assert aimed - set(turtle(GOOD).objects(None, RDF.type)) == {shapes.TIP.Claim}


@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.stem)
def test_planted_fault_is_found_and_nothing_else(path: Path) -> None:
    """A planted file gives results of the shape that it is named after, of the severity it expects, and no other."""
    assert {(result.shape, result.severity) for result in results(path)} == {(path.stem, severity(path))}


@pytest.mark.parametrize("shape", rules(), ids=lambda shape: shape.removeprefix(shapes.SHAPES))
def test_every_constraint_has_a_planted_fault(shape: URIRef) -> None:
    """Each constraint component of each shape is met by a planted file."""
    path = FOLDER / f"{shape.removeprefix(shapes.SHAPES)}.ttl"

    assert path.is_file()
    assert {result.component for result in results(path)} == components(shape)


@pytest.mark.parametrize("shape", rules(), ids=lambda shape: shape.removeprefix(shapes.SHAPES))
def test_every_rule_says_what_it_is_and_what_to_do(shape: URIRef) -> None:
    """One message, name, description and severity a rule; the message is a sentence."""
    graph = turtle(ontology.folder() / "shapes.ttl")
    said = [list(graph.objects(shape, predicate)) for predicate in (SH.message, SH.name, SH.description, SH.severity)]

    assert [len(values) for values in said] == [1, 1, 1, 1]
    assert re.fullmatch(r"[A-Z].*\.", str(said[0][0]))


def test_shapes_are_valid_shacl() -> None:
    """The shapes conform to the shapes of SHACL itself; pySHACL raises if they do not."""
    graph = turtle(ontology.folder() / "shapes.ttl")

    assert pyshacl.validate(Graph(), shacl_graph=graph, meta_shacl=True)[0]


def test_shapes_have_names() -> None:
    """No shape is a blank node; only paths and lists are, because SHACL wants them so."""
    graph = turtle(ontology.folder() / "shapes.ttl")
    allowed = {SH.inversePath, SH.alternativePath, RDF.first, RDF.rest}

    assert {predicate for subject, predicate, _ in graph if isinstance(subject, BNode)} <= allowed


def test_the_vocabulary_is_without_violations() -> None:
    """The places and code lists that tipgraph ships are as the shapes demand."""
    vocabulary = Graph()
    for path in ontology.vocabulary_files():
        vocabulary.parse(path, format="turtle")

    assert [result.words for result in shapes.check(vocabulary) if result.severity is Severity.VIOLATION] == []


def test_the_ontology_in_the_data_changes_nothing() -> None:
    """The graph may hold the ontology or not: what is aimed at does not depend on subclasses."""
    path = FOLDER / "Claim.evidence.ttl"
    with_ontology = laid_over_good(path) + turtle(ontology.folder() / "tipgraph.ttl")

    assert shapes.check(with_ontology) == list(results(path))


def test_plain_pyshacl_finds_the_same() -> None:
    """What `check` does to be fast changes no result."""
    shacl = turtle(ontology.folder() / "shapes.ttl")
    for name in ("VictimFlow.modality", "Document.quotes", "FormerState.years", "Passage.selectors"):
        report = pyshacl.validate(laid_over_good(FOLDER / f"{name}.ttl"), shacl_graph=shacl)[1]
        root = report.value(predicate=RDF.type, object=SH.ValidationReport)
        plain = sorted(
            (str(report.value(node, SH.focusNode)), str(report.value(node, SH.sourceConstraintComponent)))
            for node in report.objects(root, SH.result)
        )

        found = results(FOLDER / f"{name}.ttl")

        assert sorted((str(each.focus), f"{SH}{each.component}") for each in found) == plain


def test_check_does_not_change_the_graph() -> None:
    graph = laid_over_good(FOLDER / "Claim.evidence.ttl")
    before = set(graph)
    shapes.check(graph)

    assert set(graph) == before


def test_check_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    shapes.check(laid_over_good(FOLDER / "Document.quotes.ttl"))

    assert capfd.readouterr() == ("", "")


def test_vocabulary_can_be_left_out() -> None:
    """What all documents share need not be checked with each of them; the documents are."""
    shared = laid_over_good(FOLDER / "Concept.label.ttl")
    document = laid_over_good(FOLDER / "VictimFlow.origin.ttl")

    assert shapes.check(shared, vocabulary=False) == []
    assert shapes.check(document, vocabulary=False) == list(results(FOLDER / "VictimFlow.origin.ttl"))


def test_a_dataset_is_checked_as_one_graph() -> None:
    """Named graphs, one a document, are taken together with the shared ones."""
    dataset = Dataset()
    for number, triple in enumerate(sorted(laid_over_good(FOLDER / "VictimFlow.origin.ttl"))):
        dataset.graph(URIRef(f"https://example.org/graph/{number % 3}")).add(triple)

    assert shapes.check(dataset) == list(results(FOLDER / "VictimFlow.origin.ttl"))


def test_ill_typed_offsets_are_results_and_no_fault() -> None:
    """Offsets that are no numbers must not bring down the comparison of the quotes."""
    graph = laid_over_good(FOLDER / "Claim.evidence.ttl")
    position = next(graph.subjects(shapes.OA.start))
    graph.set((position, shapes.OA.start, Literal("many")))

    assert "Position.start" in {result.shape for result in shapes.check(graph)}


# Where in the text


@pytest.mark.parametrize(
    ("name", "document", "quote"),
    [
        ("VictimFlow.origin", "UTO-2003", "origin for women trafficked to Serbia and Montenegro"),
        ("Document.quotes", "UTO-2003", "10 of them in 2002"),
        ("FormerState.years", "UTO-2004", "origin for women trafficked to Serbia and Montenegro"),
        ("Document.title", "UTO-2003", ""),
        ("Organization.oneKind", "UTO-2003", "🚓 Police opened 90 to 95 cases"),
        ("Concept.label", "", ""),
    ],
)
def test_a_result_leads_to_its_place(name: str, document: str, quote: str) -> None:
    """The passage of the focus, or else of the value; or at least the document; or nothing."""
    first = results(FOLDER / f"{name}.ttl")[0]

    assert (first.document, first.quote) == (document, quote)
    assert (first.start is None) == (quote == "")


def test_the_words_of_a_result() -> None:
    (result,) = results(FOLDER / "VictimFlow.origin.ttl")

    assert result.words == (
        "UTO-2003 25-77 “origin for women trafficked to Serbia and Montenegro”: "
        "https://w3id.org/tipgraph/claim/flow-2003 tip:origin https://example.org/nowhere"
    )


@pytest.mark.parametrize("name", ["Document.tier", "VictimFlow.places", "Document.reading"])
def test_a_path_of_several_steps_is_written_as_in_sparql(name: str) -> None:
    expected = {
        "Document.tier": "^tip:statedIn/rdf:type",
        "VictimFlow.places": "tip:origin|tip:transit|tip:destination",
        "Document.reading": "^prov:used",
    }

    assert {result.path for result in results(FOLDER / f"{name}.ttl")} == {expected[name]}


# Characters beyond the BMP


def test_both_engines_count_code_points() -> None:
    """rdflib and Oxigraph cut the same characters out of a text with emoji."""
    ask = 'SELECT (SUBSTR("a😀bc👩‍🚒d", 3, 2) AS ?cut) (STRLEN("a😀bc👩‍🚒d") AS ?length) WHERE {}'
    by_rdflib = Graph().query(ask).bindings[0].values()
    solutions = ox.Store().query(ask)
    assert isinstance(solutions, ox.QuerySolutions)
    (by_oxigraph,) = solutions

    assert sorted(str(value) for value in by_rdflib) == ["8", "bc"]
    assert [str(value) for value in by_oxigraph] == ['"bc"', '"8"^^<http://www.w3.org/2001/XMLSchema#integer>']


def test_offsets_in_utf_16_are_rejected() -> None:
    """The good graph has emoji before most of its quotes; counted as UTF-16 does they do not fit."""
    found = [result for result in results(FOLDER / "Document.quotes.ttl") if result.document == "UTO-2003"]

    assert [result.quote for result in found] == ["10 of them in 2002"]


def test_a_passage_beyond_the_end_is_rejected() -> None:
    """Its quote is all that the text still has there, so only the length tells."""
    found = [result for result in results(FOLDER / "Document.quotes.ttl") if result.document == "UTO-2004"]

    assert [result.quote for result in found] == ["years."]


# Severity, groups, report


@pytest.mark.parametrize(
    ("name", "worst"), [("Country.demonym", 1), ("Document.title", 2), ("Claim.evidence", 3), ("good", 0)]
)
def test_conforms_up_to_a_threshold(name: str, worst: int) -> None:
    found = results(FOLDER / f"{name}.ttl") if name != "good" else ()

    assert [shapes.conforms(found, each) for each in Severity] == [worst < each for each in Severity]


def test_groups_are_by_severity_and_shape() -> None:
    """The gravest first; the sample is the first of them."""
    names = ("Country.demonym", "Document.title", "Claim.rule", "VictimFlow.origin")
    together = [result for name in names for result in results(FOLDER / f"{name}.ttl")]
    groups = shapes.group(reversed(together))

    assert [(each.severity, each.shape, each.count) for each in groups] == [
        (Severity.VIOLATION, "Claim.rule", 3),
        (Severity.VIOLATION, "VictimFlow.origin", 1),
        (Severity.WARNING, "Document.title", 2),
        (Severity.INFO, "Country.demonym", 1),
    ]
    assert groups[0].sample == results(FOLDER / "Claim.rule.ttl")[0]


def test_report_is_shacl_without_blank_nodes() -> None:
    """A report has a result for each, with its severity, and no node without a name."""
    found = [result for path in PLANTED for result in results(path)]
    graph = shapes.report_graph(found)

    assert not [term for triple in graph for term in triple if isinstance(term, BNode)]
    assert len(list(graph.objects(None, SH.result))) == len(set(graph.subjects(RDF.type, SH.ValidationResult)))
    assert set(graph.objects(None, SH.resultSeverity)) == {SH.Violation, SH.Warning, SH.Info}
    assert list(graph.objects(None, SH.conforms)) == [Literal("false", datatype=XSD.boolean)]


def test_report_names_a_blank_node_of_the_data() -> None:
    graph = Graph()
    graph.add((BNode("b1"), RDF.type, shapes.TIP.Rule))

    assert "/.well-known/genid/b1" in shapes.report_graph(shapes.check(graph)).serialize(format="nt")


def test_report_of_no_results_conforms() -> None:
    graph = shapes.report_graph([])

    assert list(graph.objects(None, SH.conforms)) == [Literal("true", datatype=XSD.boolean)]


def test_report_has_the_same_bytes_whatever_the_hash_seed() -> None:
    """Two processes with different hash seeds write the same report."""
    script = """if True:
        import sys
        from rdflib import Graph
        from tipgraph import shapes
        graph = Graph()
        for path in sys.argv[1:]:
            graph.parse(path, format="turtle")
        sys.stdout.write(shapes.report_graph(shapes.check(graph)).serialize(format="turtle"))
    """
    paths = [str(FOLDER / f"{name}.ttl") for name in ("good", "Claim.evidence", "Document.quotes", "Reading.used")]
    written = {
        subprocess.run(
            [sys.executable, "-c", script, *order],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for seed, order in (("1", paths), ("2", paths[::-1]))
    }

    assert len(written) == 1
    assert b"ValidationResult" in written.pop()


def test_missing_shapes_are_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ontology, "folder", lambda: tmp_path)
    load_shapes.cache_clear()
    constraints.cache_clear()
    try:
        with pytest.raises(OntologyError, match=r"shapes\.ttl"):
            shapes.check(Graph())
        with pytest.raises(OntologyError, match=r"shapes\.ttl"):
            shapes.check_store(ox.Store())
    finally:
        load_shapes.cache_clear()
        constraints.cache_clear()
