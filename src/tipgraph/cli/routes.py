"""``tipgraph routes``: the legs of all flows, as a table and as GraphML."""

from __future__ import annotations

import argparse
from pathlib import Path

import tipgraph
from tipgraph.cli.console import say, show_csv, show_table
from tipgraph.cli.options import Commands, add_command, add_graph

_COLUMNS = ("from", "to", "stage", "year", "victims", "exploitation", "modality", "document", "claim")
_EXAMPLES = """\
A leg is one step of one claim: origin to transit (inward), transit to destination (onward), origin to destination where
no transit is named (direct), or within a country (internal). Legs count statements, never victims.

examples:
  tipgraph routes
  tipgraph routes --graph graph.ttl --graphml routes.graphml      for Gephi, Cytoscape, igraph
  tipgraph routes --format csv > legs.csv
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "routes",
        "the network of all flows",
        "Print the legs of all flows, and write them as a network.",
        _EXAMPLES,
        run,
    )
    add_graph(command)
    command.add_argument("--graphml", metavar="FILE", type=Path, help="write the network here, too")
    command.add_argument("--format", choices=("table", "csv"), default="table", help="default: %(default)s")


def run(options: argparse.Namespace) -> int:
    """Make the network, print its legs, and write it."""
    from tipgraph.routes import write_graphml  # here and not above: NetworkX takes a while to load

    network = tipgraph.network(options.graph)
    if options.graphml:
        write_graphml(network, options.graphml)
        say(f"{options.graphml}: {network.number_of_nodes():,} places, {network.number_of_edges():,} legs")
    legs = [{**edge, "from": start, "to": end} for start, end, edge in network.edges(data=True)]
    if options.format == "csv":
        show_csv(_COLUMNS, ([leg[name] for name in _COLUMNS] for leg in legs))
    else:
        label = {code: place["label"] for code, place in network.nodes(data=True)}
        shown = [
            {**leg, "from": f"{leg['from']} {label[leg['from']]}", "to": f"{leg['to']} {label[leg['to']]}"}
            for leg in legs
        ]
        show_table(_COLUMNS, ([leg[name] for name in _COLUMNS] for leg in shown))
    return 0
