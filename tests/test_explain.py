"""Why the graph says something."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

import tipgraph
from tipgraph.errors import UsageError
from tipgraph.explain import explain
from tipgraph.names import last_segment
from tipgraph.store import open_graph


@pytest.fixture(scope="module")
def graph(built: Path) -> ox.Store:
    return open_graph(built)


@pytest.fixture(scope="module")
def claim(graph: ox.Store) -> str:
    """The claim that the narrative makes of transit."""
    roles = {row["role"]: str(row["claim"]) for row in tipgraph.query(graph, "roles").records()}
    return roles["transit"]


def test_a_claim_is_explained_by_its_words_in_their_sentence(graph: ox.Store, claim: str) -> None:
    found = explain(graph, claim)

    assert (found.claim, found.kind, found.country, found.year) == (claim, "RoleClaim", "BLR", 2003)
    assert ("modality", "asserted") in found.values
    assert found.title.endswith("- Belarus")
    (passage,) = found.passages
    sentence = passage.before + passage.quote + passage.after
    assert sentence.startswith("Belarus is a country of origin and transit for women")
    assert sentence.endswith("and Serbia and Montenegro.")


def test_an_id_and_its_beginning_are_as_good_as_the_iri(graph: ox.Store, claim: str) -> None:
    id = last_segment(claim)

    assert explain(graph, id) == explain(graph, id[:12]) == explain(graph, claim)


def test_all_claims_can_be_explained(graph: ox.Store) -> None:
    names = ("flows", "statistics", "instruments")
    claims = {str(row["claim"]) for name in names for row in tipgraph.query(graph, name).records()}

    for one in sorted(claims):
        assert all(passage.quote for passage in explain(graph, one).passages)
    assert claims


@pytest.mark.parametrize(("given", "words"), [("zzz", "there is no such claim"), ("", "no such claim")])
def test_an_unknown_claim_is_wrong_use(graph: ox.Store, given: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        explain(graph, given)


def test_a_beginning_of_several_is_wrong_use(graph: ox.Store) -> None:
    rows = [row for name in ("findings", "instruments") for row in tipgraph.query(graph, name).records()]
    firsts = [id[0] for id in sorted({last_segment(str(row["claim"])) for row in rows})]
    shared = next(first for first in firsts if firsts.count(first) > 1)

    with pytest.raises(UsageError, match="claims begin so; wanted more of the id"):
        explain(graph, shared)
