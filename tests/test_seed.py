"""The graph of the founding narrative, asked by the named queries, against what a person read in it.

``golden/seed.json`` is the project's own list. Where the shared labels lie beside the checkout they are asked, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

import tipgraph
from tipgraph.store import Table, open_graph

GOLDEN = json.loads((Path(__file__).parent / "golden" / "seed.json").read_text(encoding="utf-8"))
SHARED = Path(__file__).parents[2] / "shared" / "gold" / "seed.json"
QUERIES = sorted(GOLDEN["queries"])
FLAGS = ("optional", "any")

Row = dict[str, Any]


@pytest.fixture(scope="module")
def graph(built: Path) -> ox.Store:
    return open_graph(built)


def expanded(row: Row) -> list[Row]:
    """A row for each combination of the values of its lists."""
    keys = [key for key in row if key not in FLAGS]
    values = [row[key] if isinstance(row[key], list) else [row[key]] for key in keys]
    return [dict(zip(keys, combination, strict=True)) for combination in product(*values)]


def agrees(wanted: Row, found: Row) -> bool:
    """Whether a row of the graph has all that is wanted; quotes may be longer or shorter, names differ in capitals."""
    for key, value in wanted.items():
        given = found[key]
        if key == "quote":
            if value not in given and given not in value:
                return False
        elif isinstance(value, str) and isinstance(given, str):
            if value.casefold() != given.casefold():
                return False
        elif value != given:
            return False
    return True


def missing(rows: list[Row], table: Table) -> list[Row]:
    """The wanted rows that the graph does not have."""
    found = list(table.records())
    lacking = []
    for row in rows:
        if not row.get("optional"):
            absent = [one for one in expanded(row) if not any(agrees(one, other) for other in found)]
            lacking += [] if row.get("any") and len(absent) < len(expanded(row)) else absent
    return lacking


def surplus(rows: list[Row], table: Table) -> list[Row]:
    """The rows of the graph that nobody wanted."""
    wanted = [one for row in rows for one in expanded(row)]
    return [found for found in table.records() if not any(agrees(one, found) for one in wanted)]


def forbidden(rows: list[Row], table: Table) -> list[Row]:
    """The rows of the graph that it must not have."""
    return [one for row in rows for one in expanded(row) for found in table.records() if agrees(one, found)]


@pytest.mark.parametrize("name", QUERIES)
def test_the_graph_has_all_that_the_narrative_states(graph: ox.Store, name: str) -> None:
    assert missing(GOLDEN["queries"][name]["rows"], tipgraph.query(graph, name)) == []


@pytest.mark.parametrize("name", [name for name in QUERIES if GOLDEN["queries"][name]["complete"]])
def test_the_graph_has_nothing_else(graph: ox.Store, name: str) -> None:
    assert surplus(GOLDEN["queries"][name]["rows"], tipgraph.query(graph, name)) == []


@pytest.mark.parametrize("name", QUERIES)
def test_the_graph_has_nothing_that_the_narrative_denies(graph: ox.Store, name: str) -> None:
    assert forbidden(GOLDEN["queries"][name].get("never", []), tipgraph.query(graph, name)) == []


def claims(graph: ox.Store) -> Iterator[Row]:
    """The rows of all queries about claims."""
    for name in QUERIES:
        table = tipgraph.query(graph, name)
        if "claim" in table.columns:
            yield from table.records()


def test_every_claim_tells_its_document_and_its_words(graph: ox.Store, root: Path) -> None:
    text = (root / "seeds" / f"{GOLDEN['document']}.txt").read_text(encoding="utf-8")

    rows = list(claims(graph))

    assert rows
    for row in rows:
        assert (row["document"], row["country"], row["year"]) == ("000_76768671c2d6a0f2", "BLR", 2003)
        assert text[row["start"] : row["end"]] == row["quote"]


def test_title_and_disclaimer_state_nothing(graph: ox.Store) -> None:
    quotes = {row["quote"] for row in claims(graph)}

    assert [quote for quote in quotes for silent in GOLDEN["silent"] if silent in quote or quote in silent] == []


@pytest.fixture(scope="module")
def shared() -> Row:
    if not SHARED.is_file():
        pytest.skip("the shared labels are not beside this checkout; golden/seed.json says the same")
    labels: Row = json.loads(SHARED.read_text(encoding="utf-8"))
    return labels


def shared_rows(shared: Row) -> dict[str, list[Row]]:
    """The shared labels as rows of the named queries."""

    def flow(one: Row) -> Row:
        lists = {name: one[name] or None for name in ("origin", "transit", "destination", "exploitation")}
        return {**lists, "victim": one["victims"], "modality": one["modality"], "optional": one.get("optional")}

    def count(one: Row) -> Row:
        measures = [one["measure"], *one.get("measure_also", ())]
        same = {name: one[name] for name in ("value", "qualifier", "unit", "place", "period", "quote")}
        return {**same, "measure": measures, "any": True, "optional": one.get("optional")}

    def instrument(one: Row) -> Row:
        parties = " ".join(sorted(one["parties"])) or None
        spans = {"span_years": one["span_years"]} if "span_years" in one else {}
        return {"kind": one["kind"], "name": one["name"], "parties": parties, "instrument_year": one["year"], **spans}

    return {
        "tiers": [{"tier": shared["tier"], "movement": shared["movement"]}],
        "roles": [{"role": role, "modality": "asserted"} for role in shared["roles"]],
        "flows": [flow(one) for one in shared["flows"]],
        "statistics": [count(one) for one in shared["statistics"]],
        "organizations": [
            {"name": one["name"], "kind": one["kind"], "of_country": one["country"], "optional": one.get("optional")}
            for one in shared["organizations"]
        ],
        "instruments": [instrument(one) for one in shared["instruments"]],
        "cooperation": [
            {"kind": one["kind"], "parties": " ".join(sorted(one["parties"])), "quote": one["quote"]}
            for one in shared["cooperation"]
        ],
        "recruitment": [{"channel": one["channels"], "quote": one["quote"]} for one in shared["recruitment"]],
        "links": [{"crime": one["to"], "quote": one["quote"]} for one in shared["links"]],
        "findings": [{name: one[name] for name in ("area", "polarity", "quote")} for one in shared["findings"]],
    }


@pytest.mark.parametrize("name", sorted(set(QUERIES) - {"documents", "legs", "penalties", "recommendations"}))
def test_the_graph_has_all_of_the_shared_labels(graph: ox.Store, shared: Row, name: str) -> None:
    assert missing(shared_rows(shared)[name], tipgraph.query(graph, name)) == []


@pytest.mark.parametrize("name", ["instruments", "roles", "tiers"])
def test_where_the_shared_labels_are_complete_the_graph_has_no_more(graph: ox.Store, shared: Row, name: str) -> None:
    complete = {"tier": "tiers"}
    assert name in {complete.get(one, one) for one in shared["complete"]}

    assert surplus(shared_rows(shared)[name], tipgraph.query(graph, name)) == []


def test_what_the_shared_labels_exclude_is_not_there(graph: ox.Store, shared: Row) -> None:
    roles = {row["role"] for row in tipgraph.query(graph, "roles").records()}
    names = {str(row["name"]).casefold() for row in tipgraph.query(graph, "organizations").records()}
    legs = list(tipgraph.query(graph, "legs").records())
    direct = {(row["from"], row["to"], row["claim"]) for row in legs if row["stage"] == "direct"}
    quotes = {str(row["quote"]) for row in claims(graph)}

    assert not roles & set(shared["not_roles"])
    assert not names & {name.casefold() for name in shared["never_organizations"]}
    assert shared["not_flows"] == ["BLR to BLR", "BLR to DEU beside the list of destinations"]
    assert ("BLR", "BLR") not in {(row["from"], row["to"]) for row in legs}
    assert len({claim for start, end, claim in direct if (start, end) == ("BLR", "DEU")}) == 1
    assert not [quote for quote in quotes for silent in shared["boilerplate"] if quote in silent or silent in quote]
