"""The invented narratives of `tests/eras`: their labels fit their texts, and the rules read no worse than they did."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.evaluate import Evaluation, evaluate, read_gold, read_statements

ERAS = Path(__file__).parent.parent / "eras"
GOLD, CORPUS = ERAS / "eras.gold.jsonl", ERAS / "eras.corpus.jsonl"

#: What each kind reached when it was last measured, a little rounded down: F1, or the accuracy of a choice.
FLOORS: dict[str, dict[str, float]] = {
    "first": {
        "country_legs": 0.97,
        "region_legs": 0.99,
        "unspec_legs": 0.99,
        "internal": 0.99,
        "roles": 0.99,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.96,
        "exploitation": 0.96,
        "modality": 0.98,
        "modality_possible": 0.96,
        "control": 0.95,
        "sectors": 0.85,
        "sector_exploitation": 0.96,
        "locations": 0.84,
        "location_countries": 0.97,
        "statistics": 0.96,
        "count_statuses": 0.95,
        "count_qualifiers": 0.99,
        "count_periods": 0.96,
        "count_agencies": 0.72,
        "organizations": 0.94,
        "body_acts": 0.91,
        "cooperation": 0.93,
        "cooperation_parties": 0.92,
        "instruments": 0.95,
        "instrument_years": 0.83,
        "instrument_statuses": 0.92,
        "instrument_articles": 0.99,
        "agreement_parties": 0.94,
        "penalties": 0.99,
        "penalty_laws": 0.91,
        "penalty_articles": 0.95,
        "penalty_fines": 0.84,
        "funding": 0.94,
        "funding_parties": 0.92,
        "services": 0.97,
        "service_operators": 0.86,
        "training": 0.97,
        "campaigns": 0.89,
        "tier_reasons": 0.94,
        "findings": 0.85,
        "recommendations": 0.99,
        "recommendation_areas": 0.88,
    },
    "second": {
        "country_legs": 0.90,
        "region_legs": 0.84,
        "unspec_legs": 0.69,
        "internal": 0.99,
        "roles": 0.97,
        "tier": 0.99,
        "movement": 0.99,
        "movement_stated": 0.99,
        "victims": 0.95,
        "exploitation": 0.91,
        "modality": 0.99,
        "modality_possible": 0.99,
        "control": 0.80,
        "sectors": 0.84,
        "sector_exploitation": 0.92,
        "locations": 0.68,
        "location_countries": 0.89,
        "statistics": 0.88,
        "count_statuses": 0.88,
        "count_qualifiers": 0.99,
        "count_periods": 0.96,
        "count_agencies": 0.75,
        "organizations": 0.88,
        "body_acts": 0.72,
        "cooperation": 0.86,
        "cooperation_parties": 0.83,
        "instruments": 0.88,
        "instrument_years": 0.92,
        "instrument_statuses": 0.77,
        "instrument_articles": 0.99,
        "agreement_parties": 0.94,
        "penalties": 0.95,
        "penalty_laws": 0.79,
        "penalty_articles": 0.90,
        "penalty_fines": 0.86,
        "funding": 0.91,
        "funding_parties": 0.65,
        "services": 0.77,
        "service_operators": 0.72,
        "training": 0.91,
        "campaigns": 0.68,
        "tier_reasons": 0.88,
        "findings": 0.72,
        "recommendations": 0.97,
        "recommendation_areas": 0.84,
    },
}


@pytest.fixture(scope="module", params=["first", "second"])
def measured(request: pytest.FixtureRequest) -> tuple[str, Evaluation]:
    golds = read_gold(GOLD, request.param)
    return request.param, evaluate(golds, read_statements([CORPUS], [gold.id for gold in golds]), CORPUS)


def test_the_rules_read_no_worse_than_they_did(measured: tuple[str, Evaluation]) -> None:
    half, evaluation = measured
    reached = {score.kind.name: score.rates.main for score in evaluation.scores}
    worse = {kind: reached[kind] for kind, floor in FLOORS[half].items() if (reached[kind] or 0.0) < floor}

    assert FLOORS[half]
    assert worse == {}


def test_every_label_quotes_its_text() -> None:
    texts = {one["id"]: one["text"] for one in map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines())}
    golds = read_gold(GOLD)
    unfound = [
        (gold.id, label.quote)
        for gold in golds
        for label in gold.labels
        if label.quote and label.quote not in texts[gold.id]
    ]

    assert {gold.id for gold in golds} == set(texts)
    assert unfound == []


def test_every_text_says_that_it_is_invented() -> None:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()

    assert all(json.loads(line)["publisher"] == "invented for testing" for line in lines)
