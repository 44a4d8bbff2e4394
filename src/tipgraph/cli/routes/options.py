"""What the analyses of routes share: which legs, which weight, which form of the answer.

The options may stand before or after the name of the analysis.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import tipgraph
from tipgraph.cli.options import GRAPH
from tipgraph.errors import UsageError
from tipgraph.names import VOCABULARY

if TYPE_CHECKING:
    import networkx as nx
    import pyoxigraph as ox

    from tipgraph.routes import Routes

Analyses: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_CODES = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?code WHERE {{ ?concept skos:inScheme <{scheme}> ; skos:notation ?code }} ORDER BY ?code
"""


def add_analysis(
    analyses: Analyses, name: str, summary: str, description: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """The parser of an analysis, with the shared options."""
    command = analyses.add_parser(
        name, help=summary, description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.set_defaults(run=run)
    add_shared(command, top=False)
    return command


def add_shared(command: argparse.ArgumentParser, *, top: bool) -> None:
    """The shared options. Only the command itself has defaults, so that an analysis does not undo what stood before."""

    def default(value: object) -> Any:
        return value if top else argparse.SUPPRESS

    from_where = command.add_argument_group("which graph")
    from_where.add_argument(
        *("--graph",), metavar="G", type=Path, default=default(GRAPH), help="a .nq or .ttl file, or a build's folder"
    )
    from_where.add_argument(
        "--edges", metavar="FILE", type=Path, default=default(None), help="a CSV of year, origin, destination instead"
    )
    from_where.add_argument(
        "--source", metavar="TEXT", default=default(""), help="how captions call what stands in --edges"
    )
    which = command.add_argument_group("which legs")
    which.add_argument("--year", metavar="A-B", type=_span, default=default((None, None)), help="report years, or one")
    for option, what in (
        ("country", "stated in reports on these countries"),
        ("region", "with an end in these regions: names of the UN's, or region:<name>"),
        ("victim", "of claims that name one of these groups"),
        ("exploitation", "of claims that name one of these forms"),
        ("modality", "asserted, possible or denied (analyses: asserted)"),
    ):
        which.add_argument(f"--{option}", metavar="X,Y", type=_codes, action="extend", default=default(None), help=what)
    which.add_argument(
        *("--rule-quality",),
        metavar="P",
        type=float,
        default=default(None),
        help="of rules of which at least this share is right, where the graph tells",
    )
    which.add_argument(
        "--regions",
        choices=("nodes", "expand", "drop"),
        default=default("nodes"),
        help="as they are; as the members of a cited list (inferred); or left out",
    )
    which.add_argument(
        "--former", choices=("keep", "successors"), default=default("keep"), help="former states, or what followed"
    )
    how = command.add_argument_group("how")
    how.add_argument(
        "--weight", choices=("documents", "sentences", "years"), default=default("documents"), help="what weights count"
    )
    how.add_argument(
        "--per-length", action="store_true", default=default(False), help="per 1,000 words of the documents"
    )
    how.add_argument("--format", choices=("table", "csv", "json"), default=default("table"), help="default: table")


def chosen(options: argparse.Namespace, modality: Sequence[str] = ("asserted",)) -> Routes:
    """The legs that the options ask for. `modality` is what is kept if they do not say."""
    from tipgraph.routes import Filter, filtered, read_edge_list, read_routes, with_former, with_regions
    from tipgraph.routes.values import MODALITIES
    from tipgraph.store import open_graph

    if options.edges:
        routes = read_edge_list(options.edges, options.source)
        for name in ("victim", "exploitation", "country"):
            if getattr(options, name):
                raise UsageError(f"--{name}", "an edge list does not tell", "a graph")
    else:
        graph = open_graph(options.graph)
        _check(graph, "victims", "--victim", options.victim)
        _check(graph, "exploitation", "--exploitation", options.exploitation)
        routes = read_routes(graph, MODALITIES)
    _check_among(MODALITIES, "--modality", options.modality)
    first, last = options.year
    wanted = Filter(
        first,
        last,
        countries=tuple(options.country or ()),
        regions=tuple(options.region or ()),
        victims=tuple(options.victim or ()),
        exploitation=tuple(options.exploitation or ()),
        modality=tuple(options.modality or modality),
        least_precision=options.rule_quality,
    )
    # The filter sees the places that the answer will have: Serbia lies in Southern Europe, also for a text of 2004.
    return filtered(with_regions(with_former(routes, options.former), options.regions), wanted)


def weighted(options: argparse.Namespace, routes: Routes) -> nx.DiGraph[str]:
    """The network of the weight that the options ask for."""
    from tipgraph.routes import aggregate

    return aggregate(routes, options.weight, per_length=options.per_length)


def codes(text: str) -> list[str]:
    """Codes that commas or blanks part, in capitals where they are codes of countries."""
    found = [part for part in re.split(r"[,\s]+", text) if part]
    return [part if ":" in part else part.upper() for part in found]


def at_least(least: int) -> Callable[[str], int]:
    """A reader of whole numbers that are not too small."""

    def number(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f'"{text}" is no whole number from {least} on')
        return int(text)

    return number


def _codes(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _span(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{4})(?:-(\d{4}))?", text.strip())
    if not found:
        raise argparse.ArgumentTypeError(f'"{text}" is no year and no span of years such as 2010-2015')
    return int(found[1]), int(found[2] or found[1])


def _check(graph: ox.Store, scheme: str, option: str, given: Sequence[str] | None) -> None:
    """See that codes are known, so that a slip does not look like an empty answer."""
    if given:
        rows = tipgraph.query(graph, _CODES.format(scheme=VOCABULARY + scheme)).rows
        _check_among([str(code) for (code,) in rows], option, given)


def _check_among(known: Sequence[str], option: str, given: Sequence[str] | None) -> None:
    for code in given or ():
        if code not in known:
            raise UsageError(option, f'"{code}" is unknown', ", ".join(known))
