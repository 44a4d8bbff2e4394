"""Sums of money in a sentence, in every form that these texts write.

"$2.5 million", "US$ 400,000", "approximately 1.2 billion naira ($3.3 million)", "30,000 Euros", "RM 1 million",
"between $10,000 and $20,000", "three million to six million lek", "half a million dollars". What the money is for
(a fine, a grant, a wage) is for others to say. The words are in ``ontology/vocabulary/currencies.ttl``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.money.currencies import CURRENCIES, currency_of, is_currency, names_currency
from tipgraph.grammar.numbers import Number, number_at, year_at
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item, Reading, Sentence

#: What sums are read by; a longer label of another scheme hides none of theirs.
SCHEMES = frozenset(
    {CURRENCIES, "places", "numbers", "number-scales", "number-qualifiers", "number-suffixes", "number-marks"}
)
_JOINTS = frozenset({"to", "-", "and", "or"})
#: Marks of numbers that can stand between a qualifier and the sum: "about another $5,000".
_FILLER = "number-marks:filler"
#: How far into a bracket an equivalent in dollars may begin.
_ASIDE = 4


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money at ``items[first:stop]``, the equivalent in brackets included.

    `amount_max` closes a range. `currency` is a code of ISO 4217. `usd` is the equivalent in US dollars that the text
    adds; of a range `usd_max` is its end. `qualifier` is exact, more than, at least, about or up to.
    """

    first: int
    stop: int
    amount: float
    currency: str
    amount_max: float | None = None
    usd: float | None = None
    usd_max: float | None = None
    qualifier: str = "exact"


@dataclass(frozen=True, slots=True)
class _Sum:
    """A number with the currency that stands right before or after it, as items ``marks``; none where it has none."""

    first: int
    stop: int
    value: float
    scaled: bool
    marks: tuple[int, ...] = ()
    adjective: int = -1


def names_money(sentence: Sentence) -> bool:
    """Whether a sentence names a currency at all; quicker than reading its sums."""
    if CURRENCIES not in sentence.marks:
        return False
    return any(names_currency(meaning.tags) for _, _, meaning in sentence.mentions)


def amounts_in(reading: Reading, sentence: Sentence) -> tuple[tuple[Item, ...], list[Amount]]:
    """The items of a sentence as sums of money are read, and the sums in it, in order."""
    items = reading.seen_by(sentence, SCHEMES).items
    document = reading.document
    return items, list(amounts(items, document.country, document.year, reading.lexicon))


def amounts(items: Sequence[Item], country: str, year: int, lexicon: Lexicon) -> Iterator[Amount]:
    """The sums of money of a sentence, in order; one whose currency nothing decides is left out.

    Args:
        items: the items of the sentence, by `SCHEMES`.
        country: the country of the text, whose money "pesos" are.
        year: the year of the text.
        lexicon: the vocabulary.
    """
    at = 0
    while at < len(items):
        found = _amount_at(items, at, country, year, lexicon)
        if found is None:
            at += 1
            continue
        at = found.stop
        at = _behind_abbreviation(items, at)
        equivalent = _aside(items, at, country, year, lexicon)
        if equivalent is not None:
            at = equivalent.stop
            if equivalent.currency == "USD":
                found = replace(found, usd=equivalent.amount, usd_max=equivalent.amount_max)
            found = replace(found, stop=at)
        yield found


def _behind_abbreviation(items: Sequence[Item], at: int) -> int:
    """Where the text goes on behind a bracket with the currency alone: "5 million tenge (KZT) | ($9,000)"."""
    bracket = items[at : at + 4]
    shortly = len(bracket) == 4 and (bracket[0].text, bracket[2].text, bracket[3].text) == ("(", ")", "(")
    return at + 3 if shortly and is_currency(bracket[1]) else at


def _amount_at(items: Sequence[Item], at: int, country: str, year: int, lexicon: Lexicon) -> Amount | None:
    """The sum, or the range of sums, that begins at an item."""
    low = _sum_at(items, at)
    if low is None:
        return None
    high = _end_of_range(items, low)
    if not (low.marks or (high is not None and high.marks)):
        return None
    named = low if low.marks else high
    assert named is not None
    adjective = items[named.adjective] if named.adjective >= 0 else None
    currency = currency_of([items[mark] for mark in named.marks], adjective, country, year, lexicon)
    if not currency:
        return None
    first, qualifier = _qualified(items, low.first, "about" if high else "exact", ranged=high is not None)
    stop, value = (high or low).stop, low.value
    if high is not None and high.scaled and not low.scaled and low.value < 1000 <= high.value:
        value = low.value * _scale(items, high)
    if stop < len(items) and (suffix := items[stop].codes("number-suffixes")):
        qualifier, stop = suffix[0], stop + 1
    return Amount(first, stop, float(value), currency, float(high.value) if high else None, qualifier=qualifier)


def _sum_at(items: Sequence[Item], at: int) -> _Sum | None:
    """The number at an item, with the currency before or after it."""
    marks: list[int] = []
    first, adjective = at, -1
    if items[at].text in ("US", "U.S.") and at + 1 < len(items) and items[at + 1].text == "$":
        at += 1  # "U.S. $5,000"
    while at < len(items) and is_currency(items[at]) and len(marks) < 2 and not items[at].text.islower():
        marks.append(at)
        at += 1
    number = _number(items, at)
    if number is None:
        return None
    stop = number.stop
    scaled = number.stop > at + 1 or items[at].is_of("number-scales")  # no "five" of "five to 20 million"
    after = stop
    if not marks:
        if after < len(items) and items[after].text == "-" and items[after].start == items[after - 1].end:
            return _Sum(first, stop, number.value, scaled)  # "5,000-10,000 euros"
        if after + 1 < len(items) and items[after].lower == "in" and items[after + 1].codes("places"):
            after += 1
        if after < len(items) and items[after].lower == "new":  # "new Israeli shekels"
            after += 1
        if after + 1 < len(items) and items[after].codes("places") and not is_currency(items[after]):
            adjective, after = after, after + 1
        while after < len(items) and items[after].lower in ("convertible", "new"):
            after += 1
    else:
        first = marks[0] if items[first].text not in ("US", "U.S.") else first
    while after < len(items) and is_currency(items[after]) and len(marks) < 2:
        if marks and marks[0] < number.first and not items[after].text[0].isalpha():
            break  # the sign of the next sum
        marks.append(after)
        after += 1
        stop = after
    if not marks:
        adjective = -1
    return _Sum(first, stop, number.value, scaled, tuple(marks), adjective)


def _number(items: Sequence[Item], at: int) -> Number | None:
    """The number at an item, "half a million" too."""
    if at + 1 < len(items) and items[at].lower in ("half a", "half"):
        rest = at + 1 if items[at].lower == "half a" else at + 2
        if items[at].lower == "half" and items[at + 1].lower not in ("a", "an"):
            return None
        if rest < len(items) and (scale := items[rest].codes("number-scales")):
            return Number(at, rest + 1, int(scale[0]) / 2)
        return None
    return number_at(items, at)


def _scale(items: Sequence[Item], high: _Sum) -> int:
    """What the words after the digits multiply: 1,000,000 in "$2 million"."""
    scale = 1
    for item in items[high.first : high.stop]:
        for code in item.codes("number-scales"):
            scale *= int(code)
    return scale


def _end_of_range(items: Sequence[Item], low: _Sum) -> _Sum | None:
    """The upper end of a range: "to $20,000", "and 20,000 euros" after "between", "-20,000"."""
    joint = items[low.stop].lower if low.stop < len(items) else ""
    if joint not in _JOINTS or low.stop + 1 >= len(items):
        return None
    before = items[low.first - 1].lower.rpartition(" ")[2] if low.first else ""
    if joint == "and" and before != "between":
        return None
    if joint == "to" and before == "from" and low.marks:
        return None  # "rose from $5,000 to $9,000"; a fine "from 500 to 900 euros" names its money once
    high = _sum_at(items, low.stop + 1)
    if high is None or (not low.marks and year_at(items, low.first)):
        return None  # "$50,000 in 2011 to $80,000"
    if high is None or high.value <= low.value:
        return None
    if joint == "or" and not high.marks:
        return None
    return high


def _qualified(items: Sequence[Item], first: int, qualifier: str, *, ranged: bool) -> tuple[int, str]:
    """Where the words begin that qualify a sum, and what they say."""
    while first > 0:
        before = items[first - 1]
        codes = before.codes("number-qualifiers")
        if codes:
            qualifier = codes[0]
        elif _FILLER not in before.tags and not (ranged and before.lower == "between"):
            break
        first -= 1
    return first, qualifier


def _aside(items: Sequence[Item], at: int, country: str, year: int, lexicon: Lexicon) -> Amount | None:
    """The same sum in other money, in the bracket that opens at an item; its `stop` is behind the bracket."""
    if at >= len(items) or items[at].text not in ("(", "["):
        return None
    close = next((one for one in range(at, len(items)) if items[one].text in (")", "]")), -1)
    if close < 0:
        return None
    inner = items[at + 1 : close]
    for begin in range(min(_ASIDE, len(inner))):
        found = _amount_at(inner, begin, country, year, lexicon)
        if found is not None:
            return replace(found, stop=close + 1)
    return None
