"""The figures are those of the scorer that lies beside the labelled sets, which somebody else wrote."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tipgraph.evaluate import evaluate, queried_statements, read_gold, read_statements
from tipgraph.evaluate.evaluation import Evaluation
from tipgraph.model import Count, Fact, Flow, Instrument, Organization, Role, Tier
from tipgraph.pipeline import build

SHARED = Path(__file__).parents[3] / "shared"
SETS = {
    "dev": (SHARED / "gold" / "dev.gold.jsonl", SHARED / "gold" / "dev.corpus.jsonl"),
    "tip2018": (SHARED / "gold" / "tip2018.gold.jsonl", SHARED / "gold" / "tip2018.corpus.jsonl"),
    "invented": (SHARED / "gold" / "invented" / "gold.jsonl", SHARED / "gold" / "invented" / "corpus.jsonl"),
}
DRAWS = 50


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    """The scorer, as a module."""
    path = SHARED / "tools" / "score.py"
    spec = importlib.util.spec_from_file_location("scorer", path)
    if not path.is_file() or spec is None or spec.loader is None:
        pytest.skip("the scorer is not beside this checkout; the tests of each comparison stand alone")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_labels(id: str, country: str, facts: Iterable[Fact]) -> dict[str, Any]:
    """The facts of a document in the form of the labels; a table of its own, so that nothing of ours is asked."""
    labels: dict[str, Any] = {"id": id, "country": country, "tier": None, "movement": None}
    labels |= {key: [] for key in ("roles", "flows", "statistics", "organizations", "instruments")}
    for fact in facts:
        match fact:
            case Tier(changed=""):
                labels["tier"] = labels["tier"] or fact.tier
                labels["movement"] = labels["movement"] or fact.movement or None
            case Role() if fact.modality != "denied":
                labels["roles"].append(fact.role)
            case Flow() if fact.modality != "denied":
                labels["flows"].append(
                    {
                        "origin": fact.origin,
                        "transit": fact.transit,
                        "destination": fact.destination,
                        "victims": fact.victims,
                        "exploitation": fact.exploitation,
                        "modality": fact.modality,
                    }
                )
            case Count():
                labels["statistics"].append({"measure": fact.measure, "value": fact.value, "status": fact.status})
            case Organization() if fact.name not in labels["organizations"]:
                labels["organizations"].append(fact.name)
            case Instrument():
                labels["instruments"].append({"kind": fact.kind, "name": fact.name, "parties": fact.parties})
    return labels


@pytest.mark.parametrize("name", SETS)
def test_every_figure_is_the_scorers(name: str, scorer: ModuleType) -> None:
    gold_file, corpus = SETS[name]
    golds = read_gold(gold_file)
    statements = read_statements([corpus], [gold.id for gold in golds])

    ours = evaluate(golds, statements, corpus, draws=DRAWS)

    stated = {gold.id: as_labels(gold.id, gold.country, statements.facts[gold.id]) for gold in golds}
    theirs = scorer.score(scorer.load(gold_file), stated, DRAWS)["scores"]
    assert figures(ours, set(theirs)) == {kind: shown(score) for kind, score in theirs.items()}


def test_the_graph_of_a_set_scores_like_its_texts(tmp_path: Path) -> None:
    gold_file, corpus = SETS["invented"]
    if not corpus.is_file():
        pytest.skip("the labelled sets are not beside this checkout; test_evaluation.py does the same on one document")
    golds = read_gold(gold_file, "first")
    first = tmp_path / "corpus.jsonl"
    lines = corpus.read_text(encoding="utf-8").splitlines(keepends=True)
    first.write_text("".join(line for line in lines if json.loads(line)["id"] in {gold.id for gold in golds}), "utf-8")
    build([first], tmp_path / "output")

    read = evaluate(golds, read_statements([first], [gold.id for gold in golds]), first)
    queried = evaluate(golds, queried_statements(tmp_path / "output"), tmp_path)

    assert figures(queried) == figures(read)


def figures(found: Evaluation, kinds: set[str] | None = None) -> dict[str, tuple[object, ...]]:
    """Every figure of some kinds; without intervals where there is nothing to count."""
    return {
        one.kind.name: (
            one.rates.accuracy if one.kind.chosen else (one.rates.precision, one.rates.recall, one.rates.f1),
            (one.right, one.wrong, one.missed),
            one.macro,
            (one.interval.low, one.interval.high) if one.interval else None,
        )
        for one in found.scores
        if kinds is None or one.kind.name in kinds
    }


def shown(score: dict[str, Any]) -> tuple[object, ...]:
    """The scorer's figures of a kind in the form of `figures`."""
    counted = score["macro"] is not None
    interval = tuple(score["ci95"]) if counted else None
    if "accuracy" in score:
        return (score["accuracy"], (score["right"], score["n"] - score["right"], 0), score["macro"], interval)
    rates = (score["precision"], score["recall"], score["f1"])
    return (rates, (score["tp"], score["fp"], score["fn"]), score["macro"], interval)
