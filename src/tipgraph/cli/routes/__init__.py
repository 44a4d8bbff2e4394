"""``tipgraph routes``: the legs of all flows, and the analyses of the network that they make.

options.py    what all of them share: which legs, and how the answer is printed
answers.py    rows as a table, CSV or JSON, with coverage and caution beside them
places.py     coverage, centrality, brokerage, change, panel
ways.py       paths, cut, vital, removal, interdict, whatif, single
structure.py  communities, patterns, mixing, core
pictures.py   plot
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tipgraph.cli.console import say, show_csv, show_table
from tipgraph.cli.options import Commands, add_command
from tipgraph.cli.routes import pictures, places, structure, ways
from tipgraph.cli.routes.answers import envelope, show_object
from tipgraph.cli.routes.options import add_shared, chosen

_COLUMNS = ("from", "to", "stage", "year", "victims", "exploitation", "modality", "document", "claim")
_EXAMPLES = """\
A leg is one step of one claim: origin to transit (inward), transit to destination (onward), origin to destination where
no transit is named (direct), or within a country (internal). Legs count statements, never victims.

examples:
  tipgraph routes
  tipgraph routes --graph graph.ttl --graphml routes.graphml      for Gephi, Cytoscape, igraph
  tipgraph routes --year 2010-2015 --victim women,girls --gexf routes.gexf
  tipgraph routes --format csv > legs.csv
  tipgraph routes centrality --pooled --sort betweenness --top 20
  tipgraph routes paths NPL ARE --chained --window 1
  tipgraph routes plot map -o map

The analyses take asserted legs alone, unless --modality says otherwise. docs/routes.md tells what each answers.
"""


def add_to(commands: Commands) -> None:
    """Describe the command and its analyses."""
    command = add_command(
        commands,
        "routes",
        "the network of all flows, and its analyses",
        "Print the legs of all flows, write them as a network, or analyse it.",
        _EXAMPLES,
        run,
    )
    add_shared(command, top=True)
    command.add_argument("--graphml", metavar="FILE", type=Path, help="write the legs here as GraphML, too")
    command.add_argument("--gexf", metavar="FILE", type=Path, help="write the network here as GEXF with years, too")
    analyses = command.add_subparsers(title="analyses", metavar="ANALYSIS", dest="analysis")
    for family in (places, ways, structure, pictures):
        family.add_to(analyses)


def run(options: argparse.Namespace) -> int:
    """Make the network, print its legs, and write it."""
    from tipgraph.routes import write_gexf, write_graphml  # here and not above: NetworkX takes a while to load
    from tipgraph.routes.filters import Filter, filtered
    from tipgraph.routes.values import MODALITIES

    routes = chosen(options, modality=MODALITIES)
    if options.graphml:
        write_graphml(routes.legs, options.graphml)
        say(f"{options.graphml}: {routes.legs.number_of_nodes():,} places, {routes.legs.number_of_edges():,} legs")
    if options.gexf:
        # One edge stands for many legs there, so that what is only possible, or denied, must not be among them.
        stated = routes if options.modality else filtered(routes, Filter())
        write_gexf(stated, options.gexf, options.weight, per_length=options.per_length)
        say(f"{options.gexf}: {stated.legs.number_of_nodes():,} places, by year")
    legs = [{**edge, "from": start, "to": end} for start, end, edge in routes.edges()]
    columns = (*_COLUMNS, "inferred") if any(leg["inferred"] for leg in legs) else _COLUMNS
    if options.format == "json":
        show_object({**envelope(routes), "rows": [{name: leg[name] for name in columns} for leg in legs]})
    elif options.format == "csv":
        show_csv(columns, ([leg[name] for name in columns] for leg in legs))
    else:
        ends = {code: f"{code} {routes.place(code).label}".strip() for code in routes.legs}
        named = [{**leg, "from": ends[leg["from"]], "to": ends[leg["to"]]} for leg in legs]
        show_table(columns, ([leg[name] for name in columns] for leg in named))
    return 0
