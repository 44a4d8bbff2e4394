"""How the laws, agreements and penalties of a document are compared with its labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from tipgraph.evaluate.matching import likeness, matched, plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.tallies import Entry, Tally, in_words, of_choices, of_lists, of_sets
from tipgraph.model import Fact, Instrument, Penalty


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
    same_part = _plain(one.article) == _plain(other.article)
    return 1.0 + likeness(plain_name(one.instrument), plain_name(other.instrument)) + same_part / 2


def _penalty_entry(one: Penalty) -> Entry:
    ends = ("?" if end is None else f"{end:g}" for end in (one.minimum_years, one.maximum_years))
    return Entry("-".join(ends) + " years", one)


def penalty_details(*attributes: str) -> Callable[[Pair], Tally]:
    """The comparison of the article, or of the fines, over the penalties of both sides where either side has one.

    A document of which no penalty is labelled with any says nothing of them.
    """

    def compare(pair: Pair) -> Tally:
        if "penalties" not in pair.gold.keys:
            return Tally()
        wanted, given = of_kind(pair.wanted, Penalty), of_kind(pair.given, Penalty)
        if not any(getattr(one, name) for one in wanted for name in attributes):
            return Tally()
        choices = []
        for i, j in matched(wanted, given, _same_years):
            mine, theirs = (
                in_words(tuple(_plain(value) for name in attributes if (value := getattr(side, name))))
                for side in (wanted[i], given[j])
            )
            if mine or theirs:
                choices.append((mine, theirs, _penalty_entry(given[j])))
        return of_choices(choices)

    return compare


def instrument_details(attribute: str) -> Callable[[Pair], Tally]:
    """The comparison of the year, or of the status, over the instruments that both sides have and where labels say it.

    A document may speak of one instrument several times; it is right where any statement of it has the label's.
    """

    def compare(pair: Pair) -> Tally:
        wanted, given = (of_kind(side, Instrument) for side in (pair.wanted, pair.given))
        choices = []
        for one in wanted:
            mine = getattr(one, attribute)
            found = [other for other in given if alike(one, other)]
            if mine and found:
                theirs = [_plain(getattr(other, attribute) or "") for other in found]
                mine = _plain(mine)
                choices.append((mine, mine if mine in theirs else theirs[0], Entry(one.name, found[0])))
        return of_choices(choices)

    return compare


def _plain(value: object) -> str:
    """A value as it is compared: of an article only its numbers, however the text names and joins them.

    >>> _plain("Articles 5 and 7(a)"), _plain("5;7(a)"), _plain("adopted"), _plain(2003)
    ('5 7a', '5 7a', 'adopted', '2003')
    """
    if isinstance(value, int | float):
        return f"{value:.10g}"
    words = re.sub(r"[()]", "", str(value)).replace(";", " ").replace(",", " ").split()
    numbers = [word for word in words if word[:1].isdigit()]
    return " ".join(numbers or words)
