"""What a clause says of a movement: who, from where, through where, to where, for what, how sure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tipgraph.grammar.movement.people.groups import Group


@dataclass(slots=True)
class Frame:
    """What is read of one clause, before what the text leaves out is filled in."""

    start: int = 0
    end: int = 0

    groups: list[Group] = field(default_factory=list)
    whole: list[Group] = field(default_factory=list)  # those of whom the groups of a gap are a part
    named_victims: bool = False  # they are called victims
    anaphor: bool = False  # the subject is of people named before: "some of them"
    pronoun: bool = False  # and by a pronoun
    pointing: bool = False  # "these migrants"
    other_people: bool = False  # "others"
    same_origins: bool = False  # they are from where those before are from

    origin: list[str] = field(default_factory=list)
    via: list[str] = field(default_factory=list)
    destination: list[str] = field(default_factory=list)
    stays: list[str] = field(default_factory=list)  # passed through, and for some the end
    way_to_stay: list[str] = field(default_factory=list)  # what they passed through before they were held there
    between: list[str] = field(default_factory=list)
    both_ways: list[str] = field(default_factory=list)
    hoped: list[str] = field(default_factory=list)  # destinations that people are only on their way to
    only_hoped: bool = False  # and there is no other destination
    stopped_before: list[str] = field(default_factory=list)  # where those exploited on their way were going
    promised: list[str] = field(default_factory=list)  # places told of as a reason, or as where work would be
    left: frozenset[str] = frozenset()  # countries that people left, wherever they went
    came_to: frozenset[str] = frozenset()  # countries that people went to by themselves
    brought_in: frozenset[str] = frozenset()  # countries that others took them to
    hired_in: list[str] = field(default_factory=list)  # where others took them on
    within: bool = False  # trafficking is said to stay inside the country
    at_home: bool = False  # the destination is one more beside the country itself
    before_arrival: bool = False  # exploited before they came, the text does not say where
    arrival: bool = False  # it happens at the place that is named before: "there"
    onward: bool = False  # they are sent on from where they were, which the text does not name
    taken_on: bool = False  # those named before are taken somewhere
    held_in: list[str] = field(default_factory=list)  # from where they were
    arrived: bool = False  # a later clause tells what happens at the destination
    from_places: bool = False  # "from" or "in" leads to some place
    traded: bool = False  # a country gives or takes the people: "Togo supplies Gabon with girls"
    agent_place: bool = False  # a place is that of those who act

    forms: list[str] = field(default_factory=list)
    venue_only: bool = False  # sex is named by its venue alone: "in brothels"
    trade_only: bool = False  # it is named as a trade alone, which nobody need be forced into
    jobs_only: bool = False  # the forms are no more than the jobs that people came to do: "to work as maids"
    offered: bool = False  # the clause tells of no more than an offer of work
    sectors: bool = False  # a sector of work is named
    sectors_apart: bool = False  # and it is no venue of the sex beside it

    verbs: frozenset[str] = frozenset()
    infinitive: bool = False  # a verb says what people are made to do: "coerced to pick cotton"
    copula: bool = False
    described: bool = False  # the clause says of victims who they are, or where they come from or go
    set_to: bool = False  # people are held, used or driven to do it: "are kept in sheds to roll cigarettes"
    gap: bool = False  # the verb is that of the clause before
    goes_on: bool = False  # it goes on from a clause of exploitation
    same_purpose: bool = False  # the form is the one named before
    set_off_from: list[str] = field(default_factory=list)  # where people boarded, who may be from elsewhere
    back_from: list[str] = field(default_factory=list)  # countries from which people came home
    removal: bool = False  # people are sent home
    found: bool = False  # somebody who helps victims tells of them
    whence: bool = False  # the clause only says where some of those named before are from

    possible: bool = False
    denied: bool = False
    vulnerable: bool = False  # people are only at risk
    superseded: bool = False  # a later clause says the same of each apart

    agent: bool = False  # those who act come before the verb
    facilitated: bool = False
    smuggled: bool = False
    armed: bool = False

    @property
    def names_places(self) -> bool:
        """Whether a place is named, be it where people are from, pass through, or end."""
        return bool(self.destination or self.via or self.origin)


def add(places: list[str], codes: Iterable[str]) -> None:
    """Add codes to a list of codes, each once."""
    places.extend(code for code in codes if code not in places)
