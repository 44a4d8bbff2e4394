"""How the counts of a document are compared with its labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tipgraph.evaluate.bodies import full_names, in_full
from tipgraph.evaluate.matching import likeness, plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.tallies import Entry, Tally, in_words, of_choices, of_sets
from tipgraph.model import Count, Fact

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


def count_agencies(pair: Pair) -> Tally:
    """Whose count it is, over the counts that both sides have and for which either names a body; names may be alike."""
    if not any(one.agency for one in of_kind(pair.gold.required(), Count)):
        return Tally()
    choices = []
    given, full = of_kind(pair.given, Count), full_names(pair)
    for one in of_kind(pair.wanted, Count):
        theirs = [other.agency for other in given if (other.measure, other.value) == (one.measure, one.value)]
        if theirs and (one.agency or any(theirs)):
            right = any(_same_agency(one.agency, agency, full) for agency in theirs)
            stated = one.agency if right else next(filter(None, theirs), "")
            choices.append((one.agency, stated, Entry(in_words((one.measure, float(one.value or 0))), one)))
    return of_choices(choices)


def _same_agency(mine: str, theirs: str, full: Mapping[str, str]) -> bool:
    """Whether two agencies are one; of several that the label names, parted by ";", any will do."""
    if not mine or not theirs:
        return mine == theirs
    return any(likeness(plain_name(in_full(one, full)), plain_name(theirs)) > 0 for one in mine.split(";"))
