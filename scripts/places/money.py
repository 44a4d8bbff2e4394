"""The currencies that were legal tender since 2000: codes and names of ISO 4217, where and until when by CLDR.

ISO's codes and names are pycountry's (from Debian's iso-codes), what texts call them and where they are money Babel's
(from the Unicode CLDR).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import pycountry
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol
from rdflib import Graph, Namespace
from rdflib.namespace import SKOS

from places.turtle import Node, plain, text

MONEY = "Currencies"
CURRENCY = Namespace("https://w3id.org/tipgraph/vocabulary/currencies/")
SINCE = 2000
#: A currency in a place: its code, the days on which it came and went, and whether it was legal tender.
Tender = tuple[str, tuple[int, ...] | None, tuple[int, ...] | None, bool]
_ENDLESS = 9999
#: Codes of places that ISO 3166 leaves to its users.
_BY_CUSTOM = {"XK": "XKX"}
#: Years that CLDR tells in brackets, and marks that no text writes.
_YEARS = re.compile(r" \(.*")


def money(places: frozenset[str], left_out: frozenset[str], by_hand: Path) -> Iterator[Node]:
    """One node per currency.

    Args:
        places: the codes of the places that the vocabulary knows.
        left_out: labels that are other words as well ("ALL"), never given.
        by_hand: the file with further labels of the same currencies, which are not given twice.
    """
    known = _labels(by_hand)
    where, until = _tenders(places)
    for code in sorted(where):
        iso = pycountry.currencies.get(alpha_3=code)
        name = iso.name if iso is not None else get_currency_name(code, locale="en")
        node = Node(f"currency:{code}", MONEY).add("a", "skos:Concept").add("skos:inScheme", "voc:currencies")
        node.add("skos:notation", plain(code)).add("skos:prefLabel", text(name))
        labels = [one for one in _names(code) if one not in left_out and one not in known[code] and one != name]
        node.add("skos:altLabel", *map(text, labels))
        node.add("tip:usedIn", *(f"place:{place}" for place in where[code]))
        if until[code] != _ENDLESS:
            node.add("tip:validUntil", f'"{until[code]}"^^xsd:gYear')
        yield node


def scheme() -> Node:
    """The scheme of the currencies, with its sources."""
    node = Node("voc:currencies", MONEY).add("a", "skos:ConceptScheme").add("rdfs:label", text("Currencies"))
    return node.add("dcterms:source", text("ISO 4217"), text("Unicode CLDR"))


def _tenders(places: frozenset[str]) -> tuple[dict[str, set[str]], dict[str, int]]:
    """The places of each currency by ISO 3166-1 and 3166-3, and the last year in which it was money in any.

    An old leu that is still taken when the new one is there is no more what texts mean by a leu.
    """
    where: dict[str, set[str]] = defaultdict(set)
    until: dict[str, int] = defaultdict(int)
    for territory, tenders in get_global("territory_currencies").items():
        found = pycountry.countries.get(alpha_2=territory) or pycountry.historic_countries.get(alpha_2=territory)
        place = found.alpha_3 if found is not None else _BY_CUSTOM.get(territory, "")
        if place not in places:
            continue
        for tender in tenders:
            code, _, end, is_tender = tender
            last = min(end[0] if end else _ENDLESS, _renamed(tender, tenders))
            if is_tender and last >= SINCE:
                where[code].add(place)
                until[code] = max(until[code], last)
    return where, until


def _renamed(tender: Tender, tenders: Sequence[Tender]) -> int:
    """The year in which money of the same name came in the place of some other, if both were taken for a while."""
    code, start, end, _ = tender
    if not (start and end):
        return _ENDLESS
    came = (
        one[1]
        for one in tenders
        if one[3] and one[0] != code and (one[2] or (_ENDLESS,)) > end and _is_same(one[0], code)
    )
    return min((day[0] for day in came if day and start < day < end), default=_ENDLESS)


def _is_same(one: str, other: str) -> bool:
    """Whether two currencies have the same name, but for the years."""
    names = [_YEARS.sub("", get_currency_name(code, locale="en")) for code in (one, other)]
    return names[0] == names[1]


def _names(code: str) -> list[str]:
    """What texts call a currency: its name in full, the noun alone, its sign and its code."""
    names: list[str] = []
    for count in (1, 2):
        full = _YEARS.sub("", get_currency_name(code, count, "en"))
        names += [full.split()[-1], full]
    symbol = get_currency_symbol(code, "en")
    names += [symbol] if symbol != code and not symbol.isalnum() else []
    return list(dict.fromkeys([*names, code]))


def _labels(path: Path) -> dict[str, set[str]]:
    """The labels of each currency in a file."""
    found: dict[str, set[str]] = defaultdict(set)
    for subject, label in Graph().parse(path, format="turtle").subject_objects(SKOS.altLabel):
        found[str(subject).removeprefix(str(CURRENCY))].add(str(label))
    return found
