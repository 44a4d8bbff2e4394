"""Families pass over sentences that have none of their words; that may save time, and must not cost a fact."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import Matches, load_lexicon
from tipgraph.model import Document, Fact

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."
_LEAST_WORDS = 6


def sentences() -> list[str]:
    """The sentences of the tests of the families, which are about each of them."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("test_*.py"))]
    constants = (node.value for text in texts for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
    return sorted({one for one in constants if isinstance(one, str) and len(one.split()) >= _LEAST_WORDS})


def facts(text: str) -> list[list[Fact]]:
    """The facts of a text as a profile, and below a heading of the government's work."""
    whole = (text, f"{_ASSESSED}\n\nProsecution\n\n{text}")
    made = [Document(id="invented", country="BLR", year=2010, text=one) for one in whole]
    return [list(facts_of(one, load_lexicon())) for one in made]


def test_what_is_passed_over_states_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As though each sentence had the labels of all the others, so that none is passed over."""
    texts = sentences()
    passing_over = [facts(text) for text in texts]
    together = "\n".join(texts)
    everything = load_lexicon().matches(together).marks(0, len(together))
    monkeypatch.setattr(Matches, "marks", lambda *_: everything)

    assert len(texts) > 1000
    for text, expected in zip(texts, passing_over, strict=True):
        assert facts(text) == expected, text
