"""The invented narratives of `tests/eras`: their labels fit their texts, and the rules read no worse than they did."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.evaluate import Evaluation, evaluate, read_gold, read_statements

ERAS = Path(__file__).parent.parent / "eras"
GOLD, CORPUS = ERAS / "eras.gold.jsonl", ERAS / "eras.corpus.jsonl"

#: What each kind reached when it was last measured, a little rounded down: F1, or the accuracy of a choice.
FLOORS: dict[str, dict[str, float]] = {"first": {}, "second": {}}


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
        (gold.id, label.quote) for gold in golds for label in gold.labels if label.quote and label.quote not in texts[gold.id]
    ]

    assert {gold.id for gold in golds} == set(texts)
    assert unfound == []


def test_every_text_says_that_it_is_invented() -> None:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()

    assert all(json.loads(line)["publisher"] == "invented for testing" for line in lines)
