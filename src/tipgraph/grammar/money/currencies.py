"""Which currency a word or a sign means: by the adjective before it, else by the country of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

#: The scheme of the words for money.
CURRENCIES = "currencies"
_DOLLAR = "USD"


@cache
def names_currency(tags: frozenset[str]) -> bool:
    """Whether one of some tags is that of a currency."""
    return any(tag.startswith(CURRENCIES + ":") for tag in tags)


def is_currency(item: Item) -> bool:
    """Whether an item names a currency, by a word ("shillings"), a sign ("$") or a code ("EUR")."""
    return bool(item.tags) and names_currency(item.tags)


def currency_of(items: Sequence[Item], adjective: Item | None, country: str, year: int, lexicon: Lexicon) -> str:
    """The code of the currency that some items name together ("CFA", "francs"); empty where nothing decides.

    Args:
        items: the words or signs of the currency; a later one only narrows the earlier ones.
        adjective: the place before them ("Kenyan"), where there is one.
        country: the country of the text.
        year: the year of the text.
        lexicon: the vocabulary, which knows what is money where.
    """
    codes = set(items[0].codes(CURRENCIES))
    for item in items[1:]:
        named = set(item.codes(CURRENCIES))
        if not codes & named and not items[0].text.isalpha() and item.text.isupper():
            codes = named  # "$52 million GYD": the code says whose dollars
        codes = codes & named or codes
    if adjective is not None:
        for place in adjective.codes("places"):
            if found := _in_country(codes, place, year, lexicon):
                return found
        return ""
    if len(codes) == 1:
        return codes.pop()
    if _DOLLAR in codes:  # a bare "dollars" is that of the authors, as "$" is
        return _DOLLAR
    return _in_country(codes, country, year, lexicon)


def _in_country(codes: Iterable[str], place: str, year: int, lexicon: Lexicon) -> str:
    """The one of some currencies that was money in a place in a year; of two, the one that ended first."""
    found = [tender for tender in lexicon.tenders.get(place, ()) if tender.code in codes]
    valid = [tender for tender in found if tender.until >= year] or found[-1:]
    return valid[0].code if valid else ""
