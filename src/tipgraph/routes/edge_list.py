"""Legs that no graph holds: from a CSV file with the columns year, origin, destination, or from values."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import networkx as nx
import pyoxigraph as ox

from tipgraph.errors import InputError
from tipgraph.lexicon import load_lexicon
from tipgraph.names import Names
from tipgraph.rdf import ontology_quads, vocabulary_quads
from tipgraph.routes.legs import read_routes
from tipgraph.routes.values import Place, Report, Routes, node_of


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg of one claim, as the network's edges have it; see `tipgraph.network`."""

    year: int
    start: str
    end: str
    claim: str = "claim"
    document: str = "document"
    country: str = ""
    stage: str = ""
    modality: str = "asserted"
    victims: str = ""
    exploitation: str = ""
    rule: str = ""
    sentences: str = "0"
    quote: str = ""
    inferred: str = ""


_COLUMNS = ("year", "origin", "destination")


def read_edge_list(path: Path | str, source: str = "") -> Routes:
    """The legs of an edge list, one for each row; names and codes of places become the vocabulary's codes.

    Nothing tells which reports stand behind such a list: `reports` is None, each row counts as a document of its own
    (``row-2`` is the first under the header), and no edge leads to a sentence. A name that the vocabulary does not
    have stays as it is, of the kind "unknown".

    Args:
        path: the file, in UTF-8.
        source: how captions call it; the file's name by default.

    Raises:
        InputError: the file cannot be read, lacks one of the columns, or has a year that is none.
    """
    file = Path(path)
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            missing = [name for name in _COLUMNS if name not in (reader.fieldnames or ())]
            rows = [] if missing else list(reader)
    except OSError as fault:
        raise InputError(file, f"cannot be read ({fault.strerror})", "a CSV file") from fault
    except (UnicodeDecodeError, csv.Error) as fault:
        raise InputError(file, f"no CSV in UTF-8 ({fault})", f"the columns {', '.join(_COLUMNS)}") from fault
    if missing:
        raise InputError(file, f"no column {', '.join(missing)}", f"the columns {', '.join(_COLUMNS)}")
    places = known_places()
    lexicon = load_lexicon()

    @cache
    def code_of(name: str) -> str:
        return name if name in places else lexicon.place_named(name) or name

    legs = []
    for number, row in enumerate(rows, start=2):
        year = row["year"].strip()
        if not year.isdecimal():
            raise InputError(f"{file}:{number}", f'"{year}" is no year', "four digits")
        ends = code_of(row["origin"].strip()), code_of(row["destination"].strip())
        legs.append(Leg(int(year), *ends, claim=f"row-{number}", document=f"row-{number}"))
    return routes_of(legs, places, source=source or file.name)


def routes_of(
    legs: Iterable[Leg],
    places: Mapping[str, Place] | None = None,
    reports: Iterable[Report] | None = None,
    source: str = "",
) -> Routes:
    """The network of some legs; what is not known of a place is left empty.

    >>> routes_of([Leg(2010, "KEN", "JOR"), Leg(2010, "JOR", "IRQ")]).legs.number_of_edges()
    2
    """
    known = dict(places or {})
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for leg in legs:
        for code in (leg.start, leg.end):
            if code not in known:
                known[code] = Place(code, label=code)
            if code not in net:
                net.add_node(code, **node_of(known[code]))
        stage = leg.stage or ("internal" if leg.start == leg.end else "direct")
        edge = {field.name: getattr(leg, field.name) for field in fields(leg)} | {"stage": stage}
        net.add_edge(edge.pop("start"), edge.pop("end"), **edge)
    return Routes(net, known, None if reports is None else tuple(reports), source)


def known_places() -> dict[str, Place]:
    """The places of the vocabulary, without a graph that was built."""
    store = ox.Store()
    names = Names()
    store.bulk_extend(ox.Quad(*quad.triple) for quad in (*vocabulary_quads(names), *ontology_quads(names)))
    return dict(read_routes(store).places)
