"""The invented narratives of `tests/eras`: their labels fit their texts, and the rules read no worse than they did."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.evaluate import Evaluation, evaluate, read_gold, read_statements

ERAS = Path(__file__).parent.parent / "eras"
#: The kinds that only whole narratives have labels of are not asked of opening paragraphs.
SETS = ("eras", "ways")

#: What each kind reached when it was last measured, a little rounded down, by set and half: F1, or the accuracy of a
#: choice.
FLOORS: dict[str, dict[str, float]] = {
    "eras first": {
        "country_legs": 0.92,
        "region_legs": 0.99,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.96,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.95,
        "exploitation": 0.90,
        "modality": 0.98,
        "modality_possible": 0.93,
        "control": 0.92,
        "sectors": 0.84,
        "sector_exploitation": 0.97,
        "locations": 0.71,
        "location_countries": 0.97,
        "statistics": 0.93,
        "count_statuses": 0.92,
        "count_qualifiers": 0.99,
        "count_periods": 0.96,
        "count_agencies": 0.74,
        "organizations": 0.92,
        "body_acts": 0.83,
        "cooperation": 0.88,
        "cooperation_parties": 0.92,
        "instruments": 0.93,
        "instrument_years": 0.79,
        "instrument_statuses": 0.86,
        "instrument_articles": 0.99,
        "agreement_parties": 0.93,
        "penalties": 0.98,
        "penalty_laws": 0.86,
        "penalty_articles": 0.84,
        "penalty_fines": 0.79,
        "funding": 0.91,
        "funding_parties": 0.85,
        "services": 0.91,
        "service_operators": 0.84,
        "training": 0.92,
        "campaigns": 0.83,
        "tier_reasons": 0.89,
        "findings": 0.84,
        "recommendations": 0.97,
        "recommendation_areas": 0.83,
    },
    "eras second": {
        "country_legs": 0.81,
        "region_legs": 0.74,
        "unspec_legs": 0.81,
        "internal": 0.96,
        "roles": 0.95,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.93,
        "exploitation": 0.85,
        "modality": 0.98,
        "modality_possible": 0.94,
        "control": 0.80,
        "sectors": 0.83,
        "sector_exploitation": 0.92,
        "locations": 0.49,
        "location_countries": 0.90,
        "statistics": 0.88,
        "count_statuses": 0.88,
        "count_qualifiers": 0.99,
        "count_periods": 0.95,
        "count_agencies": 0.76,
        "organizations": 0.89,
        "body_acts": 0.75,
        "cooperation": 0.82,
        "cooperation_parties": 0.87,
        "instruments": 0.91,
        "instrument_years": 0.82,
        "instrument_statuses": 0.78,
        "instrument_articles": 0.99,
        "agreement_parties": 0.93,
        "penalties": 0.94,
        "penalty_laws": 0.88,
        "penalty_articles": 0.94,
        "penalty_fines": 0.77,
        "funding": 0.86,
        "funding_parties": 0.68,
        "services": 0.76,
        "service_operators": 0.80,
        "training": 0.89,
        "campaigns": 0.71,
        "tier_reasons": 0.86,
        "findings": 0.75,
        "recommendations": 0.95,
        "recommendation_areas": 0.86,
    },
    "ways first": {
        "country_legs": 0.80,
        "region_legs": 0.65,
        "unspec_legs": 0.74,
        "internal": 0.99,
        "roles": 0.99,
        "victims": 0.94,
        "exploitation": 0.89,
        "modality": 0.99,
        "modality_possible": 0.99,
    },
    "ways second": {
        "country_legs": 0.81,
        "region_legs": 0.93,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.91,
        "victims": 0.88,
        "exploitation": 0.84,
        "modality": 0.95,
        "modality_possible": 0.86,
    },
}


def files_of(name: str) -> tuple[Path, Path]:
    """The labels and the texts of a set."""
    return ERAS / f"{name}.gold.jsonl", ERAS / f"{name}.corpus.jsonl"


@pytest.fixture(scope="module", params=FLOORS)
def measured(request: pytest.FixtureRequest) -> tuple[dict[str, float], Evaluation]:
    name, half = request.param.split()
    gold, corpus = files_of(name)
    golds = read_gold(gold, half)
    return FLOORS[request.param], evaluate(golds, read_statements([corpus], [gold.id for gold in golds]), corpus)


def test_the_rules_read_no_worse_than_they_did(measured: tuple[dict[str, float], Evaluation]) -> None:
    floors, evaluation = measured
    reached = {score.kind.name: score.rates.main for score in evaluation.scores}
    worse = {kind: reached[kind] for kind, floor in floors.items() if (reached[kind] or 0.0) < floor}

    assert floors
    assert worse == {}


@pytest.mark.parametrize("name", SETS)
def test_every_label_quotes_its_text(name: str) -> None:
    gold, corpus = files_of(name)
    texts = {one["id"]: one["text"] for one in map(json.loads, corpus.read_text(encoding="utf-8").splitlines())}
    golds = read_gold(gold)
    unfound = [
        (gold.id, label.quote)
        for gold in golds
        for label in gold.labels
        if label.quote and label.quote not in texts[gold.id]
    ]

    assert {gold.id for gold in golds} == set(texts)
    assert unfound == []
