"""How the counts, bodies, laws, penalties, cooperation and advice of a document are compared with its labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tipgraph.evaluate.matching import likeness, matched, plain_name, text_likeness
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.places import same_place
from tipgraph.evaluate.tallies import Entry, Tally, in_words, of_choices, of_lists, of_sets
from tipgraph.model import Cooperation, Count, Fact, Instrument, Organization, Penalty, Recommendation

_NOT_REPORTED = ("none-reported", "not-reported")


def _counted(facts: Iterable[Fact]) -> dict[tuple[str, float], Count]:
    """The counts by measure and value."""
    return {(one.measure, float(one.value)): one for one in reversed(of_kind(facts, Count)) if one.value is not None}


def statistics(pair: Pair) -> Tally:
    """The measures and values."""
    wanted, spare, given = _counted(pair.wanted), _counted(pair.spare), _counted(pair.given)
    return of_sets({**wanted}, {key: one for key, one in given.items() if key in wanted or key not in spare})


def count_statuses(pair: Pair) -> Tally:
    """The measures, statuses and values: here "none reported", "not reported" and zero are three different things."""

    def keyed(facts: Iterable[Fact]) -> dict[tuple[str, str, float | str], Fact | None]:
        return {
            (one.measure, one.status, "" if one.status in _NOT_REPORTED or one.value is None else float(one.value)): one
            for one in reversed(of_kind(facts, Count))
        }

    if not any(one.status for one in of_kind(pair.gold.required(), Count)):
        return Tally()  # a set that does not label it
    wanted, spare = keyed(pair.gold.required()), keyed(pair.gold.optional())
    given = keyed(pair.stated)
    return of_sets(wanted, {key: one for key, one in given.items() if key in wanted or key not in spare})


def count_details(attribute: str) -> Callable[[Pair], Tally]:
    """The comparison of the qualifiers, or of the periods, of the counts whose measure and value both sides have.

    Several counts may have one measure and value; it is right where any of them has the label's.
    """

    def compare(pair: Pair) -> Tally:
        if not any(one.status for one in of_kind(pair.gold.required(), Count)):
            return Tally()
        choices = []
        given = of_kind(pair.given, Count)
        for one in of_kind(pair.wanted, Count):
            if one.status == "none-reported":
                continue  # there is no number to qualify
            alike = [o for o in given if (o.measure, o.value) == (one.measure, one.value) and o.status == "reported"]
            if alike:
                wanted, values = getattr(one, attribute), [getattr(other, attribute) for other in alike]
                what = in_words((one.measure, float(one.value or 0)))
                choices.append((wanted, wanted if wanted in values else values[0], Entry(what, alike[0])))
        return of_choices(choices)

    return compare


def organizations(pair: Pair) -> Tally:
    """The names of bodies."""
    wanted = [(plain_name(one.name), one) for one in of_kind(pair.wanted, Organization)]
    # A body that several passages name is one body; labels name it once.
    names = {one.name: one for one in reversed(of_kind(pair.given, Organization))}
    given = [(plain_name(name), one) for name, one in reversed(names.items())]
    return of_lists(
        wanted, given, lambda one, other: likeness(one[0], other[0]), lambda one: Entry(one[1].name, one[1])
    )


def _instruments(facts: Sequence[Fact]) -> list[tuple[str, str]]:
    return sorted({(one.kind, plain_name(one.name)) for one in of_kind(facts, Instrument)})


def _alike(one: tuple[str, str], other: tuple[str, str]) -> float:
    return likeness(one[1], other[1]) if one[0] == other[0] else 0.0


def alike(one: Instrument, other: Instrument) -> bool:
    """Whether two instruments may be one."""
    return bool(_alike((one.kind, plain_name(one.name)), (other.kind, plain_name(other.name))))


def instruments(pair: Pair) -> Tally:
    """The kinds and names of laws, plans, agreements, treaties and procedures."""
    wanted, spare, given = map(_instruments, (pair.wanted, pair.spare, pair.given))
    taken = {j for _, j in matched(wanted, given, _alike)}
    counted = [one for j, one in enumerate(given) if j in taken or not any(_alike(other, one) for other in spare)]
    facts = {(one.kind, plain_name(one.name)): one for one in of_kind([*pair.given, *pair.wanted], Instrument)}
    return of_lists(wanted, counted, _alike, lambda one: Entry(in_words(one), facts[one]))


def agreement_parties(pair: Pair) -> Tally:
    """The other countries that agreements are with."""

    def partners(facts: Iterable[Fact]) -> dict[str, Fact | None]:
        agreements = [one for one in of_kind(facts, Instrument) if one.kind == "agreement"]
        return {code: one for one in agreements for code in one.parties if code != pair.gold.country}

    wanted, spare, given = map(partners, (pair.wanted, pair.spare, pair.given))
    return of_sets(wanted, {code: one for code, one in given.items() if code in wanted or code not in spare})


def penalties(pair: Pair) -> Tally:
    """The least and greatest number of years."""
    if "penalties" not in pair.gold.keys:
        return Tally()
    return of_lists(of_kind(pair.wanted, Penalty), of_kind(pair.given, Penalty), _same_years, _penalty_entry)


def penalty_laws(pair: Pair) -> Tally:
    """The law, over the penalties whose years both sides have."""
    if "penalties" not in pair.gold.keys:
        return Tally()
    wanted, given = of_kind(pair.wanted, Penalty), of_kind(pair.given, Penalty)
    choices = []
    for i, j in matched(wanted, given, _same_years):
        mine, theirs = wanted[i].instrument, given[j].instrument
        alike = mine == theirs or likeness(plain_name(mine), plain_name(theirs))
        choices.append((mine, mine if alike else theirs, _penalty_entry(given[j])))
    return of_choices(choices)


def _same_years(one: Penalty, other: Penalty) -> float:
    if (one.minimum_years, one.maximum_years) != (other.minimum_years, other.maximum_years):
        return 0.0
    return 1.0 + likeness(plain_name(one.instrument), plain_name(other.instrument))


def _penalty_entry(one: Penalty) -> Entry:
    ends = ("?" if end is None else f"{end:g}" for end in (one.minimum_years, one.maximum_years))
    return Entry("-".join(ends) + " years", one)


def cooperation(pair: Pair) -> Tally:
    """The kind of what was done together, with at least one partner that both sides name."""
    if "cooperation" not in pair.gold.keys:
        return Tally()
    home = pair.gold.country

    def alike(one: Cooperation, other: Cooperation) -> float:
        return _together(one, other, home)

    wanted, spare, given = (of_kind(side, Cooperation) for side in (pair.wanted, pair.spare, pair.given))
    taken = {j for _, j in matched(wanted, given, alike)}
    left = [one for j, one in enumerate(given) if j not in taken]
    optional = {j for _, j in matched(spare, left, alike)}
    counted = [one for j, one in enumerate(given) if j in taken] + [o for j, o in enumerate(left) if j not in optional]
    return of_lists(wanted, counted, alike, _cooperation_entry)


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


def recommendations(pair: Pair) -> Tally:
    """The pieces of advice, which are long, so nearly all of their letters must agree."""
    if "recommendations" not in pair.gold.keys:
        return Tally()
    wanted, given = (
        [(plain_name(one.text), one) for one in of_kind(side, Recommendation)] for side in (pair.wanted, pair.given)
    )
    return of_lists(
        wanted, given, lambda one, other: text_likeness(one[0], other[0]), lambda one: Entry(one[1].text, one[1])
    )
