"""The invented narratives of `tests/eras`: their labels fit their texts, and the rules read no worse than they did."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.evaluate import Evaluation, evaluate, read_gold, read_statements

ERAS = Path(__file__).parent.parent / "eras"
#: The kinds that only whole narratives have labels of are not asked of opening paragraphs.
SETS = ("eras", "plain", "ways")

#: What each kind reached when it was last measured, a little rounded down, by set and half: F1, or the accuracy of a
#: choice.
FLOORS: dict[str, dict[str, float]] = {
    "eras first": {
        "country_legs": 0.97,
        "region_legs": 0.99,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.99,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.95,
        "exploitation": 0.93,
        "modality": 0.98,
        "modality_possible": 0.95,
        "control": 0.93,
        "sectors": 0.88,
        "sector_exploitation": 0.97,
        "locations": 0.87,
        "location_countries": 0.97,
        "statistics": 0.97,
        "count_statuses": 0.96,
        "count_qualifiers": 0.99,
        "count_periods": 0.97,
        "count_agencies": 0.79,
        "organizations": 0.96,
        "body_acts": 0.94,
        "cooperation": 0.96,
        "cooperation_parties": 0.94,
        "instruments": 0.96,
        "instrument_years": 0.83,
        "instrument_statuses": 0.93,
        "instrument_articles": 0.99,
        "agreement_parties": 0.96,
        "penalties": 0.99,
        "penalty_laws": 0.94,
        "penalty_articles": 0.96,
        "penalty_fines": 0.99,
        "funding": 0.94,
        "funding_parties": 0.88,
        "services": 0.95,
        "service_operators": 0.89,
        "training": 0.95,
        "campaigns": 0.92,
        "tier_reasons": 0.98,
        "findings": 0.88,
        "recommendations": 0.99,
        "recommendation_areas": 0.96,
    },
    "eras second": {
        "country_legs": 0.82,
        "region_legs": 0.80,
        "unspec_legs": 0.81,
        "internal": 0.96,
        "roles": 0.96,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.94,
        "exploitation": 0.88,
        "modality": 0.97,
        "modality_possible": 0.89,
        "control": 0.81,
        "sectors": 0.84,
        "sector_exploitation": 0.92,
        "locations": 0.64,
        "location_countries": 0.91,
        "statistics": 0.89,
        "count_statuses": 0.89,
        "count_qualifiers": 0.99,
        "count_periods": 0.95,
        "count_agencies": 0.78,
        "organizations": 0.89,
        "body_acts": 0.78,
        "cooperation": 0.83,
        "cooperation_parties": 0.87,
        "instruments": 0.92,
        "instrument_years": 0.84,
        "instrument_statuses": 0.82,
        "instrument_articles": 0.99,
        "agreement_parties": 0.93,
        "penalties": 0.94,
        "penalty_laws": 0.88,
        "penalty_articles": 0.99,
        "penalty_fines": 0.77,
        "funding": 0.86,
        "funding_parties": 0.68,
        "services": 0.78,
        "service_operators": 0.81,
        "training": 0.89,
        "campaigns": 0.74,
        "tier_reasons": 0.92,
        "findings": 0.77,
        "recommendations": 0.95,
        "recommendation_areas": 0.87,
    },
    "plain first": {
        "country_legs": 0.96,
        "region_legs": 0.99,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.99,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.97,
        "exploitation": 0.94,
        "modality": 0.99,
        "modality_possible": 0.99,
        "control": 0.99,
        "sectors": 0.91,
        "sector_exploitation": 0.99,
        "locations": 0.87,
        "location_countries": 0.96,
        "statistics": 0.95,
        "count_statuses": 0.94,
        "count_qualifiers": 0.99,
        "count_periods": 0.97,
        "count_agencies": 0.77,
        "organizations": 0.93,
        "body_acts": 0.93,
        "cooperation": 0.93,
        "cooperation_parties": 0.92,
        "instruments": 0.97,
        "instrument_years": 0.95,
        "instrument_statuses": 0.83,
        "instrument_articles": 0.99,
        "agreement_parties": 0.99,
        "penalties": 0.99,
        "penalty_laws": 0.93,
        "penalty_articles": 0.99,
        "penalty_fines": 0.99,
        "funding": 0.99,
        "funding_parties": 0.90,
        "services": 0.91,
        "service_operators": 0.85,
        "training": 0.99,
        "campaigns": 0.92,
        "tier_reasons": 0.97,
        "findings": 0.91,
        "recommendations": 0.99,
        "recommendation_areas": 0.84,
    },
    "plain second": {
        "country_legs": 0.96,
        "region_legs": 0.91,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.93,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.96,
        "exploitation": 0.91,
        "modality": 0.99,
        "modality_possible": 0.99,
        "control": 0.81,
        "sectors": 0.94,
        "sector_exploitation": 0.96,
        "locations": 0.76,
        "location_countries": 0.96,
        "statistics": 0.92,
        "count_statuses": 0.91,
        "count_qualifiers": 0.99,
        "count_periods": 0.93,
        "count_agencies": 0.79,
        "organizations": 0.91,
        "body_acts": 0.85,
        "cooperation": 0.84,
        "cooperation_parties": 0.92,
        "instruments": 0.91,
        "instrument_years": 0.85,
        "instrument_statuses": 0.91,
        "instrument_articles": 0.99,
        "agreement_parties": 0.86,
        "penalties": 0.99,
        "penalty_laws": 0.82,
        "penalty_articles": 0.99,
        "penalty_fines": 0.74,
        "funding": 0.87,
        "funding_parties": 0.71,
        "services": 0.89,
        "service_operators": 0.84,
        "training": 0.82,
        "campaigns": 0.87,
        "tier_reasons": 0.90,
        "findings": 0.86,
        "recommendations": 0.99,
        "recommendation_areas": 0.93,
    },
    "ways first": {
        "country_legs": 0.95,
        "region_legs": 0.99,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.99,
        "victims": 0.97,
        "exploitation": 0.97,
        "modality": 0.99,
        "modality_possible": 0.99,
    },
    "ways second": {
        "country_legs": 0.80,
        "region_legs": 0.99,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.92,
        "victims": 0.87,
        "exploitation": 0.84,
        "modality": 0.97,
        "modality_possible": 0.93,
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
