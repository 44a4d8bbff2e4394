"""What the page needs at once, whatever it shows: enough for the map, the facets and the search box."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from tipgraph import __version__
from tipgraph.explorer.claims import as_table, gathered, own_columns
from tipgraph.explorer.questions import Answers, text_of
from tipgraph.explorer.slices import SLICED
from tipgraph.names import BASE
from tipgraph.store import Table, Value

Json: TypeAlias = "dict[str, object]"

_FLOW_LISTS = {"origin", "transit", "destination", "victim", "exploitation", "modality"}
_POINT = re.compile(r"POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)")
_NAMED = {"organizations": "name", "instruments": "name"}


def core(answers: Answers, numbers: Mapping[str, int], findings: str | None) -> Json:
    """The data that the page loads first.

    Args:
        answers: what the graph answers.
        numbers: the number of each document, by its id; the page and the slices speak of documents by number.
        findings: the file with what a check of the graph found; None where nobody has checked it.
    """
    flows, roles, tiers = answers.table("flows"), answers.table("roles"), answers.table("tiers")
    return {
        "format": 1,
        "software": f"tipgraph {__version__}",
        "dataset": _dataset(answers),
        "documents": _plain(answers.table("documents")),
        "places": _places(answers),
        "labels": _labels(answers),
        "rules": {str(row["rule"]): _without(row, "rule") for row in answers.records("rules")},
        "kinds": {name: _count(answers, name) for name in ("flows", "roles", "tiers", *SLICED)},
        "flows": as_table(gathered(flows), own_columns(flows), numbers, _FLOW_LISTS - {"modality"}),
        "legs": _legs(answers),
        "roles": as_table(gathered(roles), own_columns(roles), numbers, set()),
        "tiers": as_table(gathered(tiers), own_columns(tiers), numbers, set()),
        "names": _names(answers),
        "findings": findings,
        "queries": {name: text_of(name) for name in ("flows", "legs", "tiers", "documents")},
    }


def _dataset(answers: Answers) -> dict[str, Value]:
    found = next(answers.records("dataset"), None)
    return found or {"iri": None, "title": None, "version": None, "licence": None, "base": BASE}


def _plain(table: Table) -> Json:
    return {"columns": list(table.columns), "rows": [list(row) for row in table.rows]}


def _without(row: Mapping[str, Value], *names: str) -> dict[str, Value]:
    return {name: value for name, value in row.items() if name not in names and value is not None}


def _places(answers: Answers) -> list[Json]:
    names: dict[str, list[str]] = {}
    for row in answers.records("place-names"):
        names.setdefault(str(row["code"]), []).append(str(row["name"]))
    places: dict[str, Json] = {}
    for row in answers.records("places"):
        code = str(row["code"])
        if code in places:  # a place with several broader regions or labels has several rows; the first is as good
            continue
        point = _POINT.search(str(row["point"] or ""))
        places[code] = {
            "code": code,
            "kind": row["kind"],
            "label": row["label"] or code,
            "region": row["m49_region"] or "",
            "groupings": str(row["groupings"] or "").split(),
            "point": [float(point[1]), float(point[2])] if point else None,
            "from": row["valid_from"],
            "until": row["valid_until"],
            "successors": str(row["successors"] or "").split(),
            "names": [name for name in names.get(code, []) if name != row["label"]],
        }
    return list(places.values())


def _labels(answers: Answers) -> dict[str, dict[str, str]]:
    labels: dict[str, dict[str, str]] = {}
    for row in answers.records("labels"):
        labels.setdefault(str(row["scheme"]), {}).setdefault(str(row["code"]), str(row["label"]))
    return labels


def _count(answers: Answers, name: str) -> dict[str, int]:
    """How many claims of a kind each country's documents make."""
    claims = {(str(row["country"]), row["claim"]) for row in answers.records(name)}
    counts: dict[str, int] = {}
    for country, _ in sorted(claims, key=str):
        counts[country] = counts.get(country, 0) + 1
    return counts


def _legs(answers: Answers) -> dict[str, list[list[str]]]:
    """The legs of each flow, as the query gives them: from, to, stage."""
    legs: dict[str, list[list[str]]] = {}
    for row in answers.records("legs"):
        leg = [str(row["from"]), str(row["to"]), str(row["stage"])]
        held = legs.setdefault(str(row["claim"]).rpartition("/")[2], [])
        if leg not in held:
            held.append(leg)
    return legs


def _names(answers: Answers) -> list[list[object]]:
    """The bodies and instruments to search: which query tells of them, their kind, name, and the countries."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for query, column in _NAMED.items():
        for row in answers.records(query):
            countries = found.setdefault((query, str(row["kind"]), str(row[column])), [])
            if row["country"] not in countries:
                countries.append(str(row["country"]))
    return [[*key, sorted(countries)] for key, countries in sorted(found.items())]
