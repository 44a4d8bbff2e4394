"""Countries, territories, former states and the M49 regions.

Codes and official names are pycountry's, further common names Babel's (CLDR), regions and independence those of the
UN table in hdx-python-country, points countryinfo's (those of the UN table lie in the sea where a country has waters
on both sides of the date line).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files

import pycountry
from babel import Locale
from countryinfo import CountryInfo, CountryNotFoundError

from places.hand import PLACE, Hand, fold
from places.turtle import Node, plain, text

COUNTRIES, FORMER, REGIONS = "Countries and territories", "Former states", "Regions of the United Nations' M49"
_TABLE = "Countries & Territories Taxonomy MVP - C&T Taxonomy.csv"
_WORLD = "001"


def un_table() -> dict[str, dict[str, str]]:
    """The rows of the UN's table of countries and territories by alpha-3 code."""
    with files("hdx.location").joinpath(_TABLE).open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    return {row["ISO 3166-1 Alpha 3-Codes"]: row for row in rows if row["ISO 3166-1 Alpha 3-Codes"]}


def region_path(row: dict[str, str]) -> list[tuple[str, str]]:
    """The M49 regions above a country, from the widest to the narrowest: code and name."""
    levels = ("Region", "Sub-region", "Intermediate Region")
    return [(row[f"{a} Code"].zfill(3), row[f"{a} Name"]) for a in levels if row.get(f"{a} Code")]


def countries(hand: Hand) -> Iterator[Node]:
    """One node per country and territory of ISO 3166-1."""
    table = un_table()
    for country in pycountry.countries:
        code = country.alpha_3
        iri, row = PLACE + code, table.get(code, {})
        independent = row.get("Independent") == "Y"
        kinds = hand.kinds[iri] & {"Country", "Territory"} or {"Country" if independent else "Territory"}
        above = region_path(row)
        node = Node(f"place:{code}", COUNTRIES)
        node.add("a", "skos:Concept", "geo:Feature", *(f"tip:{kind}" for kind in kinds))
        node.add("skos:inScheme", "voc:places").add("skos:notation", plain(code))
        node.add("tip:alpha2", plain(country.alpha_2)).add("tip:m49", plain(country.numeric))
        node.add("skos:broader", f"m49:{above[-1][0] if above else _WORLD}").add("skos:exactMatch", f"eu:{code}")
        _add_names(node, iri, _names_of(country, row), hand)
        point = _point_of_package(code) or _point_of(row)
        if point and iri not in hand.points:
            yield from _pointed(node, code, point)
        else:
            yield node


def former_states(hand: Hand) -> Iterator[Node]:
    """The codes of the former states that the hand file names and ISO 3166-3 knows."""
    for iri, kinds in hand.kinds.items():
        if "FormerState" in kinds:
            code = iri.removeprefix(PLACE)
            state = pycountry.historic_countries.get(alpha_3=code)
            if state is None:
                raise ValueError(f"{code} is a tip:FormerState in the hand file, but no code of ISO 3166-3")
            node = Node(f"place:{code}", FORMER).add("a", "skos:Concept", "geo:Feature", "tip:FormerState")
            node.add("skos:inScheme", "voc:places").add("skos:notation", plain(code))
            node.add("tip:alpha2", plain(state.alpha_2)).add("tip:m49", plain(state.numeric))
            yield node


def regions() -> Iterator[Node]:
    """The M49 regions, each below the next wider one. Their names are for readers: texts do not speak M49."""
    scheme = Node("voc:m49", REGIONS).add("a", "skos:ConceptScheme").add("tip:matched", "false")
    yield scheme.add("rdfs:label", text("Regions of the United Nations' M49"))
    found = {_WORLD: ("World", "")}
    for row in un_table().values():
        wider = _WORLD
        for code, name in region_path(row):
            found[code] = (name, wider)
            wider = code
    for code, (name, wider) in found.items():
        node = Node(f"m49:{code}", REGIONS).add("a", "skos:Concept").add("skos:inScheme", "voc:m49")
        node.add("skos:notation", plain(code)).add("skos:prefLabel", text(name))
        yield node.add("skos:broader", f"m49:{wider}") if wider else node


def _names_of(country: object, row: dict[str, str]) -> list[str]:
    """All names that the packages give, the best known first."""
    get = [getattr(country, name, None) for name in ("common_name", "name", "official_name")]
    get.insert(0, Locale("en").territories.get(getattr(country, "alpha_2", ""), ""))
    get += [row.get(column) for column in ("English Short", "M49 English", "Preferred Term", "English Formal")]
    names: list[str] = []
    for name in filter(None, get):
        plain_name = name.replace("’", "'").removeprefix("the ").strip()
        if plain_name not in names:
            names.append(plain_name)
        if plain_name.startswith("Saint "):
            names += [plain_name.replace("Saint ", "St. ", 1), plain_name.replace("Saint ", "St ", 1)]
    return names


def _add_names(node: Node, iri: str, names: list[str], hand: Hand) -> None:
    """Give the node those of the names that the hand file leaves free; inverted ones and such only help matching."""
    if iri not in hand.preferred:
        node.add("skos:prefLabel", text(names[0]))
    given = {fold(names[0])} if iri not in hand.preferred else set()
    for name in names:
        if fold(name) not in given and hand.leaves_free(name):
            given.add(fold(name))
            odd = any(mark in name for mark in (",", "(", "&", " - ")) or name.startswith("St ")
            node.add("tip:nameVariant" if odd else "skos:altLabel", text(name))


def _point_of_package(code: str) -> tuple[float, float] | None:
    """Longitude and latitude; countryinfo has none for some territories."""
    try:
        at = CountryInfo(code).latlng()
    except CountryNotFoundError:
        return None
    return (at[1], at[0]) if at else None


def _point_of(row: dict[str, str]) -> tuple[float, float] | None:
    if not row.get("Longitude"):
        return None
    longitude = float(row["Longitude"])
    return (longitude - 360 if longitude > 180 else longitude, float(row["Latitude"]))


def _pointed(node: Node, code: str, point: tuple[float, float]) -> Iterator[Node]:
    longitude, latitude = (f"{round(number, 2):g}" for number in point)
    yield node.add("geo:hasDefaultGeometry", f"place:{code}-point")
    wkt = f'"POINT({longitude} {latitude})"^^geo:wktLiteral'
    yield Node(f"place:{code}-point", COUNTRIES).add("a", "geo:Geometry").add("geo:asWKT", wkt)
