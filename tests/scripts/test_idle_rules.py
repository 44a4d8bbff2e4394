"""The search for rules that no text needs: what it calls idle is idle, and it leaves every rule as it was."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from tipgraph.model import Document

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
LAW = "The 2005 law prescribes penalties of two to five years' imprisonment, or a fine of $500, or both."
ROOM = ["tipgraph.grammar.penalties"]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(SCRIPTS)
    return import_module("idle_rules")


def document(number: int, text: str) -> Document:
    """A document with one sentence."""
    return Document(id=f"d{number}", text=text, country="GHA", year=2010)


def test_a_condition_is_told_by_what_texts_need(script: ModuleType) -> None:
    """Two texts that state a penalty need some of its conditions; one that states none needs none of them."""
    lines = []
    for text in (LAW, "Ghana is a country of origin."):
        reader = script.Reader([document(1, text), document(2, text)])
        conditions = list(script.conditions_in(script.modules_in(ROOM)))
        reader.record(conditions)
        lines.append([script.judged(condition, reader) for condition in conditions])

    assert "" in lines[0]
    assert lines[1] == [f"never  {condition.name}" for condition in conditions]


def test_rules_are_left_as_they_were(script: ModuleType) -> None:
    conditions = list(script.conditions_in(script.modules_in(ROOM)))
    before = [condition.function.__code__ for condition in conditions]
    reader = script.Reader([document(1, LAW)])
    reader.record(conditions)

    needing = [reader.needing(condition) for condition in conditions]

    assert [0] in needing
    assert [condition.function.__code__ for condition in conditions] == before
    assert sys.getprofile() is None
