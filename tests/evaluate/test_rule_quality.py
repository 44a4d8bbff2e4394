"""The rules' quality: as Turtle, as quads, and on the disk as a fresh run gives it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.evaluate.quality import JudgedRule, quality_turtle
from tipgraph.evaluate.rules import RuleQuality
from tipgraph.names import Names
from tipgraph.rdf.rule_quality import FILE, rule_quality_quads

RULES = [
    JudgedRule(RuleQuality("flows.a", 30, 10), ("dev", "invented"), "second"),
    JudgedRule(RuleQuality("flows.b", 0, 0), (), "second"),
]


def values(turtle: str, rule: str) -> dict[str, set[str]]:
    """What is said of a rule, by the last part of each property."""
    said: dict[str, set[str]] = {}
    for quad in ox.parse(turtle, format=ox.RdfFormat.TURTLE):
        if str(quad.subject) == f"<{Names().rule(rule)}>" and isinstance(quad.object, ox.Literal):
            said.setdefault(quad.predicate.value.split("#")[-1].split("/")[-1], set()).add(quad.object.value)
    return said


def test_a_rule_is_one_node_with_all_that_is_known_of_it() -> None:
    assert values(quality_turtle(RULES), "flows.a") == {
        "identifier": {"flows.a"},
        "judgedRight": {"30"},
        "judgedWrong": {"10"},
        "rulePrecision": {"0.750"},
        "rulePrecisionLower": {"0.598"},
        "judgedOn": {"dev", "invented"},
        "judgedHalf": {"second"},
    }


def test_a_rule_that_was_not_judged_has_no_precision() -> None:
    assert values(quality_turtle(RULES), "flows.b") == {
        "identifier": {"flows.b"},
        "judgedRight": {"0"},
        "judgedWrong": {"0"},
    }


def test_the_quads_name_the_rules_as_the_build_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names("https://example.org/")
    (tmp_path / FILE).write_text(quality_turtle(RULES), encoding="utf-8")
    monkeypatch.setattr(ontology, "folder", lambda: tmp_path)

    quads = rule_quality_quads(names)

    assert {quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode)} == {
        names.rule("flows.a"),
        names.rule("flows.b"),
    }
    assert {quad.graph_name for quad in quads} == {ox.NamedNode(names.graph("rules"))}
    assert quads == sorted(quads, key=str)


def test_where_nobody_has_measured_there_are_no_quads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ontology, "folder", lambda: tmp_path)

    assert rule_quality_quads(Names()) == []


def test_the_file_is_what_a_fresh_run_gives(root: Path) -> None:
    shared = root.parent / "shared"
    if not (shared / "gold" / "dev.gold.jsonl").is_file():
        pytest.skip("the labelled sets are not beside this checkout, so nothing can be measured")
    if not (root / "ontology" / FILE).is_file():
        pytest.skip(f"there is no ontology/{FILE} yet; scripts/make_rule_quality.py writes it")
    command = [sys.executable, str(root / "scripts" / "make_rule_quality.py"), "--shared", str(shared), "--print"]

    made = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout

    assert (root / "ontology" / FILE).read_text(encoding="utf-8") == made
