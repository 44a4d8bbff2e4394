"""How the means of control, the sectors and the places within a country are compared with a document's labels."""

from __future__ import annotations

from collections.abc import Iterable

from tipgraph.evaluate.matching import likeness, matched, plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.tallies import Entry, Tally, of_choices, of_lists, of_sets
from tipgraph.model import Fact, Location, MeansOfControl, Sector


def control(pair: Pair) -> Tally:
    """The means and how sure it is, each once a document."""
    if "control" not in pair.gold.keys:
        return Tally()

    def keyed(facts: Iterable[Fact]) -> dict[tuple[str, str], Fact | None]:
        return {(one.means, one.modality): one for one in reversed(of_kind(facts, MeansOfControl))}

    wanted, spare, given = map(keyed, (pair.wanted, pair.spare, pair.given))
    return of_sets(wanted, {key: one for key, one in given.items() if key in wanted or key not in spare})


def _sectors(facts: Iterable[Fact]) -> dict[tuple[str, str], Fact | None]:
    return {(one.sector, one.modality): one for one in reversed(of_kind(facts, Sector))}


def sectors(pair: Pair) -> Tally:
    """The sector and how sure it is, each once a document."""
    if "sectors" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = map(_sectors, (pair.wanted, pair.spare, pair.given))
    return of_sets(wanted, {key: one for key, one in given.items() if key in wanted or key not in spare})


def sector_exploitation(pair: Pair) -> Tally:
    """The form of exploitation, over the sectors of both sides for which either has one; right where one is shared."""
    if "sectors" not in pair.gold.keys:
        return Tally()
    choices = []
    for key, fact in _sectors(pair.given).items():
        mine, theirs = (
            {
                one.exploitation
                for one in of_kind(side, Sector)
                if (one.sector, one.modality) == key and one.exploitation
            }
            for side in ([*pair.wanted, *pair.spare], pair.given)
        )
        if key in _sectors(pair.wanted) and (mine or theirs):
            wanted = "; ".join(sorted(mine))
            choices.append((wanted, wanted if mine & theirs else "; ".join(sorted(theirs)), Entry(key[0], fact)))
    return of_choices(choices)


def locations(pair: Pair) -> Tally:
    """The name (alike) and the part that the place plays."""
    if "locations" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = (_once(of_kind(side, Location)) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, _same_location, _location_entry, spare)


def location_countries(pair: Pair) -> Tally:
    """The country, over the locations that both sides have."""
    if "locations" not in pair.gold.keys:
        return Tally()
    wanted, given = (_once(of_kind(side, Location)) for side in (pair.wanted, pair.given))
    pairs = matched(wanted, given, _same_location)
    return of_choices((wanted[i].of_country, given[j].of_country, Entry(given[j].name, given[j])) for i, j in pairs)


def _once(facts: Iterable[Location]) -> list[Location]:
    """Each place in each of its roles once, however often the text names it."""
    return list({(plain_name(one.name), one.role): one for one in reversed(list(facts))}.values())


def _same_location(one: Location, other: Location) -> float:
    return likeness(plain_name(one.name), plain_name(other.name)) if one.role == other.role else 0.0


def _location_entry(one: Location) -> Entry:
    return Entry(f"{one.name} {one.role}", one)
