"""The tables of sentences about the work against trafficking: each sentence, and indented below it what it states.

The fields of a fact stand between bars, the members of a list between semicolons:

- funding: amount, currency, giver, recipient, purpose
- services: kind, number, status, operators, beneficiaries, name
- training: trainers, trainees, number, topic
- campaigns: organizers, medium, audience

A sentence behind "! " is one that is read wrong today.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tipgraph.model import Campaign, Fact, Funding, Service, Training

FOLDER = Path(__file__).parent / "work"


def cells(*fields: object) -> str:
    """The fields of a fact as a table writes them."""
    return " | ".join(_cell(field) for field in fields).strip(" |")


def _cell(field: object) -> str:
    if isinstance(field, tuple):
        return "; ".join(field)
    return "" if field is None else f"{field:.0f}" if isinstance(field, float) else str(field)


def written(fact: Fact) -> str:
    """A fact as a table writes it."""
    if isinstance(fact, Funding):
        return cells(fact.amount, fact.currency, fact.giver, fact.recipient, fact.purpose)
    if isinstance(fact, Service):
        return cells(fact.kind, fact.number, fact.status, fact.operators, fact.beneficiaries, fact.name)
    if isinstance(fact, Training):
        return cells(fact.trainers, fact.trainees, fact.number, fact.topic)
    assert isinstance(fact, Campaign)
    return cells(fact.organizers, fact.medium, fact.audience)


def rows(table: str, *, read_wrong: bool = False) -> list[tuple[str, list[str]]]:
    """The sentences of a table with the facts that they state: those that are read right, or those that are not yet."""
    return [(text.removeprefix("! "), facts) for text, facts in _blocks(table) if text.startswith("! ") is read_wrong]


def _blocks(table: str) -> Iterator[tuple[str, list[str]]]:
    sentence, facts = "", list[str]()
    for line in (FOLDER / f"{table}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            facts.append(line.strip().strip(" |"))
        elif line and not line.startswith("#"):
            if sentence:
                yield sentence, facts
            sentence, facts = line, []
    yield sentence, facts
