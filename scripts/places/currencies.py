"""Decoys: the names of currencies that hold the name of a place or a people ("Canadian dollars"), from Babel (CLDR)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel.numbers import get_currency_name, list_currencies

from places.cities import slug
from places.hand import Hand, fold
from places.turtle import Node, text

CURRENCIES = "Decoys: currencies"


def currencies(hand: Hand) -> Iterator[Node]:
    """One decoy per name of a currency, singular and plural."""
    found: dict[str, str] = {}
    for code in sorted(list_currencies("en")):
        for count in (1, 2):
            name = re.sub(r" \(.*", "", get_currency_name(code, count, "en"))
            words = fold(name).split()
            starts = {" ".join(words[:n]) for n in range(1, len(words))}
            if starts & hand.words and hand.leaves_free(name):
                found.setdefault(slug(name), name)
    for key, name in found.items():
        node = Node(f"decoy:{key}", CURRENCIES).add("a", "skos:Concept", "tip:Decoy")
        yield node.add("skos:inScheme", "voc:decoys").add("skos:prefLabel", text(name))
