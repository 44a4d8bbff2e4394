"""The named queries over a small invented graph: their columns, what they answer, and that two engines agree."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from tipgraph import ontology
from tipgraph.model import (
    UNSPECIFIED,
    BodyAct,
    Campaign,
    Cooperation,
    Count,
    CrimeLink,
    Document,
    Fact,
    Finding,
    Flow,
    Funding,
    Instrument,
    Location,
    MeansOfControl,
    Organization,
    Penalty,
    Recommendation,
    Recruitment,
    Role,
    Sector,
    Service,
    Span,
    Tier,
    TierReason,
    Training,
)
from tipgraph.names import Names
from tipgraph.rdf import (
    claims,
    dataset_quads,
    document_quads,
    ontology_quads,
    rdflib_graph,
    vocabulary_quads,
    write_nquads,
    write_turtle,
)
from tipgraph.reading import DocumentSection
from tipgraph.store import Table, Value, open_graph, query, query_rdflib

#: The public interface (columns may be added after the ones of each query, never taken away).
COLUMNS = {
    "flows": "origin transit destination victim exploitation modality",
    "legs": "from to stage modality",
    "roles": "role modality",
    "tiers": "tier movement",
    "statistics": "measure value value_max qualifier status unit exploitation about period place part_of agency",
    "organizations": "name kind organization of_country",
    "instruments": "kind name parties instrument_year status span_years article prohibits status_date",
    "penalties": "instrument offence minimum_years maximum_years article minimum_fine maximum_fine currency",
    "cooperation": "kind parties",
    "findings": "area polarity topic",
    "recruitment": "channel",
    "links": "crime",
    "recommendations": "text area",
    "tier-reasons": "kind standing movement polarity years text",
    "funding": "amount amount_max currency usd qualifier giver recipient purpose period",
    "services": "kind number name operator beneficiaries status",
    "training": "trainer trainees number topic",
    "campaigns": "organizer medium audience",
    "control": "means modality",
    "sectors": "sector exploitation modality",
    "locations": "name kind of_country role",
    "body-acts": "name organization act object status",
    "documents": "document iri country year title publisher author_body date licence url words sha256",
    "places": "code iri kind label m49_region groupings point valid_from valid_until successors",
    "sections": "document country year section area heading start end",
}
CLAIM_QUERIES = sorted(set(COLUMNS) - {"documents", "places", "sections"})

TEXT = "Invented for a test: one sentence serves for every statement, from its first word to its last."
DOCUMENT = Document(
    "invented/1",
    "BLR",
    2003,
    TEXT,
    title="Invented",
    publisher="Nobody",
    author_body="No one",
    date="2003",
    url="https://example.org/1",
    licence="CC0",
)
BARE = Document("invented/2", "SCG", 2004, TEXT)


def at(start: int) -> Span:
    return Span(start, start + 5)


def flow(start: int, origin: str = "", transit: str = "", destination: str = "", modality: str = "asserted") -> Flow:
    return Flow(
        evidence=at(start),
        rule="flows",
        origin=tuple(origin.split()),
        transit=tuple(transit.split()),
        destination=tuple(destination.split()),
        victims=("women", "children"),
        exploitation=("sex", "labor"),
        modality=modality,
    )


WHOLE = Count(evidence=at(0), rule="counts", measure="prosecutions", place="BLR", value=90, value_max=95, unit="cases")
FACTS: list[Fact] = [
    flow(0, "BLR", "", "POL BLR"),
    flow(6, "BLR UKR", "POL CZE", "DEU"),
    flow(12, "", "BLR", UNSPECIFIED, "possible"),
    flow(18, "COD|COG", "", "region:persian-gulf", "denied"),
    Role(evidence=at(0), rule="roles", role="source"),
    Role(evidence=at(0), rule="roles", role="transit", modality="denied"),
    Tier(evidence=at(0), rule="tiers", tier="2WL", movement="downgraded"),
    Tier(evidence=at(6), rule="tiers", tier="2", changed="2003-09-10"),
    WHOLE,
    Count(
        evidence=at(6),
        rule="counts",
        measure="convictions",
        place="BLR",
        value=0,
        qualifier="about",
        exploitation="sex",
        about="of officials",
        period="2002-2003",
        part_of=WHOLE,
    ),
    Count(evidence=at(12), rule="counts", measure="arrests", place="BLR", status="none-reported"),
    Count(evidence=at(18), rule="counts", measure="arrests", place="BLR", status="not-reported"),
    Organization(evidence=at(0), rule="o", name="Interior Ministry", kind="government", of_country="BLR"),
    Organization(evidence=at(6), rule="o", name="IOM", kind="international"),
    Instrument(evidence=at(0), rule="i", kind="agreement", name="police agreement", parties=("UKR", "BLR"), year=1999),
    Instrument(evidence=at(6), rule="i", kind="plan", name="state programme", status="adopted", span_years=5),
    Instrument(
        evidence=at(12),
        rule="i",
        kind="law",
        name="Criminal Code",
        article="Article 181",
        prohibits=("sex", "labor"),
        status_date="1999-07",
    ),
    Penalty(evidence=at(0), rule="p", instrument="Criminal Code", offence="slavery", minimum_years=0.5),
    Penalty(evidence=at(6), rule="p", instrument="Criminal Code", maximum_years=10),
    Penalty(evidence=at(12), rule="p", instrument="", article="Article 5", maximum_fine=500, currency="BYN"),
    Cooperation(evidence=at(0), rule="c", kind="joint investigation", parties=("DEU", "BLR")),
    Cooperation(evidence=at(6), rule="c", kind="training", parties=("the police of Utopia", "BLR", "IOM")),
    Finding(evidence=at(0), rule="f", area="protection", polarity="shortfall"),
    Recruitment(evidence=at(0), rule="r", channel="employment agencies"),
    CrimeLink(evidence=at(0), rule="l", crime="narcotics trafficking"),
    Recommendation(evidence=at(0), rule="rec", text="Do more.", area="protection"),
    TierReason(evidence=at(0), rule="tr", kind="ground", movement="upgraded", polarity="effort", text="it tried"),
    TierReason(evidence=at(6), rule="tr", kind="consecutive-years", years=3),
    Funding(evidence=at(0), rule="m", amount=2.5, currency="BYN", usd=1, giver="government", purpose="shelters"),
    Service(evidence=at(0), rule="s", kind="shelter", number=2, operators=("IOM",), beneficiaries=("women",)),
    Training(evidence=at(0), rule="t", trainees="police officers", trainers=("IOM", "OSCE"), number=40),
    Campaign(evidence=at(0), rule="a", organizers=("IOM",), medium="posters", audience="pupils"),
    MeansOfControl(evidence=at(0), rule="c", means="debt"),
    Sector(evidence=at(0), rule="s", sector="fishing", exploitation="labor", modality="possible"),
    Location(evidence=at(0), rule="l", name="Minsk", kind="city", role="origin", of_country="BLR"),
    BodyAct(evidence=at(0), rule="b", name="Interior Ministry", of_country="BLR", act="trained", object="police"),
    BodyAct(evidence=at(6), rule="b", name="IOM", act="operated", status="not-done"),
]


@dataclass(frozen=True)
class Engines:
    """The same graph in both engines."""

    store: ox.Store
    graph: rdflib.Graph


@cache
def quads() -> list[ox.Quad]:
    names = Names()
    shared = vocabulary_quads(names) + ontology_quads(names) + dataset_quads([DOCUMENT, BARE], names, "0.1.0")
    sections = (DocumentSection(Span(0, 10), "profile"), DocumentSection(Span(11, 20), "prosecution", "Prosecution"))
    stated = document_quads(DOCUMENT, FACTS, names, "0.1.0", "0" * 64, sections)
    # The same body in a second document: what is said of it stands in both graphs, and must not double any row.
    also = document_quads(BARE, [fact for fact in FACTS if isinstance(fact, Organization)], names, "0.1.0", "0" * 64)
    return stated + also + shared


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Engines:
    path = tmp_path_factory.mktemp("graph") / "graph.nq"
    write_nquads(quads(), path)
    return Engines(open_graph(path), rdflib_graph(quads()))


def answer(engines: Engines, name: str, *columns: str, of: Document = DOCUMENT) -> list[tuple[Value, ...]]:
    """The named columns of a query's rows about one document."""
    records = query(engines.store, name).records()
    return [tuple(r[c] for c in columns) for r in records if r["document"] == of.id]


def test_there_are_the_named_queries_and_no_others() -> None:
    assert set(ontology.query_files()) == set(COLUMNS)


@pytest.mark.parametrize("name", COLUMNS)
def test_the_columns_are_those_that_others_rely_on(engines: Engines, name: str) -> None:
    columns, own = query(engines.store, name).columns, tuple(COLUMNS[name].split())
    if name in CLAIM_QUERIES:
        assert columns[: 4 + len(own)] == ("document", "country", "year", "claim", *own)
        assert columns[-4:] == ("rule", "start", "end", "quote")
    else:
        assert columns[: len(own)] == own


@pytest.mark.parametrize("name", COLUMNS)
def test_both_engines_give_the_same_rows_in_the_same_order(engines: Engines, name: str) -> None:
    answered = query(engines.store, name)
    assert answered.rows
    assert answered == query_rdflib(engines.graph, name)


@pytest.mark.parametrize("name", COLUMNS)
def test_no_row_comes_twice(engines: Engines, name: str) -> None:
    rows = query(engines.store, name).rows
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_query_names_no_graph(name: str) -> None:
    text = ontology.query_files()[name].read_text(encoding="utf-8")
    assert "GRAPH" not in text
    assert "FROM" not in text


def test_the_turtle_answers_as_the_nquads_do(engines: Engines, tmp_path: Path) -> None:
    write_turtle(quads(), tmp_path / "graph.ttl")
    store = open_graph(tmp_path / "graph.ttl")
    assert [query(store, name) for name in COLUMNS] == [query(engines.store, name) for name in COLUMNS]


def test_a_store_that_unites_its_graphs_itself_gives_the_same_rows(engines: Engines) -> None:
    store = ox.Store()
    store.bulk_extend(quads())
    for name, path in ontology.query_files().items():
        solutions = store.query(path.read_text(encoding="utf-8"), use_default_graph_as_union=True)
        assert isinstance(solutions, ox.QuerySolutions)
        assert sum(1 for _ in solutions) == len(query(engines.store, name).rows), name


@pytest.mark.parametrize("name", CLAIM_QUERIES)
def test_every_row_has_its_document_and_its_quote(engines: Engines, name: str) -> None:
    for row in query(engines.store, name).records():
        document = DOCUMENT if row["document"] == DOCUMENT.id else BARE
        assert (row["country"], row["year"]) == (document.country, document.year)
        assert isinstance(row["start"], int)
        assert isinstance(row["end"], int)
        assert row["quote"] == TEXT[row["start"] : row["end"]]


def test_every_claim_is_in_the_answer_of_one_query(engines: Engines) -> None:
    found = {row["claim"] for name in CLAIM_QUERIES for row in query(engines.store, name).records()}
    assert found >= {Names().claim(claim.digest) for claim in claims(DOCUMENT, FACTS)}


def test_flows_have_a_row_for_each_combination(engines: Engines) -> None:
    rows = answer(engines, "flows", "start", "origin", "transit", "destination", "victim", "exploitation", "modality")
    assert len(rows) == 2 * 4 + 4 * 4 + 4 + 4
    assert (0, "BLR", None, "BLR", "women", "labor", "asserted") in rows
    assert (6, "UKR", "CZE", "DEU", "children", "sex", "asserted") in rows
    assert (12, None, "BLR", "region:unspecified", "women", "sex", "possible") in rows
    assert (18, "COD|COG", None, "region:persian-gulf", "women", "sex", "denied") in rows


def test_legs_join_only_consecutive_stages(engines: Engines) -> None:
    assert set(answer(engines, "legs", "start", "from", "to", "stage", "modality")) == {
        (0, "BLR", "POL", "direct", "asserted"),
        (0, "BLR", "BLR", "internal", "asserted"),
        (6, "BLR", "POL", "inward", "asserted"),
        (6, "BLR", "CZE", "inward", "asserted"),
        (6, "UKR", "POL", "inward", "asserted"),
        (6, "UKR", "CZE", "inward", "asserted"),
        (6, "POL", "DEU", "onward", "asserted"),
        (6, "CZE", "DEU", "onward", "asserted"),
        (12, "BLR", "region:unspecified", "onward", "possible"),
        (18, "COD|COG", "region:persian-gulf", "direct", "denied"),
    }


def test_an_asserted_leg_between_named_places_is_a_shortcut_and_no_other_is(engines: Engines) -> None:
    text = """
        PREFIX tip: <https://w3id.org/tipgraph/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?from ?to { ?a tip:legTo|tip:internalTraffickingIn ?b . ?a skos:notation ?from . ?b skos:notation ?to }
    """
    legs = answer(engines, "legs", "from", "to", "modality")
    assert set(query(engines.store, text).rows) == {(start, end) for start, end, how in legs if how == "asserted"}


def test_roles(engines: Engines) -> None:
    assert set(answer(engines, "roles", "role", "modality")) == {("source", "asserted"), ("transit", "denied")}


def test_a_later_change_of_tier_stands_beside_the_tier_in_force(engines: Engines) -> None:
    rows = answer(engines, "tiers", "tier", "movement", "changed_on")
    assert rows == [("2WL", "downgraded", None), ("2", None, "2003-09-10")]


def test_zero_none_reported_and_not_reported_stay_apart(engines: Engines) -> None:
    rows = answer(engines, "statistics", "measure", "value", "value_max", "qualifier", "status")
    assert rows == [
        ("prosecutions", 90, 95, "exact", "reported"),
        ("convictions", 0, None, "about", "reported"),
        ("arrests", None, None, None, "none-reported"),
        ("arrests", None, None, None, "not-reported"),
    ]


def test_a_part_leads_to_its_whole(engines: Engines) -> None:
    (whole, part, *_) = answer(
        engines, "statistics", "claim", "unit", "exploitation", "about", "period", "place", "part_of"
    )
    assert whole[1:] == ("cases", None, None, None, "BLR", None)
    assert part[1:] == (None, "sex", "of officials", "2002-2003", "BLR", whole[0])


@pytest.mark.parametrize("document", [DOCUMENT, BARE], ids=lambda document: document.id)
def test_organizations(engines: Engines, document: Document) -> None:
    base = "https://w3id.org/tipgraph/organization"
    assert answer(engines, "organizations", "name", "kind", "organization", "of_country", of=document) == [
        ("Interior Ministry", "government", f"{base}/BLR/interior-ministry", "BLR"),
        ("IOM", "international", f"{base}/international/iom", None),
    ]


def test_instruments(engines: Engines) -> None:
    rows = answer(engines, "instruments", "kind", "name", "parties", "instrument_year", "status", "span_years")
    assert rows == [
        ("agreement", "police agreement", "BLR UKR", 1999, "not stated", None),
        ("plan", "state programme", None, None, "adopted", 5),
        ("law", "Criminal Code", None, None, "not stated", None),
    ]
    laws = answer(engines, "instruments", "kind", "article", "prohibits", "status_date")
    assert laws[-1] == ("law", "Article 181", "labor sex", "1999-07")


def test_penalties(engines: Engines) -> None:
    rows = answer(engines, "penalties", "instrument", "offence", "minimum_years", "maximum_years")
    assert rows == [("Criminal Code", "slavery", 0.5, None), ("Criminal Code", None, None, 10.0), (None,) * 4]
    fines = answer(engines, "penalties", "article", "minimum_fine", "maximum_fine", "currency")
    assert fines[-1] == ("Article 5", None, 500.0, "BYN")


def test_parties_are_codes_and_then_names(engines: Engines) -> None:
    rows = answer(engines, "cooperation", "kind", "parties")
    assert rows == [("joint investigation", "BLR DEU"), ("training", "BLR; IOM; the police of Utopia")]


@pytest.mark.parametrize(
    ("name", "columns", "row"),
    [
        ("findings", ("area", "polarity"), ("protection", "shortfall")),
        ("recruitment", ("channel",), ("employment agencies",)),
        ("links", ("crime",), ("narcotics trafficking",)),
        ("recommendations", ("text", "area"), ("Do more.", "protection")),
        (
            "funding",
            ("amount", "currency", "usd", "qualifier", "giver", "recipient", "purpose"),
            (2.5, "BYN", 1.0, "exact", "government", None, "shelters"),
        ),
        (
            "services",
            ("kind", "number", "operator", "beneficiaries", "status"),
            ("shelter", 2, "IOM", "women", "operating"),
        ),
        ("campaigns", ("organizer", "medium", "audience"), ("IOM", "posters", "pupils")),
        ("control", ("means", "modality"), ("debt", "asserted")),
        ("sectors", ("sector", "exploitation", "modality"), ("fishing", "labor", "possible")),
        ("locations", ("name", "kind", "of_country", "role"), ("Minsk", "city", "BLR", "origin")),
    ],
)
def test_the_small_ones(engines: Engines, name: str, columns: tuple[str, ...], row: tuple[Value, ...]) -> None:
    assert answer(engines, name, *columns) == [row]


def test_reasons_of_a_tier(engines: Engines) -> None:
    rows = answer(engines, "tier-reasons", "kind", "movement", "polarity", "years", "text")
    assert rows == [
        ("ground", "upgraded", "effort", None, "it tried"),
        ("consecutive-years", None, None, 3, None),
    ]


def test_training_has_a_row_for_each_trainer(engines: Engines) -> None:
    rows = answer(engines, "training", "trainer", "trainees", "number")
    assert rows == [("IOM", "police officers", 40), ("OSCE", "police officers", 40)]


def test_an_act_leads_to_the_body_that_is_mentioned(engines: Engines) -> None:
    bodies = {row[0]: row[1] for row in answer(engines, "organizations", "name", "organization")}
    assert answer(engines, "body-acts", "name", "organization", "act", "object", "status") == [
        ("Interior Ministry", bodies["Interior Ministry"], "trained", "police", "done"),
        ("IOM", bodies["IOM"], "operated", None, "not-done"),
    ]


def test_documents(engines: Engines) -> None:
    columns = COLUMNS["documents"].split()
    iri = "https://w3id.org/tipgraph/document/invented%2F"
    given = ("Invented", "Nobody", "No one", "2003", "CC0", "https://example.org/1")
    assert query(engines.store, "documents") == Table(
        tuple(columns),
        (
            ("invented/1", f"{iri}1", "BLR", 2003, *given, DOCUMENT.words, DOCUMENT.sha256),
            ("invented/2", f"{iri}2", "SCG", 2004, *[None] * 6, BARE.words, BARE.sha256),
        ),
    )


def test_places_have_one_row_each(engines: Engines) -> None:
    codes = [row["code"] for row in query(engines.store, "places").records()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("BLR", {"kind": "country", "label": "Belarus", "m49_region": "Eastern Europe", "m49_code": "151"}),
        ("SCG", {"kind": "former-state", "valid_from": 2003, "valid_until": 2006, "successors": "MNE SRB"}),
        ("COD|COG", {"kind": "ambiguous", "point": None, "iri": "https://w3id.org/tipgraph/place/COD-or-COG"}),
        ("region:unspecified", {"kind": "unspecified", "point": None, "m49_region": None, "groupings": None}),
        ("region:west-africa", {"kind": "region", "label": "West Africa", "successors": None}),
        ("EST", {"groupings": "region:baltic region:european-union region:former-soviet-union"}),
        ("PRI", {"kind": "territory"}),
    ],
)
def test_places(engines: Engines, code: str, expected: dict[str, Value]) -> None:
    (row,) = (row for row in query(engines.store, "places").records() if row["code"] == code)
    assert {column: row[column] for column in expected} == expected
