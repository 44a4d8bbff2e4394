"""The numbers of a sentence that may count something, with their ranges and qualifiers.

Years, ages, durations, percentages, fractions, sums of money, ordinals, dates, and the numbers of articles and laws
count nothing. The words are in ``ontology/vocabulary/counts.ttl`` (schemes ``number-qualifiers`` and ``number-marks``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.money.currencies import is_currency
from tipgraph.grammar.numbers import Number, number_at, year_at
from tipgraph.reading import Item

#: What may open a number besides digits and words for numbers: "a dozen", "half a dozen".
_OPENERS = frozenset({"a", "an", "half"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that may count something, at ``items[first:stop]`` with the words that qualify it.

    `at` is where the number itself begins. `value_max` closes a range ("between 40 and 60"). `qualifier` is exact,
    more than, at least, about or up to.
    """

    first: int
    at: int
    stop: int
    value: int
    value_max: int | None = None
    qualifier: str = "exact"


def quantities(items: Sequence[Item], *, articles: bool = False) -> Iterator[Quantity]:
    """The numbers of a sentence that may count something, in order.

    Args:
        items: the items of one sentence.
        articles: whether "a" and "an" count as one.
    """
    at, numbered = 0, -1
    while at < len(items):
        item = items[at]
        if not (item.text[0].isdigit() or (item.tags and _names_number(item.tags)) or item.lower in _OPENERS):
            at += 1
            continue
        number = number_at(items, at)
        if number is None:
            if articles and item.lower in ("a", "an"):
                yield Quantity(at, at, at + 1, 1)
            at += 1
            continue
        last = _end_of_range(items, number)
        stop = last.stop if last else number.stop
        aged = at > 0 and "number-marks:age" in items[at - 1].tags  # "between the ages of 9 and 14"
        joined = numbered >= 0 and _only_joins(items, numbered, at) and not _is_of_year(items, at, stop)
        if aged or _is_numbered(items, at) or joined:
            numbered = stop
        elif not _counts_nothing(items, number, stop):
            yield _quantity(items, number, last)
        at = stop


def _quantity(items: Sequence[Item], number: Number, last: Number | None) -> Quantity:
    """A number with the words that qualify it on either side."""
    first, qualifier = number.first, "about" if last else "exact"
    stop = last.stop if last else number.stop
    while first > 0:
        before = items[first - 1]
        codes = before.codes("number-qualifiers")
        if codes:
            qualifier = codes[0]
        elif "number-marks:filler" not in before.tags and not (last and before.lower in ("between", "from")):
            break
        first -= 1
    if stop < len(items):
        suffixes = items[stop].codes("number-suffixes")
        if suffixes:
            qualifier, stop = suffixes[0], stop + 1
    return Quantity(first, number.first, stop, int(number.value), int(last.value) if last else None, qualifier)


@cache
def _names_number(tags: frozenset[str]) -> bool:
    return any(tag.startswith("numbers:") for tag in tags)


def _end_of_range(items: Sequence[Item], number: Number) -> Number | None:
    """The upper end of a range that begins with a number: "between 40 and 60", "500 to 3,000", "10-12", "two or three".

    "From 13 to 28" is no range: something rose, unless a deed has it for its object ("arrested from 13 to 28 men").
    """
    if number.stop + 1 >= len(items):
        return None
    joint = items[number.stop].lower
    before = items[number.first - 1].lower.rpartition(" ")[2] if number.first else ""
    if not (joint in ("to", "-", "or") or (joint == "and" and before == "between")):
        return None
    if joint == "to" and (before == "by" or (before == "from" and not _is_object(items, number.first - 1))):
        return None
    last = number_at(items, number.stop + 1)
    if last is None or last.value <= number.value or _is_year(items, last.first):
        return None
    return last


def _is_object(items: Sequence[Item], at: int) -> bool:
    """Whether the "from" at an item opens the object of a verb, or a range that is called one."""
    if at < 1 or items[at].lower != "from":
        return False
    return items[at - 1].is_of("count-verbs") or "number-marks:range" in items[at - 1].tags


def _counts_nothing(items: Sequence[Item], number: Number, stop: int) -> bool:
    """Whether a number, or the range that ends at `stop`, is a year, an age, a term, a share, a sum or a date."""
    if number.value != int(number.value) or _is_year(items, number.first):
        return True
    before = items[number.first - 1] if number.first else None
    far = stop
    while far + 1 < len(items) and items[far].lower in (",", "and", "or", "to", "-"):  # "five, seven, and 10 years"
        further = number_at(items, far + 1) or (
            number_at(items, far + 2) if items[far + 1].lower in ("and", "or") else None
        )
        if further is None:
            break
        far = further.stop
    for end in {stop, far}:
        if _measures(items, end):
            return True
    after = items[stop] if stop < len(items) else None
    if after is not None and (
        "number-marks:fraction" in after.tags or "number-marks:month" in after.tags or after.text in ("/", ":")
    ):
        return True
    if after is not None and after.codes("number-qualifiers"):
        return True  # "two more than in the year before"
    if after is not None and after.text == "-" and stop + 1 < len(items) and items[stop + 1].start == after.end:
        return True  # "three-month"
    if before is None:
        return False
    if before.text in ("/", ".") or (before.text == "-" and before.end == items[number.first].start):
        return True
    if before.tags & {"number-marks:money-before", "number-marks:age"} or is_currency(before):
        return True
    if "number-marks:month" in before.tags and items[number.first].text[0].isdigit():  # but "by May five had fled"
        return True
    if (
        before.lower in ("between", "from", "to")
        and number.first > 1
        and "number-marks:age" in items[number.first - 2].tags
    ):
        return True
    if before.lower == "no" and number.value == 1:
        return True
    if before.lower in ("under", "below", "above", "over") and number.value <= 25:  # "children under 18"
        return after is None or not after.text[0].isalpha() or after.lower in PHRASE_ENDS
    return False


def _measures(items: Sequence[Item], at: int) -> bool:
    """Whether what stands at an item makes the number before it a term, a share or a sum: "years", "full months"."""
    if at >= len(items):
        return False
    marks = {"number-marks:duration", "number-marks:percent", "number-marks:money"}
    if marks & items[at].tags or is_currency(items[at]) or not items[at].lower:  # or a decoy
        return True
    if at + 1 >= len(items) or not items[at].text[0].isalpha():
        return False
    following = items[at + 1]
    if "number-marks:money" in following.tags:
        swiss = items[at].is_of("places")
        return not following.is_capitalised and (swiss or not items[at].is_mention)
    # "three last year" counts something, "three full years" does not
    return (
        "number-marks:duration" in following.tags
        and following.lower.endswith("s")
        and not items[at].lower.endswith("s")
    )


def _is_year(items: Sequence[Item], at: int) -> bool:
    """Whether a number is a year rather than a count: four digits without a comma, and no qualifier before them."""
    if year_at(items, at) is None:
        return False
    return not (at and items[at - 1].codes("number-qualifiers")) or at + 1 >= len(items) or items[at + 1].text in ",.)"


def _is_numbered(items: Sequence[Item], at: int) -> bool:
    """Whether a word before a number says that it is a name: "Article 124", "Law No. 9", "Tier 2"."""
    for back in (1, 2):
        if at < back:
            return False
        before = items[at - back]
        if "number-marks:numbered" in before.tags:
            return back == 1 or items[at - 1].text in ("(", "#")
    return False


def _is_of_year(items: Sequence[Item], at: int, stop: int) -> bool:
    """Whether a number in brackets is that of another year: "under Article 182 (| 17 in 2019)"."""
    dated = stop + 1 < len(items) and items[stop].lower == "in" and year_at(items, stop + 1) is not None
    return dated and items[at - 1].text == "("


def _only_joins(items: Sequence[Item], start: int, stop: int) -> bool:
    """Whether only marks of a list stand between two items."""
    return all(
        item.text in (",", "-", "/", "(", ")", ".") or item.lower in ("and", "or", "to") for item in items[start:stop]
    )
