"""How the bodies of a document, what each did and what several did together are compared with its labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tipgraph.evaluate.matching import likeness, matched, plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.places import same_place
from tipgraph.evaluate.tallies import Entry, Tally, of_lists
from tipgraph.model import BodyAct, Cooperation, Organization


def organizations(pair: Pair) -> Tally:
    """The names of bodies."""
    wanted = [(plain_name(one.name), one) for one in of_kind(pair.wanted, Organization)]
    # A body that several passages name is one body; labels name it once.
    names = {one.name: one for one in reversed(of_kind(pair.given, Organization))}
    given = [(plain_name(name), one) for name, one in reversed(names.items())]
    return of_lists(
        wanted, given, lambda one, other: likeness(one[0], other[0]), lambda one: Entry(one[1].name, one[1])
    )


def body_acts(pair: Pair) -> Tally:
    """The body (by any name of it), what it did, and whether it was done or said not to have been."""
    if "body_acts" not in pair.gold.keys:
        return Tally()
    full = full_names(pair)
    wanted, spare, given = (
        [replace(one, name=in_full(one.name, full)) for one in of_kind(side, BodyAct)]
        for side in (pair.wanted, pair.spare, pair.given)
    )
    return of_lists(wanted, given, _same_act, _act_entry, spare)


def full_names(pair: Pair) -> dict[str, str]:
    """The fullest name of each body by its other names in the document: a label may have either of them."""
    return {plain_name(alias): one.name for one in of_kind(pair.given, Organization) for alias in one.aliases}


def in_full(name: str, full: Mapping[str, str]) -> str:
    """The fullest name of a body that a label or a statement names by any of its names."""
    return full.get(plain_name(name), name)


def _same_act(one: BodyAct, other: BodyAct) -> float:
    if (one.act, one.status) != (other.act, other.status):
        return 0.0
    found = likeness(plain_name(one.name), plain_name(other.name))
    return found and found + likeness(plain_name(one.object), plain_name(other.object))


def _act_entry(one: BodyAct) -> Entry:
    return Entry(" ".join(filter(None, (one.name, one.status, one.act, one.object))), one)


def cooperation(pair: Pair) -> Tally:
    """The kind of what was done together, with at least one partner that both sides name."""
    if "cooperation" not in pair.gold.keys:
        return Tally()
    home = pair.gold.country

    def alike(one: Cooperation, other: Cooperation) -> float:
        return _together(one, other, home)

    wanted, spare, given = (of_kind(side, Cooperation) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, alike, _cooperation_entry, spare)


def cooperation_parties(pair: Pair) -> Tally:
    """All partners, over the cooperation that both sides have."""
    if "cooperation" not in pair.gold.keys:
        return Tally()
    home = pair.gold.country
    wanted, given = of_kind(pair.wanted, Cooperation), of_kind(pair.given, Cooperation)
    total = Tally()
    for i, j in matched(wanted, given, lambda one, other: _together(one, other, home)):
        mine, theirs = (_partners(side, home) for side in (wanted[i], given[j]))
        entry = given[j]
        one = of_lists(mine, theirs, _same_party, lambda name, fact=entry: Entry(name, fact))  # type: ignore[misc]
        total = Tally(
            total.right + one.right, total.wrong + one.wrong, total.missed + one.missed, (*total.slips, *one.slips)
        )
    return total


def _partners(one: Cooperation, home: str) -> list[str]:
    return [party for party in dict.fromkeys(one.parties) if party != home]


def _same_party(one: str, other: str) -> float:
    if one == other or same_place(one, other):
        return 100.0
    return likeness(plain_name(one), plain_name(other))


def _together(one: Cooperation, other: Cooperation, home: str) -> float:
    """How many partners two have in common, 0 where they are of different kinds; two that name none go together."""
    mine, theirs = _partners(one, home), _partners(other, home)
    if one.kind != other.kind:
        return 0.0
    if not mine or not theirs:
        return float(mine == theirs)
    return float(len(matched(mine, theirs, _same_party)))


def _cooperation_entry(one: Cooperation) -> Entry:
    return Entry(f"{one.kind} {' '.join(one.parties)}", one)
