"""Legs from somebody else's list: a CSV file with the columns year, origin, destination."""

from __future__ import annotations

import csv
from pathlib import Path

import networkx as nx
import pyoxigraph as ox

from tipgraph.errors import InputError
from tipgraph.lexicon import load_lexicon
from tipgraph.names import Names
from tipgraph.rdf import ontology_quads, vocabulary_quads
from tipgraph.routes.legs import read_routes
from tipgraph.routes.values import Place, Routes, node_of

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
    places = dict(_known_places())
    lexicon = load_lexicon()
    codes: dict[str, str] = {}
    legs: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for number, row in enumerate(rows, start=2):
        year = row["year"].strip()
        if not year.isdecimal():
            raise InputError(f"{file}:{number}", f'"{year}" is no year', "four digits")
        ends = []
        for name in (row["origin"].strip(), row["destination"].strip()):
            if name not in codes:
                codes[name] = name if name in places else lexicon.place_named(name) or name
            code = codes[name]
            if code not in places:
                places[code] = Place(code, label=name)
            if code not in legs:
                legs.add_node(code, **node_of(places[code]))
            ends.append(code)
        legs.add_edge(
            *ends,
            claim=f"row-{number}",
            document=f"row-{number}",
            country="",
            year=int(year),
            stage="internal" if ends[0] == ends[1] else "direct",
            modality="asserted",
            victims="",
            exploitation="",
            rule="",
            sentences="0",
            quote="",
            inferred="",
        )
    return Routes(legs, places, None, source or file.name)


def _known_places() -> dict[str, Place]:
    """The places of the vocabulary, without a graph that was built."""
    store = ox.Store()
    names = Names()
    store.bulk_extend(ox.Quad(*quad.triple) for quad in (*vocabulary_quads(names), *ontology_quads(names)))
    return dict(read_routes(store).places)
