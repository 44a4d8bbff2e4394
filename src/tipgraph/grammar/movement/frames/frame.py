"""What a clause says of a movement: who, from where, through where, to where, for what, how sure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tipgraph.grammar.movement.people.groups import Group


@dataclass(slots=True)
class Frame:
    """What is read of one clause, before what the text leaves out is filled in."""

    groups: list[Group] = field(default_factory=list)
    origin: list[str] = field(default_factory=list)
    via: list[str] = field(default_factory=list)
    destination: list[str] = field(default_factory=list)
    hoped: list[str] = field(default_factory=list)
    promised: list[str] = field(default_factory=list)
    between: list[str] = field(default_factory=list)
    both_ways: list[str] = field(default_factory=list)
    stays: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    verbs: frozenset[str] = frozenset()
    sectors: bool = False
    infinitive: bool = False
    possible: bool = False
    denied: bool = False
    vulnerable: bool = False
    agent: bool = False
    agent_place: bool = False
    anaphor: bool = False
    pronoun: bool = False
    copula: bool = False
    described: bool = False
    pointing: bool = False
    from_places: bool = False
    named_victims: bool = False
    arrival: bool = False
    arrived: bool = False
    brought_in: frozenset[str] = frozenset()
    came_to: frozenset[str] = frozenset()
    only_hoped: bool = False
    left: frozenset[str] = frozenset()
    same_purpose: bool = False
    same_origins: bool = False
    removal: bool = False
    other_people: bool = False
    superseded: bool = False
    at_home: bool = False
    gap: bool = False
    goes_on: bool = False
    facilitated: bool = False
    smuggled: bool = False
    armed: bool = False
    venue_only: bool = False
    trade_only: bool = False
    before_arrival: bool = False
    sectors_apart: bool = False
    start: int = 0
    end: int = 0


def add(places: list[str], codes: Iterable[str]) -> None:
    """Add codes to a list of codes, each once."""
    places.extend(code for code in codes if code not in places)
